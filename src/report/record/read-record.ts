import { RuleInputError } from '../../values/rule-input-error'
import { canonicalCopy } from './canonical-copy'
import { parsedJson } from './parsed-json'
import { FORMAT, FORMAT_VERSION, THIS_PACKAGE } from './record-format'

/** An object of which nothing is known but that JSON holds it. */
export type Members = Readonly<Record<string, unknown>>

/**
 * A decision record as it was read, made by this version of the package or another: what it holds is yet to be
 * believed.
 */
export interface ReadRecord {
  /** The version of its format. */
  readonly formatVersion: string
  /** The version of the package that made it. */
  readonly madeBy: string
  /** The edition of the act. */
  readonly edition: string
  /** The readings, by id. */
  readonly readings: Members
  /** What the decision was made from. */
  readonly inputs: Members
  /** What came out. */
  readonly outcomes: Members
  /** Parts that a later version of the format has and this one does not. */
  readonly furtherParts: Members
}

const FORMAT_NUMBERS = /^(0|[1-9]\d*)\.(0|[1-9]\d*)$/
const PACKAGE_NUMBERS = /^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/

/**
 * A copy of something that says it is a decision record, of whatever version: data, or the text of it.
 *
 * @throws RuleInputError `not-a-record`, `key-repeated`, and as {@link canonicalCopy}
 */
export function labelledRecord(given: unknown): Members {
  const record: unknown = canonicalCopy(typeof given === 'string' ? parsedJson(given) : given, 'record')
  if (!isObject(record)) throw notARecord('record', given, 'a decision record, or its text as JSON')
  if (record['format'] !== FORMAT) throw notARecord('format', record['format'], FORMAT)
  return record
}

/**
 * The parts of a decision record, of a format that this version reads.
 *
 * @throws RuleInputError as {@link labelledRecord}; `record-format-unknown` where the first number of the format
 *   version is another; `unknown-key`
 */
export function readRecord(given: unknown): ReadRecord {
  const record = labelledRecord(given)
  const { format: _known, formatVersion, madeBy, edition, readings, inputs, outcomes, ...furtherParts } = record
  const version = requireFormatVersion(formatVersion)
  if (!isLater(version)) requireNothing(furtherParts, '')
  if (typeof edition !== 'string') throw notARecord('edition', edition, 'the id of an edition')
  return {
    formatVersion: version,
    madeBy: requireMaker(madeBy),
    edition,
    readings: requirePart(readings, 'readings'),
    inputs: requirePart(inputs, 'inputs'),
    outcomes: requirePart(outcomes, 'outcomes'),
    furtherParts,
  }
}

function requireFormatVersion(version: unknown): string {
  if (typeof version !== 'string' || !FORMAT_NUMBERS.test(version)) {
    throw notARecord('formatVersion', version, `a version of the format, such as ${FORMAT_VERSION}`)
  }
  if (version.split('.')[0] !== FORMAT_VERSION.split('.')[0]) {
    throw new RuleInputError(
      'record-format-unknown',
      'formatVersion',
      version,
      `a version that ${FORMAT_VERSION} can read`,
    )
  }
  return version
}

/** Whether a version of the same first number has a second number that is not known here. */
function isLater(version: string): boolean {
  return Number(version.split('.')[1]) > Number(FORMAT_VERSION.split('.')[1])
}

function requireMaker(madeBy: unknown): string {
  const { name, version, ...others } = requirePart(madeBy, 'madeBy')
  if (name !== THIS_PACKAGE.name) throw notARecord('madeBy.name', name, THIS_PACKAGE.name)
  if (typeof version !== 'string' || !PACKAGE_NUMBERS.test(version)) {
    throw notARecord('madeBy.version', version, `a version, such as ${THIS_PACKAGE.version}`)
  }
  requireNothing(others, 'madeBy.')
  return version
}

function requirePart(value: unknown, path: string): Members {
  if (!isObject(value)) throw notARecord(path, value, 'an object')
  return value
}

function requireNothing(others: Members, place: string): void {
  for (const key of Object.keys(others)) {
    throw new RuleInputError('unknown-key', `${place}${key}`, key, `a key of format ${FORMAT_VERSION}`)
  }
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function notARecord(path: string, value: unknown, expected: string): RuleInputError {
  return new RuleInputError('not-a-record', path, value, expected)
}
