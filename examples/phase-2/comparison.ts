import type { Flip, MeasureComparison, MeasureSimulation } from 'filiere-lombardia'
import { table } from '../phase-1/table'
import { difference, euro, figure, list, moreOrLess } from './print'

/** Several premiums on the same portfolio: what each does, and which applications flip because of which term. */
export function comparisonInLines(comparison: MeasureComparison): readonly string[] {
  return [
    'Other premiums on the same applications',
    '',
    table(
      [
        'Design',
        'Admitted',
        'Funded',
        'Crossing',
        'Newly funded',
        'Displaced',
        '        Spent',
        ' To claimants',
        '  From others',
      ],
      comparison.simulations.map(row),
      [28, 8, 6, 8, 12, 9, 13, 13, 13],
    ),
    '',
    `Which applications come out otherwise than under ${firstOf(comparison)}, and because of which term`,
    ...comparison.simulations.slice(1).flatMap((simulation) => flipsInLines(comparison, simulation)),
  ]
}

/** What was not found or is inferred, read otherwise: does it matter for these applications? */
export function readingsInLines(comparison: MeasureComparison): readonly string[] {
  return [
    'What was not found or is inferred, taken otherwise: whom it would touch',
    ...comparison.simulations.slice(1).flatMap((simulation) => flipsInLines(comparison, simulation)),
  ]
}

function firstOf({ simulations }: MeasureComparison): string {
  return simulations[0]?.measure.id ?? ''
}

function row({ measure, with: end, crossing, newlyFunded, displaced, cost }: MeasureSimulation): readonly string[] {
  return [
    measure.id,
    figure(end.admitted),
    figure(end.funded),
    figure(crossing.length),
    figure(newlyFunded.length),
    figure(displaced.length),
    euro(end.spentEur),
    difference(cost.toClaimantsEur),
    euro(cost.fromOthersEur),
  ]
}

function flipsInLines({ flips, differences }: MeasureComparison, { measure }: MeasureSimulation): readonly string[] {
  const own = flips.filter(({ measureId }) => measureId === measure.id)
  const differs = `  ${measure.id}, which differs in ${list(differences[measure.id] ?? [])}`
  return own.length === 0 ? [`${differs}: nobody`] : [differs, ...own.map(flipInLine)]
}

function flipInLine({ applicationId, from, to, differenceEur, because }: Flip): string {
  const fields = because.fields.join(because.together ? ' and ' : ' or ')
  return `    ${applicationId}  ${from} → ${to}, ${moreOrLess(differenceEur)}: ${fields}${because.together && because.fields.length > 1 ? ' together' : ''}`
}
