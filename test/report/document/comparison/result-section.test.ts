import type { MeasureDefinition } from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { resultSection } from '../../../../src/report/document/comparison/result-section'
import { speechOf } from '../../../../src/report/speech-of'
import { unclaimed } from '../simulation/a-simulation'
import { aComparison, firstOf, IN_AID, NO_PREMIUM } from './a-comparison'

const noticesOf = (locale: 'it' | 'en', ...given: Parameters<typeof aComparison>) => {
  const comparison = aComparison(...given)
  return resultSection(comparison, firstOf(comparison), speechOf(locale)).blocks.flatMap((block) =>
    block.block === 'notice' ? { title: block.title, texts: block.statements.map(({ text }) => text) } : [],
  )
}

describe('resultSection of a comparison', () => {
  it('says which designs there are, for how many applications they differ, and what they give', () => {
    expect(noticesOf('it', [{ budgetEur: '300000' }])).toEqual([
      {
        title: 'Domande il cui esito cambia: 1',
        texts: [
          'Misure a confronto sulle medesime domande: 2; termine di paragone è la prima, «Misura di prova» (m-1).',
          'Domande simulate: 3; quelle che con una o più delle altre misure hanno un esito diverso sono 1.',
          'Agevolazioni concesse con la premialità: da 100.000,00 euro (m-1) a 200.000,00 euro (m-2).',
        ],
      },
    ])
    const [result] = noticesOf('en', [{ budgetEur: '300000' }])
    expect(result?.title).toBe('Applications that come out differently: 1')
    expect(result?.texts.slice(1)).toEqual([
      'Applications simulated: 3; those that come out differently under one or more of the others: 1.',
      'Aid given with the premium: from EUR 100,000.00 (m-1) to EUR 200,000.00 (m-2).',
    ])
  })

  it('counts an application once however many designs change it', () => {
    expect(noticesOf('it', [NO_PREMIUM, NO_PREMIUM]).at(-1)?.title).toBe('Domande il cui esito cambia: 2')
  })

  it('says where nobody comes out differently, and where all give the same', () => {
    const same: Partial<MeasureDefinition> = { rounding: 'half-up' }
    expect(noticesOf('it', [same])).toMatchObject([
      {
        title: 'Nessuna domanda ha un esito diverso da una misura all’altra',
        texts: [{}, {}, 'Agevolazioni concesse con la premialità: 100.000,00 euro con ciascuna misura che ne calcola.'],
      },
    ])
    expect(noticesOf('en', [same])[0]?.title).toBe(
      'No application comes out differently under one measure than under another',
    )
    expect(noticesOf('en', [same])[0]?.texts[2]).toBe(
      'Aid given with the premium: EUR 100,000.00 under each measure that computes any.',
    )
  })

  it('compares aid only where two designs compute some', () => {
    expect(noticesOf('en', [{ aid: null, budgetEur: null }])[0]?.texts).toHaveLength(2)
  })

  it('has nothing to say of one design alone, or of no applications', () => {
    expect(noticesOf('it')).toMatchObject([{ title: 'Una sola misura, nulla da confrontare', texts: { length: 1 } }])
    expect(noticesOf('en')[0]?.title).toBe('One measure alone, nothing to compare')
    expect(noticesOf('it', [IN_AID], [])[0]?.texts[1]).toBe(
      'Il confronto non comprende domande: le misure non hanno su chi produrre effetti.',
    )
    expect(noticesOf('en', [IN_AID], [])[0]?.texts).toHaveLength(2)
  })

  it('says first what is supposed and what is wrong, each once, and of which designs', () => {
    const designed: Partial<MeasureDefinition> = { giuntaResolution: undefined }
    const notices = noticesOf(
      'it',
      [NO_PREMIUM, designed, { ...NO_PREMIUM, ...designed }],
      [unclaimed('a', { score: undefined })],
    )
    expect(notices.map(({ title }) => title)).toEqual([
      'Misure non ancora definite',
      'Avvertenze sulle misure',
      'Dati mancanti',
      'Nessuna domanda ha un esito diverso da una misura all’altra',
    ])
    expect(notices[0]?.texts).toEqual([expect.stringMatching(/^m-3 e m-4: La simulazione suppone/)])
    expect(notices[1]?.texts).toEqual([expect.stringMatching(/^m-2 e m-4: La misura, dedicata/)])
    expect(notices[2]?.texts).toEqual([
      'Di 1 domanda mancano dati: su di essa nulla è deciso, e l’esito delle altre è provvisorio.',
    ])
  })

  it('names no design where what it says is of all of them', () => {
    const all = { ...aComparison([IN_AID]) }
    const simulations = all.simulations.map((simulation) => ({
      ...simulation,
      supposed: ['measure.issuedOn'] as const,
      measure: { ...simulation.measure, budgetEur: null },
      undetermined: ['a-1'],
    }))
    const { blocks } = resultSection({ ...all, simulations }, firstOf(all), speechOf('en'))
    expect(blocks).toMatchObject([
      { title: 'Measures not settled yet', statements: [{ text: expect.stringMatching(/^The simulation supposes/) }] },
      {
        title: 'Missing facts',
        statements: [{ text: 'Facts are missing of 1 application: nothing is decided of it.' }],
      },
      {},
    ])
  })
})
