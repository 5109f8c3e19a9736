import { minimumEnterprises } from '../../act/figures'
import type { Draft } from '../../model/draft'
import type { Party } from '../../model/party'
import type { Stated } from '../../model/stated'
import { keeps } from '../../values/bound'
import { hasRightCheckCharacter, normaliseTaxCode, type TaxCode } from '../../values/tax-code'
import type { CountFacts, IdentifierFacts, PartyFacts, SamePartyFacts, ShortfallFacts } from '../../verdict/facts'
import type { Finding } from '../../verdict/finding'
import { conclude, type Evidence, type RuleResult, ruleBasis } from '../../verdict/rule-result'
import { type DistinctEnterprise, distinctEnterprises, partyAt } from './distinct-enterprises'
import type { Dossier } from './dossier'
import { counts, enterprisesToCome } from './enterprises-to-come'

/** What can be found of the number of enterprises. */
export type MinimumEnterprisesFinding =
  | Finding<'enterprises-counted', CountFacts>
  | Finding<'too-few-enterprises', ShortfallFacts>
  | Finding<'enterprises-so-far', ShortfallFacts>
  | Finding<'same-enterprise', SamePartyFacts>
  | Finding<'enterprise-without-lombard-seat', PartyFacts>
  | Finding<'enterprise-without-identifier', PartyFacts>
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
  const evidence: Evidence<MinimumEnterprisesFinding> = { findings: [], missing: [] }
  const { findings } = evidence
  const enterprises = distinctEnterprises(dossier)
  const { value: required, bound, clause } = minimumEnterprises
  const counted = enterprises.filter(counts).length
  const { atLeast, atMost, missing } = enterprisesToCome(dossier, enterprises)

  const facts = { counted, required, shortfall: Math.max(0, required - counted) }
  if (keeps(bound, atLeast - required)) {
    findings.push({ code: 'enterprises-counted', clause, severity: 'note', facts: { counted, required } })
  } else if (!keeps(bound, atMost - required)) {
    const path = 'beneficiary.parties'
    findings.push({ code: 'too-few-enterprises', clause, severity: 'blocking', facts, path })
  } else {
    findings.push({ code: 'enterprises-so-far', clause, severity: 'note', facts })
    for (const path of missing) evidence.missing.push(path)
  }
  for (const enterprise of enterprises) remark(enterprise, dossier, findings)
  dossier.parties.forEach((party, row) => examineIdentity(party, row, findings))
  return conclude(BASIS, evidence)
}

/** What should be noted of an enterprise, though it changes nothing. */
function remark(
  { rows, identified, inLombardy }: DistinctEnterprise,
  { parties }: Dossier,
  findings: MinimumEnterprisesFinding[],
): void {
  if (rows.length === 1 && inLombardy !== 'no' && identified !== 'never') return
  const partyIds = rows.map((row) => partyAt(parties, row).id ?? '')
  if (rows.length > 1) {
    const path = `beneficiary.parties[${rows.at(-1)}]`
    findings.push({ code: 'same-enterprise', clause: 'A.BEN.3', severity: 'note', facts: { partyIds }, path })
  }
  const facts = { partyId: partyAt(parties, rows[0]).id ?? '' }
  const path = `beneficiary.parties[${rows[0]}]`
  if (inLombardy === 'no') {
    const finding = { code: 'enterprise-without-lombard-seat', clause: 'A.BEN.3', severity: 'note', facts } as const
    findings.push({ ...finding, path: `${path}.seats` })
  }
  if (identified === 'never') {
    findings.push({ code: 'enterprise-without-identifier', clause: 'A.BEN.3', severity: 'note', facts, path })
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
