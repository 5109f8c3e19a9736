import type { ListedLegalForm, Purpose } from '../act/vocabulary'
import type { CivilDay } from '../values/civil-day'
import type { Party } from './party'
import type { Other, Stated } from './stated'

/**
 * The legal form of an aggregation: one that the act lists (A.BEN.1f), or another in words. Never a ground for refusal.
 *
 * @example
 * ```ts
 * import { assessDraft, type LegalForm } from 'filiere-lombardia'
 * import { aggregationSchema, describeIssues } from 'filiere-lombardia/schemas'
 *
 * const aggregation = { kind: 'aggregation', constitutedOn: '2019-03-01', operating: true, parties: [] } as const
 * const submission = { submittedAt: '2022-05-10T10:00:00+02:00' }
 * const ofForm = (legalForm: LegalForm | null) =>
 *   assessDraft({ submission, beneficiary: { ...aggregation, legalForm } }).results[0]?.outcome
 * ofForm({ other: 'GEIE' }) // => 'satisfied'
 * ofForm(null) // => 'satisfied'
 * const { error } = aggregationSchema.safeParse({ ...aggregation, legalForm: 'GEIE' })
 * error && describeIssues(error).map(({ code, path }) => `${code} at ${path}`) // => ['not-in-open-list at legalForm']
 * ```
 */
export type LegalForm = ListedLegalForm | Other

/**
 * What the two kinds of beneficiary have in common; the same requirements bind both (A.BEN.2r).
 *
 * @example
 * ```ts
 * import { checkCommonObjective, type Grouping, openDossier } from 'filiere-lombardia'
 *
 * const declaring = (grouping: Grouping) => {
 *   const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 *   const dossier = openDossier({ id: 'p-001', submission, beneficiary: { kind: 'partnership', ...grouping } })
 *   return checkCommonObjective(dossier).findings.map(({ code, severity }) => `${severity}: ${code}`)
 * }
 * const grouping: Grouping = { commonObjective: 'Tracciare la seta', purposes: ['identify-new'], parties: [] }
 * declaring(grouping) // => []
 * declaring({ ...grouping, purposes: [] }) // => ['note: purpose-not-declared']
 * declaring({ ...grouping, commonObjective: ' ' }) // => ['blocking: common-objective-missing']
 * ```
 */
export interface Grouping {
  /** The name of the supply chain, ecosystem, aggregation or partnership. */
  readonly name?: Stated<string>
  /** The one objective that the enterprises share (A.BEN.3b), in words; whether it meets the purposes is for the panel. */
  readonly commonObjective?: Stated<string>
  /** The purposes of the call that the objective answers to (A.FIN.1a–d). */
  readonly purposes?: Stated<readonly Purpose[]>
  /** Enterprises, supporting bodies and the aggregation's own entity. */
  readonly parties: readonly Party[]
}

/**
 * Kind 1: an aggregation of enterprises already constituted and operating (A.BEN.1).
 *
 * @example
 * ```ts
 * import { type Aggregation, checkBeneficiaryKind, openDossier } from 'filiere-lombardia'
 *
 * const filed = (beneficiary: Aggregation) => {
 *   const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 *   const { outcome, findings } = checkBeneficiaryKind(openDossier({ id: 'p-001', submission, beneficiary }))
 *   return findings[0]?.code ?? outcome
 * }
 * const aggregation: Aggregation = { kind: 'aggregation', constitutedOn: '2022-05-10', operating: true, parties: [] }
 * filed(aggregation) // => 'satisfied'
 * filed({ ...aggregation, constitutedOn: '2022-05-11' }) // => 'constituted-after-submission'
 * filed({ ...aggregation, operating: false }) // => 'aggregation-not-operating'
 * filed({ ...aggregation, operating: undefined }) // => 'undetermined'
 * ```
 */
export interface Aggregation extends Grouping {
  /** Which of the two kinds it is. */
  readonly kind: 'aggregation'
  /** Its legal form. */
  readonly legalForm?: Stated<LegalForm>
  /** Whether it has legal personality of its own; a network contract may or may not. No rule reads it. */
  readonly hasLegalPersonality?: Stated<boolean>
  /** The day on which it was constituted; that of submission, in Rome, at the latest (A.BEN.1). */
  readonly constitutedOn?: Stated<CivilDay>
  /** Whether it operates, as declared (A.BEN.1, "operanti"). */
  readonly operating?: Stated<boolean>
}

/**
 * Kind 2: enterprises that want to associate, in a form not yet formalised (A.BEN.2).
 *
 * @example
 * ```ts
 * import { assessDraft, type Partnership } from 'filiere-lombardia'
 * import { describeIssues, partnershipSchema } from 'filiere-lombardia/schemas'
 *
 * const partnership: Partnership = { kind: 'partnership', parties: [] }
 * assessDraft({ beneficiary: partnership }).results[0]?.outcome // => 'satisfied'
 * const { error } = partnershipSchema.safeParse({ ...partnership, constitutedOn: '2022-05-10' })
 * error && describeIssues(error).map(({ code, path }) => `${code} at ${path}`) // => ['unknown-key at constitutedOn']
 * ```
 */
export interface Partnership extends Grouping {
  /** Which of the two kinds it is. */
  readonly kind: 'partnership'
}

/**
 * Who applies: one of the two kinds that the act admits (A.BEN.0).
 *
 * @example
 * ```ts
 * import { assessDraft, type Beneficiary } from 'filiere-lombardia'
 *
 * const kindOf = (beneficiary: Beneficiary) => assessDraft({ beneficiary }).results[0]
 * kindOf({ kind: 'partnership', parties: [] })?.outcome // => 'satisfied'
 * kindOf({ kind: 'aggregation', operating: true, parties: [] })?.outcome // => 'undetermined'
 * kindOf({ kind: 'aggregation', constitutedOn: null, operating: true, parties: [] })?.outcome // => 'violated'
 * ```
 */
export type Beneficiary = Aggregation | Partnership
