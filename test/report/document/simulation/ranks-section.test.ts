import { describe, expect, it } from 'vitest'
import { ranksSections } from '../../../../src/report/document/simulation/ranks-section'
import { speechOf } from '../../../../src/report/speech-of'
import { aSimulation, unclaimed } from './a-simulation'

describe('ranksSections', () => {
  it('says who rises and who falls, and that proposals are not ranked', () => {
    expect(ranksSections(aSimulation({}, undefined), speechOf('it'))).toMatchObject([
      {
        title: 'Graduatoria',
        blocks: [
          {
            statements: [
              {
                text: 'La graduatoria è quella delle domande alla misura: per le proposte di progetto in elenco non ne è prevista alcuna.',
                basis: expect.stringContaining('[A.VAL.8]'),
              },
              {
                text: 'Domande in graduatoria sia senza la premialità sia con essa: 2; con la premialità salgono 1, scendono 1, restano al loro posto 0.',
              },
            ],
          },
          {
            caption: 'Domande che cambiano posizione (senza → con la premialità)',
            rows: [
              ['a-1', 'spettante', '2\u00A0→\u00A01', '+1'],
              ['a-2', 'non spettante', '1\u00A0→\u00A02', '-1'],
            ],
          },
        ],
      },
    ])
  })

  it('has no table where nobody moves', () => {
    const [section] = ranksSections(aSimulation({}, [unclaimed('a')]), speechOf('en'))
    expect(section?.blocks).toMatchObject([
      {
        block: 'paragraph',
        statements: [
          {},
          {
            text: 'Applications that have a place both without the premium and with it: 1; with the premium 0 rise, 0 fall, 1 keep their place.',
          },
        ],
      },
    ])
  })

  it('is not there where the measure funds as applications arrive', () => {
    expect(ranksSections(aSimulation({ selection: 'arrival' }), speechOf('it'))).toEqual([])
  })
})
