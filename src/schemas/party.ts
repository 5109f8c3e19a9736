import * as z from 'zod'
import type { ListedSupportingBody, ListedValueChainPhase } from '../act/vocabulary'
import type { AggregationEntity, Enterprise, PartyIdentity, SupportingBody } from '../model/party'
import { list } from './list'
import { ourWords } from './problem'
import { seatSchema } from './seat'
import type { ListSchema, ObjectSchema, Shape } from './shape'
import { oneOf, oneOfOrOther, stated } from './stated'
import { taxCodeSchema } from './tax-code'
import { formatted, idSchema, nameSchema } from './text'

const phaseSchema = /* @__PURE__ */ oneOf(
  'raw-materials',
  'processing',
  'production',
  'distribution',
) satisfies ListSchema<ListedValueChainPhase>

const bodyTypeSchema = /* @__PURE__ */ oneOf(
  'professional',
  'business-association',
  'research-body',
  'university',
  'foundation',
  'trade-fair-body',
  'vocational-training-institute',
  'higher-technical-institute',
  'upper-secondary-school',
  'bank',
  'financial-institution',
  'insurer',
  'investment-fund',
) satisfies ListSchema<ListedSupportingBody>

const registerStatusSchema = /* @__PURE__ */ oneOf('active', 'inactive', 'ceased') satisfies ListSchema<
  NonNullable<Enterprise['registerStatus']>
>

/** The fields that every party has; the country is two capital letters. */
export const identity = {
  id: idSchema,
  name: nameSchema,
  taxCode: stated(taxCodeSchema),
  vatNumber: stated(taxCodeSchema),
  country: stated(formatted('country', /^[A-Z]{2}$/)),
  seats: stated(list(seatSchema)),
  phases: stated(list(oneOfOrOther(phaseSchema))),
} satisfies Shape<PartyIdentity>

/** An enterprise (A.BEN.3): id and name are required. */
export const enterpriseSchema: ObjectSchema<Enterprise> = /* @__PURE__ */ z.strictObject(
  {
    kind: z.literal('enterprise', ourWords),
    ...identity,
    groupId: stated(idSchema),
    registerStatus: stated(registerStatusSchema),
  } satisfies Shape<Enterprise>,
  ourWords,
)

/** A supporting body (A.BEN.5): id, name and the kind of body are required. */
export const supportingBodySchema: ObjectSchema<SupportingBody> = /* @__PURE__ */ z.strictObject(
  {
    kind: z.literal('supporting-body', ourWords),
    ...identity,
    bodyType: oneOfOrOther(bodyTypeSchema),
  } satisfies Shape<SupportingBody>,
  ourWords,
)

/** The aggregation's own legal entity as a party (A.BEN.1): id and name are required. */
export const aggregationEntitySchema: ObjectSchema<AggregationEntity> = /* @__PURE__ */ z.strictObject(
  { kind: z.literal('aggregation-entity', ourWords), ...identity } satisfies Shape<AggregationEntity>,
  ourWords,
)

/** A party of the partnership, of one of the three kinds that `kind` names (A.BEN.1, A.BEN.3, A.BEN.5). */
export const partySchema: z.ZodDiscriminatedUnion<
  readonly [typeof enterpriseSchema, typeof supportingBodySchema, typeof aggregationEntitySchema],
  'kind'
> = /* @__PURE__ */ z.discriminatedUnion(
  'kind',
  [enterpriseSchema, supportingBodySchema, aggregationEntitySchema],
  ourWords,
)
