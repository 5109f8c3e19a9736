import * as z from 'zod'
import type { ListedChannel } from '../act/vocabulary'
import type { ChecklistItem, Proposal, Submission } from '../model/proposal'
import { agreementSchema } from './agreement'
import { beneficiarySchema } from './beneficiary'
import { instantSchema } from './instant'
import { list } from './list'
import { ourWords } from './problem'
import { projectSchema } from './project'
import type { ListSchema, ObjectSchema, Shape } from './shape'
import { oneOf, oneOfOrOther, stated } from './stated'
import { idSchema, textSchema } from './text'

/** The channel of the act (A.PART.3). */
export const channelSchema = /* @__PURE__ */ oneOf('webtelemaco') satisfies ListSchema<ListedChannel>

/**
 * How and when a proposal was filed (A.PART.3, A.PART.4): the instant and the channel are required.
 *
 * @example
 * ```ts
 * import { describeIssues, submissionSchema } from 'filiere-lombardia/schemas'
 *
 * const submittedAt = '2022-05-10T10:00:00+02:00'
 * submissionSchema.safeParse({ submittedAt, channel: { other: 'certified e-mail' } }).success // => true
 * const { error } = submissionSchema.safeParse({ submittedAt, channel: 'certified e-mail' })
 * error && describeIssues(error)[0]?.code // => 'not-in-open-list'
 * submissionSchema.safeParse({ submittedAt: '2022-05-10', channel: 'webtelemaco' }).success // => false
 * ```
 */
export const submissionSchema: ObjectSchema<Submission> = /* @__PURE__ */ z.strictObject(
  { submittedAt: instantSchema, channel: oneOfOrOther(channelSchema) } satisfies Shape<Submission>,
  ourWords,
)

/**
 * One element that the implementing act requires (A.F1.1): its id is required.
 *
 * @example
 * ```ts
 * import { checklistItemSchema, describeIssues } from 'filiere-lombardia/schemas'
 *
 * checklistItemSchema.safeParse({ id: 'annex-1', present: null }).success // => true
 * const { error } = checklistItemSchema.safeParse({ label: 'Annex 1', present: true })
 * error && describeIssues(error)[0]?.code // => 'required'
 * error && describeIssues(error)[0]?.path // => 'id'
 * ```
 */
export const checklistItemSchema: ObjectSchema<ChecklistItem> = /* @__PURE__ */ z.strictObject(
  { id: idSchema, label: stated(textSchema), present: stated(z.boolean(ourWords)) } satisfies Shape<ChecklistItem>,
  ourWords,
)

/**
 * A proposal as filed. What is wrong with the *data* is refused here; what is wrong with the *proposal* (nine enterprises,
 * no signature, a lead that is not a party) is for the rules to find.
 *
 * Required are `id`, `submission`, `beneficiary` with its `kind` and `parties`, and of each party `id`, `kind`, `name` (and
 * `bodyType`, of a supporting body). The rest may be left out or `null`. Unknown keys are refused at every depth. Ids and
 * names are not blank and have at most 200 characters, texts at most 20,000, lists at most 100,000 items. No two parties
 * share an id, which is looked at once all else is in order. What comes out equals what went in.
 *
 * @example
 * ```ts
 * import { describeIssues, proposalSchema } from 'filiere-lombardia/schemas'
 *
 * const proposal = {
 *   id: 'p-001',
 *   submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
 *   beneficiary: { kind: 'partnership', parties: [{ id: 'e1', kind: 'enterprise', name: 'Alfa S.r.l.' }] },
 * }
 * proposalSchema.safeParse(proposal).success // => true
 *
 * const { error } = proposalSchema.safeParse({ ...proposal, leadID: 'e1' })
 * const issues = error === undefined ? [] : describeIssues(error, { locale: 'it' })
 * issues // => [{ code: 'unknown-key', path: 'leadID', message: 'Chiave sconosciuta: "leadID".' }]
 * ```
 */
export const proposalSchema: ObjectSchema<Proposal> = /* @__PURE__ */ z.strictObject(
  {
    id: idSchema,
    title: stated(textSchema),
    submission: submissionSchema,
    beneficiary: beneficiarySchema,
    leadId: stated(idSchema),
    agreement: stated(agreementSchema),
    project: stated(projectSchema),
    implementingActChecklist: stated(list(checklistItemSchema)),
  } satisfies Shape<Proposal>,
  ourWords,
)
