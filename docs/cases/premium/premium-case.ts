import {
  type Application,
  type ApprovedList,
  assessPremium,
  type MeasureDefinition,
  type PremiumOptions,
  type PremiumRuleId,
} from 'filiere-lombardia'
import { type BoundaryCase, resultAnswer } from '../boundary-case'
import { answerOrRefusal } from '../procedure/refusal'
import { aList, aMeasure, anApplication, anEntry } from './a-measure'

/** What a case states; what it leaves out is as in a case that earns the premium. */
interface PremiumSituation {
  /** The measure. */
  readonly measure?: MeasureDefinition
  /** The application to it. */
  readonly application?: Application
  /** The list. */
  readonly list?: ApprovedList
  /** Readings and edition. */
  readonly options?: PremiumOptions
}

/** A case of a rule on the premium: an application to a measure, held against the one rule. */
export function premiumCase(
  rule: PremiumRuleId,
  expected: string,
  what: BoundaryCase['what'],
  situation: PremiumSituation = {},
): BoundaryCase {
  const { measure = aMeasure(), application = anApplication(), list = aList(anEntry()), options = {} } = situation
  return {
    what,
    expected,
    answer: () =>
      answerOrRefusal(() => {
        const result = assessPremium(measure, application, list, options).results.find((each) => each.rule === rule)
        if (result === undefined) throw new Error(`no result of ${rule}`)
        return resultAnswer(result)
      }),
  }
}
