import type { ReadingId } from '../reading-choices'
import type { ReadingEntry } from './reading'

/** What the act leaves open on the lead: who may be one, and how far the limit of one proposal reaches. */
export const leadReadings = {
  leadKind: {
    clauses: ['A.PROP.1', 'A.PROP.3'],
    question: { it: 'Il capofila deve essere un’impresa?', en: 'Must the lead be an enterprise?' },
    options: {
      'any-party': {
        it: 'No, può esserlo qualunque parte del partenariato',
        en: 'No, any party of the partnership may lead',
      },
      'enterprise-only': { it: 'Sì, soltanto un’impresa', en: 'Yes, an enterprise only' },
    },
    default: 'any-party',
    chosenBy: 'readings',
    why: {
      it: 'Il testo dice «soggetto capofila»: chiede che sia scelto di comune accordo e stia nel partenariato, non che sia impresa.',
      en: 'The text says «soggetto capofila»: it asks for common accord and a place in the partnership, not for an enterprise.',
    },
  },
  aggregationEntityLead: {
    clauses: ['A.BEN.1', 'A.PROP.3'],
    question: {
      it: 'Può essere capofila il soggetto giuridico dell’aggregazione?',
      en: 'May the aggregation’s own legal entity be the lead?',
    },
    options: {
      allowed: { it: 'Sì, se è parte del partenariato', en: 'Yes, if it is a party of the partnership' },
      refused: { it: 'No', en: 'No, it may not' },
    },
    default: 'allowed',
    chosenBy: 'readings',
    why: {
      it: 'Basta stare «all’interno del partenariato». Una rete d’imprese ha guidato una filiera riconosciuta (L’Eco di Bergamo, 2023).',
      en: 'Being «all’interno del partenariato» is enough. A network of enterprises led a recognised chain (L’Eco di Bergamo, 2023).',
    },
  },
  leadDesignation: {
    clauses: ['A.BEN.4', 'A.PROP.2'],
    question: {
      it: 'Come risulta che i partner hanno individuato il capofila di comune accordo?',
      en: 'How is it shown that the partners chose the lead by common accord?',
    },
    options: {
      'listed-or-signed': {
        it: 'Dall’elenco di chi lo designa o, in mancanza, dall’accordo firmato che lo nomina',
        en: 'By the list of those who designate it or, without one, the signed agreement',
      },
      'listed-only': { it: 'Soltanto dall’elenco di chi lo designa', en: 'Only by the list of those who designate it' },
    },
    default: 'listed-or-signed',
    chosenBy: 'fixed',
    why: {
      it: 'La clausola chiede il «comune accordo», non una forma: chi firma l’accordo che nomina il capofila lo designa, e il capofila acconsente presentando la proposta.',
      en: 'The clause asks «comune accordo», not a form: who signs the agreement that names the lead designates it, and the lead agrees by filing.',
    },
  },
  leadOutsideLombardy: {
    clauses: ['R.24', 'A.PROP.3'],
    question: { it: 'Il capofila deve avere sede in Lombardia?', en: 'Must the lead have a seat in Lombardy?' },
    options: {
      allowed: { it: 'No, può avere sede altrove', en: 'No, it may be seated elsewhere' },
      refused: { it: 'Sì, anche il capofila', en: 'Yes, the lead too' },
    },
    default: 'allowed',
    chosenBy: 'fixed',
    why: {
      it: 'Nessuna clausola lo chiede al capofila; il legame con il territorio è affidato alle dieci imprese con sede lombarda.',
      en: 'No clause asks it of the lead; the tie to the territory rests on the ten enterprises with a seat in Lombardy.',
    },
  },
  leadUniqueness: {
    clauses: ['A.PART.2'],
    question: {
      it: 'Quali proposte contano per il limite di una sola proposta per capofila?',
      en: 'Which proposals count towards the limit of one proposal per lead?',
    },
    options: {
      live: { it: 'Solo quelle presentate, in esame o in elenco', en: 'Only those submitted, under review or listed' },
      'ever-submitted': {
        it: 'Tutte quelle presentate, anche se poi ritirate o respinte',
        en: 'Every one ever submitted, withdrawn and rejected ones too',
      },
    },
    default: 'live',
    chosenBy: 'readings',
    why: {
      it: '«potrà essere capofila di una sola proposta» vieta di essere, non di essere stato, capofila; nulla vieta di ripresentare.',
      en: '«potrà essere capofila di una sola proposta» bars being lead, not having been one; nothing bars submitting again.',
    },
  },
  leadClash: {
    clauses: ['A.PART.2'],
    question: {
      it: 'Se un capofila ha più proposte, quale resta valida?',
      en: 'If one lead has several proposals, which of them stands?',
    },
    options: {
      'report-all': {
        it: 'Il conflitto è segnalato su tutte, senza scegliere',
        en: 'The conflict is reported on all of them, with no choice made',
      },
      'first-submitted-prevails': { it: 'La prima presentata', en: 'The one submitted first' },
    },
    default: 'report-all',
    chosenBy: 'readings',
    why: {
      it: 'L’atto vieta la seconda proposta, ma non dice quale cada: la scelta resta all’amministrazione.',
      en: 'The act bars the second proposal but does not say which one falls: that is left to the administration.',
    },
  },
  leadLimitScope: {
    clauses: ['A.PART.2', 'A.PART.4'],
    question: {
      it: 'Il limite di una sola proposta ricomincia a ogni proroga dello sportello?',
      en: 'Does the limit of one proposal start afresh with each extension of the desk?',
    },
    options: {
      'whole-call': { it: 'No, vale per tutta la manifestazione', en: 'No, it spans the whole call' },
      'per-extension': { it: 'Sì, a ogni proroga', en: 'Yes, with each extension' },
    },
    default: 'whole-call',
    chosenBy: 'fixed',
    why: {
      it: 'L’atto non prevede proroghe. Si inferisce che prolunghino la stessa manifestazione, con lo stesso elenco.',
      en: 'The act foresees no extensions. They are inferred to prolong one and the same call, with the same list.',
    },
  },
  leadChange: {
    clauses: ['A.PROP.2'],
    question: {
      it: 'Il capofila può cambiare dopo la presentazione?',
      en: 'May the lead change after submission?',
    },
    options: {
      'left-to-the-office': {
        it: 'Lo decide l’amministrazione, caso per caso',
        en: 'The administration decides, case by case',
      },
      'not-allowed': { it: 'No, resta quello della presentazione', en: 'No, the lead at submission remains' },
    },
    default: 'left-to-the-office',
    chosenBy: 'fixed',
    why: {
      it: 'L’atto non lo disciplina. Sotto la D.g.r. XII/1586 è riferito un obbligo di comunicare le variazioni del partenariato.',
      en: 'The act does not regulate it. Under D.g.r. XII/1586 a duty to notify changes of the partnership is reported.',
    },
  },
} satisfies Partial<Record<ReadingId, ReadingEntry>>
