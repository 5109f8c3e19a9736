import { describe, expect, it } from 'vitest'
import { reviewSections } from '../../../../src/report/document/evaluation/review-section'
import { speechOf } from '../../../../src/report/speech-of'
import { anEnterprise, aProposal, tenEnterprises, terms } from '../../../worked-cases/a-proposal'
import { anEvaluation } from './an-evaluation'

const signedByAttorney = (count: number) => {
  const parties = tenEnterprises()
  const { agreement } = aProposal({}, parties)
  const signature = { by: 'attorney', signedOn: '2022-05-01', powerOfAttorney: true } as const
  const entries = parties.map(({ id }, index) => terms(id, index < count ? { signature } : {}))
  return aProposal({ agreement: { kind: 'project-agreement', lead: agreement?.lead, parties: entries } }, parties)
}

const sections = (count: number) => {
  const evaluation = anEvaluation({ proposal: signedByAttorney(count) })
  expect(evaluation.outcome).toBe('recognisable')
  return reviewSections(evaluation, speechOf('en', evaluation.proposal))
}

describe('reviewSections', () => {
  it('is no section where a person has nothing to look at', () => {
    expect(sections(0)).toEqual([])
  })

  it('lists what a person should look at, though nothing stands in the way', () => {
    expect(sections(1)).toEqual([
      {
        title: 'To be reviewed',
        blocks: [
          {
            block: 'list',
            ordered: false,
            items: [{ text: expect.stringContaining('Impresa 1'), basis: expect.stringContaining('A.BEN.4') }],
          },
        ],
      },
    ])
    expect(sections(4)[0]?.blocks[0]).toMatchObject({ items: [{ others: { names: [] } }] })
  })

  it('is not about notes', () => {
    const parties = [...tenEnterprises(), anEnterprise(11, { seats: [] })]
    const evaluation = anEvaluation({ proposal: aProposal({}, parties) })
    expect(reviewSections(evaluation, speechOf('it'))).toEqual([])
  })
})
