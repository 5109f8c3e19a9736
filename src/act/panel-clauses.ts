import type { ClauseId } from './clauses/clause-id'

/**
 * The clauses that the panel judges, in whole or in part: those of `CLAUSES` whose `decidedBy` names the panel. Written out, so
 * that an assessment need not carry the whole table; the suite holds the two together.
 */
export const panelClauses: readonly ClauseId[] = /* @__PURE__ */ Object.freeze<ClauseId[]>([
  'R.17',
  'R.21',
  'A.PRE.2',
  'A.FIN.1',
  'A.FIN.1a',
  'A.FIN.1b',
  'A.FIN.1c',
  'A.FIN.1d',
  'A.F1.2',
  'A.BEN.1',
  'A.BEN.2',
  'A.BEN.3b',
  'A.BEN.4a',
  'A.BEN.5',
  'A.BEN.5a',
  'A.PROP.3',
  'A.PROJ.1',
  'A.PROJ.4',
  'A.PROJ.5',
  'A.PROJ.6a',
  'A.PROJ.6c',
  'A.PROJ.6d',
  'A.VAL.4a',
  'A.VAL.4b',
  'A.VAL.4c',
  'A.VAL.4d',
  'A.VAL.4e',
  'A.VAL.4f',
  'A.SIN.1',
])
