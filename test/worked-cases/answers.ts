import {
  type AgreementParty,
  type ApprovedList,
  amendList,
  approveList,
  assessEligibility,
  type Criterion,
  checkTaxCode,
  defineScoringScheme,
  type EligibilityAssessment,
  evaluateProposal,
  findLeadConflicts,
  type InterventionField,
  isListed,
  isPublicHoliday,
  type Mark,
  type Marks,
  type Party,
  type PartyIdentity,
  type Proposal,
  partnershipBreadth,
  type ReadingChoices,
  type RuleId,
  type RuleResult,
  reviewDeadline,
  reviewTimeliness,
  type SupportingBodyType,
  type Suspension,
  scoreProposal,
  submissionWindow,
  type ValueChainPhase,
} from 'filiere-lombardia'
import { aProposal, tenEnterprises, terms } from './a-proposal'
import { premium } from './premium'

/**
 * The one adapter between the worked cases, which speak a language of their own, and the library: one entry per group, each
 * of which asks the library and words its answer as the cases do. It computes nothing of its own.
 */
// biome-ignore lint: the inputs are the cases' own and differ from case to case
type Input = any
type Answer = Record<string, unknown>

export const answers: Readonly<Record<string, (input: Input) => Answer>> = {
  window: ({ submittedAt, window }) => {
    const { status, opening } = submissionWindow(submittedAt, {
      edition: window.windowId === 'DGR-XI-5899-2022' ? 'dgr-xi-5899-2022' : 'extension-2022-11-30',
      opensAt: window.opensAt ?? undefined,
      closesAt: window.closesAtInclusive,
    })
    return { status, notes: opening === 'not-specified' ? ['opening-not-specified'] : [] }
  },

  reviewDeadline: ({ submittedAt, rollPolicy, suspensions, examinedAt, extraHolidays }) => {
    const options = { roll: rollPolicy, extraHolidays, suspensions: suspensions?.map(suspension) }
    const { dueBefore, nominalDueDate, ...deadline } = reviewDeadline(submittedAt, options)
    return {
      ...deadline,
      nominalDueDate,
      nominalWeekday: new Date(`${nominalDueDate}T00:00:00Z`).toUTCString().slice(0, 3),
      dueEndExclusive: dueBefore,
      ...(examinedAt === undefined ? {} : reviewTimeliness(submittedAt, examinedAt, options)),
    }
  },

  identifier: ({ value }) => ({ ...checkTaxCode(value) }),

  calendar: ({ date }) => ({ publicHoliday: isPublicHoliday(date) }),

  composition: ({ members, options = {} }) => {
    const parties: Party[] = members.map((member: Input, index: number) => composed(member, `m${index}`))
    const result = ruleOf(
      assessEligibility(aProposal({}, parties), { readings: countingReadings(options) }),
      'minimum-enterprises',
    )
    const [counted] = result.findings
    const facts = counted?.facts as { counted: number; required: number }
    return {
      distinctLombardyEnterprises: facts.counted,
      required: facts.required,
      satisfied: result.outcome === 'satisfied',
    }
  },

  lead: ({ proposals, proposal, options = {} }) => {
    if (proposals !== undefined) {
      const conflicts = findLeadConflicts(
        proposals.map(({ proposalId, leadId, status }: Input) => ({
          id: proposalId,
          lead: { taxCode: leadId },
          status,
        })),
        { readings: { leadUniqueness: options.leadUniqueness } },
      )
      return { conflicts: conflicts.map(({ lead, proposalIds }) => ({ leadId: lead[0], proposalIds })) }
    }
    const { leadId, leadIds, memberIds, leadKind, designatedBy } = proposal
    const [named, other] = leadIds ?? [leadId]
    const parties: Party[] = memberIds.map(
      (id: string): Party =>
        id === leadId && leadKind !== undefined
          ? { id, kind: 'supporting-body', name: id, bodyType: leadKind, taxCode: id, seats: [{ province: 'MI' }] }
          : { id, kind: 'enterprise', name: id, taxCode: id, seats: [{ province: 'MI' }] },
    )
    const base = aProposal({ leadId: named }, parties)
    const agreement = { ...base.agreement, lead: { partyId: other ?? named, designatedBy: designatedBy ?? memberIds } }
    const result = ruleOf(
      assessEligibility({ ...base, agreement } as Proposal, { readings: { leadKind: options.leadKinds } }),
      'lead',
    )
    const undesignated = result.findings.find(({ code }) => code === 'lead-not-unanimously-designated')
    return { ...worded(result), missing: (undesignated?.facts as { missing: string[] } | undefined)?.missing }
  },

  agreement: ({ document, partner10, supportingBody, options = {} }) => {
    const parties: Party[] = [...tenEnterprises()]
    if (supportingBody !== undefined)
      parties.push({ id: 'b1', kind: 'supporting-body', name: 'b1', bodyType: supportingBody.kind })
    const base = aProposal({}, parties)
    const changes: Record<string, Partial<AgreementParty>> = {
      ...(partner10 === undefined ? {} : { e10: partnerTerms(partner10) }),
      ...(supportingBody === undefined ? {} : { b1: bodyTerms(supportingBody) }),
    }
    const agreement =
      document === null
        ? null
        : {
            ...base.agreement,
            kind: document ?? 'project-agreement',
            parties: parties.map(({ id }) => terms(id, changes[id])),
          }
    const proposal = { ...base, agreement } as Proposal
    const readings: Partial<ReadingChoices> = {
      ...(options.acceptUnilateralDeed === true ? { unilateralDeed: 'accepted' } : {}),
      ...(options.economicTerms === undefined ? {} : { economicTerms: options.economicTerms }),
      ...(options.supportingBodyOmission === undefined
        ? {}
        : { supportingBodyOmission: options.supportingBodyOmission }),
    }
    const assessment = assessEligibility(proposal, { readings })
    const results = (['agreement-form', 'agreement-signatures', 'agreement-content', 'supporting-bodies'] as const).map(
      (rule) => ruleOf(assessment, rule),
    )
    return {
      complete: results.every(({ outcome }) => outcome === 'satisfied' || outcome === 'not-applicable'),
      violations: results.flatMap((result) => codes(result, 'blocking')),
      needsReview: results.flatMap((result) => codes(result, 'review')),
      notes: results.flatMap((result) => codes(result, 'note')),
      warnings: results.flatMap((result) => codes(result, 'note')),
      supportingBodiesCountedForBreadth: partnershipBreadth(proposal).supportingBodies,
    }
  },

  projectContent: ({
    swot,
    strategy,
    fields,
    otherFields = [],
    innovationElements,
    activities,
    phases,
    options = {},
  }) => {
    const base = aProposal()
    const parties = base.beneficiary.parties.map((party, index) => ({
      ...party,
      phases: phases.filter(
        (_: ValueChainPhase, position: number) => position % base.beneficiary.parties.length === index,
      ),
    }))
    const proposal = {
      ...base,
      beneficiary: { ...base.beneficiary, parties },
      project: {
        strategy: strategy ? 'Una strategia' : null,
        swot: swot ? { strengths: ['s'], weaknesses: ['w'], opportunities: ['o'], threats: ['t'] } : null,
        interventionFields: fields.map((letter: string) => FIELDS[letter] ?? letter),
        otherFields,
        innovationElements: innovationElements ? ['un elemento'] : [],
        competitivenessElements: innovationElements ? ['un elemento'] : [],
        activities: activities.map(({ technicallyFeasible, budgetEur, indicators }: Input) => ({
          description: 'Una attività',
          technicalFeasibility: technicallyFeasible ? 'Prototipo provato' : null,
          budgetEur,
          indicators,
        })),
      },
    } as Proposal
    const assessment = assessEligibility(proposal, {
      readings: { phases: options.allPhasesRequired ? 'all-four' : 'several' },
    })
    const results = PROJECT_RULES.map((rule) => ruleOf(assessment, rule))
    return {
      complete: results.every(({ outcome }) => outcome === 'satisfied'),
      violations: results.flatMap(({ findings }) =>
        findings.filter(({ severity }) => severity === 'blocking').map(({ clause }) => clause),
      ),
    }
  },

  channel: ({ channel }) => {
    const proposal = aProposal()
    const { submittedAt } = proposal.submission
    const filed = channel === 'telemaco' ? 'webtelemaco' : { other: channel }
    return worded(
      ruleOf(assessEligibility({ ...proposal, submission: { submittedAt, channel: filed } }), 'submission-channel'),
    )
  },

  scoring: ({ scheme, weights, markScaleMax, marks }) => {
    const defined =
      scheme === null
        ? scheme
        : defineScoringScheme({
            id: 'worked-case',
            source: 'Worked case',
            weights: byCriterion(weights),
            markScale: markScaleMax === undefined ? null : { max: markScaleMax },
          })
    const { total, reached } = scoreProposal(defined, byCriterion(marks) as Marks)
    return { totalExact: total, reached }
  },

  list: ({ evaluations, act, entry, on }) => {
    if (entry !== undefined) return { member: isListed(listed(entry), entry.proposalId, on) }
    const list = approveList(
      evaluations.map(({ proposalId, total, submittedAt, admissible }: Input) =>
        evaluateProposal({
          proposal: {
            ...aProposal({ id: proposalId }, admissible ? undefined : []),
            submission: { submittedAt, channel: 'webtelemaco' },
          },
          scheme: POINTS,
          marks: inPoints(total),
          // The cases give no day for the signatures, and some are filed before those of the sample proposal.
          readings: { signatureDate: 'may-follow' },
        }),
      ),
      act === null || act === undefined ? act : { id: act.actId, date: act.date },
    )
    return {
      listed: list.entries.map(({ proposalId }) => proposalId),
      notListed: list.history[0]?.notListed.map(({ proposalId, reasons }) => ({
        proposalId,
        reason: reasons[0]?.code,
      })),
      hasRank: list.entries.some((listEntry) => 'rank' in listEntry || 'score' in listEntry),
    }
  },

  premium,
}

const PROJECT_RULES: readonly RuleId[] = [
  'project-strategy',
  'intervention-fields',
  'innovation-elements',
  'project-activities',
  'value-chain-phases',
]

const FIELDS: Readonly<Record<string, InterventionField>> = {
  a: 'sustainability',
  b: 'innovation',
  c: 'human-capital',
  d: 'internationalisation',
  e: 'credit-capitalisation',
}

/** The six criteria by their letter in the act. */
export const CRITERIA: Readonly<Record<string, Criterion>> = {
  a: 'coherence',
  b: 'innovativeness',
  c: 'sustainability',
  d: 'partnershipBreadth',
  e: 'representativeness',
  f: 'swotAnalysis',
}

/** A scheme in which marks are points, so that any total can be given as it is. */
const POINTS = defineScoringScheme({
  id: 'points',
  source: 'Worked case',
  weights: byCriterion({ a: '95', b: '1', c: '1', d: '1', e: '1', f: '1' }),
})

function inPoints(total: string): Marks {
  return byCriterion(
    total === '100'
      ? { a: '95', b: '1', c: '1', d: '1', e: '1', f: '1' }
      : { a: total, b: '0', c: '0', d: '0', e: '0', f: '0' },
  ) as Marks
}

// biome-ignore lint: letters of a worked case, missing and unknown ones among them
function byCriterion(byLetter: Record<string, Mark>): any {
  return Object.fromEntries(Object.entries(byLetter).map(([letter, value]) => [CRITERIA[letter] ?? letter, value]))
}

function suspension(given: Input): Suspension {
  return given.kind === 'art2c7'
    ? { kind: 'information-request', from: given.from, resumesOn: given.to }
    : { kind: 'refusal-notice', noticeOn: given.noticeOn, observationsOn: given.observationsOn }
}

function composed({ id, kind, seats, country, group, vatNumber }: Input, partyId: string): Party {
  const identity: PartyIdentity = {
    id: partyId,
    name: partyId,
    taxCode: id,
    vatNumber,
    country,
    seats: seats.map((seat: Input) =>
      typeof seat === 'string' ? { province: seat } : { province: seat.province, type: seat.type },
    ),
  }
  if (kind === 'enterprise') return { ...identity, kind, groupId: group }
  if (kind === 'aggregation-entity') return { ...identity, kind }
  return { ...identity, kind: 'supporting-body', bodyType: kind as SupportingBodyType }
}

function countingReadings(options: Input): Partial<ReadingChoices> {
  return {
    ...(options.countProfessionalsAsEnterprises ? { professionals: 'counted' } : {}),
    ...(options.countAggregationEntity ? { aggregationEntity: 'counted' } : {}),
    ...(options.countGroupOnce ? { linkedEnterprises: 'once-per-group' } : {}),
    ...(options.seatTypes === undefined ? {} : { seat: options.seatTypes }),
  }
}

function partnerTerms({
  role,
  commitments,
  economic,
  signedBy,
  signedOn,
  powerOfAttorney,
}: Input): Partial<AgreementParty> {
  return {
    role,
    commitments,
    economicTerms: economic ?? null,
    signature: signedBy === null ? null : { by: signedBy, signedOn, powerOfAttorney },
  }
}

function bodyTerms({ role, commitments, economic }: Input): Partial<AgreementParty> {
  return { role, commitments, ...(economic === undefined ? {} : { economicTerms: economic }) }
}

function listed({ proposalId, validFrom, validTo }: Input): ApprovedList {
  const evaluation = evaluateProposal({
    proposal: aProposal({ id: proposalId }),
    scheme: POINTS,
    marks: inPoints('65'),
  })
  const list = approveList([evaluation], { id: 'act-1', date: validFrom })
  return validTo === null
    ? list
    : amendList(list, { act: { id: 'act-2', date: validTo }, remove: [{ proposalId, reason: 'Rinuncia' }] })
}

function ruleOf(assessment: EligibilityAssessment, rule: RuleId): RuleResult {
  const result = assessment.results.find((candidate) => candidate.rule === rule)
  if (result === undefined) throw new Error(`no result for ${rule}`)
  return result
}

function worded(result: RuleResult): Answer {
  return {
    satisfied: result.outcome === 'satisfied',
    violations: codes(result, 'blocking'),
    notes: codes(result, 'note'),
  }
}

function codes({ findings }: RuleResult, wanted: string): readonly string[] {
  return findings.filter(({ severity }) => severity === wanted).map(({ code }) => code)
}
