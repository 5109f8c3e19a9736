import type { Block, Entry, Fact, Item, ReportDocument, Section, Statement } from './document'
import { escapedForHtml, printable } from './escape'
import { element, type HtmlElement, written } from './html-element'
import { htmlTable } from './html-table'
import { STYLE, STYLE_HASH } from './style'
import { svgChart } from './svg-chart'
import { svgSeriesChart } from './svg-series-chart'

/** A report as one HTML page that needs nothing else: no script, no font, no image, and a policy that lets nothing in. */
export function htmlOf({ locale, title, subtitles, sections }: ReportDocument): string {
  const body = element(
    'body',
    {},
    element(
      'main',
      {},
      element(
        'header',
        {},
        element('h1', {}, title),
        subtitles.map((subtitle) => element('p', { class: 'subtitle' }, subtitle)),
      ),
      sections.map(section),
    ),
  )
  return `<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<title>${escapedForHtml(short(title))}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${STYLE}</style>
</head>
${written(body)}
</html>
`
}

/** A title as it fits a tab; the heading has the whole of it. */
function short(title: string): string {
  const characters = [...printable(title)]
  return characters.length > TAB ? `${characters.slice(0, TAB - 1).join('')}…` : title
}

const TAB = 70

function section({ title, blocks }: Section, index: number): HtmlElement {
  return element('section', {}, element('h2', {}, `${index + 1}. ${title}`), blocks.map(block))
}

function block(given: Block): HtmlElement {
  switch (given.block) {
    case 'notice':
      return element(
        'div',
        { class: `notice ${given.tone}` },
        element('p', { class: 'gist' }, given.title),
        paragraph(given.statements),
      )
    case 'paragraph':
      return paragraph(given.statements)
    case 'facts':
      return element('dl', {}, given.facts.map(fact))
    case 'list':
      return element(given.ordered ? 'ol' : 'ul', {}, given.items.map(item))
    case 'entries':
      return element('ul', { class: 'entries' }, given.entries.map(entry))
    case 'table':
      return htmlTable(given)
    case 'bar-chart':
      return element('figure', {}, element('figcaption', {}, given.title), svgChart(given))
    default:
      return element('figure', {}, element('figcaption', {}, given.title), svgSeriesChart(given))
  }
}

function statement({ text, basis }: Statement): readonly (HtmlElement | string)[] {
  return basis === null ? [text] : [text, element('span', { class: 'basis' }, `(${basis})`)]
}

function paragraph(statements: readonly Statement[]): HtmlElement {
  return element('p', {}, statements.flatMap(statement))
}

function fact({ term, value }: Fact): HtmlElement {
  return element('div', {}, element('dt', {}, term), element('dd', {}, value))
}

function item(given: Item): HtmlElement {
  if (given.others === undefined) return element('li', {}, statement(given))
  const { lead, names } = given.others
  const said = [...statement(given), element('p', {}, lead)]
  if (names.length === 0) return element('li', {}, said)
  const named = names.map((name) => element('li', {}, name))
  return element('li', { class: 'long' }, said, element('ul', { class: 'names' }, named))
}

function entry({ title, outcome, tone, basis, items }: Entry): HtmlElement {
  const head = element(
    'p',
    { class: 'head' },
    element('strong', {}, title),
    element('span', { class: `outcome ${tone}` }, outcome),
    element('span', { class: 'basis' }, basis),
  )
  return element('li', {}, head, ...(items.length === 0 ? [] : [element('ul', {}, items.map(item))]))
}
