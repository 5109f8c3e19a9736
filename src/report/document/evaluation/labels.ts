import type { Bilingual, Locale } from '../../../act/bilingual'

/** The words of the report itself; what answers say is worded with the answers. */
const LABELS = {
  title: { it: 'Relazione motivata sulla proposta di progetto', en: 'Reasoned report on proposal' },
  outcome: { it: 'Esito e motivi', en: 'Outcome and reasons' },
  toReview: { it: 'Da verificare', en: 'To be reviewed' },
  proposal: { it: 'La proposta', en: 'The proposal' },
  requirements: { it: 'Requisiti di ammissibilità', en: 'Requirements of eligibility' },
  window: { it: 'Sportello per la presentazione', en: 'Submission window' },
  deadline: { it: 'Termine per l’esame', en: 'Term of review' },
  score: { it: 'Punteggio', en: 'Score' },
  panel: { it: 'Giudizi rimessi al Nucleo di Valutazione', en: 'What is left to the panel' },
  noAct: {
    it: 'Questa relazione prepara la decisione e non costituisce provvedimento.',
    en: 'This report prepares the decision and is no act.',
  },
  eligibility: { it: 'Ammissibilità', en: 'Eligibility' },
  kept: { it: 'rispettato', en: 'kept' },
  notScored: { it: 'Non attribuito', en: 'None given' },
  illustrative: { it: 'pesi illustrativi, che nessun atto fissa', en: 'weights made up, fixed by no act' },
  id: { it: 'Identificativo', en: 'Id' },
  proposalTitle: { it: 'Titolo', en: 'Title' },
  beneficiary: { it: 'Soggetto beneficiario', en: 'Beneficiary' },
  beneficiaryName: { it: 'Denominazione', en: 'Name' },
  lead: { it: 'Soggetto capofila', en: 'Lead' },
  parties: { it: 'Partecipanti', en: 'Parties' },
  filed: { it: 'Presentazione', en: 'Filed' },
  channel: { it: 'Modalità', en: 'Channel' },
  assessedBy: { it: 'Esaminata da', en: 'Examined by' },
  total: { it: 'Totale', en: 'Total' },
  threshold: { it: 'soglia minima', en: 'threshold' },
  totalChart: { it: 'Totale e soglia minima, in punti', en: 'Total and threshold, in points' },
  criteriaChart: {
    it: 'Punti di ciascun criterio, su quelli attribuibili',
    en: 'Points of each criterion, of those it can give',
  },
  criteriaTable: { it: 'Contributo di ciascun criterio', en: 'What each criterion adds' },
  criterion: { it: 'Criterio', en: 'Criterion' },
  weight: { it: 'Peso', en: 'Weight' },
  mark: { it: 'Voto', en: 'Mark' },
  points: { it: 'Punti', en: 'Points' },
  author: { it: 'Voto attribuito da', en: 'Mark given by' },
  reason: { it: 'Motivazione', en: 'Reason' },
  panelTable: {
    it: 'Clausole rimesse al giudizio del Nucleo di Valutazione, qualunque sia l’esito',
    en: 'Clauses left to the judgement of the panel, whatever the outcome',
  },
} satisfies Readonly<Record<string, Bilingual>>

/** A label of the report. */
export function label(name: keyof typeof LABELS, locale: Locale): string {
  return LABELS[name][locale]
}
