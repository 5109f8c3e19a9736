import { reviewDeadline } from 'filiere-lombardia'
import { explain } from 'filiere-lombardia/report'
import type { BoundaryCase, RuleCases } from '../boundary-case'

/** Cases on the boundary of the term for review. */
export const reviewTerm: RuleCases = {
  rule: 'review-term',
  cases: [
    filedAt('2022-03-18T09:00:00+01:00', '2022-04-19', {
      it: 'Proposta presentata venerdì 18 marzo 2022: il trentesimo giorno è domenica 17 aprile, Pasqua, e lunedì 18 è l’Angelo',
      en: 'Proposal filed on Friday 18 March 2022: the thirtieth day is Sunday 17 April, Easter, and 18 is Easter Monday',
    }),
  ],
}

function filedAt(submittedAt: string, expected: string, what: BoundaryCase['what']): BoundaryCase {
  return {
    what,
    expected,
    answer: () => {
      const deadline = reviewDeadline(submittedAt)
      return {
        outcome: deadline.dueDate,
        codes: [],
        inWords: (locale) => explain(deadline, { locale }).split('\n'),
      }
    },
  }
}
