import type { PremiumRuleId } from '../verdict/rule-id'
import type { RuleWords } from './rule-words'

/** The rules on the premium of Phase 2 in words: first of the measure, then of the application. */
export const premiumRuleWords: Readonly<Record<PremiumRuleId, RuleWords>> = {
  'measure-criteria': {
    title: { it: 'Approvazione dei criteri della misura', en: 'Approval of the criteria of the measure' },
    question: {
      it: 'I criteri della misura sono approvati con apposita deliberazione della Giunta regionale?',
      en: 'Are the criteria of the measure approved by a resolution of the Giunta of their own?',
    },
  },
  'measure-dedication': {
    title: { it: 'Destinazione della misura', en: 'Dedication of the measure' },
    question: {
      it: 'La misura è dedicata alle filiere e/o agli ecosistemi?',
      en: 'Is the measure dedicated to supply chains or ecosystems?',
    },
  },
  'measure-issue': {
    title: { it: 'Emanazione della misura', en: 'Issue of the measure' },
    question: {
      it: 'La misura è stata emanata successivamente alla manifestazione di interesse?',
      en: 'Was the measure issued after the call?',
    },
  },
  'measure-premium': {
    title: { it: 'Premialità della misura', en: 'Premium of the measure' },
    question: {
      it: 'La misura è compatibile con la premialità, in termini di punteggio e/o di entità delle agevolazioni, che l’atto prevede?',
      en: 'Is the measure compatible with the premium, in score or in the amount of aid, that the act provides for?',
    },
  },
  'listed-proposal': {
    title: { it: 'Proposta di progetto in elenco', en: 'Listed proposal' },
    question: {
      it: 'La domanda si riferisce a una proposta di progetto in elenco alla data rilevante?',
      en: 'Does the application refer to a proposal that is on the list on the day that counts?',
    },
  },
  'premium-claimant': {
    title: { it: 'Soggetto che si avvale della premialità', en: 'Claimant of the premium' },
    question: {
      it: 'Il soggetto richiedente può avvalersi della premialità della proposta di progetto?',
      en: 'May the applicant claim the premium of the proposal?',
    },
  },
}
