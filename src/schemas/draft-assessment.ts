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

/** A fact that a draft does not state, and the rules that wait for it. */
export const missingFactSchema: ObjectSchema<MissingFact> = /* @__PURE__ */ z.strictObject(
  {
    path: factPathSchema,
    kind: missingKindSchema,
    decides: list(ruleIdSchema),
    rules: list(ruleIdSchema),
  } satisfies Shape<MissingFact>,
  ourWords,
)

/** What the rules of eligibility say of a draft, read back from storage. */
export const draftAssessmentSchema: ObjectSchema<DraftAssessment> = /* @__PURE__ */ z.strictObject(
  {
    ...eligibilityAssessmentSchema.shape,
    questions: list(missingFactSchema),
  } satisfies Shape<DraftAssessment>,
  ourWords,
)
