import * as z from 'zod'
import { premiumReadingOptions } from '../act/premium-reading-choices'
import type {
  AidLine,
  MeasureEffect,
  PremiumAssessment,
  PremiumGain,
  PremiumReadings,
  PremiumRuleResult,
} from '../verdict/premium'
import type { PremiumRuleId } from '../verdict/rule-id'
import { civilDaySchema } from './civil-day'
import { effectFindingSchema } from './effect-finding'
import { euroAmountSchema } from './euro-amount'
import { exactSchema } from './exact'
import { list } from './list'
import {
  centRoundingSchema,
  claimantScopeSchema,
  enterpriseSizeSchema,
  premiumTimingSchema,
} from './measure-definition'
import { premiumFactPathSchema } from './premium-fact-path'
import { ourWords } from './problem'
import { encodedEditionSchema } from './review-deadline'
import { clauseIdSchema, readingIdSchema, ruleResultSchema } from './rule-result'
import type { ListSchema, ObjectSchema, Shape } from './shape'
import { oneOf } from './stated'
import { idSchema } from './text'

const ruleIdSchema: ListSchema<PremiumRuleId> = /* @__PURE__ */ oneOf(
  'measure-criteria',
  'measure-dedication',
  'measure-issue',
  'measure-premium',
  'listed-proposal',
  'premium-claimant',
)

/** What one rule says of an application to a measure. */
export const premiumRuleResultSchema: ObjectSchema<PremiumRuleResult> = /* @__PURE__ */ z.strictObject(
  {
    ...ruleResultSchema.shape,
    rule: ruleIdSchema,
    missing: list(premiumFactPathSchema),
  } satisfies Shape<PremiumRuleResult>,
  ourWords,
)

const measureDateSchema: ListSchema<PremiumReadings['measureDate']> = /* @__PURE__ */ oneOf(
  'criteria-resolution',
  'notice',
)

const membershipDaySchema: ListSchema<PremiumReadings['membershipDay']> = /* @__PURE__ */ oneOf(
  'application-day',
  'fixed-day',
)

/** The readings of Phase 2 in force, all of them, each with one of its options. */
export const premiumReadingsSchema: ObjectSchema<PremiumReadings> = /* @__PURE__ */ z.strictObject(
  {
    premiumKinds: oneOf(...premiumReadingOptions.premiumKinds),
    issuedAfter: oneOf(...premiumReadingOptions.issuedAfter),
    measureDate: measureDateSchema,
    membershipDay: membershipDaySchema,
    premiumClaimants: claimantScopeSchema,
    premiumAndMinimum: premiumTimingSchema,
    premiumMaximum: z.literal('declared', ourWords),
    cents: centRoundingSchema,
  } satisfies Shape<PremiumReadings>,
  ourWords,
)

/** The aid on one line of the spend. */
export const aidLineSchema: ObjectSchema<AidLine> = /* @__PURE__ */ z.strictObject(
  {
    size: z.nullable(enterpriseSizeSchema),
    spendEur: exactSchema,
    intensity: z.nullable(exactSchema),
    aidEur: z.nullable(euroAmountSchema),
  } satisfies Shape<AidLine>,
  ourWords,
)

/** What a measure makes of an application, either without the premium or with it. */
export const measureEffectSchema: ObjectSchema<MeasureEffect> = /* @__PURE__ */ z.strictObject(
  {
    score: z.nullable(exactSchema),
    admitted: z.nullable(z.boolean(ourWords)),
    lines: z.nullable(list(aidLineSchema)),
    aidEur: z.nullable(euroAmountSchema),
    findings: list(effectFindingSchema),
    missing: list(premiumFactPathSchema),
    clauses: list(clauseIdSchema),
    readings: list(readingIdSchema),
  } satisfies Shape<MeasureEffect>,
  ourWords,
)

const gainSchema: ObjectSchema<PremiumGain> = /* @__PURE__ */ z.strictObject(
  { points: z.nullable(exactSchema), aidEur: z.nullable(euroAmountSchema) } satisfies Shape<PremiumGain>,
  ourWords,
)

/** Whether the premium is earned. */
export const premiumOutcomeSchema: ListSchema<PremiumAssessment['outcome']> = /* @__PURE__ */ oneOf(
  'eligible',
  'ineligible',
  'undetermined',
)

/**
 * Who earns a premium and what follows, read back from storage. Whether its parts follow from one another is not checked: that
 * takes assessing the application again.
 *
 * @example
 * ```ts
 * import { approveList, assessPremium } from 'filiere-lombardia'
 * import { premiumAssessmentSchema } from 'filiere-lombardia/schemas'
 *
 * const assessment = assessPremium(
 *   { id: 'm-1', title: 'Made up', dedicatedTo: ['ecosystems'], premium: { points: 10 }, selection: 'ranking' },
 *   { id: 'a-1', proposalId: null, score: '65' },
 *   approveList([], { id: 'act-1', date: '2022-06-01' }),
 * )
 * premiumAssessmentSchema.safeParse(JSON.parse(JSON.stringify(assessment))).success // => true
 * premiumAssessmentSchema.safeParse({ ...assessment, outcome: 'earned' }).success // => false
 * ```
 */
export const premiumAssessmentSchema: ObjectSchema<PremiumAssessment> = /* @__PURE__ */ z.strictObject(
  {
    measureId: idSchema,
    applicationId: idSchema,
    outcome: premiumOutcomeSchema,
    results: list(premiumRuleResultSchema),
    proposalId: z.nullable(idSchema),
    membershipDay: z.nullable(civilDaySchema),
    base: measureEffectSchema,
    final: z.nullable(measureEffectSchema),
    gain: z.nullable(gainSchema),
    missing: list(premiumFactPathSchema),
    readings: premiumReadingsSchema,
    edition: encodedEditionSchema,
  } satisfies Shape<PremiumAssessment>,
  ourWords,
)
