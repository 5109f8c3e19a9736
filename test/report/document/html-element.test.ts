import { describe, expect, it } from 'vitest'
import { element, written } from '../../../src/report/document/html-element'

describe('element', () => {
  it('takes what it holds one by one or as lists, in their order', () => {
    expect(element('p', { class: 'a' }, 'one', ['two', element('b', {}, 'three')], [], 'four')).toEqual({
      tag: 'p',
      attributes: { class: 'a' },
      children: ['one', 'two', { tag: 'b', attributes: {}, children: ['three'] }, 'four'],
    })
  })

  it('takes a list longer than an engine takes arguments', () => {
    const items = Array.from({ length: 200_000 }, () => element('li', {}, 'x'))
    const list = element('ul', {}, items)
    expect(list.children).toHaveLength(items.length)
    expect(written(list).split('<li>x</li>').length - 1).toBe(items.length)
  })
})

describe('written', () => {
  it('escapes texts and attributes, and sets each child of a list on a line of its own', () => {
    expect(written(element('ul', { class: '"a"' }, element('li', {}, '<b>', '&')))).toBe(
      '<ul class="&#34;a&#34;">\n<li>&#60;b&#62; &#38;</li>\n</ul>',
    )
  })
})
