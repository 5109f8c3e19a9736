import type { ReadingChoices } from '../../act/reading-choices'
import type { EconomicTerms } from '../../model/agreement'
import type { Draft } from '../../model/draft'
import type { Stated } from '../../model/stated'
import type { PartyFacts } from '../../verdict/facts'
import type { Finding } from '../../verdict/finding'
import { conclude, type Evidence, notApplicable, type RuleResult, ruleBasis } from '../../verdict/rule-result'
import { type EntryQuestion, examineEntries } from './agreement-entries'
import type { Dossier, PartyTerms } from './dossier'
import { lacks, type Presence, text, texts, value } from './presence'

/**
 * What can be found of the content of the agreement.
 *
 * @example
 * ```ts
 * import { type AgreementContentFinding, checkAgreementContent, openDossier } from 'filiere-lombardia'
 *
 * const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 * const beneficiary = { kind: 'partnership', parties: [{ id: 'e1', kind: 'enterprise', name: 'Seta' }] } as const
 * const withoutTerms = (statement: string): AgreementContentFinding | undefined => {
 *   const terms = { partyId: 'e1', role: 'dyer', commitments: ['dyeing'], economicTerms: { statement } }
 *   const agreement = { kind: 'project-agreement', parties: [terms] } as const
 *   const { findings } = checkAgreementContent(openDossier({ id: 'p-001', submission, beneficiary, agreement }))
 *   return findings.find((finding) => finding.code === 'economic-terms-missing')
 * }
 * withoutTerms('none') // => undefined
 * withoutTerms(' ')?.facts // => { partyId: 'e1' }
 * withoutTerms(' ')?.path // => 'agreement.parties[0].economicTerms'
 * ```
 */
export type AgreementContentFinding =
  | Finding<'party-without-terms', PartyFacts>
  | Finding<'role-missing', PartyFacts>
  | Finding<'commitment-missing', PartyFacts>
  | Finding<'economic-terms-missing', PartyFacts>

const BASIS = /* @__PURE__ */ ruleBasis({
  rule: 'agreement-content',
  clauses: ['A.BEN.4a'],
  readings: ['economicTerms'],
})

/**
 * Does the agreement hold role, commitments and economic terms of every party?
 *
 * "deve contenere i ruoli e gli impegni, anche in termini economici di tutti i soggetti interessati" (A.BEN.4a). An amount or a
 * statement in words serves as economic term; `economicTerms` can ask for an amount, or for neither. Supporting bodies have a rule
 * of their own (A.BEN.5b). Whether the terms are adequate is for the panel. Does not apply without an agreement.
 *
 * @param dossier a proposal, opened
 *
 * @example
 * ```ts
 * import { checkAgreementContent, openDossier } from 'filiere-lombardia'
 *
 * const holding = (role: string) =>
 *   checkAgreementContent(
 *     openDossier({
 *       id: 'p-001',
 *       submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
 *       beneficiary: { kind: 'partnership', parties: [{ id: 'e1', kind: 'enterprise', name: 'Seta' }] },
 *       agreement: {
 *         kind: 'project-agreement',
 *         parties: [{ partyId: 'e1', role, commitments: ['dyeing'], economicTerms: { amountEur: '0' } }],
 *       },
 *     }),
 *   ).outcome
 * holding('dyer') // => 'satisfied'
 * holding('') // => 'violated'
 * ```
 */
export function checkAgreementContent(dossier: Dossier): RuleResult<AgreementContentFinding, 'agreement-content'> {
  const agreement = value(dossier.proposal.agreement, dossier.closed)
  if (agreement === 'absent') return notApplicable(BASIS)
  const evidence: Evidence<AgreementContentFinding> = { findings: [], missing: [] }
  if (agreement === 'unknown') evidence.missing.push('agreement')
  const question: EntryQuestion<AgreementContentFinding> = {
    // A supporting body owes the agreement less.
    concerns: ({ kind }) => (kind == null ? 'maybe' : kind === 'supporting-body' ? 'no' : 'yes'),
    examine: (entry, partyId, found) => examine(entry, partyId, dossier, found),
    absent: (partyId, path) => ({
      code: 'party-without-terms',
      clause: 'A.BEN.4a',
      severity: 'blocking',
      facts: { partyId },
      path,
    }),
  }
  examineEntries(dossier, question, evidence)
  return conclude(BASIS, evidence)
}

/** What the agreement holds on one party. */
function examine(
  { terms, index }: PartyTerms,
  partyId: string,
  { readings, closed, completeLists }: Dossier,
  evidence: Evidence<AgreementContentFinding>,
): void {
  const role = text(terms.role, closed)
  const ended = closed || completeLists.has(`agreement.parties[${index}].commitments`)
  const commitments = texts(terms.commitments, ended)
  const economic = economicTerms(terms.economicTerms, readings.economicTerms, closed)
  if (role === 'present' && commitments === 'present' && economic === 'present') return
  const path = `agreement.parties[${index}]` as const
  const about = { clause: 'A.BEN.4a', severity: 'blocking', facts: { partyId } } as const
  if (role !== 'present') lacks(evidence, role, `${path}.role`, { code: 'role-missing', ...about })
  if (commitments !== 'present')
    lacks(evidence, commitments, `${path}.commitments`, { code: 'commitment-missing', ...about })
  if (economic !== 'present')
    lacks(evidence, economic, `${path}.economicTerms`, { code: 'economic-terms-missing', ...about })
}

/** Whether the economic side of a party is addressed, as the reading `economicTerms` asks. */
export function economicTerms(
  terms: Stated<Draft<EconomicTerms>>,
  reading: ReadingChoices['economicTerms'],
  closed: boolean,
): Presence {
  if (reading === 'optional') return 'present'
  if (terms == null) return value(terms, closed)
  const amount = value(terms.amountEur, closed)
  if (amount === 'present' || reading === 'amount') return amount
  const statement = text(terms.statement, closed)
  return statement === 'present' || amount === 'absent' ? statement : amount
}
