/**
 * The option taken for each reading of Phase 2 that a caller may choose. Questions and reasons: see `READINGS`.
 *
 * @example
 * ```ts
 * import { approveList, assessPremium, type PremiumReadingChoices } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const list = approveList([], { id: 'act-1', date: '2022-07-01' })
 * const measure = { ...terms, issuedOn: '2022-02-24', premium: { points: 10 } }
 * const issued = (readings: Partial<PremiumReadingChoices>) => {
 *   const assessment = assessPremium(measure, { id: 'a-1' }, list, { readings })
 *   const { issuedAfter }: PremiumReadingChoices = assessment.readings
 *   return `${assessment.results[2]?.outcome} under ${issuedAfter}`
 * }
 * issued({}) // => 'satisfied under resolution'
 * issued({ issuedAfter: 'implementing-notice' }) // => 'violated under implementing-notice'
 * ```
 */
export interface PremiumReadingChoices {
  /** Whether a premium in points or in aid is enough, or both are wanted, which is then warned of. */
  readonly premiumKinds: 'either' | 'both-required'
  /** After which day a measure must be issued: that of the act, of the implementing notice, of the closing, of the listing. */
  readonly issuedAfter: 'resolution' | 'implementing-notice' | 'desk-closing' | 'listing'
}

/**
 * The id of a reading of Phase 2 that a caller may choose.
 *
 * @example
 * ```ts
 * import { type ChosenPremiumReadingId, READINGS, RuleInputError, simulateMeasure } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const list = { entries: [], history: [], clauses: [], readings: [] }
 * const choosing = (id: ChosenPremiumReadingId) => {
 *   try {
 *     const readings = { [id]: READINGS[id].default }
 *     return simulateMeasure({ ...terms, premium: {} }, [], list, { readings }).readings[id]
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * choosing('issuedAfter') // => 'resolution'
 * // The terms of the measure settle this one.
 * choosing(JSON.parse('"membershipDay"')) // => 'reading-unknown at readings.membershipDay'
 * READINGS.membershipDay.argument // => 'membershipDate'
 * ```
 */
export type ChosenPremiumReadingId = keyof PremiumReadingChoices

/** The readings of Phase 2 that a caller may choose, with the options the code offers; the first of each row is the default. */
export const premiumReadingOptions: {
  readonly [R in ChosenPremiumReadingId]: readonly [PremiumReadingChoices[R], ...PremiumReadingChoices[R][]]
} = {
  premiumKinds: ['either', 'both-required'],
  issuedAfter: ['resolution', 'implementing-notice', 'desk-closing', 'listing'],
}

/** The readings of Phase 2 taken where the caller says nothing: the first option of each. */
export const defaultPremiumReadings: PremiumReadingChoices = /* @__PURE__ */ Object.freeze({
  premiumKinds: premiumReadingOptions.premiumKinds[0],
  issuedAfter: premiumReadingOptions.issuedAfter[0],
})

/**
 * The readings of Phase 2 that a caller chooses; those left out, or `undefined`, take their defaults.
 *
 * @example
 * ```ts
 * import { type PremiumReadingSelection, RuleInputError, simulateMeasure } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const list = { entries: [], history: [], clauses: [], readings: [] }
 * const warned = (readings: PremiumReadingSelection) => {
 *   try {
 *     const { warnings } = simulateMeasure({ ...terms, premium: { points: 10 } }, [], list, { readings })
 *     return warnings.map(({ code }) => code)
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * warned({ premiumKinds: undefined }) // => []
 * warned({ premiumKinds: 'both-required' }) // => ['premium-in-one-kind-only']
 * warned(JSON.parse('{ "premiumKinds": "both" }')) // => 'reading-unknown at readings.premiumKinds'
 * ```
 */
export type PremiumReadingSelection = { readonly [R in ChosenPremiumReadingId]?: PremiumReadingChoices[R] | undefined }
