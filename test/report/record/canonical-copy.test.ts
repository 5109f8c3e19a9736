import { test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { canonicalCopy } from '../../../src/report/record/canonical-copy'
import { canonicalJson } from '../../../src/report/record/canonical-json'
import { valuesWithNames } from './json-values'

/** Every list and object in a value, itself among them. */
function wholes(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return []
  return [value, ...Object.values(value).flatMap(wholes)]
}

describe('a canonical copy', () => {
  test.prop([valuesWithNames])('is the same value, with its keys in canonical order', (value) => {
    const copy = canonicalCopy(value, 'value')
    expect(JSON.stringify(copy)).toBe(canonicalJson(value))
    expect(copy).toEqual(JSON.parse(JSON.stringify(value)))
  })

  test.prop([valuesWithNames])('cannot be changed, and shares nothing with the original', (value) => {
    const originals = new Set(wholes(value))
    for (const whole of wholes(canonicalCopy(value, 'value'))) {
      expect(Object.isFrozen(whole)).toBe(true)
      expect(originals.has(whole)).toBe(false)
    }
  })

  it('leaves out what is not said, and knows one zero', () => {
    const copy = canonicalCopy({ b: -0, a: undefined, c: null }, 'value')
    expect(Object.keys(copy)).toEqual(['b', 'c'])
    expect(Object.is(copy.b, 0)).toBe(true)
  })

  it.each([
    ['__proto__', 'a.__proto__'],
    ['0', 'a["0"]'],
    ['2022', 'a["2022"]'],
    ['007', 'a["007"]'],
  ])('is refused where a key is %s', (key, path) => {
    const value = JSON.parse(`{ "a": { "${key}": 1 } }`)
    expect(() => canonicalCopy(value, 'value')).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'unknown-key', path, value: key }),
    )
  })

  it.each(['proto', '__proto', 'x0', '-1', '1.5', 'constructor', 'toString'])('keeps a key %s', (key) => {
    expect(canonicalCopy({ [key]: 1 }, 'value')).toEqual({ [key]: 1 })
  })

  it('names in an error what the value as a whole is called', () => {
    expect(() => canonicalCopy(undefined, 'input')).toThrow(
      expect.objectContaining({ code: 'not-json', path: 'input' }),
    )
  })
})
