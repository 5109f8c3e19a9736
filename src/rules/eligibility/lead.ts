import type { ReadingChoices } from '../../act/reading-choices'
import type { Draft } from '../../model/draft'
import type { Party } from '../../model/party'
import type { DesignationFacts, LeadFacts, LeadKindFacts, NoFacts, SeveralLeadsFacts } from '../../verdict/facts'
import type { Finding } from '../../verdict/finding'
import { conclude, type Evidence, type RuleResult, ruleBasis } from '../../verdict/rule-result'
import { isInLombardy } from './distinct-enterprises'
import type { Dossier } from './dossier'
import { isPartner } from './partners'
import { lacks, text, value } from './presence'

/** What can be found of the lead. */
export type LeadFinding =
  | Finding<'lead-missing', NoFacts>
  | Finding<'multiple-leads', SeveralLeadsFacts>
  | Finding<'lead-outside-partnership', LeadFacts>
  | Finding<'lead-kind-not-allowed', LeadKindFacts>
  | Finding<'lead-is-supporting-body', LeadFacts>
  | Finding<'lead-is-aggregation-entity', LeadFacts>
  | Finding<'lead-outside-lombardy', LeadFacts>
  | Finding<'lead-not-designated', LeadFacts>
  | Finding<'lead-not-unanimously-designated', DesignationFacts>
  | Finding<'lead-designated-by-signing', LeadFacts>

const BASIS = /* @__PURE__ */ ruleBasis({
  rule: 'lead',
  clauses: ['A.PROP.1', 'A.PROP.2', 'A.PROP.3', 'A.PART.1'],
  readings: [
    'leadKind',
    'aggregationEntityLead',
    'leadOutsideLombardy',
    'seat',
    'leadDesignation',
    'signatories',
    'leadChange',
  ],
})

/**
 * Is there one lead, inside the partnership, chosen by all partners?
 *
 * "presentata da un soggetto capofila individuato di comune accordo dai partener di progetto all'interno del partenariato"
 * (A.PROP.1–3). Any party may lead, within Lombardy or not; `leadKind` and `aggregationEntityLead` can narrow that. Where the
 * agreement lists who designates the lead, every other partner must be among them; where it only names the lead, those who sign
 * it designate (reading `leadDesignation`). Whether it leads other proposals is a question of its own.
 *
 * @param dossier a proposal, opened
 *
 * @example
 * ```ts
 * import { checkLead, openDossier } from 'filiere-lombardia'
 *
 * const ledBy = (leadId: string) =>
 *   checkLead(
 *     openDossier({
 *       id: 'p-001',
 *       submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
 *       beneficiary: { kind: 'partnership', parties: [{ id: 'e1', kind: 'enterprise', name: 'Seta' }] },
 *       leadId,
 *       agreement: { kind: 'project-agreement', lead: { partyId: leadId, designatedBy: ['e1'] }, parties: [] },
 *     }),
 *   ).outcome
 * ledBy('e1') // => 'satisfied'
 * ledBy('e2') // => 'violated'
 * ```
 */
export function checkLead(dossier: Dossier): RuleResult<LeadFinding, 'lead'> {
  const { proposal, partyById, partiesComplete, closed } = dossier
  const evidence: Evidence<LeadFinding> = { findings: [], missing: [] }
  const { leadId } = proposal
  if (leadId == null || leadId.trim() === '') {
    lacks(evidence, text(leadId, closed), 'leadId', {
      code: 'lead-missing',
      clause: 'A.PROP.1',
      severity: 'blocking',
      facts: {},
    })
    return conclude(BASIS, evidence)
  }
  const lead = partyById.get(leadId)
  if (lead !== undefined) {
    evidence.findings.push(...fitness(leadId, lead, dossier))
    if (lead.kind == null && mayBeRefused(dossier.readings)) {
      evidence.missing.push(`beneficiary.parties[${dossier.parties.indexOf(lead)}].kind`)
    }
  } else if (partiesComplete) {
    evidence.findings.push({
      code: 'lead-outside-partnership',
      clause: 'A.PROP.3',
      severity: 'blocking',
      facts: { leadId },
      path: 'leadId',
    })
  } else {
    evidence.missing.push('beneficiary.parties')
  }
  examineDesignation(leadId, dossier, evidence)
  return conclude(BASIS, evidence)
}

/** Whether a reading bars some kind of party from leading, so that its kind has to be known. */
function mayBeRefused({ leadKind, aggregationEntityLead }: ReadingChoices): boolean {
  return leadKind === 'enterprise-only' || aggregationEntityLead === 'refused'
}

/** What the party itself tells: may it lead, and what should be noted. */
function fitness(leadId: string, lead: Draft<Party>, { readings, closed }: Dossier): readonly LeadFinding[] {
  const findings: LeadFinding[] = []
  const { kind } = lead
  if (kind === 'supporting-body' || kind === 'aggregation-entity') {
    const refused =
      readings.leadKind === 'enterprise-only' ||
      (kind === 'aggregation-entity' && readings.aggregationEntityLead === 'refused')
    const code = kind === 'supporting-body' ? 'lead-is-supporting-body' : 'lead-is-aggregation-entity'
    findings.push(
      refused
        ? {
            code: 'lead-kind-not-allowed',
            clause: 'A.PROP.1',
            severity: 'blocking',
            facts: { leadId, kind },
            path: 'leadId',
          }
        : { code, clause: 'A.PROP.3', severity: 'note', facts: { leadId }, path: 'leadId' },
    )
  }
  if (closed && lead.seats?.some((seat) => isInLombardy(seat, readings) !== false) !== true) {
    findings.push({
      code: 'lead-outside-lombardy',
      clause: 'A.PROP.3',
      severity: 'note',
      facts: { leadId },
      path: 'leadId',
    })
  }
  return findings
}

/** What the agreement tells: whom it names, and who designated it. The lead itself agrees by filing. */
function examineDesignation(leadId: string, dossier: Dossier, evidence: Evidence<LeadFinding>): void {
  const { proposal, parties, readings, closed } = dossier
  const { agreement } = proposal
  const undesignated = {
    code: 'lead-not-designated',
    clause: 'A.PROP.2',
    severity: 'blocking',
    facts: { leadId },
  } as const
  if (agreement?.lead == null) {
    const [silence, path] = agreement == null ? [agreement, 'agreement'] : [agreement.lead, 'agreement.lead']
    lacks(evidence, value(silence, closed), path, undesignated)
    return
  }
  const { partyId, designatedBy } = agreement.lead
  if (partyId == null) {
    evidence.missing.push('agreement.lead.partyId')
  } else if (partyId !== leadId) {
    const facts = { leadIds: [leadId, partyId] }
    evidence.findings.push({
      code: 'multiple-leads',
      clause: 'A.PROP.1',
      severity: 'blocking',
      facts,
      path: 'agreement.lead.partyId',
    })
  }
  const path = 'agreement.lead.designatedBy'
  if (designatedBy === null) {
    evidence.findings.push({ ...undesignated, path })
  } else if (designatedBy === undefined) {
    if (closed)
      evidence.findings.push({
        code: 'lead-designated-by-signing',
        clause: 'A.PROP.2',
        severity: 'note',
        facts: { leadId },
        path,
      })
    else evidence.missing.push(path)
  } else {
    const designators = new Set(designatedBy)
    const missing = parties.flatMap((party) =>
      isPartner(party, readings) && party.id !== leadId && !designators.has(party.id) ? [party.id] : [],
    )
    if (!closed) evidence.missing.push(path)
    else if (missing.length > 0) {
      evidence.findings.push({
        code: 'lead-not-unanimously-designated',
        clause: 'A.PROP.2',
        severity: 'blocking',
        facts: { leadId, missing },
        path,
      })
    }
  }
}
