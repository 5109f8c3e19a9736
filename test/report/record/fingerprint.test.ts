import { createHash } from 'node:crypto'
import { fc, test } from '@fast-check/vitest'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { canonicalJson } from '../../../src/report/record/canonical-json'
import { fingerprint } from '../../../src/report/record/fingerprint'
import { recordDecision } from '../../../src/report/record/record-decision'
import type { DecisionRecord } from '../../../src/verdict/decision-record'
import { aProposal } from '../../worked-cases/a-proposal'
import { leaves, reordered, replaced } from './json-values'
import { inputs } from './random-inputs'

// Random proposals by the hundred take their time on a slow machine.
vi.setConfig({ testTimeout: 60_000 })

const RECORD = recordDecision({ proposal: aProposal({ title: 'Filiera è già lì 😀' }) })

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

describe('a fingerprint', () => {
  it('is the SHA-256 of the canonical JSON as UTF-8, in small hexadecimal digits', async () => {
    expect(await fingerprint(RECORD)).toBe(sha256(canonicalJson(RECORD)))
    expect(await fingerprint(RECORD)).toMatch(/^[0-9a-f]{64}$/)
  })

  it('is the same for a record and its text, whatever the white space', async () => {
    const expected = await fingerprint(RECORD)
    expect(await fingerprint(canonicalJson(RECORD))).toBe(expected)
    expect(await fingerprint(JSON.stringify(RECORD, null, 2))).toBe(expected)
    expect(await fingerprint(JSON.parse(JSON.stringify(RECORD)))).toBe(expected)
  })

  it('is given to a record of a format yet to come too', async () => {
    const later = { ...RECORD, formatVersion: '7.3', signatures: [] }
    expect(await fingerprint(JSON.stringify(later))).toBe(sha256(canonicalJson(later)))
  })

  test.prop([inputs, fc.infiniteStream(fc.nat(99))], { numRuns: 50 })(
    'is the same for equal inputs, whatever the order of their keys',
    async (input, order) => {
      const other = recordDecision(reordered(input, order))
      expect(await fingerprint(reordered(other, order))).toBe(await fingerprint(recordDecision(input)))
    },
  )

  test.prop([inputs, fc.nat()], { numRuns: 50 })('is another where anything is changed', async (input, chosen) => {
    const record = recordDecision(input)
    const all = leaves(record).filter(({ steps }) => steps[0] !== 'format')
    const { steps, value } = all[chosen % all.length] ?? { steps: [], value: null }
    const changed = replaced(record, steps, value === 'changed' ? null : 'changed') as DecisionRecord
    expect(await fingerprint(changed)).not.toBe(await fingerprint(record))
  })

  it.each<[string, unknown, object]>([
    ['text that is no JSON', '{', { code: 'not-a-record', path: 'record' }],
    ['text that is no object', '[]', { code: 'not-a-record', path: 'record' }],
    ['an object of another kind', { format: 'x' }, { code: 'not-a-record', path: 'format' }],
    ['an object without a format', {}, { code: 'not-a-record', path: 'format' }],
    ['nothing', null, { code: 'not-a-record', path: 'record' }],
    ['nothing at all', undefined, { code: 'not-json', path: 'record' }],
    ['a key given twice', '{"format":"x","format":"x"}', { code: 'key-repeated', path: 'format' }],
    ['what JSON cannot hold', { ...RECORD, edition: 1n }, { code: 'not-json', path: 'edition' }],
  ])('is refused to %s', async (_, record, error) => {
    await expect(fingerprint(record as DecisionRecord)).rejects.toMatchObject({ name: 'RuleInputError', ...error })
  })
})

describe('where there is no Web Crypto', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it.each([undefined, {}])('a fingerprint is refused: %j', async (crypto) => {
    vi.stubGlobal('crypto', crypto)
    await expect(fingerprint(RECORD)).rejects.toMatchObject({
      name: 'RuleInputError',
      code: 'web-crypto-missing',
      path: 'crypto.subtle',
    })
  })
})
