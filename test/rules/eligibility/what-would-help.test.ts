import { test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { ProposalDraft } from '../../../src/model/draft'
import type { Proposal } from '../../../src/model/proposal'
import { assess } from '../../../src/rules/eligibility/assess-eligibility'
import { openAsFiled } from '../../../src/rules/eligibility/dossier'
import { whatWouldHelp } from '../../../src/rules/eligibility/what-would-help'
import { anEnterprise, aProposal, taxCode, terms } from '../../worked-cases/a-proposal'
import { changed } from './changed'
import { cuts, leaveOut, options, proposals } from './random-proposals'

const helpWith = (draft: ProposalDraft, rule: string) => whatWouldHelp(draft).find((help) => help.rule === rule)

describe('what would help', () => {
  it('is nothing where nothing is wanting', () => {
    expect(whatWouldHelp(aProposal())).toEqual([])
  })

  it('is as many enterprises as are wanting', () => {
    const short = aProposal({}, aProposal().beneficiary.parties.slice(0, 8))
    expect(helpWith(short, 'minimum-enterprises')).toEqual({
      rule: 'minimum-enterprises',
      clause: 'A.BEN.3',
      outcome: 'violated',
      changes: [{ change: 'add-enterprises', count: 2 }],
    })
  })

  it('is the signature of the party that has not signed', () => {
    const { parties } = aProposal().beneficiary
    const entries = parties.map(({ id }) => terms(id, id === 'e7' ? { signature: null } : {}))
    const unsigned = aProposal({ agreement: { ...aProposal().agreement, kind: 'project-agreement', parties: entries } })
    expect(helpWith(unsigned, 'agreement-signatures')?.changes).toEqual([{ change: 'sign', partyId: 'e7' }])
  })

  it('is the province of a seat that would make the tenth', () => {
    const others = aProposal().beneficiary.parties.slice(1)
    const open = aProposal({}, [anEnterprise(1, { seats: [{}] }), ...others])
    expect(helpWith(open, 'minimum-enterprises')).toEqual({
      rule: 'minimum-enterprises',
      clause: 'A.BEN.3',
      outcome: 'undetermined',
      changes: [{ change: 'supply', path: 'beneficiary.parties[0].seats[0].province' }],
    })
  })

  it('is nothing that a proposal could change where it came too late', () => {
    const late: Proposal = {
      ...aProposal(),
      submission: { submittedAt: '2023-01-01T00:00:00+01:00', channel: 'webtelemaco' },
    }
    expect(helpWith(late, 'submission-window')).toEqual({
      rule: 'submission-window',
      clause: 'A.PART.4',
      outcome: 'violated',
      changes: null,
    })
  })
})

describe('of enterprises that are listed', () => {
  const nine = aProposal().beneficiary.parties.slice(0, 9)

  it('the province that would do may stand in any of the rows of one', () => {
    const rome = anEnterprise(10, { seats: [{ province: 'RM' }] })
    const again = { ...anEnterprise(10, { seats: [{}] }), id: 'e11' }
    expect(helpWith(aProposal({}, [...nine, rome, again]), 'minimum-enterprises')?.changes).toEqual([
      { change: 'supply', path: 'beneficiary.parties[10].seats[0].province' },
    ])
  })

  it('and not in a row that is declared to have no seats', () => {
    const none = anEnterprise(10, { seats: null })
    const again = { ...anEnterprise(10, { seats: [{}] }), id: 'e11' }
    expect(helpWith(aProposal({}, [...nine, none, again]), 'minimum-enterprises')?.changes).toEqual([
      { change: 'supply', path: 'beneficiary.parties[10].seats[0].province' },
    ])
  })

  it('one identifier is enough', () => {
    const nameless = anEnterprise(10, { taxCode: undefined, vatNumber: undefined })
    expect(helpWith(aProposal({}, [...nine, nameless]), 'minimum-enterprises')?.changes).toEqual([
      { change: 'supply', path: 'beneficiary.parties[9].taxCode' },
    ])
  })

  it('further ones are surer than rows of which the kind is not stated', () => {
    const { kind: _, ...unsure } = anEnterprise(10)
    const draft: ProposalDraft = { ...aProposal(), beneficiary: { kind: 'partnership', parties: [...nine, unsure] } }
    expect(helpWith(draft, 'minimum-enterprises')?.changes).toEqual([{ change: 'add-enterprises', count: 1 }])
  })

  it('where there are enough, the kind of a row that may link two of them is to be stated', () => {
    const { kind: _, ...linking } = anEnterprise(1, { id: 'x', vatNumber: taxCode(2) })
    const parties = [...aProposal().beneficiary.parties, linking]
    const draft: ProposalDraft = { ...aProposal(), beneficiary: { kind: 'partnership', parties } }
    expect(helpWith(draft, 'minimum-enterprises')?.changes).toEqual([
      { change: 'supply', path: 'beneficiary.parties[10].kind' },
    ])
  })
})

describe('what stands for other changes', () => {
  it('is the kind of beneficiary, where that is not stated: a partnership owes nothing more', () => {
    expect(helpWith({}, 'beneficiary-kind')?.changes).toEqual([{ change: 'supply', path: 'beneficiary.kind' }])
  })

  it('is an agreement, where there is none to enter a supporting body in', () => {
    const university = { id: 'b1', kind: 'supporting-body', name: 'Ateneo', bodyType: 'university' } as const
    const options = { readings: { supportingBodyOmission: 'inadmissible' } } as const
    const none = { ...aProposal({}, [university]), agreement: null }
    expect(whatWouldHelp(none, options).find(({ rule }) => rule === 'supporting-bodies')?.changes).toEqual([
      { change: 'present-agreement' },
    ])
  })
})

/** A draft that leaves out what a proposal may lack; what every proposal has stays. */
function draftOf(proposal: Proposal, places: readonly number[]): ProposalDraft {
  const draft: ProposalDraft = leaveOut(proposal, places)
  const { beneficiary, agreement } = draft
  const parties = beneficiary?.parties?.map((party, row) => {
    const { id, kind } = proposal.beneficiary.parties[row] ?? {}
    return { ...party, id, kind }
  })
  const entries = agreement?.parties?.map((entry, index) => {
    const { partyId, signature } = proposal.agreement?.parties[index] ?? {}
    const by = signature?.by
    return { ...entry, partyId, signature: entry.signature && { ...entry.signature, by } }
  })
  return {
    ...draft,
    id: proposal.id,
    submission: proposal.submission,
    beneficiary: { ...beneficiary, kind: proposal.beneficiary.kind, parties },
    agreement: agreement && {
      ...agreement,
      kind: proposal.agreement?.kind,
      lead: agreement.lead && { ...agreement.lead, partyId: proposal.agreement?.lead?.partyId },
      parties: entries,
    },
  }
}

describe('the changes together', () => {
  test.prop([proposals, cuts, options], { numRuns: 400 })(
    'satisfy the rule for which they are named, and take nothing for granted where none is',
    (proposal, places, chosen) => {
      const draft = draftOf(proposal, places)
      for (const { rule, changes } of whatWouldHelp(draft, chosen)) {
        // Which other proposals a lead leads is no fact of this one.
        if (changes === null || rule === 'single-lead') continue
        const better = changes.reduce(changed(chosen), draft)
        const after = assess(openAsFiled(better, chosen)).results.find((result) => result.rule === rule)
        expect(['satisfied', 'not-applicable'], `${rule}: ${JSON.stringify(changes)}`).toContain(after?.outcome)
      }
    },
  )

  test.prop([proposals, cuts, options], { numRuns: 200 })('are all needed', (proposal, places, chosen) => {
    const draft = draftOf(proposal, places)
    for (const { rule, changes } of whatWouldHelp(draft, chosen)) {
      if (changes === null || rule === 'single-lead') continue
      for (const spared of changes) {
        const worse = changes.filter((change) => change !== spared).reduce(changed(chosen), draft)
        const after = assess(openAsFiled(worse, chosen)).results.find((result) => result.rule === rule)
        expect(['violated', 'undetermined'], `${rule} without ${JSON.stringify(spared)}`).toContain(after?.outcome)
      }
    }
  })
})
