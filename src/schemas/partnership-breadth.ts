import * as z from 'zod'
import type { PartnershipBreadth } from '../verdict/partnership-breadth'
import { countSchema } from './count'
import { readingChoicesSchema } from './evaluation'
import { list } from './list'
import { ourWords } from './problem'
import { clauseIdSchema, readingIdSchema } from './rule-result'
import type { ObjectSchema, Shape } from './shape'
import { textSchema } from './text'

/**
 * The facts of criterion d, read back from storage.
 *
 * @example
 * ```ts
 * import { partnershipBreadth } from 'filiere-lombardia'
 * import { describeIssues, partnershipBreadthSchema } from 'filiere-lombardia/schemas'
 *
 * const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 * const breadth = partnershipBreadth({ id: 'p-001', submission, beneficiary: { kind: 'partnership', parties: [] } })
 * partnershipBreadthSchema.safeParse(JSON.parse(JSON.stringify(breadth))).success // => true
 * const { error } = partnershipBreadthSchema.safeParse({ ...breadth, enterprises: '0' })
 * error && describeIssues(error)[0]?.code // => 'wrong-type'
 * partnershipBreadthSchema.safeParse({ ...breadth, enterprises: -1 }).success // => false
 * ```
 */
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
