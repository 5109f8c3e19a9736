import type { Bilingual } from '../../act/bilingual'
import type { EuroAmount } from '../../values/money'
import type { AidLine, MeasureEffect } from '../../verdict/premium'
import type { Sentence, Speech } from '../speech'
import { counted, POINTS } from '../words/counted'
import { sizeWords } from '../words/measure'
import { isNothing } from '../words/more-or-less'
import { findingSentence } from './finding'
import { sentence } from './sentence'

/** Which of the two effects is spoken of, as said after what it holds; nothing where it stands alone. */
export const EFFECT_OF = {
  alone: { it: '', en: '' },
  without: { it: ' senza la premialità', en: ' without the premium' },
  with: { it: ' con la premialità', en: ' with the premium' },
} as const satisfies Readonly<Record<string, Bilingual>>

/**
 * What does a measure make of an application: its score, whether it reaches the minima, its aid line by line and in all, and what
 * barred or cut them?
 */
export function effectSentences(
  effect: MeasureEffect,
  say: Speech,
  of: Bilingual = EFFECT_OF.alone,
): readonly Sentence[] {
  const { score, admitted, lines, aidEur, findings, clauses } = effect
  const [basis = null] = clauses
  // Who is not admitted gets nothing, whatever its lines would come to.
  const shown = admitted === false ? [] : (lines ?? [])
  return [
    ...(score === null ? [] : [sentence(say, scored(counted(say, score, POINTS), of), basis)]),
    sentence(say, MINIMA[minimaOf(admitted)](of), basis),
    ...findings.map((finding) => findingSentence(finding, say)),
    ...shown.map((line, index) => sentence(say, aided(line, index, of, say), basis)),
    ...(aidEur === null ? [] : [sentence(say, inAll(aidEur, of, say), basis)]),
    ...missing(effect, say),
  ]
}

function scored(points: string, of: Bilingual): Bilingual {
  return {
    it: `Il punteggio della domanda${of.it} è di ${points}.`,
    en: `The score of the application${of.en} is ${points}.`,
  }
}

/** Whether the minima are reached; a measure may set none, which an effect alone does not tell. */
const MINIMA: Readonly<Record<'reached' | 'not-reached' | 'open', (of: Bilingual) => Bilingual>> = {
  reached: (of) => ({
    it: `Gli eventuali minimi di punteggio e di spesa della misura${of.it} risultano rispettati.`,
    en: `Any minimum score and minimum spend of the measure are reached${of.en}.`,
  }),
  'not-reached': (of) => ({
    it: `I minimi di punteggio o di spesa della misura${of.it} non risultano rispettati.`,
    en: `The minimum score or the minimum spend of the measure is not reached${of.en}.`,
  }),
  open: (of) => ({
    it: `Non è ancora possibile stabilire se i minimi di punteggio e di spesa della misura${of.it} siano rispettati.`,
    en: `Whether the minimum score and the minimum spend of the measure are reached${of.en} is not determined yet.`,
  }),
}

function minimaOf(admitted: boolean | null): keyof typeof MINIMA {
  if (admitted === null) return 'open'
  return admitted ? 'reached' : 'not-reached'
}

function aided({ size, spendEur, intensity, aidEur }: AidLine, index: number, of: Bilingual, say: Speech): Bilingual {
  const number = say.figure(index + 1)
  const spend = say.money(spendEur)
  if (size === null || intensity === null || aidEur === null) {
    return {
      it: `Voce di spesa n. ${number}${of.it}: spesa agevolata ${spend}; senza la dimensione dell’impresa l’agevolazione non è determinabile.`,
      en: `Spend line no. ${number}${of.en}: aided spend ${spend}; without the size of the enterprise its aid cannot be told.`,
    }
  }
  const [percent, aid] = [say.percent(intensity), say.money(aidEur)]
  return {
    it: `Voce di spesa n. ${number} (${sizeWords[size].it})${of.it}: spesa agevolata ${spend}, intensità di aiuto ${percent}, agevolazione ${aid}.`,
    en: `Spend line no. ${number} (${sizeWords[size].en})${of.en}: aided spend ${spend}, aid intensity ${percent}, aid ${aid}.`,
  }
}

function inAll(aidEur: EuroAmount, of: Bilingual, say: Speech): Bilingual {
  if (isNothing(aidEur)) {
    return {
      it: `Alla domanda${of.it} non spetta alcuna agevolazione.`,
      en: `The application gets no aid${of.en}.`,
    }
  }
  const aid = say.money(aidEur)
  return {
    it: `L’agevolazione complessiva${of.it} è di ${aid}, prima dei limiti della dotazione finanziaria.`,
    en: `The aid in all${of.en} is ${aid}, before any limit of the budget.`,
  }
}

function missing({ missing: paths, clauses }: MeasureEffect, say: Speech): readonly Sentence[] {
  if (paths.length === 0) return []
  const [basis = null] = clauses
  const facts = say.list(paths.map(say.fact))
  const words = {
    it: `Per calcolare gli effetti della misura occorre ancora acquisire: ${facts}.`,
    en: `Still to be known before the effects of the measure can be computed: ${facts}.`,
  }
  return [sentence(say, words, basis)]
}
