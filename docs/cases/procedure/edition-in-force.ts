import { type CivilDay, EDITIONS, type EditionId, editionOn, PARAMETERS } from 'filiere-lombardia'
import { daysAfter, dayWords } from '../../words/day-words'
import type { BoundaryCase, RuleCases } from '../boundary-case'
import { answerOrRefusal, citation } from './refusal'

const ACT = EDITIONS['dgr-xi-5899-2022']
const EXTENSION = EDITIONS['extension-2022-11-30']
const FIRST_UPDATE = EDITIONS['dgr-xii-1586-2023']
const SECOND_UPDATE = EDITIONS['dgr-5377-2025']
const CLOSING = PARAMETERS.closingDay.value

/** Cases on the boundary between the editions of the call. */
export const editionInForce: RuleCases = {
  rule: 'edition-in-force',
  cases: [
    on(daysAfter(ACT.adoptedOn, -1), 'edition-unknown', {
      it: 'vigilia dell’adozione dell’atto',
      en: 'the day before the act was adopted',
    }),
    on(ACT.adoptedOn, 'dgr-xi-5899-2022', { it: 'adozione dell’atto', en: 'the act is adopted' }),
    on(daysAfter(EXTENSION.adoptedOn, -1), 'dgr-xi-5899-2022', {
      it: 'vigilia della proroga',
      en: 'the day before the extension',
    }),
    on(EXTENSION.adoptedOn, 'extension-2022-11-30', { it: 'adozione della proroga', en: 'the extension is adopted' }),
    on(CLOSING, 'extension-2022-11-30', {
      it: 'chiusura dello sportello secondo l’atto, quando la proroga è già adottata',
      en: 'the desk closes under the act, the extension being adopted already',
    }),
    on(daysAfter(FIRST_UPDATE.adoptedOn, -1), 'extension-2022-11-30', {
      it: 'vigilia del primo aggiornamento dei criteri',
      en: 'the day before the criteria are first updated',
    }),
    on(FIRST_UPDATE.adoptedOn, 'dgr-xii-1586-2023', {
      it: 'primo aggiornamento dei criteri, il cui testo non è disponibile',
      en: 'the criteria are first updated, by a text that is not in hand',
    }),
    on(daysAfter(SECOND_UPDATE.adoptedOn, -1), 'dgr-xii-1586-2023', {
      it: 'vigilia del secondo aggiornamento dei criteri',
      en: 'the day before the criteria are updated again',
    }),
    on(SECOND_UPDATE.adoptedOn, 'dgr-5377-2025', {
      it: 'secondo aggiornamento dei criteri, il cui testo non è disponibile',
      en: 'the criteria are updated again, by a text that is not in hand',
    }),
  ],
}

function on(day: CivilDay, expected: EditionId | 'edition-unknown', event: BoundaryCase['what']): BoundaryCase {
  const words = dayWords(day)
  return {
    what: { it: `${words.it}: ${event.it}`, en: `${words.en}: ${event.en}` },
    expected,
    answer: () =>
      answerOrRefusal(() => {
        const { id, title, note } = editionOn(day)
        return {
          outcome: id,
          codes: [],
          inWords: (locale) => [`${title[locale]}. ${note[locale]} (${citation('A.PART.4', locale)})`],
        }
      }),
  }
}
