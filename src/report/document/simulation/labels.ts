import type { Bilingual, Locale } from '../../../act/bilingual'

/** The words of the report on a simulation; what findings say is worded with the findings. */
const LABELS = {
  heading: { it: 'Relazione sulla simulazione della misura', en: 'Report on the simulation of measure' },
  result: { it: 'Esito della simulazione', en: 'Result of the simulation' },
  supposed: { it: 'Misura non ancora definita', en: 'Measure not settled yet' },
  warnings: { it: 'Avvertenze sulla misura', en: 'Warnings on the measure' },
  missing: { it: 'Dati mancanti', en: 'Missing facts' },
  missingTable: {
    it: 'Domande di cui mancano dati, e che cosa manca',
    en: 'Applications of which facts are missing, and what is missing',
  },
  lacking: { it: 'Che cosa manca', en: 'What is missing' },
  application: { it: 'Domanda', en: 'Application' },
  term: { it: 'Termine', en: 'Term' },
  ofMeasure: {
    it: 'Punti che la misura stabilisce con i propri termini',
    en: 'Points that the measure settles by its own terms',
  },
  measure: { it: 'La misura', en: 'The measure' },
  terms: { it: 'Termini della misura', en: 'Terms of the measure' },
  value: { it: 'Contenuto', en: 'Content' },
  id: { it: 'Identificativo', en: 'Id' },
  rounds: { it: 'Come si chiude la misura', en: 'How the measure ends' },
  item: { it: 'Voce', en: 'Item' },
  without: { it: 'Senza la premialità', en: 'Without the premium' },
  with: { it: 'Con la premialità', en: 'With the premium' },
  admitted: { it: 'Domande ammesse', en: 'Applications admitted' },
  funded: { it: 'Domande finanziate', en: 'Applications funded' },
  spent: { it: 'Agevolazioni concesse (euro)', en: 'Aid given (EUR)' },
  left: { it: 'Risorse residue (euro)', en: 'Left of the budget (EUR)' },
  scores: { it: 'Punteggi', en: 'Scores' },
  histogram: {
    it: 'Domande per fascia di punteggio (estremo inferiore compreso, superiore escluso)',
    en: 'Applications by band of score (lower end included, upper end not)',
  },
  unknown: { it: 'non noto', en: 'not known' },
  minimum: { it: 'Punteggio minimo', en: 'Minimum score' },
  crossing: {
    it: 'Domande ammesse soltanto grazie alla premialità',
    en: 'Applications admitted only thanks to the premium',
  },
  noCrossing: {
    it: 'Nessuna domanda è ammessa soltanto grazie alla premialità.',
    en: 'No application is admitted only thanks to the premium.',
  },
  funding: { it: 'Finanziamento', en: 'Funding' },
  admission: { it: 'Ammissione', en: 'Admission' },
  fundingChart: {
    it: 'Domande per esito, senza e con la premialità',
    en: 'Applications by outcome, without and with the premium',
  },
  newlyFunded: {
    it: 'Domande finanziate soltanto con la premialità',
    en: 'Applications funded only with the premium',
  },
  noNewlyFunded: {
    it: 'Nessuna domanda è finanziata soltanto con la premialità.',
    en: 'No application is funded only with the premium.',
  },
  displaced: {
    it: 'Domande finanziate soltanto senza la premialità',
    en: 'Applications funded only without the premium',
  },
  noDisplaced: {
    it: 'Nessuna domanda è finanziata soltanto senza la premialità.',
    en: 'No application is funded only without the premium.',
  },
  ties: {
    it: 'Domande di pari posizione tra le quali si esaurisce la dotazione',
    en: 'Applications of equal place among which the budget ends',
  },
  round: { it: 'Caso', en: 'Round' },
  applications: { it: 'Domande', en: 'Applications' },
  ranks: { it: 'Graduatoria', en: 'Ranking' },
  moves: {
    it: 'Domande che cambiano posizione (senza → con la premialità)',
    en: 'Applications that change place (without → with the premium)',
  },
  move: { it: 'Variazione', en: 'Change' },
  cost: { it: 'Costo della premialità', en: 'Cost of the premium' },
  costTable: {
    it: 'Agevolazioni concesse con la premialità, rispetto a senza',
    en: 'Aid given with the premium, beside that without',
  },
  costDifference: { it: 'Differenza (euro)', en: 'Difference (EUR)' },
  all: { it: 'Tutte le domande', en: 'All applications' },
  allTable: {
    it: 'Senza → con la premialità; un solo valore dove non cambia',
    en: 'Without → with the premium; one value where it does not change',
  },
  title: { it: 'Titolo', en: 'Title' },
  premium: { it: 'Premialità', en: 'Premium' },
  score: { it: 'Punteggio', en: 'Score' },
  rank: { it: 'Posizione', en: 'Rank' },
  aid: { it: 'Agevolazione calcolata (euro)', en: 'Aid computed (EUR)' },
  outcome: { it: 'Esito', en: 'Outcome' },
  difference: { it: 'Differenza concessa (euro)', en: 'Difference in aid given (EUR)' },
  clausesTable: { it: 'Clausole dell’atto sulla Fase 2', en: 'Clauses of the act on Phase 2' },
  noAct: {
    it: 'Questa relazione serve a progettare una misura e non costituisce provvedimento: non ammette, non concede e non esclude.',
    en: 'This report serves to design a measure and is no act: it admits, grants and excludes nothing.',
  },
} satisfies Readonly<Record<string, Bilingual>>

/** A label of the report. */
export function label(name: keyof typeof LABELS, locale: Locale): string {
  return LABELS[name][locale]
}
