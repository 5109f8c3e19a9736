import * as z from 'zod'
import type { ClauseId } from '../act/clauses/clause-id'
import type { ReadingId } from '../act/reading-choices'
import type { Finding, Severity } from '../verdict/finding'
import type { Outcome } from '../verdict/outcome'
import type { RuleId } from '../verdict/rule-id'
import type { RuleResult } from '../verdict/rule-result'
import { factPathSchema } from './fact-path'
import { list } from './list'
import { ourWords } from './problem'
import type { ListSchema, ObjectSchema, Shape } from './shape'
import { oneOf } from './stated'
import { textSchema, typed } from './text'

// Ids of clauses and readings are held to their shape: the lists of them all weigh more than what is checked.

/** The id of a clause: `R.`, `D.` or `A.` and what follows. */
export const clauseIdSchema: z.ZodType<ClauseId, ClauseId> = /* @__PURE__ */ typed(
  'clause-id',
  /^[RDA]\.[A-Za-z0-9.]+$/,
)

/** The id of a reading. */
export const readingIdSchema: z.ZodType<ReadingId, ReadingId> = /* @__PURE__ */ typed('reading-id', /^[a-z][A-Za-z]+$/)

const severitySchema: ListSchema<Severity> = /* @__PURE__ */ oneOf('blocking', 'review', 'note')

const outcomeSchema: ListSchema<Outcome> = /* @__PURE__ */ oneOf(
  'satisfied',
  'violated',
  'undetermined',
  'not-applicable',
)

/** The id of a rule. */
export const ruleIdSchema: ListSchema<RuleId> = /* @__PURE__ */ oneOf(
  'beneficiary-kind',
  'minimum-enterprises',
  'common-objective',
  'agreement-form',
  'agreement-signatures',
  'agreement-content',
  'supporting-bodies',
  'lead',
  'project-strategy',
  'intervention-fields',
  'innovation-elements',
  'project-activities',
  'value-chain-phases',
  'implementing-act-checklist',
  'single-lead',
  'submission-channel',
  'submission-window',
)

const factsSchema: z.ZodType<object, object> = /* @__PURE__ */ z.record(z.string(), z.unknown(), ourWords)

/**
 * One reason: a code, the facts behind it, the clause it rests on.
 *
 * @example
 * ```ts
 * import { describeIssues, findingSchema } from 'filiere-lombardia/schemas'
 *
 * const finding = { code: 'of-a-later-version', clause: 'A.BEN.3', severity: 'blocking', facts: {} }
 * findingSchema.safeParse(finding).success // => true
 * const { error } = findingSchema.safeParse({ ...finding, severity: 'error' })
 * error && describeIssues(error)[0]?.code // => 'not-in-list'
 * findingSchema.safeParse({ ...finding, clause: 'Allegato A' }).success // => false
 * findingSchema.safeParse({ ...finding, facts: null }).success // => false
 * ```
 */
export const findingSchema: ObjectSchema<Finding> = /* @__PURE__ */ z.strictObject(
  {
    code: textSchema,
    clause: clauseIdSchema,
    severity: severitySchema,
    facts: factsSchema,
    path: z.optional(textSchema),
  } satisfies Shape<Finding>,
  ourWords,
)

/**
 * What one rule says of a proposal.
 *
 * @example
 * ```ts
 * import { assessDraft } from 'filiere-lombardia'
 * import { describeIssues, ruleResultSchema } from 'filiere-lombardia/schemas'
 *
 * const [result] = assessDraft({}).results
 * ruleResultSchema.safeParse(JSON.parse(JSON.stringify(result))).success // => true
 * const { error } = ruleResultSchema.safeParse({ ...result, clauses: [] })
 * error && describeIssues(error)[0]?.path // => 'clauses[0]'
 * ruleResultSchema.safeParse({ ...result, missing: ['application.score'] }).success // => false
 * ```
 */
export const ruleResultSchema: ObjectSchema<RuleResult> = /* @__PURE__ */ z.strictObject(
  {
    rule: ruleIdSchema,
    outcome: outcomeSchema,
    findings: list(findingSchema),
    missing: list(factPathSchema),
    clauses: z.tuple([clauseIdSchema], clauseIdSchema, ourWords),
    readings: list(readingIdSchema),
  } satisfies Shape<RuleResult>,
  ourWords,
)
