import { expect, it } from 'vitest'
import { pathText } from '../../src/values/path-text'

it.each([
  [[], ''],
  [['outcomes', 'rules', 3, 'findings', 0, 'code'], 'outcomes.rules[3].findings[0].code'],
  [[0, 'id'], '[0].id'],
  [['città', '_x', '$y', 'a1'], 'città._x.$y.a1'],
  [['odd key', '1a', ''], '["odd key"]["1a"][""]'],
  [['a', '3'], 'a["3"]'],
])('the path of %j is %s', (steps, text) => {
  expect(pathText(steps)).toBe(text)
})
