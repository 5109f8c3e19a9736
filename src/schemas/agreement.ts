import * as z from 'zod'
import type {
  AgreementParty,
  EconomicTerms,
  LeadDesignation,
  PartnershipAgreement,
  Signature,
} from '../model/agreement'
import { civilDaySchema } from './civil-day'
import { amountEurSchema } from './decimal'
import { list, uniqueBy } from './list'
import { ourWords } from './problem'
import type { ListSchema, ObjectSchema, Shape } from './shape'
import { oneOf, stated } from './stated'
import { idSchema, textSchema } from './text'

const signatorySchema = /* @__PURE__ */ oneOf('legal-representative', 'attorney') satisfies ListSchema<Signature['by']>

const documentKindSchema = /* @__PURE__ */ oneOf(
  'project-agreement',
  'founding-act',
  'unilateral-deed',
) satisfies ListSchema<PartnershipAgreement['kind']>

/**
 * A signature under the agreement (A.BEN.4): who signed is required.
 *
 * @example
 * ```ts
 * import { describeIssues, signatureSchema } from 'filiere-lombardia/schemas'
 *
 * signatureSchema.safeParse({ by: 'attorney', signedOn: null }).success // => true
 * const { error } = signatureSchema.safeParse({ by: 'attorney', signedOn: '2022-04-31' })
 * error && describeIssues(error)[0]?.code // => 'invalid-day'
 * signatureSchema.safeParse({ signedOn: '2022-04-30' }).success // => false
 * ```
 */
export const signatureSchema: ObjectSchema<Signature> = /* @__PURE__ */ z.strictObject(
  {
    by: signatorySchema,
    signedOn: stated(civilDaySchema),
    powerOfAttorney: stated(z.boolean(ourWords)),
  } satisfies Shape<Signature>,
  ourWords,
)

/**
 * What a party undertakes in economic terms (A.BEN.4a): an amount in euro, words, or both.
 *
 * @example
 * ```ts
 * import { describeIssues, economicTermsSchema } from 'filiere-lombardia/schemas'
 *
 * economicTermsSchema.safeParse({ amountEur: '0', statement: '' }).success // => true
 * const { error } = economicTermsSchema.safeParse({ amountEur: '1000.005' })
 * error && describeIssues(error)[0]?.code // => 'too-many-decimals'
 * economicTermsSchema.safeParse({ amount: '1000.00' }).success // => false
 * ```
 */
export const economicTermsSchema: ObjectSchema<EconomicTerms> = /* @__PURE__ */ z.strictObject(
  { amountEur: stated(amountEurSchema), statement: stated(textSchema) } satisfies Shape<EconomicTerms>,
  ourWords,
)

/**
 * What the agreement holds on one party (A.BEN.4a, A.BEN.5b): its id is required; an empty role is for the rules to
 * find.
 *
 * @example
 * ```ts
 * import { agreementPartySchema, describeIssues } from 'filiere-lombardia/schemas'
 *
 * agreementPartySchema.safeParse({ partyId: 'e1', role: '', commitments: [] }).success // => true
 * const { error } = agreementPartySchema.safeParse({ partyId: '', role: 'dyer' })
 * error && describeIssues(error)[0]?.code // => 'blank'
 * agreementPartySchema.safeParse({ partyId: 'e1', commitments: 'dyeing' }).success // => false
 * ```
 */
export const agreementPartySchema: ObjectSchema<AgreementParty> = /* @__PURE__ */ z.strictObject(
  {
    partyId: idSchema,
    role: stated(textSchema),
    commitments: stated(list(textSchema)),
    economicTerms: stated(economicTermsSchema),
    signature: stated(signatureSchema),
  } satisfies Shape<AgreementParty>,
  ourWords,
)

/**
 * The lead as the agreement names it (A.PROP.2): its id is required; whether such a party exists is for the rules.
 *
 * @example
 * ```ts
 * import { describeIssues, leadDesignationSchema } from 'filiere-lombardia/schemas'
 *
 * leadDesignationSchema.safeParse({ partyId: 'e1', designatedBy: [] }).success // => true
 * const { error } = leadDesignationSchema.safeParse({ partyId: 'e1', designatedBy: ['e1', ' '] })
 * error && describeIssues(error)[0]?.code // => 'blank'
 * error && describeIssues(error)[0]?.path // => 'designatedBy[1]'
 * ```
 */
export const leadDesignationSchema: ObjectSchema<LeadDesignation> = /* @__PURE__ */ z.strictObject(
  { partyId: idSchema, designatedBy: stated(list(idSchema)) } satisfies Shape<LeadDesignation>,
  ourWords,
)

/**
 * The agreement of the partners (A.BEN.4): its kind and its entries are required, one for each party.
 *
 * @example
 * ```ts
 * import { agreementSchema, describeIssues } from 'filiere-lombardia/schemas'
 *
 * const kind = 'project-agreement'
 * agreementSchema.safeParse({ kind, lead: { partyId: 'e9' }, parties: [{ partyId: 'e1' }] }).success // => true
 * const { error } = agreementSchema.safeParse({ kind, parties: [{ partyId: 'e1' }, { partyId: 'e1' }] })
 * error && describeIssues(error)[0]?.code // => 'duplicate-agreement-party'
 * error && describeIssues(error)[0]?.path // => 'parties[1].partyId'
 * ```
 */
export const agreementSchema: ObjectSchema<PartnershipAgreement> = /* @__PURE__ */ z.strictObject(
  {
    kind: documentKindSchema,
    lead: stated(leadDesignationSchema),
    parties: list(agreementPartySchema, uniqueBy('partyId', 'duplicate-agreement-party')),
  } satisfies Shape<PartnershipAgreement>,
  ourWords,
)
