import { describe, expect, it } from 'vitest'
import { adoptionDay, closingDay } from '../../src/act/figures'
import { implementingNotice } from '../../src/act/implementing-notice'
import { premiumReadings } from '../../src/act/readings/premium'

describe('the implementing notice', () => {
  it('is that of 24 February 2022, and cannot be changed', () => {
    expect(implementingNotice).toEqual({ citation: 'D.d.u.o. n. 2338', day: '2022-02-24' })
    expect(Object.isFrozen(implementingNotice)).toBe(true)
  })

  it('comes after the act that it implements, and before the desk closes', () => {
    expect(implementingNotice.day > adoptionDay.value).toBe(true)
    expect(implementingNotice.day < closingDay.value).toBe(true)
  })

  it.each([
    ['it', 'it-IT'],
    ['en', 'en-GB'],
  ] as const)('has in the words of its reading (%s) the day that the rules count from', (language, locale) => {
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(implementingNotice.day),
    )
    expect(premiumReadings.issuedAfter.options['implementing-notice'][language]).toContain(`(${day})`)
  })
})
