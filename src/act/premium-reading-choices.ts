/** The option taken for each reading of Phase 2 that a caller may choose. Questions and reasons: see `READINGS`. */
export interface PremiumReadingChoices {
  /** Whether a premium in points or in aid is enough, or both are wanted, which is then warned of. */
  readonly premiumKinds: 'either' | 'both-required'
  /** After which day a measure must be issued: that of the act, of the implementing notice, of the closing, of the listing. */
  readonly issuedAfter: 'resolution' | 'implementing-notice' | 'desk-closing' | 'listing'
}

/** The id of a reading of Phase 2 that a caller may choose. */
export type ChosenPremiumReadingId = keyof PremiumReadingChoices

/** The readings of Phase 2 that a caller may choose, with the options the code offers; the first of each row is the default. */
export const premiumReadingOptions: {
  readonly [R in ChosenPremiumReadingId]: readonly [PremiumReadingChoices[R], ...PremiumReadingChoices[R][]]
} = {
  premiumKinds: ['either', 'both-required'],
  issuedAfter: ['resolution', 'implementing-notice', 'desk-closing', 'listing'],
}

/** The readings of Phase 2 taken where the caller says nothing: the first option of each. */
export const defaultPremiumReadings: PremiumReadingChoices = /* @__PURE__ */ Object.freeze({
  premiumKinds: premiumReadingOptions.premiumKinds[0],
  issuedAfter: premiumReadingOptions.issuedAfter[0],
})

/** The readings of Phase 2 that a caller chooses; those left out, or `undefined`, take their defaults. */
export type PremiumReadingSelection = { readonly [R in ChosenPremiumReadingId]?: PremiumReadingChoices[R] | undefined }
