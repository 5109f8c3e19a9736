import type { CivilDay } from '../values/civil-day'

/**
 * The office asks for information or certificates (art. 2 c. 7, L. 241/1990): once, for 30 days at most.
 *
 * @example
 * ```ts
 * import { type InformationRequest, reviewDeadline, RuleInputError } from 'filiere-lombardia'
 *
 * const due = (...suspensions: readonly InformationRequest[]) => {
 *   try {
 *     return reviewDeadline('2022-03-01T10:00:00+01:00', { suspensions }).dueDate
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * const request: InformationRequest = { kind: 'information-request', from: '2022-03-21', resumesOn: '2022-03-22' }
 * due(request) // => '2022-04-01'
 * due({ ...request, resumesOn: '2022-03-21' }) // => 'suspension-reversed at suspensions[0].resumesOn'
 * due({ ...request, resumesOn: '2022-04-21' }) // => 'suspension-too-long at suspensions[0].resumesOn'
 * const another: InformationRequest = { ...request, from: '2022-03-22', resumesOn: '2022-03-23' }
 * due(request, another) // => 'suspension-repeated at suspensions[1]'
 * ```
 */
export interface InformationRequest {
  /** Which suspension it is. */
  readonly kind: 'information-request'
  /** The first day on which the term stands. */
  readonly from: CivilDay
  /** The day on which it runs again. */
  readonly resumesOn: CivilDay
}

/**
 * The office gives notice of refusal (art. 10-bis, L. 241/1990): the term stands until 10 days after the observations or, without
 * any, until the 10 days for them expire.
 *
 * @example
 * ```ts
 * import { type RefusalNotice, reviewDeadline, RuleInputError } from 'filiere-lombardia'
 *
 * const due = (observationsOn: RefusalNotice['observationsOn']) => {
 *   const notice: RefusalNotice = { kind: 'refusal-notice', noticeOn: '2022-03-21', observationsOn }
 *   try {
 *     return reviewDeadline('2022-03-02T10:00:00+01:00', { suspensions: [notice] }).dueDate
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * due(null) // => '2022-04-11'
 * due('2022-03-31') // => '2022-04-21'
 * due('2022-04-01') // => 'observations-late at suspensions[0].observationsOn'
 * due('2022-03-20') // => 'suspension-reversed at suspensions[0].observationsOn'
 * ```
 */
export interface RefusalNotice {
  /** Which suspension it is. */
  readonly kind: 'refusal-notice'
  /** The day of the notice, the first on which the term stands. */
  readonly noticeOn: CivilDay
  /** The day of the observations; `null` where there were none. */
  readonly observationsOn: CivilDay | null
}

/**
 * A suspension of the term of review.
 *
 * @example
 * ```ts
 * import { reviewDeadline, RuleInputError, type Suspension } from 'filiere-lombardia'
 *
 * const due = (suspension: Suspension) => {
 *   try {
 *     return reviewDeadline('2022-03-01T10:00:00+01:00', { suspensions: [suspension] }).dueDate
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * const request = { kind: 'information-request', from: '2022-03-31' } as const
 * due({ ...request, resumesOn: '2022-04-30' }) // => '2022-04-30'
 * due({ ...request, resumesOn: '2022-05-01' }) // => 'suspension-too-long at suspensions[0].resumesOn'
 * const notice = { kind: 'refusal-notice', noticeOn: '2022-03-31' } as const
 * due({ ...notice, observationsOn: '2022-04-10' }) // => '2022-04-20'
 * due({ ...notice, observationsOn: '2022-04-11' }) // => 'observations-late at suspensions[0].observationsOn'
 * ```
 */
export type Suspension = InformationRequest | RefusalNotice
