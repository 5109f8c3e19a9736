import {
  type ApprovedList,
  amendList,
  approveList,
  type Evaluation,
  evaluateProposal,
  PARAMETERS,
  type Proposal,
  reviewTimeliness,
} from 'filiere-lombardia'
import { explain } from 'filiere-lombardia/report'
import { anEnterprise, aProposal } from '../../../test/worked-cases/a-proposal'
import { daysAfter } from '../../words/day-words'
import { figureWords } from '../../words/figure-words'
import type { BoundaryCase, RuleCases } from '../boundary-case'
import { IN_POINTS, pointsOf, WEIGHTS } from './made-up-weights'
import { A, B, evaluationOf } from './recognised'
import { answerOrRefusal } from './refusal'

const THRESHOLD = PARAMETERS.admissionThreshold.value
const TOP = PARAMETERS.highestScore.value
const MINIMUM = PARAMETERS.minimumEnterprises.value
const BELOW = `${THRESHOLD - 1}.99`
const below = figureWords(BELOW)

const FILED_ON = A.submission.submittedAt.slice(0, 10)
const DECREE = { id: 'D.d.u.o. 1', date: '2022-07-01' } as const
const LATER = { id: 'D.d.u.o. 2', date: '2022-09-01' } as const
const inadmissible = aProposal(
  { id: 'A' },
  Array.from({ length: MINIMUM - 1 }, (_, index) => anEnterprise(index + 1)),
)

/** The evaluation of a proposal that was examined on a day. */
const examined = (proposal: Proposal, day: string): Evaluation => {
  const evaluation = evaluationOf(proposal)
  return { ...evaluation, timeliness: reviewTimeliness(proposal.submission.submittedAt, `${day}T12:00:00+02:00`) }
}

/** Cases on the boundary of the list; the answer names the proposals that stand on it, in its order. */
export const approvedList: RuleCases = {
  rule: 'approved-list',
  cases: [
    listed(
      'A',
      {
        it: `Proposta A, ammissibile, con ${THRESHOLD} punti esatti, e un provvedimento che approva l’elenco`,
        en: `Proposal A, eligible, with exactly ${THRESHOLD} points, and an act that approves the list`,
      },
      () => approveList([evaluationOf(A)], DECREE),
    ),
    listed(
      'none',
      {
        it: `Proposta A, ammissibile, con ${below.it} punti, e lo stesso provvedimento`,
        en: `Proposal A, eligible, with ${below.en} points, and the same act`,
      },
      () => approveList([evaluationOf(A, pointsOf(BELOW))], DECREE),
    ),
    listed(
      'none',
      {
        it: `Proposta A con ${MINIMUM - 1} imprese, a cui sono attribuiti ${TOP} punti benché inammissibile`,
        en: `Proposal A of ${MINIMUM - 1} enterprises, scored ${TOP} points although not eligible`,
      },
      () => {
        const readings = { inadmissibleScore: 'scored' } as const
        return approveList(
          [evaluateProposal({ proposal: inadmissible, scheme: IN_POINTS, marks: WEIGHTS, readings })],
          DECREE,
        )
      },
    ),
    listed(
      'none',
      {
        it: 'Proposta A, ammissibile, non ancora valutata dal Nucleo',
        en: 'Proposal A, eligible, not yet scored by the panel',
      },
      () => approveList([evaluateProposal({ proposal: A })], DECREE),
    ),
    listed(
      'A, B',
      {
        it: `Proposta B con ${TOP} punti, indicata per prima, e proposta A con ${THRESHOLD}, presentata il giorno prima: nessuna graduatoria`,
        en: `Proposal B with ${TOP} points, named first, and proposal A with ${THRESHOLD}, filed a day earlier: there is no ranking`,
      },
      () => approveList([evaluationOf(B, WEIGHTS), evaluationOf(A)], DECREE),
    ),
    listed(
      'act-before-submission',
      {
        it: 'Provvedimento con la data del giorno precedente la presentazione della proposta A',
        en: 'An act dated the day before proposal A was filed',
      },
      () => approveList([evaluationOf(A)], { ...DECREE, date: daysAfter(FILED_ON, -1) }),
    ),
    listed(
      'A',
      {
        it: 'Provvedimento con la data del giorno stesso della presentazione della proposta A',
        en: 'An act dated the very day on which proposal A was filed',
      },
      () => approveList([evaluationOf(A)], { ...DECREE, date: FILED_ON }),
    ),
    listed(
      'act-before-examination',
      {
        it: 'Provvedimento con la data del giorno precedente l’esame della proposta A',
        en: 'An act dated the day before proposal A was examined',
      },
      () => approveList([examined(A, daysAfter(DECREE.date, 1))], DECREE),
    ),
    listed(
      'A',
      {
        it: 'Provvedimento con la data del giorno stesso dell’esame della proposta A',
        en: 'An act dated the very day on which proposal A was examined',
      },
      () => approveList([examined(A, DECREE.date)], DECREE),
    ),
    listed(
      'act-missing',
      {
        it: 'Proposta A che raggiunge la soglia, senza alcun provvedimento',
        en: 'Proposal A reaches the threshold, and there is no act',
      },
      () => approveList([evaluationOf(A)], { ...DECREE, id: ' ' }),
    ),
    listed(
      'A, B',
      {
        it: 'Proposta B inserita da un provvedimento successivo, che aggiorna l’elenco',
        en: 'Proposal B is entered by a later act, which updates the list',
      },
      () => amendList(approveList([evaluationOf(A)], DECREE), { act: LATER, enter: [evaluationOf(B)] }),
    ),
    listed(
      'B',
      {
        it: 'Proposte A e B in elenco; un provvedimento successivo ne cancella la A, il cui inserimento resta agli atti',
        en: 'Proposals A and B are listed; a later act removes A, whose entry stays on record',
      },
      () =>
        amendList(approveList([evaluationOf(A), evaluationOf(B)], DECREE), {
          act: LATER,
          remove: [{ proposalId: 'A', reason: 'Rinuncia' }],
        }),
    ),
  ],
}

function listed(expected: string, what: BoundaryCase['what'], make: () => ApprovedList): BoundaryCase {
  return {
    what,
    expected,
    answer: () =>
      answerOrRefusal(() => {
        const { entries, history } = make()
        const standing = entries.filter(({ validTo }) => validTo === null).map(({ proposalId }) => proposalId)
        return {
          outcome: standing.length === 0 ? 'none' : standing.join(', '),
          codes: [],
          inWords: (locale) => history.flatMap((update) => explain(update, { locale }).split('\n')),
        }
      }),
  }
}
