import * as z from 'zod'
import type { PartnershipBreadth } from '../verdict/partnership-breadth'
import { countSchema } from './count'
import { readingChoicesSchema } from './evaluation'
import { list } from './list'
import { ourWords } from './problem'
import { clauseIdSchema, readingIdSchema } from './rule-result'
import type { ObjectSchema, Shape } from './shape'
import { textSchema } from './text'

/** The facts of criterion d, read back from storage. */
export const partnershipBreadthSchema: ObjectSchema<PartnershipBreadth> = /* @__PURE__ */ z.strictObject(
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
  } satisfies Shape<PartnershipBreadth>,
  ourWords,
)
