import type { EditionId } from '../../act/closing-days'
import {
  defaultPremiumReadings,
  type PremiumReadingChoices,
  type PremiumReadingSelection,
  premiumReadingOptions,
} from '../../act/premium-reading-choices'
import type { Measure } from '../../model/measure'
import { type EncodedEdition, requireOptions, resolveChoices, resolveEdition } from '../../rules/choices'
import type { PremiumReadings } from '../../verdict/premium'
import type { ReadyMeasure } from '../measure/ready-measure'

/**
 * Which text of the act, and which readings of it, a call of Phase 2 is answered under.
 *
 * @example
 * ```ts
 * import { approveList, assessPremium, type PremiumOptions, RuleInputError } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2023', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const measure = { ...terms, issuedOn: '2023-01-01', premium: { points: 10 } }
 * const list = approveList([], { id: 'act-1', date: '2022-07-01' })
 * const afterCall = (options: PremiumOptions) => {
 *   try {
 *     return assessPremium(measure, { id: 'a-1' }, list, options).results[2]?.outcome
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * const readings = { issuedAfter: 'desk-closing' } as const
 * afterCall({ readings }) // => 'satisfied'
 * afterCall({ readings, edition: 'extension-2022-11-30' }) // => 'violated'
 * afterCall({ edition: 'dgr-5377-2025' }) // => 'edition-not-encoded at edition'
 * ```
 */
export interface PremiumOptions {
  /** Readings other than the defaults, by id; those that the terms of a measure settle are fields of the measure. */
  readonly readings?: PremiumReadingSelection | undefined
  /** The edition of the act; by default the act itself. */
  readonly edition?: EditionId | undefined
}

/** The options of a call, with defaults for what it does not say. */
export interface ResolvedPremiumOptions {
  readonly readings: PremiumReadingChoices
  readonly edition: EncodedEdition
}

export function resolvePremiumOptions(options: PremiumOptions): ResolvedPremiumOptions {
  const { readings, edition } = requireOptions(options, ['readings', 'edition'])
  return {
    readings: resolveChoices(readings, premiumReadingOptions, defaultPremiumReadings),
    edition: resolveEdition(edition),
  }
}

/** The readings in force: those of the call, and those that the terms of the measure settle. */
export function readingsInForce({ measure }: ReadyMeasure, readings: PremiumReadingChoices): PremiumReadings {
  return {
    ...readings,
    measureDate: isNoticeDay(measure) ? 'notice' : 'criteria-resolution',
    membershipDay: measure.membershipDate === null ? 'application-day' : 'fixed-day',
    premiumClaimants: measure.claimants,
    premiumAndMinimum: measure.premium.counts,
    premiumMaximum: 'declared',
    aidPremium: raisesCeilingAlone(measure) ? 'higher-ceiling' : 'percentage-points',
    cents: measure.rounding,
  }
}

/** Whether the premium in aid is a higher ceiling and nothing else. */
function raisesCeilingAlone({ premium }: Measure): boolean {
  return premium.ceilingEur !== null && premium.percentagePoints === '0'
}

/** Whether a measure states another day than that of the resolution on its criteria. */
function isNoticeDay({ issuedOn, giuntaResolution }: Measure): boolean {
  return issuedOn !== undefined && issuedOn !== giuntaResolution?.date
}
