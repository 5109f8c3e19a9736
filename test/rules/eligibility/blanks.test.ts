import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { ProposalDraft } from '../../../src/model/draft'
import { assessDraft } from '../../../src/rules/eligibility/assess-draft'
import { withoutBlanks } from '../../../src/rules/eligibility/blanks'
import { whatWouldHelp } from '../../../src/rules/eligibility/what-would-help'
import { findLeadConflicts } from '../../../src/rules/single-lead'
import { fullProposal } from '../../schemas/full-proposal'
import { aProposal } from '../../worked-cases/a-proposal'
import { options } from './random-proposals'

describe('a draft with fields that are blank', () => {
  it('has none of them, and everything else', () => {
    const draft: ProposalDraft = {
      id: ' ',
      title: '',
      leadId: '',
      submission: { submittedAt: '', channel: 'webtelemaco' },
      beneficiary: {
        kind: 'aggregation',
        name: '',
        constitutedOn: ' ',
        parties: [
          { id: '', name: 'Seta', taxCode: ' ', vatNumber: '\t', country: '', groupId: '' },
          { id: 'e2', taxCode: ' - ', seats: [{ province: '', type: 'local-unit' }, { province: 'CO' }] },
        ],
      },
      agreement: {
        lead: { partyId: '\t', designatedBy: ['e2', '', ' '] },
        parties: [
          { partyId: ' ', role: '' },
          { partyId: 'e2', economicTerms: { amountEur: '', statement: '' }, signature: { signedOn: '\u2003' } },
        ],
      },
      project: { strategy: '', activities: [{ budgetEur: '', budgetStatement: '' }, { budgetEur: 0 }] },
    }
    expect(withoutBlanks(draft)).toEqual({
      title: '',
      submission: { channel: 'webtelemaco' },
      beneficiary: {
        kind: 'aggregation',
        name: '',
        parties: [{ name: 'Seta' }, { id: 'e2', taxCode: ' - ', seats: [{ type: 'local-unit' }, { province: 'CO' }] }],
      },
      agreement: {
        lead: { designatedBy: ['e2'] },
        parties: [{ role: '' }, { partyId: 'e2', economicTerms: { statement: '' }, signature: {} }],
      },
      project: { strategy: '', activities: [{ budgetStatement: '' }, { budgetEur: 0 }] },
    })
  })

  const one: readonly (readonly [ProposalDraft, ProposalDraft])[] = [
    [{ id: '' }, {}],
    [{ leadId: '\n' }, {}],
    [
      { id: '', submission: null, beneficiary: null, agreement: null, project: null },
      { submission: null, beneficiary: null, agreement: null, project: null },
    ],
    [{ submission: { submittedAt: '' } }, { submission: {} }],
    [{ id: '', beneficiary: { parties: null } }, { beneficiary: { parties: null } }],
    [{ id: '', agreement: { lead: null, parties: null } }, { agreement: { lead: null, parties: null } }],
    [{ agreement: { lead: { partyId: '' } } }, { agreement: { lead: {} } }],
    [{ agreement: { lead: { designatedBy: [''] } } }, { agreement: { lead: { designatedBy: [] } } }],
    [{ beneficiary: { constitutedOn: '' } }, { beneficiary: {} }],
    [{ beneficiary: { parties: [{ id: ' ' }] } }, { beneficiary: { parties: [{}] } }],
    [{ beneficiary: { parties: [{ seats: [{ province: ' ' }] }] } }, { beneficiary: { parties: [{ seats: [{}] }] } }],
    [{ agreement: { parties: [{ partyId: ' ' }] } }, { agreement: { parties: [{}] } }],
    [{ project: { activities: [{ budgetEur: ' ' }] } }, { project: { activities: [{}] } }],
  ]
  it.each(one)('%j says no more than silence', (draft, without) => {
    expect(withoutBlanks(draft)).toEqual(without)
  })

  const same: readonly ProposalDraft[] = [
    {},
    { id: 'p-001', beneficiary: { parties: [{ id: 'e1' }, {}] }, agreement: { parties: [{ partyId: 'e1' }] } },
    { beneficiary: null, agreement: null },
    fullProposal,
    aProposal(),
  ]
  it.each(same)('and one without any is left as it is: %j', (draft) => {
    expect(withoutBlanks(draft)).toBe(draft)
  })

  it('does not trip over what is no list, no party, no part', () => {
    const odd = {
      submission: 'none',
      beneficiary: { parties: [null, 'e1'] },
      agreement: { lead: 'e1', parties: 'none' },
      project: [],
    } as unknown as ProposalDraft
    expect(withoutBlanks(odd)).toBe(odd)
  })
})

/** A blank, and nothing, in one and the same place. */
const places: readonly (readonly [place: string, of: (text: string | undefined) => ProposalDraft])[] = [
  ['an id', (id) => ({ ...aProposal(), id })],
  ['the lead', (leadId) => ({ ...aProposal(), leadId })],
  ['the instant of filing', (submittedAt) => ({ ...aProposal(), submission: { channel: 'webtelemaco', submittedAt } })],
  ['the day of constitution', (constitutedOn) => ({ beneficiary: { kind: 'aggregation', constitutedOn } })],
  ['a tax code', (taxCode) => firstParty({ taxCode })],
  ['a VAT number', (vatNumber) => firstParty({ taxCode: undefined, vatNumber })],
  ['a country', (country) => firstParty({ taxCode: '10000015008', country })],
  ['a group', (groupId) => firstParty({ groupId })],
  ['a province', (province) => firstParty({ seats: [{ province }] })],
  ['the party that the agreement names', (partyId) => ({ ...aProposal(), agreement: { lead: { partyId } } })],
  ['the amount that a party contributes', (amountEur) => firstEntry({ economicTerms: { amountEur } })],
  ['the day of a signature', (signedOn) => firstEntry({ signature: { by: 'legal-representative', signedOn } })],
  ['a budget', (budgetEur) => ({ project: { activities: [{ description: 'x', indicators: ['x'], budgetEur }] } })],
]

type Parties = NonNullable<NonNullable<ProposalDraft['beneficiary']>['parties']>
type Entries = NonNullable<NonNullable<ProposalDraft['agreement']>['parties']>

function firstParty(changes: Parties[number]): ProposalDraft {
  const { beneficiary, ...others } = aProposal()
  const [first, ...rest] = beneficiary.parties
  const parties: Parties = [{ ...first, ...changes }, ...rest]
  return { ...others, beneficiary: { kind: 'partnership', parties } }
}

function firstEntry(changes: Entries[number]): ProposalDraft {
  const { agreement, ...others } = aProposal()
  const [first, ...rest] = agreement?.parties ?? []
  const parties: Entries = [{ ...first, ...changes }, ...rest]
  return { ...others, agreement: { kind: 'project-agreement', parties } }
}

describe('the rules, asked about such a draft', () => {
  test.prop([fc.constantFrom(...places), fc.constantFrom('', ' ', '\t\n', '\u2003'), options], { numRuns: 400 })(
    'answer as where nothing is said',
    ([, of], blank, chosen) => {
      expect(assessDraft(of(blank), chosen)).toEqual(assessDraft(of(undefined), chosen))
      expect(whatWouldHelp(of(blank), chosen)).toEqual(whatWouldHelp(of(undefined), chosen))
    },
  )

  it.each(places)('would answer otherwise if something were said: %s', (_, of) => {
    const records = ['e1', 'p-002'].map(
      (id) => ({ id, lead: { taxCode: '10000015007' }, status: 'submitted' }) as const,
    )
    const chosen = {
      readings: { linkedEnterprises: 'once-per-group' },
      leadConflicts: findLeadConflicts(records),
    } as const
    const texts = ['e1', '2022-05-01', '2023-05-01T10:00:00Z', '10000015007', 'HR', 'NO', '7']
    const silent = JSON.stringify(assessDraft(of(undefined), chosen))
    const changes = texts.filter((text) => {
      try {
        return JSON.stringify(assessDraft(of(text), chosen)) !== silent
      } catch {
        return false
      }
    })
    expect(changes).not.toEqual([])
  })
})
