import { type CatalogueRuleId, type Locale, RULES } from 'filiere-lombardia'
import type { RuleCases } from '../cases/boundary-case.ts'
import { eligibilityCases } from '../cases/eligibility-cases.ts'
import { premiumCases } from '../cases/premium-cases.ts'
import { procedureCases } from '../cases/procedure-cases.ts'
import type { Page } from './page.ts'
import { changelogPage } from './pages/changelog-page.ts'
import { clauseMap } from './pages/clause-map.ts'
import { editionsPage } from './pages/editions-page.ts'
import { glossaryPage } from './pages/glossary-page.ts'
import { guidePages } from './pages/guides.ts'
import { panelPage } from './pages/panel-page.ts'
import { parametersPage } from './pages/parameters-page.ts'
import { anatomyPage, timelineOf, timelinePage } from './pages/picture-pages.ts'
import { readingsPage } from './pages/readings-page.ts'
import { ruleIndex } from './pages/rule-index.ts'
import { rulePage } from './pages/rule-page.ts'
import { startPage } from './pages/start-page.ts'

const CASES: ReadonlyMap<CatalogueRuleId, RuleCases> = new Map(
  [...eligibilityCases, ...procedureCases, ...premiumCases].map((cases) => [cases.rule, cases]),
)

/** All pages of a language, as trees: where it begins first. */
export function allPages(locale: Locale): readonly Page[] {
  const rules = Object.values(RULES).map((rule) =>
    rulePage(rule, casesOf(rule.id), locale, timelineOf(rule.id, locale)),
  )
  const pages = [
    ruleIndex(rules, locale),
    clauseMap(locale),
    readingsPage(locale),
    panelPage(locale),
    parametersPage(locale),
    anatomyPage(locale),
    timelinePage(locale),
    editionsPage(locale),
    glossaryPage(locale),
    guidePages(locale),
    ...(locale === 'en' ? [changelogPage()] : []),
  ]
  return [startPage(pages, locale), ...pages]
}

function casesOf(id: CatalogueRuleId): RuleCases {
  const cases = CASES.get(id)
  if (cases === undefined) throw new Error(`the rule ${id} has no boundary cases`)
  return cases
}
