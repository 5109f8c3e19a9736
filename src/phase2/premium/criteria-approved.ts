import type { PremiumRuleResult } from '../../verdict/premium'
import { conclude, ruleBasis } from '../../verdict/rule-result'
import type { ReadyMeasure } from '../measure/ready-measure'

const BASIS = /* @__PURE__ */ ruleBasis({ rule: 'measure-criteria', clauses: ['A.F2.2', 'R.19'], readings: [] })

/**
 * Are the criteria of the measure approved by a resolution of their own?
 *
 * "i criteri ex articolo 12 della L. 241/1990 … saranno approvati con apposite Deliberazioni della Giunta" (A.F2.2). While they are
 * being designed there is none yet, and the rule is undetermined; a measure that declares that there is none is refused.
 */
export function criteriaApproved({ measure }: ReadyMeasure): PremiumRuleResult<never, 'measure-criteria'> {
  return conclude(BASIS, {
    findings: [],
    missing: measure.giuntaResolution === undefined ? ['measure.giuntaResolution'] : [],
  })
}
