import { closingDays, type EditionId, type EncodedEditionId, namedEditions, whyNotEncoded } from '../act/closing-days'
import { defaultReadings, type ReadingChoices, type ReadingSelection, readingOptions } from '../act/reading-choices'
import { RuleInputError } from '../values/rule-input-error'

/**
 * Which text of the act, and which readings of it, a call is answered under.
 *
 * @example
 * ```ts
 * import { assessDraft, RuleInputError, type RuleOptions } from 'filiere-lombardia'
 *
 * const filed = { submission: { submittedAt: '2023-01-01T00:00:00+01:00' } }
 * const inWindow = (options: RuleOptions) => {
 *   try {
 *     return assessDraft(filed, options).results.find(({ rule }) => rule === 'submission-window')?.outcome
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * inWindow({}) // => 'violated'
 * inWindow({ edition: 'extension-2022-11-30' }) // => 'satisfied'
 * inWindow({ edition: 'dgr-xii-1586-2023' }) // => 'edition-not-encoded at edition'
 * ```
 */
export interface RuleOptions {
  /** Readings other than the defaults, by id; see `READINGS`. */
  readonly readings?: ReadingSelection | undefined
  /** The edition of the act; by default the act itself. */
  readonly edition?: EditionId | undefined
}

/** The readings of a call: the caller's where given, else the defaults. An unknown reading or option is an error. */
export function resolveReadings(chosen: ReadingSelection | undefined): ReadingChoices {
  return resolveChoices(chosen, readingOptions, defaultReadings)
}

/**
 * The choices of a call among options: the caller's where given, else the defaults.
 *
 * @param options the options of each reading that the call knows
 */
export function resolveChoices<Choices extends object>(
  chosen: Partial<{ readonly [R in keyof Choices]: Choices[R] | undefined }> | undefined,
  options: Readonly<Record<keyof Choices & string, readonly unknown[]>>,
  defaults: Choices,
): Choices {
  if (chosen === undefined) return defaults
  const known: Readonly<Record<string, readonly unknown[]>> = options
  for (const [reading, option] of Object.entries(requirePlain(chosen, 'readings'))) {
    const offered = Object.hasOwn(known, reading) ? known[reading] : undefined
    if (offered === undefined) {
      throw new RuleInputError(
        'reading-unknown',
        `readings.${reading}`,
        reading,
        `one of ${Object.keys(known).join(', ')}`,
      )
    }
    if (option !== undefined && !offered.includes(option)) {
      throw new RuleInputError('reading-unknown', `readings.${reading}`, option, `one of ${offered.join(', ')}`)
    }
  }
  const given = Object.entries(chosen).filter(([, option]) => option !== undefined)
  return { ...defaults, ...Object.fromEntries(given) }
}

/** The edition of a call; one that is named but not encoded is refused, never answered with another text. */
export function resolveEdition(edition: EditionId = 'dgr-xi-5899-2022'): EncodedEdition {
  if (isEncoded(edition)) return { id: edition, closesOn: closingDays[edition] }
  const encoded = Object.keys(closingDays).join(' or ')
  if (namedEditions.includes(edition)) {
    const expected = `${encoded}; ${edition} is not encoded: ${whyNotEncoded[edition]}`
    throw new RuleInputError('edition-not-encoded', 'edition', edition, expected)
  }
  throw new RuleInputError('edition-unknown', 'edition', edition, encoded)
}

/**
 * What the rules read of an edition.
 *
 * @example
 * ```ts
 * import { type EditionId, type EncodedEdition, openDossier, RuleInputError } from 'filiere-lombardia'
 *
 * const submission = { submittedAt: '2022-12-31T10:00:00+01:00', channel: 'webtelemaco' } as const
 * const proposal = { id: 'p-001', submission, beneficiary: { kind: 'partnership', parties: [] } } as const
 * const under = (edition?: EditionId): EncodedEdition | string => {
 *   try {
 *     return openDossier(proposal, { edition }).edition
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : String(error)
 *   }
 * }
 * under() // => { id: 'dgr-xi-5899-2022', closesOn: '2022-12-31' }
 * under('extension-2022-11-30') // => { id: 'extension-2022-11-30', closesOn: '2023-12-31' }
 * under('dgr-xii-1586-2023') // => 'edition-not-encoded at edition'
 * ```
 */
export interface EncodedEdition {
  /** Which edition it is. */
  readonly id: EncodedEditionId
  /** The last day of the window, in Rome. */
  readonly closesOn: string
}

/** The options of a call, with every key known; a misspelt option is an error, for it would be lost without a word. */
export function requireOptions<T extends object>(
  options: T,
  known: readonly (keyof T & string)[],
  path = 'options',
): T {
  for (const key of Object.keys(requirePlain(options, path))) {
    if (!known.some((name) => name === key)) {
      throw new RuleInputError('unknown-key', `${path}.${key}`, key, `one of ${known.join(', ')}`)
    }
  }
  return options
}

/**
 * An object that itself holds what it says. A list, a Map, or one that inherits what it says has no keys that are unknown: it would
 * pass for one that says nothing.
 */
function requirePlain<T>(value: T, path: string): T & object {
  const prototype: unknown = Object.getPrototypeOf(requireObject(value, path))
  // That of another realm is another object, and has none above it either.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    throw new RuleInputError('invalid-argument', path, value, 'a plain object')
  }
  return value as T & object
}

/** An argument that must be an object (or a list, where `path` says so); types say it, callers without types may not. */
export function requireObject<T>(value: T, path: string): T & object {
  if (typeof value !== 'object' || value === null) {
    throw new RuleInputError('invalid-argument', path, value, 'an object')
  }
  return value
}

/** An object with facts. A list, a Map or the fields of a posted form hold none by name: they would pass for one that says nothing. */
export function requireFacts<T>(value: T, path: string): T & object {
  if (Symbol.iterator in requireObject(value, path)) {
    throw new RuleInputError('invalid-argument', path, value, 'an object with facts by name')
  }
  return value as T & object
}

/** An argument that must be a list. */
export function requireList<T>(value: readonly T[], path: string): readonly T[] {
  if (!Array.isArray(value)) throw new RuleInputError('invalid-argument', path, value, 'a list')
  return value
}

/** A text that holds more than white space. */
export function requireText(value: unknown, path: string, expected = 'a text that says something'): void {
  if (typeof value !== 'string' || value.trim() === '') {
    throw new RuleInputError('invalid-argument', path, value, expected)
  }
}

/** A list whose items must all be objects. */
export function requireObjects<T extends object>(items: readonly T[], path: string): readonly T[] {
  const odd = requireList(items, path).findIndex((item) => typeof item !== 'object' || item === null)
  if (odd !== -1) throw new RuleInputError('invalid-argument', `${path}[${odd}]`, items[odd], 'an object')
  return items
}

function isEncoded(edition: EditionId): edition is EncodedEditionId {
  return typeof edition === 'string' && Object.hasOwn(closingDays, edition)
}
