/**
 * A fact of a measure that may not be settled yet, while its criteria are being designed.
 *
 * @example
 * ```ts
 * import { approveList, type MeasureDefinition, type MeasureFactPath, simulateMeasure } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const list = approveList([], { id: 'act-1', date: '2022-07-01' })
 * const supposed = (settled: Partial<MeasureDefinition>): readonly MeasureFactPath[] =>
 *   simulateMeasure({ ...terms, premium: { points: 10 }, ...settled }, [], list).supposed
 * supposed({}) // => ['measure.giuntaResolution', 'measure.issuedOn']
 * supposed({ issuedOn: '2022-02-01' }) // => ['measure.giuntaResolution']
 * // Where no other day is stated, that of the resolution is the day of the measure.
 * supposed({ giuntaResolution: { date: '2022-02-01' } }) // => []
 * ```
 */
export type MeasureFactPath = 'measure.giuntaResolution' | 'measure.issuedOn'

/**
 * A fact of an application that an answer of Phase 2 can lack.
 *
 * @example
 * ```ts
 * import { type ApplicationFactPath, approveList, assessPremium } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const measure = { ...terms, premium: {}, aid: { intensities: { small: 50 } } }
 * const list = approveList([], { id: 'act-1', date: '2022-07-01' })
 * const spend = [{ size: 'small' as const, amountEur: '100' }, { amountEur: '100' }]
 * const { missing } = assessPremium(measure, { id: 'a-1', spend }, list).base
 * const lacks = (path: ApplicationFactPath) => missing.includes(path)
 * lacks('application.spend[0].size') // => false
 * lacks('application.spend[1].size') // => true
 * // @ts-expect-error a line always states its amount
 * lacks('application.spend[1].amountEur') // => false
 * ```
 */
export type ApplicationFactPath =
  | 'application.submittedAt'
  | 'application.proposalId'
  | 'application.applicant'
  | 'application.applicant.taxCode'
  | 'application.applicant.vatNumber'
  | 'application.score'
  | 'application.marks'
  | 'application.spend'
  | `application.spend[${number}].size`

/**
 * A fact that an answer of Phase 2 can lack: of the measure, or of the application.
 *
 * @example
 * ```ts
 * import { approveList, assessPremium, type PremiumFactPath } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const measure = { ...terms, giuntaResolution: { date: '2022-07-25' }, premium: {} }
 * const list = approveList([], { id: 'act-1', date: '2022-07-01' })
 * const lacking = (proposalId: string | null): readonly PremiumFactPath[] =>
 *   assessPremium(measure, { id: 'a-1', proposalId }, list).missing
 * lacking('p-001') // => ['application.submittedAt', 'application.applicant', 'application.score']
 * // Without a listed proposal there is no premium, whoever applies.
 * lacking(null) // => ['application.score']
 * ```
 */
export type PremiumFactPath = MeasureFactPath | ApplicationFactPath
