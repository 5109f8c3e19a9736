import { minimumEnterprises } from '../../act/figures'
import type { Draft } from '../../model/draft'
import type { Party } from '../../model/party'
import type { Stated } from '../../model/stated'
import { keeps } from '../../values/bound'
import { hasRightCheckCharacter, normaliseTaxCode, type TaxCode } from '../../values/tax-code'
import type { CountFacts, IdentifierFacts, PartyFacts, SamePartyFacts, ShortfallFacts } from '../../verdict/facts'
import type { Finding } from '../../verdict/finding'
import { conclude, type Evidence, type RuleResult, ruleBasis } from '../../verdict/rule-result'
import { type DistinctEnterprise, distinctEnterprises, unstatedOfSeat } from './distinct-enterprises'
import type { Dossier } from './dossier'

/** What can be found of the number of enterprises. */
export type MinimumEnterprisesFinding =
  | Finding<'enterprises-counted', CountFacts>
  | Finding<'too-few-enterprises', ShortfallFacts>
  | Finding<'same-enterprise', SamePartyFacts>
  | Finding<'enterprise-without-lombard-seat', PartyFacts>
  | Finding<'enterprise-ceased', PartyFacts>
  | Finding<'tax-code-check-failed', IdentifierFacts>

const BASIS = /* @__PURE__ */ ruleBasis({
  rule: 'minimum-enterprises',
  clauses: ['A.BEN.3', 'A.BEN.3a', 'A.PROJ.3', 'R.24'],
  readings: [
    'seat',
    'sameEnterprise',
    'linkedEnterprises',
    'professionals',
    'aggregationEntity',
    'leadCounts',
    'membersOutsideLombardy',
    'countingDay',
    'registerStatus',
    'checkDigits',
  ],
})

/**
 * Are there at least ten enterprises with a seat in Lombardy?
 *
 * "composto da almeno 10 imprese aventi una sede sul territorio lombardo" (A.BEN.3). Each enterprise counts once, however often
 * and however spelt it stands there; any seat in one of the 12 provinces does; further members without one are lawful. Sector,
 * size and distance are not tested (A.BEN.3a, A.PROJ.3). An enterprise without any identifier may be another row over again, so
 * it decides nothing. Wrong check digits are noted: identity is a fact of the registry.
 *
 * @param dossier a proposal, opened
 *
 * @example
 * ```ts
 * import { checkMinimumEnterprises, openDossier } from 'filiere-lombardia'
 *
 * const withEnterprises = (count: number) =>
 *   checkMinimumEnterprises(
 *     openDossier({
 *       id: 'p-001',
 *       submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
 *       beneficiary: {
 *         kind: 'partnership',
 *         parties: Array.from({ length: count }, (_, row) => ({
 *           id: `e${row}`,
 *           kind: 'enterprise' as const,
 *           name: `Enterprise ${row}`,
 *           taxCode: `${10000015007 + row}`,
 *           seats: [{ province: 'MI' }],
 *         })),
 *       },
 *     }),
 *   ).outcome
 * withEnterprises(9) // => 'violated'
 * withEnterprises(10) // => 'satisfied'
 * ```
 */
export function checkMinimumEnterprises(
  dossier: Dossier,
): RuleResult<MinimumEnterprisesFinding, 'minimum-enterprises'> {
  const { parties, partiesComplete } = dossier
  const evidence: Evidence<MinimumEnterprisesFinding> = { findings: [], missing: [] }
  const { findings, missing } = evidence
  const enterprises = distinctEnterprises(dossier)
  const counted = enterprises.filter(surelyCounts).length
  const undecided = enterprises.filter(mayCount)
  const required = minimumEnterprises.value

  if (keeps(minimumEnterprises.bound, counted - required)) {
    findings.push({
      code: 'enterprises-counted',
      clause: minimumEnterprises.clause,
      severity: 'note',
      facts: { counted, required },
    })
  } else if (partiesComplete && !keeps(minimumEnterprises.bound, counted + undecided.length - required)) {
    const facts = { counted, required, shortfall: required - counted }
    findings.push({
      code: 'too-few-enterprises',
      clause: minimumEnterprises.clause,
      severity: 'blocking',
      facts,
      path: 'beneficiary.parties',
    })
  } else {
    for (const enterprise of undecided) addMissing(enterprise, dossier, missing)
    if (!partiesComplete) missing.push('beneficiary.parties')
  }
  for (const enterprise of enterprises) remark(enterprise, dossier, findings)
  parties.forEach((party, row) => examineIdentity(party, row, findings))
  return conclude(BASIS, evidence)
}

function surelyCounts({ identified, inLombardy }: DistinctEnterprise): boolean {
  return identified && inLombardy === 'yes'
}

function mayCount(enterprise: DistinctEnterprise): boolean {
  return enterprise.inLombardy !== 'no' && !surelyCounts(enterprise)
}

/** What is not stated of an enterprise that may count. */
function addMissing({ rows, identified, inLombardy }: DistinctEnterprise, dossier: Dossier, missing: string[]): void {
  for (const row of rows) {
    const path = `beneficiary.parties[${row}]`
    if (!identified) missing.push(`${path}.taxCode`, `${path}.vatNumber`)
    if (inLombardy === 'yes') continue
    dossier.parties[row]?.seats?.forEach((seat, index) => {
      const unstated = unstatedOfSeat(seat, dossier.readings)
      for (const field of unstated) missing.push(`${path}.seats[${index}].${field}`)
    })
    if (!dossier.closed) missing.push(`${path}.seats`)
  }
}

/** What should be noted of an enterprise, though it changes nothing. */
function remark(
  { rows, inLombardy }: DistinctEnterprise,
  { parties }: Dossier,
  findings: MinimumEnterprisesFinding[],
): void {
  if (rows.length === 1 && inLombardy !== 'no') return
  const partyIds = rows.map((row) => parties[row]?.id ?? '')
  if (rows.length > 1) {
    const path = `beneficiary.parties[${rows.at(-1)}]`
    findings.push({ code: 'same-enterprise', clause: 'A.BEN.3', severity: 'note', facts: { partyIds }, path })
  }
  if (inLombardy === 'no') {
    const facts = { partyId: parties[rows[0]]?.id ?? '' }
    const path = `beneficiary.parties[${rows[0]}].seats`
    findings.push({ code: 'enterprise-without-lombard-seat', clause: 'A.BEN.3', severity: 'note', facts, path })
  }
}

/** What should be noted of the identifiers of a party and of its state in the Business Register. */
function examineIdentity(party: Draft<Party>, row: number, findings: MinimumEnterprisesFinding[]): void {
  if (party.kind === 'enterprise' && party.registerStatus === 'ceased') {
    const facts = { partyId: party.id ?? '' }
    findings.push({
      code: 'enterprise-ceased',
      clause: 'A.BEN.3',
      severity: 'note',
      facts,
      path: `beneficiary.parties[${row}].registerStatus`,
    })
  }
  if (party.country != null && party.country !== 'IT') return
  if (isWrong(party.taxCode)) findings.push(checkFailed(party, row, 'taxCode', party.taxCode))
  if (isWrong(party.vatNumber)) findings.push(checkFailed(party, row, 'vatNumber', party.vatNumber))
}

function isWrong(code: Stated<TaxCode>): code is TaxCode {
  return code != null && !hasRightCheckCharacter(code) && !hasRightCheckCharacter(normaliseTaxCode(code))
}

function checkFailed(party: Draft<Party>, row: number, field: string, code: TaxCode): MinimumEnterprisesFinding {
  const facts = { partyId: party.id ?? '', code }
  const path = `beneficiary.parties[${row}].${field}`
  return { code: 'tax-code-check-failed', clause: 'A.BEN.3', severity: 'note', facts, path }
}
