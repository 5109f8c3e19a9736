import { describe, expect, it } from 'vitest'
import { READINGS } from '../../../../src/act/readings/readings'
import { readingsSection } from '../../../../src/report/document/comparison/readings-section'
import { speechOf } from '../../../../src/report/speech-of'
import { aComparison, firstOf } from './a-comparison'

const tablesOf = (...given: Parameters<typeof aComparison>) => {
  const comparison = aComparison(...given)
  return readingsSection(comparison, firstOf(comparison), speechOf('en')).blocks.flatMap((block) =>
    block.block === 'table' ? block : [],
  )
}

describe('readingsSection of a comparison', () => {
  it('holds what designs settle differently, with the designs that take each option', () => {
    const [differing, alike, usual] = tablesOf([
      { claimants: 'lead-only' },
      { claimants: 'lead-only', rounding: 'half-up' },
    ])
    const { premiumClaimants, cents } = READINGS
    expect(differing?.caption).toBe('Points that the measures settle differently')
    expect(differing?.rows).toEqual([
      [
        premiumClaimants.question.en,
        premiumClaimants.options['any-member']?.en,
        'm-1',
        premiumClaimants.clauses.join(', '),
      ],
      [
        premiumClaimants.question.en,
        premiumClaimants.options['lead-only']?.en,
        'm-2 and m-3',
        premiumClaimants.clauses.join(', '),
      ],
      [cents.question.en, cents.options.truncate?.en, 'm-1 and m-2', cents.clauses.join(', ')],
      [cents.question.en, cents.options['half-up']?.en, 'm-3', cents.clauses.join(', ')],
    ])
    expect(alike?.caption).toBe('Points that all measures settle alike')
    expect(alike?.rows.map(([question]) => question)).not.toContain(cents.question.en)
    expect(usual?.caption).toBe('Points on which the default was taken')
  })

  it('has no table of differences where there are none', () => {
    expect(tablesOf([{ budgetEur: null }]).map(({ caption }) => caption)).toEqual([
      'Points that all measures settle alike',
      'Points on which the default was taken',
    ])
  })
})
