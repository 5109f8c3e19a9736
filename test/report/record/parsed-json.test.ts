import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { parsedJson } from '../../../src/report/record/parsed-json'

describe('a text read as JSON', () => {
  test.prop([fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(undefined, 1, '\t')])(
    'is what the platform reads, whatever the white space',
    (value, space) => {
      const text = JSON.stringify(value, null, space)
      expect(parsedJson(text)).toEqual(JSON.parse(text))
    },
  )

  it.each(['', '{', '{"a":1,}', "{'a':1}", '[1 2]', 'NaN', 'undefined', '{"a":1} x', '\u0000'])(
    'is refused where it is none: %j',
    (text) => {
      expect(() => parsedJson(text)).toThrow(
        expect.objectContaining({ name: 'RuleInputError', code: 'not-a-record', path: 'record', value: text }),
      )
    },
  )

  it.each([
    ['{"a":1,"a":1}', 'a'],
    ['{"a":1,"b":{"c":[0,{"d":1,"e":2,"d":3}]}}', 'b.c[1].d'],
    ['{"a":[[],[1,2],{"b":0,"b":0}]}', 'a[2].b'],
    ['{"a" : {}, "a"\n: {}}', 'a'],
    [String.raw`{"a":1,"\u0061":1}`, 'a'],
    [String.raw`{"\"b\\":1,"\"b\\":1}`, String.raw`["\"b\\"]`],
    ['{"__proto__":1,"__proto__":2}', '__proto__'],
    ['[{"":1,"":2}]', '[0][""]'],
  ])('is refused where a key is given twice: %s', (text, path) => {
    expect(() => parsedJson(text)).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'key-repeated', path }),
    )
  })

  it.each([
    '{"a":{"a":1},"b":{"a":1}}',
    '[{"a":1},{"a":1}]',
    '{"a":"a","b":"\\"a\\":1, \\"a\\":2"}',
    '{"a":["a","a"],"A":1}',
    '{"a":"{","b":"[","c":"}"}',
    '"a"',
  ])('may have a key in several objects, and a text that looks like one: %s', (text) => {
    expect(parsedJson(text)).toEqual(JSON.parse(text))
  })
})
