import { adoptionDay } from '../../act/figures'
import { defaultPremiumReadings } from '../../act/premium-reading-choices'
import type { MeasureDefinition } from '../../model/measure'
import { RuleInputError } from '../../values/rule-input-error'
import type { MeasureDesign } from '../../verdict/premium'
import { measureWarnings } from './premium-given'
import { readyMeasure, remember } from './ready-measure'

/**
 * Do the terms of a Phase 2 measure hold together, and what should its designer know?
 *
 * The act leaves the terms to each measure (A.F2.3, "secondo le modalità previste nelle Deliberazioni dei criteri delle singole
 * misure") and fixes three things: criteria approved by a resolution of the Giunta (R.19), a premium for listed proposals (R.20),
 * and that the measure is issued after the call (A.VAL.7). Terms that contradict each other or these are refused; a dedicated
 * measure without any premium is warned of, since listed proposals "avranno" one. A measure dated before the call can be assessed
 * as the data it is, by {@link assessPremium}; it cannot be designed.
 *
 * @param definition the terms; amounts in euro, intensities and percentage points in percent, scores in points
 * @returns the measure, frozen, with its defaults written out: plain data that can be stored and read again
 * @throws {@link RuleInputError} `measure-criteria-not-approved`, `measure-not-issued-after-call`, `premium-negative`,
 *   `intensity-out-of-range`, `maximum-below-minimum`, `maximum-below-intensity`, `minimum-out-of-reach`, `ceiling-not-raised`,
 *   `aid-missing`, `amount-invalid`, `score-negative`, `criterion-repeated`, `steps-not-rising`, `maximum-contradicts-steps`,
 *   `invalid-decimal`, `invalid-day`, `invalid-argument`, `unknown-key`
 *
 * @example
 * ```ts
 * import { defineMeasure } from 'filiere-lombardia'
 *
 * const measure = defineMeasure({
 *   id: 'measure-2022',
 *   title: 'A measure for supply chains (made up)',
 *   giuntaResolution: { date: '2022-02-01' },
 *   dedicatedTo: ['supply-chains'],
 *   minimumScore: 65,
 *   premium: { points: 10 },
 *   selection: 'ranking',
 * })
 * measure.premium.counts // => 'above-minimum'
 * measure.warnings // => []
 * defineMeasure({ ...measure, premium: {} }).warnings[0]?.code // => 'no-premium-defined'
 * ```
 */
export function defineMeasure(definition: MeasureDefinition): MeasureDesign {
  const ready = readyMeasure(definition)
  const { issuedOn, measure } = ready
  if (issuedOn !== undefined && issuedOn <= adoptionDay.value) {
    const path = measure.issuedOn === undefined ? 'giuntaResolution.date' : 'issuedOn'
    const expected = `a day after ${adoptionDay.value}, the day of the call`
    throw new RuleInputError('measure-not-issued-after-call', path, issuedOn, expected)
  }
  const warnings = measureWarnings(ready, defaultPremiumReadings)
  for (const { facts } of warnings) Object.freeze(facts)
  const design = Object.freeze({
    ...measure,
    warnings: Object.freeze(warnings.map((warning) => Object.freeze(warning))),
  })
  remember(design, ready)
  return design
}
