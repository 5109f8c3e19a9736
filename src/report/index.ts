/**
 * The words: every answer explained in Italian and English, the reports of an evaluation, a simulation and a comparison, the record of
 * a decision and its replay.
 *
 * @module filiere-lombardia/report
 */

export type { Locale } from '../act/bilingual'
export type {
  DecisionInputs,
  DecisionOutcomes,
  DecisionRecord,
  DecisionRecordFormat,
  DecisionRecordVersion,
  PackageVersion,
  RecordedContribution,
  RecordedDeadline,
  RecordedRule,
  RecordedScore,
  RecordedTimeliness,
  RecordedWindow,
} from '../verdict/decision-record'
export type { Answer, AnswerKinds } from './answer'
export { type ExplainOptions, explain } from './explain'
export { canonicalJson } from './record/canonical-json'
export type { ChangedValue, DerivedValue, Difference, RecordedValue } from './record/difference'
export { fingerprint } from './record/fingerprint'
export { recordDecision } from './record/record-decision'
export { type AssumedReading, type Replay, type ReplayRefusal, replay } from './record/replay'
export { type ReportOptions, renderReport } from './render-report'
export { VERSION } from './version'
