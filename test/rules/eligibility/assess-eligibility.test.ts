import { fc, test } from '@fast-check/vitest'
import { describe, expect, it, vi } from 'vitest'
import { CLAUSES } from '../../../src/act/clauses/clauses'
import { panelClauses } from '../../../src/act/panel-clauses'
import { READINGS } from '../../../src/act/readings/readings'
import type { Aggregation } from '../../../src/model/beneficiary'
import type { ProposalDraft } from '../../../src/model/draft'
import type { Party } from '../../../src/model/party'
import type { Proposal } from '../../../src/model/proposal'
import { resolveReadings } from '../../../src/rules/choices'
import { assess, assessEligibility } from '../../../src/rules/eligibility/assess-eligibility'
import { type Dossier, type EligibilityOptions, openDossier, openDraft } from '../../../src/rules/eligibility/dossier'
import { proposalDraftSchema, proposalSchema } from '../../../src/schemas'
import type { Outcome } from '../../../src/verdict/outcome'
import type { RuleId } from '../../../src/verdict/rule-id'
import type { RuleResult } from '../../../src/verdict/rule-result'
import type { LeadConflict } from '../../../src/verdict/single-lead'
import { anEnterprise, aProposal, taxCode, terms } from '../../worked-cases/a-proposal'
import { aUniversity, SUBMISSION } from './dossiers'
import { cuts, deepFrozen, leaveOut, oneReading, options, proposals, readingIds, under } from './random-proposals'

// Random proposals by the hundred, and proposals of 100,000 members, take their time on a slow machine.
vi.setConfig({ testTimeout: 60_000 })

/** The rules, in the order of the results. */
const RULES: readonly RuleId[] = [
  'beneficiary-kind',
  'minimum-enterprises',
  'common-objective',
  'agreement-form',
  'agreement-signatures',
  'agreement-content',
  'supporting-bodies',
  'lead',
  'project-strategy',
  'intervention-fields',
  'innovation-elements',
  'project-activities',
  'value-chain-phases',
  'implementing-act-checklist',
  'single-lead',
  'submission-channel',
  'submission-window',
]

function outcomesOf({ results }: { readonly results: readonly RuleResult[] }): Partial<Record<RuleId, Outcome>> {
  return Object.fromEntries(results.map(({ rule, outcome }) => [rule, outcome]))
}

function codesOf({ results }: { readonly results: readonly RuleResult[] }): readonly string[] {
  return results.flatMap(({ findings }) => findings.map(({ code }) => code))
}

function blockingCodesOf({ results }: { readonly results: readonly RuleResult[] }): readonly string[] {
  return results.flatMap(({ findings }) =>
    findings.flatMap(({ code, severity }) => (severity === 'blocking' ? [code] : [])),
  )
}

/** A conflict that concerns the proposals of these tests. */
const CLASH: LeadConflict = {
  lead: [taxCode(1)],
  proposalIds: ['p-001', 'p-002'],
  prevails: null,
  clause: 'A.PART.2',
  readings: [],
  choices: { leadUniqueness: 'live', leadClash: 'report-all', sameEnterprise: 'any-shared-identifier' },
}

/** A proposal with something wrong under every rule that a proposal alone can break. */
const DEFECTIVE: Proposal = {
  id: 'p-001',
  submission: { submittedAt: '2023-01-01T00:00:00+01:00', channel: { other: 'pec' } },
  beneficiary: {
    kind: 'aggregation',
    constitutedOn: '2023-01-02',
    operating: false,
    parties: [anEnterprise(1, { phases: [] }), anEnterprise(2, { phases: [] }), aUniversity()],
  },
  leadId: 'x9',
  agreement: {
    kind: 'unilateral-deed',
    lead: { partyId: 'e1', designatedBy: [] },
    parties: [terms('e1', { role: '', commitments: [], economicTerms: null, signature: null })],
  },
  project: { activities: [{ technicalFeasibility: null }] },
  implementingActChecklist: [{ id: 'annex-1', present: false }],
}

describe('the results', () => {
  const { results } = assessEligibility(aProposal())

  it('stand in the order of the rules, one for each', () => {
    expect(results.map(({ rule }) => rule)).toEqual(RULES)
  })

  it('stand in the order of the act, but for the list that the act leaves to another', () => {
    const order = Object.keys(CLAUSES)
    const places = results
      .filter(({ rule }) => rule !== 'implementing-act-checklist')
      .map(({ clauses }) => order.indexOf(clauses.find((clause) => clause !== 'A.PROJ.6') ?? ''))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places).not.toContain(-1)
  })

  it.each(results.map((result) => [result.rule, result] as const))(
    '%s stands on clauses of the act and on readings that are documented',
    (_, { clauses, readings }) => {
      expect(clauses.length).toBeGreaterThan(0)
      for (const clause of clauses) expect(CLAUSES).toHaveProperty([clause])
      for (const reading of readings) expect(READINGS).toHaveProperty([reading])
      expect(new Set(clauses).size).toBe(clauses.length)
      expect(new Set(readings).size).toBe(readings.length)
    },
  )
})

describe('the outcome', () => {
  const faultless = { ...aProposal(), implementingActChecklist: [{ id: 'annex-1', present: true }] }

  it('is eligible where every rule that applies is met', () => {
    const assessment = assessEligibility(faultless, { leadConflicts: [] })
    expect(assessment.outcome).toBe('eligible')
    expect(outcomesOf(assessment)).toEqual({
      ...Object.fromEntries(RULES.map((rule) => [rule, 'satisfied'])),
      'supporting-bodies': 'not-applicable',
    })
    expect(blockingCodesOf(assessment)).toEqual([])
  })

  it('is not weighed down by rules that do not apply', () => {
    const assessment = assessEligibility(aProposal())
    expect(assessment.outcome).toBe('eligible')
    expect(RULES.filter((rule) => outcomesOf(assessment)[rule] === 'not-applicable')).toEqual([
      'supporting-bodies',
      'implementing-act-checklist',
      'single-lead',
    ])
  })

  it('is undetermined where a fact is missing and nothing speaks against the proposal', () => {
    const beneficiary: Aggregation = { ...aProposal().beneficiary, kind: 'aggregation', constitutedOn: '2019-03-01' }
    const assessment = assessEligibility(aProposal({ beneficiary }))
    expect(assessment.outcome).toBe('undetermined')
    expect(assessment.results.flatMap(({ missing }) => missing)).toEqual(['beneficiary.operating'])
  })

  it('is ineligible where one rule is violated, whatever is missing under others', () => {
    const beneficiary: Aggregation = { ...aProposal().beneficiary, kind: 'aggregation', constitutedOn: '2019-03-01' }
    const assessment = assessEligibility(aProposal({ beneficiary, leadId: null }))
    expect(assessment.outcome).toBe('ineligible')
    expect(outcomesOf(assessment)).toMatchObject({ 'beneficiary-kind': 'undetermined', lead: 'violated' })
  })

  it('is eligible with reasons to look at', () => {
    const parties = [...aProposal().beneficiary.parties, aUniversity()]
    const entries = parties.map(({ id }) =>
      terms(id, { signature: { by: 'attorney', signedOn: '2022-05-01', powerOfAttorney: true } }),
    )
    const base = aProposal({}, parties)
    const agreement = { ...base.agreement, kind: 'founding-act', parties: entries } as const
    const assessment = assessEligibility({ ...base, agreement })
    expect(assessment.outcome).toBe('eligible')
    expect(codesOf(assessment)).toContain('founding-act-as-agreement')
    expect(codesOf(assessment).filter((code) => code === 'signed-by-attorney')).toHaveLength(parties.length)
  })
})

describe('all reasons are gathered', () => {
  it('of every rule, each in its place', () => {
    const assessment = assessEligibility(DEFECTIVE, {
      leadConflicts: [CLASH],
      readings: { purposes: 'required', supportingBodyOmission: 'inadmissible' },
    })
    expect(assessment.outcome).toBe('ineligible')
    expect(outcomesOf(assessment)).toEqual(Object.fromEntries(RULES.map((rule) => [rule, 'violated'])))
    expect(blockingCodesOf(assessment)).toEqual([
      'constituted-after-submission',
      'aggregation-not-operating',
      'too-few-enterprises',
      'common-objective-missing',
      'purpose-not-declared',
      'unilateral-deed-only',
      'signature-missing',
      'party-not-in-agreement',
      'party-not-in-agreement',
      'role-missing',
      'commitment-missing',
      'economic-terms-missing',
      'party-without-terms',
      'supporting-body-undeclared',
      'lead-outside-partnership',
      'multiple-leads',
      'strategy-missing',
      'swot-missing',
      'intervention-field-missing',
      'innovation-element-missing',
      'competitiveness-element-missing',
      'activity-description-missing',
      'activity-budget-missing',
      'activity-indicator-missing',
      'activity-not-feasible',
      'too-few-phases',
      'checklist-element-missing',
      'lead-of-several-proposals',
      'channel-not-allowed',
      'submitted-after-closing',
    ])
  })

  it('of a proposal that says nothing', () => {
    const nothing: Proposal = { id: 'p-001', submission: SUBMISSION, beneficiary: { kind: 'partnership', parties: [] } }
    expect(blockingCodesOf(assessEligibility(nothing))).toEqual([
      'too-few-enterprises',
      'common-objective-missing',
      'agreement-missing',
      'lead-missing',
      'strategy-missing',
      'swot-missing',
      'intervention-field-missing',
      'innovation-element-missing',
      'competitiveness-element-missing',
      'activities-missing',
      'too-few-phases',
    ])
  })

  it('of a draft that says nothing, which lacks everything and breaks nothing', () => {
    const assessment = assess(openDraft({}))
    expect(assessment.outcome).toBe('undetermined')
    expect(blockingCodesOf(assessment)).toEqual([])
    // What else the lead leads is no fact of the draft: nobody has looked.
    expect(RULES.filter((rule) => outcomesOf(assessment)[rule] !== 'undetermined')).toEqual(['single-lead'])
  })

  it('of a draft that declares things absent, before it is filed', () => {
    const assessment = assess(openDraft({ agreement: null, leadId: null }))
    expect(assessment.outcome).toBe('ineligible')
    expect(blockingCodesOf(assessment)).toEqual(['agreement-missing', 'lead-missing'])
  })
})

describe('the answer', () => {
  it('leaves to the panel what no code decides', () => {
    expect(assessEligibility(aProposal()).forThePanel).toEqual(panelClauses)
    for (const clause of panelClauses) expect(CLAUSES[clause].decidedBy).toContain('panel')
  })

  it('names the readings in force, chosen or not', () => {
    expect(assessEligibility(aProposal()).readings).toEqual(resolveReadings(undefined))
    expect(assessEligibility(aProposal(), { readings: { seat: 'operating-site' } }).readings).toEqual({
      ...resolveReadings(undefined),
      seat: 'operating-site',
    })
  })

  it('names the edition in force', () => {
    expect(assessEligibility(aProposal()).edition).toBe('dgr-xi-5899-2022')
    expect(assessEligibility(aProposal(), { edition: 'extension-2022-11-30' }).edition).toBe('extension-2022-11-30')
  })

  it('is the same through a reading as without where the reading is the default', () => {
    expect(assessEligibility(DEFECTIVE, { readings: resolveReadings(undefined) })).toEqual(assessEligibility(DEFECTIVE))
  })

  it('survives JSON, whole', () => {
    for (const proposal of [aProposal(), DEFECTIVE]) {
      const answer = assessEligibility(proposal)
      expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer)
    }
  })

  it('leaves the proposal as it was', () => {
    const before = structuredClone(DEFECTIVE)
    const frozen = deepFrozen(structuredClone(DEFECTIVE))
    expect(assessEligibility(frozen)).toEqual(assessEligibility(before))
    expect(frozen).toEqual(before)
  })
})

describe('100,000 members', () => {
  const COUNT = 100_000

  function members(member: (serial: number) => Party): Proposal {
    return aProposal(
      {},
      Array.from({ length: COUNT }, (_, index) => member(index + 1)),
    )
  }

  it('may be eligible', () => {
    const assessment = assessEligibility(members((serial) => anEnterprise(serial)))
    expect(assessment.outcome).toBe('eligible')
    expect(assessment.results[1]?.findings[0]?.facts).toEqual({ counted: COUNT, required: 10 })
  })

  it('may be one and the same', () => {
    const { outcome, results } = assessEligibility(
      members((serial) => anEnterprise(serial, { taxCode: taxCode(1), vatNumber: taxCode(serial) })),
    )
    expect(outcome).toBe('ineligible')
    expect(results[1]?.findings[0]?.facts).toEqual({ counted: 1, required: 10, shortfall: 9 })
  })

  it('may be wrong in every way', () => {
    const proposal = members((serial) => aUniversity({ id: `b${serial}`, taxCode: 'x' }))
    const assessment = assessEligibility({ ...proposal, agreement: { kind: 'project-agreement', parties: [] } })
    expect(assessment.outcome).toBe('ineligible')
    expect(assessment.results[1]?.findings).toHaveLength(COUNT + 1)
  })

  it('may stand in a draft', () => {
    const proposal = members((serial) => anEnterprise(serial, { phases: undefined }))
    expect(assess(openDraft(proposal)).outcome).toBe('undetermined')
  })
})

describe('every proposal', () => {
  test.prop([proposals, cuts])(
    'of these tests is one that the schemas accept, and so is its draft',
    (proposal, cuts) => {
      expect(proposalSchema.safeParse(proposal).error).toBeUndefined()
      expect(proposalDraftSchema.safeParse(leaveOut(proposal, cuts)).error).toBeUndefined()
    },
  )

  test.prop([proposals, cuts, options], { numRuns: 200 })(
    'has one result for each rule, and so has every draft',
    (proposal, cuts, options) => {
      for (const dossier of [openDossier(proposal, options), openDraft(leaveOut(proposal, cuts), options)]) {
        expect(assess(dossier).results.map(({ rule }) => rule)).toEqual(RULES)
      }
    },
  )

  test.prop([proposals, cuts, options], { numRuns: 200 })(
    'is told outcomes that follow from findings and missing facts',
    (proposal, cuts, options) => {
      for (const dossier of [openDossier(proposal, options), openDraft(leaveOut(proposal, cuts), options)]) {
        for (const { rule, outcome, findings, missing } of assess(dossier).results) {
          const blocked = findings.some(({ severity }) => severity === 'blocking')
          const follows = blocked
            ? ['violated']
            : missing.length > 0
              ? ['undetermined']
              : ['satisfied', 'not-applicable']
          expect(follows, rule).toContain(outcome)
          const codes = findings.map(({ code }) => code)
          if (codes.includes('facts-not-stated')) {
            expect([outcome, codes.indexOf('facts-not-stated')], rule).toEqual(['violated', codes.length - 1])
          }
        }
      }
    },
  )

  test.prop([proposals, cuts, options], { numRuns: 200 })(
    'is told as a whole what its rules are told',
    (proposal, cuts, options) => {
      for (const dossier of [openDossier(proposal, options), openDraft(leaveOut(proposal, cuts), options)]) {
        const { outcome, results } = assess(dossier)
        const outcomes = results.map((result) => result.outcome)
        const follows = outcomes.includes('violated')
          ? 'ineligible'
          : outcomes.includes('undetermined')
            ? 'undetermined'
            : 'eligible'
        expect(outcome).toBe(follows)
      }
    },
  )

  test.prop([proposals, options], { numRuns: 200 })(
    'is told reasons that cite the act and lead to a place of the proposal',
    (proposal, options) => {
      for (const { findings, missing } of assessEligibility(proposal, options).results) {
        for (const { clause } of findings) expect(CLAUSES).toHaveProperty([clause])
        const paths = [...findings.flatMap(({ path }) => path ?? []), ...missing]
        for (const path of paths) expect(leadsSomewhere(proposal, path), path).toBe(true)
      }
    },
  )

  test.prop([proposals, options])('has an answer that survives JSON, whole', (proposal, options) => {
    const answer = assessEligibility(proposal, options)
    expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer)
  })

  test.prop([proposals, options])('has the same answer each time, and stays as it was', (proposal, options) => {
    const before = structuredClone(proposal)
    const answer = assessEligibility(deepFrozen(proposal), deepFrozen(options))
    expect(assessEligibility(before, options)).toEqual(answer)
    expect(proposal).toEqual(before)
  })

  test.prop([proposals, options, fc.infiniteStream(fc.nat(99))], { numRuns: 200 })(
    'is told the same in whatever order its parties and their entries stand',
    (proposal, options, dice) => {
      const shuffled = inAnotherOrder(proposal, dice)
      expect(outcomesOf(assessEligibility(shuffled, options))).toEqual(outcomesOf(assessEligibility(proposal, options)))
    },
  )
})

/** Whether a path leads to what is there, or to a field that is not; an item it counts to is always there. */
function leadsSomewhere(proposal: Proposal, path: string): boolean {
  let place: unknown = proposal
  for (const [, name = '', index] of path.matchAll(/([A-Za-z]+)(?:\[(\d+)\])?\.?/g)) {
    if (typeof place !== 'object' || place === null) return index === undefined
    place = (place as Record<string, unknown>)[name]
    if (index === undefined) continue
    if (!Array.isArray(place) || Number(index) >= place.length) return false
    place = place[Number(index)]
  }
  return true
}

function inAnotherOrder(proposal: Proposal, dice: Iterator<number>): Proposal {
  const shuffle = <T>(list: readonly T[]): readonly T[] =>
    list
      .map((item) => ({ item, key: Number(dice.next().value) }))
      .toSorted((a, b) => a.key - b.key)
      .map(({ item }) => item)
  const { beneficiary, agreement } = proposal
  return {
    ...proposal,
    beneficiary: { ...beneficiary, parties: shuffle(beneficiary.parties) },
    agreement: agreement && { ...agreement, parties: shuffle(agreement.parties) },
  }
}

describe('a reading that changes the answer of a rule', () => {
  test.prop([proposals, cuts, options, oneReading], { numRuns: 250 })(
    'is among those that the rule says it used',
    (proposal, cuts, options, reading) => {
      const readings = { ...options.readings, ...reading }
      for (const open of [
        (chosen: typeof options) => openDossier(proposal, chosen),
        (chosen: typeof options) => openDraft(leaveOut(proposal, cuts), chosen),
      ]) {
        const before = assess(open(options)).results
        const after = assess(open(under(readings, options))).results
        for (const [index, result] of before.entries()) {
          if (JSON.stringify(result) === JSON.stringify(after[index])) continue
          const changed = readingIds.find((id) => id in reading)
          expect(result.readings, `${result.rule} reads ${changed}`).toContain(changed)
        }
      }
    },
  )
})

describe('what once went wrong', () => {
  const outcomeOf = (rule: RuleId, dossier: Dossier) => outcomesOf(assess(dossier))[rule]
  const resultOf = (rule: RuleId, dossier: Dossier) => assess(dossier).results.find((result) => result.rule === rule)

  it('a checklist that may still grow decides nothing', () => {
    const items = [
      { id: 'a', present: true },
      { id: 'b', present: false },
    ]
    const draft = openDraft({ implementingActChecklist: items.slice(0, 1) })
    expect(outcomeOf('implementing-act-checklist', openDraft({ implementingActChecklist: items }))).toBe('violated')
    expect(outcomeOf('implementing-act-checklist', draft)).not.toBe('satisfied')
  })

  it('a draft without an id may be one that a conflict concerns', () => {
    expect(outcomeOf('single-lead', openDraft({ id: 'p-001' }, { leadConflicts: [CLASH] }))).toBe('violated')
    expect(outcomeOf('single-lead', openDraft({}, { leadConflicts: [CLASH] }))).not.toBe('satisfied')
  })

  it('a signature may not be asked for where the agreement may still be a deed of the lead alone', () => {
    const base = aProposal()
    const entries = base.beneficiary.parties.map(({ id }) => terms(id, id === 'e1' ? {} : { signature: null }))
    const options: EligibilityOptions = { readings: { unilateralDeed: 'accepted' } }
    const deed = { kind: 'unilateral-deed', parties: entries } as const
    expect(outcomeOf('agreement-signatures', openDossier({ ...base, agreement: deed }, options))).toBe('satisfied')
    expect(
      outcomeOf('agreement-signatures', openDraft({ ...base, agreement: { parties: entries } }, options)),
    ).not.toBe('violated')
  })

  it('terms may not be asked of a party that may still be a supporting body', () => {
    const agreement = { kind: 'project-agreement', parties: [terms('b1', { role: null })] } as const
    const filed = openDossier({ ...aProposal({}, [aUniversity()]), agreement })
    expect(outcomeOf('agreement-content', filed)).toBe('satisfied')
    const draft = openDraft({ beneficiary: { parties: [{ id: 'b1' }] }, agreement })
    expect(outcomeOf('agreement-content', draft)).not.toBe('violated')
  })

  it('a draft that declares its project absent has none of what a project must hold', () => {
    const outcomes = outcomesOf(assess(openDraft({ project: null })))
    expect(outcomes).toMatchObject({
      'project-strategy': 'violated',
      'intervention-fields': 'violated',
      'innovation-elements': 'violated',
      'project-activities': 'violated',
    })
  })

  it('the lead says that it used the reading `seat`', () => {
    const lead = anEnterprise(1, { seats: [{ province: 'MI', type: 'local-unit' }] })
    const proposal = aProposal({}, [lead, ...aProposal().beneficiary.parties.slice(1)])
    const { results } = assessEligibility(proposal, { readings: { seat: 'registered-office' } })
    const result = results.find(({ rule }) => rule === 'lead')
    expect(result?.findings.map(({ code }) => code)).toEqual(['lead-outside-lombardy'])
    expect(result?.readings).toContain('seat')
  })

  it('a draft whose beneficiary is `null` says nothing of it, whatever rule asks', () => {
    expect(assess(openDraft({ beneficiary: null }))).toEqual(assess(openDraft({})))
  })

  it('a draft that declares its parties absent has none, whatever rule asks', () => {
    const outcomes = outcomesOf(assess(openDraft({ beneficiary: { parties: null } })))
    expect(outcomes).toMatchObject({ 'minimum-enterprises': 'violated', 'value-chain-phases': 'violated' })
    expect(outcomes).toMatchObject({ 'supporting-bodies': 'not-applicable', 'common-objective': 'undetermined' })
  })

  it('the kind of the lead is missing where it decides', () => {
    const draft: ProposalDraft = { leadId: 'e1', beneficiary: { parties: [{ id: 'e1' }] } }
    const options: EligibilityOptions = { readings: { leadKind: 'enterprise-only' } }
    expect(resultOf('lead', openDraft(draft, options))?.missing).toContain('beneficiary.parties[0].kind')
  })

  it('the entry of a supporting body is missing where it decides', () => {
    const draft: ProposalDraft = {
      beneficiary: { parties: [{ id: 'b1', kind: 'supporting-body' }] },
      agreement: { parties: [] },
    }
    const options: EligibilityOptions = { readings: { supportingBodyOmission: 'inadmissible' } }
    expect(resultOf('supporting-bodies', openDraft(draft, options))?.missing).toContain('agreement.parties')
  })

  it('ten rows of a draft may still turn out to be nine enterprises', () => {
    const others = aProposal().beneficiary.parties.slice(1)
    const told = aProposal({}, [anEnterprise(1, { vatNumber: taxCode(2) }), ...others])
    expect(outcomeOf('minimum-enterprises', openDossier(told))).toBe('violated')
    expect(outcomeOf('minimum-enterprises', openDraft(aProposal()))).toBe('undetermined')
  })
})

describe('a day in another form', () => {
  it.each([
    [
      'beneficiary.constitutedOn',
      {
        beneficiary: { ...aProposal().beneficiary, kind: 'aggregation', operating: true, constitutedOn: '10/12/2021' },
      },
    ],
    [
      'agreement.parties[0].signature.signedOn',
      {
        agreement: {
          kind: 'project-agreement',
          parties: [terms('e1', { signature: { by: 'legal-representative', signedOn: '1/5/2022' } })],
        },
      },
    ],
  ])('is refused where it would be compared: %s', (path, changes) => {
    expect(() => assessEligibility({ ...aProposal(), ...changes } as Proposal)).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'invalid-day', path }),
    )
  })
})
