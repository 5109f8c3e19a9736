import type { Bilingual } from '../../act/bilingual'
import type { Placement, SimulatedApplication } from '../../verdict/simulation'
import type { Sentence, Speech } from '../speech'
import { comesOut } from '../words/comes-out'
import { counted, type Noun, POINTS } from '../words/counted'
import { isNothing, moreOrLess } from '../words/more-or-less'
import { sentence } from './sentence'
import { titled } from './titled'

/** A place in the ranking of a measure. */
const PLACES: Noun = {
  one: { it: 'posizione', en: 'place' },
  many: { it: 'posizioni', en: 'places' },
}

/** What becomes of an application without the premium and with it, and what does the premium change? */
export function simulatedSentences(application: SimulatedApplication, say: Speech): readonly Sentence[] {
  const { applicationId, title, premium, without, with: withPremium, rankRise, differenceEur } = application
  return [
    sentence(say, EARNED[premium](titled(applicationId, title))),
    sentence(say, placed(without, { it: 'Senza la premialità', en: 'Without the premium' }, say)),
    sentence(say, placed(withPremium, { it: 'Con la premialità', en: 'With the premium' }, say)),
    ...(rankRise === null || rankRise === 0 ? [] : [sentence(say, moved(rankRise, say))]),
    ...(isNothing(differenceEur) ? [] : [sentence(say, changed(differenceEur, say))]),
    ...missing(application, say),
  ]
}

/** Whether the premium is earned, given the name of the application. */
const EARNED: Readonly<Record<SimulatedApplication['premium'], (name: string) => Bilingual>> = {
  eligible: (name) => ({
    it: `Alla domanda ${name} spetta la premialità, una volta adottata la misura così com’è.`,
    en: `The application ${name} earns the premium, once the measure is adopted as it is.`,
  }),
  ineligible: (name) => ({
    it: `Alla domanda ${name} non spetta la premialità.`,
    en: `The application ${name} does not earn the premium.`,
  }),
  undetermined: (name) => ({
    it: `Non è ancora possibile stabilire se alla domanda ${name} spetti la premialità.`,
    en: `Whether the application ${name} earns the premium is undetermined.`,
  }),
}

/** Where the application comes out, of what is known. */
function placed({ score, rank, aidEur, funding, fundedEur }: Placement, of: Bilingual, say: Speech): Bilingual {
  const points = score === null ? undefined : counted(say, score, POINTS)
  const [computed, given] = [aidEur === null ? undefined : say.money(aidEur), say.money(fundedEur)]
  // Where a fact is missing nothing has been given, and nothing refused.
  const isGiven = funding !== 'undetermined'
  const it = [
    ...(points === undefined ? [] : [`punteggio ${points}`]),
    ...(rank === null ? [] : [`posizione in graduatoria ${say.figure(rank)}`]),
    ...(computed === undefined ? [] : [`agevolazione calcolata ${computed}`]),
    ...(computed === undefined || !isGiven ? [] : [`concessa ${given}`]),
  ]
  const en = [
    ...(points === undefined ? [] : [`score ${points}`]),
    ...(rank === null ? [] : [`place in the ranking ${say.figure(rank)}`]),
    ...(computed === undefined ? [] : [`aid computed ${computed}`]),
    ...(computed === undefined || !isGiven ? [] : [`given ${given}`]),
  ]
  const outcome = comesOut(funding)
  const head = { it: `${of.it} la domanda ${outcome.it}`, en: `${of.en} the application ${outcome.en}` }
  return it.length === 0
    ? { it: `${head.it}.`, en: `${head.en}.` }
    : { it: `${head.it}: ${it.join(', ')}.`, en: `${head.en}: ${en.join(', ')}.` }
}

function moved(rise: number, say: Speech): Bilingual {
  const places = counted(say, Math.abs(rise), PLACES)
  return rise > 0
    ? {
        it: `Con la premialità la domanda sale di ${places}.`,
        en: `With the premium the application rises by ${places}.`,
      }
    : {
        it: `Con la premialità la domanda scende di ${places}.`,
        en: `With the premium the application falls by ${places}.`,
      }
}

function changed(differenceEur: string, say: Speech): Bilingual {
  const { it, en } = moreOrLess(differenceEur, say)
  return { it: `Con la premialità la domanda riceve ${it}.`, en: `With the premium the application gets ${en}.` }
}

function missing({ missing: paths }: SimulatedApplication, say: Speech): readonly Sentence[] {
  if (paths.length === 0) return []
  const facts = say.list(paths.map(say.fact))
  return [
    sentence(say, {
      it: `Della domanda occorre ancora acquisire: ${facts}.`,
      en: `Still to be known of the application: ${facts}.`,
    }),
  ]
}
