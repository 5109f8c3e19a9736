import * as z from 'zod'
import type { InterventionField } from '../act/vocabulary'
import type { Activity, Project, SwotAnalysis } from '../model/project'
import { amountEurSchema } from './decimal'
import { list } from './list'
import { ourWords } from './problem'
import type { ListSchema, ObjectSchema, Shape } from './shape'
import { oneOf, stated } from './stated'
import { textSchema } from './text'

const interventionFieldSchema = /* @__PURE__ */ oneOf(
  'sustainability',
  'innovation',
  'human-capital',
  'internationalisation',
  'credit-capitalisation',
) satisfies ListSchema<InterventionField>

/**
 * The SWOT analysis (A.PROJ.6a): four lists of texts, none required.
 *
 * @example
 * ```ts
 * import { describeIssues, swotAnalysisSchema } from 'filiere-lombardia/schemas'
 *
 * swotAnalysisSchema.safeParse({ strengths: [''], weaknesses: null }).success // => true
 * const { error } = swotAnalysisSchema.safeParse({ strength: ['Competenze diffuse'] })
 * error && describeIssues(error)[0]?.code // => 'unknown-key'
 * swotAnalysisSchema.safeParse({ strengths: 'Competenze diffuse' }).success // => false
 * ```
 */
export const swotAnalysisSchema: ObjectSchema<SwotAnalysis> = /* @__PURE__ */ z.strictObject(
  {
    strengths: stated(list(textSchema)),
    weaknesses: stated(list(textSchema)),
    opportunities: stated(list(textSchema)),
    threats: stated(list(textSchema)),
  } satisfies Shape<SwotAnalysis>,
  ourWords,
)

/**
 * An activity of the project (A.PROJ.6d): its budget is an amount in euro; no field is required.
 *
 * @example
 * ```ts
 * import { activitySchema, describeIssues } from 'filiere-lombardia/schemas'
 *
 * activitySchema.safeParse({ budgetEur: '250.00' }).success // => true
 * const { error } = activitySchema.safeParse({ budgetEur: '250.000' })
 * error && describeIssues(error)[0]?.code // => 'too-many-decimals'
 * activitySchema.safeParse({ indicators: 'Metri tinti al giorno' }).success // => false
 * ```
 */
export const activitySchema: ObjectSchema<Activity> = /* @__PURE__ */ z.strictObject(
  {
    description: stated(textSchema),
    technicalFeasibility: stated(textSchema),
    budgetEur: stated(amountEurSchema),
    budgetStatement: stated(textSchema),
    indicators: stated(list(textSchema)),
  } satisfies Shape<Activity>,
  ourWords,
)

/**
 * The content of the proposal (A.PROJ.6): no field is required, what lacks is for the rules to find.
 *
 * @example
 * ```ts
 * import { describeIssues, projectSchema } from 'filiere-lombardia/schemas'
 *
 * projectSchema.safeParse({ interventionFields: [], otherFields: ['space'] }).success // => true
 * const { error } = projectSchema.safeParse({ interventionFields: ['innovation', 'space'] })
 * error && describeIssues(error)[0]?.code // => 'not-in-list'
 * error && describeIssues(error)[0]?.path // => 'interventionFields[1]'
 * ```
 */
export const projectSchema: ObjectSchema<Project> = /* @__PURE__ */ z.strictObject(
  {
    strategy: stated(textSchema),
    swot: stated(swotAnalysisSchema),
    interventionFields: stated(list(interventionFieldSchema)),
    otherFields: stated(list(textSchema)),
    innovationElements: stated(list(textSchema)),
    competitivenessElements: stated(list(textSchema)),
    activities: stated(list(activitySchema)),
  } satisfies Shape<Project>,
  ourWords,
)
