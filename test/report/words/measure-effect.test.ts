import { describe, expect, it } from 'vitest'
import { measureEffectWords } from '../../../src/report/words/measure-effect'
import type { EffectFinding } from '../../../src/verdict/premium'
import { inWords, type WordsRow } from '../in-words'

const rows: readonly WordsRow<EffectFinding>[] = [
  [
    {
      code: 'below-measure-minimum',
      clause: 'A.F2.3',
      severity: 'blocking',
      facts: { score: '64.985', minimum: '65', missing: '0.015' },
    },
    'Il punteggio è di 64,985 punti, inferiore al punteggio minimo della misura, di 65 punti: mancano 0,015 punti.',
    'The score is 64.985 points, below the minimum score of the measure, 65 points: 0.015 points are missing.',
  ],
  [
    {
      code: 'below-measure-minimum',
      clause: 'A.F2.3',
      severity: 'blocking',
      facts: { score: '64', minimum: '65', missing: '1' },
    },
    'Il punteggio è di 64 punti, inferiore al punteggio minimo della misura, di 65 punti: manca 1 punto.',
    'The score is 64 points, below the minimum score of the measure, 65 points: 1 point is missing.',
  ],
  [
    { code: 'score-cut', clause: 'A.F2.3', severity: 'note', facts: { uncut: '105.5', limit: '100' } },
    'Il punteggio, che sarebbe di 105,5 punti, è ricondotto al punteggio massimo della misura, di 100 punti.',
    'The score, which would be 105.5 points, is cut at the maximum score of the measure, 100 points.',
  ],
  [
    { code: 'intensity-cut', clause: 'A.F2.3', severity: 'note', facts: { line: 0, uncut: '55', limit: '52.5' } },
    'Alla voce di spesa n. 1 l’intensità di aiuto, che sarebbe del 55%, è ricondotta al 52,5%, la massima ammessa.',
    'In spend line no. 1 the aid intensity, which would be 55%, is cut at 52.5%, the highest that is allowed.',
  ],
  [
    { code: 'intensity-cut', clause: 'A.F2.3', severity: 'note', facts: { line: 1, uncut: '85', limit: '80' } },
    'Alla voce di spesa n. 2 l’intensità di aiuto, che sarebbe dell’85%, è ricondotta all’80%, la massima ammessa.',
    'In spend line no. 2 the aid intensity, which would be 85%, is cut at 80%, the highest that is allowed.',
  ],
  [
    { code: 'no-aid-for-size', clause: 'A.F2.3', severity: 'blocking', facts: { line: 2, size: 'large' } },
    'Alla voce di spesa n. 3 non spetta alcuna agevolazione: la misura non ne prevede per imprese di tale dimensione (grande impresa).',
    'Spend line no. 3 gets no aid: the measure provides none for enterprises of that size (large enterprise).',
  ],
  [
    {
      code: 'spend-below-minimum',
      clause: 'A.F2.3',
      severity: 'blocking',
      facts: { amountEur: '9999.99', limitEur: '10000.00' },
    },
    'La spesa ammissibile è di 9.999,99 euro, inferiore alla spesa minima della misura, di 10.000,00 euro.',
    'The eligible spend is EUR 9,999.99, below the minimum spend of the measure, EUR 10,000.00.',
  ],
  [
    { code: 'spend-cut', clause: 'A.F2.3', severity: 'note', facts: { amountEur: '300000.00', limitEur: '200000.00' } },
    'La spesa ammissibile, di 300.000,00 euro, è agevolata nei limiti della spesa massima della misura, di 200.000,00 euro.',
    'The eligible spend, EUR 300,000.00, is aided up to the maximum spend of the measure, EUR 200,000.00.',
  ],
  [
    { code: 'aid-cut', clause: 'A.F2.3', severity: 'note', facts: { amountEur: '110000.00', limitEur: '100000.00' } },
    'L’agevolazione, che sarebbe di 110.000,00 euro, è ricondotta al massimale, di 100.000,00 euro.',
    'The aid, which would be EUR 110,000.00, is cut at the ceiling, EUR 100,000.00.',
  ],
]

describe('a finding on what a measure makes of an application', () => {
  it.each(rows)('$code', (finding, italian, english) => {
    expect(inWords(finding)).toEqual([italian, english])
  })

  it('has its words pinned here, each', () => {
    expect(new Set(rows.map(([{ code }]) => code))).toEqual(new Set(Object.keys(measureEffectWords)))
  })
})
