import { requireList, requireObject, requireObjects } from '../../rules/choices'
import { type EvaluationInput, evaluateProposal } from '../../rules/evaluate-proposal'
import type { DecisionRecord } from '../../verdict/decision-record'
import { canonicalCopy } from './canonical-copy'
import { FORMAT, FORMAT_VERSION, THIS_PACKAGE } from './record-format'
import { recordedOutcomes } from './recorded-outcomes'

/**
 * What must be kept of a decision, so that it can be derived again years later?
 *
 * Evaluates the proposal and records what it was made from, under which edition and readings, by which version of this
 * package, and what came out. Nothing else: no clock, no timings, so that equal inputs make equal records. Edition,
 * readings and the roll of the last day are recorded as they were in force, chosen or not; all other inputs as given.
 *
 * A record is plain data, frozen, that shares nothing with the input, with its keys in canonical order:
 * `JSON.stringify` of it is its {@link canonicalJson}. Keep that text with the decision, and its {@link fingerprint}
 * where nobody can change it. Every later version of this package reads records of format 1, and holds each against the
 * fields of its own format version, see {@link replay}.
 *
 * @param input as for {@link evaluateProposal}
 * @throws RuleInputError as {@link evaluateProposal}; `not-json`, `nested-too-deep` or `unknown-key` where the input
 *   holds what a record cannot
 *
 * @example
 * ```ts
 * import { canonicalJson, recordDecision } from 'filiere-lombardia/report'
 *
 * const record = recordDecision({
 *   proposal: {
 *     id: 'p-001',
 *     submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
 *     beneficiary: { kind: 'partnership', parties: [] },
 *   },
 * })
 * record.outcomes.outcome // => 'not-recognisable'
 * record.edition // => 'dgr-xi-5899-2022'
 * record.readings.seat // => 'any-seat'
 * record.inputs.roll // => 'public-holidays'
 * JSON.stringify(record) === canonicalJson(record) // => true
 * ```
 */
export function recordDecision(input: EvaluationInput): DecisionRecord {
  // What is evaluated is what is recorded, even where the input would give something else when read again.
  const given = canonicalCopy(input, 'input')
  const { readings: _chosen, edition: _named, ...inputs } = ofThisProposal(given)
  const evaluation = evaluateProposal(given)
  const record: DecisionRecord = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    madeBy: THIS_PACKAGE,
    edition: evaluation.edition,
    readings: evaluation.readings,
    inputs: { ...inputs, roll: evaluation.deadline.roll },
    outcomes: recordedOutcomes(evaluation),
  }
  return canonicalCopy(record, 'record')
}

/** Of the leads of several proposals only those that concern this one: the others are no part of its decision. */
function ofThisProposal(input: EvaluationInput): EvaluationInput {
  const { leadConflicts, proposal } = requireObject(input, 'input')
  if (leadConflicts === undefined) return input
  const { id } = requireObject(proposal, 'proposal')
  const conflicts = requireObjects(leadConflicts, 'input.leadConflicts').filter(({ proposalIds }, index) =>
    requireList(proposalIds, `input.leadConflicts[${index}].proposalIds`).includes(id),
  )
  return { ...input, leadConflicts: conflicts }
}
