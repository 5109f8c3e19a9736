import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { admissionThreshold } from '../../../src/act/figures'
import type { Mark, Marks } from '../../../src/model/scoring-scheme'
import { byCriterion, CRITERIA, defineScoringScheme } from '../../../src/rules/scoring/scheme'
import { scoreProposal } from '../../../src/rules/scoring/score-proposal'
import { waysToThreshold } from '../../../src/rules/scoring/ways-to-threshold'
import { compare, exact, fraction, minus, plus } from '../../../src/values/decimal'

const WEIGHTS = {
  coherence: 15,
  innovativeness: 20,
  sustainability: 20,
  partnershipBreadth: 15,
  representativeness: 15,
  swotAnalysis: 15,
}
const TO_TEN = defineScoringScheme({ id: 'to-ten', source: 'A test', weights: WEIGHTS, markScale: { max: 10 } })
const TO_SIX = defineScoringScheme({ id: 'to-six', source: 'A test', weights: WEIGHTS, markScale: { max: 6 } })
const POINTS = defineScoringScheme({ id: 'points', source: 'A test', weights: WEIGHTS })

describe('the ways to the threshold', () => {
  it.each<[string, Mark]>([
    ['exactly reached', 6.5],
    ['passed', 10],
  ])('are none where it is %s', (_, mark) => {
    expect(waysToThreshold(scoreProposal(TO_TEN, all(mark)))).toEqual({
      reached: true,
      missing: '0',
      rises: [],
      smallest: null,
    })
  })

  it('name a rise for each criterion with room for it, in the order of the act', () => {
    const ways = waysToThreshold(
      scoreProposal(TO_TEN, { ...all(6.5), coherence: 5.5, swotAnalysis: '9.5', representativeness: 3.5 }),
    )
    expect(ways).toEqual({
      reached: false,
      missing: '1.5',
      rises: [
        { criterion: 'coherence', from: '5.5', to: '6.5', rise: '1' },
        { criterion: 'innovativeness', from: '6.5', to: '7.25', rise: '0.75' },
        { criterion: 'sustainability', from: '6.5', to: '7.25', rise: '0.75' },
        { criterion: 'partnershipBreadth', from: '6.5', to: '7.5', rise: '1' },
        { criterion: 'representativeness', from: '3.5', to: '4.5', rise: '1' },
      ],
      smallest: { criterion: 'innovativeness', from: '6.5', to: '7.25', rise: '0.75' },
    })
  })

  it('count a criterion that would need the very top of its scale', () => {
    const marks = { ...all(6.5), coherence: '5.5', swotAnalysis: '9', representativeness: '4' }
    const { rises, missing } = waysToThreshold(scoreProposal(TO_TEN, marks))
    expect(missing).toBe('1.5')
    expect(rises.at(-1)).toEqual({ criterion: 'swotAnalysis', from: '9', to: '10', rise: '1' })
  })

  it('leave out a criterion that would need next to nothing more than that', () => {
    const marks = { ...all(6.5), coherence: '5.5', swotAnalysis: '9.0001', representativeness: '3.9999' }
    const { rises } = waysToThreshold(scoreProposal(TO_TEN, marks))
    expect(rises.map(({ criterion }) => criterion)).not.toContain('swotAnalysis')
  })

  it('are none where no single mark would do, and the points that are missing are still named', () => {
    expect(waysToThreshold(scoreProposal(TO_TEN, all(0)))).toEqual({
      reached: false,
      missing: String(admissionThreshold.value),
      rises: [],
      smallest: null,
    })
  })

  it('may be fractions', () => {
    const { missing, smallest } = waysToThreshold(scoreProposal(TO_SIX, { ...all(4), coherence: 3 }))
    expect(missing).toBe('5/6')
    expect(smallest).toEqual({ criterion: 'innovativeness', from: '4', to: '4.25', rise: '0.25' })
  })

  it('are points where marks are points: all rises are then the same, and the first is named', () => {
    const { rises, smallest } = waysToThreshold(scoreProposal(POINTS, all('10.8')))
    expect(rises.map(({ rise }) => rise)).toEqual(['0.2', '0.2', '0.2', '0.2', '0.2', '0.2'])
    expect(smallest?.criterion).toBe('coherence')
  })

  it('are found in a score that was stored and read again', () => {
    const score = scoreProposal(TO_TEN, all(6))
    expect(waysToThreshold(JSON.parse(JSON.stringify(score)))).toEqual(waysToThreshold(score))
  })
})

describe('any way to the threshold', () => {
  const anyMarks = fc
    .array(fc.integer({ min: 0, max: 1000 }), { minLength: 6, maxLength: 6 })
    .map((hundredths) => byCriterion((criterion) => String((hundredths[CRITERIA.indexOf(criterion)] ?? 0) / 100)))

  test.prop([anyMarks])('leads there exactly, by the one mark that it names', (marks) => {
    const { rises } = waysToThreshold(scoreProposal(TO_TEN, marks))
    for (const { criterion, from, to, rise } of rises) {
      expect(exact(plus(fraction(from), fraction(rise)))).toBe(to)
      // A mark that does not end cannot be given; one that does leads to the threshold and not past it.
      if (to.includes('/')) continue
      expect(scoreProposal(TO_TEN, { ...marks, [criterion]: to })).toMatchObject({ total: '65', reached: true })
    }
  })

  test.prop([anyMarks])('is named for every criterion whose highest mark would do', (marks) => {
    const score = scoreProposal(TO_TEN, marks)
    const { rises, missing, reached, smallest } = waysToThreshold(score)
    const possible = CRITERIA.filter((criterion) => scoreProposal(TO_TEN, { ...marks, [criterion]: 10 }).reached)
    expect(rises.map(({ criterion }) => criterion)).toEqual(score.reached ? [] : possible)
    expect(reached).toBe(score.reached)
    expect(missing).toBe(score.reached ? '0' : exact(minus(fraction(score.threshold), fraction(score.total))))
    expect(smallest === null).toBe(rises.length === 0)
    for (const { rise } of rises) {
      expect(compare(fraction(rise), fraction(smallest?.rise ?? '0')) >= 0n).toBe(true)
    }
  })

  test.prop([anyMarks])('can be stored and read again', (marks) => {
    const ways = waysToThreshold(scoreProposal(TO_TEN, marks))
    expect(JSON.parse(JSON.stringify(ways))).toEqual(ways)
  })
})

function all(mark: Mark): Marks {
  return byCriterion(() => mark)
}
