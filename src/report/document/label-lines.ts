/** As many characters as stand beside a figure on the narrowest screen. */
const BESIDE_FIGURE = 34

/** A label in lines, broken between words and within a word that is longer than a line. */
export function labelLines(text: string, length: number = BESIDE_FIGURE): readonly string[] {
  const broken: string[] = []
  let line = ''
  for (const [word] of text.matchAll(new RegExp(`\\S{1,${length}}`, 'gu'))) {
    if (line === '' || line.length + word.length < length) {
      line = line === '' ? word : `${line} ${word}`
    } else {
      broken.push(line)
      line = word
    }
  }
  return [...broken, line]
}
