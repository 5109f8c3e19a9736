import { describe, expect, it } from 'vitest'
import { reasonWords } from '../../../src/report/words/evaluation'
import type { EvaluationFinding } from '../../../src/verdict/evaluation'
import type { UnstatedFinding } from '../../../src/verdict/rule-result'
import { inWords, type WordsRow } from '../in-words'

const rows: readonly WordsRow<EvaluationFinding | UnstatedFinding>[] = [
  [
    {
      code: 'below-threshold',
      clause: 'A.VAL.5',
      severity: 'blocking',
      facts: { total: '64.985', threshold: '65', missing: '0.015' },
    },
    'Il punteggio attribuito è di 64,985 punti, inferiore alla soglia minima di 65 punti: mancano 0,015 punti.',
    'The score given is 64.985 points, below the minimum threshold of 65 points: 0.015 points are missing.',
  ],
  [
    {
      code: 'below-threshold',
      clause: 'A.VAL.5',
      severity: 'blocking',
      facts: { total: '64', threshold: '65', missing: '1' },
    },
    'Il punteggio attribuito è di 64 punti, inferiore alla soglia minima di 65 punti: manca 1 punto.',
    'The score given is 64 points, below the minimum threshold of 65 points: 1 point is missing.',
  ],
  [
    {
      code: 'below-threshold',
      clause: 'A.VAL.5',
      severity: 'blocking',
      facts: { total: '385/6', threshold: '65', missing: '5/6' },
    },
    'Il punteggio attribuito è di 64,16… (385/6) punti, inferiore alla soglia minima di 65 punti: mancano 0,83… (5/6) punti.',
    'The score given is 64.16… (385/6) points, below the minimum threshold of 65 points: 0.83… (5/6) points are missing.',
  ],
  [
    { code: 'not-yet-scored', clause: 'A.VAL.4', severity: 'review', facts: {} },
    'Alla proposta di progetto non è stato ancora attribuito un punteggio: l’atto ne rimette l’attribuzione al Nucleo di Valutazione, sulla base dei criteri di valutazione.',
    'The proposal has no score yet: the act leaves it to the evaluation panel to give one, by the criteria of evaluation.',
  ],
  [
    {
      code: 'facts-missing',
      clause: 'A.BEN.3',
      severity: 'review',
      facts: { missing: ['beneficiary.parties[0].taxCode'] },
    },
    'Per decidere occorre che sia indicato quanto segue: il codice fiscale di «Seta S.r.l.» (e1).',
    'Before this can be decided, the following must be stated: the tax code of «Seta S.r.l.» (e1).',
  ],
  [
    {
      code: 'facts-missing',
      clause: 'A.BEN.3',
      severity: 'review',
      facts: { missing: ['beneficiary.parties[0].taxCode', 'beneficiary.parties[1].seats[0].province'] },
    },
    'Per decidere occorre che sia indicato quanto segue: il codice fiscale di «Seta S.r.l.» (e1) e la provincia della sede n. 1 di «Filanda» (e2).',
    'Before this can be decided, the following must be stated: the tax code of «Seta S.r.l.» (e1) and the province of seat no. 1 of «Filanda» (e2).',
  ],
  [
    {
      code: 'facts-not-stated',
      clause: 'A.BEN.4',
      severity: 'note',
      facts: { missing: ['agreement.parties[6].signature'] },
    },
    'Inoltre non risulta indicato quanto segue: la firma della parte alla voce n. 7 sull’accordo.',
    'Besides, the following is not stated: the signature of the party in entry no. 7 on the agreement.',
  ],
  [
    {
      code: 'facts-not-stated',
      clause: 'A.BEN.4',
      severity: 'note',
      facts: { missing: ['beneficiary.constitutedOn', 'beneficiary.operating'] },
    },
    'Inoltre non risulta indicato quanto segue: la data di costituzione dell’aggregazione e la dichiarazione sull’operatività dell’aggregazione.',
    'Besides, the following is not stated: the day on which the aggregation was constituted and whether the aggregation operates.',
  ],
]

describe('a finding of the evaluation', () => {
  it.each(rows)('$code', (finding, italian, english) => {
    expect(inWords(finding)).toEqual([italian, english])
  })

  it('has its words pinned here, each', () => {
    expect(new Set(rows.map(([{ code }]) => code))).toEqual(new Set(Object.keys(reasonWords)))
  })
})
