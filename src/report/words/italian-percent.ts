/** Each preposition as it stands before a vowel sound, and before a zero. */
const ARTICLES = {
  il: { vowel: 'l’', zero: 'lo ' },
  al: { vowel: 'all’', zero: 'allo ' },
  dal: { vowel: 'dall’', zero: 'dallo ' },
  del: { vowel: 'dell’', zero: 'dello ' },
} as const

/** A percentage as Italian says it, with its preposition: `al 55%`, `all’80%`, `all’11%`, `allo 0,5%`. */
export function italianPercent(preposition: keyof typeof ARTICLES, percent: string): string {
  if (percent.startsWith('0')) return `${ARTICLES[preposition].zero}${percent}`
  // Eight and whatever begins with it, one, eleven.
  return /^(?:8|11?(?!\d))/.test(percent) ? `${ARTICLES[preposition].vowel}${percent}` : `${preposition} ${percent}`
}
