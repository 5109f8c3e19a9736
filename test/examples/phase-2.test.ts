import { readFileSync } from 'node:fs'
import { assessPremium, compareMeasures, defineMeasure, type MeasureField, simulateMeasure } from 'filiere-lombardia'
import { expect, it } from 'vitest'
import { phase1List } from '../../examples/phase-1/list'
import { readFilings } from '../../examples/phase-1/read'
import { otherPremiums, otherReadings } from '../../examples/phase-2/designs'
import type { Case } from '../../examples/phase-2/portfolio/plans'
import { readApplications, readMeasure, readNotes } from '../../examples/phase-2/read'
import { runPhase2 } from '../../examples/phase-2/run'

const file = (name: string) => readFileSync(new URL(`../../examples/phase-2/${name}`, import.meta.url), 'utf8')

const measure = defineMeasure(readMeasure())
const applications = readApplications()
const list = phase1List()
const cases: readonly (Case & { readonly application: string })[] = JSON.parse(file('cases.json'))
const simulation = simulateMeasure(measure, applications, list)
const applicationOf = (wanted: Case['case']) => cases.find((built) => built.case === wanted)?.application

it('prints what it printed when somebody last looked', () => {
  expect(`${runPhase2()}\n`).toBe(file('expected-output.txt'))
})

it('finds in each application what was put there, and nothing of the kind in any other', () => {
  const built = new Map(cases.map((found) => [found.application, found]))
  for (const application of applications) {
    const { outcome, results, base } = assessPremium(measure, application, list)
    const { premium, findings, missing = [] } = built.get(application.id) ?? usual(application.proposalId)
    expect(outcome, application.id).toBe(premium)
    expect(
      results.flatMap((result) => result.findings.map(({ code }) => code)),
      application.id,
    ).toEqual(expect.arrayContaining([...(findings ?? [])]))
    expect(new Set([...results.flatMap((result) => result.missing), ...base.missing]), application.id).toEqual(
      new Set(missing),
    )
  }
})

/** Without anything built in: who names a proposal earns the premium, who names none does not. */
function usual(proposalId: string | null | undefined): Pick<Case, 'premium' | 'findings' | 'missing'> {
  return proposalId === null
    ? { premium: 'ineligible', findings: ['no-listed-proposal-named'] }
    : { premium: 'eligible', findings: ['project-of-the-chain'] }
}

it('says of every term of the measure where it comes from, and of no other', () => {
  const { terms, sources } = readNotes()
  const noted = terms.flatMap(({ fields }) => fields)
  expect(new Set(noted).size).toBe(noted.length)
  const { premium, aid, ...others } = measure
  const stated: readonly string[] = [
    ...Object.keys(others).filter((term) => !['id', 'title', 'warnings'].includes(term)),
    ...Object.keys(premium).map((term) => `premium.${term}`),
    'aid',
    ...Object.keys(aid ?? {}).map((term) => `aid.${term}`),
  ]
  expect(noted.toSorted()).toEqual([...stated, 'issuedOn'].toSorted())
  for (const { source, standing, note } of terms) {
    if (source !== undefined) expect(Object.keys(sources)).toContain(source)
    // What was not read anywhere says why it is as it is.
    if (standing !== 'found') expect(note).toBeDefined()
  }
})

it('leaves out of the file what the notes say is left out', () => {
  const written = readMeasure()
  const stated: Readonly<Partial<Record<MeasureField, unknown>>> = {
    issuedOn: written.issuedOn,
    maximumScore: written.maximumScore,
    'premium.percentagePoints': written.premium.percentagePoints,
    'premium.ceilingEur': written.premium.ceilingEur,
    'aid.maximumIntensity': written.aid?.maximumIntensity,
    'aid.maximumSpendEur': written.aid?.maximumSpendEur,
  }
  const leftOut = readNotes().terms.flatMap(({ fields, standing }) => (standing === 'left-out' ? fields : []))
  expect(leftOut.toSorted()).toEqual(Object.keys(stated).toSorted())
  for (const field of leftOut) expect(stated[field], field).toBeUndefined()
})

it('lets in newcomers whom no filing knows', () => {
  const known = new Set(readFilings().flatMap(({ beneficiary }) => beneficiary.parties.map(({ taxCode }) => taxCode)))
  const newcomers = applications.filter(
    ({ applicant }) => applicant?.kind === 'member' && applicant.taxCode?.startsWith('3'),
  )
  expect(newcomers.length).toBeGreaterThan(20)
  for (const { applicant } of newcomers)
    expect(applicant?.kind === 'member' && known.has(applicant.taxCode)).toBe(false)
})

it('has every application arrive while the desk of the measure was open', () => {
  for (const { id, submittedAt } of applications) {
    const at = Date.parse(submittedAt ?? '')
    expect(at >= Date.parse('2022-09-05T11:00:00+02:00') && at <= Date.parse('2022-10-17T17:00:00+02:00'), id).toBe(
      true,
    )
  }
})

it('makes the premium matter: some get aid thanks to it and some lose it, none crosses the minimum', () => {
  const { earning, newlyFunded, displaced, crossing, cost } = simulation
  expect(newlyFunded.length).toBeGreaterThan(1)
  expect(displaced.length).toBeGreaterThan(1)
  expect(newlyFunded.filter((id) => !earning.includes(id))).toEqual([])
  expect(displaced.filter((id) => earning.includes(id))).toEqual([])
  // Ten points once the minimum is reached lift nobody over it, not even from one point below.
  expect(crossing).toEqual([])
  expect(
    simulation.applications.find(({ applicationId }) => applicationId === applicationOf('one-point-short')),
  ).toMatchObject({
    premium: 'eligible',
    without: { score: '64', admitted: false },
    with: { score: '64', admitted: false },
  })
  expect(
    simulation.applications.find(({ applicationId }) => applicationId === applicationOf('minimum-exactly')),
  ).toMatchObject({
    without: { score: '65', admitted: true },
    with: { score: '75', admitted: true },
  })
  expect(Number(cost.spentEur)).toBeCloseTo(Number(cost.toClaimantsEur) - Number(cost.fromOthersEur), 2)
})

it('spends what it gives to each, and no more than the budget, under any of the premiums', () => {
  const { simulations } = compareMeasures([measure, ...otherPremiums(measure)], applications, list)
  const cents = (amount: string) => BigInt(amount.replace('.', ''))
  for (const simulated of simulations) {
    for (const round of ['without', 'with'] as const) {
      const given = simulated.applications.reduce((sum, one) => sum + cents(one[round].fundedEur), 0n)
      expect(given).toBe(cents(simulated[round].spentEur))
      expect(given <= cents(measure.budgetEur ?? '0.00')).toBe(true)
    }
  }
})

it('compares premiums that differ: more points fund more of those who earn it, points towards the minimum let some cross', () => {
  const { simulations, flips } = compareMeasures([measure, ...otherPremiums(measure)], applications, list)
  const of = (id: string) => simulations.find((one) => one.measure.id === id)
  const gained = ['no-premium', '5-points', measure.id, '15-points'].map(
    (id) => of(id)?.newlyFunded.length ?? Number.NaN,
  )
  expect(gained[0]).toBe(0)
  for (const [index, fewer] of gained.slice(0, -1).entries())
    expect(fewer).toBeLessThan(gained[index + 1] ?? Number.NaN)
  expect(of('no-premium')?.warnings.map(({ code }) => code)).toEqual(['no-premium-defined'])
  expect(of('10-points-towards-minimum')?.crossing).toContain(applicationOf('one-point-short'))
  // More aid and no points: nobody rises, and what the premium adds is missing further down.
  expect(of('10-percentage-points')?.newlyFunded).toEqual([])
  expect(of('10-percentage-points')?.displaced.length).toBeGreaterThan(0)
  for (const { measureId, because } of flips) {
    const differing = { 'no-premium': 'premium.points', '10-points-towards-minimum': 'premium.counts' }[measureId]
    if (differing !== undefined) expect(because).toEqual({ fields: [differing], together: false })
  }
})

it('shows that what was not found matters: other days, claimants and ends of the budget touch somebody', () => {
  const { flips } = compareMeasures([measure, ...otherReadings(measure)], applications, list)
  const touching = new Set(flips.map(({ measureId }) => measureId))
  expect([...touching]).toEqual(
    expect.arrayContaining([
      'listed-when-applying',
      'filed-at-any-time',
      'lead-only',
      'rest-to-the-next',
      'rest-to-whom-it-suffices',
    ]),
  )
  // The chain that was removed on 7 October had applied while it was on the list.
  const removed = applicationOf('removed-before-the-day')
  expect(flips).toContainEqual(
    expect.objectContaining({ measureId: 'listed-when-applying', applicationId: removed, to: 'funded' }),
  )
})
