/** Each preposition as it stands before a vowel sound. */
const ELIDED = { il: 'l’', al: 'all’', dal: 'dall’', del: 'dell’' } as const

/** A day as Italian says it, with its preposition: `dal 9 maggio 2022`, and before an eight or an eleven `dall’8 maggio 2022`. */
export function italianDay(preposition: keyof typeof ELIDED, day: string): string {
  return /^(?:8|11)\b/.test(day) ? `${ELIDED[preposition]}${day}` : `${preposition} ${day}`
}
