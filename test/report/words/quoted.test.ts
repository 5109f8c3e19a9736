import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { identifier, isBlank, quoted } from '../../../src/report/words/quoted'

describe('words of a participant', () => {
  it.each([
    ['Seta S.r.l.', '«Seta S.r.l.»'],
    ['  Seta \n  S.r.l. ', '«Seta S.r.l.»'],
    ['Tintoria «La Vasca»', '«Tintoria “La Vasca”»'],
    ['', '«—»'],
    [' \t', '«—»'],
    ['a\u202eb\u0000c', '«a b c»'],
  ])('%j are quoted', (words, quotation) => {
    expect(quoted(words)).toBe(quotation)
  })

  test.prop([fc.string({ unit: 'binary' })])('never end the quotation', (words) => {
    expect(quoted(words)).toMatch(/^«[^«»\n\r]+»$/u)
  })
})

describe('an id', () => {
  it.each([
    ['e1', 'e1'],
    ['p-001', 'p-001'],
    ['urn:x/1_a.b', 'urn:x/1_a.b'],
    ['società', 'società'],
    ['e1 ha firmato', '«e1 ha firmato»'],
    ['(e1)', '«(e1)»'],
    ['', '«—»'],
  ])('%j is bare where it looks like one', (id, words) => {
    expect(identifier(id)).toBe(words)
  })
})

describe('blank words', () => {
  it.each([
    ['', true],
    [' \n', true],
    ['\u202e', true],
    ['a', false],
  ])('%j: %s', (words, blank) => {
    expect(isBlank(words)).toBe(blank)
  })
})
