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

/**
 * What one rule says of an application to a measure.
 *
 * @example
 * ```ts
 * import { approveList, assessPremium } from 'filiere-lombardia'
 * import { describeIssues, premiumRuleResultSchema } from 'filiere-lombardia/schemas'
 *
 * const terms = { title: 'Made up', dedicatedTo: ['ecosystems'], premium: {}, selection: 'ranking' } as const
 * const list = approveList([], { id: 'act-1', date: '2022-06-01' })
 * const [result] = assessPremium({ id: 'm-1', ...terms }, { id: 'a-1', proposalId: null }, list).results
 * premiumRuleResultSchema.safeParse(JSON.parse(JSON.stringify(result))).success // => true
 * const { error } = premiumRuleResultSchema.safeParse({ ...result, missing: ['leadId'] })
 * error && describeIssues(error)[0]?.code // => 'invalid-premium-fact-path'
 * premiumRuleResultSchema.safeParse({ ...result, rule: 'lead' }).success // => false
 * ```
 */
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

/**
 * The readings of Phase 2 in force, all of them, each with one of its options.
 *
 * @example
 * ```ts
 * import { approveList, assessPremium } from 'filiere-lombardia'
 * import { describeIssues, premiumReadingsSchema } from 'filiere-lombardia/schemas'
 *
 * const terms = { title: 'Made up', dedicatedTo: ['ecosystems'], premium: {}, selection: 'ranking' } as const
 * const list = approveList([], { id: 'act-1', date: '2022-06-01' })
 * const { readings } = assessPremium({ id: 'm-1', ...terms }, { id: 'a-1', proposalId: null }, list)
 * premiumReadingsSchema.safeParse(JSON.parse(JSON.stringify(readings))).success // => true
 * const { error } = premiumReadingsSchema.safeParse({ ...readings, cents: 'half-even' })
 * error && describeIssues(error)[0]?.code // => 'not-in-list'
 * premiumReadingsSchema.safeParse({ cents: 'half-up' }).success // => false
 * ```
 */
export const premiumReadingsSchema: ObjectSchema<PremiumReadings> = /* @__PURE__ */ z.strictObject(
  {
    premiumKinds: oneOf(...premiumReadingOptions.premiumKinds),
    issuedAfter: oneOf(...premiumReadingOptions.issuedAfter),
    measureDate: measureDateSchema,
    membershipDay: membershipDaySchema,
    premiumClaimants: claimantScopeSchema,
    premiumAndMinimum: premiumTimingSchema,
    premiumMaximum: z.literal('declared', ourWords),
    aidPremium: oneOf('percentage-points', 'higher-ceiling'),
    cents: centRoundingSchema,
  } satisfies Shape<PremiumReadings>,
  ourWords,
)

/**
 * The aid on one line of the spend.
 *
 * @example
 * ```ts
 * import { aidLineSchema, describeIssues } from 'filiere-lombardia/schemas'
 *
 * const line = { size: 'small', spendEur: '10000/3', intensity: '45.5', aidEur: '1516.66' }
 * aidLineSchema.safeParse(line).success // => true
 * aidLineSchema.safeParse({ ...line, aidEur: null }).success // => true
 * const { error } = aidLineSchema.safeParse({ ...line, aidEur: '1516.7' })
 * error && describeIssues(error)[0]?.code // => 'invalid-euro-amount'
 * aidLineSchema.safeParse({ ...line, intensity: '45,5' }).success // => false
 * ```
 */
export const aidLineSchema: ObjectSchema<AidLine> = /* @__PURE__ */ z.strictObject(
  {
    size: z.nullable(enterpriseSizeSchema),
    spendEur: exactSchema,
    intensity: z.nullable(exactSchema),
    aidEur: z.nullable(euroAmountSchema),
  } satisfies Shape<AidLine>,
  ourWords,
)

/**
 * What a measure makes of an application, either without the premium or with it.
 *
 * @example
 * ```ts
 * import { approveList, assessPremium } from 'filiere-lombardia'
 * import { describeIssues, measureEffectSchema } from 'filiere-lombardia/schemas'
 *
 * const terms = { title: 'Made up', dedicatedTo: ['ecosystems'], premium: {}, selection: 'ranking' } as const
 * const list = approveList([], { id: 'act-1', date: '2022-06-01' })
 * const { base } = assessPremium({ id: 'm-1', ...terms }, { id: 'a-1', proposalId: null, score: '64.99' }, list)
 * measureEffectSchema.safeParse(JSON.parse(JSON.stringify(base))).success // => true
 * const { error } = measureEffectSchema.safeParse({ ...base, score: 64.99 })
 * error && describeIssues(error)[0]?.code // => 'wrong-type'
 * error && describeIssues(error)[0]?.path // => 'score'
 * ```
 */
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
