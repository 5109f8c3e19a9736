/**
 * Words of a participant as a sentence holds them: in « », on one line, quotation marks of their own in “ ”, so that the quotation
 * ends where it seems to. Blank words show as a dash.
 */
export function quoted(words: string): string {
  const line = onOneLine(words).replaceAll('«', '“').replaceAll('»', '”')
  return `«${line === '' ? '—' : line}»`
}

/** An id as a sentence holds it: bare where it looks like one, else in quotation marks. */
export function identifier(id: string): string {
  return /^[\p{L}\p{N}._:/-]+$/u.test(id) ? id : quoted(id)
}

/** Whether words say nothing. */
export function isBlank(words: string): boolean {
  return onOneLine(words) === ''
}

/** Spaces, line ends and characters that turn the direction of writing become one space. */
function onOneLine(words: string): string {
  return words.replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, ' ').trim()
}
