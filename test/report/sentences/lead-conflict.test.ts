import { findLeadConflicts, type LeadConflict, type ReadingSelection } from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { proposalsPerLead } from '../../../src/act/figures'
import { leadConflictSentences } from '../../../src/report/sentences/lead-conflict'
import { inBoth } from './in-both'

const MOST = proposalsPerLead.value

function conflictUnder(readings: ReadingSelection): LeadConflict {
  const [conflict] = findLeadConflicts(
    [
      {
        id: 'p1',
        lead: { taxCode: '10000015007', vatNumber: '10000025006' },
        status: 'submitted',
        submittedAt: '2022-05-11T10:00:00+02:00',
      },
      { id: 'p 2', lead: { taxCode: '10000015007' }, status: 'listed', submittedAt: '2022-05-10T10:00:00+02:00' },
    ],
    { readings },
  )
  if (conflict === undefined) throw new Error('no conflict')
  return conflict
}

describe('leadConflictSentences', () => {
  it('says who leads which proposals, and that the act does not choose', () => {
    expect(inBoth((say) => leadConflictSentences(conflictUnder({}), say))).toEqual({
      it: [
        `Il soggetto con identificativi 10000015007 e 10000025006 è capofila di 2 proposte (p1 e «p 2»), mentre può esserlo al massimo di ${MOST} proposta.`,
        'L’atto non dice quale di esse resti in piedi: la scelta spetta all’amministrazione.',
      ],
      en: [
        `The party with the identifiers 10000015007 and 10000025006 leads 2 proposals (p1 and «p 2»), while it may lead ${MOST} proposal at most.`,
        'The act does not say which of them stands: the choice is the administration’s.',
      ],
    })
  })

  it('says which stands where a reading chooses, and names the reading', () => {
    const conflict = conflictUnder({ leadClash: 'first-submitted-prevails' })
    expect(inBoth((say) => leadConflictSentences(conflict, say))).toEqual({
      it: [expect.any(String), 'Resta in piedi la proposta «p 2».', expect.stringContaining('«La prima presentata»')],
      en: [expect.any(String), 'Proposal «p 2» stands.', expect.stringContaining('«The one submitted first»')],
    })
  })

  it('names the reading that counts other proposals than the live ones', () => {
    const conflict = conflictUnder({ leadUniqueness: 'ever-submitted' })
    expect(inBoth((say) => leadConflictSentences(conflict, say))).toEqual({
      it: [
        expect.any(String),
        'L’atto non dice quale di esse resti in piedi: la scelta spetta all’amministrazione.',
        expect.stringContaining('«Tutte quelle presentate, anche se poi ritirate o respinte»'),
      ],
      en: [
        expect.any(String),
        'The act does not say which of them stands: the choice is the administration’s.',
        expect.stringContaining('«Every one ever submitted, withdrawn and rejected ones too»'),
      ],
    })
  })

  it('says why none stands although the first submitted would', () => {
    const conflict: LeadConflict = { ...conflictUnder({ leadClash: 'first-submitted-prevails' }), prevails: null }
    expect(inBoth((say) => leadConflictSentences(conflict, say))).toEqual({
      it: [
        expect.any(String),
        'Più proposte sono state presentate per prime, nello stesso istante: la scelta tra queste spetta all’amministrazione.',
        expect.stringContaining('«La prima presentata»'),
      ],
      en: [
        expect.any(String),
        'Several proposals were filed first, at the same instant: the choice between these is the administration’s.',
        expect.stringContaining('«The one submitted first»'),
      ],
    })
  })

  it('says a single identifier in the singular', () => {
    const conflict = { ...conflictUnder({}), lead: ['10000015007'] }
    const { it: italian, en: english } = inBoth((say) => leadConflictSentences(conflict, say))
    expect(italian[0]).toMatch(/^Il soggetto con identificativo 10000015007 è capofila/)
    expect(english[0]).toMatch(/^The party with the identifier 10000015007 leads/)
  })
})
