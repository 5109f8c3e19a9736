import * as z from 'zod'
import type { LeadConflict, LeadRecord, ProposalStatus } from '../verdict/single-lead'
import { readingChoicesSchema } from './evaluation'
import { instantSchema } from './instant'
import { list } from './list'
import { identity } from './party'
import { ourWords } from './problem'
import { clauseIdSchema, readingIdSchema } from './rule-result'
import type { ListSchema, ObjectSchema, Shape } from './shape'
import { oneOf } from './stated'
import { idSchema, textSchema } from './text'

const statusSchema: ListSchema<ProposalStatus> = /* @__PURE__ */ oneOf(
  'draft',
  'submitted',
  'under-review',
  'listed',
  'rejected',
  'inadmissible',
  'withdrawn',
  'removed',
)

/**
 * Who leads a proposal, and where the proposal stands: its id and its status are required.
 *
 * @example
 * ```ts
 * import { describeIssues, leadRecordSchema } from 'filiere-lombardia/schemas'
 *
 * leadRecordSchema.safeParse({ id: 'p-001', lead: {}, status: 'draft' }).success // => true
 * const { error } = leadRecordSchema.safeParse({ id: 'p-001', lead: { name: 'Seta' }, status: 'draft' })
 * error && describeIssues(error)[0]?.path // => 'lead.name'
 * leadRecordSchema.safeParse({ id: 'p-001', lead: {}, status: 'filed' }).success // => false
 * ```
 */
export const leadRecordSchema: ObjectSchema<LeadRecord> = /* @__PURE__ */ z.strictObject(
  {
    id: idSchema,
    lead: z.strictObject(
      { taxCode: identity.taxCode, vatNumber: identity.vatNumber, country: identity.country } satisfies Shape<
        LeadRecord['lead']
      >,
      ourWords,
    ),
    status: statusSchema,
    submittedAt: z.optional(instantSchema),
  } satisfies Shape<LeadRecord>,
  ourWords,
)

/**
 * A party that leads more proposals than it may, read back from storage.
 *
 * @example
 * ```ts
 * import { findLeadConflicts } from 'filiere-lombardia'
 * import { describeIssues, leadConflictSchema } from 'filiere-lombardia/schemas'
 *
 * const lead = { taxCode: '10000015007' }
 * const [conflict] = findLeadConflicts([
 *   { id: 'p-001', lead, status: 'submitted' },
 *   { id: 'p-002', lead, status: 'listed' },
 * ])
 * leadConflictSchema.safeParse(JSON.parse(JSON.stringify(conflict))).success // => true
 * const { error } = leadConflictSchema.safeParse({ ...conflict, prevails: undefined })
 * error && describeIssues(error)[0]?.path // => 'prevails'
 * ```
 */
export const leadConflictSchema: ObjectSchema<LeadConflict> = /* @__PURE__ */ z.strictObject(
  {
    lead: list(textSchema),
    proposalIds: list(idSchema),
    prevails: z.nullable(idSchema),
    clause: clauseIdSchema,
    readings: list(readingIdSchema),
    choices: readingChoicesSchema.pick({ leadUniqueness: true, leadClash: true, sameEnterprise: true }),
  } satisfies Shape<LeadConflict>,
  ourWords,
)
