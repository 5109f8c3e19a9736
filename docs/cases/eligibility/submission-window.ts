import { EDITIONS, type EligibilityOptions, PARAMETERS } from 'filiere-lombardia'
import { aProposal } from '../../../test/worked-cases/a-proposal'
import { daysAfter, dayWords } from '../../words/day-words'
import { type BoundaryCase, draftCase, filedCase, type RuleCases } from '../boundary-case'

const rule = 'submission-window'
const ADOPTION = PARAMETERS.adoptionDay.value
const CLOSING = PARAMETERS.closingDay.value
const AFTER_CLOSING = daysAfter(CLOSING, 1)
const EXTENSION = EDITIONS['extension-2022-11-30']
const EXTENDED = EXTENSION.parameters?.closingDay.value ?? CLOSING
const adoption = dayWords(ADOPTION)
const closing = dayWords(CLOSING)
const extended = dayWords(EXTENDED)

/** A moment at which an implementing act might open the desk: when one did was not found. */
const OPENING_DAY = daysAfter(ADOPTION, 30)
const opening = dayWords(OPENING_DAY)
const OPENED = { opensAt: `${OPENING_DAY}T10:00:00+01:00` }
const UNTIL_NOON = { closesAt: `${CLOSING}T12:00:00+01:00` }

/** Cases on the boundary of the window: its last instant, the extension, an hour of closing, its opening. */
export const submissionWindow: RuleCases = {
  rule,
  cases: [
    filedAt(`${CLOSING}T23:59:59.999+01:00`, 'satisfied', {
      it: `Presentazione nell’ultimo istante del giorno di chiusura, ${closing.it}`,
      en: `Filed in the last instant of the closing day, ${closing.en}`,
    }),
    filedAt(`${AFTER_CLOSING}T00:00:00+01:00`, 'violated', {
      it: 'Presentazione nell’istante successivo, mezzanotte a Roma',
      en: 'Filed in the next instant, midnight in Rome',
    }),
    filedAt(`${CLOSING}T23:00:00Z`, 'violated', {
      it: `Presentazione nello stesso istante, registrato in tempo universale: le 23 del ${closing.it}`,
      en: `Filed in the same instant, recorded in universal time: 23:00 of ${closing.en}`,
    }),
    filedAt(
      `${EXTENDED}T23:59:59.999+01:00`,
      'satisfied',
      {
        it: `Presentazione nell’ultimo istante del ${extended.it}, secondo l’atto prorogato`,
        en: `Filed in the last instant of ${extended.en}, under the act as extended`,
      },
      { edition: 'extension-2022-11-30' },
    ),
    filedAt(
      `${daysAfter(EXTENDED, 1)}T00:00:00+01:00`,
      'violated',
      {
        it: 'Presentazione nell’istante successivo, secondo l’atto prorogato',
        en: 'Filed in the next instant, under the act as extended',
      },
      { edition: 'extension-2022-11-30' },
    ),
    filedAt(
      `${CLOSING}T12:00:00+01:00`,
      'satisfied',
      {
        it: 'Presentazione nel giorno di chiusura, alle ore 12 esatte, se il provvedimento attuativo chiude lo sportello alle ore 12',
        en: 'Filed on the closing day, at noon exactly, if the implementing act closes the desk at noon',
      },
      UNTIL_NOON,
    ),
    filedAt(
      `${CLOSING}T12:00:00.001+01:00`,
      'violated',
      {
        it: 'La stessa, un millesimo di secondo dopo le ore 12',
        en: 'The same, a thousandth of a second after noon',
      },
      UNTIL_NOON,
    ),
    filedAt(`${ADOPTION}T00:00:00+01:00`, 'satisfied', {
      it: `Presentazione nel primo istante del giorno di adozione dell’atto, ${adoption.it}, se l’apertura dello sportello non è indicata`,
      en: `Filed in the first instant of the day on which the act was adopted, ${adoption.en}, if the opening of the desk is not given`,
    }),
    filedAt(`${daysAfter(ADOPTION, -1)}T23:59:59.999+01:00`, 'violated', {
      it: 'Presentazione nell’istante precedente',
      en: 'Filed in the instant before',
    }),
    filedAt(
      OPENED.opensAt,
      'satisfied',
      {
        it: `Presentazione alle ore 10 esatte del ${opening.it}, se il provvedimento attuativo apre lo sportello in quel momento`,
        en: `Filed at 10:00 exactly on ${opening.en}, if the implementing act opens the desk at that moment`,
      },
      OPENED,
    ),
    filedAt(
      `${OPENING_DAY}T09:59:59.999+01:00`,
      'violated',
      {
        it: 'La stessa, un millesimo di secondo prima delle ore 10',
        en: 'The same, a thousandth of a second before 10:00',
      },
      OPENED,
    ),
    draftCase(
      rule,
      { it: 'Bozza che non è stata ancora presentata', en: 'Draft that has not been filed yet' },
      'undetermined',
      {},
    ),
  ],
}

function filedAt(
  submittedAt: string,
  expected: string,
  what: BoundaryCase['what'],
  options: EligibilityOptions = {},
): BoundaryCase {
  return filedCase(rule, what, expected, aProposal({ submission: { submittedAt, channel: 'webtelemaco' } }), options)
}
