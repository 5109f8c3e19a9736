/**
 * What a caller got wrong. Each code says one thing; `path` says where, `value` holds the culprit.
 *
 * @example
 * ```ts
 * import { reviewDeadline, RuleInputError, type RuleInputErrorCode } from 'filiere-lombardia'
 *
 * const codeOf = (submittedAt: string): RuleInputErrorCode | undefined => {
 *   try {
 *     reviewDeadline(submittedAt)
 *   } catch (error) {
 *     if (error instanceof RuleInputError) return error.code
 *   }
 *   return undefined
 * }
 * codeOf('2022-02-28T10:00:00Z') // => undefined
 * codeOf('2022-02-29T10:00:00Z') // => 'invalid-instant'
 * ```
 */
export type RuleInputErrorCode =
  | 'act-before-earlier-act'
  | 'act-before-examination'
  | 'act-before-submission'
  | 'act-missing'
  | 'aid-missing'
  | 'already-listed'
  | 'amount-invalid'
  | 'ceiling-not-raised'
  | 'closes-after-the-edition'
  | 'criterion-missing'
  | 'criterion-repeated'
  | 'criterion-unknown'
  | 'duplicate-act'
  | 'duplicate-agreement-party'
  | 'duplicate-application'
  | 'duplicate-evaluation'
  | 'duplicate-measure'
  | 'duplicate-party'
  | 'duplicate-proposal'
  | 'edition-not-encoded'
  | 'edition-unknown'
  | 'examined-before-submission'
  | 'intensity-out-of-range'
  | 'invalid-argument'
  | 'invalid-day'
  | 'invalid-decimal'
  | 'invalid-instant'
  | 'key-repeated'
  | 'lead-conflict-reading-mismatch'
  | 'mark-off-the-steps'
  | 'mark-out-of-range'
  | 'mark-scale-not-positive'
  | 'maximum-below-intensity'
  | 'maximum-below-minimum'
  | 'maximum-contradicts-steps'
  | 'measure-criteria-not-approved'
  | 'measure-not-issued-after-call'
  | 'minimum-out-of-reach'
  | 'nested-too-deep'
  | 'not-a-record'
  | 'not-json'
  | 'not-listed'
  | 'observations-late'
  | 'opens-before-the-act'
  | 'premium-negative'
  | 'reading-unknown'
  | 'record-format-unknown'
  | 'removal-before-act'
  | 'roll-unknown'
  | 'scheme-missing'
  | 'scheme-source-missing'
  | 'score-contradicts-marks'
  | 'score-negative'
  | 'steps-not-rising'
  | 'suspension-outside-term'
  | 'suspension-repeated'
  | 'suspension-reversed'
  | 'suspension-too-long'
  | 'suspension-unknown'
  | 'suspensions-overlap'
  | 'unknown-key'
  | 'web-crypto-missing'
  | 'weight-not-positive'
  | 'weights-sum'
  | 'window-reversed'
  | 'year-not-covered'

/**
 * The one error of this library: a call that cannot be answered as it was made (a day without a month, weights that do not
 * sum to 100). Defects of a proposal are never errors: they are findings. Nothing is corrected silently.
 *
 * @example
 * ```ts
 * import { reviewDeadline, RuleInputError } from 'filiere-lombardia'
 *
 * const failure = (() => {
 *   try {
 *     return reviewDeadline('2022-02-30T10:00:00Z')
 *   } catch (error) {
 *     return error
 *   }
 * })()
 * failure instanceof RuleInputError // => true
 * failure instanceof RuleInputError && failure.code // => 'invalid-instant'
 * failure instanceof RuleInputError && failure.path // => 'submittedAt'
 * ```
 */
export class RuleInputError extends Error {
  /** The name of the class, which survives where `instanceof` does not. */
  override readonly name = 'RuleInputError'
  /** What is wrong, as a stable code. */
  readonly code: RuleInputErrorCode
  /** Where in the arguments it is wrong, for example `weights.coherence`. */
  readonly path: string
  /** The value found there; of a key that is unknown, its name. */
  readonly value: unknown
  /** What was expected, in English. */
  readonly expected: string

  /**
   * @param code what is wrong
   * @param path where it is wrong
   * @param value the value found there
   * @param expected what was expected, in English, for the message
   */
  constructor(code: RuleInputErrorCode, path: string, value: unknown, expected: string) {
    super(`${code} at ${path}: ${shown(value)}; expected ${expected}`)
    this.code = code
    this.path = path
    this.value = value
    this.expected = expected
  }
}

/** A value as it appears in a message: short, and never the cause of a second error. */
function shown(value: unknown): string {
  if (value === null) return 'null'
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value)
  if (typeof value !== 'string') return kindOf(value)
  return value.length > LONGEST_SHOWN ? `${JSON.stringify(value.slice(0, LONGEST_SHOWN))}...` : JSON.stringify(value)
}

function kindOf(value: unknown): string {
  try {
    if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  } catch {
    // A proxy that was revoked refuses even that question.
  }
  return typeof value
}

const LONGEST_SHOWN = 80
