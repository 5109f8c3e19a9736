import {
  evaluateProposal,
  findLeadConflicts,
  leadRecord,
  READINGS,
  type Reading,
  type ReadingSelection,
} from 'filiere-lombardia'
import { readFilings, readPanel, readScheme } from '../../examples/phase-1/read.ts'

/** What becomes of the proposals of the example under one option of a reading. */
export interface ReadingEffect {
  /** The option. */
  readonly option: string
  /** How many are recognisable. */
  readonly recognisable: number
  /** How many are not. */
  readonly notRecognisable: number
  /** Of how many it is undetermined. */
  readonly undetermined: number
  /** How many come out otherwise than under the default. */
  readonly changed: number
}

/** How do answers change with the readings that can be chosen? By counting, over the proposals of the example. */
export function readingEffects(): ReadonlyMap<Reading['id'], readonly ReadingEffect[]> {
  const proposals = readFilings()
  const scheme = readScheme()
  const panel = readPanel()
  const outcomesUnder = (readings: ReadingSelection) => {
    const leadConflicts = findLeadConflicts(
      proposals.map((proposal) => leadRecord(proposal)),
      { readings },
    )
    return proposals.map(
      (proposal) => evaluateProposal({ proposal, scheme, leadConflicts, readings, ...panel[proposal.id] }).outcome,
    )
  }
  const usual = outcomesUnder({})
  const choosable = Object.values(READINGS).filter(
    // The premium has readings of its own, which no proposal of Phase 1 shows.
    ({ id, chosenBy }) => chosenBy === 'readings' && id !== 'premiumKinds' && id !== 'issuedAfter',
  )
  return new Map(
    choosable.map(({ id, options }) => [
      id,
      Object.keys(options).map((option) => {
        const outcomes = outcomesUnder({ [id]: option })
        const count = (outcome: string) => outcomes.filter((each) => each === outcome).length
        return {
          option,
          recognisable: count('recognisable'),
          notRecognisable: count('not-recognisable'),
          undetermined: count('undetermined'),
          changed: outcomes.filter((each, index) => each !== usual[index]).length,
        }
      }),
    ]),
  )
}
