import type { Bilingual } from '../../act/bilingual'
import type { EditionId, EncodedEditionId } from '../../act/closing-days'
import { EDITIONS, type Edition } from '../../act/editions'
import { premiumReadingOptions } from '../../act/premium-reading-choices'
import { type ReadingChoices, type ReadingId, readingOptions } from '../../act/reading-choices'
import { READINGS } from '../../act/readings/readings'
import type { PremiumReadings } from '../../verdict/premium'
import type { Sentence, Speech } from '../speech'
import { quoted } from '../words/quoted'
import { sentence } from './sentence'

/** Names the option that was taken on a point that the act leaves open; nothing where it is the default. */
export function readingSentences(
  id: ReadingId,
  option: string,
  say: Speech,
  lead: Bilingual = ANSWER,
): readonly Sentence[] {
  const { clauses, question, options, default: usual } = READINGS[id]
  const taken = Object.entries(options).filter(([name]) => name === option && name !== usual)
  return taken.flatMap(([, words]) =>
    clauses.slice(0, 1).map((clause) =>
      sentence(
        say,
        {
          it: `Su un punto che l’atto lascia aperto, ${quoted(question.it)}, ${lead.it}: ${quoted(words.it)}.`,
          en: `On a point that the act leaves open, ${quoted(question.en)}, ${lead.en}: ${quoted(words.en)}.`,
        },
        clause,
      ),
    ),
  )
}

const ANSWER: Bilingual = {
  it: 'la risposta segue un’interpretazione diversa da quella predefinita',
  en: 'the answer takes another reading than the default',
}

/** The act leaves these points to each measure: none of its answers is the usual one. */
const MEASURE: Bilingual = { it: 'la misura stabilisce', en: 'the measure provides' }

/** Names the readings, among those that an answer used, that the caller chose other than the default; each once. */
export function chosenReadings(used: readonly ReadingId[], choices: ReadingChoices, say: Speech): readonly Sentence[] {
  return [...new Set(used)].filter(isChosen).flatMap((id) => readingSentences(id, choices[id], say))
}

/**
 * The same of an answer of Phase 2, where most readings are settled by the terms of the measure; all of them where the answer does
 * not say which it used.
 */
export function premiumReadings(
  readings: PremiumReadings,
  say: Speech,
  used: readonly string[] = Object.keys(readings),
): readonly Sentence[] {
  const inForce = (id: string): id is keyof PremiumReadings => Object.hasOwn(readings, id)
  return [...new Set(used)]
    .filter(inForce)
    .flatMap((id) => readingSentences(id, readings[id], say, isChosenOfPremium(id) ? ANSWER : MEASURE))
}

/** Says under which edition an answer was given; nothing where it is the act itself. */
export function editionSentences(edition: EncodedEditionId, say: Speech): readonly Sentence[] {
  if (isActItself(edition)) return []
  const { title } = EDITIONS[edition]
  const note = editionNote(EDITIONS[edition])
  return [
    sentence(say, {
      it: `La risposta non è data sul testo originario dell’atto ma su un’altra edizione: ${quoted(title.it)}. ${note.it}`,
      en: `The answer is not given under the act itself but under another edition: ${quoted(title.en)}. ${note.en}`,
    }),
  ]
}

/** What an edition changed, and what of it could not be verified. */
export function editionNote({ note, unverified }: Edition): Bilingual {
  return unverified === null ? note : { it: `${note.it} ${unverified.it}`, en: `${note.en} ${unverified.en}` }
}

/** Whether an edition is the act itself, which is what a reader takes for granted. */
export function isActItself(edition: EditionId): boolean {
  return edition === 'dgr-xi-5899-2022'
}

/** Names the points left open on which an answer stands without saying which option was taken. */
export function openPoints(used: readonly ReadingId[], say: Speech): readonly Sentence[] {
  const points = used
    .filter((id) => isChosen(id) || isChosenOfPremium(id))
    .map((id) => quoted(READINGS[id].question[say.locale]))
  if (points.length === 0) return []
  return [
    sentence(say, {
      it: `Su alcuni punti che l’atto lascia aperti questa risposta, da sola, non dice quale interpretazione segue: ${say.list(points)}.`,
      en: `On some points that the act leaves open this answer alone does not say which reading it takes: ${say.list(points)}.`,
    }),
  ]
}

function isChosen(id: ReadingId): id is keyof ReadingChoices {
  return Object.hasOwn(readingOptions, id)
}

function isChosenOfPremium(id: ReadingId): boolean {
  return Object.hasOwn(premiumReadingOptions, id)
}
