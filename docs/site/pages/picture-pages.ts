import { type CatalogueRuleId, type Locale, RULES } from 'filiere-lombardia'
import { decisionAnatomy, decisionAnatomyText } from '../../pictures/decision-anatomy.ts'
import { proposalWay, proposalWayText } from '../../pictures/proposal-way.ts'
import { reviewTimeline, reviewTimelineText } from '../../pictures/review-timeline.ts'
import { word } from '../../words/page-words.ts'
import { text } from '../markdown.ts'
import { href, link, type Page, twinLink } from '../page.ts'

/** A picture, and below it what it shows in words. */
function picture(svg: string, alternative: string, locale: Locale): string {
  const inWords = { it: 'La figura a parole', en: 'The picture in words' }
  return `<figure class="fl-figure">\n${svg}\n</figure>\n\n<details class="fl-in-words"><summary>${inWords[locale]}</summary>\n\n${text(alternative)}\n\n</details>`
}

/** The way of a proposal from draft to premium. */
export function wayPicture(locale: Locale): string {
  return picture(proposalWay(locale), proposalWayText(locale), locale)
}

/** Which rules the timeline shows. */
export function timelineOf(id: CatalogueRuleId, locale: Locale): string {
  return id === 'review-term' || id === 'submission-window'
    ? picture(reviewTimeline(locale), reviewTimelineText(locale), locale)
    : ''
}

/** The window and a review, day by day. */
export function timelinePage(locale: Locale): Page {
  const path = 'timeline'
  const rules = (['submission-window', 'review-term'] as const).map((id) =>
    link(path, `rules/${id}`, text(RULES[id].title[locale])),
  )
  const body = [twinLink({ path, locale }), picture(reviewTimeline(locale), reviewTimelineText(locale), locale)]
  return {
    path,
    locale,
    title: word('timeline', locale),
    body: [...body, `${word('rule', locale)}: ${rules.join(', ')}`].join('\n\n'),
  }
}

/** Which facts feed which rule, and how a decision follows. */
export function anatomyPage(locale: Locale): Page {
  const path = 'anatomy'
  const rules = Object.values(RULES)
  const to = (id: string) => href(path, `rules/${id}`)
  const opening = {
    it: 'Quali fatti alimentano quale regola, e come dalle regole segue l’esito. Nessuna regola si ferma al primo motivo; un fatto che manca non vale né a favore né contro.',
    en: 'Which facts feed which rule, and how the outcome follows from the rules. None stops at the first reason; a missing fact counts neither way.',
  }
  const body = [
    twinLink({ path, locale }),
    opening[locale],
    picture(decisionAnatomy(locale, rules, to), decisionAnatomyText(locale, rules), locale),
  ]
  return { path, locale, title: word('anatomy', locale), body: body.join('\n\n') }
}
