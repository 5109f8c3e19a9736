/** The tags of an HTML text, in order, without the values of their attributes. */
export function tagsOf(html: string): readonly string[] {
  return [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replaceAll(/"[^"]*"/g, '""'))
}

/** The text of an HTML text: what stands between its tags, with references read and spaces as a browser shows them. */
export function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(?:#(\d+)|(lt|gt|quot|amp));/g, (_, code?: string, name?: string) =>
      code === undefined ? (NAMED[name ?? ''] ?? '') : String.fromCodePoint(Number(code)),
    )
    .replaceAll(/[ \n]+/g, ' ')
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' }
