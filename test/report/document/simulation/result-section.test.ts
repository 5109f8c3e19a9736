import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../src/report/document/document'
import { resultSection } from '../../../../src/report/document/simulation/result-section'
import { speechOf } from '../../../../src/report/speech-of'
import { aSimulation, claiming, unclaimed } from './a-simulation'

const blocksOf = (locale: 'it' | 'en', ...given: Parameters<typeof aSimulation>) =>
  resultSection(aSimulation(...given), speechOf(locale)).blocks
const noticesIn = (blocks: readonly Block[]) =>
  blocks.flatMap((block) =>
    block.block === 'notice' ? [{ ...block, text: block.statements.map(({ text }) => text).join(' ') }] : [],
  )
const noticesOf = (...given: Parameters<typeof blocksOf>) => noticesIn(blocksOf(...given))

describe('resultSection', () => {
  it('says in three sentences who is admitted, who is funded and what that costs', () => {
    expect(noticesOf('it')).toMatchObject([
      {
        tone: 'neutral',
        title: 'Finanziate soltanto con la premialità: 1; soltanto senza: 1',
        text: [
          'Domande simulate: 3; la premialità spetta a 1; ammesse senza la premialità 2, con essa 2, soltanto grazie a essa 0.',
          'Entro la dotazione di 150.000,00 euro, domande finanziate senza la premialità 1, con essa 1; soltanto con la premialità 1, soltanto senza 1.',
          'Agevolazioni concesse senza la premialità 100.000,00 euro, con essa 100.000,00 euro: con la premialità chi ne ha diritto riceve in tutto 100.000,00 euro in più, le altre domande 100.000,00 euro in meno.',
        ].join(' '),
      },
    ])
    expect(noticesOf('en')).toMatchObject([
      {
        title: 'Funded only with the premium: 1; only without it: 1',
        text: [
          'Applications simulated: 3; the premium is earned by 1; admitted without the premium 2, with it 2, only thanks to it 0.',
          'Within the budget of EUR 150,000.00, applications funded without the premium 1, with it 1; only with the premium 1, only without it 1.',
          'Aid given without the premium EUR 100,000.00, with it EUR 100,000.00: with the premium those who earn it get EUR 100,000.00 more in all, the other applications EUR 100,000.00 less.',
        ].join(' '),
      },
    ])
  })

  it('sums up how both rounds end in a table below', () => {
    expect(blocksOf('en').at(-1)).toMatchObject({ block: 'table', caption: 'How the measure ends' })
  })

  it('says where nothing changes', () => {
    const [result] = noticesOf('it', { budgetEur: null })
    expect(result?.title).toBe('La premialità non cambia chi è finanziato')
    expect(result?.text).toContain('Senza limite di dotazione, domande finanziate')
    expect(result?.text).toContain('riceve in tutto quanto senza di essa, le altre domande quanto senza di essa.')
    const [inEnglish] = noticesOf('en', { budgetEur: null })
    expect(inEnglish?.title).toBe('The premium does not change who is funded')
    expect(inEnglish?.text).toContain('With a budget without limit, applications funded')
    expect(inEnglish?.text).toContain('get as much as without it in all, the other applications as much as without it.')
  })

  it.each([
    ['it', 'Finanziate soltanto con la premialità: 1; soltanto senza: 0', 'towards-minimum'],
    ['it', 'La premialità non cambia chi è finanziato', 'above-minimum'],
  ] as const)('counts one that is only funded with it, in %s: %s', (locale, title, counts) => {
    const premium = { points: '10', counts }
    expect(noticesOf(locale, { premium }, [claiming('a', { score: '60' })])[0]?.title).toBe(title)
  })

  it('stops at who is admitted where no aid is computed', () => {
    const noAid = { aid: null, budgetEur: null }
    const towards = { ...noAid, premium: { points: '10', counts: 'towards-minimum' } } as const
    const one = [claiming('a', { score: '60' })]
    expect(noticesOf('it', towards, one)).toMatchObject([
      {
        title: 'Ammesse soltanto grazie alla premialità: 1',
        text: 'Domande simulate: 1; la premialità spetta a 1; ammesse senza la premialità 0, con essa 1, soltanto grazie a essa 1. La misura non calcola agevolazioni: la simulazione si ferma all’ammissione.',
      },
    ])
    expect(noticesOf('en', towards, one)[0]?.title).toBe('Admitted only thanks to the premium: 1')
    expect(noticesOf('it', noAid)[0]?.title).toBe('La premialità non cambia chi è ammesso')
    expect(noticesOf('en', noAid)[0]?.title).toBe('The premium does not change who is admitted')
  })

  it('says that there are no applications, and shows no table of them', () => {
    expect(blocksOf('it', {}, [])).toHaveLength(1)
    expect(noticesOf('it', {}, [])).toMatchObject([
      {
        title: 'Nessuna domanda',
        text: 'La simulazione non comprende domande: la misura non ha su chi produrre effetti.',
      },
    ])
    expect(noticesOf('en', {}, [])[0]?.title).toBe('No applications')
  })

  it('says before all else what is supposed, what is wrong with the design, and that facts are missing', () => {
    const designed = { giuntaResolution: undefined, premium: {} }
    const notices = noticesOf('it', designed, [unclaimed('a', { score: undefined })])
    expect(notices.map(({ tone, title }) => [tone, title])).toEqual([
      ['open', 'Misura non ancora definita'],
      ['open', 'Avvertenze sulla misura'],
      ['open', 'Dati mancanti'],
      ['neutral', 'La premialità non cambia chi è finanziato'],
    ])
    expect(notices[0]?.text).toContain('La simulazione suppone che i criteri siano approvati così come progettati')
    expect(notices[1]?.text).toContain('non prevede alcuna premialità')
    expect(notices[1]?.statements[0]?.basis).toContain('[A.F2.3]')
    expect(notices[2]?.text).toBe(
      'Di 1 domanda mancano dati: su di essa nulla è deciso, e l’esito delle altre è provvisorio.',
    )
  })
})
