import type { Column, Table } from './document'
import { isBlank } from './escape'
import { element, type HtmlElement } from './html-element'

/** A table, with its caption and the heads of its columns and rows; one of many columns moves sideways where there is no room. */
export function htmlTable(given: Table): HtmlElement {
  const inRow = given.columns.filter(({ kind }) => kind !== 'prose')
  const isWide = inRow.length > MOST_COLUMNS || inRow.filter(({ kind }) => kind === 'words').length > MOST_OF_WORDS
  return isWide
    ? element('section', { class: 'wide', tabindex: '0', 'aria-label': given.caption }, table(given))
    : table(given)
}

/** As many columns stand side by side on the narrowest screen, and as many of words. */
const MOST_COLUMNS = 4
const MOST_OF_WORDS = 3

function table({ caption, columns, rows, total }: Table): HtmlElement {
  const inRow = columns.filter(({ kind }) => kind !== 'prose')
  const headings = inRow.map(({ title, kind }) => element('th', { scope: 'col', class: kind }, title))
  return element(
    'table',
    rows.length > ON_ONE_SHEET ? {} : { class: 'whole' },
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...headings)),
    rows.map((cells) => element('tbody', {}, ...tableRow(columns, cells))),
    ...(total === undefined ? [] : [element('tfoot', {}, ...tableRow(columns, total))]),
  )
}

/** As many rows stand together on a sheet; longer tables run on. */
const ON_ONE_SHEET = 12

/** A row, and below it, over its whole width, the prose that belongs to it: so that a table fits a telephone and a sheet. */
function tableRow(columns: readonly Column[], cells: readonly string[]): readonly HtmlElement[] {
  const pairs = columns.map((column, index) => ({ column, text: cells[index] ?? '' }))
  const inRow = pairs.filter(({ column }) => column.kind !== 'prose')
  const prose = pairs.filter(({ column, text }) => column.kind === 'prose' && !isBlank(text))
  const row = element(
    'tr',
    {},
    ...inRow.map(({ column, text }, index) =>
      index === 0
        ? element('th', { scope: 'row' }, text)
        : element('td', { class: isLong(text) ? 'words' : column.kind }, text),
    ),
  )
  if (prose.length === 0) return [row]
  const lines = prose.map(({ column, text }) =>
    element('p', {}, element('span', { class: 'basis' }, `${column.title}:`), text),
  )
  return [row, element('tr', {}, element('td', { class: 'prose', colspan: String(inRow.length) }, ...lines))]
}

/** A figure stands in one line, unless it is one that no column holds. */
const LONGEST_FIGURE = 20

function isLong(text: string): boolean {
  return text.split(' ').some((part) => part.length > LONGEST_FIGURE)
}
