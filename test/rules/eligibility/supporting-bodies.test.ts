import { describe, expect, it, test } from 'vitest'
import type { ReadingSelection } from '../../../src/act/reading-choices'
import type { AgreementParty } from '../../../src/model/agreement'
import type { ProposalDraft } from '../../../src/model/draft'
import type { Party } from '../../../src/model/party'
import { checkSupportingBodies, declaration } from '../../../src/rules/eligibility/supporting-bodies'
import { anEnterprise, terms } from '../../worked-cases/a-proposal'
import { anEntity, aUniversity, drafted, filed, partnership } from './dossiers'
import { lacking, notApplicable, satisfied, undetermined, type Verdict, verdict, violated } from './verdicts'

const ENTRY = 'agreement.parties[0]'
const facts = { partyId: 'b1' } as const

const undeclared = {
  code: 'supporting-body-undeclared',
  clause: 'A.BEN.5b',
  severity: 'note',
  facts,
  path: ENTRY,
} as const
const refused = { ...undeclared, severity: 'blocking' } as const

const economicMissing = {
  code: 'supporting-body-economic-terms-missing',
  clause: 'A.BEN.4a',
  severity: 'note',
  facts,
  path: `${ENTRY}.economicTerms`,
} as const

const inadmissible = { supportingBodyOmission: 'inadmissible' } as const

function whenFiled(
  parties: readonly Party[],
  entries: readonly AgreementParty[],
  readings: ReadingSelection = {},
): Verdict {
  const agreement = { kind: 'project-agreement', parties: entries } as const
  return verdict(checkSupportingBodies(filed({ ...partnership(parties), agreement }, { readings })))
}

function inDraft(draft: ProposalDraft, readings: ReadingSelection = {}): Verdict {
  return verdict(checkSupportingBodies(drafted(draft, { readings })))
}

describe('a supporting body of a filed proposal', () => {
  /** What the agreement holds on it, and whether that is enough. */
  const rows: readonly (readonly [sentence: string, entry: Partial<AgreementParty>, declared: boolean])[] = [
    ['with role and commitments is declared', {}, true],
    ['with an empty role is not', { role: '' }, false],
    ['with a blank role is not', { role: ' ' }, false],
    ['with no role is not', { role: null }, false],
    ['whose role is not said is not', { role: undefined }, false],
    ['with blank commitments only is not', { commitments: [' ', ''] }, false],
    ['with an empty list of commitments is not', { commitments: [] }, false],
    ['with no commitments is not', { commitments: null }, false],
    ['whose commitments are not said is not', { commitments: undefined }, false],
    ['with neither is not', { role: '', commitments: [] }, false],
  ]

  it.each(rows)('%s', (_, entry, declared) => {
    expect(whenFiled([aUniversity()], [terms('b1', entry)])).toStrictEqual(
      declared ? satisfied() : satisfied(undeclared),
    )
  })

  it.each(rows)('%s, and the proposal falls by that under `inadmissible`', (_, entry, declared) => {
    expect(whenFiled([aUniversity()], [terms('b1', entry)], inadmissible)).toStrictEqual(
      declared ? satisfied() : violated(refused),
    )
  })

  test('that the agreement does not name is not declared', () => {
    const path = 'beneficiary.parties[1]'
    expect(whenFiled([anEnterprise(1), aUniversity()], [])).toStrictEqual(satisfied({ ...undeclared, path }))
    expect(whenFiled([anEnterprise(1), aUniversity()], [], inadmissible)).toStrictEqual(violated({ ...refused, path }))
  })

  test('is not declared where there is no agreement', () => {
    const dossier = filed({ ...partnership([aUniversity()]), agreement: null })
    expect(verdict(checkSupportingBodies(dossier))).toStrictEqual(
      satisfied({ ...undeclared, path: 'beneficiary.parties[0]' }),
    )
  })

  it.each([[null], [undefined], [{}], [{ amountEur: null, statement: ' ' }]])(
    'with economic terms %j is declared, with a note',
    (economicTerms) => {
      expect(whenFiled([aUniversity()], [terms('b1', { economicTerms })])).toStrictEqual(satisfied(economicMissing))
      expect(whenFiled([aUniversity()], [terms('b1', { economicTerms })], inadmissible)).toStrictEqual(
        satisfied(economicMissing),
      )
    },
  )

  test('that is not declared is not told of economic terms as well', () => {
    expect(whenFiled([aUniversity()], [terms('b1', { role: '', economicTerms: null })])).toStrictEqual(
      satisfied(undeclared),
    )
  })

  test('is one of many, each of which is looked at', () => {
    const parties = [aUniversity(), aUniversity({ id: 'b2' }), aUniversity({ id: 'b3' })]
    const entries = [terms('b1', { role: '' }), terms('b3', { commitments: [] })]
    expect(whenFiled(parties, entries)).toStrictEqual(
      satisfied(
        undeclared,
        { ...undeclared, facts: { partyId: 'b2' }, path: 'beneficiary.parties[1]' },
        { ...undeclared, facts: { partyId: 'b3' }, path: 'agreement.parties[1]' },
      ),
    )
  })

  it.each([
    ['no party at all', []],
    ['enterprises alone', [anEnterprise(1)]],
    ['the entity of the aggregation', [anEntity()]],
  ])('is not there where there is %s', (_, parties) => {
    expect(whenFiled(parties, [])).toStrictEqual(notApplicable())
    expect(whenFiled(parties, [], inadmissible)).toStrictEqual(notApplicable())
  })
})

describe('a supporting body of a draft', () => {
  const body = { id: 'b1', kind: 'supporting-body' } as const
  const PARTIES = 'beneficiary.parties'

  const rows: readonly (readonly [sentence: string, draft: ProposalDraft, byDefault: Verdict, refusing: Verdict])[] = [
    ['may still come', {}, satisfied(), undetermined(PARTIES)],
    [
      'may still be named in the agreement',
      { beneficiary: { parties: [body] } },
      satisfied(),
      undetermined('agreement.parties', PARTIES),
    ],
    [
      'may still get role and commitments',
      { beneficiary: { parties: [body] }, agreement: { parties: [{ partyId: 'b1' }] } },
      satisfied(),
      undetermined(`${ENTRY}.role`, `${ENTRY}.commitments`, PARTIES),
    ],
    [
      'may still get commitments',
      { beneficiary: { parties: [body] }, agreement: { parties: [{ partyId: 'b1', role: 'ricerca' }] } },
      satisfied(),
      undetermined(`${ENTRY}.commitments`, PARTIES),
    ],
    [
      'may still get a role',
      { beneficiary: { parties: [body] }, agreement: { parties: [{ partyId: 'b1', commitments: ['prove'] }] } },
      satisfied(),
      undetermined(`${ENTRY}.role`, PARTIES),
    ],
    [
      'gets no role where that is declared absent',
      { beneficiary: { parties: [body] }, agreement: { parties: [{ partyId: 'b1', role: null }] } },
      satisfied(undeclared),
      lacking(violated(refused), PARTIES),
    ],
    [
      'gets no commitments where those are declared absent',
      { beneficiary: { parties: [body] }, agreement: { parties: [{ partyId: 'b1', commitments: null }] } },
      satisfied(undeclared),
      lacking(violated(refused), PARTIES),
    ],
    [
      'may still get economic terms',
      {
        beneficiary: { parties: [body] },
        agreement: { parties: [{ partyId: 'b1', role: 'ricerca', commitments: ['prove'] }] },
      },
      satisfied(),
      undetermined(PARTIES),
    ],
    [
      'gets no economic terms where those are declared absent',
      {
        beneficiary: { parties: [body] },
        agreement: { parties: [{ partyId: 'b1', role: 'ricerca', commitments: ['prove'], economicTerms: null }] },
      },
      satisfied(economicMissing),
      { outcome: 'undetermined', findings: [economicMissing], missing: [PARTIES] },
    ],
    [
      'without an id cannot be found in the agreement yet',
      { beneficiary: { parties: [{ kind: 'supporting-body' }] }, agreement: { parties: [{ role: null }] } },
      satisfied(),
      undetermined('agreement.parties', PARTIES),
    ],
  ]
  it.each(rows)('%s', (_, draft, byDefault, refusing) => {
    expect(inDraft(draft)).toStrictEqual(byDefault)
    expect(inDraft(draft, inadmissible)).toStrictEqual(refusing)
  })
})

describe('what the agreement declares of a body', () => {
  test('is not known in a draft, and nothing in a filing, where it has no entry', () => {
    expect(declaration(undefined, true)).toBe('absent')
    expect(declaration(undefined, false)).toBe('unknown')
  })

  it.each([
    [{ role: 'ricerca', commitments: ['prove'] }, 'present', 'present'],
    [{ role: 'ricerca' }, 'absent', 'unknown'],
    [{ commitments: ['prove'] }, 'absent', 'unknown'],
    [{ role: 'ricerca', commitments: null }, 'absent', 'absent'],
    [{ role: null, commitments: ['prove'] }, 'absent', 'absent'],
    [{ role: null }, 'absent', 'absent'],
    [{}, 'absent', 'unknown'],
  ])('%j is %s in a filing, %s in a draft', (entry, closed, open) => {
    expect(declaration({ terms: entry, index: 0 }, true)).toBe(closed)
    expect(declaration({ terms: entry, index: 0 }, false)).toBe(open)
  })
})
