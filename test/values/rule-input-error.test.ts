import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { RuleInputError } from '../../src/values/rule-input-error'

describe('a refused input', () => {
  it('says what is wrong, where, and with which value', () => {
    const error = new RuleInputError('invalid-day', 'suspensions[0].from', '2022-02-30', 'a day that exists')
    expect(error).toBeInstanceOf(Error)
    expect(error).toMatchObject({
      name: 'RuleInputError',
      code: 'invalid-day',
      path: 'suspensions[0].from',
      value: '2022-02-30',
    })
  })

  it('says it all in its message too', () => {
    const { message } = new RuleInputError('invalid-day', 'suspensions[0].from', '2022-02-30', 'a day that exists')
    expect(message).toContain('invalid-day')
    expect(message).toContain('suspensions[0].from')
    expect(message).toContain('"2022-02-30"')
    expect(message).toContain('a day that exists')
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a number', Number.NaN],
    ['a large integer', 10n ** 100n],
    ['a truth value', true],
    ['a symbol', Symbol('culprit')],
    ['a list', [1, 2, 3]],
    ['a function', () => 'culprit'],
    ['a function that cannot be written as text', Object.setPrototypeOf(() => 'culprit', null)],
    ['an object that cannot be written as text', Object.create(null)],
    ['an object that refuses to be read', revoked()],
  ])('holds %s without failing over it', (_, value) => {
    expect(new RuleInputError('invalid-argument', 'options', value, 'an object').value).toBe(value)
  })

  it('keeps its message short, however long the culprit is', () => {
    const culprit = 'x'.repeat(1_000_000)
    const error = new RuleInputError('invalid-decimal', 'marks.coherence', culprit, 'a decimal')
    expect(error.value).toBe(culprit)
    expect(error.message.length).toBeLessThan(250)
  })

  test.prop([fc.anything()])('can be made of any value', (value) => {
    const error = new RuleInputError('invalid-argument', 'path', value, 'something else')
    expect(Object.is(error.value, value)).toBe(true)
    expect(error.message).toMatch(/^invalid-argument at path: /)
  })
})

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}
