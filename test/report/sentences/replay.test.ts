import { describe, expect, it } from 'vitest'
import type { Locale } from '../../../src/act/bilingual'
import { READINGS } from '../../../src/act/readings/readings'
import { recordDecision } from '../../../src/report/record/record-decision'
import { type Replay, replay } from '../../../src/report/record/replay'
import { replaySentences } from '../../../src/report/sentences/replay'
import { speechOf } from '../../../src/report/speech-of'
import { VERSION } from '../../../src/report/version'
import type { DecisionRecord } from '../../../src/verdict/decision-record'
import { aProposal } from '../../worked-cases/a-proposal'
import { replaced, type Step, without } from '../record/json-values'

const RECORD = recordDecision({ proposal: aProposal() })

function retouched(steps: readonly Step[], other: unknown): DecisionRecord {
  return replaced(RECORD, steps, other) as DecisionRecord
}

function said(replayed: Replay, locale: Locale): readonly string[] {
  return replaySentences(replayed, speechOf(locale)).map(({ text }) => text)
}

const SAME_VERSION = {
  it: `La decisione è stata registrata e derivata nuovamente con la stessa versione di filiere-lombardia, la ${VERSION}.`,
  en: `The decision was recorded and derived again with the same version of filiere-lombardia, ${VERSION}.`,
}

describe('of a replay', () => {
  it('that is equal, two sentences are enough', () => {
    expect(said(replay(RECORD), 'it')).toEqual([
      'La decisione registrata sulla proposta di progetto p-001 è stata derivata nuovamente dai dati registrati: esito e motivi coincidono con quelli registrati.',
      SAME_VERSION.it,
    ])
    expect(said(replay(RECORD), 'en')).toEqual([
      'The recorded decision on proposal p-001 has been derived again from the recorded inputs: outcome and reasons are those that were recorded.',
      SAME_VERSION.en,
    ])
  })

  it('that differs in one entry, the entry is named in the singular', () => {
    const replayed = replay(retouched(['outcomes', 'deadline', 'dueDate'], '2022-06-10'))
    expect(said(replayed, 'it')).toEqual([
      'La decisione registrata sulla proposta di progetto p-001 è stata derivata nuovamente dai dati registrati: il risultato differisce in 1 voce.',
      'L’esito complessivo della proposta resta quello registrato.',
      'In «outcomes.deadline.dueDate» la registrazione riporta «"2022-06-10"», la nuova derivazione «"2022-06-09"».',
      SAME_VERSION.it,
    ])
    expect(said(replayed, 'en')).toEqual([
      'The recorded decision on proposal p-001 has been derived again from the recorded inputs: the result differs in 1 entry.',
      'The outcome for the proposal as a whole remains the recorded one.',
      'At «outcomes.deadline.dueDate» the record has «"2022-06-10"», the new derivation «"2022-06-09"».',
      SAME_VERSION.en,
    ])
  })

  it('that differs in three ways, each is said, and that the outcome is another', () => {
    const { score: _absent, ...outcomes } = RECORD.outcomes
    const record = { ...RECORD, outcomes: { ...outcomes, outcome: 'recognisable', fee: 16 } }
    const replayed = replay(JSON.stringify(record))
    expect(said(replayed, 'it').slice(0, -1)).toEqual([
      'La decisione registrata sulla proposta di progetto p-001 è stata derivata nuovamente dai dati registrati: il risultato differisce in 3 voci.',
      'L’esito complessivo della proposta non è quello registrato.',
      'In «outcomes.fee» la registrazione riporta «16», che la nuova derivazione non contiene.',
      'In «outcomes.outcome» la registrazione riporta «"recognisable"», la nuova derivazione «"undetermined"».',
      'In «outcomes.score» la nuova derivazione riporta «null», che la registrazione non contiene.',
    ])
    expect(said(replayed, 'en').slice(0, -1)).toEqual([
      'The recorded decision on proposal p-001 has been derived again from the recorded inputs: the result differs in 3 entries.',
      'The outcome for the proposal as a whole is not the recorded one.',
      'At «outcomes.fee» the record has «16», which the new derivation does not have.',
      'At «outcomes.outcome» the record has «"recognisable"», the new derivation «"undetermined"».',
      'At «outcomes.score» the new derivation has «null», which the record does not have.',
    ])
  })

  it.each([
    [77, `«"${'è'.repeat(77)}"»`],
    [78, `«"${'è'.repeat(78)}"»`],
    [79, `«"${'è'.repeat(79)}…»`],
    [5000, `«"${'è'.repeat(79)}…»`],
  ])('a value is shown up to a length: %i characters and two quotation marks', (length, shown) => {
    const [, , difference] = said(replay(retouched(['outcomes', 'window', 'day'], 'è'.repeat(length))), 'it')
    expect(difference).toBe(
      `In «outcomes.window.day» la registrazione riporta ${shown}, la nuova derivazione «"2022-05-10"».`,
    )
  })

  it('a value does not end the quotation in which it stands, nor the line', () => {
    const [, , difference] = said(replay(retouched(['outcomes', 'window', 'day'], '» . \n\u202e«')), 'it')
    expect(difference).toBe(
      String.raw`In «outcomes.window.day» la registrazione riporta «"” . \n “"», la nuova derivazione «"2022-05-10"».`,
    )
  })

  it.each([
    [
      retouched(['edition'], 'dgr-1'),
      'questa versione non conosce l’edizione «dgr-1» dell’atto',
      'this version does not know the edition «dgr-1» of the act',
    ],
    [
      retouched(['edition'], 'dgr-5377-2025'),
      'questa versione non dispone dei criteri dell’edizione «dgr-5377-2025» dell’atto',
      'this version does not have the criteria of the edition «dgr-5377-2025» of the act',
    ],
    [
      retouched(['readings', 'seat'], 'x'),
      'questa versione non conosce l’interpretazione registrata in «readings.seat»',
      'this version does not know the reading recorded at «readings.seat»',
    ],
    [
      retouched(['inputs', 'examinedAt'], 'x'),
      'questa versione non accetta i dati registrati (codice «invalid-instant», in «examinedAt»)',
      'this version does not accept the recorded inputs (code «invalid-instant», at «examinedAt»)',
    ],
  ])('that was refused, it is said why: %#', (record, it, en) => {
    const replayed = replay(record)
    expect(said(replayed, 'it').slice(0, 2)).toEqual([
      `La decisione registrata sulla proposta di progetto p-001 non può essere derivata nuovamente: ${it}.`,
      `La decisione è stata registrata con la versione ${VERSION} di filiere-lombardia; questa è la versione ${VERSION}.`,
    ])
    expect(said(replayed, 'en').slice(0, 2)).toEqual([
      `The recorded decision on proposal p-001 cannot be derived again: ${en}.`,
      `The decision was recorded with version ${VERSION} of filiere-lombardia; this is version ${VERSION}.`,
    ])
  })

  it('of a proposal without an id, or with an odd one, the decision is named as well as can be', () => {
    const [nameless] = said(replay(without(RECORD, ['inputs', 'proposal']) as DecisionRecord), 'it')
    expect(nameless).toMatch(/^La decisione registrata non può essere derivata nuovamente: /)
    const [unnamed] = said(replay(without(RECORD, ['inputs', 'proposal']) as DecisionRecord), 'en')
    expect(unnamed).toMatch(/^The recorded decision cannot be derived again: /)
    const [odd] = said(replay(retouched(['inputs', 'proposal', 'id'], 'p 1.\n')), 'it')
    expect(odd).toMatch(/^La decisione registrata sulla proposta di progetto «p 1\.» è stata derivata nuovamente/)
  })

  it('by another version, both versions are named', () => {
    const replayed = replay(retouched(['madeBy', 'version'], '0.0.9'))
    expect(said(replayed, 'it').at(-1)).toBe(
      `La decisione è stata registrata con la versione 0.0.9 di filiere-lombardia e derivata nuovamente con la versione ${VERSION}.`,
    )
    expect(said(replayed, 'en').at(-1)).toBe(
      `The decision was recorded with version 0.0.9 of filiere-lombardia and derived again with version ${VERSION}.`,
    )
  })

  it('of a record that does not know a reading, the default taken is named, with the clause', () => {
    const older = without(retouched(['madeBy', 'version'], '0.0.9'), ['readings', 'seat']) as DecisionRecord
    const { question, options, clauses } = READINGS.seat
    const option = options['any-seat']
    expect(replaySentences(replay(older), speechOf('it'))[1]).toEqual({
      text: `Su un punto che l’atto lascia aperto, «${question.it}», la registrazione non dice quale interpretazione fu seguita: la nuova derivazione segue quella predefinita di questa versione, «${option?.it}».`,
      basis: clauses[0],
    })
    expect(replaySentences(replay(older), speechOf('en'))[1]).toEqual({
      text: `On a point that the act leaves open, «${question.en}», the record does not say which reading was taken: the new derivation takes the default of this version, «${option?.en}».`,
      basis: clauses[0],
    })
  })

  it('of a later format, both formats are named', () => {
    const replayed = replay(JSON.stringify({ ...RECORD, formatVersion: '1.1' }))
    expect(said(replayed, 'it').at(-1)).toBe(
      'La registrazione ha il formato 1.1, mentre questa versione legge il formato 1.0.',
    )
    expect(said(replayed, 'en').at(-1)).toBe('The record has format 1.1, whereas this version reads format 1.0.')
  })

  it('under another edition than the act itself, the edition is named', () => {
    const replayed = replay(recordDecision({ proposal: aProposal(), edition: 'extension-2022-11-30' }))
    expect(said(replayed, 'it').at(-1)).toMatch(
      /^La decisione non è fondata sul testo originario dell’atto ma su un’altra edizione: «Proroga .*»\. .*sposta soltanto il termine.*non è stato letto\.$/,
    )
    expect(said(replayed, 'en').at(-1)).toMatch(
      /^The decision was not made under the act itself but under another edition: «Extension .*»\. .*moves the closing day alone.*was not read\.$/,
    )
  })
})
