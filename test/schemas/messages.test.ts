import { describe, expect, it } from 'vitest'
import { MESSAGES, type SchemaIssueCode, sentence } from '../../src/schemas/messages'

const entries = Object.entries(MESSAGES)

const facts = (text: string) => text.match(/\{\w+\}/g)

describe('every problem', () => {
  it.each(entries)('%s has a sentence in both languages', (_code, { it: italian, en: english }) => {
    for (const text of [italian, english]) expect(text).toMatch(/^[A-Z].*\S.*\.$/)
    expect(italian).not.toBe(english)
  })

  it.each(entries)('%s states the same facts in both languages', (_code, { it: italian, en: english }) => {
    expect(facts(italian)).toEqual(facts(english))
  })

  it('has an English sentence of its own', () => {
    expect(new Set(entries.map(([, { en }]) => en)).size).toBe(entries.length)
  })

  it('has a sentence, or the table does not compile', () => {
    const { required: _left, ...rest } = MESSAGES
    // @ts-expect-error a code is missing
    const missingCode: typeof MESSAGES = rest
    // @ts-expect-error a translation is missing
    const missingLanguage: typeof MESSAGES = { ...MESSAGES, blank: { it: 'Non può essere vuoto.' } }
    void [missingCode, missingLanguage]
  })
})

describe('a sentence', () => {
  it.each<[SchemaIssueCode, Parameters<typeof sentence>[1], string, string]>([
    ['too-long', { limit: 200 }, 'Può avere al massimo 200 caratteri.', 'May have at most 200 characters.'],
    ['too-long', { limit: 20_000 }, 'Può avere al massimo 20.000 caratteri.', 'May have at most 20,000 characters.'],
    ['too-many', { limit: 1_000_000 }, 'Può avere al massimo 1.000.000 elementi.', 'May have at most 1,000,000 items.'],
    [
      'unknown-key',
      { keys: ['a', 'b'], advice: { it: ' (va tolta)', en: ' (remove it)' } },
      'Chiave sconosciuta: "a", "b" (va tolta).',
      'Unknown key: "a", "b" (remove it).',
    ],
    ['wrong-type', { expected: { it: 'un testo', en: 'text' } }, 'Deve essere un testo.', 'Must be text.'],
    [
      'duplicate-party',
      { id: 'e"1' },
      'Un’altra parte della proposta ha già l’id "e\\"1".',
      'Another party of the proposal already has the id "e\\"1".',
    ],
  ])('on %s states %o', (code, stated, italian, english) => {
    expect(sentence(code, stated, 'it')).toBe(italian)
    expect(sentence(code, stated, 'en')).toBe(english)
  })

  it('cuts a text that is longer than 60 characters', () => {
    const named = (key: string) => sentence('unknown-key', { keys: [key], advice: { it: '', en: '' } }, 'en')
    expect(named('k'.repeat(60))).toBe(`Unknown key: "${'k'.repeat(60)}".`)
    expect(named('k'.repeat(61))).toBe(`Unknown key: "${'k'.repeat(59)}…".`)
  })

  it('shows which fact it lacks', () => {
    expect(sentence('too-long', {}, 'en')).toBe('May have at most {limit} characters.')
  })
})
