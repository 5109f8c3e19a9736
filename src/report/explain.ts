import type { Locale } from '../act/bilingual'
import type { ProposalDraft } from '../model/draft'
import { requireObject, requireObjects, requireOptions } from '../rules/choices'
import { RuleInputError } from '../values/rule-input-error'
import type { Answer } from './answer'
import { printable } from './document/escape'
import { answerSentences } from './sentences/answer'
import { speechOf } from './speech-of'
import { citation } from './words/citation'

/**
 * In which words an answer is explained.
 *
 * @example
 * ```ts
 * import { checkLead, openDossier, RuleInputError } from 'filiere-lombardia'
 * import { explain, type ExplainOptions } from 'filiere-lombardia/report'
 *
 * const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 * const parties = [{ id: 'u1', kind: 'supporting-body', name: 'Politecnico', bodyType: 'university' }] as const
 * const proposal = { id: 'p-001', submission, beneficiary: { kind: 'partnership', parties }, leadId: 'u1' } as const
 * const lead = checkLead(openDossier(proposal, { readings: { leadKind: 'enterprise-only' } }))
 * const beginning = (options: ExplainOptions) => {
 *   try {
 *     return explain(lead, options).split('\n')[1]?.split(', is no enterprise')[0]
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * beginning({ locale: 'en' }) // => 'The lead, u1'
 * beginning({ locale: 'en', proposal }) // => 'The lead, «Politecnico» (u1)'
 * beginning(JSON.parse('{ "locale": "fr" }')) // => 'invalid-argument at locale'
 * ```
 */
export interface ExplainOptions {
  /** The language. */
  readonly locale: Locale
  /** The proposal or draft that the answer is about: with it, parties are called by their names. */
  readonly proposal?: ProposalDraft | undefined
}

/**
 * What does an answer say, in plain words?
 *
 * One sentence to a line, with the clause or the law on which it rests in brackets. What is missing is said to be missing, and
 * what only the panel can judge is said to be the panel's; readings other than the default are named, and so is an edition other
 * than the act itself. Of a portfolio it gives totals and names those for whom something changes, not each of hundreds; one of its
 * applications is an answer too. The text is plain, with the words of participants in it: escape it before it becomes markup.
 *
 * @param answer an answer of this library; a list of lead conflicts or of helps is one too
 * @param options the language; the proposal, which names the parties (an evaluation brings its own, and a list of several
 *   proposals calls them by their ids)
 * @throws `RuleInputError` `invalid-argument` where `answer` is no answer of this library or `locale` none of its languages;
 *   `unknown-key`
 *
 * @example
 * ```ts
 * import { reviewDeadline } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const deadline = reviewDeadline('2022-03-18T09:00:00+01:00')
 * const linesIn = (locale: 'it' | 'en') => explain(deadline, { locale }).split('\n')
 * linesIn('it')[5] // => 'Il termine, che scadrebbe in quel giorno, passa al 19 aprile 2022. (art. 2963, terzo comma, c.c.)'
 * linesIn('en')[5] // => 'The term, which would end on that day, moves to 19 April 2022. (art. 2963, terzo comma, c.c.)'
 * ```
 */
export function explain(answer: Answer, options: ExplainOptions): string {
  const { locale, proposal } = requireOptions(options, ['locale', 'proposal'])
  if (locale !== 'it' && locale !== 'en') throw new RuleInputError('invalid-argument', 'locale', locale, 'it or en')
  if (proposal !== undefined) {
    requireObjects(requireObject(proposal, 'proposal').beneficiary?.parties ?? [], 'proposal.beneficiary.parties')
  }
  return (
    answerSentences(answer, speechOf(locale, proposal))
      .map(({ text, basis }) => (basis === null ? text : `${text} (${citation(basis, locale)})`))
      // The one place that keeps a sentence on its line: whatever an answer holds, it cannot pass for a further sentence.
      .map(printable)
      .join('\n')
  )
}
