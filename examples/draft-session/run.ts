import { assessDraft, type DraftAssessment, type ProposalDraft, type RuleId, whatWouldHelp } from 'filiere-lombardia'
import { explain } from 'filiere-lombardia/report'
import { proposalDraftSchema } from 'filiere-lombardia/schemas'
import { STEPS } from './steps'

/** How many of the missing facts a form would ask for at a time. */
const ASKED = 3

/** A form filled in step by step: after each, what is newly decided, what to ask for next, and what would help. */
export function runDraftSession(): string {
  const lines: string[] = []
  let draft: ProposalDraft = {}
  let before: ReadonlyMap<RuleId, string> = new Map()
  for (const [index, { title, fill }] of STEPS.entries()) {
    draft = proposalDraftSchema.parse(fill(draft))
    const assessment = assessDraft(draft)
    const outcomes = new Map(assessment.results.map(({ rule, outcome }) => [rule, outcome] as const))
    lines.push(`${index + 1}. ${title}`, ...changes(outcomes, before), summary(assessment))
    lines.push(
      ...assessment.questions.slice(0, ASKED).map((fact) => `   ? ${explain(fact, { locale: 'en', proposal: draft })}`),
    )
    if (assessment.outcome === 'ineligible') {
      const violated = whatWouldHelp(draft).filter(({ rule }) => outcomes.get(rule) === 'violated')
      lines.push(
        ...violated.map((help) => `   → ${explain(help, { locale: 'en', proposal: draft }).replaceAll('\n', ' ')}`),
      )
    }
    lines.push('')
    before = outcomes
  }
  return lines.join('\n').trimEnd()
}

/** What this step decided, or took back: only a correction does that. */
function changes(now: ReadonlyMap<RuleId, string>, before: ReadonlyMap<RuleId, string>): readonly string[] {
  return [...now].flatMap(([rule, outcome]) => {
    const was = before.get(rule) ?? 'undetermined'
    return was === outcome ? [] : [`   ${rule}: ${was} → ${outcome}`]
  })
}

function summary({ results, outcome, questions }: DraftAssessment): string {
  const open = results.filter((result) => result.outcome === 'undetermined').length
  return `   ${results.length - open} of ${results.length} rules decided; ${questions.length} facts missing; as a whole ${outcome}`
}
