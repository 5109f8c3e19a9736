const WIDTH = 120

/** JSON for readers: one space of indent, and on one line whatever fits on one. */
export function printJson(value: unknown): string {
  return `${print(value, 0, 0)}\n`
}

function print(value: unknown, depth: number, taken: number): string {
  const line = onOneLine(value)
  if (typeof value !== 'object' || value === null || depth + taken + line.length < WIDTH) return line
  const inner = ' '.repeat(depth + 1)
  const outer = ' '.repeat(depth)
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${inner}${print(item, depth + 1, 0)}`).join(',\n')}\n${outer}]`
  }
  const members = entriesOf(value).map(([key, member]) => {
    const label = `${JSON.stringify(key)}: `
    return `${inner}${label}${print(member, depth + 1, label.length)}`
  })
  return `{\n${members.join(',\n')}\n${outer}}`
}

function onOneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.map(onOneLine).join(', ')}]`
  return `{ ${entriesOf(value)
    .map(([key, member]) => `${JSON.stringify(key)}: ${onOneLine(member)}`)
    .join(', ')} }`
}

/** As in `JSON.stringify`, what is `undefined` is left out. */
function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, member]) => member !== undefined)
}
