import { describe, expect, it, test } from 'vitest'
import { legalForms } from '../../../src/act/enumerations'
import type { ListedLegalForm } from '../../../src/act/vocabulary'
import type { Aggregation, Beneficiary } from '../../../src/model/beneficiary'
import type { ProposalDraft } from '../../../src/model/draft'
import { checkBeneficiaryKind } from '../../../src/rules/eligibility/beneficiary-kind'
import type { EligibilityOptions } from '../../../src/rules/eligibility/dossier'
import { DAY_AFTER, DAY_BEFORE, drafted, filed, SUBMISSION, SUBMITTED_ON } from './dossiers'
import { notStated, type Row, satisfied, undetermined, type Verdict, verdict, violated } from './verdicts'

const notConstituted = {
  code: 'aggregation-not-constituted',
  clause: 'A.BEN.1',
  severity: 'blocking',
  facts: {},
  path: 'beneficiary.constitutedOn',
} as const

const notOperating = {
  code: 'aggregation-not-operating',
  clause: 'A.BEN.1',
  severity: 'blocking',
  facts: {},
  path: 'beneficiary.operating',
} as const

const constitutedLater = {
  code: 'constituted-after-submission',
  clause: 'A.BEN.1',
  severity: 'blocking',
  facts: { constitutedOn: DAY_AFTER, submittedOn: SUBMITTED_ON },
  path: 'beneficiary.constitutedOn',
} as const

const notAdmitted = {
  code: 'beneficiary-kind-not-admitted',
  clause: 'A.BEN.0',
  severity: 'blocking',
  facts: { kind: 'holding' },
  path: 'beneficiary.kind',
} as const

function aggregation(changes: Partial<Aggregation> = {}): Aggregation {
  return { kind: 'aggregation', constitutedOn: '2019-03-01', operating: true, parties: [], ...changes }
}

function whenFiled(beneficiary: Beneficiary, options?: EligibilityOptions): Verdict {
  return verdict(checkBeneficiaryKind(filed({ beneficiary }, options)))
}

function inDraft(draft: ProposalDraft, options?: EligibilityOptions): Verdict {
  return verdict(checkBeneficiaryKind(drafted(draft, options)))
}

describe('a beneficiary that filed', () => {
  const rows: readonly Row<Beneficiary>[] = [
    ['an aggregation constituted years ago and operating is admitted', aggregation(), satisfied()],
    [
      'an aggregation constituted the day before submission is admitted',
      aggregation({ constitutedOn: DAY_BEFORE }),
      satisfied(),
    ],
    [
      'an aggregation constituted on the day of submission is admitted',
      aggregation({ constitutedOn: SUBMITTED_ON }),
      satisfied(),
    ],
    [
      'an aggregation constituted the day after submission is not',
      aggregation({ constitutedOn: DAY_AFTER }),
      violated(constitutedLater),
    ],
    [
      'an aggregation that declares no constitution is not',
      aggregation({ constitutedOn: null }),
      violated(notConstituted),
    ],
    [
      'of an aggregation whose day of constitution is not said, nothing can be said',
      aggregation({ constitutedOn: undefined }),
      undetermined('beneficiary.constitutedOn'),
    ],
    ['an aggregation that does not operate is not admitted', aggregation({ operating: false }), violated(notOperating)],
    [
      'an aggregation that declares no operation is not admitted',
      aggregation({ operating: null }),
      violated(notOperating),
    ],
    [
      'of an aggregation that does not say whether it operates, nothing can be said',
      aggregation({ operating: undefined }),
      undetermined('beneficiary.operating'),
    ],
    [
      'both defects of an aggregation are found',
      aggregation({ constitutedOn: DAY_AFTER, operating: false }),
      violated(constitutedLater, notOperating),
    ],
    [
      'what a refused aggregation does not say besides is noted',
      { kind: 'aggregation', constitutedOn: null, parties: [] },
      violated(notConstituted, notStated('A.BEN.0', 'beneficiary.operating')),
    ],
    [
      'both facts that an aggregation leaves out are missing',
      { kind: 'aggregation', parties: [] },
      undetermined('beneficiary.constitutedOn', 'beneficiary.operating'),
    ],
    ['a partnership owes neither constitution nor operation', { kind: 'partnership', parties: [] }, satisfied()],
    [
      'a kind from outside the types is not admitted',
      { kind: 'holding', parties: [] } as unknown as Beneficiary,
      violated(notAdmitted),
    ],
  ]
  it.each(rows)('%s', (_, beneficiary, says) => {
    expect(whenFiled(beneficiary)).toStrictEqual(says)
  })
})

describe('a beneficiary in a draft', () => {
  const KIND = 'beneficiary.kind'
  const CONSTITUTED = 'beneficiary.constitutedOn'
  const OPERATING = 'beneficiary.operating'
  const SUBMITTED = 'submission.submittedAt'
  const everything = [KIND, CONSTITUTED, SUBMITTED, OPERATING] as const

  const rows: readonly Row<ProposalDraft>[] = [
    ['a draft that says nothing lacks the kind, and what an aggregation owes', {}, undetermined(...everything)],
    ['so does one whose beneficiary is `null`', { beneficiary: null }, undetermined(...everything)],
    ['so does one whose beneficiary says no kind', { beneficiary: {} }, undetermined(...everything)],
    ['so does one whose kind is `null`', { beneficiary: { kind: null } }, undetermined(...everything)],
    [
      'a draft without a kind does not lack what it says of an aggregation',
      { submission: SUBMISSION, beneficiary: { constitutedOn: SUBMITTED_ON, operating: true } },
      undetermined(KIND),
    ],
    [
      'a draft without a kind is not refused for what an aggregation alone owes',
      { submission: SUBMISSION, beneficiary: { constitutedOn: DAY_AFTER, operating: false } },
      undetermined(KIND),
    ],
    [
      'a draft without a kind is not refused for what it declares absent of an aggregation',
      { submission: SUBMISSION, beneficiary: { constitutedOn: null, operating: null } },
      undetermined(KIND),
    ],
    [
      'a draft without a kind lacks nothing that an aggregation owes, once that would be refused for its constitution',
      { beneficiary: { constitutedOn: null } },
      undetermined(KIND),
    ],
    [
      'a draft without a kind lacks nothing that an aggregation owes, once that would be refused for its operation',
      { beneficiary: { operating: false } },
      undetermined(KIND),
    ],
    ['a partnership is admitted at once', { beneficiary: { kind: 'partnership' } }, satisfied()],
    [
      'an aggregation that says no more lacks three facts',
      { beneficiary: { kind: 'aggregation' } },
      undetermined(CONSTITUTED, SUBMITTED, OPERATING),
    ],
    [
      'an aggregation with its day lacks the day of submission',
      { beneficiary: { kind: 'aggregation', constitutedOn: SUBMITTED_ON, operating: true } },
      undetermined(SUBMITTED),
    ],
    [
      'an aggregation filed at an instant of `null` lacks it as well',
      {
        submission: { submittedAt: null },
        beneficiary: { kind: 'aggregation', constitutedOn: SUBMITTED_ON, operating: true },
      },
      undetermined(SUBMITTED),
    ],
    [
      'an aggregation that is submitted lacks its own day',
      { submission: SUBMISSION, beneficiary: { kind: 'aggregation', operating: true } },
      undetermined(CONSTITUTED),
    ],
    [
      'an aggregation with both days is admitted',
      { submission: SUBMISSION, beneficiary: { kind: 'aggregation', constitutedOn: SUBMITTED_ON, operating: true } },
      satisfied(),
    ],
    [
      'an aggregation constituted after submission is refused',
      { submission: SUBMISSION, beneficiary: { kind: 'aggregation', constitutedOn: DAY_AFTER, operating: true } },
      violated(constitutedLater),
    ],
    [
      'an aggregation that declares no constitution is refused before it is submitted',
      { beneficiary: { kind: 'aggregation', constitutedOn: null } },
      violated(notConstituted, notStated('A.BEN.0', OPERATING)),
    ],
    [
      'an aggregation that declares no operation is refused before its day is known',
      { beneficiary: { kind: 'aggregation', operating: null } },
      violated(notOperating, notStated('A.BEN.0', CONSTITUTED, SUBMITTED)),
    ],
    [
      'an aggregation that declares neither is refused for both, and lacks nothing',
      { beneficiary: { kind: 'aggregation', constitutedOn: null, operating: null } },
      violated(notConstituted, notOperating),
    ],
  ]
  it.each(rows)('%s', (_, draft, says) => {
    expect(inDraft(draft)).toStrictEqual(says)
  })
})

describe('the day of submission is that of Rome', () => {
  it.each([
    ['2022-05-09T21:59:59.999Z', '2022-05-10', 'violated'],
    ['2022-05-09T22:00:00Z', '2022-05-10', 'satisfied'],
    ['2022-05-10T21:59:59.999Z', '2022-05-11', 'violated'],
    ['2022-01-31T22:59:59Z', '2022-02-01', 'violated'],
    ['2022-01-31T23:00:00Z', '2022-02-01', 'satisfied'],
  ])('filed at %s, an aggregation constituted on %s: %s', (submittedAt, constitutedOn, outcome) => {
    const dossier = filed({ submission: { ...SUBMISSION, submittedAt }, beneficiary: aggregation({ constitutedOn }) })
    expect(checkBeneficiaryKind(dossier).outcome).toBe(outcome)
  })
})

describe('the reading `operatingEvidence`', () => {
  const panel: EligibilityOptions = { readings: { operatingEvidence: 'panel' } }

  it.each([[true], [false], [null], [undefined]])('`panel` leaves operating: %s to the panel', (operating) => {
    expect(whenFiled(aggregation({ operating }), panel)).toStrictEqual(satisfied())
  })

  test('`panel` still asks for the constitution', () => {
    expect(whenFiled(aggregation({ constitutedOn: null, operating: null }), panel)).toStrictEqual(
      violated(notConstituted),
    )
  })

  test('`panel` does not wait for a draft to say it', () => {
    const draft: ProposalDraft = {
      submission: SUBMISSION,
      beneficiary: { kind: 'aggregation', constitutedOn: '2019-03-01' },
    }
    expect(inDraft(draft, panel)).toStrictEqual(satisfied())
    expect(inDraft(draft)).toStrictEqual(undetermined('beneficiary.operating'))
    expect(inDraft({ beneficiary: {} }, panel)).toStrictEqual(
      undetermined('beneficiary.kind', 'beneficiary.constitutedOn', 'submission.submittedAt'),
    )
  })
})

describe('the legal form is never a ground for refusal', () => {
  const listed = Object.keys(legalForms) as ListedLegalForm[]

  it.each(listed.map((form) => [form]))('%s', (legalForm) => {
    expect(whenFiled(aggregation({ legalForm }))).toStrictEqual(satisfied())
  })

  it.each([[{ other: 'gruppo europeo di interesse economico' }], [null], [undefined]])('%o', (legalForm) => {
    expect(whenFiled(aggregation({ legalForm }))).toStrictEqual(satisfied())
  })
})
