import type * as z from 'zod'
import type { Locale } from '../act/bilingual'
import { pathText } from '../values/path-text'
import { RuleInputError } from '../values/rule-input-error'
import { type SchemaIssueCode, sentence } from './messages'
import { type Problem, problemIn, unknownKeys } from './problem'

/**
 * One thing that a schema found wrong.
 *
 * @example
 * ```ts
 * import { describeIssues, seatSchema, type SchemaIssue } from 'filiere-lombardia/schemas'
 *
 * const issuesOf = (seat: unknown): readonly SchemaIssue[] => {
 *   const { error } = seatSchema.safeParse(seat)
 *   return error === undefined ? [] : describeIssues(error)
 * }
 * issuesOf({ province: 'MI' }) // => []
 * issuesOf({ cap: '20121' }) // => [{ code: 'unknown-key', path: 'cap', message: 'Unknown key: "cap".' }]
 * issuesOf('MI') // => [{ code: 'wrong-type', path: '', message: 'Must be an object.' }]
 * ```
 */
export interface SchemaIssue {
  /** What is wrong, as a stable code. */
  readonly code: SchemaIssueCode
  /** Where, for example `beneficiary.parties[3].seats[0].province`; `''` is the whole value. */
  readonly path: string
  /** What is wrong, in words. */
  readonly message: string
}

/**
 * What did a schema find wrong, where, and how is it said in Italian or English?
 *
 * One issue for each unknown key. An issue that a schema of your own raised keeps its message, under the code `invalid-value`.
 *
 * @param error what `safeParse` gives where the data is refused
 * @param options the language: English, the schemas' own, unless said otherwise
 * @throws RuleInputError `invalid-argument` for another language
 *
 * @example
 * ```ts
 * import { describeIssues, seatSchema } from 'filiere-lombardia/schemas'
 *
 * const { error } = seatSchema.safeParse({ province: 'Milano' })
 * const [issue] = error === undefined ? [] : describeIssues(error, { locale: 'it' })
 * issue?.code // => 'invalid-province'
 * issue?.path // => 'province'
 * ```
 */
export function describeIssues(
  error: z.ZodError,
  { locale = 'en' }: { readonly locale?: Locale } = {},
): readonly SchemaIssue[] {
  if (locale !== 'it' && locale !== 'en') throw new RuleInputError('invalid-argument', 'locale', locale, 'it or en')
  return error.issues.flatMap(culprits).flatMap((issue): SchemaIssue | SchemaIssue[] => {
    const problem = recognised(issue)
    if (problem === undefined) return { code: 'invalid-value', path: pathText(issue.path), message: issue.message }
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => described(unknownKeys([key]), [...issue.path, key], locale))
    }
    return described(problem, issue.path, locale)
  })
}

/** What is wrong inside the alternative of a union that the data entered; the issue itself, where they entered none. */
function culprits(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  const alternatives = issue.code === 'invalid_union' ? issue.errors : []
  const entered = alternatives.find((issues) => issues.some(({ path }) => path.length > 0))
  if (entered === undefined) return [issue]
  return entered.flatMap(culprits).map((nested) => ({ ...nested, path: [...issue.path, ...nested.path] }))
}

/** Which problem it is: the one whose English sentence the issue carries. Where nobody's is, the issue is not of our making. */
function recognised(issue: z.core.$ZodIssue): Problem | undefined {
  return [problemIn(issue, false), problemIn(issue, true)].find(
    ({ code, facts }) => sentence(code, facts, 'en') === issue.message,
  )
}

function described({ code, facts }: Problem, path: readonly PropertyKey[], locale: Locale): SchemaIssue {
  return { code, path: pathText(path), message: sentence(code, facts, locale) }
}
