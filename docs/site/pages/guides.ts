import { readFileSync } from 'node:fs'
import type { Locale } from 'filiere-lombardia'
import { word } from '../../words/page-words.ts'
import { type Page, twinLink } from '../page.ts'

/** The guides, one for each kind of reader, in the order in which most will want them. */
export const GUIDES = ['audit', 'embed', 'design'] as const

/** The guides, as they are written down by hand. */
export function guidePages(locale: Locale): Page {
  const path = 'guides'
  const pages = GUIDES.map((name) => guide(name, locale))
  const opening = {
    it: 'Una guida per ciascun lettore. Il codice che vi compare è eseguito dalle prove.',
    en: 'A guide for each kind of reader. The code in them is run by the suite.',
  }
  const list = pages.map(({ path: of, title }) => `- [${title}](${of}.md)`).join('\n')
  const body = [twinLink({ path, locale }), opening[locale], list]
  return { path, locale, title: word('guides', locale), body: body.join('\n\n'), children: pages }
}

function guide(name: (typeof GUIDES)[number], locale: Locale): Page {
  const path = `guides/${name}`
  const written = readFileSync(new URL(`../../guides/${locale}/${name}.md`, import.meta.url), 'utf8')
  const [, title = name, rest = written] = /^# (.*)\n([\s\S]*)$/.exec(written) ?? []
  return { path, locale, title, body: `${twinLink({ path, locale })}\n\n${rest.trim()}` }
}
