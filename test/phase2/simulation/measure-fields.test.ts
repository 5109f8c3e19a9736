import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { Measure, MeasureDefinition } from '../../../src/model/measure'
import { readyMeasure } from '../../../src/phase2/measure/ready-measure'
import { differingFields, withFields } from '../../../src/phase2/simulation/measure-fields'
import type { MeasureField } from '../../../src/verdict/simulation'
import { aMeasure, pairsOfMeasures } from '../a-portfolio'

/** The checked measure of a definition, as simulations read it. */
function measureOf(definition: MeasureDefinition): Measure {
  return readyMeasure(definition).measure
}

/** A measure that states every term there is. */
const FULL = measureOf({
  id: 'full',
  title: 'Every term stated',
  giuntaResolution: { number: 'XI/1', date: '2022-07-25' },
  dedicatedTo: ['supply-chains'],
  issuedOn: '2022-08-03',
  membershipDate: '2022-10-15',
  proposalsFiledBy: '2022-09-15',
  criteria: [{ id: 'c-1', title: 'Criterion 1', maximum: 100 }],
  minimumScore: 60,
  maximumScore: 110,
  premium: { points: 10, percentagePoints: 5, ceilingEur: 300, counts: 'above-minimum' },
  claimants: 'any-member',
  aid: {
    intensities: { small: 50, medium: 40 },
    maximumIntensity: 80,
    minimumSpendEur: 100,
    maximumSpendEur: 1000,
    ceilingEur: 200,
  },
  budgetEur: 10_000,
  selection: 'ranking',
  atBudgetEnd: 'stop',
  rounding: 'truncate',
})

/** A measure that states every term otherwise. */
const OTHER = measureOf({
  id: 'other',
  title: 'Every term otherwise',
  giuntaResolution: { number: 'XI/1', date: '2022-07-26' },
  dedicatedTo: ['ecosystems'],
  issuedOn: '2022-08-04',
  membershipDate: '2022-10-16',
  proposalsFiledBy: '2022-09-16',
  criteria: [{ id: 'c-1', title: 'Criterion 1', steps: [0, 50, 100] }],
  minimumScore: 61,
  maximumScore: 111,
  premium: { points: 11, percentagePoints: 6, ceilingEur: 301, counts: 'towards-minimum' },
  claimants: 'lead-only',
  aid: {
    intensities: { small: 50, large: 40 },
    maximumIntensity: 81,
    minimumSpendEur: 101,
    maximumSpendEur: 1001,
    ceilingEur: 201,
  },
  budgetEur: 10_001,
  selection: 'arrival',
  atBudgetEnd: 'part',
  rounding: 'half-up',
})

/** What tells measures apart, but does nothing. */
const NAMES = ['id', 'title']
/** The terms that hold terms of their own. */
const PARTS = ['premium', 'aid'] as const

type Terms = Readonly<Record<string, unknown>>

const asTerms = (terms: object): Terms => ({ ...terms })
const isPart = (key: string): key is (typeof PARTS)[number] => PARTS.some((part) => part === key)
const partOf = (measure: Measure, part: (typeof PARTS)[number]) => asTerms(measure[part] ?? {})

/** Every term that the full measure turns out to have, found by walking it; `aid` as a whole apart. */
const WALKED = Object.keys(FULL)
  .filter((key) => !NAMES.includes(key))
  .flatMap((key) => (isPart(key) ? Object.keys(partOf(FULL, key)).map((term) => `${key}.${term}`) : [key]))

/** The full measure with one term of the other, by the name of the term alone. */
function withTerm(field: string): Measure {
  const [part = '', term] = field.split('.')
  if (term === undefined || !isPart(part)) return { ...FULL, [field]: asTerms(OTHER)[field] }
  return { ...FULL, [part]: { ...partOf(FULL, part), [term]: partOf(OTHER, part)[term] } }
}

describe('the terms in which two measures differ', () => {
  it('are none where they differ in their names alone', () => {
    expect(differingFields(FULL, FULL)).toEqual([])
    expect(differingFields(FULL, { ...FULL, id: 'twin', title: 'A twin' })).toEqual([])
  })

  it('are every term there is, where all differ', () => {
    expect([...differingFields(FULL, OTHER)].toSorted()).toEqual(WALKED.toSorted())
  })

  it.each(WALKED)('are %s alone, where nothing else differs', (field) => {
    expect(differingFields(FULL, withTerm(field))).toEqual([field])
    expect(differingFields(withTerm(field), FULL)).toEqual([field])
  })

  it('are the aid as a whole, where only one computes any', () => {
    expect(differingFields(FULL, { ...FULL, aid: null })).toEqual(['aid'])
    expect(differingFields({ ...FULL, aid: null }, FULL)).toEqual(['aid'])
    expect(differingFields({ ...FULL, aid: null }, { ...FULL, aid: null })).toEqual([])
  })

  it.each(['giuntaResolution', 'issuedOn'] as const)('are %s, where only one has settled it', (field) => {
    const { [field]: _, ...unsettled } = FULL
    expect(differingFields(FULL, unsettled)).toEqual([field])
    expect(differingFields(unsettled, FULL)).toEqual([field])
    expect(differingFields(unsettled, { ...unsettled, [field]: undefined })).toEqual([])
  })

  it.each<[string, MeasureDefinition, MeasureDefinition]>([
    [
      'of figures',
      aMeasure({ minimumScore: '65.0', budgetEur: 100 }),
      aMeasure({ minimumScore: 65, budgetEur: '1e2' }),
    ],
    [
      'of sizes',
      aMeasure({ aid: { intensities: { small: 50, micro: 60 } } }),
      aMeasure({ aid: { intensities: { micro: '60', small: '50.0' } } }),
    ],
    ['of what is left out', aMeasure(), aMeasure({ claimants: 'any-member', atBudgetEnd: 'stop', maximumScore: null })],
  ])('are none where only the spelling differs, %s', (_, one, other) => {
    expect(differingFields(measureOf(one), measureOf(other))).toEqual([])
  })

  // What a measure is dedicated to has no order: either is enough (A.VAL.7).
  it('are none where only the order differs of what they are dedicated to', () => {
    const both = (dedicatedTo: MeasureDefinition['dedicatedTo']) => measureOf(aMeasure({ dedicatedTo }))
    expect(differingFields(both(['supply-chains', 'ecosystems']), both(['ecosystems', 'supply-chains']))).toEqual([])
  })

  test.prop([pairsOfMeasures])('are the same either way', ([one, other]) => {
    const [a, b] = [measureOf(one), measureOf(other)]
    expect(differingFields(a, b)).toEqual(differingFields(b, a))
  })
})

describe('a measure with terms of another', () => {
  it.each(WALKED)('has %s of it and nothing else', (field) => {
    const fields = differingFields(FULL, OTHER).filter((one) => one === field)
    expect(withFields(FULL, OTHER, fields)).toEqual(withTerm(field))
  })

  it('has no aid, where the other has none and the aid is taken', () => {
    expect(withFields(FULL, { ...FULL, aid: null }, ['aid'])).toEqual({ ...FULL, aid: null })
    expect(withFields({ ...FULL, aid: null }, FULL, ['aid'])).toEqual(FULL)
  })

  it.each<MeasureField>(['aid', 'aid.intensities'])('keeps its aid, where %s says nothing of it', (field) => {
    const from = field === 'aid' ? { ...FULL, budgetEur: null } : { ...FULL, aid: null }
    expect(withFields(FULL, from, [field])).toEqual(FULL)
  })

  it('is itself where nothing is taken, and changes neither', () => {
    const before = structuredClone([FULL, OTHER])
    expect(withFields(FULL, OTHER, [])).toEqual(FULL)
    withFields(FULL, OTHER, differingFields(FULL, OTHER))
    expect([FULL, OTHER]).toEqual(before)
  })

  test.prop([pairsOfMeasures, fc.infiniteStream(fc.boolean())])(
    'is the other in all but its names, where all that differs is taken, in whatever order',
    ([one, other], coins) => {
      const [a, b] = [measureOf(one), measureOf(other)]
      const fields = differingFields(a, b)
      expect(withFields(a, b, fields)).toEqual({ ...b, id: a.id, title: a.title })
      const some = fields.filter(() => coins.next().value === true)
      const rest = fields.filter((field) => !some.includes(field))
      expect(withFields(withFields(a, b, some), b, rest)).toEqual({ ...b, id: a.id, title: a.title })
      expect(differingFields(withFields(a, b, some), b)).toEqual(rest)
      expect(differingFields(withFields(a, b, some), a)).toEqual(some)
    },
  )
})
