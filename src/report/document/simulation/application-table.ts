import type { Measure } from '../../../model/measure'
import type { MeasureSimulation, Placement, SimulatedApplication } from '../../../verdict/simulation'
import type { Speech } from '../../speech'
import { fundingWords, premiumOutcomeWords } from '../../words/measure'
import { bareAmount, signedAmount } from '../amount'
import { change } from '../change'
import type { Column, Paragraph, Table } from '../document'
import { label } from './labels'

/** What a table can say of each application, beside its id. */
export type ApplicationColumn = 'title' | 'premium' | 'score' | 'rank' | 'move' | 'aid' | 'outcome' | 'difference'

/** A column as it is filled. */
interface Filled {
  readonly kind: Column['kind']
  readonly cell: (application: SimulatedApplication, say: Speech) => string
}

const COLUMNS: Readonly<Record<ApplicationColumn, Filled>> = {
  title: { kind: 'prose', cell: ({ title }) => title ?? '' },
  premium: { kind: 'words', cell: ({ premium }, { locale }) => premiumOutcomeWords[premium][locale] },
  score: {
    kind: 'figure',
    cell: inBoth(({ score }, say) => (score === null ? '' : say.figure(score))),
  },
  rank: { kind: 'figure', cell: inBoth(({ rank }, say) => (rank === null ? '' : say.figure(rank))) },
  move: { kind: 'figure', cell: ({ rankRise }, say) => signed(rankRise ?? 0, say) },
  aid: {
    kind: 'figure',
    cell: inBoth(({ aidEur }, say) => (aidEur === null ? '' : bareAmount(aidEur, say))),
  },
  outcome: { kind: 'words', cell: inBoth(outcome) },
  difference: { kind: 'figure', cell: ({ differenceEur }, say) => signedAmount(differenceEur, say) },
}

/** Applications, each with what a table is to say of it, of what the measure has. */
export function applicationTable(
  caption: string,
  applications: readonly SimulatedApplication[],
  wanted: readonly ApplicationColumn[],
  measure: Measure,
  say: Speech,
): Table {
  const { locale } = say
  const shown = wanted.filter((column) => has(measure, column))
  return {
    block: 'table',
    caption,
    columns: [
      { title: label('application', locale), kind: 'words' },
      ...shown.map((column) => ({ title: label(column, locale), kind: COLUMNS[column].kind })),
    ],
    rows: applications.map((application) => [
      application.applicationId,
      ...shown.map((column) => COLUMNS[column].cell(application, say)),
    ]),
  }
}

/** The captions of tables of some applications, and what is said where there are none. */
const NONE = { crossing: 'noCrossing', newlyFunded: 'noNewlyFunded', displaced: 'noDisplaced' } as const

/** Some applications by their ids, or that there are none. */
export function listedApplications(
  which: keyof typeof NONE,
  ids: readonly string[],
  wanted: readonly ApplicationColumn[],
  { applications, measure }: MeasureSimulation,
  say: Speech,
): Table | Paragraph {
  const listed = new Set(ids)
  const some = applications.filter(({ applicationId }) => listed.has(applicationId))
  return some.length === 0
    ? { block: 'paragraph', statements: [{ text: label(NONE[which], say.locale), basis: null }] }
    : applicationTable(label(which, say.locale), some, wanted, measure, say)
}

/** Whether there is anything to say: a measure may compute no aid, and fund as applications arrive. */
function has({ aid, selection }: Measure, column: ApplicationColumn): boolean {
  if (column === 'aid' || column === 'difference') return aid !== null
  return selection === 'ranking' || (column !== 'rank' && column !== 'move')
}

function inBoth(said: (placement: Placement, say: Speech) => string): Filled['cell'] {
  return ({ without, with: withPremium }, say) => change(said(without, say), said(withPremium, say))
}

/** What becomes of an application, with what it gets where that is not all that was computed. */
function outcome({ funding, fundedEur }: Placement, say: Speech): string {
  const words = fundingWords[funding][say.locale]
  return funding === 'part-funded' ? `${words} (${say.money(fundedEur)})` : words
}

function signed(places: number, say: Speech): string {
  return places > 0 ? `+${say.figure(places)}` : say.figure(places)
}
