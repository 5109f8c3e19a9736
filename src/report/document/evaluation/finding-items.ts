import type { MissingFacts } from '../../../verdict/facts'
import type { Finding } from '../../../verdict/finding'
import type { RuleResult } from '../../../verdict/rule-result'
import { findingSentence } from '../../sentences/finding'
import { resultSentences } from '../../sentences/result'
import type { Speech } from '../../speech'
import type { Item, Others } from '../document'
import { statement } from '../statement'
import { findingName } from './finding-name'

/** As many of one kind are each said; of more, one is, and the others are named after it. */
const FEW = 3

/** All that a rule found and all that it misses, as items of a list. */
export function resultItems(result: RuleResult, say: Speech): readonly Item[] {
  return [...findingItems(result.findings, say), ...missingItems(result, say)]
}

/** Findings as items of a list, those of one kind together; where they are many, in a form that can be read, and without loss. */
export function findingItems(findings: readonly Finding[], say: Speech): readonly Item[] {
  return ofOneKind(findings).flatMap((alike) => {
    const [first, ...others] = alike
    if (first === undefined || alike.length <= FEW) return alike.map((finding) => findingItem(finding, say))
    const names = others.map((finding) => findingName(finding, say))
    return { ...findingItem(first, say), others: { lead: alsoFor(names.length, say), names } }
  })
}

/** The same items with the number of the others in place of their names: they are named where the rule is. */
export function abridged(items: readonly Item[], say: Speech): readonly Item[] {
  return items.map((item) => {
    if (item.others === undefined) return item
    const count = say.figure(item.others.names.length)
    const words = {
      it: `Altre ${count} voci dello stesso tipo sono elencate tra i requisiti di ammissibilità.`,
      en: `Another ${count} of the same kind are listed among the requirements of eligibility.`,
    }
    return { ...item, others: { lead: words[say.locale], names: [] } }
  })
}

/** Findings of one code and one clause together, in the order in which the first of each comes. */
function ofOneKind(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const kinds = new Map<string, Finding[]>()
  for (const finding of findings) {
    const kind = `${finding.code} ${finding.clause}`
    const alike = kinds.get(kind)
    if (alike === undefined) kinds.set(kind, [finding])
    else alike.push(finding)
  }
  return [...kinds.values()]
}

function findingItem(finding: Finding, say: Speech): Item {
  if (!isUnstated(finding) || finding.facts.missing.length <= FEW) return statement(findingSentence(finding, say), say)
  const { missing } = finding.facts
  const first = { ...finding, facts: { missing: missing.slice(0, FEW) } }
  return { ...statement(findingSentence(first, say), say), others: furtherFacts(missing.slice(FEW), say) }
}

/** What is missing before a rule can be decided. */
function missingItems(result: RuleResult, say: Speech): readonly Item[] {
  const { missing } = result
  const sentences = resultSentences({ ...result, findings: [], missing: missing.slice(0, FEW) }, say)
  // The first of them names the rule and its outcome, which stand above the list.
  const items = sentences.slice(1).map((sentence) => statement(sentence, say))
  if (missing.length <= FEW) return items
  return items.map((item) => ({ ...item, others: furtherFacts(missing.slice(FEW), say) }))
}

function furtherFacts(missing: MissingFacts['missing'], say: Speech): Others {
  return { lead: { it: 'E inoltre:', en: 'And besides:' }[say.locale], names: missing.map(say.fact) }
}

function alsoFor(count: number, say: Speech): string {
  const words = {
    it: `Lo stesso vale per altri ${say.figure(count)} casi:`,
    en: `The same holds for ${say.figure(count)} more:`,
  }
  return words[say.locale]
}

function isUnstated(finding: Finding): finding is Finding<string, MissingFacts> {
  return finding.code === 'facts-missing' || finding.code === 'facts-not-stated'
}
