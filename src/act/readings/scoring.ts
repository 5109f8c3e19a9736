import type { ReadingId } from '../reading-choices'
import type { ReadingEntry } from './reading'

/** What the act leaves open on the score: weights, scale of the marks, threshold, rounding and who gives the marks. */
export const scoringReadings = {
  weights: {
    clauses: ['A.VAL.4w'],
    question: { it: 'Quanto pesa ciascun criterio?', en: 'What weight does each criterion have?' },
    options: {
      supplied: { it: 'Quanto indicato, con la fonte', en: 'The weight supplied, with its source' },
      equal: { it: 'Tutti lo stesso peso', en: 'All the same weight' },
    },
    default: 'supplied',
    chosenBy: 'fixed',
    why: {
      it: 'I criteri «saranno dettagliati nel provvedimento attuativo»: l’atto non dà pesi, e in fonti pubbliche non sono stati reperiti.',
      en: 'The criteria «saranno dettagliati nel provvedimento attuativo»: the act gives no weights, and none were found in public sources.',
    },
  },
  markScale: {
    clauses: ['A.VAL.4', 'A.VAL.4w'],
    question: {
      it: 'I voti sono punti fino al peso del criterio, o voti da pesare?',
      en: 'Are marks points up to the weight of the criterion, or marks to be weighted?',
    },
    options: {
      'points-up-to-weight': {
        it: 'Punti, fino al peso',
        en: 'Points, up to the weight',
      },
      'weighted-marks': {
        it: 'Voti su una scala, moltiplicati per il peso',
        en: 'Marks on a scale, multiplied by the weight',
      },
    },
    default: 'points-up-to-weight',
    chosenBy: 'argument',
    argument: 'markScale',
    why: {
      it: '«un punteggio da 0 a 100» si accorda con entrambi i modelli; la scelta spetta al provvedimento attuativo.',
      en: '«un punteggio da 0 a 100» fits both models; the choice belongs to the implementing act.',
    },
  },
  thresholdReached: {
    clauses: ['A.VAL.5', 'A.VAL.9'],
    question: { it: 'Con 65 punti esatti la soglia è raggiunta?', en: 'Do exactly 65 points reach the threshold?' },
    options: {
      'at-least': { it: 'Sì, bastano 65 punti', en: 'Yes, 65 points are enough' },
      'more-than': { it: 'No, la soglia va superata', en: 'No, the threshold must be exceeded' },
    },
    default: 'at-least',
    chosenBy: 'fixed',
    why: {
      it: '«raggiungeranno la soglia minima di 65 punti»: raggiungere non è superare.',
      en: '«raggiungeranno la soglia minima di 65 punti»: to reach is not to exceed.',
    },
  },
  rounding: {
    clauses: ['A.VAL.4', 'A.VAL.5'],
    question: {
      it: 'Il punteggio si arrotonda prima del confronto con la soglia?',
      en: 'Is the score rounded before it is compared with the threshold?',
    },
    options: {
      none: { it: 'No, si confronta il valore esatto', en: 'No, the exact value is compared' },
      'whole-points': { it: 'Sì, al punto intero', en: 'Yes, to whole points' },
    },
    default: 'none',
    chosenBy: 'fixed',
    why: {
      it: 'L’atto non prevede arrotondamenti; arrotondare farebbe passare chi sta sotto la «soglia minima di 65 punti».',
      en: 'The act provides for no rounding; to round would let through a score below the «soglia minima di 65 punti».',
    },
  },
  criterionMinimum: {
    clauses: ['A.VAL.4f', 'A.VAL.5'],
    question: { it: 'Esiste un minimo per il singolo criterio?', en: 'Is there a minimum for a single criterion?' },
    options: {
      none: { it: 'No, conta solo il totale', en: 'No, only the total counts' },
      'each-criterion': { it: 'Sì, un minimo per ogni criterio', en: 'Yes, a minimum for each criterion' },
    },
    default: 'none',
    chosenBy: 'fixed',
    why: {
      it: 'L’atto fissa una sola «soglia minima», sul totale: uno zero in un criterio abbassa il punteggio e non esclude.',
      en: 'The act sets one «soglia minima», on the total: a nought in one criterion lowers the score and does not bar.',
    },
  },
  evaluators: {
    clauses: ['A.VAL.2', 'A.VAL.4'],
    question: {
      it: 'Come si compongono i voti di più valutatori?',
      en: 'How are the marks of several evaluators put together?',
    },
    options: {
      'agreed-mark': { it: 'Un solo voto concordato per criterio', en: 'One agreed mark for each criterion' },
      mean: { it: 'La media dei voti', en: 'The mean of their marks' },
    },
    default: 'agreed-mark',
    chosenBy: 'fixed',
    why: {
      it: 'Nel Nucleo si attribuisce «un punteggio»; come i suoi membri vi giungano l’atto non lo dice.',
      en: 'Within the panel «un punteggio» is given; how its members arrive at it the act does not say.',
    },
  },
  breadthMark: {
    clauses: ['A.VAL.4d'],
    question: {
      it: 'Il voto sull’ampiezza del partenariato si calcola?',
      en: 'Is the mark for the breadth of the partnership computed?',
    },
    options: {
      panel: {
        it: 'No, si contano i fatti; il voto è del Nucleo',
        en: 'No, facts are counted; the panel gives the mark',
      },
      computed: { it: 'Sì, da numero e tipologia', en: 'Yes, from number and kind' },
    },
    default: 'panel',
    chosenBy: 'fixed',
    why: {
      it: '«n./tipologia soggetti coinvolti» si può contare, ma l’atto non dà una formula che ne faccia un voto.',
      en: '«n./tipologia soggetti coinvolti» can be counted, but the act gives no formula that turns it into a mark.',
    },
  },
  inadmissibleScore: {
    clauses: ['A.BEN.2r', 'A.PROJ.6', 'A.VAL.4'],
    question: {
      it: 'Una proposta inammissibile riceve un punteggio?',
      en: 'Is an inadmissible proposal given a score?',
    },
    options: {
      'not-scored': { it: 'No', en: 'No, none' },
      scored: { it: 'Sì, ma in elenco non entra', en: 'Yes, but it is still not listed' },
    },
    default: 'not-scored',
    chosenBy: 'readings',
    why: {
      it: 'Ciò che è «obbligatoriamente» richiesto si legge come condizione per essere valutati. In senso contrario: l’atto fa esaminare le proposte «pervenute attribuendo un punteggio», senza eccettuarne alcuna.',
      en: 'What the act asks for «obbligatoriamente» is read as a condition for being scored. Against it: it has proposals examined «pervenute attribuendo un punteggio», and excepts none.',
    },
  },
} satisfies Partial<Record<ReadingId, ReadingEntry>>
