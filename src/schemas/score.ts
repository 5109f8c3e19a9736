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

/** What one criterion adds to the total. */
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

/** What a proposal scores, exactly. */
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

/** A higher mark in one criterion that would reach the threshold. */
export const criterionRiseSchema: ObjectSchema<CriterionRise> = /* @__PURE__ */ z.strictObject(
  { criterion: criterionSchema, from: exactSchema, to: exactSchema, rise: exactSchema } satisfies Shape<CriterionRise>,
  ourWords,
)

/** How far a score is from the threshold, read back from storage. */
export const waysToThresholdSchema: ObjectSchema<WaysToThreshold> = /* @__PURE__ */ z.strictObject(
  {
    reached: z.boolean(ourWords),
    missing: exactSchema,
    rises: list(criterionRiseSchema),
    smallest: z.nullable(criterionRiseSchema),
  } satisfies Shape<WaysToThreshold>,
  ourWords,
)
