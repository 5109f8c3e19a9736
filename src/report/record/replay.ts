import { type ChosenReadingId, defaultReadings, type ReadingChoices } from '../../act/reading-choices'
import type { EligibilityResult } from '../../rules/eligibility/assess-eligibility'
import { type EvaluationInput, evaluateProposal } from '../../rules/evaluate-proposal'
import { RuleInputError, type RuleInputErrorCode } from '../../values/rule-input-error'
import type { DecisionRecord, DecisionRecordVersion, PackageVersion } from '../../verdict/decision-record'
import type { Evaluation } from '../../verdict/evaluation'
import { canonicalCopy } from './canonical-copy'
import { type DerivedValue, type Difference, differences } from './difference'
import { type ReadRecord, readRecord } from './read-record'
import { FORMAT_VERSION, THIS_PACKAGE } from './record-format'
import { recordedOutcomes } from './recorded-outcomes'

/**
 * Why this version of the package cannot derive a decision again.
 *
 * @example
 * ```ts
 * import { recordDecision, replay, type ReplayRefusal } from 'filiere-lombardia/report'
 *
 * const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 * const proposal = { id: 'p-001', submission, beneficiary: { kind: 'partnership', parties: [] } } as const
 * const record = recordDecision({ proposal })
 * const refusalUnder = (edition: string): ReplayRefusal | null =>
 *   replay(JSON.stringify({ ...record, edition })).refusal
 * refusalUnder('extension-2022-11-30') // => null
 * refusalUnder('dgr-xii-1586-2023')?.code // => 'edition-not-encoded'
 * refusalUnder('dgr-xii-1586-2023')?.path // => 'edition'
 * ```
 */
export interface ReplayRefusal {
  /** What it refused: `edition-unknown`, `reading-unknown`, or what is wrong with the inputs. */
  readonly code: RuleInputErrorCode
  /**
   * Where, as {@link evaluateProposal} names its arguments: `edition`, `readings.seat`, `marks.coherence`,
   * `submission.submittedAt`.
   */
  readonly path: string
  /** The same for a developer, in English. */
  readonly message: string
}

/**
 * A reading that a record does not name, because the version that made it did not know it.
 *
 * @example
 * ```ts
 * import { type AssumedReading, recordDecision, replay, VERSION } from 'filiere-lombardia/report'
 *
 * const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 * const proposal = { id: 'p-001', submission, beneficiary: { kind: 'partnership', parties: [] } } as const
 * const record = recordDecision({ proposal })
 * const readings = { ...record.readings, seat: undefined }
 * const assumedFor = (version: string): readonly AssumedReading[] =>
 *   replay(JSON.stringify({ ...record, readings, madeBy: { ...record.madeBy, version } })).assumedReadings
 * assumedFor('0.0.1') // => [{ reading: 'seat', option: 'any-seat' }]
 * assumedFor(VERSION) // => []
 * ```
 */
export interface AssumedReading {
  /** The reading. */
  readonly reading: ChosenReadingId
  /** The option that was taken: the default of this version. */
  readonly option: string
}

/**
 * What came of deriving a recorded decision again.
 *
 * @example
 * ```ts
 * import { recordDecision, replay, type Replay } from 'filiere-lombardia/report'
 *
 * const submission = { submittedAt: '2022-03-01T10:00:00+01:00', channel: 'webtelemaco' } as const
 * const proposal = { id: 'p-001', submission, beneficiary: { kind: 'partnership', parties: [] } } as const
 * const record = recordDecision({ proposal, examinedAt: '2022-03-31T23:59:59.999+02:00' })
 * const ifExamined = (examinedAt: string): Replay => replay({ ...record, inputs: { ...record.inputs, examinedAt } })
 * ifExamined('2022-03-31T23:59:59.999+02:00').equal // => true
 * ifExamined('2022-04-01T00:00:00+02:00').equal // => false
 * ifExamined('2022-04-01T00:00:00+02:00').sameOutcome // => true
 * ifExamined('2022-03-01T09:59:59+01:00').refusal?.code // => 'examined-before-submission'
 * ifExamined('2022-03-01T09:59:59+01:00').refusal?.path // => 'examinedAt'
 * ```
 */
export interface Replay {
  /** The id of the proposal; `null` where the record does not say. */
  readonly proposalId: string | null
  /** Whether the same outcomes follow from the same inputs, to the last field that the format of the record has. */
  readonly equal: boolean
  /** Whether the proposal fares the same (`outcomes.outcome`), whatever differs besides. */
  readonly sameOutcome: boolean
  /** Where record and new derivation differ. */
  readonly differences: readonly Difference[]
  /** Why this version cannot answer it; `null` where it can. */
  readonly refusal: ReplayRefusal | null
  /** The readings that the record does not name, with the options taken in their place. */
  readonly assumedReadings: readonly AssumedReading[]
  /** The package that made the record. */
  readonly madeBy: PackageVersion
  /** The package that derived it again. */
  readonly replayedBy: PackageVersion
  /** Whether the two are the same version. */
  readonly sameVersion: boolean
  /** The version of the format of the record. */
  readonly formatVersion: string
  /** The version of the format whose fields were compared. */
  readonly comparedAs: DecisionRecordVersion
  /** Whether the two are the same. */
  readonly sameFormat: boolean
  /** The edition that the record names. */
  readonly edition: string
  /** Whether that is the act itself, and no amendment of it. */
  readonly underTheActItself: boolean
}

/** The edition that is the act itself. */
const THE_ACT: DecisionRecord['edition'] = 'dgr-xi-5899-2022'

const READING_IDS = /* @__PURE__ */ readingIds(defaultReadings)

/**
 * Does a recorded decision still follow from what it was made from?
 *
 * Evaluates the recorded inputs again, under the recorded edition and readings, and holds what comes out against what
 * was recorded, field by field. Who made the record, under which format and edition, stands beside the result, for a
 * later version may read the act otherwise.
 *
 * The promise to whoever keeps records: every later version of this package reads records of format 1 and compares them
 * on the fields of their own format version. Fields and facts that answers gain later make no old record differ. A
 * reading that was added later is taken at its default and named in `assumedReadings`; a default that is not what was
 * held before is a new first number of the package version. Where this version cannot answer a record at all (an
 * edition or a reading that it does not know, inputs that it refuses), `refusal` says so.
 *
 * Whether the inputs are those of that day, no replay can tell: keep the {@link fingerprint} apart from the record.
 *
 * @param record a decision record, or its text as JSON
 * @throws RuleInputError where it is no decision record: `not-a-record`, `record-format-unknown`, `unknown-key`,
 *   `key-repeated`, `not-json`, `nested-too-deep`
 *
 * @example
 * ```ts
 * import { recordDecision, replay } from 'filiere-lombardia/report'
 *
 * const record = recordDecision({
 *   proposal: {
 *     id: 'p-001',
 *     submission: { submittedAt: '2022-12-31T23:59:59.999+01:00', channel: 'webtelemaco' },
 *     beneficiary: { kind: 'partnership', parties: [] },
 *   },
 * })
 * replay(record).equal // => true
 * replay(JSON.stringify(record)).equal // => true
 *
 * const retouched = replay({ ...record, outcomes: { ...record.outcomes, outcome: 'recognisable' } })
 * retouched.equal // => false
 * retouched.differences[0]?.path // => 'outcomes.outcome'
 * ```
 */
export function replay(record: DecisionRecord | string): Replay {
  const read = readRecord(record)
  const sameVersion = read.madeBy === THIS_PACKAGE.version
  const about = {
    proposalId: proposalId(read),
    madeBy: { name: THIS_PACKAGE.name, version: read.madeBy },
    replayedBy: THIS_PACKAGE,
    sameVersion,
    formatVersion: read.formatVersion,
    comparedAs: FORMAT_VERSION,
    sameFormat: read.formatVersion === FORMAT_VERSION,
    edition: read.edition,
    underTheActItself: read.edition === THE_ACT,
  }
  const evaluation = evaluatedAgain(read)
  if (evaluation instanceof RuleInputError) {
    const { code, path, message } = evaluation
    const nothing = { equal: false, sameOutcome: false, differences: [], assumedReadings: [] }
    return { ...about, ...nothing, refusal: { code, path, message } }
  }
  const assumedReadings = assumed(read, evaluation.readings)
  const derived = { outcomes: canonicalCopy(recordedOutcomes(evaluation), 'outcomes') }
  const found = [
    ...differences({ ...read.furtherParts, outcomes: read.outcomes }, derived, []),
    // A record of this very version names all readings, unless somebody took one away.
    ...(sameVersion ? assumedReadings.map(unnamed) : []),
  ]
  return {
    ...about,
    equal: found.length === 0,
    sameOutcome: read.outcomes['outcome'] === evaluation.outcome,
    differences: found,
    refusal: null,
    assumedReadings: sameVersion ? [] : assumedReadings,
  }
}

/** The evaluation that follows from a record today, or why there is none. */
function evaluatedAgain({ inputs, edition, readings }: ReadRecord): Evaluation<EligibilityResult> | RuleInputError {
  for (const key of ['edition', 'readings']) {
    if (Object.hasOwn(inputs, key)) {
      return new RuleInputError('unknown-key', `inputs.${key}`, key, 'one place for it, beside the inputs')
    }
  }
  if (!Object.hasOwn(inputs, 'roll')) {
    return new RuleInputError('roll-unknown', 'inputs.roll', undefined, 'the roll that was in force')
  }
  try {
    // Nobody vouches for the shape of what is read; what the rules cannot read ends below.
    return evaluateProposal({ ...inputs, edition, readings } as unknown as EvaluationInput)
  } catch (error) {
    if (error instanceof RuleInputError) return error
    return new RuleInputError('invalid-argument', 'inputs', inputs, 'inputs as decisionRecordSchema accepts them')
  }
}

function assumed({ readings }: ReadRecord, inForce: ReadingChoices): readonly AssumedReading[] {
  return READING_IDS.filter((reading) => !Object.hasOwn(readings, reading)).map((reading) => ({
    reading,
    option: inForce[reading],
  }))
}

function unnamed({ reading, option }: AssumedReading): DerivedValue {
  return { found: 'in-the-replay-alone', path: `readings.${reading}`, derived: option }
}

function proposalId({ inputs }: ReadRecord): string | null {
  const { proposal } = inputs
  if (typeof proposal !== 'object' || proposal === null || !('id' in proposal)) return null
  return typeof proposal.id === 'string' ? proposal.id : null
}

function readingIds(readings: ReadingChoices): readonly ChosenReadingId[] {
  return Object.keys(readings) as ChosenReadingId[]
}
