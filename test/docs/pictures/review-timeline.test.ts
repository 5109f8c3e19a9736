import { PARAMETERS, reviewDeadline, submissionWindow } from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { DEADLINE, daysBetween, landmarks, SUBMITTED_AT, weeks } from '../../../docs/pictures/review-case'
import { reviewTimeline, reviewTimelineText } from '../../../docs/pictures/review-timeline'
import { dayWords } from '../../../docs/words/day-words'
import { boxes, type DrawnElement, drawn, named, wordsOf } from './drawn'

const DAYS = PARAMETERS.reviewPeriod.value

describe('the case', () => {
  it('is the one of Easter 2022, retyped', () => {
    const { startDate, nominalDueDate, dueDate, steps } = reviewDeadline('2022-03-18T09:00:00+01:00')
    expect(SUBMITTED_AT).toBe('2022-03-18T09:00:00+01:00')
    expect([startDate, nominalDueDate, dueDate]).toEqual(['2022-03-18', '2022-04-17', '2022-04-19'])
    expect(steps.map(({ step }) => step)).toEqual(['start', 'count', 'roll', 'roll'])
    expect(DEADLINE).toEqual(reviewDeadline(SUBMITTED_AT))
  })

  it('speaks of four days, each with its law', () => {
    for (const locale of ['it', 'en'] as const) {
      expect(landmarks(locale).map(({ day }) => day)).toEqual(['2022-03-18', '2022-04-17', '2022-04-18', '2022-04-19'])
      expect(landmarks(locale).every(({ words, basis }) => words.length > 40 && basis.length > 0)).toBe(true)
    }
    const [filed, nominal, monday, due] = landmarks('it')
    expect(filed?.basis).toEqual(['art. 2963, secondo comma, c.c.'])
    expect(nominal?.basis[0]).toBe('A.VAL.3')
    expect(monday?.words).toContain('lunedì dell’Angelo')
    expect(due?.words).toContain('19 aprile 2022')
  })

  it('has whole weeks, from Monday', () => {
    expect(weeks('2022-03-18', '2022-04-19').map(([monday]) => monday)).toEqual([
      '2022-03-14',
      '2022-03-21',
      '2022-03-28',
      '2022-04-04',
      '2022-04-11',
      '2022-04-18',
    ])
    expect(weeks('2022-04-18', '2022-04-18').length).toBe(1)
  })
})

describe.each(['it', 'en'] as const)('the timeline, %s', (locale) => {
  const root = drawn(reviewTimeline(locale))
  const cells = boxes(root)
  const look = (cell: DrawnElement) => cell.inside[0]?.attributes.class
  const cellOf = (day: string) => {
    const first = weeks(DEADLINE.startDate, DEADLINE.dueDate)[0]?.[0] ?? ''
    return cells[daysBetween(first, day)]
  }
  const counted = (number: number) => ({ it: `${number}º`, en: `day ${number}` })[locale]

  it('counts the days of the term, the day of filing not counted', () => {
    const numbers = cells.flatMap((cell) => wordsOf(cell).filter((words) => /^day \d+$|^\d+º$/.test(words)))
    expect(numbers).toEqual(Array.from({ length: DAYS }, (_, index) => counted(index + 1)))
    expect(wordsOf(cellOf(DEADLINE.nominalDueDate) ?? root)).toContain(counted(DAYS))
    expect(wordsOf(cellOf(DEADLINE.startDate) ?? root)).not.toContain(counted(0))
  })

  it('marks the day of filing, the days on which the term cannot end, and the last day', () => {
    expect(cells.filter((cell) => look(cell) === 'exit')).toEqual([cellOf(DEADLINE.startDate)])
    expect(cells.filter((cell) => look(cell) === 'solid')).toEqual([cellOf(DEADLINE.dueDate)])
    const hatched = cells.filter((cell) => cell.inside.some(({ attributes }) => attributes.class === 'hatch'))
    expect(hatched).toEqual(DEADLINE.steps.flatMap((step) => (step.step === 'roll' ? [cellOf(step.from)] : [])))
    for (const [index, { day }] of landmarks(locale).entries()) {
      expect(wordsOf(cellOf(day) ?? root)).toContain(String(index + 1))
      expect(wordsOf(cellOf(day) ?? root)[0]).toBe(String(Number(day.slice(-2))))
    }
  })

  it('shows the window from its first day to its last, and the review to scale', () => {
    const window = submissionWindow(SUBMITTED_AT)
    const opensOn = submissionWindow(window.opensAt).day
    const said = wordsOf(root)
    expect(opensOn).toBe(PARAMETERS.adoptionDay.value)
    expect(said).toContain(dayWords(opensOn)[locale])
    expect(said).toContain(dayWords(PARAMETERS.closingDay.value)[locale])
    expect(submissionWindow(window.closesBefore).status).toBe('closed')

    const rects = named(root, 'rect').map(({ attributes }) => attributes)
    const whole = rects.find((rect) => rect.class === 'result')
    const review = rects.find((rect) => rect.class === 'solid')
    const unit = Number(whole?.width) / (daysBetween(opensOn, window.closesOn) + 1)
    expect((Number(review?.x) - Number(whole?.x)) / unit).toBeCloseTo(daysBetween(opensOn, DEADLINE.startDate), 1)
    expect(Number(review?.width) / unit).toBeCloseTo(daysBetween(DEADLINE.startDate, DEADLINE.dueDate) + 1, 1)
  })

  it('tells in words each step and both ends of the window', () => {
    const words = reviewTimelineText(locale)
    for (const landmark of landmarks(locale)) {
      for (const part of landmark.words.split('. ')) expect(words).toContain(part.replace(/\.$/, ''))
    }
    expect(words).toContain(dayWords(PARAMETERS.closingDay.value)[locale])
  })
})
