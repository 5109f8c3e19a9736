import type { RuleCases } from '../boundary-case'
import { aMeasure } from './a-measure'
import { premiumCase } from './premium-case'

const rule = 'measure-criteria'

/** Cases on the boundary of the approval of a measure’s criteria. */
export const measureCriteria: RuleCases = {
  rule,
  cases: [
    premiumCase(
      rule,
      'satisfied',
      {
        it: 'Criteri approvati con deliberazione della Giunta regionale del 25 luglio 2022, n. XI/6689',
        en: 'Criteria approved by resolution XI/6689 of the Giunta of 25 July 2022',
      },
      { measure: aMeasure({ giuntaResolution: { number: 'XI/6689', date: '2022-07-25' } }) },
    ),
    premiumCase(
      rule,
      'satisfied',
      {
        it: 'La stessa deliberazione, di cui è indicata la sola data',
        en: 'The same resolution, of which the day alone is stated',
      },
      { measure: aMeasure({ giuntaResolution: { date: '2022-07-25' } }) },
    ),
    premiumCase(
      rule,
      'undetermined',
      {
        it: 'Misura in progettazione, la cui deliberazione non è ancora indicata',
        en: 'Measure still being designed, whose resolution is not stated yet',
      },
      { measure: aMeasure({ giuntaResolution: undefined, issuedOn: '2022-08-03' }) },
    ),
    premiumCase(
      rule,
      'measure-criteria-not-approved',
      {
        it: 'Misura che dichiara di non avere una deliberazione dei criteri',
        en: 'Measure that declares to have no resolution on its criteria',
      },
      { measure: aMeasure({ giuntaResolution: null, issuedOn: '2022-08-03' }) },
    ),
  ],
}
