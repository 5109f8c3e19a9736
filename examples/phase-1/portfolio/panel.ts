import type { ByCriterion, CivilDay, Criterion, Instant } from 'filiere-lombardia'
import { addDays, atRome, isWorkingDay, romeDayOf, timeOf } from './calendar'
import type { CompleteProposal } from './proposal'
import type { Random } from './random'
import { seeded } from './random'

/** A mark for each criterion, on a scale from 0 to 10. */
export type Marks = ByCriterion<string>

/** The act leaves the weights to the implementing act; these are for the example alone. */
export const scheme = {
  id: 'example-scheme',
  source: 'Illustrative weights for this example; not taken from any act',
  weights: {
    coherence: '15',
    innovativeness: '20',
    sustainability: '20',
    partnershipBreadth: '15',
    representativeness: '15',
    swotAnalysis: '15',
  },
  markScale: { max: '10' },
} as const

/** What the panel recorded on one proposal. */
export interface Assessment {
  readonly marks: Marks
  readonly examinedAt: Instant
  readonly assessedBy: string
}

/** How a proposal fares before the panel. */
export interface Fate {
  /** Whether the total reaches 65 under the scheme above. */
  readonly reached: boolean
  /** `in-time`; `last-day` of the thirty, a Sunday rolled to Monday included; `late`. */
  readonly examined: 'in-time' | 'last-day' | 'late'
}

export function assess(proposal: CompleteProposal, fate: Fate, marks?: Marks): Assessment {
  const random = seeded(`panel on ${proposal.title}`)
  return {
    marks: marks ?? marksFor(random, proposal, fate.reached),
    examinedAt: atRome(dayOfExamination(random, proposal, fate.examined), timeOf(random, random.integer(10, 16))),
    assessedBy: 'Nucleo di Valutazione',
  }
}

/** Marks in halves around one level, drawn again until the total falls on the side it should. */
function marksFor(random: Random, proposal: CompleteProposal, reached: boolean): Marks {
  const breadth = breadthMark(proposal)
  for (;;) {
    const level = reached ? random.integer(13, 18) : random.integer(9, 13)
    const halves = {
      coherence: around(random, level),
      innovativeness: around(random, level),
      sustainability: around(random, level),
      partnershipBreadth: breadth,
      representativeness: around(random, level),
      swotAnalysis: around(random, level),
    }
    if (reaches65(halves) === reached) return inWords(halves)
  }
}

/** Weights and halves are whole numbers, and twenty halves are the full mark. */
function reaches65(halves: ByCriterion<number>): boolean {
  const weights = Object.entries(scheme.weights) as [Criterion, string][]
  return weights.reduce((sum, [criterion, weight]) => sum + Number(weight) * halves[criterion], 0) >= 65 * 20
}

/** In halves of a point: the more parties, and the more bodies among them, the higher. */
function breadthMark({ beneficiary: { parties } }: CompleteProposal): number {
  const bodies = parties.filter(({ kind }) => kind === 'supporting-body').length
  return Math.min(19, 9 + Math.floor(parties.length / 8) + Math.ceil(bodies / 2))
}

function around(random: Random, level: number): number {
  return Math.min(20, Math.max(4, level + random.integer(-3, 3)))
}

function inWords(halves: ByCriterion<number>): Marks {
  return Object.fromEntries(Object.entries(halves).map(([key, mark]) => [key, String(mark / 2)])) as Marks
}

function dayOfExamination(random: Random, { submission }: CompleteProposal, examined: Fate['examined']): CivilDay {
  const filedOn = romeDayOf(submission.submittedAt)
  if (examined === 'last-day') return lastDayFrom(filedOn)
  let day = addDays(filedOn, examined === 'late' ? random.integer(34, 52) : random.integer(9, 27))
  while (!isWorkingDay(day)) day = addDays(day, 1)
  return day
}

/** The thirtieth day; where it is a Sunday the Monday after; where nobody works then, the last working day before. */
function lastDayFrom(filedOn: CivilDay): CivilDay {
  const thirtieth = addDays(filedOn, 30)
  const isSunday = new Date(Date.parse(thirtieth)).getUTCDay() === 0
  let day = isSunday ? addDays(thirtieth, 1) : thirtieth
  while (!isWorkingDay(day)) day = addDays(day, -1)
  return day
}
