import type { Application } from '../../model/application'
import type { MeasureDefinition } from '../../model/measure'
import { requireObjects } from '../../rules/choices'
import { centsOf, euroAmount } from '../../values/money'
import { RuleInputError } from '../../values/rule-input-error'
import type { ApprovedList } from '../../verdict/approved-list'
import type { Flip, MeasureComparison, MeasureSimulation } from '../../verdict/simulation'
import { readyMeasure } from '../measure/ready-measure'
import type { PremiumOptions } from '../premium/premium-options'
import { causes } from './flip-cause'
import { differingFields } from './measure-fields'
import { simulateMeasure } from './simulate-measure'

/**
 * Which design of a measure does what on the same portfolio, and because of which term does an application come out differently?
 *
 * Each design is simulated, the first is the one that the others are held against. For each application that ends differently, with
 * the premium, the terms that make the difference are found by trying them.
 *
 * @param measures the designs, at least one, each with an id of its own
 * @param applications the applications; they fit the criteria of every design
 * @param list the list from {@link approveList} or {@link amendList}
 * @param options the readings `issuedAfter` and `premiumKinds`, the edition
 * @throws {@link RuleInputError} as {@link simulateMeasure}; `duplicate-measure`, `invalid-argument` without any design
 *
 * @example
 * ```ts
 * import { approveList, compareMeasures, type MeasureDefinition } from 'filiere-lombardia'
 *
 * const design: MeasureDefinition = {
 *   id: 'budget-100',
 *   title: 'A measure for supply chains (made up)',
 *   dedicatedTo: ['supply-chains'],
 *   premium: { points: 10 },
 *   aid: { intensities: { small: 50 } },
 *   budgetEur: '100000',
 *   selection: 'ranking',
 * }
 * const applications = [
 *   { id: 'a-1', proposalId: null, score: '70', spend: [{ size: 'small', amountEur: '200000' }] },
 *   { id: 'a-2', proposalId: null, score: '80', spend: [{ size: 'small', amountEur: '200000' }] },
 * ] as const
 * const list = approveList([], { id: 'act-1', date: '2022-07-01' })
 * const { flips } = compareMeasures([design, { ...design, id: 'budget-200', budgetEur: '200000' }], applications, list)
 * flips.map(({ applicationId, from, to }) => [applicationId, from, to]) // => [['a-1', 'not-funded', 'funded']]
 * flips[0]?.because // => { fields: ['budgetEur'], together: false }
 * ```
 */
export function compareMeasures(
  measures: readonly MeasureDefinition[],
  applications: readonly Application[],
  list: ApprovedList,
  options: PremiumOptions = {},
): MeasureComparison {
  const simulate = (measure: MeasureDefinition) => simulateMeasure(measure, applications, list, options)
  const simulations = requireMeasures(measures).map(simulate)
  const [first, ...others] = simulations
  if (first === undefined) throw new RuleInputError('invalid-argument', 'measures', measures, 'at least one design')
  return {
    simulations,
    differences: Object.fromEntries(others.map(({ measure }) => [measure.id, differingFields(first.measure, measure)])),
    flips: others.flatMap((other) => flipsOf(first, other, simulate)),
  }
}

/** The applications that come out differently under a design than under the first. */
function flipsOf(
  first: MeasureSimulation,
  other: MeasureSimulation,
  simulate: (measure: MeasureDefinition) => MeasureSimulation,
): readonly Flip[] {
  const before = new Map(first.applications.map((application) => [application.applicationId, application.with]))
  const causeOf = causes(first.measure, other.measure, simulate)
  return other.applications.flatMap(({ applicationId, with: after }): readonly Flip[] => {
    const was = before.get(applicationId)
    if (was === undefined || was.funding === after.funding) return []
    return [
      {
        applicationId,
        measureId: other.measure.id,
        from: was.funding,
        to: after.funding,
        differenceEur: euroAmount(centsOf(after.fundedEur) - centsOf(was.fundedEur)),
        because: causeOf(applicationId, after.funding),
      },
    ]
  })
}

/** Designs with ids of their own: answers name them by these. */
function requireMeasures(measures: readonly MeasureDefinition[]): readonly MeasureDefinition[] {
  const seen = new Set<string>()
  for (const [index, measure] of requireObjects(measures, 'measures').entries()) {
    const { id } = measure
    if (seen.has(id))
      throw new RuleInputError('duplicate-measure', `measures[${index}].id`, id, 'an id that no other has')
    seen.add(id)
    requireMeasure(measure, `measures[${index}]`)
  }
  return measures
}

/** A design whose terms hold together, or an error that says which of the designs it is. */
function requireMeasure(measure: MeasureDefinition, path: string): void {
  try {
    readyMeasure(measure)
  } catch (error) {
    if (!(error instanceof RuleInputError)) throw error
    throw new RuleInputError(error.code, `${path}.${error.path.replace(/^measure\./, '')}`, error.value, error.expected)
  }
}
