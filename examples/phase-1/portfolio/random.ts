/** Repeatable choices: the same seed gives the same sequence, on every machine and on every day. */
export interface Random {
  /** From 0, inclusive, to 1, exclusive. */
  fraction(): number
  /** A whole number; both ends can come up. */
  integer(from: number, to: number): number
  chance(probability: number): boolean
  pick<Item>(items: readonly Item[]): Item
  /** `count` different items, in an order of chance; all of them where there are fewer. */
  sample<Item>(items: readonly Item[], count: number): Item[]
  /** One of the keys, each as likely as its weight says. */
  weighted<Key extends string>(weights: Partial<Record<Key, number>>): Key
}

export function seeded(seed: string): Random {
  let state = hash(seed)

  /** Mulberry32: 32 bits of state, whole-number arithmetic alone. */
  function fraction(): number {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  function integer(from: number, to: number): number {
    return from + Math.floor(fraction() * (to - from + 1))
  }

  function pick<Item>(items: readonly Item[]): Item {
    const [item] = items.slice(integer(0, items.length - 1))
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }

  function sample<Item>(items: readonly Item[], count: number): Item[] {
    const rest = [...items]
    const taken: Item[] = []
    while (taken.length < count && rest.length > 0) taken.push(...rest.splice(integer(0, rest.length - 1), 1))
    return taken
  }

  function weighted<Key extends string>(weights: Partial<Record<Key, number>>): Key {
    const entries = Object.entries<number | undefined>(weights)
    return pick(entries.flatMap(([key, weight = 0]) => Array<Key>(weight).fill(key as Key)))
  }

  return { fraction, integer, chance: (probability) => fraction() < probability, pick, sample, weighted }
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let state = 0x811c9dc5
  for (const character of text) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return state
}
