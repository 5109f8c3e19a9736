import { type CivilDay, type Locale, READINGS, submissionWindow } from 'filiere-lombardia'
import { explain } from 'filiere-lombardia/report'
import { daysAfter, dayWords } from '../words/day-words.ts'
import { type Block, disc, element, lineHeight, type Place, paragraph, path, textLines } from './draw.ts'
import { INNER, MARGIN, picture, WIDTH } from './picture.ts'
import { DEADLINE, daysBetween, landmarks, SUBMITTED_AT, shortName, weeks } from './review-case.ts'

const TITLE = {
  it: 'Lo sportello e i giorni di un esame',
  en: 'The window and the days of one review',
}

const WINDOW = submissionWindow(SUBMITTED_AT)
/** The day in Rome on which the window opens. */
const OPENS_ON = submissionWindow(WINDOW.opensAt).day

/** When is the window open, and how are the days of a review counted? A real case, as a picture. */
export function reviewTimeline(locale: Locale): string {
  return picture({
    name: 'review-timeline',
    locale,
    title: TITLE[locale],
    description: reviewTimelineText(locale),
    content: (top) => {
      const year = windowBand(top, locale)
      const calendar = calendarBand(top + year.height + ZOOM, locale)
      const bottom = top + year.height + ZOOM + calendar.height
      const captions = captionsBelow(bottom + 12, locale)
      const zoom = zoomLines(top + year.height, top + year.height + ZOOM)
      return {
        markup: year.markup + zoom + calendar.markup + captions.markup,
        bottom: bottom + 12 + captions.height,
      }
    },
  })
}

/** The same in words: what the library says of the window and of each step of the term. */
export function reviewTimelineText(locale: Locale): string {
  return `${explain(WINDOW, { locale })}\n${explain(DEADLINE, { locale })}`.replaceAll('\n', ' ')
}

const BAR = 20
const ZOOM = 26

/** Where a day of the window stands on its bar: at its beginning. */
function placeOf(day: CivilDay): number {
  return MARGIN + (INNER * daysBetween(OPENS_ON, day)) / (daysBetween(OPENS_ON, WINDOW.closesOn) + 1)
}

/** The whole window, with its first and its last day, its months, and the days of the review. */
function windowBand(top: number, locale: Locale): Block {
  const [opens, closes] = [dayWords(OPENS_ON)[locale], dayWords(WINDOW.closesOn)[locale]]
  const opening = { it: 'Apertura non fissata dall’atto:', en: 'Opening not fixed by the act:' }[locale]
  const reading = {
    it: 'al più presto il giorno dell’adozione',
    en: 'not before the day of adoption',
  }[locale]
  const closing = { it: 'fino all’ultimo istante', en: 'to its last instant' }[locale]
  const clause = WINDOW.clauses[0]
  const y = top + 3 * lineHeight('quiet') + 8
  const bar = y + lineHeight('quiet') + 3
  const months = monthsOfWindow()
  const shapes = [
    textLines([opens], 'name', { x: MARGIN, y: top - 1 }),
    textLines([opening, reading], 'quiet', { x: MARGIN, y: top + lineHeight('name') - 1 }),
    textLines([closes], 'name', { x: MARGIN + INNER, y: top - 1, anchor: 'end' }),
    textLines([closing, clause ?? ''], 'quiet', { x: MARGIN + INNER, y: top + lineHeight('name') - 1, anchor: 'end' }),
    ...months.map(([from, until]) =>
      textLines([shortName(from, 'month', locale)], 'quiet', {
        x: (placeOf(from) + placeOf(until)) / 2,
        y,
        anchor: 'middle',
      }),
    ),
    element('rect', { class: 'result', x: MARGIN, y: bar, width: INNER, height: BAR }),
    ...months.map(([from]) =>
      element('path', { class: 'lane', d: `M${placeOf(from)} ${bar}L${placeOf(from)} ${bar + BAR}` }),
    ),
    element('rect', {
      class: 'solid',
      x: placeOf(DEADLINE.startDate),
      y: bar,
      width: placeOf(daysAfter(DEADLINE.dueDate, 1)) - placeOf(DEADLINE.startDate),
      height: BAR,
    }),
  ]
  return { markup: shapes.join(''), height: bar + BAR - top }
}

/** The whole months of the window: first day, and first day of the next. */
function monthsOfWindow(): readonly (readonly [CivilDay, CivilDay])[] {
  const firsts: CivilDay[] = []
  for (let day = OPENS_ON; day <= daysAfter(WINDOW.closesOn, 1); day = daysAfter(day, 1)) {
    if (day.endsWith('-01')) firsts.push(day)
  }
  return firsts.slice(0, -1).map((first, index) => [first, firsts[index + 1] ?? daysAfter(WINDOW.closesOn, 1)])
}

/** Lines from the days of the review on the bar to the calendar that shows them. */
function zoomLines(from: number, to: number): string {
  const [left, right] = [placeOf(DEADLINE.startDate), placeOf(daysAfter(DEADLINE.dueDate, 1))]
  return [
    path([
      [left, from],
      [MARGIN, to],
    ]),
    path([
      [right, from],
      [WIDTH - MARGIN, to],
    ]),
  ]
    .map((d) => element('path', { class: 'way', d }))
    .join('')
}

const CELL = INNER / 7
const ROW = 45

/** The weeks of the review: each day with its date, and its number in the term. */
function calendarBand(top: number, locale: Locale): Block {
  const rows = weeks(DEADLINE.startDate, DEADLINE.dueDate)
  const marks = new Map(landmarks(locale).map(({ day }, index) => [day, index + 1]))
  const head = lineHeight('quiet') + 8
  const shapes = [
    element('path', { class: 'way', d: `M${MARGIN} ${top}L${WIDTH - MARGIN} ${top}` }),
    ...(rows[0] ?? []).map((day, column) =>
      textLines([shortName(day, 'weekday', locale)], 'quiet', {
        x: MARGIN + (column + 0.5) * CELL,
        y: top + 5,
        anchor: 'middle',
      }),
    ),
    ...rows.flatMap((days, row) =>
      days.map((day, column) =>
        dayCell(day, marks.get(day), { x: MARGIN + column * CELL, y: top + head + row * ROW }, locale),
      ),
    ),
  ]
  return { markup: shapes.join(''), height: head + rows.length * ROW }
}

function dayCell(
  day: CivilDay,
  mark: number | undefined,
  { x, y }: { readonly x: number; readonly y: number },
  locale: Locale,
): string {
  const place = { x: x + 1.5, y: y + 1.5, width: CELL - 3, height: ROW - 3, rx: 5 }
  const { startDate, nominalDueDate, dueDate, steps } = DEADLINE
  const number = daysBetween(startDate, day)
  const isInside = day >= startDate && day <= dueDate
  const isLast = day === dueDate
  const month = shortName(day, 'month', locale)
  const date = `${Number(day.slice(-2))}${day.endsWith('-01') ? ` ${month}` : ''}`
  const counted = { it: `${number}º`, en: `day ${number}` }[locale]
  const below = { x: x + 6, y: y + 21 }
  return element(
    'g',
    { class: 'box' },
    isInside
      ? element('rect', { class: isLast ? 'solid' : day === startDate ? 'exit' : 'card', ...place })
      : element('rect', { class: 'ground', 'stroke-opacity': 0, ...place }),
    steps.some((step) => step.step === 'roll' && step.from === day) ? hatch(place) : '',
    textLines([date], isLast ? 'onAccent' : isInside ? 'body' : 'quiet', { x: x + 6, y: y + 4 }),
    day === startDate ? textLines([month], 'quiet', below) : '',
    day > startDate && day <= nominalDueDate ? textLines([counted], 'actor', below) : '',
    mark === undefined ? '' : disc(mark, x + CELL - 12.5, y + 12.5, isLast ? 'accent' : 'plain'),
  )
}

/** Strokes along the foot of a day on which the term cannot end. */
function hatch({ x, y, width, height }: Place): string {
  const strokes = Array.from({ length: 8 }, (_, index) => x + 4 + (index * (width - 13)) / 7).map((left) =>
    path([
      [left, y + height - 1.5],
      [left + 5, y + height - 6.5],
    ]),
  )
  return element('path', { class: 'hatch', d: strokes.join('') })
}

/** What each marked day says, and what the days in between do. */
function captionsBelow(top: number, locale: Locale): Block {
  const x = MARGIN + 28
  const width = INNER - 28
  const shapes: string[] = []
  let y = top
  for (const [index, { words, basis }] of landmarks(locale).entries()) {
    const said = paragraph(words, 'body', { x, y, width })
    const cited = paragraph(basis.join(' · '), 'quiet', { x, y: y + said.height + 1, width })
    shapes.push(disc(index + 1, MARGIN + 9.5, y + 8), said.markup, cited.markup)
    y += said.height + cited.height + 9
  }
  const { calendar } = READINGS.calendarDays.options
  const days = {
    it: `Giorni ${calendar?.it.toLowerCase()}: domeniche e festivi si contano, e rileva soltanto dove cade l’ultimo. Tratteggiati i giorni in cui il termine non scade.`,
    en: `${calendar?.en}: Sundays and holidays count, and all that matters is where the last one falls. Hatched: days on which the term cannot end.`,
  }
  const note = paragraph(days[locale], 'quiet', { x: MARGIN, y, width: INNER })
  return { markup: shapes.join('') + note.markup, height: y + note.height - top }
}
