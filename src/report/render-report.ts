import type { Locale } from '../act/bilingual'
import { requireObject, requireObjects, requireOptions, requireText } from '../rules/choices'
import { type CivilDay, requireDay } from '../values/civil-day'
import { RuleInputError } from '../values/rule-input-error'
import type { Evaluation } from '../verdict/evaluation'
import { evaluationReport } from './document/evaluation/evaluation-report'
import { htmlOf } from './document/html'
import { markdownOf } from './document/markdown'
import { speechOf } from './speech-of'

/** How a report is written. */
export interface ReportOptions {
  /** The language. */
  readonly locale: Locale
  /** The form: an HTML page that needs nothing else, or Markdown with the tables of GitHub. */
  readonly format: 'markdown' | 'html'
  /** Who prepared it; printed where given. */
  readonly preparedBy?: string | undefined
  /** The day on which it was prepared; printed where given, for no clock is read. */
  readonly preparedOn?: CivilDay | undefined
}

/**
 * What does a proposal come to, and why, as a document for the file?
 *
 * A decision states its reasons in fact and in law (art. 3, L. 241/1990). The report gives outcome and reasons first; then each
 * rule with what it found and its clause, the computation of window and term, the score with what each criterion adds, what is
 * left to the panel, and the readings, those other than the default apart. It prepares an act and is none. The HTML is one page
 * for screen and A4 that loads nothing and runs nothing; whatever came with the proposal is printed as text, in either form.
 *
 * @param evaluation what `evaluateProposal` answered
 * @param options language and form; who prepared it, and when
 * @throws `RuleInputError` `invalid-argument`, `unknown-key`, `invalid-day`
 *
 * @example
 * ```ts
 * import { evaluateProposal } from 'filiere-lombardia'
 * import { renderReport } from 'filiere-lombardia/report'
 *
 * const evaluation = evaluateProposal({
 *   proposal: {
 *     id: 'p-001',
 *     submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
 *     beneficiary: { kind: 'partnership', parties: [] },
 *   },
 * })
 * const report = renderReport(evaluation, { locale: 'en', format: 'markdown' })
 * report.split('\n')[0] // => '# Reasoned report on proposal p-001'
 * report.includes('**Not recognisable**') // => true
 * ```
 */
export function renderReport(evaluation: Evaluation, options: ReportOptions): string {
  const { locale, format, preparedBy, preparedOn } = requireOptions(options, [
    'locale',
    'format',
    'preparedBy',
    'preparedOn',
  ])
  if (locale !== 'it' && locale !== 'en') throw new RuleInputError('invalid-argument', 'locale', locale, 'it or en')
  if (format !== 'markdown' && format !== 'html') {
    throw new RuleInputError('invalid-argument', 'format', format, 'markdown or html')
  }
  if (preparedBy !== undefined) requireText(preparedBy, 'preparedBy')
  if (preparedOn !== undefined) requireDay(preparedOn, 'preparedOn')
  requireEvaluation(evaluation)
  const report = evaluationReport(evaluation, speechOf(locale, evaluation.proposal), { preparedBy, preparedOn })
  return format === 'html' ? htmlOf(report) : markdownOf(report)
}

/** What a report is made of; an answer of another kind has other parts. */
function requireEvaluation(evaluation: Evaluation): void {
  const { proposal, reasons, eligibility, window, deadline } = requireObject(evaluation, 'evaluation')
  requireObject(proposal, 'evaluation.proposal')
  requireObjects(reasons, 'evaluation.reasons')
  requireObjects(requireObject(eligibility, 'evaluation.eligibility').results, 'evaluation.eligibility.results')
  requireObject(window, 'evaluation.window')
  requireObject(deadline, 'evaluation.deadline')
}
