import type { InterventionField } from '../act/vocabulary'
import type { Decimal } from '../values/decimal'
import type { Stated } from './stated'

/**
 * The SWOT analysis of the chain or ecosystem (A.PROJ.6a); how good it is, criterion f judges.
 *
 * @example
 * ```ts
 * import { type SwotAnalysis, whatWouldHelp } from 'filiere-lombardia'
 *
 * const startingFrom = (swot: SwotAnalysis) =>
 *   whatWouldHelp({ project: { strategy: 'Crescere', swot } }).find(({ rule }) => rule === 'project-strategy')?.changes
 * startingFrom({ threats: ['Costo dell’energia'] }) // => undefined
 * startingFrom({ strengths: [], threats: [' '] }) // => [{ change: 'supply', path: 'project.swot' }]
 * ```
 */
export interface SwotAnalysis {
  /** What the chain is good at. */
  readonly strengths?: Stated<readonly string[]>
  /** Where it is weak. */
  readonly weaknesses?: Stated<readonly string[]>
  /** What its surroundings offer. */
  readonly opportunities?: Stated<readonly string[]>
  /** What threatens it. */
  readonly threats?: Stated<readonly string[]>
}

/**
 * An activity of the project (A.PROJ.6d).
 *
 * @example
 * ```ts
 * import { type Activity, whatWouldHelp } from 'filiere-lombardia'
 *
 * const helpWith = (activity: Activity) =>
 *   whatWouldHelp({ project: { activities: [activity] } }).find(({ rule }) => rule === 'project-activities')?.changes
 * const activity: Activity = { description: 'Linea pilota', indicators: ['Metri tinti al giorno'] }
 * helpWith({ ...activity, budgetEur: '0' }) // => undefined
 * const [change] = helpWith({ ...activity, budgetStatement: 'Mezzi propri' }) ?? []
 * change // => { change: 'supply', path: 'project.activities[0].budgetEur' }
 * ```
 */
export interface Activity {
  /** What will be done. */
  readonly description?: Stated<string>
  /** Why it can be done technically; whether it convinces is for the panel. */
  readonly technicalFeasibility?: Stated<string>
  /** Its budget, in euro, to the cent at most, zero or more: the measure "sul piano finanziario". */
  readonly budgetEur?: Stated<Decimal>
  /** The financial measure in words; enough only under the reading `activityMeasure: 'budget-or-statement'`. */
  readonly budgetStatement?: Stated<string>
  /** The indicators of achievement. */
  readonly indicators?: Stated<readonly string[]>
}

/**
 * The content of the proposal: the five elements that it must hold (A.PROJ.6).
 *
 * @example
 * ```ts
 * import { type Project, whatWouldHelp } from 'filiere-lombardia'
 *
 * // A.PROJ.6e asks for parties, the others for content.
 * const helpWith = (project: Project) =>
 *   whatWouldHelp({ project }).filter(({ clause }) => clause.startsWith('A.PROJ.6') && clause !== 'A.PROJ.6e')
 * const project: Project = {
 *   strategy: 'Consolidare la filiera',
 *   swot: { strengths: ['Competenze diffuse'] },
 *   interventionFields: ['innovation'],
 *   innovationElements: ['Tintura senza acqua'],
 *   competitivenessElements: ['Costi dimezzati'],
 *   activities: [{ description: 'Linea pilota', budgetEur: '0', indicators: ['Metri tinti al giorno'] }],
 * }
 * helpWith(project) // => []
 * const [help] = helpWith({ ...project, interventionFields: [], otherFields: ['Spazio'] })
 * help?.changes // => [{ change: 'supply', path: 'project.interventionFields' }]
 * ```
 */
export interface Project {
  /** The strategy of development, consolidation or reconversion (A.PROJ.6a). */
  readonly strategy?: Stated<string>
  /** The SWOT analysis from which the strategy starts (A.PROJ.6a). */
  readonly swot?: Stated<SwotAnalysis>
  /** The fields of intervention chosen among the five of the act (A.PROJ.6b). */
  readonly interventionFields?: Stated<readonly InterventionField[]>
  /** Themes outside the five; allowed beside them ("prioritariamente"). */
  readonly otherFields?: Stated<readonly string[]>
  /** The elements of innovativeness (A.PROJ.6c). */
  readonly innovationElements?: Stated<readonly string[]>
  /** The elements of competitiveness (A.PROJ.6c). */
  readonly competitivenessElements?: Stated<readonly string[]>
  /** The activities (A.PROJ.6d). */
  readonly activities?: Stated<readonly Activity[]>
}
