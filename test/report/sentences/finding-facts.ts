import { fc } from '@fast-check/vitest'
import { namedEditions } from '../../../src/act/closing-days'
import { interventionFields, valueChainPhases } from '../../../src/act/enumerations'
import type { findingWords } from '../../../src/report/sentences/finding'
import type { measureEffectWords } from '../../../src/report/words/measure-effect'
import type { premiumWords } from '../../../src/report/words/premium'
import type { FactPath } from '../../../src/values/fact-path'
import { euroAmount } from '../../../src/values/money'
import type { PremiumFactPath } from '../../../src/values/premium-fact-path'

type Codes = keyof typeof findingWords

/** The codes of Phase 2. */
type PremiumCodes = keyof typeof premiumWords | keyof typeof measureEffectWords

/** The facts that a wording is made from. */
type FactsOf<C extends Codes> = Parameters<(typeof findingWords)[C]['it']>[0]

/** Figures that the act does not hold, so that one typed into a sentence would show. */
const figure = fc.integer({ min: 1_111, max: 9_999 })
const points = fc.oneof(
  fc.integer({ min: 111, max: 999 }).map(String),
  fc.tuple(figure, figure).map(([whole, decimals]) => `${whole}.${decimals}`),
  fc.tuple(figure, figure).map(([numerator, denominator]) => `${numerator}/${denominator}`),
)
const day = fc
  .date({ min: new Date('2022-01-01'), max: new Date('2023-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const instant = fc
  .date({ min: new Date('2022-01-01'), max: new Date('2023-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString())
const id = fc.stringMatching(/^[bdfgklm]{3,8}$/).map((letters) => `x-${letters}`)
const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 4 })
const words = fc.stringMatching(/^[BDFGKLM][bdfgklm]{2,8} [bdfgklm]{2,8}$/)
const party = fc.record({ partyId: id })
const lead = fc.record({ leadId: id })
const none = fc.constant({})
const activity = fc.record({ activity: figure })
const counted = fc.record({ counted: figure, required: figure })
const short = fc.record({ counted: figure, required: figure, shortfall: figure })
const phases = fc.uniqueArray(fc.oneof(fc.constantFrom(...Object.keys(valueChainPhases)), words), { maxLength: 4 })
const missing = fc.record({
  missing: fc.array(
    fc.constantFrom<FactPath>(
      'leadId',
      'beneficiary.parties',
      'beneficiary.parties[7776].taxCode',
      'beneficiary.parties[7776].seats[8887].province',
      'agreement.parties[7776].signature',
      'project.activities[7776].budgetEur',
    ),
    { minLength: 1, maxLength: 4 },
  ),
})
const missingOfPremium = fc.record({
  missing: fc.array(
    fc.constantFrom<PremiumFactPath>(
      'measure.giuntaResolution',
      'application.applicant',
      'application.spend[7776].size',
    ),
    { minLength: 1, maxLength: 4 },
  ),
})
const proposal = fc.record({ proposalId: id })
const cut = { uncut: points, limit: points }
const amount = fc.bigInt({ min: 1_111n, max: 99_999_999_999n }).map(euroAmount)
const limited = fc.record({ amountEur: amount, limitEur: amount })

/** Facts for each finding of Phase 1; a code without any does not compile. */
export const FACTS: { readonly [C in Exclude<Codes, PremiumCodes>]: fc.Arbitrary<FactsOf<C>> } = {
  'beneficiary-kind-not-admitted': fc.record({ kind: words }),
  'aggregation-not-constituted': none,
  'constituted-after-submission': fc.record({ constitutedOn: day, submittedOn: day }),
  'aggregation-not-operating': none,
  'enterprises-counted': counted,
  'too-few-enterprises': short,
  'enterprises-so-far': short,
  'same-enterprise': fc.record({ partyIds: ids }),
  'shared-vat-number': fc.record({ partyIds: ids }),
  'enterprise-without-lombard-seat': party,
  'enterprise-without-identifier': party,
  'enterprise-ceased': party,
  'enterprise-not-active': party,
  'tax-code-check-failed': fc.record({ partyId: id, code: figure.map(String) }),
  'common-objective-missing': none,
  'purpose-not-declared': none,
  'agreement-missing': none,
  'unilateral-deed-only': none,
  'unilateral-deed-accepted': none,
  'founding-act-not-accepted': none,
  'founding-act-as-agreement': none,
  'party-not-in-agreement': party,
  'signature-missing': party,
  'attorney-not-accepted': party,
  'power-of-attorney-missing': party,
  'signed-by-attorney': party,
  'signed-after-submission': fc.record({ partyId: id, signedOn: day, submittedOn: day }),
  'signature-undated': party,
  'party-without-terms': party,
  'role-missing': party,
  'commitment-missing': party,
  'economic-terms-missing': party,
  'supporting-body-undeclared': party,
  'supporting-body-economic-terms-missing': party,
  'lead-missing': none,
  'multiple-leads': fc.record({ leadIds: ids }),
  'lead-outside-partnership': lead,
  'lead-kind-not-allowed': fc.record({
    leadId: id,
    kind: fc.constantFrom('enterprise' as const, 'supporting-body' as const, 'aggregation-entity' as const),
  }),
  'lead-is-supporting-body': lead,
  'lead-is-aggregation-entity': lead,
  'lead-outside-lombardy': lead,
  'lead-not-designated': lead,
  'lead-not-unanimously-designated': fc.record({ leadId: id, missing: ids }),
  'lead-designated-by-signing': lead,
  'strategy-missing': none,
  'swot-missing': none,
  'swot-quadrant-empty': fc.record({
    quadrant: fc.constantFrom(
      'strengths' as const,
      'weaknesses' as const,
      'opportunities' as const,
      'threats' as const,
    ),
  }),
  'intervention-fields-chosen': fc.record({
    covered: fc.uniqueArray(fc.constantFrom(...Object.keys(interventionFields)), { minLength: 1 }),
    required: figure,
  }),
  'intervention-field-missing': fc.record({ required: figure }),
  'only-other-fields': none,
  'innovation-element-missing': none,
  'competitiveness-element-missing': none,
  'activities-missing': none,
  'activity-description-missing': activity,
  'activity-budget-missing': activity,
  'activity-indicator-missing': activity,
  'activity-not-feasible': activity,
  'activity-feasibility-not-stated': activity,
  'phases-covered': fc.record({ covered: phases, required: figure }),
  'too-few-phases': fc.record({ covered: phases, required: figure, shortfall: figure }),
  'phases-so-far': fc.record({ covered: phases, required: figure, shortfall: figure }),
  'checklist-not-supplied': none,
  'checklist-element-missing': fc.record({ id, label: fc.option(words) }),
  'other-proposals-not-examined': none,
  'lead-of-several-proposals': fc.record({ proposalIds: ids, prevails: fc.option(id) }),
  'lead-clash-prevails': fc.record({ proposalIds: ids, prevails: fc.option(id) }),
  'channel-not-allowed': fc.record({ channel: words }),
  'opening-not-specified': none,
  'submitted-before-opening': fc.record({ submittedAt: instant, opensAt: instant }),
  'submitted-after-closing': fc.record({
    submittedAt: instant,
    submittedOn: day,
    closesOn: day,
    closesBefore: instant,
  }),
  'below-threshold': fc.record({ total: points, threshold: points, missing: points }),
  'not-yet-scored': none,
  'facts-missing': missing,
  'facts-not-stated': fc.oneof(missing, missingOfPremium),
}

/** Facts for each finding of Phase 2. */
export const PREMIUM_FACTS: { readonly [C in PremiumCodes]: fc.Arbitrary<FactsOf<C>> } = {
  'measure-not-dedicated': none,
  'measure-not-issued-after-call': fc.record({ issuedOn: day, after: day }),
  'no-premium-defined': none,
  'premium-without-effect': fc.record({ kind: fc.constantFrom('points' as const, 'aid' as const) }),
  'premium-in-one-kind-only': fc.record({ lacking: fc.constantFrom('points' as const, 'aid' as const) }),
  'no-listed-proposal-named': none,
  'applicant-in-no-listed-proposal': fc.record({ day }),
  'not-listed': fc.record({ proposalId: id, day }),
  'listed-later': fc.record({ proposalId: id, day, listedFrom: day }),
  'removed-from-list': fc.record({ proposalId: id, day, removedOn: day }),
  'proposal-filed-late': fc.record({ proposalId: id, filedOn: day, filedBy: day }),
  'recognised-under-later-criteria': fc.record({ proposalId: id, edition: fc.constantFrom(...namedEditions) }),
  'several-listed-proposals': fc.record({ proposalId: id, others: ids }),
  'applicant-outside-partnership': proposal,
  'claimant-out-of-scope': fc.record({
    proposalId: id,
    claimant: fc.constantFrom('partner' as const, 'lead' as const, 'partnership' as const),
    claimants: fc.constantFrom('any-member' as const, 'lead-only' as const, 'partnership' as const),
  }),
  'project-of-the-chain': proposal,
  'applicant-known-by-vat-number': proposal,
  'below-measure-minimum': fc.record({ score: points, minimum: points, missing: points }),
  'score-cut': fc.record(cut),
  'intensity-cut': fc.record({ line: figure, ...cut }),
  'no-aid-for-size': fc.record({
    line: figure,
    size: fc.constantFrom('micro' as const, 'small' as const, 'medium' as const, 'large' as const),
  }),
  'spend-below-minimum': limited,
  'spend-cut': limited,
  'aid-cut': limited,
}
