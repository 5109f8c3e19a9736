import { type DeadlineOptions, type ReviewDeadline, reviewDeadline, reviewTimeliness } from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { reviewPeriod } from '../../../src/act/figures'
import { deadlineSentences, timelinessSentences } from '../../../src/report/sentences/deadline'
import { bases, inBoth } from './in-both'

const of = (submittedAt: string, options?: DeadlineOptions) => {
  const deadline = reviewDeadline(submittedAt, options)
  return inBoth((say) => deadlineSentences(deadline, say))
}

describe('deadlineSentences', () => {
  it('says each step with the law it rests on', () => {
    const deadline = reviewDeadline('2022-03-18T09:00:00+01:00')
    expect(inBoth((say) => deadlineSentences(deadline, say))).toEqual({
      it: [
        'La proposta di progetto è stata presentata il 18 marzo 2022, ore 09:00:00 (ora di Roma): quel giorno non si computa.',
        `I ${reviewPeriod.value} giorni di calendario del termine portano al 17 aprile 2022.`,
        'Il giorno 17 aprile 2022 è festivo (domenica).',
        'Il termine, che scadrebbe in quel giorno, passa al 18 aprile 2022.',
        'Il giorno 18 aprile 2022 è festivo (lunedì dell’Angelo).',
        'Il termine, che scadrebbe in quel giorno, passa al 19 aprile 2022.',
        'L’esame del Nucleo di Valutazione va compiuto entro il 19 aprile 2022, fino all’ultimo istante di quel giorno secondo l’ora di Roma.',
      ],
      en: [
        'The proposal was filed on 18 March 2022, 09:00:00 (Rome time): that day is not counted.',
        `The ${reviewPeriod.value} calendar days of the term lead to 17 April 2022.`,
        'The day 17 April 2022 is a holiday (Sunday).',
        'The term, which would end on that day, moves to 18 April 2022.',
        'The day 18 April 2022 is a holiday (Easter Monday).',
        'The term, which would end on that day, moves to 19 April 2022.',
        'The evaluation panel must have examined the proposal by 19 April 2022, to the last instant of that day by the clock of Rome.',
      ],
    })
    expect(bases((say) => deadlineSentences(deadline, say))).toEqual([
      'civil-code-2963-2',
      'A.VAL.3',
      'law-260-1949',
      'civil-code-2963-3',
      'law-260-1949',
      'civil-code-2963-3',
      'A.VAL.3',
    ])
  })

  it('says why the term stood, for how long, and to which day it moved', () => {
    const options: DeadlineOptions = {
      suspensions: [
        { kind: 'information-request', from: '2022-06-08', resumesOn: '2022-06-09' },
        { kind: 'refusal-notice', noticeOn: '2022-06-10', observationsOn: null },
      ],
    }
    const deadline = reviewDeadline('2022-05-10T10:00:00+02:00', options)
    const { it: italian, en: english } = inBoth((say) => deadlineSentences(deadline, say))
    expect(italian.slice(2, 4)).toEqual([
      'Il termine è sospeso per la richiesta di informazioni o certificazioni dall’8 giugno 2022 e riprende a decorrere dal 9 giugno 2022, dopo 1 giorno di calendario: l’ultimo giorno diventa il 10 giugno 2022.',
      'Il termine è sospeso per il preavviso di rigetto dal 10 giugno 2022 e riprende a decorrere dal 20 giugno 2022, dopo 10 giorni di calendario: l’ultimo giorno diventa il 20 giugno 2022.',
    ])
    expect(english.slice(2, 4)).toEqual([
      'The term is suspended for the request for information or certificates from 8 June 2022 and runs again from 9 June 2022, after 1 calendar day: the last day becomes 10 June 2022.',
      'The term is suspended for the notice of refusal from 10 June 2022 and runs again from 20 June 2022, after 10 calendar days: the last day becomes 20 June 2022.',
    ])
    expect(bases((say) => deadlineSentences(deadline, say)).slice(2, 4)).toEqual([
      'law-241-1990-2-7',
      'law-241-1990-10-bis',
    ])
    expect(italian.at(-1)).toContain('«Le sospensioni di legge fermano i 30 giorni?»')
    expect(english.at(-1)).toContain('«Do statutory suspensions stop the 30 days?»')
  })

  it('says whose choice a Saturday and a local holiday are, and names them as readings', () => {
    // Thirty days after 7 November 2022 is 7 December, the day of Saint Ambrose, and a holiday follows.
    const local = of('2022-11-07T10:00:00+01:00', { extraHolidays: ['2022-12-07'] })
    expect(local.it.slice(2)).toEqual([
      'Il giorno 7 dicembre 2022 è una festa locale indicata con la richiesta.',
      'Il termine, che scadrebbe in quel giorno, passa all’8 dicembre 2022.',
      'Il giorno 8 dicembre 2022 è festivo (Immacolata Concezione).',
      'Il termine, che scadrebbe in quel giorno, passa al 9 dicembre 2022.',
      expect.stringContaining('entro il 9 dicembre 2022'),
      expect.stringContaining('«Sì, quelle indicate»'),
    ])
    expect(local.en[2]).toBe('The day 7 December 2022 is a local holiday given with the request.')

    const saturday = of('2022-05-12T10:00:00+02:00', { roll: 'public-holidays-and-saturdays' })
    expect(saturday.it[2]).toBe(
      'Il giorno 11 giugno 2022 è un sabato, che per scelta indicata con la richiesta è trattato come un festivo.',
    )
    expect(saturday.en[2]).toBe(
      'The day 11 June 2022 is a Saturday, which by a choice given with the request is treated like a holiday.',
    )
    expect(saturday.it.at(-1)).toContain('«Sì, e anche il sabato»')
  })

  it('names a term that does not move, and the edition', () => {
    const { it: italian, en: english } = of('2022-03-18T09:00:00+01:00', {
      roll: 'none',
      edition: 'extension-2022-11-30',
    })
    expect(italian.slice(2)).toEqual([
      expect.stringContaining('entro il 17 aprile 2022'),
      expect.stringContaining('«No, resta al trentesimo giorno»'),
      expect.stringContaining('«Proroga approvata con D.g.r. del 30 novembre 2022»'),
    ])
    expect(english.slice(3)).toEqual([
      expect.stringContaining('«No, it stays on the thirtieth day»'),
      expect.stringContaining('«Extension approved by resolution of 30 November 2022»'),
    ])
  })

  it.each([
    ['new-year', '(Capodanno)', '(New Year’s Day)'],
    ['epiphany', '(Epifania)', '(Epiphany)'],
    ['liberation-day', '(anniversario della Liberazione)', '(Liberation Day)'],
    ['labour-day', '(festa del lavoro)', '(Labour Day)'],
    ['republic-day', '(festa della Repubblica)', '(Republic Day)'],
    ['assumption', '(Assunzione)', '(Assumption)'],
    ['saint-francis', '(San Francesco d’Assisi)', '(Saint Francis of Assisi)'],
    ['all-saints', '(Ognissanti)', '(All Saints)'],
    ['christmas', '(Natale)', '(Christmas)'],
    ['saint-stephen', '(Santo Stefano)', '(Saint Stephen)'],
  ] as const)('calls %s by its name', (because, italian, english) => {
    const deadline: ReviewDeadline = {
      ...reviewDeadline('2022-05-10T10:00:00+02:00'),
      steps: [
        {
          step: 'roll',
          from: '2022-06-09',
          because,
          day: '2022-06-10',
          basis: 'civil-code-2963-3',
          holidayBasis: 'law-260-1949',
        },
      ],
    }
    const said = inBoth((say) => deadlineSentences(deadline, say))
    expect(said.it[0]).toContain(italian)
    expect(said.en[0]).toContain(english)
  })
})

describe('timelinessSentences', () => {
  const SUBMITTED = '2022-05-10T10:00:00+02:00'
  const examined = (at: string) => {
    const timeliness = reviewTimeliness(SUBMITTED, at)
    return inBoth((say) => timelinessSentences(timeliness, say))
  }

  it('says that the last instant is within the term', () => {
    expect(examined('2022-06-09T23:59:59+02:00')).toEqual({
      it: [
        'La proposta di progetto è stata esaminata il 9 giugno 2022, ore 23:59:59 (ora di Roma), entro il termine, che scade il 9 giugno 2022.',
      ],
      en: [
        'The proposal was examined on 9 June 2022, 23:59:59 (Rome time), within the term, which ends on 9 June 2022.',
      ],
    })
  })

  it('says by how many days the examination was late, and that nothing follows', () => {
    expect(examined('2022-06-10T00:00:00+02:00')).toEqual({
      it: [
        'La proposta di progetto è stata esaminata il 10 giugno 2022, ore 00:00:00 (ora di Roma), oltre il termine, che scadeva il 9 giugno 2022, con un ritardo di 1 giorno di calendario.',
        'Il ritardo è segnalato e non incide né sul punteggio né sull’esito: in elenco si entra soltanto con provvedimento.',
      ],
      en: [
        'The proposal was examined on 10 June 2022, 00:00:00 (Rome time), after the term, which ended on 9 June 2022: 1 calendar day late.',
        'The delay is reported and changes neither score nor outcome: a proposal is listed by an act alone.',
      ],
    })
    expect(examined('2022-06-11T00:00:00+02:00').en[0]).toContain('2 calendar days late.')
  })
})
