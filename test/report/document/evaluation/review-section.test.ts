import type { Proposal } from 'filiere-lombardia'
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

/** With the leads of other proposals looked at as well, no rule is left unexamined. */
const LOOKED_AT: Pick<Proposal, 'implementingActChecklist'> = { implementingActChecklist: [] }

const sections = (count: number) => {
  const proposal: Proposal = { ...signedByAttorney(count), ...LOOKED_AT }
  const evaluation = anEvaluation({ proposal, leadConflicts: [] })
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

  it.each(['it', 'en'] as const)('lists the rules that nobody could look at, in %s', (locale) => {
    const [section, ...others] = reviewSections(anEvaluation(), speechOf(locale))
    expect(others).toEqual([])
    expect(section?.blocks).toMatchObject([
      { items: [{ basis: expect.stringContaining('[A.F1.1]') }, { basis: expect.stringContaining('[A.PART.2]') }] },
    ])
    expect(reviewSections(anEvaluation({ leadConflicts: [] }), speechOf(locale))[0]?.blocks).toMatchObject([
      { items: [{ basis: expect.stringContaining('[A.F1.1]') }] },
    ])
  })

  it('is not about notes', () => {
    const parties = [...tenEnterprises(), anEnterprise(11, { seats: [] })]
    const evaluation = anEvaluation({ proposal: aProposal(LOOKED_AT, parties), leadConflicts: [] })
    const notes = evaluation.eligibility.results.flatMap(({ findings }) => findings)
    expect(notes.some(({ code }) => code === 'enterprise-without-lombard-seat')).toBe(true)
    expect(reviewSections(evaluation, speechOf('it'))).toEqual([])
  })
})
