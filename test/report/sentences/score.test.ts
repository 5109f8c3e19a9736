import {
  defineScoringScheme,
  illustrativeScheme,
  type Mark,
  type Marks,
  scoreProposal,
  waysToThreshold,
} from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { admissionThreshold, highestScore } from '../../../src/act/figures'
import { scoreSentences, waysSentences } from '../../../src/report/sentences/score'
import { bases, inBoth } from './in-both'

const WEIGHTS = {
  coherence: '15',
  innovativeness: '20',
  sustainability: '20',
  partnershipBreadth: '15',
  representativeness: '15',
  swotAnalysis: '15',
}
const outOfTen = defineScoringScheme({
  id: 'ddg-2022',
  source: { title: 'D.d.u.o. 2338', date: '2022-02-08' },
  weights: WEIGHTS,
  markScale: { max: 10 },
})
const inPoints = defineScoringScheme({ id: 'in points', source: 'Provvedimento attuativo', weights: WEIGHTS })

const all = (mark: Mark): Marks => ({
  coherence: mark,
  innovativeness: mark,
  sustainability: mark,
  partnershipBreadth: mark,
  representativeness: mark,
  swotAnalysis: mark,
})

const LEAST = admissionThreshold.value
const TOP = highestScore.value

describe('scoreSentences', () => {
  const said = (marks: Marks, scheme = outOfTen) => inBoth((say) => scoreSentences(scoreProposal(scheme, marks), say))

  it('says total, threshold, scheme and its source', () => {
    const score = scoreProposal(outOfTen, all('7'))
    const { it: italian, en: english } = inBoth((say) => scoreSentences(score, say))
    expect(italian.slice(0, 3)).toEqual([
      `Il punteggio totale, esatto e senza arrotondamenti, è di 70 punti su ${TOP}.`,
      `La soglia minima di ${LEAST} punti è raggiunta, con 5 punti in più.`,
      'I pesi sono quelli dello schema ddg-2022, la cui fonte è «D.d.u.o. 2338» dell’8 febbraio 2022.',
    ])
    expect(english.slice(0, 3)).toEqual([
      `The total score, exact and not rounded, is 70 points out of ${TOP}.`,
      `The minimum threshold of ${LEAST} points is reached, with 5 points to spare.`,
      'The weights are those of the scheme ddg-2022, whose source is «D.d.u.o. 2338» of 8 February 2022.',
    ])
    expect(bases((say) => scoreSentences(score, say))).toEqual([
      'A.VAL.4',
      'A.VAL.5',
      'A.VAL.4w',
      'A.VAL.4',
      'A.VAL.4a',
      'A.VAL.4b',
      'A.VAL.4c',
      'A.VAL.4d',
      'A.VAL.4e',
      'A.VAL.4f',
    ])
  })

  it('says on the boundary that the threshold is reached, and just below that it is not', () => {
    const onIt = said(all('6.5'))
    expect(onIt.it[1]).toBe(`La soglia minima di ${LEAST} punti è raggiunta, esattamente.`)
    expect(onIt.en[1]).toBe(`The minimum threshold of ${LEAST} points is reached, exactly.`)

    const below = said({ ...all('6.5'), swotAnalysis: '6.49' })
    expect(below.it[0]).toContain('64,985 punti')
    expect(below.it[1]).toBe(`La soglia minima di ${LEAST} punti non è raggiunta: mancano 0,015 punti.`)
    expect(below.en[0]).toContain('64.985 points')
    expect(below.en[1]).toBe(`The minimum threshold of ${LEAST} points is not reached: 0.015 points short.`)

    expect(said({ ...all('6.5'), innovativeness: '6' }).it[1]).toContain('non è raggiunta: manca 1 punto.')
    expect(said({ ...all('6.5'), innovativeness: '7' }).it[1]).toContain('è raggiunta, con 1 punto in più.')
  })

  it('says a fraction with the decimal that it begins with', () => {
    const sevenths = defineScoringScheme({ id: 's', source: 'Atto', weights: WEIGHTS, markScale: { max: 7 } })
    expect(said(all('4'), sevenths).it[0]).toBe(
      `Il punteggio totale, esatto e senza arrotondamenti, è di 57,14… (400/7) punti su ${TOP}.`,
    )
    expect(said(all('4'), sevenths).en[0]).toBe(
      `The total score, exact and not rounded, is 57.14… (400/7) points out of ${TOP}.`,
    )
  })

  it('says of each criterion mark, weight and contribution, by whom and why where that is known', () => {
    const marks = {
      ...all('6.5'),
      coherence: { value: '7', author: 'Nucleo', reason: 'Obiettivi «chiari»\ne misurabili' },
      swotAnalysis: { value: '0', author: ' ', reason: '' },
    }
    const { it: italian, en: english } = said(marks)
    expect(italian[4]).toBe(
      'Criterio «Coerenza con le finalità della manifestazione di interesse»: voto 7 su 10, attribuito da «Nucleo», peso 15, contributo 10,5 punti; motivazione: «Obiettivi “chiari” e misurabili».',
    )
    expect(english[4]).toBe(
      'Criterion «Coherence with the purposes of the call»: mark 7 of 10, given by «Nucleo», weight 15, contribution 10.5 points; reason: «Obiettivi “chiari” e misurabili».',
    )
    expect(italian[5]).toBe('Criterio «Innovatività»: voto 6,5 su 10, peso 20, contributo 13 punti.')
    expect(english.at(-1)).toBe(
      'Criterion «Presence of an adequate SWOT analysis»: mark 0 of 10, weight 15, contribution 0 points.',
    )
  })

  it('names the scale of the marks where they are no points', () => {
    expect(said(all('7')).it[3]).toContain('«Voti su una scala, moltiplicati per il peso»')
    expect(said(all('7')).en[3]).toContain('«Marks on a scale, multiplied by the weight»')
    const { it: italian } = said(all('15'), inPoints)
    expect(italian[2]).toBe('I pesi sono quelli dello schema «in points», la cui fonte è «Provvedimento attuativo».')
    expect(italian.some((sentence) => sentence.includes('interpretazione'))).toBe(false)
  })

  it('says a source without a day', () => {
    const scheme = defineScoringScheme({ id: 's', source: { title: 'Decreto' }, weights: WEIGHTS })
    expect(said(all('0'), scheme).en[2]).toBe('The weights are those of the scheme s, whose source is «Decreto».')
  })

  it('says in clear words that a scheme is illustrative', () => {
    expect(said(all('6.5'), illustrativeScheme).it[3]).toBe(
      'I pesi sono puramente illustrativi: nessun atto li fissa, e il punteggio non vale come valutazione.',
    )
    expect(said(all('6.5'), illustrativeScheme).en[3]).toBe(
      'The weights are made up for illustration: no act fixes them, and the score is no evaluation.',
    )
    expect(said(all('6.5')).it.join(' ')).not.toContain('illustrativi')
  })
})

describe('waysSentences', () => {
  const said = (marks: Marks) => {
    const ways = waysToThreshold(scoreProposal(outOfTen, marks))
    return inBoth((say) => waysSentences(ways, say))
  }
  const JUDGED = {
    it: 'Se un voto più alto sia meritato lo valuta soltanto il Nucleo di Valutazione.',
    en: 'Whether a higher mark is deserved only the evaluation panel can judge.',
  }

  it('says what would do alone, and which rise is the smallest', () => {
    const marks = { ...all('6.5'), innovativeness: '6', coherence: '10', partnershipBreadth: '3' }
    expect(said(marks)).toEqual({
      it: [
        `Alla soglia minima di ${LEAST} punti manca 1 punto.`,
        'A parità degli altri voti basterebbe, nel criterio «Innovatività», un voto di 6,5 invece di 6 (0,5 in più).',
        'A parità degli altri voti basterebbe, nel criterio «Sostenibilità dal punto di vista tecnico e finanziario», un voto di 7 invece di 6,5 (0,5 in più).',
        expect.stringContaining(
          '«Ampiezza del partenariato di filiera/ecosistema», un voto di 3,66… (11/3) invece di 3 (0,66… (2/3) in più).',
        ),
        expect.stringContaining('«Rappresentatività della filiera»'),
        expect.stringContaining('«Presenza di un’adeguata analisi SWOT»'),
        'L’aumento minore è di 0,5, nel criterio «Innovatività».',
        JUDGED.it,
      ],
      en: [
        `The score is 1 point short of the minimum threshold of ${LEAST} points.`,
        'With all other marks as they are, a mark of 6.5 instead of 6 (0.5 more) in the criterion «Innovativeness» would do.',
        'With all other marks as they are, a mark of 7 instead of 6.5 (0.5 more) in the criterion «Technical and financial sustainability» would do.',
        expect.stringContaining(
          'a mark of 3.66… (11/3) instead of 3 (0.66… (2/3) more) in the criterion «Breadth of the partnership» would do.',
        ),
        expect.stringContaining('«Representativeness of the supply chain»'),
        expect.stringContaining('«Presence of an adequate SWOT analysis»'),
        'The smallest rise is 0.5, in the criterion «Innovativeness».',
        JUDGED.en,
      ],
    })
  })

  it('says that no single mark would do', () => {
    expect(said(all('0'))).toEqual({
      it: [
        `Alla soglia minima di ${LEAST} punti mancano ${LEAST} punti.`,
        'Nessun criterio ha, da solo, margine sufficiente per raggiungerla.',
        JUDGED.it,
      ],
      en: [
        `The score is ${LEAST} points short of the minimum threshold of ${LEAST} points.`,
        'No criterion has room enough to reach it alone.',
        JUDGED.en,
      ],
    })
  })

  it('says that nothing is needed where the threshold is reached', () => {
    expect(said(all('6.5'))).toEqual({
      it: [`La soglia minima di ${LEAST} punti è già raggiunta: nessun voto deve salire.`],
      en: [`The minimum threshold of ${LEAST} points is reached already: no mark needs to rise.`],
    })
  })
})
