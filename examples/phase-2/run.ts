import { assessPremium, compareMeasures, defineMeasure, simulateMeasure } from 'filiere-lombardia'
import { phase1List } from '../phase-1/list'
import { claimsInLines } from './claims'
import { comparisonInLines, readingsInLines } from './comparison'
import { otherPremiums, otherReadings } from './designs'
import { measureInLines } from './measure'
import { readApplications, readMeasure, readNotes } from './read'
import { roundInLines } from './round'

/** A designer's evening: the measure, who earns its premium, what the premium does to a round, and what another would do. */
export function runPhase2(): string {
  const measure = defineMeasure(readMeasure())
  const applications = readApplications()
  const list = phase1List()

  const assessments = applications.map((application) => assessPremium(measure, application, list))
  const simulation = simulateMeasure(measure, applications, list)
  const premiums = compareMeasures([measure, ...otherPremiums(measure)], applications, list)
  const readings = compareMeasures([measure, ...otherReadings(measure)], applications, list)

  return [
    ...measureInLines(measure, readNotes()),
    '',
    ...claimsInLines(applications, assessments),
    '',
    ...roundInLines(simulation),
    '',
    ...comparisonInLines(premiums),
    '',
    ...readingsInLines(readings),
  ].join('\n')
}
