import type { Block, Entry, Item, ReportDocument, Statement, Table } from './document'
import { escapedForMarkdown, isBlank } from './escape'
import { textChart } from './text-chart'
import { textSeriesChart } from './text-series-chart'

/** A report as Markdown: CommonMark with the tables of GitHub, no HTML. */
export function markdownOf({ title, subtitles, sections }: ReportDocument): string {
  const parts = [
    `# ${escapedForMarkdown(title)}`,
    ...subtitles.map(escapedForMarkdown),
    ...sections.flatMap(({ title: heading, blocks }, index) => [
      `## ${index + 1}. ${escapedForMarkdown(heading)}`,
      ...blocks.map(block),
    ]),
  ]
  return `${parts.join('\n\n')}\n`
}

function block(given: Block): string {
  switch (given.block) {
    case 'notice':
      return `> **${escapedForMarkdown(given.title)}**\n>\n> ${inOneLine(given.statements)}`
    case 'paragraph':
      return inOneLine(given.statements)
    case 'facts':
      return given.facts
        .map(({ term, value }) => `- **${escapedForMarkdown(term)}:** ${escapedForMarkdown(value)}`)
        .join('\n')
    case 'list':
      return list(given.items, given.ordered)
    case 'entries':
      return given.entries.map(entry).join('\n')
    case 'table':
      return table(given)
    case 'bar-chart':
      return textChart(given)
    default:
      return textSeriesChart(given)
  }
}

function statement({ text, basis }: Statement): string {
  return basis === null ? escapedForMarkdown(text) : `${escapedForMarkdown(text)} (${escapedForMarkdown(basis)})`
}

function inOneLine(statements: readonly Statement[]): string {
  return statements.map(statement).join(' ')
}

function list(items: readonly Item[], ordered = false): string {
  return items.map((item, index) => listItem(item, ordered ? `${index + 1}. ` : '- ')).join('\n')
}

/** An item; what stands below it is indented by the width of its bullet. */
function listItem(item: Item, bullet: string): string {
  const first = `${bullet}${statement(item)}`
  if (item.others === undefined) return first
  const { lead, names } = item.others
  const others = [escapedForMarkdown(lead), names.map(escapedForMarkdown).join('; ')].join(' ').trimEnd()
  return `${first}\n${' '.repeat(bullet.length)}- ${others}`
}

function entry({ title, outcome, basis, items }: Entry): string {
  const head = `- **${escapedForMarkdown(title)}** — ${escapedForMarkdown(outcome)} (${escapedForMarkdown(basis)})`
  return [
    head,
    ...(items.length === 0
      ? []
      : list(items)
          .split('\n')
          .map((line) => `  ${line}`)),
  ].join('\n')
}

/** A table, without the columns of prose in which no row says anything. */
function table({ caption, columns, rows, total }: Table): string {
  const shown = columns
    .map(({ kind }, index) => ({ kind, index }))
    .filter(({ kind, index }) => kind !== 'prose' || rows.some((cells) => !isBlank(cells[index] ?? '')))
  const line = (cells: readonly string[]) =>
    `| ${shown.map(({ index }) => escapedForMarkdown(cells[index] ?? '')).join(' | ')} |`
  return [
    `**${escapedForMarkdown(caption)}**`,
    '',
    line(columns.map(({ title }) => title)),
    `| ${shown.map(({ kind }) => (kind === 'figure' ? '---:' : '---')).join(' | ')} |`,
    ...rows.map(line),
    ...(total === undefined ? [] : [line(total)]),
  ].join('\n')
}
