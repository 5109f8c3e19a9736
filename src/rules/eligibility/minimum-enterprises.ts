import { minimumEnterprises } from '../../act/figures'
import type { Draft } from '../../model/draft'
import type { Party } from '../../model/party'
import type { Stated } from '../../model/stated'
import { keeps } from '../../values/bound'
import { hasRightCheckCharacter, normaliseTaxCode, type TaxCode } from '../../values/tax-code'
import type { CountFacts, IdentifierFacts, PartyFacts, SamePartyFacts, ShortfallFacts } from '../../verdict/facts'
import type { Finding } from '../../verdict/finding'
import { conclude, type Evidence, type RuleResult, ruleBasis } from '../../verdict/rule-result'
import { identityKeys, together } from '../identity'
import { type DistinctEnterprise, distinctEnterprises, partyAt } from './distinct-enterprises'
import type { Dossier } from './dossier'
import { counts, enterprisesToCome } from './enterprises-to-come'

/**
 * What can be found of the number of enterprises.
 *
 * @example
 * ```ts
 * import { checkMinimumEnterprises, type MinimumEnterprisesFinding, openDossier } from 'filiere-lombardia'
 *
 * const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 * const enterprise = (row: number) => {
 *   const identity = { id: `e${row}`, name: 'Seta', taxCode: `${10000015007 + row}` }
 *   return { ...identity, kind: 'enterprise', seats: [{ province: 'MI' }] } as const
 * }
 * const tooFew = (count: number): MinimumEnterprisesFinding | undefined => {
 *   const parties = Array.from({ length: count }, (_, row) => enterprise(row))
 *   const dossier = openDossier({ id: 'p-001', submission, beneficiary: { kind: 'partnership', parties } })
 *   return checkMinimumEnterprises(dossier).findings.find((finding) => finding.code === 'too-few-enterprises')
 * }
 * tooFew(10) // => undefined
 * tooFew(9)?.facts // => { counted: 9, required: 10, shortfall: 1 }
 * tooFew(9)?.path // => 'beneficiary.parties'
 * ```
 */
export type MinimumEnterprisesFinding =
  | Finding<'enterprises-counted', CountFacts>
  | Finding<'too-few-enterprises', ShortfallFacts>
  | Finding<'enterprises-so-far', ShortfallFacts>
  | Finding<'same-enterprise', SamePartyFacts>
  | Finding<'shared-vat-number', SamePartyFacts>
  | Finding<'enterprise-without-lombard-seat', PartyFacts>
  | Finding<'enterprise-without-identifier', PartyFacts>
  | Finding<'enterprise-ceased', PartyFacts>
  | Finding<'enterprise-not-active', PartyFacts>
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
  dossier.parties.forEach((party, row) => examineIdentity(party, row, dossier, findings))
  return conclude(BASIS, evidence)
}

/** What should be noted of an enterprise, though it changes nothing. */
function remark(
  { rows, identified, inLombardy, active }: DistinctEnterprise,
  { parties }: Dossier,
  findings: MinimumEnterprisesFinding[],
): void {
  if (rows.length === 1 && inLombardy !== 'no' && identified !== 'never' && active !== 'no') return
  const members = rows.map((row) => partyAt(parties, row))
  const partyIds = members.map(({ id }) => id ?? '')
  if (rows.length > 1) {
    const found = { clause: 'A.BEN.3', facts: { partyIds }, path: `beneficiary.parties[${rows.at(-1)}]` } as const
    findings.push(
      sharesVatAlone(members)
        ? { ...found, code: 'shared-vat-number', severity: 'review' }
        : { ...found, code: 'same-enterprise', severity: 'note' },
    )
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
  if (active === 'no') {
    const finding = { code: 'enterprise-not-active', clause: 'A.BEN.3', severity: 'note', facts } as const
    findings.push({ ...finding, path: `${path}.registerStatus` })
  }
}

/** Whether rows are one enterprise for a VAT number that they share, though their tax codes differ. */
function sharesVatAlone(rows: readonly Draft<Party>[]): boolean {
  const [byAny, byTaxCode] = (['any-shared-identifier', 'tax-code-only'] as const).map(
    (same) => together(rows, (row) => identityKeys(row, same)).length,
  )
  return byAny !== byTaxCode
}

/** What should be noted of the identifiers of a party and of its state in the Business Register. */
function examineIdentity(
  party: Draft<Party>,
  row: number,
  { readings }: Dossier,
  findings: MinimumEnterprisesFinding[],
): void {
  if (party.kind === 'enterprise' && party.registerStatus === 'ceased' && readings.registerStatus === 'not-tested') {
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
