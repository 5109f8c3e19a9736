import type { ClauseId } from './clauses/clause-id'
import * as enumerations from './enumerations'
import type { Figure } from './figures'
import * as figures from './figures'
import type {
  BeneficiaryKind,
  Criterion,
  InterventionField,
  ListedChannel,
  ListedLegalForm,
  ListedSupportingBody,
  ListedValueChainPhase,
  Purpose,
  Terms,
} from './vocabulary'

/**
 * A list that the act fixes: its terms, whether it is open to others, and the clause that holds it.
 *
 * @example
 * ```ts
 * import { assessDraft, type Enumeration, PARAMETERS, whatWouldHelp } from 'filiere-lombardia'
 *
 * const channels: Enumeration = PARAMETERS.channels
 * channels.open // => false
 * const phases: Enumeration = PARAMETERS.valueChainPhases
 * phases.open // => true
 * const help = whatWouldHelp({ submission: { channel: { other: 'PEC' } } })
 * help.find(({ rule }) => rule === 'submission-channel')?.outcome // => 'violated'
 * const draft = { beneficiary: { parties: [{ phases: ['processing' as const, { other: 'design' }] }] } }
 * assessDraft(draft).results.find(({ rule }) => rule === 'value-chain-phases')?.outcome // => 'satisfied'
 * ```
 */
export interface Enumeration<Code extends string = string> {
  /** The terms, by the code that stands for each in data. */
  readonly terms: Terms<Code>
  /** Whether the act leaves the list open ("a titolo esemplificativo, non esaustivo"). */
  readonly open: boolean
  /** The clause that holds the list. */
  readonly clause: ClauseId
}

/**
 * Which figures and which lists does the act fix? Figures carry value, unit, bound and clause; lists carry their terms.
 *
 * @example
 * ```ts
 * import { PARAMETERS } from 'filiere-lombardia'
 *
 * PARAMETERS.admissionThreshold // => { value: 65, unit: 'point', bound: 'at-least', clause: 'A.VAL.5' }
 * Object.keys(PARAMETERS.criteria.terms).length // => 6
 * ```
 */
export const PARAMETERS: {
  /** Enterprises with a seat in Lombardy that a partnership needs. */
  readonly minimumEnterprises: Figure<number>
  /** Fields of intervention that a project must choose. */
  readonly minimumInterventionFields: Figure<number>
  /** Phases of the value chain that a partnership must cover. */
  readonly minimumPhases: Figure<number>
  /** Proposals that one party may lead. */
  readonly proposalsPerLead: Figure<number>
  /** The day on which the act was adopted, before which the desk cannot have opened. */
  readonly adoptionDay: Figure<string>
  /** The last day of the window, in the act itself. */
  readonly closingDay: Figure<string>
  /** Days that the panel has to examine a proposal. */
  readonly reviewPeriod: Figure<number>
  /** The foot of the scale of scores. */
  readonly lowestScore: Figure<number>
  /** The top of the scale of scores. */
  readonly highestScore: Figure<number>
  /** The score that a proposal must reach. */
  readonly admissionThreshold: Figure<number>
  /** Kinds of beneficiary. */
  readonly beneficiaryKinds: Enumeration<BeneficiaryKind>
  /** Legal forms of an aggregation. */
  readonly legalForms: Enumeration<ListedLegalForm>
  /** Supporting bodies. */
  readonly supportingBodies: Enumeration<ListedSupportingBody>
  /** Fields of intervention. */
  readonly interventionFields: Enumeration<InterventionField>
  /** Criteria of evaluation. */
  readonly criteria: Enumeration<Criterion>
  /** Purposes of the call. */
  readonly purposes: Enumeration<Purpose>
  /** Phases of the production cycle. */
  readonly valueChainPhases: Enumeration<ListedValueChainPhase>
  /** Channels of submission. */
  readonly channels: Enumeration<ListedChannel>
} = {
  minimumEnterprises: figures.minimumEnterprises,
  minimumInterventionFields: figures.minimumInterventionFields,
  minimumPhases: figures.minimumPhases,
  proposalsPerLead: figures.proposalsPerLead,
  adoptionDay: figures.adoptionDay,
  closingDay: figures.closingDay,
  reviewPeriod: figures.reviewPeriod,
  lowestScore: figures.lowestScore,
  highestScore: figures.highestScore,
  admissionThreshold: figures.admissionThreshold,
  beneficiaryKinds: { clause: 'A.BEN.0', open: false, terms: enumerations.beneficiaryKinds },
  legalForms: { clause: 'A.BEN.1f', open: true, terms: enumerations.legalForms },
  supportingBodies: { clause: 'A.BEN.5', open: true, terms: enumerations.supportingBodies },
  interventionFields: { clause: 'A.AMB.0', open: false, terms: enumerations.interventionFields },
  criteria: { clause: 'A.VAL.4', open: false, terms: enumerations.criteria },
  purposes: { clause: 'A.FIN.1', open: false, terms: enumerations.purposes },
  valueChainPhases: { clause: 'A.PROJ.2', open: true, terms: enumerations.valueChainPhases },
  channels: { clause: 'A.PART.3', open: false, terms: enumerations.channels },
}
