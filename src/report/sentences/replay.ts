import type { Bilingual } from '../../act/bilingual'
import { EDITIONS, type Edition } from '../../act/editions'
import { READINGS } from '../../act/readings/readings'
import { canonicalJson } from '../record/canonical-json'
import type { Difference } from '../record/difference'
import type { AssumedReading, Replay, ReplayRefusal } from '../record/replay'
import type { Sentence, Speech } from '../speech'
import { counted, type Noun } from '../words/counted'
import { identifier, quoted } from '../words/quoted'
import { editionNote } from './readings'
import { sentence } from './sentence'

/** What of a record can differ from what was derived again. */
const ENTRIES: Noun = { one: { it: 'voce', en: 'entry' }, many: { it: 'voci', en: 'entries' } }

/** The most characters of a value that are shown. */
const LONGEST_SHOWN = 80

/**
 * What came of deriving a recorded decision again, by which versions, and under which edition, where that is not the
 * act itself.
 */
export function replaySentences(replay: Replay, say: Speech): readonly Sentence[] {
  return [
    ...resultSentences(replay, say),
    ...replay.assumedReadings.flatMap((assumed) => assumptionSentences(assumed, say)),
    sentence(say, versions(replay)),
    ...(replay.sameFormat ? [] : [sentence(say, formats(replay))]),
    ...otherEditions(replay).map((edition) => sentence(say, underEdition(edition))),
  ]
}

function resultSentences(replay: Replay, say: Speech): readonly Sentence[] {
  const { refusal, equal, sameOutcome, differences } = replay
  const decision = recordedDecision(replay)
  if (refusal !== null) {
    const why = whyNot(replay, refusal)
    return [
      sentence(say, {
        it: `${decision.it} non può essere derivata nuovamente: ${why.it}.`,
        en: `${decision.en} cannot be derived again: ${why.en}.`,
      }),
    ]
  }
  const again: Bilingual = {
    it: `${decision.it} è stata derivata nuovamente dai dati registrati`,
    en: `${decision.en} has been derived again from the recorded inputs`,
  }
  if (equal) {
    return [
      sentence(say, {
        it: `${again.it}: esito e motivi coincidono con quelli registrati.`,
        en: `${again.en}: outcome and reasons are those that were recorded.`,
      }),
    ]
  }
  const entries = counted(say, differences.length, ENTRIES)
  return [
    sentence(say, {
      it: `${again.it}: il risultato differisce in ${entries}.`,
      en: `${again.en}: the result differs in ${entries}.`,
    }),
    sentence(say, sameOutcome ? SAME_OUTCOME : OTHER_OUTCOME),
    ...differences.map((difference) => sentence(say, differing(difference))),
  ]
}

const SAME_OUTCOME: Bilingual = {
  it: 'L’esito complessivo della proposta resta quello registrato.',
  en: 'The outcome for the proposal as a whole remains the recorded one.',
}

const OTHER_OUTCOME: Bilingual = {
  it: 'L’esito complessivo della proposta non è quello registrato.',
  en: 'The outcome for the proposal as a whole is not the recorded one.',
}

function recordedDecision({ proposalId }: Replay): Bilingual {
  if (proposalId === null) return { it: 'La decisione registrata', en: 'The recorded decision' }
  const name = identifier(proposalId)
  return {
    it: `La decisione registrata sulla proposta di progetto ${name}`,
    en: `The recorded decision on proposal ${name}`,
  }
}

/** Why this version does not answer, as the end of a sentence. */
function whyNot({ edition }: Replay, { code, path }: ReplayRefusal): Bilingual {
  const named = quoted(edition)
  const place = quoted(path)
  switch (code) {
    case 'edition-unknown':
      return {
        it: `questa versione non conosce l’edizione ${named} dell’atto`,
        en: `this version does not know the edition ${named} of the act`,
      }
    case 'edition-not-encoded':
      return {
        it: `questa versione non dispone dei criteri dell’edizione ${named} dell’atto`,
        en: `this version does not have the criteria of the edition ${named} of the act`,
      }
    case 'reading-unknown':
      return {
        it: `questa versione non conosce l’interpretazione registrata in ${place}`,
        en: `this version does not know the reading recorded at ${place}`,
      }
    default:
      return {
        it: `questa versione non accetta i dati registrati (codice ${quoted(code)}, in ${place})`,
        en: `this version does not accept the recorded inputs (code ${quoted(code)}, at ${place})`,
      }
  }
}

function differing(difference: Difference): Bilingual {
  const place = quoted(difference.path)
  switch (difference.found) {
    case 'in-both': {
      const recorded = shown(difference.recorded)
      const derived = shown(difference.derived)
      return {
        it: `In ${place} la registrazione riporta ${recorded}, la nuova derivazione ${derived}.`,
        en: `At ${place} the record has ${recorded}, the new derivation ${derived}.`,
      }
    }
    case 'in-the-record-alone': {
      const recorded = shown(difference.recorded)
      return {
        it: `In ${place} la registrazione riporta ${recorded}, che la nuova derivazione non contiene.`,
        en: `At ${place} the record has ${recorded}, which the new derivation does not have.`,
      }
    }
    default: {
      const derived = shown(difference.derived)
      return {
        it: `In ${place} la nuova derivazione riporta ${derived}, che la registrazione non contiene.`,
        en: `At ${place} the new derivation has ${derived}, which the record does not have.`,
      }
    }
  }
}

/** A value as JSON, cut where it is long. */
function shown(value: unknown): string {
  const characters = [...canonicalJson(value)]
  const cut = characters.length > LONGEST_SHOWN ? [...characters.slice(0, LONGEST_SHOWN), '…'] : characters
  return quoted(cut.join(''))
}

function assumptionSentences({ reading, option }: AssumedReading, say: Speech): readonly Sentence[] {
  const { clauses, question, options } = READINGS[reading]
  const taken = Object.entries(options).filter(([name]) => name === option)
  return taken.flatMap(([, words]) =>
    clauses.slice(0, 1).map((clause) =>
      sentence(
        say,
        {
          it: `Su un punto che l’atto lascia aperto, ${quoted(question.it)}, la registrazione non dice quale interpretazione fu seguita: la nuova derivazione segue quella predefinita di questa versione, ${quoted(words.it)}.`,
          en: `On a point that the act leaves open, ${quoted(question.en)}, the record does not say which reading was taken: the new derivation takes the default of this version, ${quoted(words.en)}.`,
        },
        clause,
      ),
    ),
  )
}

function versions({ madeBy, replayedBy, sameVersion, refusal }: Replay): Bilingual {
  const { name, version } = replayedBy
  if (refusal !== null) {
    return {
      it: `La decisione è stata registrata con la versione ${madeBy.version} di ${name}; questa è la versione ${version}.`,
      en: `The decision was recorded with version ${madeBy.version} of ${name}; this is version ${version}.`,
    }
  }
  return sameVersion
    ? {
        it: `La decisione è stata registrata e derivata nuovamente con la stessa versione di ${name}, la ${version}.`,
        en: `The decision was recorded and derived again with the same version of ${name}, ${version}.`,
      }
    : {
        it: `La decisione è stata registrata con la versione ${madeBy.version} di ${name} e derivata nuovamente con la versione ${version}.`,
        en: `The decision was recorded with version ${madeBy.version} of ${name} and derived again with version ${version}.`,
      }
}

function formats({ formatVersion, comparedAs }: Replay): Bilingual {
  return {
    it: `La registrazione ha il formato ${formatVersion}, mentre questa versione legge il formato ${comparedAs}.`,
    en: `The record has format ${formatVersion}, whereas this version reads format ${comparedAs}.`,
  }
}

/** The edition of the record, where it is another than the act itself and known by a title. */
function otherEditions({ edition, underTheActItself }: Replay): readonly Edition[] {
  return underTheActItself ? [] : Object.values(EDITIONS).filter(({ id }) => id === edition)
}

function underEdition(edition: Edition): Bilingual {
  const { title } = edition
  const note = editionNote(edition)
  return {
    it: `La decisione non è fondata sul testo originario dell’atto ma su un’altra edizione: ${quoted(title.it)}. ${note.it}`,
    en: `The decision was not made under the act itself but under another edition: ${quoted(title.en)}. ${note.en}`,
  }
}
