import { describe, expect, it } from 'vitest'
import { submissionWords } from '../../../src/report/words/submission'
import type { SubmissionChannelFinding, SubmissionWindowFinding } from '../../../src/rules/eligibility/submission'
import { inWords, type WordsRow } from '../in-words'

const rows: readonly WordsRow<SubmissionChannelFinding | SubmissionWindowFinding>[] = [
  [
    {
      code: 'channel-not-allowed',
      clause: 'A.PART.3',
      severity: 'blocking',
      facts: { channel: 'posta elettronica certificata' },
    },
    'La proposta di progetto è stata presentata tramite «posta elettronica certificata»: l’atto ammette esclusivamente l’applicativo messo a disposizione da Unioncamere Lombardia.',
    'The proposal was filed through «posta elettronica certificata»: the act admits only the application that Unioncamere Lombardia provides.',
  ],
  [
    { code: 'opening-not-specified', clause: 'A.PART.4', severity: 'note', facts: {} },
    'Non è indicato il momento di apertura dello sportello, che l’atto non fissa: si assume, come limite inferiore, il giorno della sua adozione, 31 gennaio 2022.',
    'The moment at which the desk opened is not given, and the act does not fix it: the day of its adoption, 31 January 2022, stands in as a lower bound.',
  ],
  [
    {
      code: 'submitted-before-opening',
      clause: 'A.PART.4',
      severity: 'blocking',
      facts: { submittedAt: '2022-03-08T09:59:59+01:00', opensAt: '2022-03-08T09:00:00.000Z' },
    },
    'La proposta di progetto è stata presentata l’8 marzo 2022, ore 09:59:59 (ora di Roma), prima dell’apertura dello sportello: le proposte si possono presentare dal momento dell’apertura, 8 marzo 2022, ore 10:00:00 (ora di Roma).',
    'The proposal was filed on 8 March 2022, 09:59:59 (Rome time), before the desk opened: proposals may be filed from the moment of the opening, 8 March 2022, 10:00:00 (Rome time).',
  ],
  [
    {
      code: 'submitted-after-closing',
      clause: 'A.PART.4',
      severity: 'blocking',
      facts: {
        submittedAt: '2023-01-01T00:00:00+01:00',
        submittedOn: '2023-01-01',
        closesOn: '2022-12-31',
        closesBefore: '2022-12-31T23:00:00.000Z',
      },
    },
    'La proposta di progetto è stata presentata il 1º gennaio 2023, ore 00:00:00 (ora di Roma), dopo la chiusura dello sportello, che era aperto fino al 31 dicembre 2022.',
    'The proposal was filed on 1 January 2023, 00:00:00 (Rome time), after the desk had closed, which was open until 31 December 2022.',
  ],
  [
    {
      code: 'submitted-after-closing',
      clause: 'A.PART.4',
      severity: 'blocking',
      facts: {
        submittedAt: '2022-11-08T12:00:01+01:00',
        submittedOn: '2022-11-08',
        closesOn: '2022-11-08',
        closesBefore: '2022-11-08T11:00:00.001Z',
      },
    },
    'La proposta di progetto è stata presentata l’8 novembre 2022, ore 12:00:01 (ora di Roma), dopo la chiusura dello sportello, che era aperto fino all’8 novembre 2022, ore 12:00:00 (ora di Roma).',
    'The proposal was filed on 8 November 2022, 12:00:01 (Rome time), after the desk had closed, which was open until 8 November 2022, 12:00:00 (Rome time).',
  ],
  [
    {
      code: 'submitted-after-closing',
      clause: 'A.PART.4',
      severity: 'blocking',
      facts: {
        submittedAt: '2022-11-08T12:00:01+01:00',
        submittedOn: '2022-11-08',
        closesOn: '2022-11-08',
        closesBefore: '?',
      },
    },
    'La proposta di progetto è stata presentata l’8 novembre 2022, ore 12:00:01 (ora di Roma), dopo la chiusura dello sportello, che era aperto fino all’8 novembre 2022.',
    'The proposal was filed on 8 November 2022, 12:00:01 (Rome time), after the desk had closed, which was open until 8 November 2022.',
  ],
]

describe('a finding of the submission', () => {
  it.each(rows)('$code', (finding, italian, english) => {
    expect(inWords(finding)).toEqual([italian, english])
  })

  it('has its words pinned here, each', () => {
    expect(new Set(rows.map(([{ code }]) => code))).toEqual(new Set(Object.keys(submissionWords)))
  })
})
