import { CLAUSES, type ClauseId } from 'filiere-lombardia'
import { href } from './page.ts'

/** Text that must show as it is, in Markdown. */
export function text(plain: string): string {
  return plain.replaceAll(/[\\`*_{}<>|#@[\]]/g, (sign) => `\\${sign}`).replaceAll(/\s*\n\s*/g, ' ')
}

/** A table; cells are Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('\n', ' ')).join(' | ')} |`
}

/** Code in a line. */
export function code(plain: string): string {
  return `\`${plain}\``
}

/** A clause, linked to its place in the clause map. */
export function clauseLink(from: string, id: ClauseId): string {
  return `[${id}](${href(from, 'clauses', clauseAnchor(id))})`
}

/** The anchor of a clause in the clause map. */
export function clauseAnchor(id: string): string {
  return `clause-${id.toLowerCase().replaceAll('.', '-')}`
}

/** A sentence of the library, its clause linked. */
export function sentence(from: string, plain: string): string {
  return text(plain).replaceAll(/\\\[([A-Z][A-Za-z0-9.]*)\\\]/g, (cited, id: string) =>
    Object.hasOwn(CLAUSES, id) ? clauseLink(from, id as ClauseId) : cited,
  )
}

/** A note set apart from the text: `kind` is its class. */
export function note(kind: string, body: string): string {
  return `<div class="fl-${kind}">\n\n${body}\n\n</div>`
}
