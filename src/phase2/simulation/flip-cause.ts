import type { Measure } from '../../model/measure'
import { RuleInputError } from '../../values/rule-input-error'
import type { FlipCause, Funding, MeasureField, MeasureSimulation } from '../../verdict/simulation'
import { differingFields, withFields } from './measure-fields'

/** What becomes of each application under a measure, by its id. */
export type Ends = ReadonlyMap<string, Funding>

/** Why applications come out differently under a design than under the first. */
export type CauseOf = (applicationId: string, to: Funding) => FlipCause

/**
 * Because of which terms does an application come out differently?
 *
 * Tried, not guessed: the first design is simulated with each differing term taken alone from the other. Where none does it alone,
 * terms are named that do it together and of which none can be left out; others may do it, too.
 *
 * @param simulate simulates a measure on the portfolio
 */
export function causes(first: Measure, design: Measure, simulate: (measure: Measure) => MeasureSimulation): CauseOf {
  const fields = differingFields(first, design)
  const tried = new Map<string, Ends>()
  const endsWith = (some: readonly MeasureField[]): Ends => {
    const key = some.join()
    const ends = tried.get(key) ?? endsUnder(withFields(first, design, some), simulate)
    tried.set(key, ends)
    return ends
  }
  return (applicationId, to) => {
    const alone = fields.filter((field) => endsWith([field]).get(applicationId) === to)
    if (alone.length > 0) return { fields: alone, together: false }
    return { fields: fewest(fields, (some) => endsWith(some).get(applicationId) === to), together: true }
  }
}

/** Some of the terms that do it together, of which none can be left out. */
function fewest(
  fields: readonly MeasureField[],
  doIt: (some: readonly MeasureField[]) => boolean,
): readonly MeasureField[] {
  for (const field of fields) {
    const rest = fields.filter((other) => other !== field)
    if (doIt(rest)) return fewest(rest, doIt)
  }
  return fields
}

/** What becomes of each application with the premium. */
export function endsOf({ applications }: MeasureSimulation): Ends {
  return new Map(applications.map((application) => [application.applicationId, application.with.funding]))
}

/** Nothing becomes of any under terms that contradict each other. */
function endsUnder(measure: Measure, simulate: (measure: Measure) => MeasureSimulation): Ends {
  try {
    return endsOf(simulate(measure))
  } catch (error) {
    if (error instanceof RuleInputError) return new Map()
    throw error
  }
}
