import { type Locale, PARAMETERS } from 'filiere-lombardia'
import {
  arrow,
  type Block,
  box,
  disc,
  element,
  lineHeight,
  type Place,
  paragraph,
  SIGN,
  sign,
  textLines,
} from './draw.ts'
import { INNER, MARGIN, picture } from './picture.ts'
import { PHASES, WAY_STEPS, type WayExit, type WayStep } from './proposal-way-steps.ts'
import { widthOf } from './text-width.ts'

const TITLE = {
  it: 'Il percorso di una proposta, dalla bozza alla premialità',
  en: 'The way of a proposal, from draft to premium',
}

/** The main column, the gap that arrows cross, and the exits beside it. */
const MAIN = 211
const GAP = 21
const EXIT = INNER - MAIN - GAP
const EXIT_X = MARGIN + MAIN + GAP
const PAD = 11
const BETWEEN = 24

/** How does a proposal get from a draft to a premium, who does what, and where can its way end? As a picture. */
export function proposalWay(locale: Locale): string {
  return picture({
    name: 'proposal-way',
    locale,
    title: TITLE[locale],
    description: proposalWayText(locale),
    content: (top) => {
      const shapes: string[] = []
      let y = top
      for (const [index, step] of WAY_STEPS.entries()) {
        const before = WAY_STEPS[index - 1]
        if (before !== undefined) {
          shapes.push(onward(before, step, y, locale))
          y += step.phase === before.phase ? BETWEEN : BETWEEN + PHASE_ROOM
        } else {
          shapes.push(phaseLine(step.phase, { x: MARGIN, y: y + 2 }, locale))
          y += PHASE_ROOM
        }
        const exits = exitBoxes(step.exits, y, locale)
        const drawn = stepBox(step, index + 1, { top: y, least: exits.height }, locale)
        shapes.push(drawn.markup, exits.markup)
        y += drawn.height
      }
      return { markup: shapes.join(''), bottom: y }
    },
  })
}

/** The same in words: every step with who does it, on which clauses, and every way out. */
export function proposalWayText(locale: Locale): string {
  const [ends, next, clauses] = {
    it: ['Uscite', 'Prosegue se', 'Disposizioni'],
    en: ['Ways out', 'Goes on if', 'Clauses'],
  }[locale]
  return WAY_STEPS.map((step, index) => {
    const exits = step.exits.map(({ title, body }) => `${title[locale]} (${body[locale]})`).join('; ')
    return [
      `${index + 1}. ${step.title[locale]} – ${step.actor[locale]}. ${step.body[locale]}`,
      step.clauses.length === 0 ? '' : ` ${clauses}: ${step.clauses.join(', ')}.`,
      exits === '' ? '' : ` ${ends}: ${exits}.`,
      step.onward === null ? '' : ` ${next}: ${step.onward[locale]}.`,
    ].join('')
  }).join(' ')
}

const PHASE_ROOM = 26

/** The name of a phase, and a line from it to the right border. */
function phaseLine(phase: WayStep['phase'], { x, y }: Pick<Place, 'x' | 'y'>, locale: Locale): string {
  const name = PHASES[phase][locale]
  const from = x + widthOf(name, 'actor') + 8
  return (
    textLines([name], 'actor', { x, y }) +
    element('path', { class: 'lane', d: `M${Math.round(from)} ${y + 8}L${MARGIN + INNER} ${y + 8}` })
  )
}

/** The arrow to the next step, what has to hold for it, and the phase that begins with it. */
function onward(from: WayStep, to: WayStep, y: number, locale: Locale): string {
  const x = MARGIN + PAD + 9.5
  const words = from.onward === null ? '' : textLines([from.onward[locale]], 'quiet', { x: x + 9, y: y + 4.5 })
  if (from.phase === to.phase) return arrow([x, y], [x, y + BETWEEN]) + words
  const room = BETWEEN + PHASE_ROOM
  return arrow([x, y], [x, y + room]) + words + phaseLine(to.phase, { x: x + 9, y: y + room / 2 - 8 }, locale)
}

/** A step from `top` downward: across the picture, or leaving room for its exits, and at least as high as they are. */
function stepBox(step: WayStep, number: number, { top, least }: StepPlace, locale: Locale): Block {
  const x = MARGIN + PAD
  const outer = step.exits.length === 0 ? INNER : MAIN
  const width = outer - 2 * PAD
  const title = paragraph(step.title[locale], 'title', { x: x + 27, y: top + PAD - 1, width: width - 27 })
  const actor = paragraph(step.actor[locale], 'actor', { x, y: top + PAD + title.height + 3, width })
  const body = paragraph(step.body[locale], 'body', { x, y: top + PAD + title.height + actor.height + 6, width })
  let y = top + PAD + title.height + actor.height + body.height + 9
  const inside = [disc(number, x + 9.5, top + PAD + 7.5), title.markup, actor.markup, body.markup]
  if (step.scaled) {
    inside.push(scale(x, y + 3, width))
    y += SCALE_ROOM
  }
  const basis = basisLines(step, { x, y, width })
  const height = Math.max(y + basis.height + PAD - 3 - top, least)
  const place = { x: MARGIN, y: top, width: outer, height }
  return { markup: box(step.reached ? 'result' : 'card', place, [...inside, basis.markup].join('')), height }
}

interface StepPlace {
  readonly top: number
  /** The least height. */
  readonly least: number
}

/** The clauses of a step and the calls that answer for it: side by side where there is room. */
function basisLines({ clauses, calls }: WayStep, { x, y, width }: Pick<Place, 'x' | 'y' | 'width'>): Block {
  const cited = clauses.join(' · ')
  const named = calls.join(', ')
  if (widthOf(cited, 'quiet') + widthOf(named, 'code') + 12 <= width) {
    const left = cited === '' ? '' : textLines([cited], 'quiet', { x, y })
    const place = cited === '' ? { x, y } : ({ x: x + width, y, anchor: 'end' } as const)
    return { markup: left + textLines([named], 'code', place), height: lineHeight('quiet') }
  }
  const above = cited === '' ? { markup: '', height: 0 } : paragraph(cited, 'quiet', { x, y, width })
  const below = paragraph(named, 'code', { x, y: y + above.height, width })
  return { markup: above.markup + below.markup, height: above.height + below.height }
}

const SCALE_ROOM = 32

/** The scale of scores, and which part of it reaches the threshold. */
function scale(x: number, y: number, width: number): string {
  const { admissionThreshold, highestScore, lowestScore } = PARAMETERS
  const span = highestScore.value - lowestScore.value
  const at = x + (width * (admissionThreshold.value - lowestScore.value)) / span
  return [
    element('rect', { class: 'room', x, y, width, height: 8, rx: 4 }),
    element('rect', { class: 'solid', x: at, y, width: x + width - at, height: 8, rx: 4 }),
    element('path', { class: 'sign', d: `M${at} ${y - 3}L${at} ${y + 11}` }),
    textLines([String(lowestScore.value)], 'quiet', { x, y: y + 11 }),
    textLines([String(admissionThreshold.value)], 'actor', { x: at, y: y + 11, anchor: 'middle' }),
    textLines([String(highestScore.value)], 'quiet', { x: x + width, y: y + 11, anchor: 'end' }),
  ].join('')
}

/** The ways out of a step, beside it. */
function exitBoxes(exits: readonly WayExit[], top: number, locale: Locale): Block {
  const x = EXIT_X + 8
  const width = EXIT - 14
  const shapes: string[] = []
  let y = top
  for (const { sign: kind, title, body, back } of exits) {
    const below = y + 8 + SIGN + 3
    const name = paragraph(title[locale], 'name', { x, y: below, width })
    const words = paragraph(body[locale], 'quiet', { x, y: below + name.height + 1, width })
    const height = below - y + name.height + words.height + 8
    const from = MARGIN + MAIN
    const middle = y + 8 + SIGN / 2
    shapes.push(
      arrow([from, middle], [EXIT_X, middle]),
      back ? arrow([EXIT_X, middle + 18], [from, middle + 18]) : '',
      box('exit', { x: EXIT_X, y, width: EXIT, height }, sign(kind, x, y + 8) + name.markup + words.markup),
    )
    y += height + 8
  }
  return { markup: shapes.join(''), height: Math.max(0, y - 8 - top) }
}
