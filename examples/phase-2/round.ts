import type { MeasureSimulation, SimulatedApplication, SimulatedRound } from 'filiere-lombardia'
import { explain } from 'filiere-lombardia/report'
import { table } from '../phase-1/table'
import { difference, euro, figure, inEuro, list, moreOrLess } from './print'

/** What the premium does to the round: the order without it and with it, who gains, who loses, what it costs. */
export function roundInLines(simulation: MeasureSimulation): readonly string[] {
  const { applications, crossing, newlyFunded, displaced, undetermined, cost } = simulation
  const named = (ids: readonly string[]) =>
    ids.flatMap((id) => applications.filter(({ applicationId }) => applicationId === id).map(inLine))
  return [
    'The round, without the premium and with it: scores, ranks, and aid in euro within the budget',
    '',
    table(
      [
        'Application',
        'Project',
        'Premium',
        'Score',
        'Rank',
        '  Aid without',
        'Score',
        'Rank',
        '     Aid with',
        '   Difference',
      ],
      applications.filter(hasPlace).map(row),
      [11, 40, 7, 5, 4, 13, 5, 4, 13, 13],
    ),
    '',
    `Without: ${endOf(simulation.without)}`,
    `With:    ${endOf(simulation.with)}`,
    `Not admitted, or not known whether: ${applications.filter((one) => !hasPlace(one)).length}; a fact is missing of ${list(undetermined)}`,
    '',
    `Across the minimum thanks to the premium: ${list(crossing)}`,
    'Funded only with the premium',
    ...named(newlyFunded),
    'Funded only without it',
    ...named(displaced),
    '',
    'What the premium costs',
    `  before the budget, to those who earn it   ${euro(cost.beforeBudgetEur)}`,
    `  within the budget, to those who earn it   ${euro(cost.toClaimantsEur)}`,
    `  within the budget, from all others        ${euro(cost.fromOthersEur)}`,
    `  in all, which is what is spent more       ${euro(cost.spentEur)}`,
    '',
    'The same, in the language of the act',
    ...explain(simulation, { locale: 'it' })
      .split('\n')
      .map((line) => `  ${line}`),
  ]
}

function hasPlace({ without, with: end }: SimulatedApplication): boolean {
  return without.rank !== null || end.rank !== null
}

const PREMIUM: Readonly<Record<SimulatedApplication['premium'], string>> = {
  eligible: 'yes',
  ineligible: '',
  undetermined: '?',
}

function row({
  applicationId,
  title,
  premium,
  without,
  with: end,
  differenceEur,
}: SimulatedApplication): readonly string[] {
  return [
    applicationId,
    title ?? '',
    PREMIUM[premium],
    figure(without.score),
    figure(without.rank),
    aid(without),
    figure(end.score),
    figure(end.rank),
    aid(end),
    difference(differenceEur),
  ]
}

function aid({ funding, fundedEur }: SimulatedApplication['with']): string {
  if (funding === 'undetermined') return euro(null)
  return funding === 'not-funded' ? '—'.padStart(13) : euro(fundedEur)
}

function inLine({ applicationId, title, without, with: end, differenceEur }: SimulatedApplication): string {
  return `  ${applicationId}  ${title}: from rank ${without.rank ?? '—'} to ${end.rank ?? '—'}, ${moreOrLess(differenceEur)}`
}

function endOf({ admitted, funded, spentEur, leftEur, splitTies }: SimulatedRound): string {
  const ties = splitTies.map((tie) => `; equal scores, and the budget reaches only some of ${list(tie)}`)
  const left = leftEur === null ? '' : `, ${inEuro(leftEur)} left`
  return `${admitted} admitted, ${funded} funded, ${inEuro(spentEur)} spent${left}${ties.join('')}`
}
