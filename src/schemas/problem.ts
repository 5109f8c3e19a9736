import type * as z from 'zod'
import type { Bilingual } from '../act/bilingual'
import { type Facts, MESSAGES, type SchemaIssueCode, sentence } from './messages'

/** What is wrong, before any language. */
export interface Problem {
  readonly code: SchemaIssueCode
  readonly facts: Facts
}

const REQUIRED: Problem = { code: 'required', facts: {} }
const UNFORESEEN: Problem = { code: 'invalid-value', facts: {} }

/** The keys that one sentence names, where an object has many unknown ones. */
const KEYS_NAMED = 5

const TYPES: Readonly<Record<string, Bilingual>> = {
  string: { it: 'un testo', en: 'text' },
  number: { it: 'un numero', en: 'a number' },
  int: { it: 'un numero intero', en: 'a whole number' },
  boolean: { it: 'true o false', en: 'true or false' },
  array: { it: 'un elenco', en: 'a list' },
  object: { it: 'un oggetto', en: 'an object' },
}

/** The formats of the text schemas, and the problem of a text that lacks one. */
const FORMATS = {
  'non-blank': 'blank',
  'civil-day': 'invalid-day',
  instant: 'invalid-instant',
  decimal: 'invalid-decimal',
  province: 'invalid-province',
  country: 'invalid-country',
  exact: 'invalid-decimal',
  'clause-id': 'invalid-value',
  'reading-id': 'invalid-value',
  'fact-path': 'invalid-fact-path',
  'list-path': 'invalid-list-path',
} as const satisfies Readonly<Record<string, SchemaIssueCode>>

/** A format of text that has a sentence of its own where a text lacks it. */
export type TextFormat = keyof typeof FORMATS

/**
 * Which of our problems is it that zod reports?
 *
 * @param issue the issue, raw or finished
 * @param absent whether nothing stands where it was found; a finished issue does not tell
 */
export function problemIn(issue: z.core.$ZodIssue | z.core.$ZodRawIssue, absent: boolean): Problem {
  switch (issue.code) {
    case 'invalid_type': {
      const expected = TYPES[issue.expected]
      return absent ? REQUIRED : expected === undefined ? UNFORESEEN : { code: 'wrong-type', facts: { expected } }
    }
    case 'invalid_value':
      return absent ? REQUIRED : { code: 'not-in-list', facts: { values: texts(issue.values) } }
    case 'invalid_union':
      return absent ? REQUIRED : unionProblem(issue)
    case 'invalid_format':
      return isTextFormat(issue.format) ? { code: FORMATS[issue.format], facts: {} } : UNFORESEEN
    case 'too_big':
      return tooBig(issue)
    case 'unrecognized_keys':
      return unknownKeys(issue.keys.slice(0, KEYS_NAMED))
    case 'custom':
      return isProblem(issue.params) ? issue.params : UNFORESEEN
    default:
      return UNFORESEEN
  }
}

function tooBig({ origin, maximum }: Pick<z.core.$ZodIssueTooBig, 'origin' | 'maximum'>): Problem {
  if (origin === 'array') return { code: 'too-many', facts: { limit: Number(maximum) } }
  // A figure beyond what is counted here is no figure of ours to state.
  return origin === 'string' ? { code: 'too-long', facts: { limit: Number(maximum) } } : UNFORESEEN
}

export function unknownKeys(keys: readonly string[]): Problem {
  return { code: 'unknown-key', facts: { keys, advice: keys.includes('complete') ? OF_DRAFTS : NO_ADVICE } }
}

const NO_ADVICE: Bilingual = { it: '', en: '' }

/** What to do with the one key that drafts alone have. */
const OF_DRAFTS: Bilingual = {
  it: ' ("complete" è ammessa soltanto al primo livello di una bozza: dalla proposta presentata va tolta)',
  en: ' ("complete" is allowed at the top level of a draft alone: remove it from a proposal as filed)',
}

/** The English sentence for a raw issue; the message of every schema here. */
function english(issue: z.core.$ZodRawIssue): string {
  const { code, facts } = problemIn(issue, isAbsent(issue))
  return sentence(code, facts, 'en')
}

/** The last argument of every schema and check here: what is wrong is said in our words. */
export const ourWords = { error: english } as const

/** The last argument of a refinement: what is wrong where it does not hold. */
export function raises(
  code: SchemaIssueCode,
  facts: Facts = {},
): { error: typeof english; params: { code: string; facts: Facts } } {
  return { error: english, params: { code, facts } }
}

/** An issue that a check of a whole list raises. */
export function customIssue(
  code: SchemaIssueCode,
  facts: Facts,
  path: PropertyKey[],
  input: unknown,
): z.core.$ZodRawIssue<z.core.$ZodIssueCustom> {
  return { code: 'custom', params: { code, facts }, path, input, message: sentence(code, facts, 'en') }
}

function isAbsent({ input, discriminator }: z.core.$ZodRawIssue): boolean {
  // Where no kind matches, the input is the whole object, and what may be absent is its kind.
  const culprit: unknown = typeof discriminator === 'string' ? Object(input)[discriminator] : input
  return culprit === undefined || culprit === null
}

/**
 * By `kind`, the kinds there are; an open list, whose codes come first, its codes; text or number, a decimal. Any other union
 * is refused in the words of its first alternative.
 */
function unionProblem({
  errors,
  options,
}: Pick<z.core.$ZodIssueInvalidUnion, 'errors'> & { options?: unknown }): Problem {
  if (Array.isArray(options)) return { code: 'not-in-list', facts: { values: texts(options) } }
  const [first, second] = errors.map(([issue]) => issue)
  if (first === undefined) return UNFORESEEN
  if (first.code === 'invalid_value') return { code: 'not-in-open-list', facts: { values: texts(first.values) } }
  if (isTypeIssue(first, 'string') && isTypeIssue(second, 'number')) return { code: 'invalid-decimal', facts: {} }
  return problemIn(first, false)
}

function isTypeIssue(issue: z.core.$ZodIssue | undefined, expected: 'string' | 'number'): boolean {
  return issue?.code === 'invalid_type' && issue.expected === expected
}

/** The members of a list that are text: a draft's kind may be `null` or missing, which is not worth naming. */
function texts(values: readonly unknown[]): readonly string[] {
  return values.filter((value) => typeof value === 'string')
}

function isTextFormat(format: string): format is TextFormat {
  return Object.hasOwn(FORMATS, format)
}

/** Whether it is `raises` or `customIssue` that wrote the parameters; a schema of someone else may carry any. */
function isProblem(params: Readonly<Record<string, unknown>> | undefined): params is Problem & Record<string, unknown> {
  return typeof params?.['code'] === 'string' && Object.hasOwn(MESSAGES, params['code']) && 'facts' in params
}
