import * as z from 'zod'
import { type ReadingChoices, readingOptions } from '../act/reading-choices'
import type { EligibilityAssessment, Evaluation } from '../verdict/evaluation'
import { list } from './list'
import { ourWords } from './problem'
import { proposalSchema } from './proposal'
import { encodedEditionSchema, reviewDeadlineSchema, reviewTimelinessSchema } from './review-deadline'
import { clauseIdSchema, findingSchema, ruleResultSchema } from './rule-result'
import { scoreSchema } from './score'
import type { ListSchema, ObjectSchema, Shape } from './shape'
import { oneOf } from './stated'
import { submissionWindowSchema } from './submission-window'
import { nameSchema } from './text'

/**
 * The readings in force, all of them, each with one of its options.
 *
 * @example
 * ```ts
 * import { assessDraft } from 'filiere-lombardia'
 * import { describeIssues, readingChoicesSchema } from 'filiere-lombardia/schemas'
 *
 * const { readings } = assessDraft({})
 * readingChoicesSchema.safeParse(JSON.parse(JSON.stringify(readings))).success // => true
 * const { error } = readingChoicesSchema.safeParse({ ...readings, seat: 'any' })
 * error && describeIssues(error)[0]?.code // => 'not-in-list'
 * readingChoicesSchema.safeParse({ seat: 'any-seat' }).success // => false
 * ```
 */
export const readingChoicesSchema: ObjectSchema<ReadingChoices> = /* @__PURE__ */ z.strictObject(
  {
    operatingEvidence: oneOf(...readingOptions.operatingEvidence),
    seat: oneOf(...readingOptions.seat),
    sameEnterprise: oneOf(...readingOptions.sameEnterprise),
    linkedEnterprises: oneOf(...readingOptions.linkedEnterprises),
    professionals: oneOf(...readingOptions.professionals),
    aggregationEntity: oneOf(...readingOptions.aggregationEntity),
    registerStatus: oneOf(...readingOptions.registerStatus),
    purposes: oneOf(...readingOptions.purposes),
    signatories: oneOf(...readingOptions.signatories),
    attorneySignature: oneOf(...readingOptions.attorneySignature),
    economicTerms: oneOf(...readingOptions.economicTerms),
    supportingBodyOmission: oneOf(...readingOptions.supportingBodyOmission),
    unilateralDeed: oneOf(...readingOptions.unilateralDeed),
    signatureDate: oneOf(...readingOptions.signatureDate),
    undatedSignature: oneOf(...readingOptions.undatedSignature),
    foundingAct: oneOf(...readingOptions.foundingAct),
    leadKind: oneOf(...readingOptions.leadKind),
    aggregationEntityLead: oneOf(...readingOptions.aggregationEntityLead),
    leadUniqueness: oneOf(...readingOptions.leadUniqueness),
    leadClash: oneOf(...readingOptions.leadClash),
    interventionFields: oneOf(...readingOptions.interventionFields),
    innovationElements: oneOf(...readingOptions.innovationElements),
    phases: oneOf(...readingOptions.phases),
    phaseParties: oneOf(...readingOptions.phaseParties),
    activityMeasure: oneOf(...readingOptions.activityMeasure),
    inadmissibleScore: oneOf(...readingOptions.inadmissibleScore),
  } satisfies Shape<ReadingChoices>,
  ourWords,
)

const assessmentOutcomeSchema: ListSchema<EligibilityAssessment['outcome']> = /* @__PURE__ */ oneOf(
  'eligible',
  'ineligible',
  'undetermined',
)

/**
 * What all rules of eligibility say of a proposal, read back from storage.
 *
 * @example
 * ```ts
 * import { assessEligibility } from 'filiere-lombardia'
 * import { describeIssues, eligibilityAssessmentSchema } from 'filiere-lombardia/schemas'
 *
 * const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 * const proposal = { id: 'p-001', submission, beneficiary: { kind: 'partnership', parties: [] } } as const
 * const assessment = assessEligibility(proposal)
 * eligibilityAssessmentSchema.safeParse(JSON.parse(JSON.stringify(assessment))).success // => true
 * const { error } = eligibilityAssessmentSchema.safeParse({ ...assessment, outcome: 'recognisable' })
 * error && describeIssues(error)[0]?.code // => 'not-in-list'
 * eligibilityAssessmentSchema.safeParse({ ...assessment, questions: [] }).success // => false
 * ```
 */
export const eligibilityAssessmentSchema: ObjectSchema<EligibilityAssessment> = /* @__PURE__ */ z.strictObject(
  {
    outcome: assessmentOutcomeSchema,
    results: list(ruleResultSchema),
    forThePanel: list(clauseIdSchema),
    readings: readingChoicesSchema,
    edition: encodedEditionSchema,
  } satisfies Shape<EligibilityAssessment>,
  ourWords,
)

const evaluationOutcomeSchema: ListSchema<Evaluation['outcome']> = /* @__PURE__ */ oneOf(
  'recognisable',
  'not-recognisable',
  'undetermined',
)

/**
 * An evaluation read back from storage, as `approveList` takes it. Whether its parts follow from one another is not checked: that
 * takes evaluating the proposal again.
 *
 * @example
 * ```ts
 * import { evaluateProposal } from 'filiere-lombardia'
 * import { describeIssues, evaluationSchema } from 'filiere-lombardia/schemas'
 *
 * const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 * const proposal = { id: 'p-001', submission, beneficiary: { kind: 'partnership', parties: [] } } as const
 * const evaluation = evaluateProposal({ proposal })
 * evaluationSchema.safeParse(JSON.parse(JSON.stringify(evaluation))).success // => true
 * evaluationSchema.safeParse({ ...evaluation, outcome: 'recognisable' }).success // => true
 * const { error } = evaluationSchema.safeParse({ ...evaluation, outcome: 'recognised' })
 * error && describeIssues(error)[0]?.code // => 'not-in-list'
 * ```
 */
export const evaluationSchema: ObjectSchema<Evaluation> = /* @__PURE__ */ z.strictObject(
  {
    proposal: proposalSchema,
    outcome: evaluationOutcomeSchema,
    reasons: list(findingSchema),
    eligibility: eligibilityAssessmentSchema,
    score: z.nullable(scoreSchema),
    window: submissionWindowSchema,
    deadline: reviewDeadlineSchema,
    timeliness: z.nullable(reviewTimelinessSchema),
    assessedBy: z.nullable(nameSchema),
    forThePanel: list(clauseIdSchema),
    readings: readingChoicesSchema,
    edition: encodedEditionSchema,
  } satisfies Shape<Evaluation>,
  ourWords,
)
