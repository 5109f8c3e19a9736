import type { Group, Series, SeriesChart } from './document'
import { printable } from './escape'
import { fenced } from './fence'

/** A chart of several series as text: what each series is drawn with, then the groups with their bars and figures. */
export function textSeriesChart({ title, series, groups }: SeriesChart): string {
  const widest = Math.max(0, ...groups.map(({ label }) => printable(label).length))
  // A label that is long stands above its bars.
  const isBeside = widest <= LONGEST_BESIDE
  const indent = isBeside ? widest : 0
  const legend = series.map(({ label, fill }) => `${CELL[fill]} ${printable(label)}`)
  return fenced([
    printable(title),
    '',
    ...legend,
    '',
    ...groups.flatMap((group) => [...(isBeside ? [] : [printable(group.label)]), ...groupLines(group, series, indent)]),
  ])
}

/** The width of a bar that fills the scale, in characters. */
const CELLS = 40

/** The longest label that stands beside its bars, in characters. */
const LONGEST_BESIDE = 14

/** What each kind of bar is drawn with. */
const CELL: Readonly<Record<Series['fill'], string>> = { solid: '█', half: '▒', hollow: '░' }

/** The bars of a group, the label before the first of them, and the line below. */
function groupLines({ label, bars, lineBelow }: Group, series: readonly Series[], indent: number): readonly string[] {
  const lines = bars.map(({ figure, share }, index) => {
    const cell = CELL[series[index]?.fill ?? 'solid']
    const before = index === 0 && indent > 0 ? printable(label) : ''
    const bar = cell.repeat(Math.floor(share * CELLS))
    return [before.padStart(indent), [bar, printable(figure)].filter((part) => part !== '').join(' ')].join('  ')
  })
  return [...lines, ...(lineBelow === undefined ? [] : [`──── ${printable(lineBelow)} ────`])]
}
