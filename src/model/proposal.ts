import type { ListedChannel } from '../act/vocabulary'
import type { Instant } from '../values/instant'
import type { PartnershipAgreement } from './agreement'
import type { Beneficiary } from './beneficiary'
import type { Project } from './project'
import type { Other, Stated } from './stated'

/** How and when a proposal was filed. */
export interface Submission {
  /** The moment at which the platform recorded the filing as complete (A.PART.4). */
  readonly submittedAt: Instant
  /** The channel; the act knows one (A.PART.3). */
  readonly channel: ListedChannel | Other
}

/** One element that the implementing act requires (A.F1.1), and whether the proposal holds it. */
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
