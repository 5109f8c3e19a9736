import type { Locale } from '../act/bilingual'
import { requireList, requireObject, requireObjects, requireOptions, requireText } from '../rules/choices'
import { type CivilDay, requireDay } from '../values/civil-day'
import { RuleInputError } from '../values/rule-input-error'
import type { Evaluation } from '../verdict/evaluation'
import type { MeasureComparison, MeasureSimulation } from '../verdict/simulation'
import { comparisonReport } from './document/comparison/comparison-report'
import type { ReportDocument } from './document/document'
import { evaluationReport } from './document/evaluation/evaluation-report'
import { htmlOf } from './document/html'
import { markdownOf } from './document/markdown'
import type { Preparation } from './document/preparation'
import { simulationReport } from './document/simulation/simulation-report'
import { speechOf } from './speech-of'

/**
 * How a report is written.
 *
 * @example
 * ```ts
 * import { evaluateProposal, RuleInputError } from 'filiere-lombardia'
 * import { renderReport, type ReportOptions } from 'filiere-lombardia/report'
 *
 * const submission = { submittedAt: '2022-02-10T10:00:00+01:00', channel: 'webtelemaco' } as const
 * const proposal = { id: 'p-001', submission, beneficiary: { kind: 'partnership', parties: [] } } as const
 * const isDated = (options: ReportOptions) => {
 *   try {
 *     return renderReport(evaluateProposal({ proposal }), options).includes('28 February 2022')
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * isDated({ locale: 'en', format: 'html' }) // => false
 * isDated({ locale: 'en', format: 'html', preparedOn: '2022-02-28' }) // => true
 * isDated({ locale: 'en', format: 'html', preparedOn: '2022-02-29' }) // => 'invalid-day at preparedOn'
 * ```
 */
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
 * What does an answer come to, and why, as a document for the file?
 *
 * Of an evaluation: a decision states its reasons in fact and in law (art. 3, L. 241/1990). The report gives outcome and reasons
 * first; then each rule with what it found and its clause, the computation of window and term, the score with what each criterion
 * adds, what is left to the panel, and the readings, those other than the default apart.
 *
 * Of the simulation of a measure, or of several designs on the same applications: what is only supposed and what its designer
 * should know first; then what the premium does, in pictures and in tables by name, on which terms and readings, and which terms
 * make the difference between designs.
 *
 * A report prepares an act and is none. The HTML is one page for screen and A4 that loads nothing and runs nothing; its pictures
 * have all their figures in words, too. Whatever came with a proposal, a measure or an application is printed as text, in either
 * form.
 *
 * @param answer what `evaluateProposal`, `simulateMeasure` or `compareMeasures` answered
 * @param options language and form; who prepared it, and when
 * @throws `RuleInputError` `invalid-argument`, `unknown-key`, `invalid-day`
 *
 * @example
 * ```ts
 * import { approveList, evaluateProposal, simulateMeasure } from 'filiere-lombardia'
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
 *
 * const simulation = simulateMeasure(
 *   {
 *     id: 'measure-2022',
 *     title: 'A measure for supply chains (made up)',
 *     dedicatedTo: ['supply-chains'],
 *     minimumScore: 65,
 *     premium: { points: 10 },
 *     selection: 'ranking',
 *   },
 *   [{ id: 'a-1', proposalId: null, score: 70 }],
 *   approveList([], { id: 'act-1', date: '2022-07-01' }),
 * )
 * const onMeasure = renderReport(simulation, { locale: 'en', format: 'markdown' })
 * onMeasure.split('\n')[0] // => '# Report on the simulation of measure measure-2022'
 * onMeasure.includes('**Measure not settled yet**') // => true
 * ```
 */
export function renderReport(
  answer: Evaluation | MeasureSimulation | MeasureComparison,
  options: ReportOptions,
): string {
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
  const report = reportOf(requireObject(answer, 'answer'), locale, { preparedBy, preparedOn })
  return format === 'html' ? htmlOf(report) : markdownOf(report)
}

/** The report of an answer, which is known by its fields. */
function reportOf(answer: object, locale: Locale, preparation: Preparation): ReportDocument {
  if (isComparison(answer)) {
    return comparisonReport(answer, requireComparison(answer), speechOf(locale), preparation)
  }
  if (isSimulation(answer)) {
    requireSimulation(answer, 'answer')
    return simulationReport(answer, speechOf(locale), preparation)
  }
  if (isEvaluation(answer)) {
    requireEvaluation(answer)
    return evaluationReport(answer, speechOf(locale, answer.proposal), preparation)
  }
  throw new RuleInputError('invalid-argument', 'answer', answer, 'an evaluation, a simulation or a comparison')
}

function isComparison(answer: object): answer is MeasureComparison {
  return Object.hasOwn(answer, 'simulations')
}

function isSimulation(answer: object): answer is MeasureSimulation {
  return Object.hasOwn(answer, 'measure') && Object.hasOwn(answer, 'applications')
}

function isEvaluation(answer: object): answer is Evaluation {
  return Object.hasOwn(answer, 'proposal') && Object.hasOwn(answer, 'eligibility')
}

/** What a report is made of; an answer of another kind has other parts. */
function requireEvaluation({ proposal, reasons, eligibility, window, deadline }: Evaluation): void {
  requireObject(proposal, 'answer.proposal')
  requireObjects(reasons, 'answer.reasons')
  requireObjects(requireObject(eligibility, 'answer.eligibility').results, 'answer.eligibility.results')
  requireObject(window, 'answer.window')
  requireObject(deadline, 'answer.deadline')
}

function requireSimulation(simulation: MeasureSimulation, path: string): void {
  for (const part of ['measure', 'without', 'with', 'cost', 'readings'] as const) {
    requireObject(simulation[part], `${path}.${part}`)
  }
  requireObjects(simulation.applications, `${path}.applications`)
  requireObjects(simulation.warnings, `${path}.warnings`)
  for (const part of ['supposed', 'earning', 'crossing', 'newlyFunded', 'displaced', 'undetermined'] as const) {
    requireList<string>(simulation[part], `${path}.${part}`)
  }
}

/** The design that the others are held against, of a comparison that has one. */
function requireComparison({ simulations, differences, flips }: MeasureComparison): MeasureSimulation {
  const path = 'answer.simulations'
  for (const [index, simulation] of requireObjects(simulations, path).entries()) {
    requireSimulation(simulation, `${path}[${index}]`)
  }
  requireObject(differences, 'answer.differences')
  requireObjects(flips, 'answer.flips')
  const [first] = simulations
  if (first === undefined) throw new RuleInputError('invalid-argument', path, simulations, 'at least one design')
  return first
}
