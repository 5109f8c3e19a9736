import type { ReadingOption } from '../act/reading-choices'
import type { Draft } from '../model/draft'
import type { PartyIdentity } from '../model/party'
import { isItalianVatNumber, normaliseTaxCode } from '../values/tax-code'

/** What identifies a party: its identifiers, and the country they belong to. */
export type Identifiers = Pick<Draft<PartyIdentity>, 'taxCode' | 'vatNumber' | 'country'>

/**
 * The keys of a party: rows that share one are the same party (reading `sameEnterprise`). Italian tax codes and VAT numbers are
 * one space of numbers, written in one spelling; identifiers of another country carry its code.
 *
 * @param same whether a VAT number is a key beside a tax code: enterprises of a VAT group share one
 */
export function identityKeys(
  { taxCode, vatNumber, country }: Identifiers,
  same: ReadingOption<'sameEnterprise'>,
): readonly string[] {
  const tax = taxCode == null ? '' : identityKey(taxCode, country)
  const vat = vatNumber == null ? '' : identityKey(vatNumber, country)
  if (tax === '') return vat === '' ? [] : [vat]
  return vat === '' || vat === tax || same === 'tax-code-only' ? [tax] : [tax, vat]
}

function identityKey(code: string, country: string | null | undefined): string {
  const normalised = normaliseTaxCode(code)
  // A foreign enterprise may hold an Italian VAT number, written with its `IT`.
  const italian = country == null || country.toUpperCase() === 'IT' || isItalianVatNumber(code)
  return italian || normalised === '' ? normalised : `${country.toUpperCase()} ${normalised}`
}

/**
 * Which rows are the same party? Rows that share any key fall together, also through a third row.
 *
 * @param keys the keys of each row
 * @returns for each row the first row of the same party, which is the row itself where no earlier one is; linear in the keys
 */
export function firstRows(keys: readonly (readonly string[])[]): readonly number[] {
  const rowOfKey = new Map<string, number>()
  const parents: Parents = []
  for (const keysOfRow of keys) {
    const row = parents.length
    parents.push(undefined)
    for (const key of keysOfRow) {
      const other = rowOfKey.get(key)
      if (other === undefined) rowOfKey.set(key, row)
      else join(parents, rootOf(parents, other), rootOf(parents, row))
    }
  }
  return parents.map((_, row) => rootOf(parents, row))
}

/**
 * Which of these are the same party, together?
 *
 * @param items what stands for a party
 * @param keysOf the keys of an item
 * @returns the items of each distinct party, in the order of their first; linear in the keys
 */
export function together<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): readonly (readonly Item[])[] {
  const firsts = firstRows(items.map(keysOf))
  const groups = new Map<number | undefined, Item[]>()
  items.forEach((item, row) => {
    const group = groups.get(firsts[row])
    if (group === undefined) groups.set(firsts[row], [item])
    else group.push(item)
  })
  return [...groups.values()]
}

/** For each row an earlier row of the same party, or `undefined` where it is the first. */
type Parents = (number | undefined)[]

/** The earlier of two first rows becomes the first row of both. */
function join(parents: Parents, a: number, b: number): void {
  if (a !== b) parents[Math.max(a, b)] = Math.min(a, b)
}

function rootOf(parents: Parents, row: number): number {
  let root = row
  for (let up = parents[root]; up !== undefined; up = parents[root]) {
    // Halving the path on the way keeps long chains of joins linear.
    parents[root] = parents[up] ?? up
    root = up
  }
  return root
}
