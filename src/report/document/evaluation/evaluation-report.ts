import type { Evaluation } from '../../../verdict/evaluation'
import type { Speech } from '../../speech'
import { identifier } from '../../words/quoted'
import { aboutSection } from '../about-section'
import type { ReportDocument } from '../document'
import { type Preparation, subtitlesOf } from '../preparation'
import { label } from './labels'
import { outcomeSection } from './outcome-section'
import { panelSection } from './panel-section'
import { proposalSection } from './proposal-section'
import { readingsSection } from './readings-section'
import { requirementsSection } from './requirements-section'
import { reviewSections } from './review-section'
import { scoreSection } from './score-section'
import { termSections } from './terms-sections'

/** The report of an evaluation: outcome and reasons first, then what they stand on, in the order of the act. */
export function evaluationReport(evaluation: Evaluation, say: Speech, preparation: Preparation): ReportDocument {
  const { locale } = say
  return {
    locale,
    title: `${label('title', locale)} ${identifier(evaluation.proposal.id)}`,
    subtitles: subtitlesOf(evaluation.edition, preparation, say),
    sections: [
      outcomeSection(evaluation, say),
      ...reviewSections(evaluation, say),
      proposalSection(evaluation, say),
      requirementsSection(evaluation, say),
      ...termSections(evaluation, say),
      scoreSection(evaluation, say),
      panelSection(evaluation, say),
      readingsSection(evaluation, say),
      aboutSection(evaluation.edition, [{ text: label('noAct', locale), basis: null }], say),
    ],
  }
}
