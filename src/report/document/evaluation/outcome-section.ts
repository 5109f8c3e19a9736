import { highestScore } from '../../../act/figures'
import type { Evaluation } from '../../../verdict/evaluation'
import type { Outcome } from '../../../verdict/outcome'
import type { ReviewTimeliness } from '../../../verdict/review-deadline'
import type { Score } from '../../../verdict/score'
import { evaluationSentences } from '../../sentences/evaluation'
import type { Speech } from '../../speech'
import { CALENDAR_DAYS, counted, type Noun } from '../../words/counted'
import { eligibilityWords, evaluationWords, isUnexamined, outcomeWords, unexaminedWords } from '../../words/outcomes'
import { capitalised } from '../capitalised'
import type { Block, Fact, Section, Tone } from '../document'
import { commonLabel } from '../labels'
import { statements } from '../statement'
import { abridged, findingItems } from './finding-items'
import { label } from './labels'
import { readingsTaken } from './readings-taken'

const TONES: Readonly<Record<Evaluation['outcome'], Tone>> = {
  recognisable: 'good',
  'not-recognisable': 'bad',
  undetermined: 'open',
}

/** What follows for the proposal, and why: what must be known before the details. */
export function outcomeSection(evaluation: Evaluation, say: Speech): Section {
  const { outcome, reasons } = evaluation
  // The reasons have a list of their own below.
  const gist = evaluationSentences({ ...evaluation, reasons: [] }, say).slice(0, 1)
  const items = abridged(findingItems(reasons, say), say)
  const why: readonly Block[] = items.length === 0 ? [] : [{ block: 'list', ordered: false, items }]
  const title = capitalised(evaluationWords[outcome][say.locale])
  return {
    title: label('outcome', say.locale),
    blocks: [
      { block: 'notice', tone: TONES[outcome], title, statements: statements(gist, say) },
      ...why,
      { block: 'facts', facts: summary(evaluation, say) },
    ],
  }
}

/** What can be said of a requirement. */
type Said = Outcome | 'unexamined'

/** How many rules say the same. */
const COUNTS: Readonly<Record<Said, Noun>> = {
  satisfied: { one: outcomeWords.satisfied, many: { it: 'soddisfatti', en: 'satisfied' } },
  violated: { one: outcomeWords.violated, many: { it: 'non soddisfatti', en: 'not satisfied' } },
  undetermined: { one: outcomeWords.undetermined, many: { it: 'non determinati', en: 'undetermined' } },
  'not-applicable': { one: outcomeWords['not-applicable'], many: { it: 'non applicabili', en: 'not applicable' } },
  unexamined: { one: unexaminedWords, many: { it: 'non verificati', en: 'not examined' } },
}

/** Readings that differ from the default. */
const OTHER_READINGS: Noun = {
  one: { it: 'diversa da quella predefinita', en: 'other than the default' },
  many: { it: 'diverse da quella predefinita', en: 'other than the default' },
}

const SAID = ['violated', 'undetermined', 'unexamined', 'satisfied', 'not-applicable'] as const

/** Eligibility, score and term at a glance. */
function summary(evaluation: Evaluation, say: Speech): readonly Fact[] {
  const { eligibility, score, deadline, timeliness } = evaluation
  const { locale } = say
  const others = readingsTaken(evaluation).filter(({ usual }) => !usual).length
  const said = eligibility.results.map((result): Said => (isUnexamined(result) ? 'unexamined' : result.outcome))
  const counts = SAID.flatMap((wanted) => {
    const count = said.filter((one) => one === wanted).length
    return count === 0 ? [] : counted(say, count, COUNTS[wanted])
  })
  const requirements = { it: 'requisiti', en: 'requirements' }[locale]
  return [
    {
      term: label('eligibility', locale),
      value: `${capitalised(eligibilityWords[eligibility.outcome][locale])} (${requirements}: ${counts.join(', ')})`,
    },
    { term: label('score', locale), value: score === null ? label('notScored', locale) : scored(score, say) },
    {
      term: label('deadline', locale),
      value: `${say.day(deadline.dueDate)}${timeliness === null ? '' : ` (${kept(timeliness, say)})`}`,
    },
    ...(others === 0 ? [] : [{ term: commonLabel('readings', locale), value: counted(say, others, OTHER_READINGS) }]),
  ]
}

function scored({ total, threshold, scheme }: Score, say: Speech): string {
  const against = `${label('threshold', say.locale)}: ${say.figure(threshold)}`
  const remarks = scheme.illustrative ? [against, label('illustrative', say.locale)] : [against]
  return `${say.figure(total)} / ${say.figure(highestScore.value)} (${remarks.join('; ')})`
}

function kept({ onTime, daysLate }: ReviewTimeliness, say: Speech): string {
  if (onTime) return label('kept', say.locale)
  const late = counted(say, daysLate, CALENDAR_DAYS)
  return { it: `superato di ${late}`, en: `missed by ${late}` }[say.locale]
}
