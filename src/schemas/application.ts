import * as z from 'zod'
import type { Application, MemberApplicant, PartnershipApplicant, SpendLine } from '../model/application'
import { byId } from './by-id'
import { amountEurSchema, decimalSchema } from './decimal'
import { instantSchema } from './instant'
import { list } from './list'
import { enterpriseSizeSchema } from './measure-definition'
import { identity } from './party'
import { ourWords } from './problem'
import type { ObjectSchema, Shape } from './shape'
import { stated } from './stated'
import { idSchema, nameSchema, textSchema } from './text'

/** An applicant that is one party: no identifier is required, but without one nobody knows it. */
export const memberApplicantSchema: ObjectSchema<MemberApplicant> = /* @__PURE__ */ z.strictObject(
  {
    kind: z.literal('member', ourWords),
    name: z.optional(nameSchema),
    taxCode: identity.taxCode,
    vatNumber: identity.vatNumber,
    country: identity.country,
  } satisfies Shape<MemberApplicant>,
  ourWords,
)

/** An applicant that is the partnership of a listed proposal as a whole. */
export const partnershipApplicantSchema: ObjectSchema<PartnershipApplicant> = /* @__PURE__ */ z.strictObject(
  { kind: z.literal('partnership', ourWords), name: z.optional(nameSchema) } satisfies Shape<PartnershipApplicant>,
  ourWords,
)

/** Who applies, of one of the two kinds that `kind` names. */
export const applicantSchema: z.ZodDiscriminatedUnion<
  readonly [typeof memberApplicantSchema, typeof partnershipApplicantSchema],
  'kind'
> = /* @__PURE__ */ z.discriminatedUnion('kind', [memberApplicantSchema, partnershipApplicantSchema], ourWords)

/** A part of the spend: the amount is required, in euro, of zero or more, with two decimals at most. */
export const spendLineSchema: ObjectSchema<SpendLine> = /* @__PURE__ */ z.strictObject(
  {
    size: z.optional(enterpriseSizeSchema),
    amountEur: amountEurSchema,
    label: z.optional(textSchema),
  } satisfies Shape<SpendLine>,
  ourWords,
)

/**
 * An application to a measure of Phase 2, as `assessPremium` reads it: its id is required. Whether its marks are those of the
 * measure, and its score their sum, is for that call to say.
 *
 * @example
 * ```ts
 * import { applicationSchema } from 'filiere-lombardia/schemas'
 *
 * applicationSchema.safeParse({ id: 'a-1', proposalId: null, marks: { quality: '15' } }).success // => true
 * applicationSchema.safeParse({ id: 'a-1', spend: [{ size: 'small', amountEur: '80.000,00' }] }).success // => false
 * ```
 */
export const applicationSchema: ObjectSchema<Application> = /* @__PURE__ */ z.strictObject(
  {
    id: idSchema,
    title: z.optional(textSchema),
    submittedAt: z.optional(instantSchema),
    proposalId: stated(idSchema),
    applicant: z.optional(applicantSchema),
    score: z.optional(decimalSchema),
    marks: z.optional(byId(decimalSchema)),
    spend: z.optional(list(spendLineSchema)),
  } satisfies Shape<Application>,
  ourWords,
)
