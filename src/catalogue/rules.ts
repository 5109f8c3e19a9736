import type { PremiumRuleId, RuleId } from '../verdict/rule-id'
import { eligibilityRules } from './eligibility-rules'
import { premiumRuleWords } from './premium-rule-words'
import { premiumRules } from './premium-rules'
import { type ProcedureRuleId, procedureRuleWords } from './procedure-rule-words'
import { procedureRules } from './procedure-rules'
import type { CatalogueRuleId, Rule } from './rule'
import { ruleWords } from './rule-words'

/**
 * Which rules are there, and what does each ask, stand on, read and find? In the order in which Annex A of the act sets out the
 * foremost clause of each.
 *
 * @example
 * ```ts
 * import { PARAMETERS, RULES } from 'filiere-lombardia'
 *
 * const rule = RULES['admission-threshold']
 * rule.question.en // => 'Does the score reach the minimum of 65 points?'
 * rule.clauses[0] // => 'A.VAL.5'
 * rule.parameters.map((name) => PARAMETERS[name]) // => [{ value: 65, unit: 'point', bound: 'at-least', clause: 'A.VAL.5' }]
 * Object.values(RULES).filter(({ clauses }) => clauses.includes('A.BEN.3')).map(({ id }) => id) // => ['minimum-enterprises']
 * ```
 */
export const RULES: Readonly<Record<CatalogueRuleId, Rule>> = {
  // Fase 1, Fase 2
  'implementing-act-checklist': ofEligibility('implementing-act-checklist'),
  'approved-list': ofProcedure('approved-list'),
  'list-membership': ofProcedure('list-membership'),
  'measure-criteria': ofPremium('measure-criteria'),
  'measure-premium': ofPremium('measure-premium'),
  'premium-claimant': ofPremium('premium-claimant'),
  'premium-effect': ofProcedure('premium-effect'),

  // Soggetti beneficiari, Soggetto proponente
  'beneficiary-kind': ofEligibility('beneficiary-kind'),
  'minimum-enterprises': ofEligibility('minimum-enterprises'),
  'common-objective': ofEligibility('common-objective'),
  'agreement-form': ofEligibility('agreement-form'),
  'agreement-signatures': ofEligibility('agreement-signatures'),
  'agreement-content': ofEligibility('agreement-content'),
  'supporting-bodies': ofEligibility('supporting-bodies'),
  lead: ofEligibility('lead'),

  // Caratteristiche della proposta progettuale
  'project-strategy': ofEligibility('project-strategy'),
  'intervention-fields': ofEligibility('intervention-fields'),
  'innovation-elements': ofEligibility('innovation-elements'),
  'project-activities': ofEligibility('project-activities'),
  'value-chain-phases': ofEligibility('value-chain-phases'),

  // Modalità e termini di partecipazione
  'single-lead': ofEligibility('single-lead'),
  'submission-channel': ofEligibility('submission-channel'),
  'submission-window': ofEligibility('submission-window'),
  'edition-in-force': ofProcedure('edition-in-force'),

  // Valutazione delle proposte
  'review-term': ofProcedure('review-term'),
  'review-timeliness': ofProcedure('review-timeliness'),
  'weighted-score': ofProcedure('weighted-score'),
  'criteria-weights': ofProcedure('criteria-weights'),
  'partnership-breadth': ofProcedure('partnership-breadth'),
  'admission-threshold': ofProcedure('admission-threshold'),
  'listed-proposal': ofPremium('listed-proposal'),
  'measure-dedication': ofPremium('measure-dedication'),
  'measure-issue': ofPremium('measure-issue'),
}

// @__NO_SIDE_EFFECTS__
function ofEligibility(id: RuleId): Rule {
  return { id, ...ruleWords[id], ...eligibilityRules[id] }
}

// @__NO_SIDE_EFFECTS__
function ofProcedure(id: ProcedureRuleId): Rule {
  return { id, ...procedureRuleWords[id], ...procedureRules[id] }
}

// @__NO_SIDE_EFFECTS__
function ofPremium(id: PremiumRuleId): Rule {
  return { id, ...premiumRuleWords[id], ...premiumRules[id] }
}
