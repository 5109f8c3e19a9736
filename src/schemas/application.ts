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

/**
 * An applicant that is one party: no identifier is required, but without one nobody knows it.
 *
 * @example
 * ```ts
 * import { describeIssues, memberApplicantSchema } from 'filiere-lombardia/schemas'
 *
 * memberApplicantSchema.safeParse({ kind: 'member', taxCode: null }).success // => true
 * const { error } = memberApplicantSchema.safeParse({ kind: 'member', taxCode: '' })
 * error && describeIssues(error)[0]?.code // => 'blank'
 * memberApplicantSchema.safeParse({ kind: 'member', partyId: 'e1' }).success // => false
 * ```
 */
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

/**
 * An applicant that is the partnership of a listed proposal as a whole.
 *
 * @example
 * ```ts
 * import { describeIssues, partnershipApplicantSchema } from 'filiere-lombardia/schemas'
 *
 * partnershipApplicantSchema.safeParse({ kind: 'partnership' }).success // => true
 * const { error } = partnershipApplicantSchema.safeParse({ kind: 'partnership', vatNumber: null })
 * error && describeIssues(error)[0]?.code // => 'unknown-key'
 * ```
 */
export const partnershipApplicantSchema: ObjectSchema<PartnershipApplicant> = /* @__PURE__ */ z.strictObject(
  { kind: z.literal('partnership', ourWords), name: z.optional(nameSchema) } satisfies Shape<PartnershipApplicant>,
  ourWords,
)

/**
 * Who applies, of one of the two kinds that `kind` names.
 *
 * @example
 * ```ts
 * import { applicantSchema, describeIssues } from 'filiere-lombardia/schemas'
 *
 * applicantSchema.safeParse({ kind: 'member', taxCode: '10000015007' }).success // => true
 * applicantSchema.safeParse({ kind: 'partnership', taxCode: '10000015007' }).success // => false
 * const { error } = applicantSchema.safeParse({ taxCode: '10000015007' })
 * error && describeIssues(error)[0]?.code // => 'required'
 * error && describeIssues(error)[0]?.path // => 'kind'
 * ```
 */
export const applicantSchema: z.ZodDiscriminatedUnion<
  readonly [typeof memberApplicantSchema, typeof partnershipApplicantSchema],
  'kind'
> = /* @__PURE__ */ z.discriminatedUnion('kind', [memberApplicantSchema, partnershipApplicantSchema], ourWords)

/**
 * A part of the spend: the amount is required, in euro, of zero or more, with two decimals at most.
 *
 * @example
 * ```ts
 * import { describeIssues, spendLineSchema } from 'filiere-lombardia/schemas'
 *
 * spendLineSchema.safeParse({ amountEur: '80000.00' }).success // => true
 * const { error } = spendLineSchema.safeParse({ amountEur: '80.000' })
 * error && describeIssues(error)[0]?.code // => 'too-many-decimals'
 * spendLineSchema.safeParse({ amountEur: '80000.00', size: null }).success // => false
 * ```
 */
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
