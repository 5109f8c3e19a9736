import * as z from 'zod'
import type { EncodedEditionId } from '../act/closing-days'
import type { LegalSourceId } from '../act/legal-sources'
import type {
  CountStep,
  DeadlineRoll,
  ReviewDeadline,
  ReviewTimeliness,
  RollStep,
  StartStep,
  SuspendStep,
  SuspensionKind,
} from '../verdict/review-deadline'
import { civilDaySchema } from './civil-day'
import { countSchema } from './count'
import { instantSchema } from './instant'
import { list } from './list'
import { ourWords } from './problem'
import { clauseIdSchema, readingIdSchema } from './rule-result'
import type { ListSchema, ObjectSchema, Shape } from './shape'
import { oneOf } from './stated'

/** The editions under which calls are answered. */
export const encodedEditionSchema: ListSchema<EncodedEditionId> = /* @__PURE__ */ oneOf(
  'dgr-xi-5899-2022',
  'extension-2022-11-30',
)

const rollSchema: ListSchema<DeadlineRoll> = /* @__PURE__ */ oneOf(
  'public-holidays',
  'public-holidays-and-saturdays',
  'none',
)

const suspensionKindSchema: ListSchema<SuspensionKind> = /* @__PURE__ */ oneOf('information-request', 'refusal-notice')

const sourceSchema: ListSchema<LegalSourceId> = /* @__PURE__ */ oneOf(
  'civil-code-2963-2',
  'civil-code-2963-3',
  'law-241-1990-2-7',
  'law-241-1990-10-bis',
  'law-260-1949',
  'caller',
)

const becauseSchema: ListSchema<RollStep['because']> = /* @__PURE__ */ oneOf(
  'sunday',
  'new-year',
  'epiphany',
  'easter-monday',
  'liberation-day',
  'labour-day',
  'republic-day',
  'assumption',
  'saint-francis',
  'all-saints',
  'immaculate-conception',
  'christmas',
  'saint-stephen',
  'saturday',
  'local-holiday',
)

/** One step of the computation of a deadline. */
const stepSchema = /* @__PURE__ */ z.discriminatedUnion(
  'step',
  [
    z.strictObject(
      { step: z.literal('start'), day: civilDaySchema, basis: sourceSchema } satisfies Shape<StartStep>,
      ourWords,
    ),
    z.strictObject(
      {
        step: z.literal('count'),
        days: countSchema,
        day: civilDaySchema,
        basis: clauseIdSchema,
      } satisfies Shape<CountStep>,
      ourWords,
    ),
    z.strictObject(
      {
        step: z.literal('suspend'),
        kind: suspensionKindSchema,
        from: civilDaySchema,
        resumesOn: civilDaySchema,
        days: countSchema,
        day: civilDaySchema,
        basis: sourceSchema,
      } satisfies Shape<SuspendStep>,
      ourWords,
    ),
    z.strictObject(
      {
        step: z.literal('roll'),
        from: civilDaySchema,
        because: becauseSchema,
        day: civilDaySchema,
        basis: sourceSchema,
        holidayBasis: sourceSchema,
      } satisfies Shape<RollStep>,
      ourWords,
    ),
  ],
  ourWords,
)

/**
 * By when the panel must examine a proposal, with every step.
 *
 * @example
 * ```ts
 * import { reviewDeadline } from 'filiere-lombardia'
 * import { describeIssues, reviewDeadlineSchema } from 'filiere-lombardia/schemas'
 *
 * const deadline = reviewDeadline('2022-03-18T09:00:00+01:00')
 * reviewDeadlineSchema.safeParse(JSON.parse(JSON.stringify(deadline))).success // => true
 * const { error } = reviewDeadlineSchema.safeParse({ ...deadline, dueDate: '2022-04-31' })
 * error && describeIssues(error)[0]?.code // => 'invalid-day'
 * reviewDeadlineSchema.safeParse({ ...deadline, dueBefore: '2022-04-20T00:00:00' }).success // => false
 * ```
 */
export const reviewDeadlineSchema: ObjectSchema<ReviewDeadline> = /* @__PURE__ */ z.strictObject(
  {
    submittedAt: instantSchema,
    startDate: civilDaySchema,
    nominalDueDate: civilDaySchema,
    dueDate: civilDaySchema,
    dueBefore: instantSchema,
    roll: rollSchema,
    steps: list(stepSchema),
    clauses: list(clauseIdSchema),
    readings: list(readingIdSchema),
    edition: encodedEditionSchema,
  } satisfies Shape<ReviewDeadline>,
  ourWords,
)

/**
 * Whether a proposal was examined in time.
 *
 * @example
 * ```ts
 * import { reviewTimeliness } from 'filiere-lombardia'
 * import { describeIssues, reviewTimelinessSchema } from 'filiere-lombardia/schemas'
 *
 * const timeliness = reviewTimeliness('2022-03-01T10:00:00+01:00', '2022-03-31T23:59:59.999+02:00')
 * reviewTimelinessSchema.safeParse(JSON.parse(JSON.stringify(timeliness))).success // => true
 * const { error } = reviewTimelinessSchema.safeParse({ ...timeliness, daysLate: 0.5 })
 * error && describeIssues(error)[0]?.path // => 'daysLate'
 * reviewTimelinessSchema.safeParse({ ...timeliness, daysLate: -1 }).success // => false
 * ```
 */
export const reviewTimelinessSchema: ObjectSchema<ReviewTimeliness> = /* @__PURE__ */ z.strictObject(
  {
    onTime: z.boolean(ourWords),
    daysLate: countSchema,
    examinedAt: instantSchema,
    examinedOn: civilDaySchema,
    deadline: reviewDeadlineSchema,
    clauses: list(clauseIdSchema),
    readings: list(readingIdSchema),
  } satisfies Shape<ReviewTimeliness>,
  ourWords,
)
