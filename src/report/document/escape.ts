/**
 * A text as it may be printed: in one line, without what is no character of a text. A name can hold line breaks, which would end
 * a row of a table, and marks that turn the direction of writing, which would show other words than are there; such characters
 * show as U+FFFD. A text that shows nothing becomes a dash, so that its place is seen.
 */
export function printable(text: string): string {
  const line = text.replaceAll(LINE_SPACE, ' ').replaceAll(UNPRINTABLE, '\uFFFD').trim()
  return line === '' ? BLANK : line
}

/** Whether a text shows nothing. */
export function isBlank(text: string): boolean {
  return printable(text) === BLANK
}

const BLANK = '—'

/** Spaces and breaks that a line cannot hold; a no-break space is no such. */
const LINE_SPACE = /[\t\n\v\f\r \u0085\u2028\u2029]+/g

/** Control characters, halves of characters, what Unicode keeps unassigned for good, and marks of direction that span text. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069]/gu

/** A text as it stands between tags and in attributes of HTML. */
export function escapedForHtml(text: string): string {
  return printable(text).replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** A text as it stands in Markdown, of CommonMark or of GitHub, at the start of a line or within it, in a table or outside. */
export function escapedForMarkdown(text: string): string {
  return printable(text)
    .replaceAll(MARKUP, String.raw`\$&`)
    .replace(/^[-+=]/, String.raw`\$&`)
    .replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`)
}

/** What can make markup anywhere: also what GitHub makes of addresses, and `&` where it would begin a character reference. */
const MARKUP = /[\\`*_[\]<>#|~$]|&(?=#?\w)|:(?=\/\/)|(?<=www)\.|(?<=\S)@(?=\S)/gi
