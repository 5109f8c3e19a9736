import { TEXT_STYLES, type TextStyleName } from './look.ts'

/** Characters by how wide they are, in parts of the size of the text: a little more than the common faces without serifs take. */
const WIDTHS: readonly (readonly [characters: string, width: number])[] = [
  ["’'|iljI.,:;·!", 0.27],
  [' ftr()[]/-º«»“”', 0.38],
  ['csvxyzkJ?', 0.5],
  ['mwMW', 0.9],
  ['OQGCDNHUVAKRX', 0.75],
  ['BEPSFLTYZ≥→', 0.66],
]
const OTHER = 0.575
const OF_MONO = 0.62
const OF_BOLD = 1.05

const widthOfCharacter = new Map(WIDTHS.flatMap(([characters, width]) => [...characters].map((c) => [c, width])))

/** How wide is a text, at most, in units of the picture? Faces differ from reader to reader, so this is an estimate. */
export function widthOf(text: string, style: TextStyleName): number {
  const { size, weight, face } = TEXT_STYLES[style]
  if (face === 'mono') return [...text].length * OF_MONO * size
  const ems = [...text].reduce((sum, character) => sum + (widthOfCharacter.get(character) ?? OTHER), 0)
  return ems * size * (weight === 600 ? OF_BOLD : 1)
}

/** A text in lines that keep within a width; a word that is wider than that stands alone. */
export function wrapped(text: string, width: number, style: TextStyleName): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && widthOf(longer, style) > width) {
      lines.push(line)
      line = word
    } else {
      line = longer
    }
  }
  return [...lines, line]
}
