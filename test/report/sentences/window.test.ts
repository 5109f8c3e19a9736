import { submissionWindow, type WindowOptions } from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { windowSentences } from '../../../src/report/sentences/window'
import { bases, inBoth } from './in-both'

const said = (at: string, options?: WindowOptions) =>
  inBoth((say) => windowSentences(submissionWindow(at, options), say))

const OPENED = { opensAt: '2022-03-01T10:00:00+01:00' }

describe('windowSentences', () => {
  it.each([
    [
      '2022-12-31T23:59:59.999+01:00',
      'è aperto, purché l’apertura fosse già avvenuta.',
      'is open, provided that it had opened by then.',
    ],
    ['2023-01-01T00:00:00+01:00', 'è chiuso.', 'is closed.'],
    [
      '2022-01-31T00:00:00+01:00',
      'è aperto, purché l’apertura fosse già avvenuta.',
      'is open, provided that it had opened by then.',
    ],
    ['2022-01-30T23:59:59+01:00', 'non è ancora aperto.', 'is not open yet.'],
  ])('says of %s that the desk %s', (at, italian, english) => {
    expect(said(at).it[0]?.endsWith(`, lo sportello ${italian}`)).toBe(true)
    expect(said(at).en[0]?.endsWith(`, the desk ${english}`)).toBe(true)
  })

  it('says from when and until when, in the words of the act alone', () => {
    const window = submissionWindow('2022-05-10T10:00:00+02:00')
    expect(inBoth((say) => windowSentences(window, say))).toEqual({
      it: [
        'Al momento considerato, 10 maggio 2022, ore 10:00:00 (ora di Roma), lo sportello è aperto, purché l’apertura fosse già avvenuta.',
        expect.stringContaining('31 gennaio 2022'),
        'L’ultimo giorno utile è il 31 dicembre 2022, fino al suo ultimo istante secondo l’ora di Roma.',
      ],
      en: [
        'At the instant asked about, 10 May 2022, 10:00:00 (Rome time), the desk is open, provided that it had opened by then.',
        expect.stringContaining('31 January 2022'),
        'The last day is 31 December 2022, to its last instant by the clock of Rome.',
      ],
    })
    expect(bases((say) => windowSentences(window, say))).toEqual(['A.PART.4', 'A.PART.4', 'A.PART.4'])
  })

  it('says what the caller gave, to the last instant that counts, and that these are readings', () => {
    const window = submissionWindow('2022-12-31T12:00:00+01:00', { ...OPENED, closesAt: '2022-12-31T12:00:00+01:00' })
    expect(inBoth((say) => windowSentences(window, say))).toEqual({
      it: [
        'Al momento considerato, 31 dicembre 2022, ore 12:00:00 (ora di Roma), lo sportello è aperto.',
        'Lo sportello apre nell’istante indicato con la richiesta, compreso: 1º marzo 2022, ore 10:00:00 (ora di Roma).',
        expect.stringContaining('«Da quando è aperto lo sportello?»'),
        'Lo sportello chiude nell’istante indicato con la richiesta, compreso: 31 dicembre 2022, ore 12:00:00 (ora di Roma).',
        expect.stringContaining('«A che ora chiude lo sportello?»'),
      ],
      en: [
        'At the instant asked about, 31 December 2022, 12:00:00 (Rome time), the desk is open.',
        'The desk opens at the instant given with the request, inclusive: 1 March 2022, 10:00:00 (Rome time).',
        expect.stringContaining('«From when is the desk open?»'),
        'The desk closes at the instant given with the request, inclusive: 31 December 2022, 12:00:00 (Rome time).',
        expect.stringContaining('«At what hour does the desk close?»'),
      ],
    })
    expect(bases((say) => windowSentences(window, say))).toEqual(['A.PART.4', 'caller', 'R.25', 'caller', 'R.25'])
  })

  it('says before an opening that was given that the desk is not open yet', () => {
    expect(said('2022-03-01T09:59:59+01:00', OPENED).it[0]).toContain('lo sportello non è ancora aperto.')
  })

  it('does not cite the act for the day of an extension, and names the edition', () => {
    const window = submissionWindow('2023-05-10T10:00:00+02:00', { edition: 'extension-2022-11-30' })
    const { it: italian, en: english } = inBoth((say) => windowSentences(window, say))
    expect(italian.slice(2)).toEqual([
      'L’ultimo giorno utile è il 31 dicembre 2023, fino al suo ultimo istante secondo l’ora di Roma.',
      expect.stringContaining('«Proroga approvata con D.g.r. del 30 novembre 2022»'),
    ])
    expect(english.slice(2)).toEqual([
      'The last day is 31 December 2023, to its last instant by the clock of Rome.',
      expect.stringContaining('«Extension approved by resolution of 30 November 2022»'),
    ])
    expect(bases((say) => windowSentences(window, say)).slice(2)).toEqual([null, null])
  })
})
