import type { ClauseId } from '../act/clauses/clause-id'

/**
 * How much a finding weighs.
 *
 * - `blocking`: breaks the rule.
 * - `review`: the rule holds on the facts, and a person should look (an attorney signed).
 * - `note`: worth knowing; nothing follows.
 *
 * @example
 * ```ts
 * import { checkAgreementSignatures, openDossier, type Severity } from 'filiere-lombardia'
 *
 * const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 * const beneficiary = { kind: 'partnership', parties: [{ id: 'e1', kind: 'enterprise', name: 'Seta' }] } as const
 * const byAttorney = (powerOfAttorney: boolean): readonly Severity[] => {
 *   const signature = { by: 'attorney', signedOn: '2022-05-10', powerOfAttorney } as const
 *   const agreement = { kind: 'project-agreement', parties: [{ partyId: 'e1', signature }] } as const
 *   const { findings } = checkAgreementSignatures(openDossier({ id: 'p-001', submission, beneficiary, agreement }))
 *   return findings.map(({ severity }) => severity)
 * }
 * byAttorney(true) // => ['review']
 * byAttorney(false) // => ['blocking']
 * ```
 */
export type Severity = 'blocking' | 'review' | 'note'

/**
 * One reason: a code, the facts behind it, the clause it rests on. Words are made elsewhere, from these.
 *
 * @example
 * ```ts
 * import { checkSubmissionWindow, type Finding, openDossier } from 'filiere-lombardia'
 *
 * const submission = { submittedAt: '2023-01-01T00:00:00+01:00', channel: 'webtelemaco' } as const
 * const dossier = openDossier({ id: 'p-001', submission, beneficiary: { kind: 'partnership', parties: [] } })
 * const findings: readonly Finding[] = checkSubmissionWindow(dossier).findings
 * const reason = findings.find(({ severity }) => severity === 'blocking')
 * reason?.code // => 'submitted-after-closing'
 * reason?.clause // => 'A.PART.4'
 * reason?.path // => 'submission.submittedAt'
 * ```
 */
export interface Finding<Code extends string = string, Facts = object> {
  /** What was found. */
  readonly code: Code
  /** The clause it rests on. */
  readonly clause: ClauseId
  /** How much it weighs. */
  readonly severity: Severity
  /** The facts: counts, days, ids. JSON-safe. */
  readonly facts: Facts
  /** Where in the proposal it was found, for example `agreement.parties[3].signature`. */
  readonly path?: string | undefined
}
