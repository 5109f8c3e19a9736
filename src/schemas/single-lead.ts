import * as z from 'zod'
import { instantSchema } from './instant'
import { list } from './list'
import { identity } from './party'
import { ourWords } from './problem'
import { clauseIdSchema, readingIdSchema } from './rule-result'
import { oneOf } from './stated'
import { idSchema, textSchema } from './text'

// The models of these two stand with the rule, which no schema may know: the suite holds schemas and models together.

const statusSchema = /* @__PURE__ */ oneOf(
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
 * @internal
 */
export const leadRecordSchema = /* @__PURE__ */ z.strictObject(
  {
    id: idSchema,
    lead: z.strictObject(
      { taxCode: identity.taxCode, vatNumber: identity.vatNumber, country: identity.country },
      ourWords,
    ),
    status: statusSchema,
    submittedAt: z.optional(instantSchema),
  },
  ourWords,
)

/**
 * A party that leads more proposals than it may, read back from storage.
 *
 * @internal
 */
export const leadConflictSchema = /* @__PURE__ */ z.strictObject(
  {
    lead: list(textSchema),
    proposalIds: list(idSchema),
    prevails: z.nullable(idSchema),
    clause: clauseIdSchema,
    readings: list(readingIdSchema),
  },
  ourWords,
)
