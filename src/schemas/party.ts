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

/**
 * An enterprise (A.BEN.3): id and name are required.
 *
 * @example
 * ```ts
 * import { describeIssues, enterpriseSchema } from 'filiere-lombardia/schemas'
 *
 * const enterprise = { id: 'e1', kind: 'enterprise', name: 'Alfa S.r.l.', country: 'IT' }
 * enterpriseSchema.safeParse(enterprise).success // => true
 * const { error } = enterpriseSchema.safeParse({ ...enterprise, country: 'ITA' })
 * error && describeIssues(error)[0]?.code // => 'invalid-country'
 * enterpriseSchema.safeParse({ ...enterprise, name: ' ' }).success // => false
 * ```
 */
export const enterpriseSchema: ObjectSchema<Enterprise> = /* @__PURE__ */ z.strictObject(
  {
    kind: z.literal('enterprise', ourWords),
    ...identity,
    groupId: stated(idSchema),
    registerStatus: stated(registerStatusSchema),
  } satisfies Shape<Enterprise>,
  ourWords,
)

/**
 * A supporting body (A.BEN.5): id, name and the kind of body are required.
 *
 * @example
 * ```ts
 * import { describeIssues, supportingBodySchema } from 'filiere-lombardia/schemas'
 *
 * const body = { id: 'b1', kind: 'supporting-body', name: 'Ateneo' }
 * supportingBodySchema.safeParse({ ...body, bodyType: 'university' }).success // => true
 * const { error } = supportingBodySchema.safeParse(body)
 * error && describeIssues(error)[0]?.path // => 'bodyType'
 * supportingBodySchema.safeParse({ ...body, bodyType: 'university', groupId: 'g1' }).success // => false
 * ```
 */
export const supportingBodySchema: ObjectSchema<SupportingBody> = /* @__PURE__ */ z.strictObject(
  {
    kind: z.literal('supporting-body', ourWords),
    ...identity,
    bodyType: oneOfOrOther(bodyTypeSchema),
  } satisfies Shape<SupportingBody>,
  ourWords,
)

/**
 * The aggregation's own legal entity as a party (A.BEN.1): id and name are required.
 *
 * @example
 * ```ts
 * import { aggregationEntitySchema, describeIssues } from 'filiere-lombardia/schemas'
 *
 * const entity = { id: 'n1', kind: 'aggregation-entity', name: 'Rete Seta' }
 * aggregationEntitySchema.safeParse({ ...entity, phases: ['processing', { other: 'design' }] }).success // => true
 * const { error } = aggregationEntitySchema.safeParse({ ...entity, phases: ['processing', 'design'] })
 * error && describeIssues(error)[0]?.code // => 'not-in-open-list'
 * error && describeIssues(error)[0]?.path // => 'phases[1]'
 * ```
 */
export const aggregationEntitySchema: ObjectSchema<AggregationEntity> = /* @__PURE__ */ z.strictObject(
  { kind: z.literal('aggregation-entity', ourWords), ...identity } satisfies Shape<AggregationEntity>,
  ourWords,
)

/**
 * A party of the partnership, of one of the three kinds that `kind` names (A.BEN.1, A.BEN.3, A.BEN.5).
 *
 * @example
 * ```ts
 * import { describeIssues, partySchema } from 'filiere-lombardia/schemas'
 *
 * partySchema.safeParse({ id: 'e1', kind: 'enterprise', name: 'Alfa S.r.l.' }).success // => true
 * const { error } = partySchema.safeParse({ id: 'e1', kind: 'company', name: 'Alfa S.r.l.' })
 * error && describeIssues(error)[0]?.code // => 'not-in-list'
 * error && describeIssues(error)[0]?.path // => 'kind'
 * ```
 */
export const partySchema: z.ZodDiscriminatedUnion<
  readonly [typeof enterpriseSchema, typeof supportingBodySchema, typeof aggregationEntitySchema],
  'kind'
> = /* @__PURE__ */ z.discriminatedUnion(
  'kind',
  [enterpriseSchema, supportingBodySchema, aggregationEntitySchema],
  ourWords,
)
