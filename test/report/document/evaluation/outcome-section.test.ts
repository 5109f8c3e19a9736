import { defineScoringScheme } from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../../src/report/document/document'
import { outcomeSection } from '../../../../src/report/document/evaluation/outcome-section'
import { speechOf } from '../../../../src/report/speech-of'
import { aProposal } from '../../../worked-cases/a-proposal'
import { all, anEvaluation, scheme } from './an-evaluation'

type Changes = Parameters<typeof anEvaluation>[0]

const section = (changes: Changes = {}, locale: 'it' | 'en' = 'en') => {
  const evaluation = anEvaluation(changes)
  return outcomeSection(evaluation, speechOf(locale, evaluation.proposal)).blocks
}

const summary = (changes: Changes = {}, locale: 'it' | 'en' = 'en') =>
  section(changes, locale)
    .filter((block): block is Facts => block.block === 'facts')
    .flatMap(({ facts }) => facts.map(({ term, value }) => `${term}: ${value}`))

describe('outcomeSection', () => {
  it('gives the outcome in a word and a sentence, and what it stands on at a glance', () => {
    const [notice, ...rest] = section({ examinedAt: '2022-06-09T23:59:59+02:00' })
    expect(notice).toMatchObject({ block: 'notice', tone: 'good', title: 'Recognisable' })
    expect(rest.map(({ block }) => block)).toEqual(['facts'])
    expect(summary({ examinedAt: '2022-06-09T23:59:59+02:00' })).toEqual([
      'Eligibility: Eligible (requirements: 2 not examined, 14 satisfied, 1 not applicable)',
      'Score: 65 / 100 (threshold: 65)',
      'Term of review: 9 June 2022 (kept)',
      'Readings adopted: 1 other than the default',
    ])
    expect(summary({ examinedAt: '2022-06-10T00:00:00+02:00' }, 'it')).toEqual([
      'Ammissibilità: Ammissibile (requisiti: 2 non verificati, 14 soddisfatti, 1 non applicabile)',
      'Punteggio: 65 / 100 (soglia minima: 65)',
      'Termine per l’esame: 9 giugno 2022 (superato di 1 giorno di calendario)',
      'Interpretazioni adottate: 1 diversa da quella predefinita',
    ])
  })

  it('says of a term on which no examination is recorded no more than its day', () => {
    expect(summary()[2]).toBe('Term of review: 9 June 2022')
    expect(summary({ examinedAt: '2022-06-11T09:00:00+02:00' })[2]).toBe(
      'Term of review: 9 June 2022 (missed by 2 calendar days)',
    )
  })

  it('does not hide that the weights are made up', () => {
    const illustrative = defineScoringScheme({ ...scheme, illustrative: true })
    expect(summary({ scheme: illustrative })[1]).toBe(
      'Score: 65 / 100 (threshold: 65; weights made up, fixed by no act)',
    )
  })

  it('counts the readings other than the default, where there are some', () => {
    expect(summary({ marks: undefined })).toHaveLength(3)
    const readings = { seat: 'registered-office', phases: 'all-four' } as const
    expect(summary({ marks: undefined, readings }, 'it')[3]).toBe(
      'Interpretazioni adottate: 2 diverse da quella predefinita',
    )
  })

  it('gives the reasons where there are some', () => {
    const [notice, why] = section({ marks: all('6.4') })
    expect(notice).toMatchObject({ tone: 'bad', title: 'Not recognisable' })
    expect(why).toMatchObject({ block: 'list', items: [{ text: expect.stringContaining('64') }] })
    expect(summary({ marks: all('6.4') })[1]).toBe('Score: 64 / 100 (threshold: 65)')
  })

  it('counts the requirements that are not satisfied first', () => {
    const proposal = aProposal({ agreement: null })
    expect(section({ proposal }, 'it')[0]).toMatchObject({ tone: 'bad', title: 'Non riconoscibile' })
    expect(summary({ proposal }, 'it').slice(0, 2)).toEqual([
      'Ammissibilità: Non ammissibile (requisiti: 2 non soddisfatti, 2 non verificati, 10 soddisfatti, 3 non applicabili)',
      'Punteggio: Non attribuito',
    ])
  })

  it('shows what is open as open', () => {
    const { beneficiary } = aProposal()
    const proposal = aProposal({ beneficiary: { ...beneficiary, kind: 'aggregation', constitutedOn: '2020-01-01' } })
    expect(section({ proposal })[0]).toMatchObject({ tone: 'open', title: 'Undetermined' })
    expect(summary({ proposal })[0]).toContain('1 undetermined')
    expect(summary({ proposal }, 'it')[0]).toContain('1 non determinato')
    expect(section({ marks: undefined })[0]).toMatchObject({ tone: 'open' })
  })
})
