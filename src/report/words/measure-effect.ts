import type { EffectFinding } from '../../verdict/premium'
import type { Speech } from '../speech'
import { counted, isOne, POINTS } from './counted'
import { italianPercent } from './italian-percent'
import { sizeWords } from './measure'
import type { WordsFor } from './words'

/** The number of a line of the spend; people count from one. */
function number(line: number, say: Speech): string {
  return say.figure(line + 1)
}

/** The words of what bars an application from the aid of a measure, and of what cuts a figure of it. */
export const measureEffectWords: WordsFor<EffectFinding> = {
  'below-measure-minimum': {
    it: ({ score, minimum, missing }, say) =>
      `Il punteggio è di ${counted(say, score, POINTS)}, inferiore al punteggio minimo della misura, di ${counted(say, minimum, POINTS)}: ${isOne(missing) ? 'manca' : 'mancano'} ${counted(say, missing, POINTS)}.`,
    en: ({ score, minimum, missing }, say) =>
      `The score is ${counted(say, score, POINTS)}, below the minimum score of the measure, ${counted(say, minimum, POINTS)}: ${counted(say, missing, POINTS)} ${isOne(missing) ? 'is' : 'are'} missing.`,
  },
  'score-cut': {
    it: ({ uncut, limit }, say) =>
      `Il punteggio, che sarebbe di ${counted(say, uncut, POINTS)}, è ricondotto al punteggio massimo della misura, di ${counted(say, limit, POINTS)}.`,
    en: ({ uncut, limit }, say) =>
      `The score, which would be ${counted(say, uncut, POINTS)}, is cut at the maximum score of the measure, ${counted(say, limit, POINTS)}.`,
  },
  'intensity-cut': {
    it: ({ line, uncut, limit }, say) =>
      `Alla voce di spesa n. ${number(line, say)} l’intensità di aiuto, che sarebbe ${italianPercent('del', say.percent(uncut))}, è ricondotta ${italianPercent('al', say.percent(limit))}, la massima ammessa.`,
    en: ({ line, uncut, limit }, say) =>
      `In spend line no. ${number(line, say)} the aid intensity, which would be ${say.percent(uncut)}, is cut at ${say.percent(limit)}, the highest that is allowed.`,
  },
  'no-aid-for-size': {
    it: ({ line, size }, say) =>
      `Alla voce di spesa n. ${number(line, say)} non spetta alcuna agevolazione: la misura non ne prevede per imprese di tale dimensione (${sizeWords[size].it}).`,
    en: ({ line, size }, say) =>
      `Spend line no. ${number(line, say)} gets no aid: the measure provides none for enterprises of that size (${sizeWords[size].en}).`,
  },
  'spend-below-minimum': {
    it: ({ amountEur, limitEur }, say) =>
      `La spesa ammissibile è di ${say.money(amountEur)}, inferiore alla spesa minima della misura, di ${say.money(limitEur)}.`,
    en: ({ amountEur, limitEur }, say) =>
      `The eligible spend is ${say.money(amountEur)}, below the minimum spend of the measure, ${say.money(limitEur)}.`,
  },
  'spend-cut': {
    it: ({ amountEur, limitEur }, say) =>
      `La spesa ammissibile, di ${say.money(amountEur)}, è agevolata nei limiti della spesa massima della misura, di ${say.money(limitEur)}.`,
    en: ({ amountEur, limitEur }, say) =>
      `The eligible spend, ${say.money(amountEur)}, is aided up to the maximum spend of the measure, ${say.money(limitEur)}.`,
  },
  'aid-cut': {
    it: ({ amountEur, limitEur }, say) =>
      `L’agevolazione, che sarebbe di ${say.money(amountEur)}, è ricondotta al massimale, di ${say.money(limitEur)}.`,
    en: ({ amountEur, limitEur }, say) =>
      `The aid, which would be ${say.money(amountEur)}, is cut at the ceiling, ${say.money(limitEur)}.`,
  },
}
