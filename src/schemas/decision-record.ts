import * as z from 'zod'
import type {
  DecisionInputs,
  DecisionOutcomes,
  DecisionRecord,
  PackageVersion,
  RecordedContribution,
  RecordedDeadline,
  RecordedRule,
  RecordedScore,
  RecordedTimeliness,
  RecordedWindow,
} from '../verdict/decision-record'
import type { InformationRequest, RefusalNotice } from '../verdict/suspension'
import { civilDaySchema } from './civil-day'
import { readingChoicesSchema } from './evaluation'
import { exactSchema } from './exact'
import { instantSchema } from './instant'
import { list } from './list'
import { ourWords } from './problem'
import { proposalSchema } from './proposal'
import { encodedEditionSchema, reviewDeadlineSchema, reviewTimelinessSchema } from './review-deadline'
import { clauseIdSchema, findingSchema, ruleResultSchema } from './rule-result'
import { contributionSchema } from './score'
import { marksSchema, scoringSchemeSchema } from './scoring-scheme'
import type { ListSchema, ObjectSchema, Shape } from './shape'
import { leadConflictSchema } from './single-lead'
import { oneOf } from './stated'
import { submissionWindowSchema } from './submission-window'
import { nameSchema, textSchema } from './text'

// A record holds some fields of each answer, and no other: those of its format version, each as the answer has it.

const ruleSchema: ObjectSchema<RecordedRule> = /* @__PURE__ */ ruleResultSchema.pick({
  rule: true,
  outcome: true,
  findings: true,
  missing: true,
})

const windowSchema: ObjectSchema<RecordedWindow> = /* @__PURE__ */ submissionWindowSchema.pick({
  status: true,
  at: true,
  day: true,
  opensAt: true,
  opening: true,
  closesOn: true,
  closesBefore: true,
  closing: true,
})

const deadlineSchema: ObjectSchema<RecordedDeadline> = /* @__PURE__ */ reviewDeadlineSchema.pick({
  submittedAt: true,
  startDate: true,
  nominalDueDate: true,
  dueDate: true,
  dueBefore: true,
  roll: true,
  steps: true,
})

const timelinessSchema: ObjectSchema<RecordedTimeliness> = /* @__PURE__ */ reviewTimelinessSchema.pick({
  onTime: true,
  daysLate: true,
  examinedAt: true,
  examinedOn: true,
})

const recordedContributionSchema: ObjectSchema<RecordedContribution> = /* @__PURE__ */ contributionSchema.pick({
  criterion: true,
  clause: true,
  weight: true,
  mark: true,
  highestMark: true,
  points: true,
  author: true,
  reason: true,
})

const recordedScoreSchema: ObjectSchema<RecordedScore> = /* @__PURE__ */ z.strictObject(
  {
    total: exactSchema,
    display: textSchema,
    reached: z.boolean(ourWords),
    threshold: exactSchema,
    margin: exactSchema,
    contributions: list(recordedContributionSchema),
  } satisfies Shape<RecordedScore>,
  ourWords,
)

const outcomeSchema: ListSchema<DecisionOutcomes['outcome']> = /* @__PURE__ */ oneOf(
  'recognisable',
  'not-recognisable',
  'undetermined',
)

const eligibilitySchema: ListSchema<DecisionOutcomes['eligibility']> = /* @__PURE__ */ oneOf(
  'eligible',
  'ineligible',
  'undetermined',
)

/**
 * What came out of a recorded decision.
 *
 * @example
 * ```ts
 * import { recordDecision } from 'filiere-lombardia/report'
 * import { decisionOutcomesSchema, describeIssues } from 'filiere-lombardia/schemas'
 *
 * const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 * const proposal = { id: 'p-001', submission, beneficiary: { kind: 'partnership', parties: [] } } as const
 * const { outcomes } = recordDecision({ proposal })
 * decisionOutcomesSchema.safeParse(JSON.parse(JSON.stringify(outcomes))).success // => true
 * const { error } = decisionOutcomesSchema.safeParse({ ...outcomes, outcome: 'eligible' })
 * error && describeIssues(error)[0]?.code // => 'not-in-list'
 * error && describeIssues(error)[0]?.path // => 'outcome'
 * ```
 */
export const decisionOutcomesSchema: ObjectSchema<DecisionOutcomes> = /* @__PURE__ */ z.strictObject(
  {
    outcome: outcomeSchema,
    eligibility: eligibilitySchema,
    reasons: list(findingSchema),
    rules: list(ruleSchema),
    forThePanel: list(clauseIdSchema),
    window: windowSchema,
    deadline: deadlineSchema,
    timeliness: z.nullable(timelinessSchema),
    score: z.nullable(recordedScoreSchema),
  } satisfies Shape<DecisionOutcomes>,
  ourWords,
)

const rollSchema: ListSchema<DecisionInputs['roll']> = /* @__PURE__ */ oneOf(
  'public-holidays',
  'public-holidays-and-saturdays',
  'none',
)

const suspensionSchema = /* @__PURE__ */ z.discriminatedUnion(
  'kind',
  [
    z.strictObject(
      {
        kind: z.literal('information-request'),
        from: civilDaySchema,
        resumesOn: civilDaySchema,
      } satisfies Shape<InformationRequest>,
      ourWords,
    ),
    z.strictObject(
      {
        kind: z.literal('refusal-notice'),
        noticeOn: civilDaySchema,
        observationsOn: z.nullable(civilDaySchema),
      } satisfies Shape<RefusalNotice>,
      ourWords,
    ),
  ],
  ourWords,
)

/**
 * What a recorded decision was made from.
 *
 * @example
 * ```ts
 * import { recordDecision } from 'filiere-lombardia/report'
 * import { decisionInputsSchema, describeIssues } from 'filiere-lombardia/schemas'
 *
 * const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 * const proposal = { id: 'p-001', submission, beneficiary: { kind: 'partnership', parties: [] } } as const
 * const { inputs } = recordDecision({ proposal })
 * decisionInputsSchema.safeParse(JSON.parse(JSON.stringify(inputs))).success // => true
 * const { error } = decisionInputsSchema.safeParse({ ...inputs, examinedAt: '2022-06-09' })
 * error && describeIssues(error)[0]?.code // => 'invalid-instant'
 * decisionInputsSchema.safeParse({ proposal }).success // => false
 * ```
 */
export const decisionInputsSchema: ObjectSchema<DecisionInputs> = /* @__PURE__ */ z.strictObject(
  {
    proposal: proposalSchema,
    scheme: z.optional(scoringSchemeSchema),
    marks: z.optional(marksSchema),
    examinedAt: z.optional(instantSchema),
    assessedBy: z.optional(nameSchema),
    opensAt: z.optional(instantSchema),
    closesAt: z.optional(instantSchema),
    leadConflicts: z.optional(list(leadConflictSchema)),
    roll: rollSchema,
    extraHolidays: z.optional(list(civilDaySchema)),
    suspensions: z.optional(list(suspensionSchema)),
  } satisfies Shape<DecisionInputs>,
  ourWords,
)

const packageVersionSchema: ObjectSchema<PackageVersion> = /* @__PURE__ */ z.strictObject(
  { name: z.literal('filiere-lombardia', ourWords), version: nameSchema } satisfies Shape<PackageVersion>,
  ourWords,
)

/**
 * A decision record of format 1.0, before it is kept or replayed. Whether its outcomes follow from its inputs is for
 * `replay` to say.
 *
 * It names every reading that this version knows. A record that an earlier version made may lack some that were added
 * since: `replay` reads it all the same.
 *
 * @example
 * ```ts
 * import { recordDecision } from 'filiere-lombardia/report'
 * import { decisionRecordSchema } from 'filiere-lombardia/schemas'
 *
 * const record = recordDecision({
 *   proposal: {
 *     id: 'p-001',
 *     submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
 *     beneficiary: { kind: 'partnership', parties: [] },
 *   },
 * })
 * decisionRecordSchema.safeParse(JSON.parse(JSON.stringify(record))).success // => true
 * decisionRecordSchema.safeParse({ ...record, takenAt: '2022-06-01' }).success // => false
 * ```
 */
export const decisionRecordSchema: ObjectSchema<DecisionRecord> = /* @__PURE__ */ z.strictObject(
  {
    format: z.literal('filiere-lombardia/decision-record', ourWords),
    formatVersion: z.literal('1.0', ourWords),
    madeBy: packageVersionSchema,
    edition: encodedEditionSchema,
    readings: readingChoicesSchema,
    inputs: decisionInputsSchema,
    outcomes: decisionOutcomesSchema,
  } satisfies Shape<DecisionRecord>,
  ourWords,
)
