import { type CivilDay, PARAMETERS, type PremiumReadingSelection } from 'filiere-lombardia'
import { daysAfter, dayWords } from '../../words/day-words'
import type { BoundaryCase, RuleCases } from '../boundary-case'
import { aList, aMeasure, anEntry } from './a-measure'
import { premiumCase } from './premium-case'

const rule = 'measure-issue'
const ADOPTION = PARAMETERS.adoptionDay.value
const CLOSING = PARAMETERS.closingDay.value
/** The day of the implementing notice, which the act announces and does not date. */
const NOTICE = '2022-02-24'
const LISTING = anEntry().validFrom

/** Cases on the boundary of the day on which a measure is issued. */
export const measureIssue: RuleCases = {
  rule,
  cases: [
    issued(ADOPTION, 'violated', {
      it: 'il giorno stesso della deliberazione che indice la manifestazione',
      en: 'the very day of the resolution on the call',
    }),
    issued(daysAfter(ADOPTION, 1), 'satisfied', { it: 'il giorno successivo', en: 'the day after' }),
    issued(
      NOTICE,
      'violated',
      {
        it: 'il giorno del provvedimento attuativo, se si ritiene che la misura debba seguire quest’ultimo',
        en: 'the day of the implementing notice, if the measure is held to have to follow that notice',
      },
      { issuedAfter: 'implementing-notice' },
    ),
    issued(
      daysAfter(NOTICE, 1),
      'satisfied',
      {
        it: 'il giorno successivo al provvedimento attuativo, secondo la stessa interpretazione',
        en: 'the day after the implementing notice, under the same reading',
      },
      { issuedAfter: 'implementing-notice' },
    ),
    issued(
      CLOSING,
      'violated',
      {
        it: 'il giorno di chiusura dello sportello, se si ritiene che la misura debba seguire la chiusura',
        en: 'the closing day of the desk, if the measure is held to have to follow the closing',
      },
      { issuedAfter: 'desk-closing' },
    ),
    issued(
      daysAfter(CLOSING, 1),
      'satisfied',
      {
        it: 'il giorno successivo alla chiusura, secondo la stessa interpretazione',
        en: 'the day after the closing, under the same reading',
      },
      { issuedAfter: 'desk-closing' },
    ),
    issued(
      LISTING,
      'violated',
      {
        it: 'il giorno di inserimento della proposta in elenco, se si ritiene che la misura debba seguire l’inserimento',
        en: 'the day on which the proposal is listed, if the measure is held to have to follow the listing',
      },
      { issuedAfter: 'listing' },
    ),
    issued(
      daysAfter(LISTING, 1),
      'satisfied',
      {
        it: 'il giorno successivo all’inserimento, secondo la stessa interpretazione',
        en: 'the day after the listing, under the same reading',
      },
      { issuedAfter: 'listing' },
    ),
    premiumCase(
      rule,
      'not-applicable',
      {
        it: 'Proposta mai inserita in elenco, se si ritiene che la misura debba seguire l’inserimento',
        en: 'Proposal that was never listed, if the measure is held to have to follow the listing',
      },
      { list: aList(), options: { readings: { issuedAfter: 'listing' } } },
    ),
    premiumCase(
      rule,
      'undetermined',
      {
        it: 'Misura in progettazione, di cui non è indicato alcun giorno',
        en: 'Measure still being designed, of which no day is stated',
      },
      { measure: aMeasure({ giuntaResolution: undefined }) },
    ),
  ],
}

function issued(
  day: CivilDay,
  expected: string,
  which: BoundaryCase['what'],
  readings: PremiumReadingSelection = {},
): BoundaryCase {
  const words = dayWords(day)
  const what = {
    it: `Criteri approvati in data ${words.it}, ${which.it}`,
    en: `Criteria approved on ${words.en}, ${which.en}`,
  }
  return premiumCase(rule, expected, what, {
    measure: aMeasure({ giuntaResolution: { date: day } }),
    options: { readings },
  })
}
