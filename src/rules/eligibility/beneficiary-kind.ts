import type { Beneficiary } from '../../model/beneficiary'
import type { Draft } from '../../model/draft'
import { isAfter } from '../../values/civil-day'
import type { ConstitutionFacts, KindFacts, NoFacts } from '../../verdict/facts'
import type { Finding } from '../../verdict/finding'
import { conclude, type Evidence, type RuleResult, ruleBasis } from '../../verdict/rule-result'
import type { Dossier } from './dossier'

/**
 * What can be found of the kind of beneficiary.
 *
 * @example
 * ```ts
 * import { type BeneficiaryKindFinding, checkBeneficiaryKind, openDossier } from 'filiere-lombardia'
 *
 * const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 * const found = (constitutedOn: string | null): BeneficiaryKindFinding | undefined => {
 *   const beneficiary = { kind: 'aggregation', constitutedOn, operating: true, parties: [] } as const
 *   const { findings } = checkBeneficiaryKind(openDossier({ id: 'p-001', submission, beneficiary }))
 *   return findings.find((finding) => finding.code !== 'facts-not-stated')
 * }
 * found('2022-05-10') // => undefined
 * found('2022-05-11')?.code // => 'constituted-after-submission'
 * found('2022-05-11')?.facts // => { constitutedOn: '2022-05-11', submittedOn: '2022-05-10' }
 * found(null)?.code // => 'aggregation-not-constituted'
 * found(null)?.path // => 'beneficiary.constitutedOn'
 * ```
 */
export type BeneficiaryKindFinding =
  | Finding<'beneficiary-kind-not-admitted', KindFacts>
  | Finding<'aggregation-not-constituted', NoFacts>
  | Finding<'constituted-after-submission', ConstitutionFacts>
  | Finding<'aggregation-not-operating', NoFacts>

const BASIS = /* @__PURE__ */ ruleBasis({
  rule: 'beneficiary-kind',
  clauses: ['A.BEN.0', 'A.BEN.1', 'A.BEN.1f', 'A.BEN.2', 'A.BEN.2r'],
  readings: ['operatingEvidence', 'mixedBeneficiary'],
})

/**
 * Is the applicant one of the two kinds of beneficiary that the act admits?
 *
 * An aggregation must be "già costituita" on the day of submission at the latest, in Rome, and "operante"; a partnership is not
 * formalised yet and owes neither. The legal form is never a ground for refusal: its list is open (A.BEN.1f). Whether it
 * operates is a declared fact by default; under `operatingEvidence: 'panel'` the panel looks for itself.
 *
 * @param dossier a proposal, opened
 *
 * @example
 * ```ts
 * import { checkBeneficiaryKind, openDossier } from 'filiere-lombardia'
 *
 * const constituted = (constitutedOn: string) =>
 *   checkBeneficiaryKind(
 *     openDossier({
 *       id: 'p-001',
 *       submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
 *       beneficiary: { kind: 'aggregation', constitutedOn, operating: true, parties: [] },
 *     }),
 *   ).outcome
 * constituted('2022-05-10') // => 'satisfied'
 * constituted('2022-05-11') // => 'violated'
 * ```
 */
export function checkBeneficiaryKind(dossier: Dossier): RuleResult<BeneficiaryKindFinding, 'beneficiary-kind'> {
  const { beneficiary } = dossier.proposal
  const evidence: Evidence<BeneficiaryKindFinding> = { findings: [], missing: [] }
  const { findings, missing } = evidence
  if (beneficiary?.kind == null) {
    missing.push('beneficiary.kind')
    // It may turn out to be an aggregation, of which more must be known; one that would be refused has told enough.
    const asAggregation: Evidence<BeneficiaryKindFinding> = { findings: [], missing: [] }
    examineAggregation(beneficiary ?? {}, dossier, asAggregation)
    if (asAggregation.findings.length === 0) missing.push(...asAggregation.missing)
  } else if (beneficiary.kind === 'aggregation') {
    examineAggregation(beneficiary, dossier, evidence)
  } else if (beneficiary.kind !== 'partnership') {
    const { kind } = beneficiary as { readonly kind: string }
    findings.push({
      code: 'beneficiary-kind-not-admitted',
      clause: 'A.BEN.0',
      severity: 'blocking',
      facts: { kind },
      path: 'beneficiary.kind',
    })
  }
  return conclude(BASIS, evidence)
}

/** Whether an aggregation was constituted in time, and operates. */
function examineAggregation(
  beneficiary: Draft<Beneficiary>,
  { readings, submittedOn }: Dossier,
  { findings, missing }: Evidence<BeneficiaryKindFinding>,
): void {
  const about = { clause: 'A.BEN.1', severity: 'blocking' } as const
  const constitutedOn = 'constitutedOn' in beneficiary ? beneficiary.constitutedOn : undefined
  const constitution = { ...about, path: 'beneficiary.constitutedOn' } as const
  if (constitutedOn === null) {
    findings.push({ code: 'aggregation-not-constituted', ...constitution, facts: {} })
  } else {
    if (constitutedOn === undefined) missing.push('beneficiary.constitutedOn')
    if (submittedOn === undefined) missing.push('submission.submittedAt')
    else if (constitutedOn !== undefined && isAfter(constitutedOn, submittedOn, () => 'beneficiary.constitutedOn')) {
      findings.push({ code: 'constituted-after-submission', ...constitution, facts: { constitutedOn, submittedOn } })
    }
  }
  const operating = 'operating' in beneficiary ? beneficiary.operating : undefined
  if (readings.operatingEvidence !== 'declared' || operating === true) return
  if (operating === undefined) missing.push('beneficiary.operating')
  else findings.push({ code: 'aggregation-not-operating', ...about, facts: {}, path: 'beneficiary.operating' })
}
