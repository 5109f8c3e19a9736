import * as z from 'zod'
import type { Criterion } from '../act/vocabulary'
import type { Contribution, CriterionRise, Score, WaysToThreshold } from '../verdict/score'
import { exactSchema } from './exact'
import { list } from './list'
import { ourWords } from './problem'
import { clauseIdSchema, readingIdSchema } from './rule-result'
import { scoringSchemeSchema } from './scoring-scheme'
import type { ListSchema, ObjectSchema, Shape } from './shape'
import { oneOf } from './stated'
import { textSchema } from './text'

const criterionSchema: ListSchema<Criterion> = /* @__PURE__ */ oneOf(
  'coherence',
  'innovativeness',
  'sustainability',
  'partnershipBreadth',
  'representativeness',
  'swotAnalysis',
)

/**
 * What one criterion adds to the total.
 *
 * @example
 * ```ts
 * import { contributionSchema, describeIssues } from 'filiere-lombardia/schemas'
 *
 * const figures = { weight: '20', mark: '6.5', highestMark: '9', points: '130/9' }
 * const contribution = { criterion: 'innovativeness', clause: 'A.VAL.4', ...figures, author: null, reason: null }
 * contributionSchema.safeParse(contribution).success // => true
 * const { error } = contributionSchema.safeParse({ ...contribution, points: '130/0' })
 * error && describeIssues(error)[0]?.code // => 'invalid-decimal'
 * contributionSchema.safeParse({ ...contribution, points: 14.44 }).success // => false
 * ```
 */
export const contributionSchema: ObjectSchema<Contribution> = /* @__PURE__ */ z.strictObject(
  {
    criterion: criterionSchema,
    clause: clauseIdSchema,
    weight: exactSchema,
    mark: exactSchema,
    highestMark: exactSchema,
    points: exactSchema,
    author: z.nullable(textSchema),
    reason: z.nullable(textSchema),
  } satisfies Shape<Contribution>,
  ourWords,
)

const { id, source, illustrative } = scoringSchemeSchema.shape

/**
 * What a proposal scores, exactly.
 *
 * @example
 * ```ts
 * import { illustrativeScheme, scoreProposal } from 'filiere-lombardia'
 * import { describeIssues, scoreSchema } from 'filiere-lombardia/schemas'
 *
 * const four = { coherence: 6.5, innovativeness: 6.5, sustainability: 6.5, partnershipBreadth: 6.5 }
 * const score = scoreProposal(illustrativeScheme, { ...four, representativeness: 6.5, swotAnalysis: 6.5 })
 * scoreSchema.safeParse(JSON.parse(JSON.stringify(score))).success // => true
 * const { error } = scoreSchema.safeParse({ ...score, total: '6.5e1' })
 * error && describeIssues(error)[0]?.code // => 'invalid-decimal'
 * scoreSchema.safeParse({ ...score, rank: 1 }).success // => false
 * ```
 */
export const scoreSchema: ObjectSchema<Score> = /* @__PURE__ */ z.strictObject(
  {
    total: exactSchema,
    display: textSchema,
    reached: z.boolean(ourWords),
    threshold: exactSchema,
    margin: exactSchema,
    contributions: list(contributionSchema),
    scheme: z.strictObject({ id, source, illustrative } satisfies Shape<Score['scheme']>, ourWords),
    clauses: list(clauseIdSchema),
    readings: list(readingIdSchema),
  } satisfies Shape<Score>,
  ourWords,
)

/**
 * A higher mark in one criterion that would reach the threshold.
 *
 * @example
 * ```ts
 * import { criterionRiseSchema, describeIssues } from 'filiere-lombardia/schemas'
 *
 * const rise = { criterion: 'coherence', from: '6', to: '19/3', rise: '1/3' }
 * criterionRiseSchema.safeParse(rise).success // => true
 * const { error } = criterionRiseSchema.safeParse({ ...rise, rise: '0,33' })
 * error && describeIssues(error)[0]?.code // => 'invalid-decimal'
 * criterionRiseSchema.safeParse({ ...rise, criterion: 'quality' }).success // => false
 * ```
 */
export const criterionRiseSchema: ObjectSchema<CriterionRise> = /* @__PURE__ */ z.strictObject(
  { criterion: criterionSchema, from: exactSchema, to: exactSchema, rise: exactSchema } satisfies Shape<CriterionRise>,
  ourWords,
)

/**
 * How far a score is from the threshold, read back from storage.
 *
 * @example
 * ```ts
 * import { illustrativeScheme, scoreProposal, waysToThreshold } from 'filiere-lombardia'
 * import { describeIssues, waysToThresholdSchema } from 'filiere-lombardia/schemas'
 *
 * const four = { coherence: 6.5, innovativeness: 6.5, sustainability: 6.5, partnershipBreadth: 6.5 }
 * const score = scoreProposal(illustrativeScheme, { ...four, representativeness: 6.5, swotAnalysis: 6.4 })
 * const ways = waysToThreshold(score)
 * waysToThresholdSchema.safeParse(JSON.parse(JSON.stringify(ways))).success // => true
 * const { error } = waysToThresholdSchema.safeParse({ ...ways, smallest: { ...ways.smallest, rise: undefined } })
 * error && describeIssues(error)[0]?.path // => 'smallest.rise'
 * waysToThresholdSchema.safeParse({ ...ways, smallest: null }).success // => true
 * ```
 */
export const waysToThresholdSchema: ObjectSchema<WaysToThreshold> = /* @__PURE__ */ z.strictObject(
  {
    reached: z.boolean(ourWords),
    missing: exactSchema,
    rises: list(criterionRiseSchema),
    smallest: z.nullable(criterionRiseSchema),
  } satisfies Shape<WaysToThreshold>,
  ourWords,
)
