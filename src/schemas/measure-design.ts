import * as z from 'zod'
import type { NoFacts } from '../verdict/facts'
import type { Finding } from '../verdict/finding'
import type { MeasureDesign } from '../verdict/premium'
import type { PremiumEffectFacts, PremiumKindFacts } from '../verdict/premium-facts'
import { findingOf } from './finding-of'
import { list } from './list'
import { measureSchema } from './measure'
import { ourWords } from './problem'
import type { ListSchema, ObjectSchema, Shape } from './shape'
import { oneOf } from './stated'

const noFactsSchema = /* @__PURE__ */ z.strictObject({}, ourWords)

const kindSchema: ListSchema<PremiumKindFacts['lacking']> = /* @__PURE__ */ oneOf('points', 'aid')

const premiumKindFactsSchema: ObjectSchema<PremiumKindFacts> = /* @__PURE__ */ z.strictObject(
  { lacking: kindSchema } satisfies Shape<PremiumKindFacts>,
  ourWords,
)
const premiumEffectFactsSchema: ObjectSchema<PremiumEffectFacts> = /* @__PURE__ */ z.strictObject(
  { kind: kindSchema } satisfies Shape<PremiumEffectFacts>,
  ourWords,
)

/**
 * What its designer should know of a measure: of each code, with its facts.
 *
 * @example
 * ```ts
 * import { defineMeasure } from 'filiere-lombardia'
 * import { describeIssues, measureWarningSchema } from 'filiere-lombardia/schemas'
 *
 * const terms = { id: 'm-1', title: 'Made up', dedicatedTo: ['ecosystems'], selection: 'ranking' } as const
 * const [warning] = defineMeasure({ ...terms, premium: {} }).warnings
 * measureWarningSchema.safeParse(JSON.parse(JSON.stringify(warning))).success // => true
 * const { error } = measureWarningSchema.safeParse({ ...warning, facts: { lacking: 'points' } })
 * error && describeIssues(error)[0]?.path // => 'facts.lacking'
 * measureWarningSchema.safeParse({ ...warning, code: 'premium-in-one-kind-only' }).success // => false
 * ```
 */
export const measureWarningSchema: z.ZodDiscriminatedUnion<
  readonly [
    ObjectSchema<Finding<'no-premium-defined', NoFacts>>,
    ObjectSchema<Finding<'premium-in-one-kind-only', PremiumKindFacts>>,
    ObjectSchema<Finding<'premium-without-effect', PremiumEffectFacts>>,
  ],
  'code'
> = /* @__PURE__ */ z.discriminatedUnion(
  'code',
  [
    findingOf('no-premium-defined', noFactsSchema),
    findingOf('premium-in-one-kind-only', premiumKindFactsSchema),
    findingOf('premium-without-effect', premiumEffectFactsSchema),
  ],
  ourWords,
)

/**
 * A measure with what its designer should know of it, as `defineMeasure` gives it, read back from storage.
 *
 * @example
 * ```ts
 * import { defineMeasure } from 'filiere-lombardia'
 * import { measureDesignSchema } from 'filiere-lombardia/schemas'
 *
 * const measure = defineMeasure({
 *   id: 'measure-2022',
 *   title: 'A measure for supply chains (made up)',
 *   dedicatedTo: ['supply-chains'],
 *   premium: { points: '10.0' },
 *   selection: 'ranking',
 * })
 * measureDesignSchema.safeParse(JSON.parse(JSON.stringify(measure))).success // => true
 * measureDesignSchema.safeParse({ ...measure, ranking: [] }).success // => false
 * ```
 */
export const measureDesignSchema: ObjectSchema<MeasureDesign> = /* @__PURE__ */ z.strictObject(
  { ...measureSchema.shape, warnings: list(measureWarningSchema) } satisfies Shape<MeasureDesign>,
  ourWords,
)
