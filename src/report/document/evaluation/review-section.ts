import type { Evaluation } from '../../../verdict/evaluation'
import type { Speech } from '../../speech'
import type { Section } from '../document'
import { abridged, findingItems } from './finding-items'
import { label } from './labels'

/** What does not decide the outcome, and should be looked at by a person; no section where there is nothing. */
export function reviewSections({ eligibility }: Evaluation, say: Speech): readonly Section[] {
  const found = eligibility.results.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'review'))
  const items = abridged(findingItems(found, say), say)
  if (items.length === 0) return []
  return [{ title: label('toReview', say.locale), blocks: [{ block: 'list', ordered: false, items }] }]
}
