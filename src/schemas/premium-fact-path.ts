import * as z from 'zod'
import type { MeasureFactPath, PremiumFactPath } from '../values/premium-fact-path'
import { MAX_ITEMS } from './limits'
import { ourWords, raises } from './problem'
import type { ListSchema } from './shape'
import { oneOf } from './stated'

/** The paths that name no line of the spend. */
type WholePath = Exclude<PremiumFactPath, `${string}[${string}`>

/** All of them: one too many or too few does not compile. */
export const WHOLE_PATHS: Readonly<Record<WholePath, true>> = {
  'measure.giuntaResolution': true,
  'measure.issuedOn': true,
  'application.submittedAt': true,
  'application.proposalId': true,
  'application.applicant': true,
  'application.applicant.taxCode': true,
  'application.applicant.vatNumber': true,
  'application.score': true,
  'application.marks': true,
  'application.spend': true,
}

const SIZE_OF_A_LINE = /^application\.spend\[(0|[1-9]\d*)\]\.size$/

/** The path of a fact of a measure that may not be settled yet. */
export const measureFactPathSchema: ListSchema<MeasureFactPath> = /* @__PURE__ */ oneOf(
  'measure.giuntaResolution',
  'measure.issuedOn',
)

/**
 * The path of a fact that an answer of Phase 2 can lack: `application.score`, `application.spend[0].size`.
 *
 * @example
 * ```ts
 * import { describeIssues, premiumFactPathSchema } from 'filiere-lombardia/schemas'
 *
 * premiumFactPathSchema.safeParse('application.spend[0].size').success // => true
 * const { error } = premiumFactPathSchema.safeParse('application.spend[0].amountEur')
 * error && describeIssues(error)[0]?.code // => 'invalid-premium-fact-path'
 * premiumFactPathSchema.safeParse('application.spend[99999].size').success // => true
 * premiumFactPathSchema.safeParse('application.spend[100000].size').success // => false
 * ```
 */
export const premiumFactPathSchema: z.ZodType<PremiumFactPath, PremiumFactPath> = /* @__PURE__ */ pathSchema()

// @__NO_SIDE_EFFECTS__
function pathSchema(): z.ZodType<PremiumFactPath, PremiumFactPath> {
  const schema: z.ZodType<string, string> = z
    .string(ourWords)
    .refine(isPremiumFactPath, raises('invalid-premium-fact-path'))
  return schema as z.ZodType<PremiumFactPath, PremiumFactPath>
}

function isPremiumFactPath(path: string): path is PremiumFactPath {
  if (Object.hasOwn(WHOLE_PATHS, path)) return true
  const [, line] = SIZE_OF_A_LINE.exec(path) ?? []
  return line !== undefined && Number(line) < MAX_ITEMS
}
