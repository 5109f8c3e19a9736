import { type Locale, RULES } from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { decisionAnatomy, decisionAnatomyText } from '../../../docs/pictures/decision-anatomy'
import { PALETTES, TEXT_STYLES } from '../../../docs/pictures/look'
import { proposalWay, proposalWayText } from '../../../docs/pictures/proposal-way'
import { reviewTimeline, reviewTimelineText } from '../../../docs/pictures/review-timeline'
import { widthOf, wrapped } from '../../../docs/pictures/text-width'
import { all, boxes, drawn, extentOfRect, extentOfText, liesIn, named, overlap, wordsOf } from './drawn'

const rules = Object.values(RULES)
const LOCALES: readonly Locale[] = ['it', 'en']
const PICTURES = LOCALES.flatMap((locale) => [
  ['way', locale, proposalWay(locale), proposalWayText(locale)] as const,
  ['timeline', locale, reviewTimeline(locale), reviewTimelineText(locale)] as const,
  [
    'anatomy',
    locale,
    decisionAnatomy(locale, rules, (id) => `rules/${id}.md`),
    decisionAnatomyText(locale, rules),
  ] as const,
])

describe.each(PICTURES)('the picture of the %s, %s', (_, locale, svg, words) => {
  const root = drawn(svg)
  const texts = named(root, 'text')

  it('is one svg without a blank line, so that it can stand in Markdown', () => {
    expect(root.name).toBe('svg')
    expect(root.attributes.xmlns).toBe('http://www.w3.org/2000/svg')
    expect(svg).not.toMatch(/\n\s*\n/)
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  })

  it('has a title and a description that tells all in words', () => {
    const [title, desc] = root.inside
    expect(title?.name).toBe('title')
    expect(desc?.text).toBe(words)
    expect(words.length).toBeGreaterThan(400)
    expect(root.attributes['aria-labelledby']).toBe(`${title?.attributes.id} ${desc?.attributes.id}`)
    expect(root.attributes.lang).toBe(locale)
  })

  it('is an image, or a group where it holds links that an image would hide', () => {
    expect(root.attributes.role).toBe(named(root, 'a').length === 0 ? 'img' : 'group')
  })

  it('has no text outside the picture, or outside its box', () => {
    const [, , width = 0, height = 0] = (root.attributes.viewBox ?? '').split(' ').map(Number)
    const whole = { left: 0, top: 0, right: width, bottom: height }
    expect(texts.filter((text) => !liesIn(extentOfText(text), whole)).map(({ text }) => text)).toEqual([])
    const outside = boxes(root).flatMap((box) => {
      const [rect] = box.inside
      if (rect === undefined) throw new Error('a box without a rectangle')
      return named(box, 'text').filter((text) => !liesIn(extentOfText(text), extentOfRect(rect)))
    })
    expect(outside.map(({ text }) => text)).toEqual([])
    expect(boxes(root).length).toBeGreaterThan(10)
  })

  it('has no text on another, and no box on another', () => {
    const clashes = texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter((other) => overlap(extentOfText(one), extentOfText(other)))
        .map((other) => `${one.text} | ${other.text}`),
    )
    expect(clashes).toEqual([])
    const rects = boxes(root).flatMap(({ inside: [rect] }) => (rect === undefined ? [] : [extentOfRect(rect)]))
    expect(rects.filter((one, index) => rects.slice(index + 1).some((other) => overlap(one, other)))).toEqual([])
  })

  it('can be read on a phone', () => {
    const width = Number(root.attributes.viewBox?.split(' ')[2])
    expect(width).toBeLessThanOrEqual(360)
    const sizes = texts.map(
      ({ attributes }) => Object.entries(TEXT_STYLES).find(([name]) => name === attributes.class)?.[1].size,
    )
    expect(Math.min(...sizes.map((size) => size ?? 0))).toBeGreaterThanOrEqual(11)
  })

  it('names in its style sheet each class that it draws with', () => {
    const sheet = named(root, 'style')[0]?.text ?? ''
    const classes = new Set(all(root).flatMap(({ attributes }) => attributes.class ?? []))
    expect([...classes].filter((name) => name !== 'box' && !sheet.includes(`.${name}{`))).toEqual([])
    expect(sheet).toContain('@media (prefers-color-scheme:dark)')
  })
})

describe('the pictures together', () => {
  it('share no id', () => {
    const ids = PICTURES.flatMap(([, , svg]) => all(drawn(svg)).flatMap(({ attributes: { id } }) => id ?? []))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBe(2 * PICTURES.length)
  })

  it('are in two languages, part by part', () => {
    for (const kind of ['way', 'timeline', 'anatomy']) {
      const [italian, english] = LOCALES.map((locale) => {
        const svg = PICTURES.find(([name, spoken]) => name === kind && spoken === locale)?.[2] ?? ''
        return boxes(drawn(svg)).map((box) => wordsOf(box).join(' '))
      })
      expect(italian?.length).toBe(english?.length)
      const same = italian?.filter((words, index) => /[a-z]{4}/.test(words) && words === english?.[index])
      expect(same).toEqual([])
    }
  })
})

describe('the look', () => {
  const TEXTS = ['text', 'quiet', 'accent'] as const
  const GROUNDS = ['ground', 'card', 'result'] as const

  it.each(['light', 'dark'] as const)('keeps the contrast of WCAG AA, %s', (theme) => {
    const palette = PALETTES[theme]
    const pairs = [
      ...TEXTS.flatMap((text) => GROUNDS.map((ground) => [palette[text], palette[ground]] as const)),
      [palette.onAccent, palette.accent] as const,
    ]
    for (const [text, ground] of pairs)
      expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
    for (const ground of GROUNDS) expect(contrast(palette.way, palette[ground])).toBeGreaterThanOrEqual(3)
  })

  it('wraps text between words and loses none', () => {
    const text = 'Allo sportello, con l’applicativo di Unioncamere Lombardia'
    const lines = wrapped(text, 100, 'body')
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.join(' ')).toBe(text)
    expect(lines.filter((line) => widthOf(line, 'body') > 100)).toEqual([])
  })
})

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((first, second) => second - first)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
