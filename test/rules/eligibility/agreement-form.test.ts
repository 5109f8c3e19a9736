import { describe, expect, it } from 'vitest'
import type { ReadingSelection } from '../../../src/act/reading-choices'
import type { PartnershipAgreement } from '../../../src/model/agreement'
import type { Draft, ProposalDraft } from '../../../src/model/draft'
import { checkAgreementForm } from '../../../src/rules/eligibility/agreement-form'
import { drafted, filed } from './dossiers'
import { type Row, satisfied, undetermined, type Verdict, verdict, violated } from './verdicts'

const missing = {
  code: 'agreement-missing',
  clause: 'A.BEN.4',
  severity: 'blocking',
  facts: {},
  path: 'agreement',
} as const

const ofKind = { clause: 'A.BEN.4', facts: {}, path: 'agreement.kind' } as const
const deedOnly = { ...ofKind, code: 'unilateral-deed-only', severity: 'blocking' } as const
const deedAccepted = { ...ofKind, code: 'unilateral-deed-accepted', severity: 'note' } as const
const foundingAct = { ...ofKind, code: 'founding-act-as-agreement', severity: 'review' } as const
const foundingActRefused = { ...ofKind, code: 'founding-act-not-accepted', severity: 'blocking' } as const

type Kind = PartnershipAgreement['kind']
type KindRow = readonly [sentence: string, kind: Kind, readings: ReadingSelection, says: Verdict]

/** What each document is under each reading, in a filing and in a draft alike. */
const kinds: readonly KindRow[] = [
  ['a project agreement is one', 'project-agreement', {}, satisfied()],
  [
    'a project agreement is one under any reading',
    'project-agreement',
    { unilateralDeed: 'accepted', foundingAct: 'refused' },
    satisfied(),
  ],
  ['a deed of the lead alone is none', 'unilateral-deed', {}, violated(deedOnly)],
  [
    'a deed of the lead alone is taken under `unilateralDeed: accepted`',
    'unilateral-deed',
    { unilateralDeed: 'accepted' },
    satisfied(deedAccepted),
  ],
  [
    'a deed is none under a reading of the founding act',
    'unilateral-deed',
    { foundingAct: 'refused' },
    violated(deedOnly),
  ],
  ['a founding act is taken, and a person should look', 'founding-act', {}, satisfied(foundingAct)],
  [
    'a founding act is taken under a reading of the deed, too',
    'founding-act',
    { unilateralDeed: 'accepted' },
    satisfied(foundingAct),
  ],
  [
    'a founding act is none under `foundingAct: refused`',
    'founding-act',
    { foundingAct: 'refused' },
    violated(foundingActRefused),
  ],
]

describe('a filed agreement', () => {
  it.each(kinds)('%s', (_, kind, readings, says) => {
    const dossier = filed({ agreement: { kind, parties: [] } }, { readings })
    expect(verdict(checkAgreementForm(dossier))).toStrictEqual(says)
  })

  it.each([[null], [undefined]])('that is %s is missing', (agreement) => {
    expect(verdict(checkAgreementForm(filed({ agreement })))).toStrictEqual(violated(missing))
  })

  it('is asked of an aggregation too, which is no agreement by being constituted', () => {
    const beneficiary = { kind: 'aggregation', constitutedOn: '2019-03-01', operating: true, parties: [] } as const
    expect(verdict(checkAgreementForm(filed({ beneficiary })))).toStrictEqual(violated(missing))
  })

  it('whose kind is not said is not known to be one', () => {
    const agreement = { parties: [] } as unknown as PartnershipAgreement
    expect(verdict(checkAgreementForm(filed({ agreement })))).toStrictEqual(undetermined('agreement.kind'))
  })
})

describe('an agreement in a draft', () => {
  it.each(kinds)('%s', (_, kind, readings, says) => {
    expect(verdict(checkAgreementForm(drafted({ agreement: { kind } }, { readings })))).toStrictEqual(says)
  })

  const rows: readonly Row<Draft<PartnershipAgreement> | null | undefined>[] = [
    ['may still come', undefined, undetermined('agreement')],
    ['does not come where it is declared absent', null, violated(missing)],
    ['may still say its kind', {}, undetermined('agreement.kind')],
    ['may still say its kind where it declares none', { kind: null }, undetermined('agreement.kind')],
  ]
  it.each(rows)('%s', (_, agreement, says) => {
    expect(verdict(checkAgreementForm(drafted({ agreement })))).toStrictEqual(says)
  })

  it('may still come where it gets no entries', () => {
    const draft: ProposalDraft = { complete: ['agreement.parties', 'agreement.lead.designatedBy'] }
    expect(verdict(checkAgreementForm(drafted(draft)))).toStrictEqual(undetermined('agreement'))
  })

  const accepting: readonly (readonly [ReadingSelection, Verdict])[] = [
    [{}, undetermined('agreement.kind')],
    [{ foundingAct: 'refused' }, undetermined('agreement.kind')],
    [{ unilateralDeed: 'accepted', foundingAct: 'refused' }, undetermined('agreement.kind')],
  ]
  it.each(accepting)('must say its kind under %j, which refuses one', (readings, says) => {
    expect(verdict(checkAgreementForm(drafted({ agreement: {} }, { readings })))).toStrictEqual(says)
  })

  it('need not say its kind where every kind is accepted', () => {
    const readings = { unilateralDeed: 'accepted', foundingAct: 'accepted-for-review' } as const
    expect(verdict(checkAgreementForm(drafted({ agreement: {} }, { readings })))).toStrictEqual(satisfied())
    expect(verdict(checkAgreementForm(drafted({}, { readings })))).toStrictEqual(undetermined('agreement'))
  })
})
