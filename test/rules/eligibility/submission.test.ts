import { describe, expect, it, test } from 'vitest'
import { EDITIONS } from '../../../src/act/editions'
import { closingDay } from '../../../src/act/figures'
import type { Submission } from '../../../src/model/proposal'
import type { EligibilityOptions } from '../../../src/rules/eligibility/dossier'
import { checkSubmissionChannel, checkSubmissionWindow } from '../../../src/rules/eligibility/submission'
import { drafted, filed, SUBMISSION } from './dossiers'
import { type Row, satisfied, undetermined, type Verdict, verdict, violated } from './verdicts'

describe('the channel of a filed proposal', () => {
  function notAllowed(channel: string) {
    return {
      code: 'channel-not-allowed',
      clause: 'A.PART.3',
      severity: 'blocking',
      facts: { channel },
      path: 'submission.channel',
    } as const
  }

  const rows: readonly Row<Submission['channel']>[] = [
    ['is the one that the act knows', 'webtelemaco', satisfied()],
    ['is no other', { other: 'posta elettronica certificata' }, violated(notAllowed('posta elettronica certificata'))],
    ['is not the same name in words', { other: 'webtelemaco' }, violated(notAllowed('webtelemaco'))],
    ['is none from outside the types', 'pec' as Submission['channel'], violated(notAllowed('pec'))],
    [
      'is not known where it is not said',
      undefined as unknown as Submission['channel'],
      undetermined('submission.channel'),
    ],
  ]
  it.each(rows)('%s', (_, channel, says) => {
    expect(verdict(checkSubmissionChannel(filed({ submission: { ...SUBMISSION, channel } })))).toStrictEqual(says)
  })

  test('may still be said in a draft', () => {
    expect(verdict(checkSubmissionChannel(drafted()))).toStrictEqual(undetermined('submission.channel'))
    expect(verdict(checkSubmissionChannel(drafted({ submission: {} })))).toStrictEqual(
      undetermined('submission.channel'),
    )
    expect(verdict(checkSubmissionChannel(drafted({ submission: { channel: null } })))).toStrictEqual(
      undetermined('submission.channel'),
    )
    expect(verdict(checkSubmissionChannel(drafted({ submission: null })))).toStrictEqual(
      undetermined('submission.channel'),
    )
    expect(verdict(checkSubmissionChannel(drafted({ submission: { channel: 'webtelemaco' } })))).toStrictEqual(
      satisfied(),
    )
    expect(verdict(checkSubmissionChannel(drafted({ submission: { channel: { other: 'pec' } } })))).toStrictEqual(
      violated(notAllowed('pec')),
    )
  })

  test('is another in a draft that has no words for it yet', () => {
    expect(verdict(checkSubmissionChannel(drafted({ submission: { channel: {} } })))).toStrictEqual(
      violated(notAllowed('')),
    )
  })
})

describe('the window of a filed proposal', () => {
  const opening = { code: 'opening-not-specified', clause: 'A.PART.4', severity: 'note', facts: {} } as const

  function early(submittedAt: string, opensAt: string) {
    return {
      code: 'submitted-before-opening',
      clause: 'A.PART.4',
      severity: 'blocking',
      facts: { submittedAt, opensAt },
      path: 'submission.submittedAt',
    } as const
  }

  function late(submittedAt: string, submittedOn: string, closesOn: string, closesBefore: string) {
    return {
      code: 'submitted-after-closing',
      clause: 'A.PART.4',
      severity: 'blocking',
      facts: { submittedAt, submittedOn, closesOn, closesBefore },
      path: 'submission.submittedAt',
    } as const
  }

  function filedAt(submittedAt: string, options?: EligibilityOptions): Verdict {
    return verdict(checkSubmissionWindow(filed({ submission: { ...SUBMISSION, submittedAt } }, options)))
  }

  const ADOPTED = '2022-01-30T23:00:00.000Z'
  const CLOSED = '2022-12-31T23:00:00.000Z'
  const { value: lastDay } = closingDay

  const rows: readonly Row<string>[] = [
    [
      'is not open the instant before the day of the act',
      '2022-01-30T23:59:59.999+01:00',
      violated(opening, early('2022-01-30T23:59:59.999+01:00', ADOPTED)),
    ],
    ['is open from the first instant of the day of the act', '2022-01-31T00:00:00+01:00', satisfied(opening)],
    ['is open in the course of the year', SUBMISSION.submittedAt, satisfied(opening)],
    ['is open at noon of its last day', `${lastDay}T12:00:00+01:00`, satisfied(opening)],
    ['is open to the last instant of its last day', `${lastDay}T23:59:59.999+01:00`, satisfied(opening)],
    ['is open to that instant by another clock', `${lastDay}T22:59:59.999Z`, satisfied(opening)],
    [
      'is closed with the first instant of the day after',
      '2023-01-01T00:00:00+01:00',
      violated(opening, late('2023-01-01T00:00:00+01:00', '2023-01-01', lastDay, CLOSED)),
    ],
    [
      'is closed at that instant by a clock that still shows the last day',
      `${lastDay}T23:00:00Z`,
      violated(opening, late(`${lastDay}T23:00:00Z`, '2023-01-01', lastDay, CLOSED)),
    ],
  ]
  it.each(rows)('%s', (_, submittedAt, says) => {
    expect(filedAt(submittedAt)).toStrictEqual(says)
  })

  describe('with an opening instant', () => {
    const opensAt = '2022-03-01T10:00:00+01:00'

    it('is open from that instant', () => {
      expect(filedAt('2022-03-01T09:59:59.999+01:00', { opensAt })).toStrictEqual(
        violated(early('2022-03-01T09:59:59.999+01:00', '2022-03-01T09:00:00.000Z')),
      )
      expect(filedAt('2022-03-01T10:00:00+01:00', { opensAt })).toStrictEqual(satisfied())
    })

    it('cannot open before the day of the act', () => {
      const midnight = '2022-01-31T00:00:00+01:00'
      expect(filedAt(midnight, { opensAt: midnight })).toStrictEqual(satisfied())
      expect(() => filedAt(midnight, { opensAt: '2022-01-30T23:59:59.999+01:00' })).toThrow('opens-before-the-act')
    })
  })

  describe('with a closing instant', () => {
    const closesAt = `${lastDay}T12:00:00+01:00`

    it('is open to that instant, inclusive', () => {
      expect(filedAt(`${lastDay}T12:00:00.000+01:00`, { closesAt })).toStrictEqual(satisfied(opening))
      expect(filedAt(`${lastDay}T12:00:00.001+01:00`, { closesAt })).toStrictEqual(
        violated(opening, late(`${lastDay}T12:00:00.001+01:00`, lastDay, lastDay, `${lastDay}T11:00:00.001Z`)),
      )
    })

    it('tells the day of a closing that came before the last', () => {
      expect(filedAt('2022-11-01T00:00:00Z', { closesAt: '2022-10-31T17:00:00+01:00' })).toStrictEqual(
        violated(opening, late('2022-11-01T00:00:00Z', '2022-11-01', '2022-10-31', '2022-10-31T16:00:00.001Z')),
      )
    })
  })

  describe('under the extension', () => {
    const edition = 'extension-2022-11-30'

    it('is open to the last instant of the day to which it was extended', () => {
      const extended = EDITIONS[edition].closesOn
      expect(filedAt('2023-01-01T00:00:00+01:00', { edition })).toStrictEqual(satisfied(opening))
      expect(filedAt(`${extended}T23:59:59.999+01:00`, { edition })).toStrictEqual(satisfied(opening))
      expect(filedAt('2024-01-01T00:00:00+01:00', { edition }).outcome).toBe('violated')
    })
  })
})

describe('the window of a draft', () => {
  it('waits for the instant of submission', () => {
    expect(verdict(checkSubmissionWindow(drafted()))).toStrictEqual(undetermined('submission.submittedAt'))
    expect(verdict(checkSubmissionWindow(drafted({ submission: { submittedAt: null } })))).toStrictEqual(
      undetermined('submission.submittedAt'),
    )
    expect(verdict(checkSubmissionWindow(drafted({ submission: null })))).toStrictEqual(
      undetermined('submission.submittedAt'),
    )
  })

  it('is decided by it', () => {
    const at = (submittedAt: string) => checkSubmissionWindow(drafted({ submission: { submittedAt } })).outcome
    expect(at('2022-12-31T22:59:59.999Z')).toBe('satisfied')
    expect(at('2022-12-31T23:00:00Z')).toBe('violated')
  })
})
