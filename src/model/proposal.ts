import type { ListedChannel } from '../act/vocabulary'
import type { Instant } from '../values/instant'
import type { PartnershipAgreement } from './agreement'
import type { Beneficiary } from './beneficiary'
import type { Project } from './project'
import type { Other, Stated } from './stated'

/**
 * How and when a proposal was filed.
 *
 * @example
 * ```ts
 * import { checkSubmissionWindow, openDossier, type Submission } from 'filiere-lombardia'
 *
 * const inTime = (submission: Submission) =>
 *   checkSubmissionWindow(openDossier({ id: 'p-001', submission, beneficiary: { kind: 'partnership', parties: [] } }))
 * inTime({ submittedAt: '2022-12-31T23:59:59.999+01:00', channel: 'webtelemaco' }).outcome // => 'satisfied'
 * const late = inTime({ submittedAt: '2023-01-01T00:00:00+01:00', channel: 'webtelemaco' })
 * const reason = late.findings.find(({ severity }) => severity === 'blocking')
 * reason?.code // => 'submitted-after-closing'
 * reason?.path // => 'submission.submittedAt'
 * ```
 */
export interface Submission {
  /** The moment at which the platform recorded the filing as complete (A.PART.4). */
  readonly submittedAt: Instant
  /** The channel; the act knows one (A.PART.3). */
  readonly channel: ListedChannel | Other
}

/**
 * One element that the implementing act requires (A.F1.1), and whether the proposal holds it.
 *
 * @example
 * ```ts
 * import { assessDraft, type ChecklistItem } from 'filiere-lombardia'
 *
 * const checked = (item: ChecklistItem) =>
 *   assessDraft({ implementingActChecklist: [item], complete: ['implementingActChecklist'] }).results.find(
 *     ({ rule }) => rule === 'implementing-act-checklist',
 *   )?.outcome
 * checked({ id: 'annex-1', present: true }) // => 'satisfied'
 * checked({ id: 'annex-1', present: null }) // => 'violated'
 * checked({ id: 'annex-1' }) // => 'undetermined'
 * ```
 */
export interface ChecklistItem {
  /** The id of the element in the implementing act. */
  readonly id: string
  /** What it is, in words. */
  readonly label?: Stated<string>
  /** Whether the proposal holds it; `null` is as `false`, and `undefined` where nobody has looked. */
  readonly present?: Stated<boolean>
}

/**
 * A proposal as filed ("proposta di progetto"): who files, with which agreement, under which lead, what the project is.
 *
 * A filed proposal is a closed world. Documents, texts and lists are as filed: what is not there is not there. Facts outside
 * the filing that it does not state (whether an aggregation operates, a tax code, the province of a seat) stay unknown.
 *
 * @example
 * ```ts
 * import { assessDraft, assessEligibility, type Proposal } from 'filiere-lombardia'
 *
 * const proposal: Proposal = {
 *   id: 'p-001',
 *   submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
 *   beneficiary: { kind: 'partnership', parties: [] },
 * }
 * const { results } = assessEligibility(proposal)
 * const rulesThatAre = (is: string) => results.filter(({ outcome }) => outcome === is).map(({ rule }) => rule)
 * rulesThatAre('satisfied') // => ['beneficiary-kind', 'submission-channel', 'submission-window']
 * rulesThatAre('violated').length // => 9
 * assessDraft(proposal).outcome // => 'undetermined'
 * ```
 */
export interface Proposal {
  /** The id of the proposal. */
  readonly id: string
  /** Its title. */
  readonly title?: Stated<string>
  /** How and when it was filed. */
  readonly submission: Submission
  /** Who files it. */
  readonly beneficiary: Beneficiary
  /** The id of the party that leads (A.PROP.1). */
  readonly leadId?: Stated<string>
  /** The agreement of the partners (A.BEN.4). */
  readonly agreement?: Stated<PartnershipAgreement>
  /** The project. */
  readonly project?: Stated<Project>
  /** The elements that the implementing act requires (A.F1.1), as the office checked them. */
  readonly implementingActChecklist?: Stated<readonly ChecklistItem[]>
}
