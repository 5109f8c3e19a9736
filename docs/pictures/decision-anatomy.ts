import type { Bilingual, Locale } from 'filiere-lombardia'
import { type DecisionStage, decides, type PicturedRule, STAGES, type StageId, stageOf } from './decision-stages.ts'
import { arrow, type Block, box, element, escaped, lineHeight, paragraph, path, SIGN, sign, textLines } from './draw.ts'
import { groupsOf } from './fact-groups.ts'
import { INNER, MARGIN, picture } from './picture.ts'

const TITLE = { it: 'Anatomia di una decisione', en: 'Anatomy of a decision' }

const KEY: Bilingual = {
  it: 'A sinistra i fatti, ciascuno con la sua linea: un punto segna la regola che li esamina. A destra, ciò che ne segue.',
  en: 'On the left the facts, each with its line: a dot marks a rule that reads them. On the right, what follows.',
}

const TELLS: Bilingual = { it: 'informa soltanto', en: 'informs only' }

/** Lanes of facts to the left of the rules, and the rail to the right by which rules reach the outcome. */
const LANE = 12
const RAIL = MARGIN + INNER - 5
const RULE_RIGHT = RAIL - 13
const PAD = 9

/** Which facts feed which rule, and how does an outcome follow from the rules? As a picture, each rule a link. */
export function decisionAnatomy(
  locale: Locale,
  rules: readonly PicturedRule[],
  href: (ruleId: string) => string,
): string {
  return picture({
    name: 'decision-anatomy',
    locale,
    title: TITLE[locale],
    description: decisionAnatomyText(locale, rules),
    linked: true,
    content: (top) => {
      const key = paragraph(KEY[locale], 'quiet', { x: MARGIN, y: top - 4, width: INNER })
      const shapes = [key.markup]
      let y = top + key.height + 8
      for (const [index, [stage, own]] of staged(rules).entries()) {
        if (index > 0) {
          shapes.push(arrow([LEADS_ON, y], [LEADS_ON, y + BETWEEN]))
          y += BETWEEN + 6
        }
        const drawn = stageBlock(STAGES[stage], own, y, { locale, href })
        shapes.push(drawn.markup)
        y += drawn.height
      }
      return { markup: shapes.join(''), bottom: y }
    },
  })
}

/** The same in words: for each part the facts of each rule, and what the rules come to. */
export function decisionAnatomyText(locale: Locale, rules: readonly PicturedRule[]): string {
  return staged(rules)
    .map(([stage, own]) => {
      const { title, outcomes } = STAGES[stage]
      const read = own.map((rule) => {
        const facts = groupsOf(rule.facts).map(({ name }) => name[locale])
        const told = decides(rule) ? '' : `; ${TELLS[locale]}`
        return `${rule.title[locale]} (${rule.clauses[0] ?? ''}${told}) ← ${facts.join(', ')}`
      })
      const comes = outcomes.map(({ name, when }) => `${name[locale]}: ${when[locale]}`)
      return `${title[locale]}. ${read.join('; ')}. → ${comes.join('; ')}.`
    })
    .join(' ')
}

const LEADS_ON = MARGIN + 24
const BETWEEN = 24

/** The parts of a decision that have rules, with their rules in the order given. */
function staged(rules: readonly PicturedRule[]): readonly (readonly [StageId, readonly PicturedRule[]])[] {
  return (['eligibility', 'evaluation', 'list', 'premium'] as const)
    .map((stage) => [stage, rules.filter((rule) => stageOf(rule) === stage)] as const)
    .filter(([, own]) => own.length > 0)
}

interface Speaking {
  readonly locale: Locale
  readonly href: (ruleId: string) => string
}

/** A part of a decision: the names of its facts with a lane each, its rules, its outcomes. */
function stageBlock(stage: DecisionStage, rules: readonly PicturedRule[], top: number, how: Speaking): Block {
  const { locale } = how
  const groups = groupsOf(rules.flatMap(({ facts }) => facts))
  const lanes = new Map(groups.map(({ name }, index) => [name.en, MARGIN + 5 + index * LANE]))
  const title = textLines([stage.title[locale]], 'title', { x: MARGIN, y: top })
  const names = top + lineHeight('title') + 6
  const first = names + groups.length * NAME + 6
  const left = MARGIN + 5 + groups.length * LANE + 3

  const boxes: string[] = []
  const dots: string[] = []
  const ends = new Map<string, number>()
  const middles: number[] = []
  let y = first
  for (const rule of rules) {
    const drawn = ruleBox(rule, { x: left, y }, how)
    const middle = y + drawn.height / 2
    const read = groupsOf(rule.facts).map(({ name }) => name.en)
    const places = read.flatMap((name) => lanes.get(name) ?? [])
    dots.push(
      element('path', {
        class: 'way',
        d: path([
          [Math.min(...places), middle],
          [left, middle],
        ]),
      }),
    )
    dots.push(...places.map((x) => element('circle', { class: 'solid', cx: x, cy: middle, r: 3.6 })))
    for (const name of read) ends.set(name, middle)
    if (decides(rule)) middles.push(middle)
    boxes.push(drawn.markup)
    y += drawn.height + 6
  }
  const outcomes = outcomeBoxes(stage, y + FORK, locale)
  const lines = groups.map(({ name }, index) => {
    const x = MARGIN + 5 + index * LANE
    const start = names + index * NAME + NAME / 2
    return (
      element('path', {
        class: 'lane',
        d: path([
          [x, start],
          [x, ends.get(name.en) ?? start],
        ]),
      }) +
      element('rect', { class: 'solid', x: x - 4, y: start - 4, width: 8, height: 8, rx: 1.5 }) +
      textLines([name[locale]], 'quiet', { x: x + 9, y: start - 7.5 })
    )
  })
  const rail = [
    ...middles.map((middle) =>
      element('path', {
        class: 'way',
        d: path([
          [RULE_RIGHT, middle],
          [RAIL, middle],
        ]),
      }),
    ),
    fork(middles[0] ?? y, y, stage.outcomes.length),
  ]
  return {
    markup: [title, ...lines, ...dots, ...rail, ...boxes, outcomes.markup].join(''),
    height: y + FORK + outcomes.height - top,
  }
}

/** The room between the rules and the outcomes. */
const FORK = 22

/** The rail from the first rule down, and an arrow from it to each outcome. */
function fork(from: number, y: number, count: number): string {
  const turn = y + FORK / 2 - 2
  const centres = Array.from(
    { length: count },
    (_, index) => MARGIN - OUTCOME_GAP / 2 + ((INNER + OUTCOME_GAP) * (index + 0.5)) / count,
  )
  const along = path([
    [RAIL, from],
    [RAIL, turn],
    [centres[0] ?? RAIL, turn],
  ])
  return element('path', { class: 'way', d: along }) + centres.map((x) => arrow([x, turn], [x, y + FORK])).join('')
}

/** How high the name of a group of facts is. */
const NAME = 17

/** A rule: its title and foremost clause, as a link to its page. */
function ruleBox(rule: PicturedRule, { x, y }: { readonly x: number; readonly y: number }, how: Speaking): Block {
  const { locale, href } = how
  const width = RULE_RIGHT - x
  const inner = { x: x + PAD, width: width - 2 * PAD }
  const title = paragraph(rule.title[locale], 'name', { ...inner, y: y + 5 })
  const said = [rule.clauses[0] ?? '', ...(decides(rule) ? [] : [TELLS[locale]])].join(' · ')
  const clause = paragraph(said, 'quiet', { ...inner, y: y + 5 + title.height })
  const height = title.height + clause.height + 10
  const drawn = box(decides(rule) ? 'card' : 'exit', { x, y, width, height }, title.markup + clause.markup)
  return { markup: `<a href="${escaped(href(rule.id))}">${drawn}</a>`, height }
}

const OUTCOME_GAP = 8

/** What the rules come to, side by side. */
function outcomeBoxes({ outcomes }: DecisionStage, top: number, locale: Locale): Block {
  const gap = OUTCOME_GAP
  const width = (INNER - gap * (outcomes.length - 1)) / outcomes.length
  const parts = outcomes.map(({ name, when }, index) => {
    const x = MARGIN + index * (width + gap) + 8
    const inner = { x, width: width - 14 }
    const title = paragraph(name[locale], 'name', { ...inner, y: top + 8 + SIGN + 4 })
    const words = paragraph(when[locale], 'quiet', { ...inner, y: top + 8 + SIGN + 4 + title.height + 1 })
    return { x, title, words, height: 8 + SIGN + 4 + title.height + 1 + words.height + 8 }
  })
  const height = Math.max(...parts.map((part) => part.height))
  const drawn = parts.map(({ x, title, words }, index) => {
    const kind = outcomes[index]?.sign ?? 'open'
    const inside = sign(kind, x, top + 8) + title.markup + words.markup
    return box(kind === 'yes' ? 'result' : 'exit', { x: x - 8, y: top, width, height }, inside)
  })
  return { markup: drawn.join(''), height }
}
