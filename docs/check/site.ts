import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { startBrowser } from './browser.ts'
import { serve } from './serve.ts'

/**
 * Opens the built site as its readers do: finds the rule of 65 points by search and by navigation, follows its clause to the map
 * and back, searches in both languages, looks at the main pages on desktop and phone, by day and by night, and takes a picture of
 * each. Ends with an error where a reader would be stuck.
 */
const SITE = fileURLToPath(new URL('../../site', import.meta.url))
const PICTURES = fileURLToPath(new URL('../../.generated/screenshots', import.meta.url))

const DESKTOP = { width: 1280, height: 900 }
const PHONE = { width: 375, height: 812 }

const PAGES = {
  front: 'index.html',
  start: 'it/index.html',
  index: 'it/rules.html',
  rule: 'it/rules/admission-threshold.html',
  'rule-en': 'en/rules/minimum-enterprises.html',
  term: 'it/rules/review-term.html',
  clauses: 'it/clauses.html',
  readings: 'it/readings.html',
  anatomy: 'en/anatomy.html',
  guide: 'it/guides/audit.html',
  'guide-embed': 'en/guides/embed.html',
  model: 'interfaces/filiere-lombardia.Proposal.html',
  finding: 'types/filiere-lombardia.ImplementingActChecklistFinding.html',
} as const

/** What is searched for, and a page that must be among the first answers. */
const SEARCHES = [
  ['65', 'rules/admission-threshold.html'],
  ['capofila', 'it/rules/lead.html'],
  ['soglia', 'it/rules/admission-threshold.html'],
  ['threshold', 'en/rules/admission-threshold.html'],
] as const

/** How many headings and examples are wider than their place, so that what they end with has to be scrolled to. */
const CUT_OFF = `[...document.querySelectorAll('h1, h2, .col-content pre')]
  .filter((each) => each.scrollWidth > each.clientWidth && each.clientWidth > 0).length`

const faults: string[] = []

function must(holds: boolean, what: string): void {
  console.log(`${holds ? 'ok   ' : 'FAULT'} ${what}`)
  if (!holds) faults.push(what)
}

async function pageOf(browser: Browser, viewport: typeof DESKTOP, colorScheme: 'light' | 'dark'): Promise<Page> {
  const page = await browser.newPage({ viewport, colorScheme })
  page.on('pageerror', (error) => must(false, `no script fails: ${error.message}`))
  page.on('response', (response) => {
    if (response.status() >= 400) must(false, `everything is there: ${response.url()}`)
  })
  return page
}

/** The addresses that a search answers with, best first. */
async function search(page: Page, origin: string, words: string): Promise<readonly string[]> {
  await page.goto(`${origin}/index.html`)
  await page.locator('#tsd-search-trigger').click()
  await page.locator('#tsd-search-input').fill(words)
  const results = page.locator('#tsd-search-results a')
  await results.first().waitFor()
  await page.screenshot({ path: `${PICTURES}/search-${words}.png` })
  const links = await results.all()
  return Promise.all(links.map(async (link) => new URL((await link.getAttribute('href')) ?? '', page.url()).href))
}

async function findsTheThreshold(page: Page, origin: string): Promise<void> {
  // By navigation: from the front page through the index of the rules.
  await page.goto(`${origin}/index.html`)
  await page.locator('.fl-door a', { hasText: 'Indice delle regole' }).click()
  await page.locator('main a, .col-content a', { hasText: 'Soglia minima di 65 punti' }).first().click()
  must(page.url().endsWith('/it/rules/admission-threshold.html'), 'the index leads to the rule of 65 points')
  const cases = await page.locator('.fl-cases').innerText()
  must(/65/.test(cases) && /64,99/.test(cases), 'its page shows the boundary: 65 and 64,99')

  // Its clause leads to the map, and the map back to the rule.
  await page
    .locator('.col-content a', { hasText: /^A\.VAL\.5$/ })
    .first()
    .click()
  must(page.url().endsWith('/it/clauses.html#clause-a-val-5'), 'its clause leads into the clause map')
  const entry = page.locator('.fl-clause', { has: page.locator('#clause-a-val-5') })
  const top = (await entry.boundingBox())?.y ?? -1
  must(top >= 0 && top < DESKTOP.height / 2, 'the clause is in sight')
  must(
    (await entry.innerText()).includes('raggiungeranno la soglia minima di 65 punti'),
    'the map shows the words of the act',
  )
  await entry.locator('a', { hasText: 'Soglia minima di 65 punti' }).click()
  must(page.url().includes('/it/rules/admission-threshold.html'), 'the map leads back to the rule')

  // Its twin says the same in English.
  await page.locator('.col-content a', { hasText: 'English version' }).first().click()
  must(page.url().endsWith('/en/rules/admission-threshold.html'), 'the rule has a twin in English')
  must((await page.locator('html').getAttribute('lang')) === 'en', 'the twin says that it is English')
}

async function looksAtPages(browser: Browser, origin: string): Promise<void> {
  for (const [device, viewport] of [
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ] as const) {
    for (const scheme of ['light', 'dark'] as const) {
      const page = await pageOf(browser, viewport, scheme)
      for (const [name, path] of Object.entries(PAGES)) {
        await page.goto(`${origin}/${path}`)
        await page.locator('h1, h2').first().waitFor()
        await page.screenshot({ path: `${PICTURES}/${name}-${device}-${scheme}.png` })
        const width: number = await page.evaluate('document.documentElement.scrollWidth')
        must(width <= viewport.width, `${name} fits the width of a ${device} (${scheme})`)
        const hidden: number = await page.evaluate(CUT_OFF)
        must(hidden === 0, `${name} cuts off no heading and no example on a ${device} (${scheme})`)
      }
      await page.close()
    }
  }
}

mkdirSync(PICTURES, { recursive: true })
const { origin, close } = await serve(SITE)
const browser = await startBrowser()
try {
  const page = await pageOf(browser, DESKTOP, 'light')
  await findsTheThreshold(page, origin)
  for (const [words, wanted] of SEARCHES) {
    const first = (await search(page, origin, words)).slice(0, 5)
    must(
      first.some((address) => address.includes(wanted)),
      `“${words}” finds ${wanted} among the first five`,
    )
  }
  await page.close()
  await looksAtPages(browser, origin)
} finally {
  await browser.close()
  close()
}
if (faults.length > 0) {
  console.error(`${faults.length} faults`)
  process.exit(1)
}
