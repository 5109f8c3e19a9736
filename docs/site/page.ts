import { posix } from 'node:path'
import type { Locale } from 'filiere-lombardia'

/** A page of the site that is no page of the reference: Markdown, in one language, with its twin in the other. */
export interface Page {
  /** Where it stands, without language and ending: `rules/admission-threshold`. Both languages share it. */
  readonly path: string
  /** The language. */
  readonly locale: Locale
  /** Its title, as navigation and search show it. */
  readonly title: string
  /** What it says, in Markdown, without the title. */
  readonly body: string
  /** The pages below it. */
  readonly children?: readonly Page[]
}

/** The file of a page, relative to the folder of all pages. */
export function fileOf({ path, locale }: Pick<Page, 'path' | 'locale'>): string {
  return `${locale}/${path}.md`
}

/** A link from one page to another of the same language, or into a heading of it. */
export function link(from: string, to: string, text: string, anchor?: string): string {
  return `[${text}](${href(from, to, anchor)})`
}

/** The target of such a link. */
export function href(from: string, to: string, anchor?: string): string {
  return `${posix.relative(posix.dirname(from), `${to}.md`)}${anchor === undefined ? '' : `#${anchor}`}`
}

/** A link to the same page in the other language. */
export function twinLink({ path, locale }: Pick<Page, 'path' | 'locale'>): string {
  const twin = locale === 'it' ? 'en' : 'it'
  const up = '../'.repeat(path.split('/').length)
  return `[${locale === 'it' ? 'English version' : 'Versione italiana'}](${up}${twin}/${path}.md)`
}
