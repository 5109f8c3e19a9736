import { EDITIONS } from '../../../act/editions'
import type { CivilDay } from '../../../values/civil-day'
import type { Evaluation } from '../../../verdict/evaluation'
import type { Speech } from '../../speech'
import { identifier } from '../../words/quoted'
import type { ReportDocument } from '../document'
import { aboutSection } from './about-section'
import { label } from './labels'
import { outcomeSection } from './outcome-section'
import { panelSection } from './panel-section'
import { proposalSection } from './proposal-section'
import { readingsSection } from './readings-section'
import { requirementsSection } from './requirements-section'
import { reviewSections } from './review-section'
import { scoreSection } from './score-section'
import { termSections } from './terms-sections'

/** Who prepared a report, and when; nothing is said of what is not known. */
export interface Preparation {
  /** Who prepared it. */
  readonly preparedBy?: string | undefined
  /** The day on which it was prepared. */
  readonly preparedOn?: CivilDay | undefined
}

/** The report of an evaluation: outcome and reasons first, then what they stand on, in the order of the act. */
export function evaluationReport(evaluation: Evaluation, say: Speech, preparation: Preparation): ReportDocument {
  const { locale } = say
  const { preparedBy, preparedOn } = preparation
  // An edition of the act is named beside the act.
  const acts = new Set(['dgr-xi-5899-2022', evaluation.edition] as const)
  const prepared = [
    ...(preparedBy === undefined ? [] : [`${label('preparedBy', locale)}: ${preparedBy}`]),
    ...(preparedOn === undefined ? [] : [`${label('preparedOn', locale)}: ${say.day(preparedOn)}`]),
  ]
  return {
    locale,
    title: `${label('title', locale)} ${identifier(evaluation.proposal.id)}`,
    subtitles: [...[...acts].map((edition) => EDITIONS[edition].title[locale]), ...prepared],
    sections: [
      outcomeSection(evaluation, say),
      ...reviewSections(evaluation, say),
      proposalSection(evaluation, say),
      requirementsSection(evaluation, say),
      ...termSections(evaluation, say),
      scoreSection(evaluation, say),
      panelSection(evaluation, say),
      readingsSection(evaluation, say),
      aboutSection(evaluation, say),
    ],
  }
}
