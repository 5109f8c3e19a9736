import { fc } from '@fast-check/vitest'
import { assessEligibility, type EligibilityResult } from 'filiere-lombardia'
import { explain } from 'filiere-lombardia/report'
import { expect, it } from 'vitest'
import { readingOptions } from '../../../src/act/reading-choices'
import { options, proposals, under } from '../../rules/eligibility/random-proposals'

type Found = EligibilityResult['findings'][number]

/** What stands against a proposal. */
function blocking(results: readonly EligibilityResult[]): readonly Found[] {
  return results.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'blocking'))
}

/** What stands against random proposals under the defaults, and would not under one other option. */
function contested(): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>()
  for (const [proposal, given] of fc.sample(fc.tuple(proposals, options), { numRuns: 300, seed: 5899 })) {
    const assessed = (readings: object) => blocking(assessEligibility(proposal, under(readings, given)).results)
    const usual = assessed({})
    for (const [id, [, ...others]] of Object.entries(readingOptions)) {
      for (const option of others) {
        const stands = new Set(assessed({ [id]: option }).map(({ code, path }) => `${code} ${path}`))
        for (const each of usual) if (!stands.has(`${each.code} ${each.path}`)) found.set(each.code, each)
      }
    }
  }
  return found
}

it('a finding that another reading would undo says that it rests on a reading, and never that the act alone does so', () => {
  const findings = [...contested().values()]
  expect(findings.length).toBeGreaterThan(10)
  const silent = findings.filter(
    (finding) =>
      !/interpretazion[ei] adottat[ae]/.test(explain(finding, { locale: 'it' })) ||
      !/readings? adopted/.test(explain(finding, { locale: 'en' })),
  )
  expect(silent.map(({ code }) => code)).toEqual([])
})
