import * as z from 'zod'
import type {
  AddEnterprises,
  ChooseLead,
  CoverPhases,
  DesignateLead,
  EnterInAgreement,
  FileAsPartnership,
  FileFrom,
  Help,
  KeepOneProposal,
  NameOneLead,
  PresentAgreement,
  Sign,
  Supply,
  UseChannel,
} from '../verdict/help'
import { countSchema } from './count'
import { factPathSchema } from './fact-path'
import { instantSchema } from './instant'
import { list } from './list'
import { ourWords } from './problem'
import { channelSchema } from './proposal'
import { clauseIdSchema, ruleIdSchema } from './rule-result'
import type { ListSchema, ObjectSchema, Shape } from './shape'
import { oneOf } from './stated'
import { idSchema } from './text'

const addEnterprisesSchema: ObjectSchema<AddEnterprises> = /* @__PURE__ */ z.strictObject(
  { change: z.literal('add-enterprises', ourWords), count: countSchema } satisfies Shape<AddEnterprises>,
  ourWords,
)

const coverPhasesSchema: ObjectSchema<CoverPhases> = /* @__PURE__ */ z.strictObject(
  { change: z.literal('cover-phases', ourWords), count: countSchema } satisfies Shape<CoverPhases>,
  ourWords,
)

const supplySchema: ObjectSchema<Supply> = /* @__PURE__ */ z.strictObject(
  { change: z.literal('supply', ourWords), path: factPathSchema } satisfies Shape<Supply>,
  ourWords,
)

const signSchema: ObjectSchema<Sign> = /* @__PURE__ */ z.strictObject(
  { change: z.literal('sign', ourWords), partyId: idSchema } satisfies Shape<Sign>,
  ourWords,
)

const enterInAgreementSchema: ObjectSchema<EnterInAgreement> = /* @__PURE__ */ z.strictObject(
  { change: z.literal('enter-in-agreement', ourWords), partyId: idSchema } satisfies Shape<EnterInAgreement>,
  ourWords,
)

const presentAgreementSchema: ObjectSchema<PresentAgreement> = /* @__PURE__ */ z.strictObject(
  { change: z.literal('present-agreement', ourWords) } satisfies Shape<PresentAgreement>,
  ourWords,
)

const fileAsPartnershipSchema: ObjectSchema<FileAsPartnership> = /* @__PURE__ */ z.strictObject(
  { change: z.literal('file-as-partnership', ourWords) } satisfies Shape<FileAsPartnership>,
  ourWords,
)

const chooseLeadSchema: ObjectSchema<ChooseLead> = /* @__PURE__ */ z.strictObject(
  { change: z.literal('choose-lead', ourWords) } satisfies Shape<ChooseLead>,
  ourWords,
)

const nameOneLeadSchema: ObjectSchema<NameOneLead> = /* @__PURE__ */ z.strictObject(
  { change: z.literal('name-one-lead', ourWords), leadIds: list(idSchema) } satisfies Shape<NameOneLead>,
  ourWords,
)

const designateLeadSchema: ObjectSchema<DesignateLead> = /* @__PURE__ */ z.strictObject(
  {
    change: z.literal('designate-lead', ourWords),
    leadId: idSchema,
    partyIds: z.nullable(list(idSchema)),
  } satisfies Shape<DesignateLead>,
  ourWords,
)

const keepOneProposalSchema: ObjectSchema<KeepOneProposal> = /* @__PURE__ */ z.strictObject(
  { change: z.literal('keep-one-proposal', ourWords), proposalIds: list(idSchema) } satisfies Shape<KeepOneProposal>,
  ourWords,
)

const useChannelSchema: ObjectSchema<UseChannel> = /* @__PURE__ */ z.strictObject(
  { change: z.literal('use-channel', ourWords), channel: channelSchema } satisfies Shape<UseChannel>,
  ourWords,
)

const fileFromSchema: ObjectSchema<FileFrom> = /* @__PURE__ */ z.strictObject(
  { change: z.literal('file-from', ourWords), opensAt: instantSchema } satisfies Shape<FileFrom>,
  ourWords,
)

/**
 * One change of a proposal, of the kind that `change` names, read back from storage.
 *
 * @example
 * ```ts
 * import { changeSchema, describeIssues } from 'filiere-lombardia/schemas'
 *
 * changeSchema.safeParse({ change: 'add-enterprises', count: 1 }).success // => true
 * const { error } = changeSchema.safeParse({ change: 'add-enterprises', count: 1.5 })
 * error && describeIssues(error)[0]?.path // => 'count'
 * changeSchema.safeParse({ change: 'designate-lead', leadId: 'e1', partyIds: null }).success // => true
 * changeSchema.safeParse({ change: 'designate-lead', leadId: 'e1' }).success // => false
 * ```
 */
export const changeSchema: z.ZodDiscriminatedUnion<
  readonly [
    ObjectSchema<AddEnterprises>,
    ObjectSchema<CoverPhases>,
    ObjectSchema<Supply>,
    ObjectSchema<Sign>,
    ObjectSchema<EnterInAgreement>,
    ObjectSchema<PresentAgreement>,
    ObjectSchema<FileAsPartnership>,
    ObjectSchema<ChooseLead>,
    ObjectSchema<NameOneLead>,
    ObjectSchema<DesignateLead>,
    ObjectSchema<KeepOneProposal>,
    ObjectSchema<UseChannel>,
    ObjectSchema<FileFrom>,
  ],
  'change'
> = /* @__PURE__ */ z.discriminatedUnion(
  'change',
  [
    addEnterprisesSchema,
    coverPhasesSchema,
    supplySchema,
    signSchema,
    enterInAgreementSchema,
    presentAgreementSchema,
    fileAsPartnershipSchema,
    chooseLeadSchema,
    nameOneLeadSchema,
    designateLeadSchema,
    keepOneProposalSchema,
    useChannelSchema,
    fileFromSchema,
  ],
  ourWords,
)

const helpOutcomeSchema: ListSchema<Help['outcome']> = /* @__PURE__ */ oneOf('violated', 'undetermined')

/**
 * What would help with one rule, read back from storage.
 *
 * @example
 * ```ts
 * import { whatWouldHelp } from 'filiere-lombardia'
 * import { describeIssues, helpSchema } from 'filiere-lombardia/schemas'
 *
 * const [help] = whatWouldHelp({})
 * helpSchema.safeParse(JSON.parse(JSON.stringify(help))).success // => true
 * helpSchema.safeParse({ ...help, changes: null }).success // => true
 * const { error } = helpSchema.safeParse({ ...help, changes: [] })
 * error && describeIssues(error)[0]?.code // => 'required'
 * error && describeIssues(error)[0]?.path // => 'changes[0]'
 * ```
 */
export const helpSchema: ObjectSchema<Help> = /* @__PURE__ */ z.strictObject(
  {
    rule: ruleIdSchema,
    clause: clauseIdSchema,
    outcome: helpOutcomeSchema,
    changes: z.nullable(z.tuple([changeSchema], changeSchema, ourWords)),
  } satisfies Shape<Help>,
  ourWords,
)
