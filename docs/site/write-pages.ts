import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { allPages } from './all-pages.ts'
import { fileOf, type Page } from './page.ts'
import { frontPage } from './pages/front-page.ts'

/** The files that typedoc reads: the front page, and the pages at the top of each language, in their order. */
export interface WrittenPages {
  readonly front: string
  readonly tops: readonly string[]
}

/** Writes all pages of both languages into a folder, each with its children named at its head. */
export function writePages(folder: string): WrittenPages {
  rmSync(folder, { recursive: true, force: true })
  const tops = (['it', 'en'] as const).flatMap(allPages).map((page) => {
    writePage(folder, page)
    return join(folder, fileOf(page))
  })
  const front = join(folder, 'front.md')
  writeFileSync(front, frontPage())
  return { front, tops }
}

function writePage(folder: string, page: Page): void {
  const file = fileOf(page)
  const children = (page.children ?? []).map((child) => posix.relative(posix.dirname(file), fileOf(child)))
  const head = [
    `title: ${JSON.stringify(page.title)}`,
    `slug: ${JSON.stringify(`${page.locale}/${page.path}`)}`,
    `group: ${page.locale === 'it' ? 'Documentazione in italiano' : 'Documentation in English'}`,
    ...(children.length === 0 ? [] : ['children:', ...children.map((child) => `  - ./${child}`)]),
  ]
  const path = join(folder, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `---\n${head.join('\n')}\n---\n\n# ${page.title}\n\n${page.body}\n`)
  for (const child of page.children ?? []) writePage(folder, child)
}
