import type { Bilingual } from '../../act/bilingual'
import type {
  BudgetEnd,
  ClaimantScope,
  EnterpriseSize,
  MeasureDedication,
  MeasureSelection,
  PremiumTiming,
} from '../../model/measure'
import type { CentRounding } from '../../values/money'
import type { PremiumAssessment } from '../../verdict/premium'
import type { Funding, MeasureField } from '../../verdict/simulation'

/** What a measure is dedicated to. */
export const dedicationWords: Readonly<Record<MeasureDedication, Bilingual>> = {
  'supply-chains': { it: 'filiere', en: 'supply chains' },
  ecosystems: { it: 'ecosistemi', en: 'ecosystems' },
}

/** An enterprise of each size. */
export const sizeWords: Readonly<Record<EnterpriseSize, Bilingual>> = {
  micro: { it: 'microimpresa', en: 'micro enterprise' },
  small: { it: 'piccola impresa', en: 'small enterprise' },
  medium: { it: 'media impresa', en: 'medium-sized enterprise' },
  large: { it: 'grande impresa', en: 'large enterprise' },
}

/** Who may claim the premium of a listed proposal. */
export const claimantWords: Readonly<Record<ClaimantScope, Bilingual>> = {
  'any-member': { it: 'ciascun componente del partenariato', en: 'any member of the partnership' },
  'lead-only': { it: 'il solo soggetto capofila', en: 'the lead alone' },
  partnership: { it: 'il partenariato nel suo insieme', en: 'the partnership as a whole' },
}

/** When the premium counts, as said of it. */
export const timingWords: Readonly<Record<PremiumTiming, Bilingual>> = {
  'above-minimum': {
    it: 'soltanto se il punteggio minimo è raggiunto senza di essa',
    en: 'only where the minimum score is reached without it',
  },
  'towards-minimum': {
    it: 'anche ai fini del raggiungimento del punteggio minimo',
    en: 'also towards the minimum score',
  },
}

/** In which order a measure funds. */
export const selectionWords: Readonly<Record<MeasureSelection, Bilingual>> = {
  ranking: { it: 'in ordine di graduatoria', en: 'in the order of the ranking' },
  arrival: { it: 'in ordine di arrivo, a sportello', en: 'in the order of arrival' },
}

/** What happens where the budget ends. */
export const budgetEndWords: Readonly<Record<BudgetEnd, Bilingual>> = {
  stop: {
    it: 'il finanziamento si arresta alla prima domanda che le risorse residue non coprono per intero',
    en: 'funding stops at the first application that what is left does not cover in full',
  },
  part: {
    it: 'la prima domanda che le risorse residue non coprono per intero è finanziata nei limiti di esse',
    en: 'the first application that what is left does not cover in full gets what is left',
  },
  skip: {
    it: 'la domanda che le risorse residue non coprono per intero cede il passo alle successive',
    en: 'an application that what is left does not cover in full gives way to those after it',
  },
}

/** How aid is brought to the cent. */
export const roundingWords: Readonly<Record<CentRounding, Bilingual>> = {
  truncate: { it: 'troncamento al centesimo', en: 'cut to the cent' },
  'half-up': {
    it: 'arrotondamento al centesimo, per eccesso dal mezzo centesimo',
    en: 'rounded to the cent, half a cent up',
  },
}

/** Whether the premium is earned, as said of it. */
export const premiumOutcomeWords: Readonly<Record<PremiumAssessment['outcome'], Bilingual>> = {
  eligible: { it: 'spettante', en: 'earned' },
  ineligible: { it: 'non spettante', en: 'not earned' },
  undetermined: { it: 'non determinata', en: 'undetermined' },
}

/** What becomes of an application within the budget, as said of it. */
export const fundingWords: Readonly<Record<Funding, Bilingual>> = {
  funded: { it: 'finanziata', en: 'funded' },
  'part-funded': { it: 'finanziata in parte', en: 'funded in part' },
  'not-funded': { it: 'ammessa ma non finanziata', en: 'admitted but not funded' },
  admitted: { it: 'ammessa', en: 'admitted' },
  'not-admitted': { it: 'non ammessa', en: 'not admitted' },
  undetermined: { it: 'in attesa di dati', en: 'awaiting facts' },
}

/** The terms in which measures differ. */
export const measureFieldWords: Readonly<Record<MeasureField, Bilingual>> = {
  giuntaResolution: {
    it: 'deliberazione di approvazione dei criteri',
    en: 'resolution that approves the criteria',
  },
  dedicatedTo: { it: 'destinazione della misura', en: 'what the measure is dedicated to' },
  issuedOn: { it: 'data di emanazione della misura', en: 'day of issue of the measure' },
  membershipDate: {
    it: 'data alla quale la proposta di progetto deve essere in elenco',
    en: 'day as of which the proposal must be listed',
  },
  proposalsFiledBy: {
    it: 'ultimo giorno di presentazione delle proposte di progetto',
    en: 'last day on which proposals must have been filed',
  },
  criteria: { it: 'criteri di valutazione della misura', en: 'criteria of the measure' },
  minimumScore: { it: 'punteggio minimo', en: 'minimum score' },
  maximumScore: { it: 'punteggio massimo', en: 'maximum score' },
  'premium.points': { it: 'punti di premialità', en: 'points of the premium' },
  'premium.percentagePoints': {
    it: 'punti percentuali di premialità sull’intensità di aiuto',
    en: 'percentage points of the premium on the aid intensity',
  },
  'premium.ceilingEur': {
    it: 'massimale dell’agevolazione con la premialità',
    en: 'ceiling of the aid with the premium',
  },
  'premium.counts': { it: 'rapporto tra premialità e punteggio minimo', en: 'premium and minimum score' },
  claimants: { it: 'soggetti che possono avvalersi della premialità', en: 'who may claim the premium' },
  aid: { it: 'calcolo dell’agevolazione', en: 'computation of aid' },
  'aid.intensities': { it: 'intensità di aiuto', en: 'aid intensities' },
  'aid.maximumIntensity': { it: 'intensità di aiuto massima', en: 'maximum aid intensity' },
  'aid.minimumSpendEur': { it: 'spesa minima', en: 'minimum spend' },
  'aid.maximumSpendEur': { it: 'spesa massima agevolabile', en: 'maximum spend that is aided' },
  'aid.ceilingEur': { it: 'massimale dell’agevolazione', en: 'ceiling of the aid' },
  budgetEur: { it: 'dotazione finanziaria', en: 'budget' },
  selection: { it: 'ordine di finanziamento', en: 'order of funding' },
  atBudgetEnd: { it: 'regola a esaurimento delle risorse', en: 'rule where the budget ends' },
  rounding: { it: 'arrotondamento dell’agevolazione', en: 'rounding of the aid' },
}
