import { fc, test } from '@fast-check/vitest'
import { describe, expect, it, vi } from 'vitest'
import { minimumEnterprises } from '../../../src/act/figures'
import { panelClauses } from '../../../src/act/panel-clauses'
import type { Draft, ProposalDraft } from '../../../src/model/draft'
import type { Party } from '../../../src/model/party'
import type { Proposal } from '../../../src/model/proposal'
import { assessDraft } from '../../../src/rules/eligibility/assess-draft'
import { assess, assessEligibility } from '../../../src/rules/eligibility/assess-eligibility'
import { type EligibilityOptions, openAsFiled } from '../../../src/rules/eligibility/dossier'
import { listsOf } from '../../../src/rules/eligibility/lists-of'
import { findLeadConflicts } from '../../../src/rules/single-lead'
import type { FactPath, ListPath } from '../../../src/values/fact-path'
import { isListPath } from '../../../src/values/fact-path'
import { RuleInputError } from '../../../src/values/rule-input-error'
import type { MissingFact } from '../../../src/verdict/draft-assessment'
import type { Outcome } from '../../../src/verdict/outcome'
import type { RuleId } from '../../../src/verdict/rule-id'
import { anEnterprise, aProposal, taxCode, terms } from '../../worked-cases/a-proposal'
import { SUBMISSION } from './dossiers'
import { bridges, everything, filledIn, grown, outside, within } from './growing-drafts'
import { cuts, deepFrozen, leaveOut, options, proposals } from './random-proposals'

// Random drafts by the hundred, each assessed many times, take their time on a slow machine.
vi.setConfig({ testTimeout: 120_000 })

/** A draft that leaves out some of what a proposal states; what is left to a default is said by being left out. */
function draftOf(proposal: Proposal, places: readonly number[]): ProposalDraft {
  const draft = leaveOut(proposal, places)
  const parties = draft.beneficiary?.parties?.map((party, row) => ({
    ...party,
    country: proposal.beneficiary.parties[row]?.country,
  }))
  if (parties === undefined) return draft
  return { ...draft, beneficiary: { ...draft.beneficiary, parties } }
}

/** The same, with some of the lists that it states whole declared complete. */
function partlyComplete(draft: ProposalDraft, whole: ProposalDraft, chosen: readonly number[]): ProposalDraft {
  const complete = listsOf(draft).filter((path, place) => {
    const before = itemsAt(draft, path)
    return chosen.includes(place % 7) && before !== undefined && before.length === itemsAt(whole, path)?.length
  })
  return { ...draft, complete }
}

function itemsAt(draft: ProposalDraft, path: ListPath): readonly unknown[] | undefined {
  let place: unknown = draft
  for (const step of path.split(/[.[\]]+/)) {
    if (typeof place !== 'object' || place === null) return undefined
    place = Object.entries(place).find(([key]) => key === step)?.[1]
  }
  return Array.isArray(place) ? place : undefined
}

const decided = (outcome: Outcome) => outcome !== 'undetermined'

const someLists = fc.subarray([0, 1, 2, 3, 4, 5, 6])

describe('a draft that grows', () => {
  test.prop([proposals, cuts, cuts, someLists, options], { numRuns: 400 })(
    'keeps what was decided, whatever is added',
    (proposal, first, second, lists, chosen) => {
      const whole = filledIn(proposal)
      const draft = partlyComplete(draftOf(proposal, first), whole, lists)
      const before = assessDraft(draft, chosen).results
      const some = grown(draft, whole, (path) => (second.includes(path.length) ? 'none' : 'all'))
      for (const later of [some, grown(draft, whole, everything)]) {
        const joined = bridges(draft, later)
        const after = assessDraft(later, chosen).results
        before.forEach(({ rule, outcome }, index) => {
          if (!decided(outcome) || (joined && rule === 'minimum-enterprises')) return
          expect(after[index]?.outcome, rule).toBe(outcome)
        })
      }
    },
  )

  test.prop([proposals, cuts, someLists, options], { numRuns: 400 })(
    'is decided by what is missing',
    (proposal, places, lists, chosen) => {
      const whole = filledIn(proposal)
      const draft = partlyComplete(draftOf(proposal, places), whole, lists)
      assessDraft(draft, chosen).results.forEach(({ rule, outcome, missing }, index) => {
        if (decided(outcome)) {
          expect(missing).toEqual([])
          return
        }
        expect(missing, rule).not.toEqual([])
        const later = grown(draft, whole, within(missing))
        const after = assessDraft(later, chosen).results[index]
        expect(after?.outcome, `${rule} still lacks ${after?.missing.join(', ')}`).not.toBe('undetermined')
      })
    },
  )

  test.prop([proposals, cuts, someLists, options], { numRuns: 400 })(
    'is not decided by anything else',
    (proposal, places, lists, chosen) => {
      const whole = filledIn(proposal)
      const draft = partlyComplete(draftOf(proposal, places), whole, lists)
      assessDraft(draft, chosen).results.forEach(({ rule, outcome, missing }, index) => {
        if (decided(outcome)) return
        const later = grown(draft, whole, outside(missing))
        if (rule === 'minimum-enterprises' && bridges(draft, later)) return
        expect(assessDraft(later, chosen).results[index]?.outcome, rule).toBe('undetermined')
      })
    },
  )

  test.prop([proposals, options], { numRuns: 400 })(
    'says, once everything is said, what its filing says',
    (proposal, chosen) => {
      const whole = filledIn(proposal)
      const { questions, ...assessment } = assessDraft(whole, chosen)
      const { complete, ...filed } = whole
      expect(complete).toEqual(listsOf(filed))
      expect(assessment).toEqual(assessEligibility(filed as Proposal, chosen))
      expect(questions).toEqual([])
    },
  )

  test.prop([proposals, cuts, options], { numRuns: 200 })(
    'keeps what was decided when it is filed as it stands',
    (proposal, places, chosen) => {
      const draft = draftOf(proposal, places)
      // Every filed party has an id.
      fc.pre((draft.beneficiary?.parties ?? []).every(({ id }) => id != null))
      const filed = assess(openAsFiled(draft, chosen)).results
      assessDraft(draft, chosen).results.forEach(({ rule, outcome }, index) => {
        if (decided(outcome)) expect(filed[index]?.outcome, rule).toBe(outcome)
      })
    },
  )

  test.prop([proposals, cuts, options], { numRuns: 200 })(
    'stays as it was while it is read, and is answered the same each time, in words that survive JSON',
    (proposal, places, chosen) => {
      const draft = leaveOut(proposal, places)
      const before = structuredClone(draft)
      const answer = assessDraft(deepFrozen(draft), deepFrozen(chosen))
      expect(assessDraft(before, chosen)).toStrictEqual(answer)
      expect(draft).toEqual(before)
      expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer)
    },
  )
})

/** An enterprise that says all of its identifiers: no other turns out to be the same. */
function told(serial: number, changes: Parameters<typeof anEnterprise>[1] = {}) {
  return anEnterprise(serial, { vatNumber: null, ...changes })
}

function tolds(count: number) {
  return Array.from({ length: count }, (_, index) => told(index + 1))
}

/** A draft that says all that a faultless proposal has to, its lists complete but for those named. */
function faultless(changes: ProposalDraft = {}, open: readonly ListPath[] = []): ProposalDraft {
  const draft: ProposalDraft = { ...aProposal({}, tolds(minimumEnterprises.value)), ...changes }
  return { ...draft, complete: listsOf(draft).filter((path) => !open.includes(path)) }
}

function resultOf(rule: RuleId, draft: ProposalDraft, chosen: EligibilityOptions = {}) {
  const found = assessDraft(draft, chosen).results.find((result) => result.rule === rule)
  if (found === undefined) throw new Error(`no result of ${rule}`)
  return found
}

function says(rule: RuleId, draft: ProposalDraft, chosen: EligibilityOptions = {}) {
  const { outcome, missing } = resultOf(rule, draft, chosen)
  return { outcome, missing }
}

const SATISFIED = { outcome: 'satisfied', missing: [] }
const VIOLATED = { outcome: 'violated', missing: [] }
const lacks = (...missing: readonly FactPath[]) => ({ outcome: 'undetermined', missing })

const PARTIES = 'beneficiary.parties'
const ENTRIES = 'agreement.parties'

describe('the number of enterprises, while it is written', () => {
  const { value: required } = minimumEnterprises
  const rule = 'minimum-enterprises'
  const of = (parties: readonly Draft<Party>[]): ProposalDraft => ({ beneficiary: { parties } })

  it('of nine is undetermined, with a shortfall of one', () => {
    const draft = of(tolds(required - 1))
    expect(says(rule, draft)).toEqual(lacks(PARTIES))
    expect(resultOf(rule, draft).findings).toEqual([
      {
        code: 'enterprises-so-far',
        clause: 'A.BEN.3',
        severity: 'note',
        facts: { counted: required - 1, required, shortfall: 1 },
      },
    ])
  })

  it('of ten is satisfied, and stays so whoever comes', () => {
    expect(says(rule, of(tolds(required)))).toEqual(SATISFIED)
    expect(says(rule, of([...tolds(required), {}]))).toEqual(SATISFIED)
    expect(says(rule, of([...tolds(required), { kind: 'supporting-body' }]))).toEqual(SATISFIED)
  })

  it('of nine is violated once the list is complete', () => {
    const draft: ProposalDraft = { ...of(tolds(required - 1)), complete: [PARTIES] }
    expect(says(rule, draft)).toEqual(VIOLATED)
    expect(resultOf(rule, draft).findings.map(({ code }) => code)).toEqual(['too-few-enterprises'])
  })

  it('of ten is open while a VAT number that comes can make two rows one enterprise', () => {
    const others = tolds(required).slice(1)
    const first = (vatNumber: string | null | undefined) => of([told(1, { vatNumber }), ...others])
    expect(says(rule, first(undefined))).toEqual(lacks(PARTIES, `${PARTIES}[0].vatNumber`))
    expect(says(rule, first(null))).toEqual(SATISFIED)
    expect(says(rule, first(taxCode(1)))).toEqual(SATISFIED)
    expect(says(rule, first(taxCode(2)))).toEqual(lacks(PARTIES))
    expect(says(rule, { ...first(taxCode(2)), complete: [PARTIES] })).toEqual(VIOLATED)
  })
})

describe('the signatures, while they are gathered', () => {
  const rule = 'agreement-signatures'
  const entries = aProposal().agreement?.parties ?? []

  it('are violated as soon as one is declared absent, though the lists may grow', () => {
    const [first, ...others] = entries
    const unsigned = [...others, { ...first, partyId: 'e1', signature: null }]
    const agreement = { ...aProposal().agreement, parties: unsigned } as ProposalDraft['agreement']
    for (const open of [[], [PARTIES], [ENTRIES], [PARTIES, ENTRIES]] as const) {
      const { outcome, findings } = resultOf(rule, faultless({ agreement }, open))
      expect(outcome).toBe('violated')
      expect(findings[0]).toMatchObject({ code: 'signature-missing', facts: { partyId: 'e1' } })
    }
  })

  it('are satisfied only once the lists are complete, list by list', () => {
    expect(says(rule, faultless({}, [PARTIES, ENTRIES]))).toEqual(lacks(PARTIES, ENTRIES))
    expect(says(rule, faultless({}, [PARTIES]))).toEqual(lacks(PARTIES))
    // Every party that is listed has its entry: more entries would be on nobody.
    expect(says(rule, faultless({}, [ENTRIES]))).toEqual(SATISFIED)
    expect(says(rule, faultless())).toEqual(SATISFIED)
  })

  it('are not satisfied by lists that have nothing to do with them', () => {
    const { complete = [], ...draft } = faultless()
    const others = (complete ?? []).filter((path) => path !== PARTIES && path !== ENTRIES)
    expect(says(rule, { ...draft, complete: others })).toEqual(lacks(PARTIES, ENTRIES))
  })

  it('lack the one that is not said, of all that are', () => {
    const silent = entries.map((entry, index) => (index === 4 ? { ...entry, signature: undefined } : entry))
    const draft = faultless({ agreement: { ...aProposal().agreement, parties: silent } })
    expect(says(rule, draft)).toEqual(lacks('agreement.parties[4].signature'))
  })
})

describe('`null`', () => {
  const rows: readonly (readonly [sentence: string, rule: RuleId, draft: ProposalDraft])[] = [
    ['an agreement', 'agreement-form', { agreement: null }],
    ['a lead', 'lead', { leadId: null }],
    ['parties', 'minimum-enterprises', { beneficiary: { parties: null } }],
    ['an objective', 'common-objective', { beneficiary: { commonObjective: null } }],
    ['a strategy', 'project-strategy', { project: { strategy: null } }],
    ['an analysis', 'project-strategy', { project: { strategy: 'x', swot: null } }],
    ['fields of intervention', 'intervention-fields', { project: { interventionFields: null } }],
    ['activities', 'project-activities', { project: { activities: null } }],
    ['a project', 'project-activities', { project: null }],
    ['an element of a checklist', 'implementing-act-checklist', { implementingActChecklist: [{ present: null }] }],
  ]
  it.each(rows)('declares absent, and decides: %s', (_, rule, draft) => {
    expect(says(rule, draft)).toEqual(VIOLATED)
  })

  it.each([
    ['agreement-signatures', { agreement: null }],
    ['agreement-content', { agreement: null }],
    ['implementing-act-checklist', { implementingActChecklist: null }],
    ['supporting-bodies', { beneficiary: { parties: null } }],
  ] as const)('may declare absent what makes a rule apply: %s', (rule, draft) => {
    expect(says(rule, {}).outcome).toBe('undetermined')
    expect(says(rule, draft)).toEqual({ outcome: 'not-applicable', missing: [] })
  })

  const silences: readonly (readonly [sentence: string, nulled: ProposalDraft, silent: ProposalDraft])[] = [
    ['an id', { id: null }, {}],
    ['a beneficiary', { beneficiary: null }, {}],
    ['a kind of beneficiary', { beneficiary: { kind: null } }, { beneficiary: {} }],
    ['a submission', { submission: null }, {}],
    ['an instant and a channel', { submission: { submittedAt: null, channel: null } }, { submission: {} }],
    [
      'the id and the kind of a party',
      { beneficiary: { parties: [{ id: null, kind: null }] } },
      { beneficiary: { parties: [{}] } },
    ],
    [
      'the kind of a body',
      { beneficiary: { parties: [{ kind: 'supporting-body', bodyType: null }] } },
      { beneficiary: { parties: [{ kind: 'supporting-body' }] } },
    ],
    ['the kind of an agreement', { agreement: { kind: null } }, { agreement: {} }],
    ['whom the agreement names', { agreement: { lead: { partyId: null } } }, { agreement: { lead: {} } }],
    ['whom an entry is on', { agreement: { parties: [{ partyId: null }] } }, { agreement: { parties: [{}] } }],
    [
      'who signed',
      { agreement: { parties: [{ signature: { by: null } }] } },
      { agreement: { parties: [{ signature: {} }] } },
    ],
    ['what is complete', { complete: null }, {}],
  ]
  const read: EligibilityOptions = {
    readings: { unilateralDeed: 'accepted', professionals: 'counted', leadKind: 'enterprise-only' },
    leadConflicts: findLeadConflicts(
      ['p', 'q'].map((id) => ({ id, lead: { taxCode: taxCode(1) }, status: 'submitted' })),
    ),
  }
  it.each(silences)('says nothing of what every proposal has: %s', (_, nulled, silent) => {
    expect(assessDraft(nulled)).toEqual(assessDraft(silent))
    expect(assessDraft(nulled, read)).toEqual(assessDraft(silent, read))
  })

  it.each([
    ['project.strategy', { project: { strategy: ' ' } }],
    ['beneficiary.commonObjective', { beneficiary: { commonObjective: '' } }],
    ['leadId', { leadId: '\n' }],
  ] as const)('is not what a blank text says, which is nothing: %s', (path, draft) => {
    expect(assessDraft(draft).questions.map((question) => question.path)).toContain(path)
  })
})

describe('what only a panel judges', () => {
  it('is never missing: once everything is said no question is left, though clauses are', () => {
    const { outcome, questions, forThePanel } = assessDraft(faultless())
    expect(outcome).toBe('eligible')
    expect(questions).toEqual([])
    expect(forThePanel).toEqual(panelClauses)
    expect(forThePanel.length).toBeGreaterThan(0)
  })

  it('is never asked of a draft that says nothing', () => {
    const { questions, forThePanel } = assessDraft({})
    expect(forThePanel).toEqual(panelClauses)
    expect(questions.map(({ path }) => path).filter((path) => /mark|score|feasib|quality/i.test(path))).toEqual([])
  })

  it('is not missing where a reading leaves a fact to it', () => {
    const panel: EligibilityOptions = { readings: { operatingEvidence: 'panel' } }
    const asked = (chosen: EligibilityOptions) => assessDraft({}, chosen).questions.map(({ path }) => path)
    expect(asked({})).toContain('beneficiary.operating')
    expect(asked(panel)).not.toContain('beneficiary.operating')
  })

  it('is not missing where a rule does not test it: the convincing side of what is stated', () => {
    const activity = { description: 'x', technicalFeasibility: 'x', budgetEur: '0', indicators: ['x'] }
    expect(
      says('project-activities', { project: { activities: [activity] }, complete: ['project.activities'] }),
    ).toEqual(SATISFIED)
  })
})

describe('the questions', () => {
  const asked = (draft: ProposalDraft, chosen: EligibilityOptions = {}) => assessDraft(draft, chosen).questions

  it('are none where everything is decided', () => {
    expect(asked(faultless())).toEqual([])
    expect(asked(faultless({ leadId: null }))).toEqual([])
  })

  it('put first what decides most, then what most rules wait for, then what comes first in the act', () => {
    expect(asked({}).map(({ path, kind, decides, rules }) => [path, kind, decides.length, rules.length])).toEqual([
      ['beneficiary.parties', 'list', 3, 6],
      ['agreement', 'fact', 1, 4],
      ['submission.submittedAt', 'fact', 1, 3],
      ['beneficiary.commonObjective', 'fact', 1, 1],
      ['project.interventionFields', 'list', 1, 1],
      ['project.activities', 'list', 1, 1],
      ['implementingActChecklist', 'list', 1, 1],
      ['submission.channel', 'fact', 1, 1],
      ['beneficiary.kind', 'fact', 0, 1],
      ['beneficiary.constitutedOn', 'fact', 0, 1],
      ['beneficiary.operating', 'fact', 0, 1],
      ['leadId', 'fact', 0, 1],
      ['project.strategy', 'fact', 0, 1],
      ['project.swot', 'fact', 0, 1],
      ['project.innovationElements', 'list', 0, 1],
      ['project.competitivenessElements', 'list', 0, 1],
    ])
  })

  it('say which rules a fact decides alone, and which wait for it, in the order of the act', () => {
    expect(asked(faultless({ submission: undefined }))).toEqual([
      {
        path: 'submission.submittedAt',
        kind: 'fact',
        decides: ['agreement-signatures', 'submission-window'],
        rules: ['agreement-signatures', 'submission-window'],
      },
      {
        path: 'submission.channel',
        kind: 'fact',
        decides: ['submission-channel'],
        rules: ['submission-channel'],
      },
    ])
    expect(asked(faultless({}, [PARTIES, ENTRIES]))).toEqual([
      {
        path: PARTIES,
        kind: 'list',
        decides: ['supporting-bodies', 'lead'],
        rules: ['agreement-signatures', 'agreement-content', 'supporting-bodies', 'lead'],
      },
      { path: ENTRIES, kind: 'list', decides: [], rules: ['agreement-signatures', 'agreement-content'] },
    ])
  })

  it('are not of rules that are decided, whatever these lack besides', () => {
    const draft: ProposalDraft = { beneficiary: { kind: 'aggregation', constitutedOn: null } }
    const { findings } = resultOf('beneficiary-kind', draft)
    expect(findings.at(-1)).toMatchObject({ code: 'facts-not-stated', facts: { missing: ['beneficiary.operating'] } })
    expect(asked(draft).map(({ path }) => path)).not.toContain('beneficiary.operating')
  })

  it('depend on the readings', () => {
    const paths = (chosen: EligibilityOptions) => asked({}, chosen).map(({ path }) => path)
    expect(paths({})).not.toContain('beneficiary.purposes')
    expect(paths({ readings: { purposes: 'required' } })).toContain('beneficiary.purposes')
  })

  test.prop([proposals, cuts, options], { numRuns: 200 })(
    'hold each missing fact once, in that order, and no other',
    (proposal, places, chosen) => {
      const { results, questions } = assessDraft(leaveOut(proposal, places), chosen)
      const firstAsked = [...new Set(results.flatMap(({ missing }) => missing))]
      expect(questions.map(({ path }) => path).toSorted()).toEqual(firstAsked.toSorted())
      for (const { path, kind, decides, rules } of questions) {
        expect(kind).toBe(isListPath(path) ? 'list' : 'fact')
        const waiting = results.filter(({ missing }) => missing.includes(path))
        expect(rules).toEqual(waiting.map(({ rule }) => rule))
        expect(decides).toEqual(waiting.filter(({ missing }) => missing.length === 1).map(({ rule }) => rule))
      }
      const rank = ({ path, decides, rules }: MissingFact) =>
        [-decides.length, -rules.length, firstAsked.indexOf(path)] as const
      const ranks = questions.map(rank)
      expect(ranks).toEqual(ranks.toSorted((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]))
    },
  )
})

describe('a call that cannot be answered', () => {
  const rows: readonly (readonly [sentence: string, call: () => unknown, code: string, path: string])[] = [
    ['without a draft', () => assessDraft(undefined as never), 'invalid-argument', 'draft'],
    ['with a draft that is null', () => assessDraft(null as never), 'invalid-argument', 'draft'],
    ['with a draft that is a list', () => assessDraft([] as never), 'invalid-argument', 'draft'],
    ['with a draft that is a text', () => assessDraft('p-001' as never), 'invalid-argument', 'draft'],
    ['with options that are null', () => assessDraft({}, null as never), 'invalid-argument', 'options'],
    ['with a misspelt option', () => assessDraft({}, { reading: {} } as never), 'unknown-key', 'options.reading'],
    [
      'with lists among the options',
      () => assessDraft({}, { complete: [] } as never),
      'unknown-key',
      'options.complete',
    ],
    ['with an option of another call', () => assessDraft({}, { roll: 'none' } as never), 'unknown-key', 'options.roll'],
    [
      'with a misspelt reading',
      () => assessDraft({}, { readings: { seats: 'any-seat' } } as never),
      'reading-unknown',
      'readings.seats',
    ],
    ['with lists that are no list', () => assessDraft({ complete: PARTIES } as never), 'invalid-argument', 'complete'],
    [
      'with a list that nobody has',
      () => assessDraft({ complete: [PARTIES, 'parties'] } as never),
      'invalid-argument',
      'complete[1]',
    ],
    [
      'with a list at an odd place',
      () => assessDraft({ complete: ['beneficiary.parties[01].seats'] } as never),
      'invalid-argument',
      'complete[0]',
    ],
    [
      'with two parties of one id',
      () => assessDraft({ beneficiary: { parties: [{ id: 'e1' }, { id: 'e1' }] } }),
      'duplicate-party',
      'beneficiary.parties[1].id',
    ],
    [
      'with an instant that is none',
      () => assessDraft({ submission: { submittedAt: 'ieri' } }),
      'invalid-instant',
      'submission.submittedAt',
    ],
    [
      'with a day that is none',
      () => assessDraft({ submission: SUBMISSION, beneficiary: { kind: 'aggregation', constitutedOn: '1/3/2019' } }),
      'invalid-day',
      'beneficiary.constitutedOn',
    ],
  ]
  it.each(rows)('%s names what is wrong with it', (_, call, code, path) => {
    expect(call).toThrow(RuleInputError)
    expect(call).toThrow(expect.objectContaining({ code, path }))
  })

  it('does not arise from a list that may come, or is named twice', () => {
    expect(assessDraft({ complete: ['beneficiary.parties[500].seats'] })).toEqual(assessDraft({}))
    expect(assessDraft({ complete: [PARTIES, PARTIES] })).toEqual(assessDraft({ complete: [PARTIES] }))
  })
})

/** The same value, which tells whenever something of it is read. */
function observed<Value>(value: Value, onRead: () => void): Value {
  if (typeof value !== 'object' || value === null) return value
  const parts = new Map<PropertyKey, unknown>()
  return new Proxy(value, {
    get: (whole, key, receiver) => {
      onRead()
      if (!parts.has(key)) parts.set(key, observed(Reflect.get(whole, key, receiver), onRead))
      return parts.get(key)
    },
  })
}

/** How often something of a draft is read while it is assessed. */
function readsOf(draft: ProposalDraft, chosen: EligibilityOptions): number {
  let reads = 0
  assessDraft(
    observed(draft, () => {
      reads += 1
    }),
    chosen,
  )
  return reads
}

describe('a huge draft', () => {
  const times = <Item>(count: number, item: (index: number) => Item): readonly Item[] =>
    Array.from({ length: count }, (_, index) => item(index))
  const party = (index: number): Draft<Party> => ({ id: `e${index}`, kind: 'enterprise' })
  const designated = (count: number) => ({ partyId: 'e0', designatedBy: times(count, (index) => `e${index}`) })

  const drafts: readonly (readonly [of: string, draft: (count: number) => ProposalDraft])[] = [
    ['parties', (count) => ({ beneficiary: { parties: times(count, party) } })],
    ['parties that say nothing', (count) => ({ beneficiary: { parties: times(count, () => ({})) } })],
    [
      'parties that are one and the same',
      (count) => ({ beneficiary: { parties: times(count, (index) => ({ ...party(index), taxCode: taxCode(1) })) } }),
    ],
    [
      'parties each of which shares an identifier with the next',
      (count) => ({
        beneficiary: {
          parties: times(count, (index) => ({
            ...party(index),
            taxCode: taxCode(index),
            vatNumber: taxCode(index + 1),
          })),
        },
      }),
    ],
    [
      'parties of unstated kind with their entries',
      (count) => ({
        beneficiary: { parties: times(count, (index) => ({ id: `e${index}` })) },
        agreement: { parties: times(count, (index) => ({ partyId: `e${index}` })) },
      }),
    ],
    [
      'parties with their entries, and a lead',
      (count) => ({
        leadId: 'e0',
        beneficiary: { parties: times(count, party) },
        agreement: { lead: designated(count), parties: times(count, (index) => terms(`e${index}`)) },
      }),
    ],
    ['entries on nobody', (count) => ({ agreement: { parties: times(count, () => ({})) } })],
    [
      'parties and entries that do not say whom they are on',
      (count) => ({
        beneficiary: { parties: times(count, party) },
        agreement: { parties: times(count, () => ({})) },
      }),
    ],
    [
      'parties without an id and entries on parties that are not listed',
      (count) => ({
        beneficiary: { parties: times(count, () => ({ kind: 'enterprise' as const })) },
        agreement: { parties: times(count, (index) => ({ partyId: `e${index}` })) },
      }),
    ],
    ['seats', (count) => ({ beneficiary: { parties: [{ kind: 'enterprise', seats: times(count, () => ({})) }] } })],
    ['phases', (count) => ({ beneficiary: { parties: [{ phases: times(count, () => ({})) }] } })],
    ['activities', (count) => ({ project: { activities: times(count, () => ({})) } })],
    ['elements', (count) => ({ implementingActChecklist: times(count, () => ({})) })],
  ]

  const strict: EligibilityOptions = {
    readings: {
      seat: 'operating-site',
      linkedEnterprises: 'once-per-group',
      professionals: 'counted',
      signatories: 'enterprises-only',
      supportingBodyOmission: 'inadmissible',
      unilateralDeed: 'accepted',
      leadKind: 'enterprise-only',
      phaseParties: 'enterprises-only',
    },
  }

  it.each(drafts)('of 10,000 %s is read no more often for each than one of 100', (_, draft) => {
    expect(readsOf(draft(10_000), strict)).toBeLessThanOrEqual(100 * readsOf(draft(100), strict))
    expect(readsOf(draft(1_000), {})).toBeLessThanOrEqual(100 * readsOf(draft(10), {}))
  })
})

describe('entries that are complete, of an agreement that is not said', () => {
  const draft: ProposalDraft = {
    ...aProposal({}, tolds(1)),
    agreement: undefined,
    complete: [PARTIES, ENTRIES],
  }

  it.each(['agreement-signatures', 'agreement-content'] as const)(
    'decide nothing of %s, for there may be none',
    (rule) => {
      expect(says(rule, draft)).toEqual(lacks('agreement'))
      expect(says(rule, { ...draft, agreement: null })).toEqual({ outcome: 'not-applicable', missing: [] })
      expect(says(rule, { ...draft, agreement: {} })).toEqual(VIOLATED)
      const { agreement } = aProposal({}, tolds(1))
      expect(says(rule, { ...draft, agreement }).outcome).not.toBe('violated')
    },
  )
})
