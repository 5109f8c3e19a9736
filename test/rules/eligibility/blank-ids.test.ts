import { describe, expect, it } from 'vitest'
import type { ProposalDraft } from '../../../src/model/draft'
import { withoutBlankIds } from '../../../src/rules/eligibility/blank-ids'

describe('a draft with ids that are blank', () => {
  it('has none of them, and everything else', () => {
    const draft: ProposalDraft = {
      id: ' ',
      title: '',
      beneficiary: { name: '', parties: [{ id: '', name: 'Seta' }, { id: 'e2' }] },
      agreement: {
        lead: { partyId: '\t', designatedBy: ['e2'] },
        parties: [{ partyId: ' ', role: 'tintore' }, { partyId: 'e2' }],
      },
    }
    expect(withoutBlankIds(draft)).toEqual({
      title: '',
      beneficiary: { name: '', parties: [{ name: 'Seta' }, { id: 'e2' }] },
      agreement: { lead: { designatedBy: ['e2'] }, parties: [{ role: 'tintore' }, { partyId: 'e2' }] },
    })
  })

  const one: readonly (readonly [ProposalDraft, ProposalDraft])[] = [
    [{ id: '' }, {}],
    [
      { id: '', beneficiary: null, agreement: null },
      { beneficiary: null, agreement: null },
    ],
    [{ id: '', beneficiary: { parties: null } }, { beneficiary: { parties: null } }],
    [{ id: '', agreement: { lead: null, parties: null } }, { agreement: { lead: null, parties: null } }],
    [{ agreement: { lead: { partyId: '' } } }, { agreement: { lead: {} } }],
    [{ beneficiary: { parties: [{ id: ' ' }] } }, { beneficiary: { parties: [{}] } }],
    [{ agreement: { parties: [{ partyId: ' ' }] } }, { agreement: { parties: [{}] } }],
  ]
  it.each(one)('%j says no more than silence', (draft, without) => {
    expect(withoutBlankIds(draft)).toEqual(without)
  })

  const same: readonly ProposalDraft[] = [
    {},
    { id: 'p-001', beneficiary: { parties: [{ id: 'e1' }, {}] }, agreement: { parties: [{ partyId: 'e1' }] } },
    { beneficiary: null, agreement: null },
  ]
  it.each(same)('and one without any is left as it is: %j', (draft) => {
    expect(withoutBlankIds(draft)).toBe(draft)
  })

  it('does not trip over what is no list and no party', () => {
    const odd = { beneficiary: { parties: [null] }, agreement: { parties: 'none' } } as unknown as ProposalDraft
    expect(withoutBlankIds(odd)).toBe(odd)
  })
})
