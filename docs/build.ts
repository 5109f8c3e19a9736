import { fileURLToPath } from 'node:url'
import { Application, IndexEvent, MarkdownEvent, PageEvent, TSConfigReader } from 'typedoc'
import { checkLinks } from './site/check-links.ts'
import { citedClauses } from './site/cited-clauses.ts'
import { closeLinks } from './site/close-links.ts'
import { inItsLanguage } from './site/in-its-language.ts'
import { namedAnchors } from './site/named-anchors.ts'
import { PageRouter } from './site/router.ts'
import { searchText } from './site/search-text.ts'
import { symbolOf } from './site/symbol-of.ts'
import { withoutExample } from './site/without-example.ts'
import { writePages } from './site/write-pages.ts'

/** Builds the documentation into `site/`: pages from the data that the code runs on, the reference, and a check of all links. */
const ROOT = fileURLToPath(new URL('..', import.meta.url))

const { front, tops } = writePages(`${ROOT}/.generated/pages`)
const app = await Application.bootstrap({ readme: front, projectDocuments: [...tops], router: 'pages' }, [
  new TSConfigReader(),
])
app.converter.addUnknownSymbolResolver(symbolOf)
app.renderer.defineRouter('pages', PageRouter)
app.renderer.on(PageEvent.END, inItsLanguage)
app.renderer.on(PageEvent.END, closeLinks)
app.renderer.on(IndexEvent.PREPARE_INDEX, searchText)
for (const parsed of [namedAnchors, citedClauses]) {
  app.renderer.on(
    MarkdownEvent.PARSE,
    parsed(() => app.renderer.router),
  )
}

const project = await app.convert()
if (project === undefined) process.exit(1)
app.validate(project)
for (const each of withoutExample(project)) app.logger.warn(`an export without an example: ${each}`)
if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exit(1)
await app.generateOutputs(project)
if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exit(1)

const broken = await checkLinks(`${ROOT}/site`)
for (const each of broken) console.error(each)
if (broken.length > 0) process.exit(1)
