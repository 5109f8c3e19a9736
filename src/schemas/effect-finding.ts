import * as z from 'zod'
import type { Finding } from '../verdict/finding'
import type {
  AmountLimitFacts,
  CutFacts,
  IntensityCutFacts,
  OwnMinimumFacts,
  SizeFacts,
} from '../verdict/premium-facts'
import { countSchema } from './count'
import { euroAmountSchema } from './euro-amount'
import { exactSchema } from './exact'
import { findingOf } from './finding-of'
import { enterpriseSizeSchema } from './measure-definition'
import { ourWords } from './problem'
import type { ObjectSchema, Shape } from './shape'

const ownMinimumFactsSchema: ObjectSchema<OwnMinimumFacts> = /* @__PURE__ */ z.strictObject(
  { score: exactSchema, minimum: exactSchema, missing: exactSchema } satisfies Shape<OwnMinimumFacts>,
  ourWords,
)

const cutFactsSchema: ObjectSchema<CutFacts> = /* @__PURE__ */ z.strictObject(
  { uncut: exactSchema, limit: exactSchema } satisfies Shape<CutFacts>,
  ourWords,
)

const intensityCutFactsSchema: ObjectSchema<IntensityCutFacts> = /* @__PURE__ */ z.strictObject(
  { line: countSchema, uncut: exactSchema, limit: exactSchema } satisfies Shape<IntensityCutFacts>,
  ourWords,
)

const sizeFactsSchema: ObjectSchema<SizeFacts> = /* @__PURE__ */ z.strictObject(
  { line: countSchema, size: enterpriseSizeSchema } satisfies Shape<SizeFacts>,
  ourWords,
)

const amountLimitFactsSchema: ObjectSchema<AmountLimitFacts> = /* @__PURE__ */ z.strictObject(
  { amountEur: euroAmountSchema, limitEur: euroAmountSchema } satisfies Shape<AmountLimitFacts>,
  ourWords,
)

/**
 * What bars an application from aid, or cut a figure of it: of each code, with its facts.
 *
 * @example
 * ```ts
 * import { approveList, assessPremium } from 'filiere-lombardia'
 * import { describeIssues, effectFindingSchema } from 'filiere-lombardia/schemas'
 *
 * const terms = { title: 'Made up', dedicatedTo: ['ecosystems'], premium: {}, selection: 'ranking' } as const
 * const application = { id: 'a-1', proposalId: null, score: '64.99' }
 * const list = approveList([], { id: 'act-1', date: '2022-06-01' })
 * const [finding] = assessPremium({ id: 'm-1', ...terms, minimumScore: 65 }, application, list).base.findings
 * effectFindingSchema.safeParse(JSON.parse(JSON.stringify(finding))).success // => true
 * const { error } = effectFindingSchema.safeParse({ ...finding, facts: { ...finding?.facts, missing: 0.01 } })
 * error && describeIssues(error)[0]?.path // => 'facts.missing'
 * ```
 */
export const effectFindingSchema: z.ZodDiscriminatedUnion<
  readonly [
    ObjectSchema<Finding<'below-measure-minimum', OwnMinimumFacts>>,
    ObjectSchema<Finding<'score-cut', CutFacts>>,
    ObjectSchema<Finding<'intensity-cut', IntensityCutFacts>>,
    ObjectSchema<Finding<'no-aid-for-size', SizeFacts>>,
    ObjectSchema<Finding<'spend-below-minimum', AmountLimitFacts>>,
    ObjectSchema<Finding<'spend-cut', AmountLimitFacts>>,
    ObjectSchema<Finding<'aid-cut', AmountLimitFacts>>,
  ],
  'code'
> = /* @__PURE__ */ z.discriminatedUnion(
  'code',
  [
    findingOf('below-measure-minimum', ownMinimumFactsSchema),
    findingOf('score-cut', cutFactsSchema),
    findingOf('intensity-cut', intensityCutFactsSchema),
    findingOf('no-aid-for-size', sizeFactsSchema),
    findingOf('spend-below-minimum', amountLimitFactsSchema),
    findingOf('spend-cut', amountLimitFactsSchema),
    findingOf('aid-cut', amountLimitFactsSchema),
  ],
  ourWords,
)
