/**
 * The notice that implements the call. The act announces it and does not date it; its day was read in a description of a measure of
 * 2022, not in the notice itself. Only the reading `issuedAfter: 'implementing-notice'` rests on it.
 */
export const implementingNotice = /* @__PURE__ */ Object.freeze({
  citation: 'D.d.u.o. n. 2338',
  day: '2022-02-24',
} as const)
