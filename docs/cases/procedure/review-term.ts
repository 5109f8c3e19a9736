import { type DeadlineOptions, PARAMETERS, reviewDeadline } from 'filiere-lombardia'
import { explain } from 'filiere-lombardia/report'
import type { BoundaryCase, RuleCases } from '../boundary-case'
import { answerOrRefusal } from './refusal'

const DAYS = PARAMETERS.reviewPeriod.value

/** A filing whose term ends on Easter Sunday, one whose term ends on a Saturday, and one on the patron’s day of Milan. */
const TO_EASTER = '2022-03-18T09:00:00+01:00'
const TO_A_SATURDAY = '2022-03-03T09:00:00+01:00'
const TO_SAINT_AMBROSE = '2022-11-07T09:00:00+01:00'
const IN_MAY = '2022-05-02T09:00:00+02:00'

/** Cases on the boundary of the term for review. */
export const reviewTerm: RuleCases = {
  rule: 'review-term',
  cases: [
    filedAt('2022-03-01T23:59:59.999+01:00', '2022-03-31', {
      it: `Proposta presentata nell’ultimo istante del 1º marzo 2022: i ${DAYS} giorni partono dal 2`,
      en: `Proposal filed in the last instant of 1 March 2022: the ${DAYS} days run from the 2nd`,
    }),
    filedAt('2022-03-01T23:00:00Z', '2022-04-01', {
      it: 'Proposta presentata nell’istante successivo, mezzanotte del 2 marzo a Roma (le 23 del 1º nel tempo universale)',
      en: 'Proposal filed in the next instant, midnight of 2 March in Rome (23:00 of the 1st in universal time)',
    }),
    filedAt(TO_EASTER, '2022-04-19', {
      it: 'Proposta presentata venerdì 18 marzo 2022: il trentesimo giorno è domenica 17 aprile, Pasqua, seguita dal lunedì dell’Angelo',
      en: 'Proposal filed on Friday 18 March 2022: the thirtieth day is Sunday 17 April, Easter, followed by Easter Monday',
    }),
    filedAt(
      TO_EASTER,
      '2022-04-17',
      {
        it: 'La stessa proposta, se si ritiene che il termine non slitti mai',
        en: 'The same proposal, if the term is held never to move',
      },
      { roll: 'none' },
    ),
    filedAt(TO_A_SATURDAY, '2022-04-02', {
      it: 'Proposta presentata giovedì 3 marzo 2022: il trentesimo giorno è sabato 2 aprile, che non è festivo',
      en: 'Proposal filed on Thursday 3 March 2022: the thirtieth day is Saturday 2 April, which is no holiday',
    }),
    filedAt(
      TO_A_SATURDAY,
      '2022-04-04',
      {
        it: 'La stessa proposta, se si ritiene che il termine slitti anche di sabato',
        en: 'The same proposal, if the term is held to move on a Saturday too',
      },
      { roll: 'public-holidays-and-saturdays' },
    ),
    filedAt(TO_SAINT_AMBROSE, '2022-12-07', {
      it: 'Proposta presentata il 7 novembre 2022: il trentesimo giorno è il 7 dicembre, festa del patrono di Milano',
      en: 'Proposal filed on 7 November 2022: the thirtieth day is 7 December, the day of the patron of Milan',
    }),
    filedAt(
      TO_SAINT_AMBROSE,
      '2022-12-09',
      {
        it: 'La stessa proposta, se la festa del patrono è indicata tra i festivi: l’8 dicembre lo è comunque',
        en: 'The same proposal, if the patron’s day is given as a holiday: 8 December is one in any case',
      },
      { extraHolidays: ['2022-12-07'] },
    ),
    filedAt(
      IN_MAY,
      '2022-07-01',
      {
        it: 'Proposta presentata il 2 maggio 2022, con il termine sospeso per 30 giorni, dal 10 maggio, da una richiesta di informazioni',
        en: 'Proposal filed on 2 May 2022, its term suspended for 30 days from 10 May by a request for information',
      },
      { suspensions: [{ kind: 'information-request', from: '2022-05-10', resumesOn: '2022-06-09' }] },
    ),
    filedAt(
      IN_MAY,
      'suspension-too-long',
      {
        it: 'La stessa proposta, con una sospensione di 31 giorni: la L. 241/1990 ne consente 30',
        en: 'The same proposal with a suspension of 31 days: L. 241/1990 allows 30',
      },
      { suspensions: [{ kind: 'information-request', from: '2022-05-10', resumesOn: '2022-06-10' }] },
    ),
  ],
}

function filedAt(
  submittedAt: string,
  expected: string,
  what: BoundaryCase['what'],
  options: DeadlineOptions = {},
): BoundaryCase {
  return {
    what,
    expected,
    answer: () =>
      answerOrRefusal(() => {
        const deadline = reviewDeadline(submittedAt, options)
        return {
          outcome: deadline.dueDate,
          codes: [],
          inWords: (locale) => explain(deadline, { locale }).split('\n'),
        }
      }),
  }
}
