import * as z from 'zod'
import type { SubmissionWindow } from '../verdict/submission-window'
import { civilDaySchema } from './civil-day'
import { instantSchema } from './instant'
import { list } from './list'
import { ourWords } from './problem'
import { encodedEditionSchema } from './review-deadline'
import { clauseIdSchema, readingIdSchema } from './rule-result'
import type { ListSchema, ObjectSchema, Shape } from './shape'
import { oneOf } from './stated'

const statusSchema: ListSchema<SubmissionWindow['status']> = /* @__PURE__ */ oneOf('before-opening', 'open', 'closed')

const openingSchema: ListSchema<SubmissionWindow['opening']> = /* @__PURE__ */ oneOf('given', 'not-specified')

const closingSchema: ListSchema<SubmissionWindow['closing']> = /* @__PURE__ */ oneOf('given', 'end-of-day')

/**
 * Whether the window was open at an instant, read back from storage.
 *
 * @example
 * ```ts
 * import { submissionWindow } from 'filiere-lombardia'
 * import { describeIssues, submissionWindowSchema } from 'filiere-lombardia/schemas'
 *
 * const window = submissionWindow('2022-12-31T23:59:59.999+01:00')
 * submissionWindowSchema.safeParse(JSON.parse(JSON.stringify(window))).success // => true
 * const { error } = submissionWindowSchema.safeParse({ ...window, closesOn: '2022-12-32' })
 * error && describeIssues(error)[0]?.code // => 'invalid-day'
 * submissionWindowSchema.safeParse({ ...window, status: 'not-yet-open' }).success // => false
 * ```
 */
export const submissionWindowSchema: ObjectSchema<SubmissionWindow> = /* @__PURE__ */ z.strictObject(
  {
    status: statusSchema,
    at: instantSchema,
    day: civilDaySchema,
    opensAt: instantSchema,
    opening: openingSchema,
    closesOn: civilDaySchema,
    closesBefore: instantSchema,
    closing: closingSchema,
    clauses: list(clauseIdSchema),
    readings: list(readingIdSchema),
    edition: encodedEditionSchema,
  } satisfies Shape<SubmissionWindow>,
  ourWords,
)
