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

/** A signature under the agreement (A.BEN.4): who signed is required. */
export const signatureSchema: ObjectSchema<Signature> = /* @__PURE__ */ z.strictObject(
  {
    by: signatorySchema,
    signedOn: stated(civilDaySchema),
    powerOfAttorney: stated(z.boolean(ourWords)),
  } satisfies Shape<Signature>,
  ourWords,
)

/** What a party undertakes in economic terms (A.BEN.4a): an amount in euro, words, or both. */
export const economicTermsSchema: ObjectSchema<EconomicTerms> = /* @__PURE__ */ z.strictObject(
  { amountEur: stated(amountEurSchema), statement: stated(textSchema) } satisfies Shape<EconomicTerms>,
  ourWords,
)

/** What the agreement holds on one party (A.BEN.4a, A.BEN.5b): its id is required; an empty role is for the rules to find. */
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

/** The lead as the agreement names it (A.PROP.2): its id is required; whether such a party exists is for the rules. */
export const leadDesignationSchema: ObjectSchema<LeadDesignation> = /* @__PURE__ */ z.strictObject(
  { partyId: idSchema, designatedBy: stated(list(idSchema)) } satisfies Shape<LeadDesignation>,
  ourWords,
)

/** The agreement of the partners (A.BEN.4): its kind and its entries are required, one for each party. */
export const agreementSchema: ObjectSchema<PartnershipAgreement> = /* @__PURE__ */ z.strictObject(
  {
    kind: documentKindSchema,
    lead: stated(leadDesignationSchema),
    parties: list(agreementPartySchema, uniqueBy('partyId', 'duplicate-agreement-party')),
  } satisfies Shape<PartnershipAgreement>,
  ourWords,
)
