import { defineScoringScheme, type EvaluationInput, evaluateProposal } from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { admissionThreshold } from '../../../src/act/figures'
import { evaluationSentences } from '../../../src/report/sentences/evaluation'
import { findingSentence } from '../../../src/report/sentences/finding'
import { aProposal, tenEnterprises } from '../../worked-cases/a-proposal'
import { inBoth } from './in-both'

const scheme = defineScoringScheme({
  id: 'points',
  source: 'Atto',
  weights: {
    coherence: '95',
    innovativeness: '1',
    sustainability: '1',
    partnershipBreadth: '1',
    representativeness: '1',
    swotAnalysis: '1',
  },
})

const marks = (coherence: string) => ({
  coherence,
  innovativeness: '0',
  sustainability: '0',
  partnershipBreadth: '0',
  representativeness: '0',
  swotAnalysis: '0',
})

const said = (input: Partial<EvaluationInput> = {}) =>
  inBoth((say) => evaluationSentences(evaluateProposal({ proposal: aProposal(), scheme, ...input }), say))

const LEAST = String(admissionThreshold.value)

describe('evaluationSentences', () => {
  it('says on the threshold that a proposal may be listed, and by what', () => {
    expect(said({ marks: marks(LEAST), assessedBy: 'Nucleo di Valutazione' })).toEqual({
      it: [
        'La proposta di progetto «Filiera di prova» (p-001) è riconoscibile: è ammissibile e raggiunge la soglia minima; l’inserimento in elenco è disposto con provvedimento.',
        'La proposta di progetto è stata esaminata da «Nucleo di Valutazione».',
      ],
      en: [
        'The proposal «Filiera di prova» (p-001) is recognisable: it is eligible and reaches the minimum threshold; an act alone enters it in the list.',
        'The proposal was examined by «Nucleo di Valutazione».',
      ],
    })
  })

  it('says below the threshold that it may not, and why', () => {
    const { it: italian, en: english } = said({ marks: marks('64.99') })
    expect(italian).toEqual([
      'La proposta di progetto «Filiera di prova» (p-001) non è riconoscibile e non può essere inserita in elenco, per i motivi che seguono.',
      expect.stringContaining('0,01 punti'),
    ])
    expect(english).toEqual([
      'The proposal «Filiera di prova» (p-001) is not recognisable and cannot be listed, for the reasons that follow.',
      expect.stringContaining('0.01 points'),
    ])
  })

  it('says what it still waits for, in the words of the findings', () => {
    const evaluation = evaluateProposal({ proposal: aProposal() })
    const reasons = inBoth((say) => evaluation.reasons.map((reason) => findingSentence(reason, say)))
    expect(reasons.it).toHaveLength(1)
    expect(inBoth((say) => evaluationSentences(evaluation, say))).toEqual({
      it: [
        'Non è ancora possibile stabilire se la proposta di progetto «Filiera di prova» (p-001) sia riconoscibile, per i motivi che seguono.',
        ...reasons.it,
      ],
      en: [
        'Whether the proposal «Filiera di prova» (p-001) is recognisable is not determined yet, for the reasons that follow.',
        ...reasons.en,
      ],
    })
  })

  it('says that an inadmissible proposal has no score, unless it was scored by a reading', () => {
    const proposal = aProposal({}, tenEnterprises().slice(1))
    expect(said({ proposal, marks: marks('80') }).it.at(-1)).toBe(
      'Alla proposta di progetto, che non è ammissibile, non è attribuito un punteggio.',
    )
    expect(said({ proposal, marks: marks('80') }).en.at(-1)).toBe(
      'The proposal, which is not eligible, is given no score.',
    )

    const scored = said({ proposal, marks: marks('80'), readings: { inadmissibleScore: 'scored' } })
    expect(scored.it.join(' ')).not.toContain('non è attribuito un punteggio')
    expect(scored.it.at(-1)).toContain('«Sì, ma in elenco non entra»')
    expect(scored.en.at(-1)).toContain('«Yes, but it is still not listed»')
  })
})
