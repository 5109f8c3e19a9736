import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { CLAUSES } from '../../../src/act/clauses/clauses'
import { premiumReadingOptions } from '../../../src/act/premium-reading-choices'
import { READINGS } from '../../../src/act/readings/readings'
import type { Applicant, Application } from '../../../src/model/application'
import type { MeasureDefinition } from '../../../src/model/measure'
import { readyApplication } from '../../../src/phase2/effect/ready-application'
import { defineMeasure } from '../../../src/phase2/measure/define-measure'
import { readyMeasure } from '../../../src/phase2/measure/ready-measure'
import { assess, assessPremium, OUTCOMES } from '../../../src/phase2/premium/assess-premium'
import { listingOf } from '../../../src/phase2/premium/listing'
import { type PremiumOptions, resolvePremiumOptions } from '../../../src/phase2/premium/premium-options'
import { compare, fraction } from '../../../src/values/decimal'
import { centsOf } from '../../../src/values/money'
import type { RuleInputErrorCode } from '../../../src/values/rule-input-error'
import type { ApprovedList } from '../../../src/verdict/approved-list'
import type { Outcome } from '../../../src/verdict/outcome'
import { taxCode } from '../../worked-cases/a-proposal'
import { aMember, anApplication, aRow, deepFrozen, inputError, NO_OBJECTS, stored } from '../a-measure'
import { aList, aMeasure, anEntry, lists, measures, portfolios } from '../a-portfolio'

function assessed(
  terms: Partial<MeasureDefinition> = {},
  facts: Partial<Application> = {},
  { list = aList(), ...options }: PremiumOptions & { readonly list?: ApprovedList } = {},
) {
  return assessPremium(aMeasure(terms), anApplication(facts), list, options)
}

/** The outcome of each rule, by rule. */
const outcomes = ({ results }: ReturnType<typeof assessed>): Readonly<Record<string, Outcome>> =>
  Object.fromEntries(results.map(({ rule, outcome }) => [rule, outcome]))

const SATISFIED = {
  'measure-criteria': 'satisfied',
  'measure-dedication': 'satisfied',
  'measure-issue': 'satisfied',
  'measure-premium': 'satisfied',
  'listed-proposal': 'satisfied',
  'premium-claimant': 'satisfied',
}

describe('an application that earns the premium', () => {
  it('is told what every rule says, what the measure makes of it, and what the premium added', () => {
    const assessment = assessed({ premium: { points: 10, percentagePoints: 5 } })
    expect(outcomes(assessment)).toEqual(SATISFIED)
    expect(assessment).toMatchObject({
      measureId: 'm-1',
      applicationId: 'a-1',
      outcome: 'eligible',
      proposalId: 'p-0',
      membershipDay: '2022-10-15',
      base: { score: '70', admitted: true, aidEur: '100.00' },
      final: { score: '80', admitted: true, aidEur: '110.00' },
      gain: { points: '10', aidEur: '10.00' },
      missing: [],
      readings: { premiumKinds: 'either', issuedAfter: 'resolution', membershipDay: 'fixed-day' },
      edition: 'dgr-xi-5899-2022',
    })
  })

  it('has the rules of the measure first, each on its clauses and readings', () => {
    const { results } = assessed()
    expect(results.map(({ rule }) => rule)).toEqual(Object.keys(SATISFIED))
    for (const { clauses, readings } of results) {
      for (const clause of clauses) expect(CLAUSES).toHaveProperty([clause])
      for (const reading of readings) expect(READINGS).toHaveProperty([reading])
    }
  })

  it.each<[string, Partial<MeasureDefinition>, Partial<Application>, object]>([
    ['no score', { selection: 'arrival' }, { score: undefined }, { points: null, aidEur: '0.00' }],
    ['no spend', {}, { spend: undefined }, { points: '10', aidEur: null }],
    ['a size that is not stated', {}, { spend: [{ amountEur: 1 }] }, { points: '10', aidEur: null }],
    ['no aid at all', { aid: null }, {}, { points: '10', aidEur: null }],
    ['a minimum that is not reached', { minimumScore: '70.01' }, {}, { points: '0', aidEur: '0.00' }],
    ['a maximum in the way', { maximumScore: '75.5' }, {}, { points: '5.5', aidEur: '0.00' }],
    [
      'a ceiling in the way',
      { aid: { intensities: { small: 50 }, ceilingEur: 100 }, premium: { percentagePoints: 5 } },
      {},
      { points: '0', aidEur: '0.00' },
    ],
    [
      'a minimum that it brings about',
      { minimumScore: 75, premium: { points: 5, counts: 'towards-minimum' } },
      {},
      { points: '5', aidEur: '100.00' },
    ],
  ])('gains what it adds in the end, with %s', (_, terms, facts, gain) => {
    const assessment = assessed(terms, facts)
    expect(assessment).toMatchObject({ outcome: 'eligible', gain })
  })

  it.each<[string, Partial<MeasureDefinition>, Partial<Application>]>([
    ['on the first day after the call', { giuntaResolution: { date: '2022-02-01' } }, {}],
    ['on the first day on the list', { membershipDate: '2022-07-01' }, {}],
    ['filed on the last day', { proposalsFiledBy: '2022-05-10' }, {}],
    ['of a measure without premium', { premium: {} }, {}],
    ['of its partner', {}, { applicant: aMember(2) }],
    ['of the partnership', { claimants: 'partnership' }, { applicant: { kind: 'partnership' } }],
    ['of its lead', { claimants: 'lead-only' }, {}],
    [
      'of a lead in another spelling',
      { claimants: 'lead-only' },
      { applicant: { kind: 'member', vatNumber: `it ${taxCode(1)}` } },
    ],
    ['by the day of the application', { membershipDate: null }, { submittedAt: '2022-06-30T22:00:00Z' }],
  ])('may be one %s', (_, terms, facts) => {
    expect(assessed(terms, facts).outcome).toBe('eligible')
  })
})

describe('an application that does not earn it', () => {
  it.each<[string, Partial<MeasureDefinition>, Partial<Application>, Readonly<Record<string, Outcome>>]>([
    [
      'the measure is dedicated to nothing',
      { dedicatedTo: [] },
      {},
      { 'measure-dedication': 'violated', 'measure-premium': 'not-applicable' },
    ],
    [
      'the measure dates from the day of the call',
      { giuntaResolution: { date: '2022-01-31' } },
      {},
      { 'measure-issue': 'violated' },
    ],
    [
      'it claims none',
      {},
      { proposalId: null },
      { 'listed-proposal': 'violated', 'premium-claimant': 'not-applicable' },
    ],
    [
      'the proposal was listed later by a day',
      { membershipDate: '2022-06-30' },
      {},
      { 'listed-proposal': 'violated', 'premium-claimant': 'not-applicable' },
    ],
    ['the proposal was filed late by a day', { proposalsFiledBy: '2022-05-09' }, {}, { 'listed-proposal': 'violated' }],
    ['the applicant is a stranger', {}, { applicant: aMember(77) }, { 'premium-claimant': 'violated' }],
    [
      'the applicant is a partner',
      { claimants: 'lead-only' },
      { applicant: aMember(2) },
      { 'premium-claimant': 'violated' },
    ],
    [
      'one rule is broken while another waits',
      { giuntaResolution: undefined },
      { applicant: aMember(77) },
      { 'measure-criteria': 'undetermined', 'measure-issue': 'undetermined', 'premium-claimant': 'violated' },
    ],
  ])('is left with its base: %s', (_, terms, facts, changed) => {
    const assessment = assessed(terms, facts)
    expect(outcomes(assessment)).toEqual({ ...SATISFIED, ...changed })
    expect(assessment.outcome).toBe('ineligible')
    expect(assessment.final).toEqual(assessment.base)
    expect(assessment.gain).toEqual({ points: '0', aidEur: '0.00' })
    expect(assessment.missing).toEqual([])
  })

  it('has no proposal where none is on the list', () => {
    expect(assessed({}, { proposalId: 'p-9' }).proposalId).toBeNull()
    expect(assessed({ proposalsFiledBy: '2022-05-09' }).proposalId).toBe('p-0')
  })

  it('still waits for what its own score and aid lack', () => {
    const { missing, outcome } = assessed(
      {},
      { proposalId: null, applicant: undefined, score: undefined, spend: undefined },
    )
    expect(outcome).toBe('ineligible')
    expect(missing).toEqual(['application.score', 'application.spend'])
  })
})

describe('an application of which a fact is missing', () => {
  it.each<[string, Partial<MeasureDefinition>, Partial<Application>, readonly string[]]>([
    [
      'the resolution, and with it the day',
      { giuntaResolution: undefined },
      {},
      ['measure.giuntaResolution', 'measure.issuedOn'],
    ],
    ['the resolution alone', { giuntaResolution: undefined, issuedOn: '2022-08-03' }, {}, ['measure.giuntaResolution']],
    ['the proposal', {}, { proposalId: undefined }, ['application.proposalId']],
    ['the applicant', {}, { applicant: undefined }, ['application.applicant']],
    ['both', {}, { proposalId: undefined, applicant: undefined }, ['application.proposalId', 'application.applicant']],
    ['an identifier', {}, { applicant: { kind: 'member', taxCode: null } }, ['application.applicant.vatNumber']],
    ['the day', { membershipDate: null }, {}, ['application.submittedAt']],
    [
      'the day, and the score besides',
      { membershipDate: null },
      { score: undefined },
      ['application.submittedAt', 'application.score'],
    ],
  ])('waits for it, each once: %s', (_, terms, facts, missing) => {
    const assessment = assessed(terms, facts)
    expect(assessment).toMatchObject({ outcome: 'undetermined', final: null, gain: null })
    expect(assessment.missing).toEqual(missing)
    expect(assessment.base.score).toBe(facts.score === undefined && 'score' in facts ? null : '70')
  })

  it('does not wait for facts of its score to be told that it earns the premium', () => {
    const assessment = assessed({}, { score: undefined, spend: undefined })
    expect(assessment.outcome).toBe('eligible')
    expect(assessment.missing).toEqual(['application.score', 'application.spend'])
  })

  it('has no day where that is its own and not stated', () => {
    expect(assessed({ membershipDate: null }).membershipDay).toBeNull()
    expect(assessed({ membershipDate: null }, { submittedAt: '2022-10-15T22:00:00Z' }).membershipDay).toBe('2022-10-16')
  })

  // Below the minimum without the premium, no spend is needed; with it, it is.
  it('waits for what its end would lack, if it earned the premium', () => {
    const terms = { minimumScore: 75, premium: { points: 10, counts: 'towards-minimum' } } as const
    expect(assessed(terms, { spend: undefined }).missing).toEqual(['application.spend'])
    const waiting = assessed(terms, { applicant: undefined, spend: undefined })
    expect(waiting.missing).toEqual(['application.applicant', 'application.spend'])
  })
})

describe('readings and editions', () => {
  it('are answered with those in force', () => {
    const { readings, edition, results } = assessed(
      { issuedOn: '2023-01-01', claimants: 'lead-only', rounding: 'half-up' },
      {},
      { readings: { premiumKinds: 'both-required', issuedAfter: 'desk-closing' }, edition: 'extension-2022-11-30' },
    )
    expect(edition).toBe('extension-2022-11-30')
    expect(readings).toMatchObject({
      premiumKinds: 'both-required',
      issuedAfter: 'desk-closing',
      measureDate: 'notice',
      premiumClaimants: 'lead-only',
      cents: 'half-up',
    })
    expect(results.flatMap(({ findings }) => findings.map(({ code }) => code))).toEqual([
      'measure-not-issued-after-call',
      'premium-in-one-kind-only',
      'project-of-the-chain',
    ])
  })

  it('leave a premium of one kind to a person where both are required, and bar nobody', () => {
    expect(assessed({}, {}, { readings: { premiumKinds: 'both-required' } }).outcome).toBe('eligible')
  })

  it.each(['dgr-xii-1586-2023', 'dgr-5377-2025'] as const)(
    'take entries of %s for entries of the same list',
    (edition) => {
      const list = aList([anEntry({ edition })])
      expect(assessed({}, {}, { list }).outcome).toBe('eligible')
      expect(() => assessed({}, {}, { list, edition })).toThrow(inputError('edition-not-encoded', 'edition'))
    },
  )
})

describe('a call that cannot be answered', () => {
  const call = (measure: unknown, application: unknown, list: unknown, options?: unknown) => () =>
    assessPremium(measure as never, application as never, list as never, options as never)

  it.each(NO_OBJECTS)('names the argument that is none: %s', (none) => {
    const refused = (path: string) => inputError('invalid-argument', path)
    expect(call(none, anApplication(), aList())).toThrow(refused('measure'))
    expect(call(aMeasure(), none, aList())).toThrow(refused('application'))
    expect(call(aMeasure(), anApplication(), none)).toThrow(refused('list'))
    if (none !== undefined) expect(call(aMeasure(), anApplication(), aList(), none)).toThrow(refused('options'))
  })

  it.each<[string, Partial<MeasureDefinition>, object, RuleInputErrorCode, string]>([
    [
      'terms that contradict each other',
      { minimumScore: 65, maximumScore: 60 },
      {},
      'maximum-below-minimum',
      'maximumScore',
    ],
    [
      'a mark above its criterion',
      { criteria: [{ id: 'c', title: 'C', maximum: 5 }] },
      { score: undefined, marks: { c: 6 } },
      'mark-out-of-range',
      'application.marks.c',
    ],
    ['an applicant of no kind', {}, { applicant: {} }, 'invalid-argument', 'application.applicant.kind'],
    [
      'a day for a moment',
      { membershipDate: null },
      { submittedAt: '2022-10-15' },
      'invalid-instant',
      'application.submittedAt',
    ],
    ['an unknown fact', {}, { size: 'small' }, 'unknown-key', 'application.size'],
  ])('has %s', (_, terms, facts, code, path) => {
    expect(call(aMeasure(terms), { ...anApplication(), ...facts }, aList())).toThrow(inputError(code, path))
  })

  it.each<[string, object, readonly unknown[]]>([
    ['a number for a tax code', { applicant: { kind: 'member', taxCode: 5, vatNumber: null } }, [anEntry()]],
    ['an entry that is null', {}, [null]],
  ])('has %s', (_, facts, entries) => {
    expect(call(aMeasure(), { ...anApplication(), ...facts }, { ...aList(), entries })).toThrow(
      expect.objectContaining({ name: 'RuleInputError' }),
    )
  })
})

/** Readings and editions of any kind. */
const options: fc.Arbitrary<PremiumOptions> = fc.record({
  readings: fc.record({
    premiumKinds: fc.constantFrom(...premiumReadingOptions.premiumKinds),
    issuedAfter: fc.constantFrom(...premiumReadingOptions.issuedAfter),
  }),
  edition: fc.constantFrom('dgr-xi-5899-2022', 'extension-2022-11-30'),
})

/** A measure that takes any score and is settled; most are dedicated, and issued after the call. */
const wholeMeasures = fc
  .tuple(
    measures,
    fc.constantFrom<MeasureDefinition['dedicatedTo']>(['supply-chains'], ['supply-chains'], ['ecosystems'], []),
    fc.constantFrom('2022-07-25', '2022-07-25', '2022-07-25', '2022-01-31'),
  )
  .map(([measure, dedicatedTo, date]) => ({ ...measure, criteria: null, dedicatedTo, giuntaResolution: { date } }))

const PLACES = { 'p-0': 0, 'p-1': 1, 'p-2': 2 } as const
const proposals = fc.constantFrom(...(Object.keys(PLACES) as (keyof typeof PLACES)[]))

/** Who applies, mostly one of the proposal that it names: its lead, a partner, its legal entity, one that all have. */
const claims: fc.Arbitrary<Pick<Application, 'proposalId' | 'applicant'>> = fc
  .record({
    proposal: proposals,
    named: fc.constantFrom('its', 'its', 'its', 'none', 'unknown'),
    serial: fc.constantFrom(1, 1, 2, 3, 11, 99, 78),
    otherwise: fc.constantFrom(null, null, `IT ${taxCode(1)}`, taxCode(13), taxCode(79)),
    kind: fc.constantFrom<Applicant['kind']>('member', 'member', 'member', 'partnership'),
    swapped: fc.boolean(),
  })
  .map(({ proposal, named, serial, otherwise, kind, swapped }) => {
    const code = taxCode(serial > 9 ? serial : 10 * PLACES[proposal] + serial)
    const identifiers = swapped ? { taxCode: otherwise, vatNumber: code } : { taxCode: code, vatNumber: otherwise }
    return {
      proposalId: named === 'its' ? proposal : named === 'none' ? null : 'p-unknown',
      applicant: kind === 'partnership' ? { kind } : { kind, ...identifiers },
    }
  })

/** An application that states all there is to state. */
const wholeApplications: fc.Arbitrary<Application> = fc
  .tuple(
    claims,
    fc.record({
      id: fc.constant('a-1'),
      submittedAt: fc.constantFrom('2022-06-30T21:00:00Z', '2022-10-05T09:00:00Z', '2022-10-15T22:00:00Z'),
      score: fc.constantFrom('55', '64.99', '65', 70, '95'),
      spend: fc.array(
        fc.record({
          size: fc.constantFrom('micro', 'small', 'medium', 'large'),
          amountEur: fc.constantFrom('0', '99.99', '200', '333.33'),
        }),
        { maxLength: 3 },
      ),
    }),
  )
  .map(([claim, facts]) => ({ ...facts, ...claim }))

/** Lists of which some stand whole since July. */
const caseLists = fc
  .tuple(lists, fc.boolean())
  .map(([list, whole]) =>
    whole ? aList(list.entries.map((entry) => ({ ...entry, validFrom: '2022-07-01', validTo: null }))) : list,
  )

/** A case whose every fact is stated. */
const cases = fc.record({ measure: wholeMeasures, application: wholeApplications, list: caseLists, options })

interface Case {
  readonly measure: MeasureDefinition
  readonly application: Application
  readonly list: ApprovedList
  readonly options: PremiumOptions
}

const answer = ({ measure, application, list, options: chosen }: Case) =>
  assessPremium(measure, application, list, chosen)

const FACTS = [
  'measure.giuntaResolution',
  'measure.issuedOn',
  'application.submittedAt',
  'application.proposalId',
  'application.applicant',
  'application.applicant.taxCode',
  'application.applicant.vatNumber',
  'application.score',
  'application.spend',
  'application.spend[0].size',
  'application.spend[1].size',
  'application.spend[2].size',
] as const
const silences = fc.subarray([...FACTS])

/** The same case, of which some facts are not stated. */
function without({ measure, application, ...rest }: Case, silent: readonly string[]): Case {
  const unsaid = (path: string) => silent.includes(path)
  const { applicant, spend } = application
  const { issuedOn = measure.giuntaResolution?.date } = measure
  return {
    ...rest,
    measure: {
      ...measure,
      giuntaResolution: unsaid('measure.giuntaResolution') ? undefined : measure.giuntaResolution,
      // With a resolution at hand, a day that is not stated is that of the resolution, and not missing.
      issuedOn: unsaid('measure.issuedOn') && unsaid('measure.giuntaResolution') ? undefined : issuedOn,
    },
    application: {
      ...application,
      submittedAt: unsaid('application.submittedAt') ? undefined : application.submittedAt,
      proposalId: unsaid('application.proposalId') ? undefined : application.proposalId,
      applicant:
        applicant === undefined || unsaid('application.applicant')
          ? undefined
          : applicant.kind === 'partnership'
            ? applicant
            : {
                ...applicant,
                taxCode: unsaid('application.applicant.taxCode') ? undefined : applicant.taxCode,
                vatNumber: unsaid('application.applicant.vatNumber') ? undefined : applicant.vatNumber,
              },
      score: unsaid('application.score') ? undefined : application.score,
      spend: unsaid('application.spend')
        ? undefined
        : spend?.map((line, at) => (unsaid(`application.spend[${at}].size`) ? { ...line, size: undefined } : line)),
    },
  }
}

describe('every assessment', () => {
  const portfolioCases = fc.tuple(measures, portfolios, options)

  test.prop([portfolioCases])(
    'gains nothing below nought, and keeps every declared maximum',
    ([measure, portfolio, chosen]) => {
      for (const application of portfolio.applications) {
        const { base, final, gain, outcome } = assessPremium(
          { ...measure, criteria: null },
          application,
          portfolio.list,
          chosen,
        )
        expect(final === null).toBe(outcome === 'undetermined')
        expect(gain === null).toBe(outcome === 'undetermined')
        if (outcome === 'ineligible') expect(final).toBe(base)
        if (gain?.points != null) expect(compare(fraction(gain.points), fraction('0'))).toBeGreaterThanOrEqual(0n)
        if (gain?.aidEur != null) expect(centsOf(gain.aidEur)).toBeGreaterThanOrEqual(0n)
        for (const { score, aidEur, lines } of [base, ...(final === null ? [] : [final])]) {
          if (score !== null && measure.maximumScore != null) {
            expect(compare(fraction(score), fraction(String(measure.maximumScore)))).toBeLessThanOrEqual(0n)
          }
          const ceiling = measure.premium.ceilingEur ?? measure.aid?.ceilingEur
          if (aidEur !== null && ceiling != null) expect(centsOf(aidEur)).toBeLessThanOrEqual(centsOf(`${ceiling}.00`))
          const highest = fraction(String(measure.aid?.maximumIntensity ?? 100))
          for (const { intensity } of lines ?? []) {
            if (intensity !== null) expect(compare(fraction(intensity), highest)).toBeLessThanOrEqual(0n)
          }
        }
      }
    },
  )

  test.prop([cases])('is decided where every fact is stated', (whole) => {
    const { outcome, missing, results } = answer(whole)
    expect(outcome).not.toBe('undetermined')
    expect(missing).toEqual([])
    for (const result of results) expect(result.missing).toEqual([])
  })

  test.prop([cases, silences, silences])(
    'that is decided is not reversed by facts that come',
    (whole, silent, also) => {
      const before = answer(without(whole, [...silent, ...also]))
      if (before.outcome !== 'undetermined') expect(answer(without(whole, silent)).outcome).toBe(before.outcome)
    },
  )

  test.prop([cases, silences, silences])('has no rule that facts turn round', (whole, silent, also) => {
    const after = outcomes(answer(without(whole, silent)))
    for (const [rule, before] of Object.entries(outcomes(answer(without(whole, [...silent, ...also]))))) {
      expect([before, after[rule]]).not.toEqual(['violated', 'satisfied'])
      expect([before, after[rule]]).not.toEqual(['satisfied', 'violated'])
    }
  })

  test.prop([cases, silences])('that waits is decided once all that it names is stated', (whole, silent) => {
    const before = answer(without(whole, silent))
    if (before.outcome !== 'undetermined') return
    expect(before.missing.length).toBeGreaterThan(0)
    const stated = before.missing.flatMap((path) => FACTS.filter((fact) => fact.startsWith(path)))
    const after = answer(
      without(
        whole,
        silent.filter((path) => !stated.includes(path)),
      ),
    )
    expect(after.outcome).toBe(answer(whole).outcome)
    expect(after.base.missing).toEqual([])
  })

  test.prop([cases, silences])('is moved by no fact that it does not name', (whole, silent) => {
    const before = answer(without(whole, silent))
    const named = silent.filter((path) => before.missing.some((missing) => path.startsWith(missing)))
    const after = answer(without(whole, named))
    expect([after.outcome, after.base.admitted, after.base.aidEur]).toEqual([
      before.outcome,
      before.base.admitted,
      before.base.aidEur,
    ])
  })

  test.prop([cases, silences])('names each missing fact once, and has each finding once', (whole, silent) => {
    const { results, base, final, missing } = answer(without(whole, silent))
    for (const facts of [missing, ...results.map((result) => result.missing)]) {
      expect(new Set(facts).size).toBe(facts.length)
    }
    for (const { findings } of [...results, base, ...(final === null ? [] : [final])]) {
      expect(new Set(findings.map((finding) => JSON.stringify(finding))).size).toBe(findings.length)
    }
  })

  test.prop([cases, silences])(
    'follows from its results: violated, else undetermined, else satisfied',
    (whole, silent) => {
      const { outcome, results } = answer(without(whole, silent))
      const said = new Set(results.map((result) => result.outcome))
      const together = said.has('violated') ? 'violated' : said.has('undetermined') ? 'undetermined' : 'satisfied'
      expect(outcome).toBe(OUTCOMES[together])
      for (const { outcome: one, missing, findings } of results) {
        expect(one === 'undetermined').toBe(missing.length > 0)
        expect(one === 'violated').toBe(findings.some(({ severity }) => severity === 'blocking'))
      }
    },
  )

  test.prop([cases, silences])('leaves what it is given as it is', (whole, silent) => {
    const given = deepFrozen(structuredClone(without(whole, silent)))
    const before = structuredClone(given)
    answer(given)
    expect(given).toEqual(before)
  })

  test.prop([cases, silences])(
    'is the same of anything read from storage, and may be stored itself',
    (whole, silent) => {
      const { measure, application, list, options: chosen } = without(whole, silent)
      const assessment = assessPremium(measure, application, list, chosen)
      expect(stored(assessment)).toStrictEqual(assessment)
      expect(assessPremium(stored(measure), stored(application), stored(list), stored(chosen))).toStrictEqual(
        assessment,
      )
      expect(assessPremium(stored(readyMeasure(measure).measure), application, list, chosen)).toStrictEqual(assessment)
      expect(assessPremium(measure, application, list, chosen)).toStrictEqual(assessment)
      const issuedOn = measure.issuedOn ?? measure.giuntaResolution?.date
      if (issuedOn !== undefined && issuedOn <= '2022-01-31') return
      const design = defineMeasure(measure)
      expect(assessPremium(design, application, list, chosen)).toStrictEqual(assessment)
      expect(assessPremium(stored(design), application, list, chosen)).toStrictEqual(assessment)
    },
  )

  test.prop([cases, silences])('is the same of what was made ready before', (whole, silent) => {
    const { measure, application, list, options: chosen } = without(whole, silent)
    const ready = readyMeasure(measure)
    expect(
      assess(ready, readyApplication(ready, application), listingOf(list), resolvePremiumOptions(chosen)),
    ).toStrictEqual(assessPremium(measure, application, list, chosen))
  })

  test.prop([cases])('does not hang on how identifiers are spelt', (whole) => {
    const { applicant } = whole.application
    if (applicant?.kind !== 'member') return
    const spelt = (code: string | null | undefined) => (code == null ? code : ` it-${code.replace(/^IT /, '')}. `)
    const other = { ...applicant, taxCode: spelt(applicant.taxCode), vatNumber: spelt(applicant.vatNumber) }
    const swapped = { ...applicant, taxCode: applicant.vatNumber, vatNumber: applicant.taxCode }
    for (const one of [other, swapped]) {
      const { outcome, proposalId } = answer({ ...whole, application: { ...whole.application, applicant: one } })
      expect([outcome, proposalId]).toEqual([answer(whole).outcome, answer(whole).proposalId])
    }
  })

  test.prop([cases])('does not hang on the order of the list', (whole) => {
    const turned = { ...whole.list, entries: whole.list.entries.toReversed() }
    const { outcome, final, proposalId } = answer({ ...whole, list: turned })
    const before = answer(whole)
    expect([outcome, final, proposalId]).toEqual([before.outcome, before.final, before.proposalId])
  })
})

describe('a partnership that is one through a third row', () => {
  it('is claimed for by any of its identifiers', () => {
    const [a, b, c] = [taxCode(41), taxCode(42), taxCode(43)]
    const parties = [aRow('e0', [a]), aRow('e1', [a, b]), aRow('e2', [b, c])]
    const list = aList([anEntry({ parties })])
    const terms = { claimants: 'lead-only' } as const
    for (const code of [a, b, c]) {
      expect(assessed(terms, { applicant: { kind: 'member', vatNumber: code } }, { list }).outcome).toBe('eligible')
    }
    expect(assessed(terms, { applicant: aMember(44) }, { list }).outcome).toBe('ineligible')
  })
})
