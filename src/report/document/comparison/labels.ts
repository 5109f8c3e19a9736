import type { Bilingual, Locale } from '../../../act/bilingual'

/** The words of the report on a comparison; what findings say is worded with the findings. */
const LABELS = {
  heading: { it: 'Relazione sul confronto tra misure', en: 'Report on a comparison of measures' },
  result: { it: 'Esito del confronto', en: 'Result of the comparison' },
  supposed: { it: 'Misure non ancora definite', en: 'Measures not settled yet' },
  warnings: { it: 'Avvertenze sulle misure', en: 'Warnings on the measures' },
  designs: { it: 'Le misure a confronto', en: 'The measures compared' },
  measure: { it: 'Misura', en: 'Measure' },
  countsTable: { it: 'Domande, misura per misura', en: 'Applications, measure by measure' },
  earning: { it: 'Con premialità', en: 'Earning' },
  admitted: { it: 'Ammesse', en: 'Admitted' },
  crossing: { it: 'Ammesse grazie alla premialità', en: 'Admitted thanks to it' },
  funded: { it: 'Finanziate', en: 'Funded' },
  newlyFunded: { it: 'Finanziate solo con essa', en: 'Funded only with it' },
  displaced: { it: 'Finanziate solo senza', en: 'Funded only without' },
  undetermined: { it: 'In attesa di dati', en: 'Awaiting facts' },
  amountsTable: { it: 'Agevolazioni, misura per misura (euro)', en: 'Aid, measure by measure (EUR)' },
  spentWithout: { it: 'Concesse senza la premialità', en: 'Given without the premium' },
  spentWith: { it: 'Concesse con la premialità', en: 'Given with the premium' },
  beforeBudget: { it: 'Aggiunte prima dei limiti della dotazione', en: 'Added before any limit of the budget' },
  toClaimants: { it: 'Differenza per chi ne ha diritto', en: 'Difference for those who earn it' },
  toOthers: { it: 'Differenza per le altre domande', en: 'Difference for the others' },
  countsChart: {
    it: 'Domande a cui la premialità cambia l’esito',
    en: 'Applications for which the premium makes a difference',
  },
  seriesCrossing: { it: 'Ammesse solo grazie alla premialità', en: 'Admitted only thanks to the premium' },
  seriesNewlyFunded: { it: 'Finanziate solo con la premialità', en: 'Funded only with the premium' },
  seriesDisplaced: { it: 'Finanziate solo senza premialità', en: 'Funded only without the premium' },
  amountsChart: { it: 'Agevolazioni e costo della premialità (euro)', en: 'Aid, and what the premium costs (EUR)' },
  seriesSpent: { it: 'Concesse con la premialità', en: 'Given with the premium' },
  seriesBeforeBudget: { it: 'Aggiunte prima della dotazione', en: 'Added before any limit of the budget' },
  seriesFromOthers: { it: 'In meno alle altre domande', en: 'Less to the other applications' },
  terms: { it: 'Termini che differiscono', en: 'Terms that differ' },
  termsTable: { it: 'Termini diversi da quelli della prima misura', en: 'Terms other than those of the first measure' },
  value: { it: 'In questa misura', en: 'In this measure' },
  inFirst: { it: 'Nella prima', en: 'In the first' },
  flips: { it: 'Domande il cui esito cambia', en: 'Applications that come out differently' },
  outcome: { it: 'Esito, dalla prima a questa', en: 'Outcome, from the first to this' },
  becauseAll: { it: 'Ragione, per tutte', en: 'Why, for all' },
  because: { it: 'Ragione', en: 'Why' },
  first: { it: 'La prima misura', en: 'The first measure' },
  alike: { it: 'Punti che le misure stabiliscono allo stesso modo', en: 'Points that all measures settle alike' },
  measures: { it: 'Misure', en: 'Measures' },
  differingReadings: {
    it: 'Punti che le misure stabiliscono diversamente',
    en: 'Points that the measures settle differently',
  },
} satisfies Readonly<Record<string, Bilingual>>

/** A label of the report. */
export function label(name: keyof typeof LABELS, locale: Locale): string {
  return LABELS[name][locale]
}
