import type { MeasureComparison, MeasureSimulation, SimulatedApplication } from '../../../verdict/simulation'
import type { Speech } from '../../speech'
import { isOne } from '../../words/counted'
import { identifier } from '../../words/quoted'
import { aboutSection } from '../about-section'
import type { ReportDocument } from '../document'
import { type Preparation, subtitlesOf } from '../preparation'
import { clausesSection } from '../simulation/clauses-section'
import { label as ofSimulation } from '../simulation/labels'
import { type Lacking, missingSections } from '../simulation/missing-facts'
import { termsTable } from '../simulation/terms-table'
import { designsSections } from './designs-section'
import { flipsSections } from './flips-section'
import { label } from './labels'
import { readingsSection } from './readings-section'
import { resultSection } from './result-section'
import { termsSections } from './terms-section'

/**
 * The report of a comparison: which design does what, in which terms they differ, for whom that makes a difference, and because of
 * which term.
 *
 * @param first the design that the others are held against
 */
export function comparisonReport(
  comparison: MeasureComparison,
  first: MeasureSimulation,
  say: Speech,
  preparation: Preparation,
): ReportDocument {
  const { locale } = say
  const hasBudget = comparison.simulations.some(({ measure }) => measure.budgetEur !== null)
  return {
    locale,
    title: titleOf(comparison, first, say),
    subtitles: subtitlesOf(first.edition, preparation, say),
    sections: [
      resultSection(comparison, first, say),
      ...designsSections(comparison, first, say),
      ...termsSections(comparison, first, say),
      ...flipsSections(comparison, first, say),
      ...missingSections(lacking(comparison), hasBudget, say),
      { title: label('first', locale), blocks: [termsTable(first.measure, say)] },
      readingsSection(comparison, first, say),
      clausesSection(say),
      aboutSection(first.edition, [{ text: ofSimulation('noAct', locale), basis: null }], say),
    ],
  }
}

/** A title that stays short however many designs there are. */
function titleOf({ simulations }: MeasureComparison, { measure }: MeasureSimulation, say: Speech): string {
  const others = simulations.length - 1
  const besides =
    others === 0
      ? { it: '', en: '' }
      : isOne(others)
        ? { it: ' e un’altra', en: ' and another' }
        : { it: ` e altre ${say.figure(others)}`, en: ` and ${say.figure(others)} others` }
  return `${label('heading', say.locale)}: ${identifier(measure.id)}${besides[say.locale]}`
}

/** The facts that are missing of each application, under one design or another. */
function lacking({ simulations }: MeasureComparison): readonly Lacking[] {
  const known = new Map<string, Lacking>()
  const all: readonly SimulatedApplication[] = simulations.flatMap(({ applications }) => applications)
  for (const { applicationId, title, missing } of all) {
    const before = known.get(applicationId)?.missing ?? []
    known.set(applicationId, { applicationId, title, missing: [...new Set([...before, ...missing])] })
  }
  return [...known.values()]
}
