/** Lines of text as Markdown shows them unchanged: in a fence that nothing within it can close. */
export function fenced(lines: readonly string[]): string {
  const ticks = lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(Math.max(2, ...ticks) + 1)
  return [`${fence}text`, ...lines, fence].join('\n')
}
