/** Half a surrogate pair; the two halves of a pair, side by side, are one character to it. */
const LONE_SURROGATE = /\p{Surrogate}/u

/**
 * Whether a text is well-formed Unicode: no half of a surrogate pair without the other. Half a character has no spelling in UTF-8:
 * whoever writes it to a file or sends it would lose it without a word.
 */
export function isWellFormed(text: string): boolean {
  return !LONE_SURROGATE.test(text)
}
