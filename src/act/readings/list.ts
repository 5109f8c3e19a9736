import type { ReadingId } from '../reading-choices'
import type { ReadingEntry } from './reading'

/** What the act leaves open on the list of recognised proposals: how one enters it, from when, and what it shows. */
export const listReadings = {
  thresholdWithoutAct: {
    clauses: ['A.F1.2', 'A.VAL.5', 'A.VAL.6'],
    question: {
      it: 'Che cosa spetta a chi raggiunge la soglia ma non è ancora in elenco?',
      en: 'What is a proposal entitled to that reaches the threshold and is not yet listed?',
    },
    options: {
      'eligible-only': {
        it: 'Può essere inserita; per ora nessuna premialità',
        en: 'It may be listed; no premium so far',
      },
      'listed-by-right': { it: 'È in elenco di diritto', en: 'It is on the list by right' },
    },
    default: 'eligible-only',
    chosenBy: 'fixed',
    why: {
      it: '«raggiungeranno la soglia minima» «e che saranno inserite in un apposito elenco»: le due condizioni sono cumulative.',
      en: '«raggiungeranno la soglia minima» «e che saranno inserite in un apposito elenco»: the two conditions are cumulative.',
    },
  },
  listHistory: {
    clauses: ['R.17', 'A.F1.2'],
    question: { it: 'Come cambia l’elenco nel tempo?', en: 'How does the list change over time?' },
    options: {
      'dated-acts': {
        it: 'Solo con provvedimenti datati; il passato non si cancella',
        en: 'By dated acts only; the past is not erased',
      },
      'lapse-by-itself': {
        it: 'Un’iscrizione decade da sé se cadono i requisiti',
        en: 'An entry lapses by itself when a requirement fails',
      },
    },
    default: 'dated-acts',
    chosenBy: 'fixed',
    why: {
      it: 'L’elenco è «approvato e aggiornato con provvedimento»; di una decadenza l’atto non parla.',
      en: 'The list is «approvato e aggiornato con provvedimento»; the act does not speak of an entry lapsing.',
    },
  },
  dutyToList: {
    clauses: ['A.F1.2', 'A.VAL.9'],
    question: {
      it: 'Il dirigente è tenuto a inserire una proposta ammissibile che raggiunge la soglia?',
      en: 'Is the manager bound to list an admissible proposal that reaches the threshold?',
    },
    options: {
      bound: {
        it: 'Sì; finché il provvedimento manca, l’inserimento è in attesa',
        en: 'Yes; until the act comes, listing is pending',
      },
      discretionary: { it: 'No, può negare l’inserimento', en: 'No, listing may be withheld' },
    },
    default: 'bound',
    chosenBy: 'fixed',
    why: {
      it: '«verranno inserite» e «elenchi dei progetti che raggiungeranno il punteggio minimo» si leggono come un vincolo. In senso contrario: si inseriscono le proposte «ritenuti meritevoli» (così il testo), il che può chiedere un giudizio ulteriore rispetto al punteggio.',
      en: '«verranno inserite» and «elenchi dei progetti che raggiungeranno il punteggio minimo» read as a duty. Against it: those listed are «ritenuti meritevoli» (so the text), which may ask for a judgement beyond the score.',
    },
  },
  entryDay: {
    clauses: ['R.17', 'A.F1.2'],
    question: {
      it: 'Da quale giorno vale l’inserimento in elenco?',
      en: 'From which day does an entry in the list count?',
    },
    options: {
      'day-of-act': { it: 'Dalla data del provvedimento', en: 'From the date of the act' },
      'day-of-communication': { it: 'Dalla comunicazione all’interessato', en: 'From communication to the addressee' },
    },
    default: 'day-of-act',
    chosenBy: 'fixed',
    why: {
      it: 'L’atto tace. È un provvedimento favorevole: l’art. 21-bis L. 241/1990 lega alla comunicazione solo gli atti limitativi.',
      en: 'The act is silent. It is a favourable measure: art. 21-bis L. 241/1990 ties only limiting acts to communication.',
    },
  },
  removalDay: {
    clauses: ['R.17', 'A.F1.2'],
    question: {
      it: 'Da quale giorno vale la cancellazione dall’elenco?',
      en: 'From which day does a removal from the list count?',
    },
    options: {
      'day-of-communication': {
        it: 'Dalla comunicazione all’interessato; se non è indicata, dalla data del provvedimento',
        en: 'From communication to the addressee; where none is stated, from the date of the measure that removes',
      },
      'day-of-act': {
        it: 'Dalla data del provvedimento, in ogni caso',
        en: 'From the date of the measure that removes, in any case',
      },
    },
    default: 'day-of-communication',
    chosenBy: 'argument',
    argument: 'communicatedOn',
    why: {
      it: 'L’atto tace. È un provvedimento che limita l’interessato: ha effetto con la comunicazione (art. 21-bis L. 241/1990), salvo che contenga una motivata clausola di immediata efficacia.',
      en: 'The act is silent. It limits its addressee: it takes effect on communication (art. 21-bis L. 241/1990), unless it holds a reasoned clause of immediate effect.',
    },
  },
  publishedScores: {
    clauses: ['A.VAL.8', 'A.VAL.9'],
    question: { it: 'L’elenco riporta i punteggi?', en: 'Does the list show the scores?' },
    options: {
      omitted: { it: 'No', en: 'No, it does not' },
      shown: { it: 'Sì, accanto a ogni proposta', en: 'Yes, beside each proposal' },
    },
    default: 'omitted',
    chosenBy: 'fixed',
    why: {
      it: 'L’atto non chiede di pubblicarli e «Non è prevista una graduatoria», che un elenco con i punteggi lascerebbe ricavare.',
      en: 'The act does not ask for it, and «Non è prevista una graduatoria», which a list with scores would let one derive.',
    },
  },
} satisfies Partial<Record<ReadingId, ReadingEntry>>
