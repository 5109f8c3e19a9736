import type { NoFacts } from '../../verdict/facts'
import type { Finding } from '../../verdict/finding'
import type { MeasureWarning, PremiumRuleResult } from '../../verdict/premium'
import type {
  ClaimantFacts,
  ListedLaterFacts,
  MeasureIssueFacts,
  MembershipDayFacts,
  MembershipFacts,
  ProposalFacts,
  ProposalFiledLateFacts,
  RecognisedUnderFacts,
  RemovedFacts,
  SeveralProposalsFacts,
} from '../../verdict/premium-facts'

/**
 * What can be found of what a measure is dedicated to.
 *
 * @example
 * ```ts
 * import { approveList, assessPremium, type MeasureDedication, type MeasureDedicationFinding, type PremiumFinding } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', premium: { points: 10 }, selection: 'ranking' } as const
 * const list = approveList([], { id: 'act-1', date: '2022-07-01' })
 * const found = (dedicatedTo: MeasureDedication[]): MeasureDedicationFinding | undefined =>
 *   assessPremium({ ...terms, dedicatedTo }, { id: 'a-1' }, list)
 *     .results.flatMap<PremiumFinding>(({ findings }) => findings)
 *     .find((finding) => finding.code === 'measure-not-dedicated')
 * found(['ecosystems']) // => undefined
 * found([])?.clause // => 'A.VAL.7'
 * found([])?.severity // => 'blocking'
 * ```
 */
export type MeasureDedicationFinding = Finding<'measure-not-dedicated', NoFacts>

/**
 * What can be found of when a measure was issued.
 *
 * @example
 * ```ts
 * import { approveList, assessPremium, type MeasureIssueFinding, type PremiumFinding } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const list = approveList([], { id: 'act-1', date: '2022-07-01' })
 * const found = (issuedOn: string): MeasureIssueFinding | undefined =>
 *   assessPremium({ ...terms, issuedOn, premium: { points: 10 } }, { id: 'a-1' }, list)
 *     .results.flatMap<PremiumFinding>(({ findings }) => findings)
 *     .find((finding) => finding.code === 'measure-not-issued-after-call')
 * found('2022-02-01') // => undefined
 * found('2022-01-31')?.facts // => { issuedOn: '2022-01-31', after: '2022-01-31' }
 * found('2022-01-31')?.clause // => 'A.VAL.7'
 * ```
 */
export type MeasureIssueFinding = Finding<'measure-not-issued-after-call', MeasureIssueFacts>

/**
 * What can be found of the proposal on which a premium would rest.
 *
 * @example
 * ```ts
 * import { assessPremium, type ListedProposalFinding, type ListEntry, type PremiumFinding } from 'filiere-lombardia'
 *
 * const entry: ListEntry = {
 *   proposalId: 'p-001', title: null, submittedAt: '2022-05-10T10:00:00+02:00', leadId: 'e1',
 *   parties: [{ id: 'e1', kind: 'enterprise', identifiers: ['10000015007'] }], edition: 'dgr-xi-5899-2022',
 *   validFrom: '2022-07-01', enteredBy: 'act-1', validTo: '2022-10-01', removedBy: 'act-2',
 * }
 * const list = { entries: [entry], history: [], clauses: [], readings: [] }
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const removed = (membershipDate: string): ListedProposalFinding | undefined =>
 *   assessPremium({ ...terms, membershipDate, premium: { points: 10 } }, { id: 'a-1', proposalId: 'p-001' }, list)
 *     .results.flatMap<PremiumFinding>(({ findings }) => findings)
 *     .find((finding) => finding.code === 'removed-from-list')
 * removed('2022-09-30') // => undefined
 * removed('2022-10-01')?.facts // => { proposalId: 'p-001', day: '2022-10-01', removedOn: '2022-10-01' }
 * ```
 */
export type ListedProposalFinding =
  | Finding<'no-listed-proposal-named', NoFacts>
  | Finding<'applicant-in-no-listed-proposal', MembershipDayFacts>
  | Finding<'not-listed', MembershipFacts>
  | Finding<'listed-later', ListedLaterFacts>
  | Finding<'removed-from-list', RemovedFacts>
  | Finding<'proposal-filed-late', ProposalFiledLateFacts>
  | Finding<'recognised-under-later-criteria', RecognisedUnderFacts>
  | Finding<'several-listed-proposals', SeveralProposalsFacts>

/**
 * What can be found of who claims a premium.
 *
 * @example
 * ```ts
 * import { approveList, assessPremium, type ListEntry, type PremiumClaimantFinding, type PremiumFinding } from 'filiere-lombardia'
 *
 * const entry: ListEntry = {
 *   proposalId: 'p-001', title: null, submittedAt: '2022-05-10T10:00:00+02:00', leadId: 'e1',
 *   parties: [{ id: 'e1', kind: 'enterprise', identifiers: ['10000015007'] }], edition: 'dgr-xi-5899-2022',
 *   validFrom: '2022-07-01', enteredBy: 'act-1', validTo: null, removedBy: null,
 * }
 * const list = approveList([], { id: 'act-1', date: '2022-07-01' })
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const measure = { ...terms, membershipDate: '2022-07-01', premium: { points: 10 }, claimants: 'lead-only' } as const
 * const applicant = { kind: 'member', taxCode: '10000015007', vatNumber: null } as const
 * const refusal = (leadId: string): PremiumClaimantFinding | undefined =>
 *   assessPremium(measure, { id: 'a-1', proposalId: 'p-001', applicant }, { ...list, entries: [{ ...entry, leadId }] })
 *     .results.flatMap<PremiumFinding>(({ findings }) => findings)
 *     .find((finding) => finding.code === 'claimant-out-of-scope')
 * refusal('e1') // => undefined
 * refusal('e2')?.facts // => { proposalId: 'p-001', claimant: 'partner', claimants: 'lead-only' }
 * ```
 */
export type PremiumClaimantFinding =
  | Finding<'applicant-in-no-listed-proposal', MembershipDayFacts>
  | Finding<'applicant-outside-partnership', ProposalFacts>
  | Finding<'claimant-out-of-scope', ClaimantFacts>
  | Finding<'project-of-the-chain', ProposalFacts>
  | Finding<'applicant-known-by-vat-number', ProposalFacts>

/**
 * The result of each rule on the premium.
 *
 * @example
 * ```ts
 * import { approveList, assessPremium, type PremiumResult } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const measure = { ...terms, premium: { points: 10 } }
 * const list = approveList([], { id: 'act-1', date: '2022-07-01' })
 * const ofListing = (proposalId: null | undefined): PremiumResult | undefined =>
 *   assessPremium(measure, { id: 'a-1', proposalId }, list).results.find(({ rule }) => rule === 'listed-proposal')
 * ofListing(null)?.outcome // => 'violated'
 * ofListing(null)?.findings[0]?.code // => 'no-listed-proposal-named'
 * ofListing(undefined)?.outcome // => 'undetermined'
 * ofListing(undefined)?.missing // => ['application.proposalId', 'application.submittedAt']
 * ```
 */
export type PremiumResult =
  | PremiumRuleResult<never, 'measure-criteria'>
  | PremiumRuleResult<MeasureDedicationFinding, 'measure-dedication'>
  | PremiumRuleResult<MeasureIssueFinding, 'measure-issue'>
  | PremiumRuleResult<MeasureWarning, 'measure-premium'>
  | PremiumRuleResult<ListedProposalFinding, 'listed-proposal'>
  | PremiumRuleResult<PremiumClaimantFinding, 'premium-claimant'>

/**
 * Any finding of the rules on the premium.
 *
 * @example
 * ```ts
 * import { approveList, assessPremium, type PremiumFinding } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const list = approveList([], { id: 'act-1', date: '2022-07-01' })
 * const found = (points: string): readonly PremiumFinding[] =>
 *   assessPremium({ ...terms, premium: { points } }, { id: 'a-1', proposalId: null }, list).results.flatMap<PremiumFinding>(
 *     ({ findings }) => findings,
 *   )
 * found('0.1').map(({ code }) => code) // => ['no-listed-proposal-named']
 * found('0').map(({ code }) => code) // => ['no-premium-defined', 'no-listed-proposal-named']
 * ```
 */
export type PremiumFinding = PremiumResult['findings'][number]
