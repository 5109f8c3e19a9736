import type { MeasureSimulation } from '../../../verdict/simulation'
import type { Speech } from '../../speech'
import { identifier } from '../../words/quoted'
import { aboutSection } from '../about-section'
import type { ReportDocument, Section } from '../document'
import { type Preparation, subtitlesOf } from '../preparation'
import { applicationTable } from './application-table'
import { clausesSection } from './clauses-section'
import { costSections } from './cost-section'
import { fundingSection } from './funding-section'
import { label } from './labels'
import { missingSections } from './missing-facts'
import { ranksSections } from './ranks-section'
import { readingsSection } from './readings-section'
import { resultSection } from './result-section'
import { scoresSection } from './scores-section'
import { termsTable } from './terms-table'

/** The report of a simulation: what the premium does, on which measure, to whom, at what cost, and on what that stands. */
export function simulationReport(simulation: MeasureSimulation, say: Speech, preparation: Preparation): ReportDocument {
  const { locale } = say
  const { measure, applications, edition } = simulation
  return {
    locale,
    title: `${label('heading', locale)} ${identifier(measure.id)}`,
    subtitles: subtitlesOf(edition, preparation, say),
    sections: [
      resultSection(simulation, say),
      { title: label('measure', locale), blocks: [termsTable(measure, say)] },
      ...(applications.length === 0 ? [] : ofApplications(simulation, say)),
      readingsSection(simulation, say),
      clausesSection(say),
      aboutSection(edition, [{ text: label('noAct', locale), basis: null }], say),
    ],
  }
}

/** What the premium does to the applications; nothing to show where there are none. */
function ofApplications(simulation: MeasureSimulation, say: Speech): readonly Section[] {
  const { measure, applications } = simulation
  const columns = ['title', 'premium', 'score', 'rank', 'aid', 'outcome', 'difference'] as const
  return [
    scoresSection(simulation, say),
    fundingSection(simulation, say),
    ...ranksSections(simulation, say),
    ...costSections(simulation, say),
    ...missingSections(applications, measure.budgetEur !== null, say),
    {
      title: label('all', say.locale),
      blocks: [applicationTable(label('allTable', say.locale), applications, columns, measure, say)],
    },
  ]
}
