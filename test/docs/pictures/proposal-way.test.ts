import { readFileSync } from 'node:fs'
import { assessDraft, CLAUSES, PARAMETERS } from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { proposalWay, proposalWayText } from '../../../docs/pictures/proposal-way'
import { WAY_STEPS } from '../../../docs/pictures/proposal-way-steps'
import { boxes, type DrawnElement, drawn, named, wordsOf } from './drawn'

/** What a picture says, without the citations and the names of calls. */
function prose(root: DrawnElement): string {
  return named(root, 'text')
    .filter(({ text, attributes }) => attributes.class !== 'code' && !/^(?:[AR]\.[\w.]+(?: · )?)+$/.test(text))
    .map(({ text }) => text)
    .join(' ')
}

describe.each(['it', 'en'] as const)('the way of a proposal, %s', (locale) => {
  const root = drawn(proposalWay(locale))

  it('shows the figures of the act and no other', () => {
    const { admissionThreshold, closingDay, criteria, highestScore, lowestScore, reviewPeriod } = PARAMETERS
    const expected = [
      admissionThreshold.value,
      highestScore.value,
      lowestScore.value,
      reviewPeriod.value,
      Object.keys(criteria.terms).length,
      assessDraft({}).results.length,
      ...closingDay.value
        .split('-')
        .filter((_, index) => index !== 1)
        .map(Number),
      ...WAY_STEPS.map((_, index) => index + 1),
    ]
    const shown = [...prose(root).matchAll(/\d+/g)].map(([digits]) => Number(digits))
    expect([...new Set(shown)].toSorted((one, other) => one - other)).toEqual(
      [...new Set(expected)].toSorted((one, other) => one - other),
    )
  })

  it('says what the act says, retyped', () => {
    const said = prose(root)
    const wanted = {
      it: ['31 dicembre 2022', '17 regole', 'Entro 30 giorni', 'Soglia di 65 punti', 'da 0 a 100', 'i 6 criteri'],
      en: ['31 December 2022', '17 rules', 'Within 30 days', 'Threshold of 65 points', 'from 0 to 100', '6 criteria'],
    }
    for (const words of wanted[locale]) expect(said).toContain(words)
  })

  it('draws the threshold where it is on the scale', () => {
    const [room, reached] = ['room', 'solid'].map(
      (look) => named(root, 'rect').find(({ attributes }) => attributes.class === look)?.attributes,
    )
    const share = Number(reached?.width) / Number(room?.width)
    expect(share).toBeCloseTo(1 - PARAMETERS.admissionThreshold.value / PARAMETERS.highestScore.value, 3)
    expect(Number(reached?.x) + Number(reached?.width)).toBeCloseTo(Number(room?.x) + Number(room?.width), 1)
  })

  it('holds every step and every way out, also in words', () => {
    const said = boxes(root).map((box) => wordsOf(box).join(' '))
    const words = proposalWayText(locale)
    const count = WAY_STEPS.reduce((sum, { exits }) => sum + 1 + exits.length, 0)
    expect(said.length).toBe(count)
    for (const { title, actor, body, exits, onward } of WAY_STEPS) {
      expect(said.filter((box) => box.includes(title[locale]) && box.includes(body[locale])).length).toBe(1)
      for (const part of [
        title,
        actor,
        body,
        ...exits.map((exit) => exit.title),
        ...(onward === null ? [] : [onward]),
      ]) {
        expect(words).toContain(part[locale])
      }
    }
  })

  it('is in the repository as the function makes it', () => {
    const file = locale === 'en' ? 'proposal-way.svg' : 'proposal-way.it.svg'
    const stored = readFileSync(new URL(`../../../docs/pictures/${file}`, import.meta.url), 'utf8')
    expect(stored).toBe(`${proposalWay(locale)}\n`)
  })
})

describe('the steps', () => {
  it('cite clauses of the act, and tell of ineligible, below the threshold and undetermined', () => {
    expect(WAY_STEPS.flatMap(({ clauses }) => clauses).filter((id) => !Object.hasOwn(CLAUSES, id))).toEqual([])
    const signs = WAY_STEPS.flatMap(({ exits }) => exits.map(({ sign }) => sign))
    expect(signs.filter((sign) => sign === 'no').length).toBe(3)
    expect(signs.filter((sign) => sign === 'open').length).toBe(4)
  })
})
