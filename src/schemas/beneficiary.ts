import * as z from 'zod'
import type { ListedLegalForm, Purpose } from '../act/vocabulary'
import type { Aggregation, Grouping, Partnership } from '../model/beneficiary'
import { civilDaySchema } from './civil-day'
import { list, uniqueBy } from './list'
import { partySchema } from './party'
import { ourWords } from './problem'
import type { ListSchema, ObjectSchema, Shape } from './shape'
import { oneOf, oneOfOrOther, stated } from './stated'
import { nameSchema, textSchema } from './text'

const legalFormSchema = /* @__PURE__ */ oneOf(
  'temporary-association-of-enterprises',
  'temporary-purpose-association',
  'association',
  'foundation',
  'consortium',
  'consortium-company',
  'cooperative',
  'network-contract',
  'cluster',
  'district',
) satisfies ListSchema<ListedLegalForm>

const purposeSchema = /* @__PURE__ */ oneOf(
  'consolidate-existing',
  'identify-new',
  'stimulate-aggregation',
  'innovate-process',
) satisfies ListSchema<Purpose>

/** The fields that the two kinds have in common; no two parties share an id. */
const grouping = {
  name: stated(nameSchema),
  commonObjective: stated(textSchema),
  purposes: stated(list(purposeSchema)),
  parties: list(partySchema, uniqueBy('id', 'duplicate-party')),
} satisfies Shape<Grouping>

/**
 * An aggregation already constituted and operating (A.BEN.1): the parties are required, at most 100,000.
 *
 * @example
 * ```ts
 * import { aggregationSchema, describeIssues } from 'filiere-lombardia/schemas'
 *
 * const aggregation = { kind: 'aggregation', parties: [] }
 * aggregationSchema.safeParse({ ...aggregation, legalForm: { other: 'GEIE' } }).success // => true
 * const { error } = aggregationSchema.safeParse({ ...aggregation, legalForm: 'GEIE' })
 * error && describeIssues(error)[0]?.code // => 'not-in-open-list'
 * aggregationSchema.safeParse({ ...aggregation, constitutedOn: '2019-02-29' }).success // => false
 * ```
 */
export const aggregationSchema: ObjectSchema<Aggregation> = /* @__PURE__ */ z.strictObject(
  {
    kind: z.literal('aggregation', ourWords),
    ...grouping,
    legalForm: stated(oneOfOrOther(legalFormSchema)),
    hasLegalPersonality: stated(z.boolean(ourWords)),
    constitutedOn: stated(civilDaySchema),
    operating: stated(z.boolean(ourWords)),
  } satisfies Shape<Aggregation>,
  ourWords,
)

/**
 * A partnership not yet formalised (A.BEN.2): the parties are required, at most 100,000.
 *
 * @example
 * ```ts
 * import { describeIssues, partnershipSchema } from 'filiere-lombardia/schemas'
 *
 * const parties = ['e1', 'e2'].map((id) => ({ id, kind: 'enterprise', name: 'Alfa S.r.l.' }))
 * partnershipSchema.safeParse({ kind: 'partnership', parties }).success // => true
 * const { error } = partnershipSchema.safeParse({ kind: 'partnership', parties: [...parties, ...parties] })
 * error && describeIssues(error)[0]?.code // => 'duplicate-party'
 * error && describeIssues(error)[0]?.path // => 'parties[2].id'
 * ```
 */
export const partnershipSchema: ObjectSchema<Partnership> = /* @__PURE__ */ z.strictObject(
  { kind: z.literal('partnership', ourWords), ...grouping } satisfies Shape<Partnership>,
  ourWords,
)

/**
 * Who applies, of one of the two kinds that `kind` names (A.BEN.0).
 *
 * @example
 * ```ts
 * import { beneficiarySchema, describeIssues } from 'filiere-lombardia/schemas'
 *
 * beneficiarySchema.safeParse({ kind: 'aggregation', legalForm: 'cluster', parties: [] }).success // => true
 * const { error } = beneficiarySchema.safeParse({ kind: 'partnership', legalForm: 'cluster', parties: [] })
 * error && describeIssues(error)[0]?.code // => 'unknown-key'
 * error && describeIssues(error)[0]?.path // => 'legalForm'
 * beneficiarySchema.safeParse({ kind: 'cluster', parties: [] }).success // => false
 * ```
 */
export const beneficiarySchema: z.ZodDiscriminatedUnion<
  readonly [typeof aggregationSchema, typeof partnershipSchema],
  'kind'
> = /* @__PURE__ */ z.discriminatedUnion('kind', [aggregationSchema, partnershipSchema], ourWords)
