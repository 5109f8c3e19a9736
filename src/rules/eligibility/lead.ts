import type { ReadingChoices } from '../../act/reading-choices'
import type { Draft } from '../../model/draft'
import type { Party } from '../../model/party'
import type { Stated } from '../../model/stated'
import type { DesignationFacts, LeadFacts, LeadKindFacts, NoFacts, SeveralLeadsFacts } from '../../verdict/facts'
import type { Finding } from '../../verdict/finding'
import { conclude, type Evidence, isBlocking, type RuleResult, ruleBasis } from '../../verdict/rule-result'
import { isInLombardy } from './distinct-enterprises'
import type { Dossier } from './dossier'
import { isPartner } from './partners'
import { lacks, part, text, value } from './presence'

/**
 * What can be found of the lead.
 *
 * @example
 * ```ts
 * import { checkLead, type LeadFinding, openDossier } from 'filiere-lombardia'
 *
 * const parties = ['e1', 'e2', 'e3'].map((id) => ({ id, kind: 'enterprise', name: 'Seta' }) as const)
 * const objection = (designatedBy: string[]): LeadFinding | undefined => {
 *   const dossier = openDossier({
 *     id: 'p-001',
 *     submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
 *     beneficiary: { kind: 'partnership', parties },
 *     leadId: 'e1',
 *     agreement: { kind: 'project-agreement', lead: { partyId: 'e1', designatedBy }, parties: [] },
 *   })
 *   return checkLead(dossier).findings.find((finding) => finding.code === 'lead-not-unanimously-designated')
 * }
 * objection(['e2', 'e3']) // => undefined
 * objection(['e1', 'e2'])?.facts // => { leadId: 'e1', missing: ['e3'] }
 * objection(['e1', 'e2'])?.path // => 'agreement.lead.designatedBy'
 * ```
 */
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
  const evidence: Evidence<LeadFinding> = { findings: [], missing: [] }
  const { leadId, agreement } = dossier.proposal
  const stated = text(leadId, dossier.closed)
  if (stated === 'absent') {
    const finding = { code: 'lead-missing', clause: 'A.PROP.1', severity: 'blocking', facts: {} } as const
    lacks(evidence, stated, 'leadId', finding)
    return conclude(BASIS, evidence)
  }
  if (stated === 'unknown') evidence.missing.push('leadId')
  // Another lead than the one whom the agreement names would break the rule.
  const assumed = stated === 'unknown' ? agreement?.lead?.partyId : leadId
  const found: LeadFinding[] = []
  examineMembership(assumed, dossier, { ...evidence, findings: found })
  examineDesignation(assumed, dossier, { ...evidence, findings: found })
  // Of a lead that nobody has named, nothing is found but that none would do.
  if (stated === 'present' || found.some(isBlocking)) evidence.findings.push(...found)
  return conclude(BASIS, evidence)
}

/** Whether the lead is one of the parties, and one that may lead; while nobody is named, whether any of them may. */
function examineMembership(leadId: Stated<string>, dossier: Dossier, evidence: Evidence<LeadFinding>): void {
  const { parties, partyById, partiesComplete, readings } = dossier
  const named = leadId ?? ''
  const lead = partyById.get(named)
  // A party that has no id yet may be the one that leads.
  const possible = parties.flatMap((party, row) =>
    party === lead || (lead === undefined && (leadId == null || party.id == null)) ? [{ party, row }] : [],
  )
  const [first] = possible
  if (lead === undefined && partiesComplete && possible.every(({ party }) => isRefused(party, readings))) {
    const about = { clause: 'A.PROP.3', severity: 'blocking', facts: { leadId: named }, path: 'leadId' } as const
    if (first === undefined) evidence.findings.push({ code: 'lead-outside-partnership', ...about })
    else evidence.findings.push(...fitness(named, first.party, first.row, dossier))
  }
  if (lead === undefined && !partiesComplete) evidence.missing.push('beneficiary.parties')
  for (const { party, row } of possible) {
    if (party.id == null) evidence.missing.push(`beneficiary.parties[${row}].id`)
    if (party.kind == null && mayBeRefused(readings)) evidence.missing.push(`beneficiary.parties[${row}].kind`)
    if (party === lead) evidence.findings.push(...fitness(named, party, row, dossier))
  }
}

/** Whether a reading bars a party of this kind from leading. */
function isRefused({ kind }: Draft<Party>, { leadKind, aggregationEntityLead }: ReadingChoices): boolean {
  if (kind == null || kind === 'enterprise') return false
  return leadKind === 'enterprise-only' || (kind === 'aggregation-entity' && aggregationEntityLead === 'refused')
}

/** Whether a reading bars some kind of party from leading, so that its kind has to be known. */
function mayBeRefused({ leadKind, aggregationEntityLead }: ReadingChoices): boolean {
  return leadKind === 'enterprise-only' || aggregationEntityLead === 'refused'
}

/** What the party itself tells: may it lead, and what should be noted. */
function fitness(
  leadId: string,
  { kind, seats }: Draft<Party>,
  row: number,
  { readings, closed, completeLists }: Dossier,
): readonly LeadFinding[] {
  const findings: LeadFinding[] = []
  const facts = { leadId }
  const path = 'leadId'
  if (kind === 'supporting-body' || kind === 'aggregation-entity') {
    const refused = isRefused({ kind }, readings)
    const code = kind === 'supporting-body' ? 'lead-is-supporting-body' : 'lead-is-aggregation-entity'
    findings.push(
      refused
        ? { code: 'lead-kind-not-allowed', clause: 'A.PROP.1', severity: 'blocking', facts: { leadId, kind }, path }
        : { code, clause: 'A.PROP.3', severity: 'note', facts, path },
    )
  }
  const allSeats = closed || seats === null || completeLists.has(`beneficiary.parties[${row}].seats`)
  if (allSeats && seats?.some((seat) => isInLombardy(seat, readings) !== false) !== true) {
    findings.push({ code: 'lead-outside-lombardy', clause: 'A.PROP.3', severity: 'note', facts, path })
  }
  return findings
}

/** What the agreement tells: whom it names, and who designated it. The lead itself agrees by filing. */
function examineDesignation(leadId: Stated<string>, dossier: Dossier, evidence: Evidence<LeadFinding>): void {
  const { closed, completeLists } = dossier
  const { agreement } = dossier.proposal
  const path = 'agreement.lead.designatedBy'
  const ended = closed || completeLists.has(path)
  const facts = { leadId: leadId ?? '' }
  const undesignated = { code: 'lead-not-designated', clause: 'A.PROP.2', severity: 'blocking', facts } as const
  if (agreement?.lead == null) {
    const lead = part(agreement, 'lead')
    lacks(evidence, value(lead, closed), agreement == null ? 'agreement' : 'agreement.lead', undesignated)
    // With it comes the list of those who designate it.
    if (value(lead, closed) === 'unknown' && !ended) examineUnanimity(leadId, new Set(), false, dossier, evidence)
    return
  }
  const { partyId, designatedBy } = agreement.lead
  if (partyId == null) {
    evidence.missing.push('agreement.lead.partyId')
  } else if (leadId != null && partyId !== leadId) {
    evidence.findings.push({
      code: 'multiple-leads',
      clause: 'A.PROP.1',
      severity: 'blocking',
      facts: { leadIds: [leadId, partyId] },
      path: 'agreement.lead.partyId',
    })
    // Who designated that other party says nothing of this one.
    return
  }
  if (designatedBy === null) {
    evidence.findings.push({ ...undesignated, path })
  } else if (designatedBy !== undefined) {
    const mayGrow = examineUnanimity(leadId, new Set(designatedBy), ended, dossier, evidence)
    if (mayGrow) evidence.missing.push(path)
  } else if (ended) {
    const bySigning = { code: 'lead-designated-by-signing', clause: 'A.PROP.2', severity: 'note' } as const
    evidence.findings.push({ ...bySigning, facts, path })
  } else {
    examineUnanimity(leadId, new Set(), ended, dossier, evidence)
    evidence.missing.push(path)
  }
}

/**
 * Whether all partners but the lead are among those who designate it, and what could still come in between.
 *
 * @returns whether the list of those who designate it may still grow, and decide
 */
function examineUnanimity(
  leadId: Stated<string>,
  designators: ReadonlySet<string>,
  ended: boolean,
  { parties, partyById, partiesComplete, readings }: Dossier,
  evidence: Evidence<LeadFinding>,
): boolean {
  const silent = parties.flatMap((party, row) => {
    const partner = isPartner(party, readings)
    const agrees = party.id != null && (party.id === leadId || designators.has(party.id))
    return partner === 'no' || agrees ? [] : [{ party, row, partner }]
  })
  const missing = silent.flatMap(({ party: { id }, partner }) => (partner === 'yes' && id != null ? [id] : []))
  const unnamed = silent.filter(({ party: { id }, partner }) => partner === 'yes' && id == null)
  // Whoever has no id yet may be one whom the list names and no party is, or the lead.
  const unlisted = [...designators].filter((id) => id !== leadId && !partyById.has(id)).length
  const free = unlisted + (partyById.has(leadId ?? '') ? 0 : 1)
  // One of those who are silent may be the lead that nobody has named yet.
  const mayLead = leadId == null && silent.some(({ party }) => party.id != null && !isRefused(party, readings))
  if (ended && (missing.length > (mayLead ? 1 : 0) || unnamed.length > free)) {
    evidence.findings.push({
      code: 'lead-not-unanimously-designated',
      clause: 'A.PROP.2',
      severity: 'blocking',
      facts: { leadId: leadId ?? '', missing },
      path: 'agreement.lead.designatedBy',
    })
  }
  // Where the list has ended, an id that it names may prove to be that of any party without one.
  const contested = ended && free > 0 && silent.some(({ party }) => party.id == null)
  parties.forEach(({ id }, row) => {
    if (contested && id == null) evidence.missing.push(`beneficiary.parties[${row}].id`)
  })
  for (const { party, row, partner } of silent) {
    if (party.id == null && !ended) evidence.missing.push(`beneficiary.parties[${row}].id`)
    if (partner === 'maybe') evidence.missing.push(`beneficiary.parties[${row}].kind`)
  }
  if (!partiesComplete) evidence.missing.push('beneficiary.parties')
  return !ended && (silent.length > 0 || !partiesComplete)
}
