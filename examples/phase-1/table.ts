/** A table for a terminal: a line under the heads, columns as wide as what they hold, up to a limit. */
export function table(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  limits: readonly number[],
): string {
  const shown = [heads, ...rows].map((row) => row.map((cell, column) => shortened(cell, limits[column] ?? 40)))
  const widths = heads.map((_, column) => Math.max(...shown.map((row) => row[column]?.length ?? 0)))
  const [head = '', ...body] = shown.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return [head, widths.map((width) => '─'.repeat(width)).join('  '), ...body].join('\n')
}

function shortened(text: string, limit: number): string {
  return text.length > limit ? `${text.slice(0, limit - 1)}…` : text
}
