import type { Bilingual } from '../../act/bilingual'
import type { SubmissionWindowFinding } from '../../rules/eligibility/submission'
import { instant, requireInstant } from '../../values/instant'
import type { SubmissionWindow } from '../../verdict/submission-window'
import type { Sentence, Speech } from '../speech'
import { italianDay } from '../words/italian-day'
import { findingSentence } from './finding'
import { editionSentences, isActItself, readingSentences } from './readings'
import { sentence } from './sentence'

/** Was the desk open at that instant, from when, and until when? */
export function windowSentences(window: SubmissionWindow, say: Speech): readonly Sentence[] {
  return [
    status(window, say),
    ...opening(window, say),
    ...closing(window, say),
    ...editionSentences(window.edition, say),
  ]
}

/** Whether the desk is open; where its opening is not known, no more than that nothing else speaks against it. */
const STATUS: Readonly<Record<SubmissionWindow['status'] | 'open-if-opened', Bilingual>> = {
  'before-opening': { it: 'non è ancora aperto', en: 'is not open yet' },
  open: { it: 'è aperto', en: 'is open' },
  'open-if-opened': {
    it: 'è aperto, purché l’apertura fosse già avvenuta',
    en: 'is open, provided that it had opened by then',
  },
  closed: { it: 'è chiuso', en: 'is closed' },
}

function status({ status: found, opening: known, at }: SubmissionWindow, say: Speech): Sentence {
  const { it, en } = STATUS[found === 'open' && known === 'not-specified' ? 'open-if-opened' : found]
  const moment = say.moment(at)
  const words = {
    it: `Al momento considerato, ${moment}, lo sportello ${it}.`,
    en: `At the instant asked about, ${moment}, the desk ${en}.`,
  }
  return sentence(say, words, 'A.PART.4')
}

function opening({ opening: known, opensAt }: SubmissionWindow, say: Speech): readonly Sentence[] {
  if (known === 'not-specified') return [findingSentence(OPENING_NOT_SPECIFIED, say)]
  const from = say.moment(opensAt)
  const words = {
    it: `Lo sportello apre nell’istante indicato con la richiesta, compreso: ${from}.`,
    en: `The desk opens at the instant given with the request, inclusive: ${from}.`,
  }
  return [sentence(say, words, 'caller'), ...readingSentences('openingInstant', 'given', say)]
}

/** What the rule on the window finds where no opening is known; the window says it in the same words. */
const OPENING_NOT_SPECIFIED: SubmissionWindowFinding = {
  code: 'opening-not-specified',
  clause: 'A.PART.4',
  severity: 'note',
  facts: {},
}

function closing(
  { closing: known, closesOn, closesBefore, edition }: SubmissionWindow,
  say: Speech,
): readonly Sentence[] {
  if (known === 'given') {
    // The end is exclusive; what was given is the last instant that still counts.
    const last = say.moment(instant(requireInstant(closesBefore, 'answer.closesBefore') - 1))
    const words = {
      it: `Lo sportello chiude nell’istante indicato con la richiesta, compreso: ${last}.`,
      en: `The desk closes at the instant given with the request, inclusive: ${last}.`,
    }
    return [sentence(say, words, 'caller'), ...readingSentences('closingHour', 'given', say)]
  }
  const day = say.day(closesOn)
  const words = {
    it: `L’ultimo giorno utile è ${italianDay('il', day)}, fino al suo ultimo istante secondo l’ora di Roma.`,
    en: `The last day is ${day}, to its last instant by the clock of Rome.`,
  }
  // The day of an extension does not stand in the act; its edition is named in a sentence of its own.
  return [sentence(say, words, isActItself(edition) ? 'A.PART.4' : null)]
}
