import { describe, expect, it } from 'vitest'
import { missingSections, missingSentences } from '../../../../src/report/document/simulation/missing-facts'
import { speechOf } from '../../../../src/report/speech-of'
import { aSimulation, unclaimed } from './a-simulation'

const [inItalian, inEnglish] = [speechOf('it'), speechOf('en')]

describe('missingSentences', () => {
  it.each([
    [1, true, 'Di 1 domanda mancano dati: su di essa nulla è deciso, e l’esito delle altre è provvisorio.'],
    [2, false, 'Di 2 domande mancano dati: su di esse nulla è deciso.'],
  ])('of %d applications, within a budget %s', (count, hasBudget, text) => {
    expect(missingSentences(count, hasBudget, inItalian)).toEqual([{ text, basis: null }])
  })

  it.each([
    [1, false, 'Facts are missing of 1 application: nothing is decided of it.'],
    [
      2,
      true,
      'Facts are missing of 2 applications: nothing is decided of them, and what becomes of the others is provisional.',
    ],
  ])('of %d applications, within a budget %s, in English', (count, hasBudget, text) => {
    expect(missingSentences(count, hasBudget, inEnglish)).toEqual([{ text, basis: null }])
  })

  it('says nothing where none are missing', () => {
    expect(missingSentences(0, true, inItalian)).toEqual([])
  })
})

describe('missingSections', () => {
  const { applications } = aSimulation({}, [
    unclaimed('a'),
    unclaimed('b', { title: undefined, score: undefined, spend: undefined }),
  ])

  it('names the applications, and what is missing of each', () => {
    expect(missingSections(applications, true, inItalian)).toMatchObject([
      {
        title: 'Dati mancanti',
        blocks: [
          {
            statements: [
              { text: expect.stringContaining('nulla è deciso') },
              { text: 'Non le è assegnata né accantonata dotazione, sicché l’esito delle altre è provvisorio.' },
            ],
          },
          {
            rows: [['b', '', 'il punteggio della domanda senza la premialità; la spesa ammissibile della domanda']],
          },
        ],
      },
    ])
  })

  it('says nothing of a budget that there is not', () => {
    const [section] = missingSections(applications, false, inEnglish)
    expect(section?.blocks[0]).toMatchObject({ statements: [{ text: expect.stringContaining('nothing is decided') }] })
    expect(JSON.stringify(section)).not.toContain('No budget is given')
  })

  it('are none where nothing is missing', () => {
    expect(missingSections(applications.slice(0, 1), true, inItalian)).toEqual([])
  })
})
