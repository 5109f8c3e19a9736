import type { PremiumRuleResult } from '../../verdict/premium'
import { conclude, ruleBasis } from '../../verdict/rule-result'
import type { ReadyMeasure } from '../measure/ready-measure'
import type { MeasureDedicationFinding } from './premium-finding'

const BASIS = /* @__PURE__ */ ruleBasis({ rule: 'measure-dedication', clauses: ['A.VAL.7'], readings: [] })

/**
 * Is the measure dedicated to supply chains or ecosystems?
 *
 * Premiums are given on measures "dedicate alle filiere e/o agli ecosistemi" (A.VAL.7): one of the two is enough.
 */
export function dedicated({
  measure,
}: ReadyMeasure): PremiumRuleResult<MeasureDedicationFinding, 'measure-dedication'> {
  return conclude<MeasureDedicationFinding, 'measure-dedication', never>(BASIS, {
    findings:
      measure.dedicatedTo.length === 0
        ? [{ code: 'measure-not-dedicated', clause: 'A.VAL.7', severity: 'blocking', facts: {} }]
        : [],
    missing: [],
  })
}
