import { type DeadlineOptions, reviewTimeliness as timelinessOf } from 'filiere-lombardia'
import { explain } from 'filiere-lombardia/report'
import type { BoundaryCase, RuleCases } from '../boundary-case'
import { answerOrRefusal } from './refusal'

/** Filings whose terms end on 31 March, on Easter Sunday and on Saturday 2 April 2022; and one of May. */
const ON_1_MARCH = '2022-03-01T10:00:00+01:00'
const TO_EASTER = '2022-03-18T09:00:00+01:00'
const TO_A_SATURDAY = '2022-03-03T09:00:00+01:00'

/** Cases on the boundary of the timeliness of the review. */
export const reviewTimeliness: RuleCases = {
  rule: 'review-timeliness',
  cases: [
    examined('on-time', ON_1_MARCH, '2022-03-31T23:59:59.999+02:00', {
      it: 'Proposta del 1º marzo 2022 esaminata nell’ultimo istante del 31 marzo',
      en: 'Proposal of 1 March 2022, examined in the last instant of 31 March',
    }),
    examined('late', ON_1_MARCH, '2022-04-01T00:00:00+02:00', {
      it: 'La stessa proposta esaminata nel primo istante del 1º aprile',
      en: 'The same proposal, examined in the first instant of 1 April',
    }),
    examined('on-time', TO_EASTER, '2022-04-19T18:00:00+02:00', {
      it: 'Proposta il cui trentesimo giorno è Pasqua, 17 aprile 2022, esaminata martedì 19',
      en: 'Proposal whose thirtieth day is Easter, 17 April 2022, examined on Tuesday 19',
    }),
    examined('late', TO_EASTER, '2022-04-20T00:00:00+02:00', {
      it: 'La stessa proposta esaminata nel primo istante di mercoledì 20 aprile',
      en: 'The same proposal, examined in the first instant of Wednesday 20 April',
    }),
    examined(
      'late',
      TO_EASTER,
      '2022-04-19T18:00:00+02:00',
      {
        it: 'La stessa proposta esaminata martedì 19 aprile, se si ritiene che il termine non slitti mai',
        en: 'The same proposal, examined on Tuesday 19 April, if the term is held never to move',
      },
      { roll: 'none' },
    ),
    examined('late', TO_A_SATURDAY, '2022-04-04T09:00:00+02:00', {
      it: 'Proposta il cui trentesimo giorno è sabato 2 aprile 2022, esaminata lunedì 4',
      en: 'Proposal whose thirtieth day is Saturday 2 April 2022, examined on Monday 4',
    }),
    examined(
      'on-time',
      TO_A_SATURDAY,
      '2022-04-04T09:00:00+02:00',
      {
        it: 'La stessa proposta esaminata lunedì 4 aprile, se si ritiene che il termine slitti anche di sabato',
        en: 'The same proposal, examined on Monday 4 April, if the term is held to move on a Saturday too',
      },
      { roll: 'public-holidays-and-saturdays' },
    ),
    examined(
      'on-time',
      ON_1_MARCH,
      '2022-04-14T12:00:00+02:00',
      {
        it: 'Proposta del 1º marzo 2022 esaminata il 14 aprile, con il termine sospeso dal 10 al 24 marzo per una richiesta di informazioni',
        en: 'Proposal of 1 March 2022, examined on 14 April, its term suspended from 10 to 24 March for a request for information',
      },
      { suspensions: [{ kind: 'information-request', from: '2022-03-10', resumesOn: '2022-03-24' }] },
    ),
    examined('on-time', ON_1_MARCH, ON_1_MARCH, {
      it: 'Proposta esaminata nello stesso istante in cui è presentata',
      en: 'Proposal examined in the very instant in which it is filed',
    }),
    examined('examined-before-submission', ON_1_MARCH, '2022-03-01T09:59:59.999+01:00', {
      it: 'Proposta che risulterebbe esaminata un millesimo di secondo prima di essere presentata',
      en: 'Proposal examined, on the record, a millisecond before it is filed',
    }),
  ],
}

function examined(
  expected: string,
  submittedAt: string,
  examinedAt: string,
  what: BoundaryCase['what'],
  options: DeadlineOptions = {},
): BoundaryCase {
  return {
    what,
    expected,
    answer: () =>
      answerOrRefusal(() => {
        const timeliness = timelinessOf(submittedAt, examinedAt, options)
        // That lateness has no effect is a sentence of its own; how the term is computed belongs to another rule.
        const said = timeliness.onTime ? 1 : 2
        return {
          outcome: timeliness.onTime ? 'on-time' : 'late',
          codes: [],
          inWords: (locale) => explain(timeliness, { locale }).split('\n').slice(0, said),
        }
      }),
  }
}
