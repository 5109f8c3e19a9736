import { describe, expect, it } from 'vitest'
import { scoresSection } from '../../../../src/report/document/simulation/scores-section'
import { speechOf } from '../../../../src/report/speech-of'
import { aSimulation, claiming, unclaimed } from './a-simulation'

const sectionOf = (locale: 'it' | 'en', ...given: Parameters<typeof aSimulation>) =>
  scoresSection(aSimulation(...given), speechOf(locale))
const saidIn = ({ blocks: [first] }: ReturnType<typeof scoresSection>) =>
  first?.block === 'paragraph' ? first.statements.map(({ text }) => text) : []

describe('scoresSection', () => {
  it('counts who reaches the minimum, and says when the premium counts', () => {
    expect(saidIn(sectionOf('it'))).toEqual([
      'Tra le domande il cui punteggio è noto, raggiungono il punteggio minimo di 65 punti: senza la premialità 2, con essa 2.',
      'La premialità opera soltanto se il punteggio minimo è raggiunto senza di essa.',
    ])
    expect(saidIn(sectionOf('en'))[0]).toBe(
      'Of the applications whose score is known, those that reach the minimum score of 65 points: without the premium 2, with it 2.',
    )
  })

  it.each([
    ['64.999', 'senza la premialità 0, con essa 0.'],
    ['65', 'senza la premialità 1, con essa 1.'],
    ['65.001', 'senza la premialità 1, con essa 1.'],
  ])('counts %s: %s', (score, figures) => {
    expect(saidIn(sectionOf('it', {}, [unclaimed('a', { score })]))[0]?.endsWith(figures)).toBe(true)
  })

  it('names who is admitted only thanks to the premium', () => {
    const premium = { points: '10', counts: 'towards-minimum' } as const
    const section = sectionOf('en', { premium, budgetEur: null }, [
      claiming('a', { score: '55' }),
      claiming('b', { score: '54' }),
    ])
    expect(saidIn(section)[0]?.endsWith('without the premium 0, with it 1.')).toBe(true)
    expect(section.blocks.map(({ block }) => block)).toEqual(['paragraph', 'series-chart', 'table'])
    expect(section.blocks[2]).toMatchObject({
      caption: 'Applications admitted only thanks to the premium',
      rows: [['a', 'Project a', '55\u00A0→\u00A065', 'not admitted\u00A0→ funded']],
    })
  })

  it('says that nobody is, where there is a minimum', () => {
    expect(sectionOf('it').blocks[2]).toMatchObject({
      block: 'paragraph',
      statements: [{ text: 'Nessuna domanda è ammessa soltanto grazie alla premialità.' }],
    })
    expect(sectionOf('it', { minimumScore: null }).blocks).toHaveLength(2)
  })

  it('says that there is no minimum', () => {
    expect(saidIn(sectionOf('it', { minimumScore: null }))).toEqual(['La misura non fissa un punteggio minimo.'])
    expect(saidIn(sectionOf('en', { minimumScore: null }))).toEqual(['The measure sets no minimum score.'])
  })

  it('counts scores that are not known, without the premium and with it', () => {
    const applications = [claiming('a', { applicant: undefined }), unclaimed('b', { score: undefined })]
    expect(saidIn(sectionOf('it', {}, applications))[1]).toBe(
      'Domande il cui punteggio non è noto: senza la premialità 1, con essa 2.',
    )
    expect(saidIn(sectionOf('en', { minimumScore: null }, applications))[1]).toBe(
      'Applications whose score is not known: without the premium 1, with it 2.',
    )
  })

  it('has no picture where no score is known', () => {
    const section = sectionOf('en', {}, [unclaimed('b', { score: undefined })])
    expect(section.blocks.map(({ block }) => block)).toEqual(['paragraph', 'paragraph'])
  })
})
