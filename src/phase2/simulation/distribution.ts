import type { BudgetEnd } from '../../model/measure'
import type { InLine } from './line'

/** What the budget gave to an application, in cents. */
export interface Given {
  readonly cents: bigint
  /** What was left for it; `null` where the budget has no limit, `undefined` where funding had ended. */
  readonly left: bigint | null | undefined
  readonly funding: 'funded' | 'part-funded' | 'not-funded'
}

/** The budget given down the line until it ends; each gets the aid computed for it, no cent more. */
export function distributed(
  inLine: readonly InLine[],
  budget: bigint | null,
  atBudgetEnd: BudgetEnd,
): ReadonlyMap<string, Given> {
  const given = new Map<string, Given>()
  let left: bigint | null | undefined = budget
  for (const { id, aid } of inLine) {
    // Whoever gets no aid takes nothing from the budget.
    if (aid === 0n) continue
    const fits = left !== undefined && (left === null || aid <= left)
    const part = !fits && atBudgetEnd === 'part' ? (left ?? 0n) : 0n
    const cents = fits ? aid : part
    given.set(id, { cents, left, funding: fits ? 'funded' : part > 0n ? 'part-funded' : 'not-funded' })
    if (!fits && atBudgetEnd !== 'skip') left = undefined
    else if (left != null) left -= cents
  }
  return given
}
