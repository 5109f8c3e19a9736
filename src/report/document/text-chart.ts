import type { BarChart } from './document'
import { printable } from './escape'
import { fenced } from './fence'

/** A chart as text, in a fence that nothing within it can close: the bar, the figure, what it stands for. */
export function textChart({ title, bars, mark }: BarChart): string {
  const widest = Math.max(...bars.map(({ figure }) => printable(figure).length))
  const rows = bars.map(({ share, room, label, figure }) => {
    const filled = '█'.repeat(cells(share))
    const bar = filled.padEnd(cells(room), '░').padEnd(CELLS)
    return `${bar}  ${printable(figure).padStart(widest)}  ${printable(label)}`
  })
  const below = mark === undefined ? [] : [`${' '.repeat(cells(mark.share))}▲ ${printable(mark.label)}`]
  const lines = [printable(title), '', ...rows, ...below]
  return fenced(lines)
}

/** The width of a bar that fills the scale, in characters. */
const CELLS = 40

function cells(share: number): number {
  return Math.floor(share * CELLS)
}
