import type { MeasureSelection } from '../../model/measure'
import type { Given } from './distribution'
import type { InLine } from './line'

/** Applications of equal place among which the budget ends, so that what tells them apart decides who is funded. */
export function splitTies(
  inLine: readonly InLine[],
  given: ReadonlyMap<string, Given>,
  selection: MeasureSelection,
): readonly (readonly string[])[] {
  const ties = new Map<string | number | null | undefined, Asking[]>()
  for (const { id, effect, arrivedAt, aid } of inLine) {
    const got = given.get(id)
    if (got === undefined) continue
    const place = selection === 'ranking' ? effect.score : arrivedAt
    const tie = ties.get(place)
    if (tie === undefined) ties.set(place, [{ id, aid, got }])
    else tie.push({ id, aid, got })
  }
  return [...ties.values()].filter(isSplit).map((tie) => tie.map(({ id }) => id))
}

/** An application that asks the budget for some aid, and what it got. */
interface Asking {
  readonly id: string
  readonly aid: bigint
  readonly got: Given
}

/** Whether some of a tie are funded and others not, or one would have been, had it come first. */
function isSplit(tie: readonly Asking[]): boolean {
  const left = tie[0]?.got.left
  if (tie.length < 2 || left == null) return false
  const differ = new Set(tie.map(({ got }) => got.funding)).size > 1
  return differ || tie.some(({ aid, got }) => got.funding === 'not-funded' && aid <= left)
}
