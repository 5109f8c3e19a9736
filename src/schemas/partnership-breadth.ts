import * as z from 'zod'
import { countSchema } from './count'
import { readingChoicesSchema } from './evaluation'
import { list } from './list'
import { ourWords } from './problem'
import { clauseIdSchema, readingIdSchema } from './rule-result'
import { textSchema } from './text'

/**
 * The facts of criterion d, read back from storage. Their model stands with the rule, which no schema may know: the suite holds
 * the two together.
 *
 * @internal
 */
export const partnershipBreadthSchema = /* @__PURE__ */ z.strictObject(
  {
    parties: countSchema,
    enterprises: countSchema,
    lombardEnterprises: countSchema,
    supportingBodies: countSchema,
    undeclaredSupportingBodies: countSchema,
    supportingBodiesByType: z.record(z.string(), countSchema, ourWords),
    provinces: list(textSchema),
    phases: list(textSchema),
    clauses: list(clauseIdSchema),
    readings: list(readingIdSchema),
    choices: readingChoicesSchema,
  },
  ourWords,
)
