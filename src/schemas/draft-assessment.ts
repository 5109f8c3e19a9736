import * as z from 'zod'
import type { DraftAssessment, MissingFact } from '../verdict/draft-assessment'
import { eligibilityAssessmentSchema } from './evaluation'
import { factPathSchema } from './fact-path'
import { list } from './list'
import { ourWords } from './problem'
import { ruleIdSchema } from './rule-result'
import type { ListSchema, ObjectSchema, Shape } from './shape'
import { oneOf } from './stated'

const missingKindSchema: ListSchema<MissingFact['kind']> = /* @__PURE__ */ oneOf('list', 'fact')

/**
 * A fact that a draft does not state, and the rules that wait for it.
 *
 * @example
 * ```ts
 * import { assessDraft } from 'filiere-lombardia'
 * import { describeIssues, missingFactSchema } from 'filiere-lombardia/schemas'
 *
 * const [question] = assessDraft({}).questions
 * missingFactSchema.safeParse(JSON.parse(JSON.stringify(question))).success // => true
 * const { error } = missingFactSchema.safeParse({ ...question, path: 'beneficiary.vatNumber' })
 * error && describeIssues(error)[0]?.code // => 'invalid-fact-path'
 * missingFactSchema.safeParse({ ...question, rules: ['premium-claimant'] }).success // => false
 * ```
 */
export const missingFactSchema: ObjectSchema<MissingFact> = /* @__PURE__ */ z.strictObject(
  {
    path: factPathSchema,
    kind: missingKindSchema,
    decides: list(ruleIdSchema),
    rules: list(ruleIdSchema),
  } satisfies Shape<MissingFact>,
  ourWords,
)

/**
 * What the rules of eligibility say of a draft, read back from storage.
 *
 * @example
 * ```ts
 * import { assessDraft } from 'filiere-lombardia'
 * import { describeIssues, draftAssessmentSchema } from 'filiere-lombardia/schemas'
 *
 * const assessment = assessDraft({})
 * draftAssessmentSchema.safeParse(JSON.parse(JSON.stringify(assessment))).success // => true
 * const { error } = draftAssessmentSchema.safeParse({ ...assessment, edition: 'dgr-xii-1586-2023' })
 * error && describeIssues(error)[0]?.code // => 'not-in-list'
 * draftAssessmentSchema.safeParse({ ...assessment, questions: null }).success // => false
 * ```
 */
export const draftAssessmentSchema: ObjectSchema<DraftAssessment> = /* @__PURE__ */ z.strictObject(
  {
    ...eligibilityAssessmentSchema.shape,
    questions: list(missingFactSchema),
  } satisfies Shape<DraftAssessment>,
  ourWords,
)
