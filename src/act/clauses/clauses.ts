import { annexBeneficiaries } from './annex-beneficiaries'
import { annexEvaluation } from './annex-evaluation'
import { annexExamples } from './annex-examples'
import { annexProjects } from './annex-projects'
import { annexPurposes } from './annex-purposes'
import type { Clause, ClauseEntry } from './clause'
import type { ClauseId } from './clause-id'
import { dispositive } from './dispositive'
import { recitals } from './recitals'

/**
 * Every clause of D.g.r. Lombardia XI/5899 of 31 January 2022, by id, in the order of the act: recitals, dispositive,
 * Annex A. Each clause says where it stands, its operative words verbatim, what it means in Italian and in English, what
 * it does in law and who decides it.
 *
 * Any answer that cites a clause can be looked up here by the id it cites; `Object.values(CLAUSES)` reads the act from
 * its title to its last paragraph.
 *
 * @example
 * ```ts
 * import { CLAUSES } from 'filiere-lombardia'
 *
 * CLAUSES['A.VAL.5'].keyPhrase // => 'raggiungeranno la soglia minima di 65 punti'
 * CLAUSES['A.VAL.5'].locator.it // => 'Allegato A, Valutazione delle proposte, par. 2, parte 1'
 * CLAUSES['A.VAL.5'].decidedBy // => ['code']
 * ```
 */
export const CLAUSES: Readonly<Record<ClauseId, Clause>> = /* @__PURE__ */ gathered()

function gathered(): Readonly<Record<ClauseId, Clause>> {
  const entries: Readonly<Record<ClauseId, ClauseEntry>> = {
    ...recitals,
    ...dispositive,
    ...annexPurposes,
    ...annexBeneficiaries,
    ...annexProjects,
    ...annexExamples,
    ...annexEvaluation,
  }
  const ids = Object.keys(entries) as ClauseId[]
  const clauses = ids.map((id) => [id, { id, part: partOf(id), ...entries[id] }] as const)
  return Object.fromEntries(clauses) as Record<ClauseId, Clause>
}

function partOf(id: ClauseId): Clause['part'] {
  if (id.startsWith('R.')) return 'recitals'
  return id.startsWith('D.') ? 'dispositive' : 'annex-a'
}
