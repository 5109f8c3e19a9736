import { describe, expect, it, test } from 'vitest'
import type { ReadingSelection } from '../../../src/act/reading-choices'
import type { AgreementParty, PartnershipAgreement, Signature } from '../../../src/model/agreement'
import type { Draft, ProposalDraft } from '../../../src/model/draft'
import type { Party } from '../../../src/model/party'
import type { Proposal } from '../../../src/model/proposal'
import type { Stated } from '../../../src/model/stated'
import { checkAgreementSignatures } from '../../../src/rules/eligibility/agreement-signatures'
import { anEnterprise, terms } from '../../worked-cases/a-proposal'
import {
  anEntity,
  aUniversity,
  DAY_AFTER,
  DAY_BEFORE,
  drafted,
  filed,
  partnership,
  SUBMISSION,
  SUBMITTED_ON,
} from './dossiers'
import { lacking, notApplicable, type Row, satisfied, undetermined, type Verdict, verdict, violated } from './verdicts'

const SIGNATURE = 'agreement.parties[0].signature'
const facts = { partyId: 'e1' } as const
const blocking = { clause: 'A.BEN.4', severity: 'blocking', facts } as const

const notInAgreement = { ...blocking, code: 'party-not-in-agreement', path: 'beneficiary.parties[0]' } as const
const signatureMissing = { ...blocking, code: 'signature-missing', path: SIGNATURE } as const
const attorneyRefused = { ...blocking, code: 'attorney-not-accepted', path: SIGNATURE } as const
const powerMissing = { ...blocking, code: 'power-of-attorney-missing', path: `${SIGNATURE}.powerOfAttorney` } as const
const byAttorney = { ...blocking, code: 'signed-by-attorney', severity: 'review', path: SIGNATURE } as const
const signedLate = {
  ...blocking,
  code: 'signed-after-submission',
  facts: { partyId: 'e1', signedOn: DAY_AFTER, submittedOn: SUBMITTED_ON },
  path: `${SIGNATURE}.signedOn`,
} as const

const REPRESENTATIVE = { by: 'legal-representative', signedOn: '2022-05-01' } as const
const ATTORNEY = { by: 'attorney', signedOn: '2022-05-01' } as const

function agreement(entries: readonly AgreementParty[], changes: Partial<PartnershipAgreement> = {}) {
  return { kind: 'project-agreement', parties: entries, ...changes } as const
}

function whenFiled(changes: Partial<Proposal>, readings: ReadingSelection = {}): Verdict {
  return verdict(checkAgreementSignatures(filed(changes, { readings })))
}

/** One enterprise, and what stands under the agreement for it. */
function signed(signature: Stated<Signature>, readings?: ReadingSelection): Verdict {
  const entries = [terms('e1', { signature })]
  return whenFiled({ ...partnership([anEnterprise(1)]), agreement: agreement(entries) }, readings)
}

describe('a filed agreement', () => {
  const rows: readonly Row<Stated<Signature>>[] = [
    [
      'signed the day before submission is signed in time',
      { by: 'legal-representative', signedOn: DAY_BEFORE },
      satisfied(),
    ],
    [
      'signed on the day of submission is signed in time',
      { by: 'legal-representative', signedOn: SUBMITTED_ON },
      satisfied(),
    ],
    [
      'signed the day after submission is not',
      { by: 'legal-representative', signedOn: DAY_AFTER },
      violated(signedLate),
    ],
    [
      'signed on a day not said leaves the question open',
      { by: 'legal-representative' },
      undetermined(`${SIGNATURE}.signedOn`),
    ],
    [
      'signed without a day leaves the question open',
      { by: 'legal-representative', signedOn: null },
      undetermined(`${SIGNATURE}.signedOn`),
    ],
    ['with no signature of a partner is not signed', undefined, violated(signatureMissing)],
    ['that declares a signature absent is not signed', null, violated(signatureMissing)],
    [
      'signed by an attorney with a power on file is signed, and a person should look',
      { ...ATTORNEY, powerOfAttorney: true },
      satisfied(byAttorney),
    ],
    [
      'signed by an attorney without a power is not signed',
      { ...ATTORNEY, powerOfAttorney: false },
      violated(powerMissing),
    ],
    [
      'signed by an attorney whose power is declared absent is not signed',
      { ...ATTORNEY, powerOfAttorney: null },
      violated(powerMissing),
    ],
    ['signed by an attorney whose power is not on file is not signed', ATTORNEY, violated(powerMissing)],
    [
      'signed by an attorney without a power, and late, has two defects',
      { by: 'attorney', signedOn: DAY_AFTER },
      violated(powerMissing, signedLate),
    ],
    [
      'that does not say who signed leaves the question open',
      { signedOn: SUBMITTED_ON } as unknown as Signature,
      undetermined(`${SIGNATURE}.by`),
    ],
    ['signed by a legal representative needs no power', { ...REPRESENTATIVE, powerOfAttorney: false }, satisfied()],
  ]
  it.each(rows)('%s', (_, signature, says) => {
    expect(signed(signature)).toStrictEqual(says)
  })

  test('that does not name a partner is not signed by it', () => {
    expect(whenFiled({ ...partnership([anEnterprise(1)]), agreement: agreement([]) })).toStrictEqual(
      violated(notInAgreement),
    )
  })

  test('without partners has nobody who must sign', () => {
    expect(whenFiled({ agreement: agreement([]) })).toStrictEqual(satisfied())
  })

  test('may name others who are no party', () => {
    expect(whenFiled({ agreement: agreement([terms('e9', { signature: null })]) })).toStrictEqual(satisfied())
  })

  test('shows the place of the party, and that of its entry, which may differ', () => {
    const parties = [anEnterprise(1), anEnterprise(2), anEnterprise(3)]
    const entries = [terms('e3', { signature: null }), terms('e1')]
    expect(whenFiled({ ...partnership(parties), agreement: agreement(entries) })).toStrictEqual(
      violated(
        { ...notInAgreement, facts: { partyId: 'e2' }, path: 'beneficiary.parties[1]' },
        { ...signatureMissing, facts: { partyId: 'e3' } },
      ),
    )
  })

  it.each([[null], [undefined]])('that is %s leaves nothing to sign', (absent) => {
    expect(whenFiled({ ...partnership([anEnterprise(1)]), agreement: absent })).toStrictEqual(notApplicable())
  })
})

describe('the day of submission is that of Rome', () => {
  it.each([
    ['2022-12-10T22:59:59.999Z', '2022-12-10', 'satisfied'],
    ['2022-12-10T22:59:59.999Z', '2022-12-11', 'violated'],
    ['2022-12-10T23:30:00Z', '2022-12-11', 'satisfied'],
    ['2022-12-10T23:30:00Z', '2022-12-12', 'violated'],
    ['2022-07-10T22:30:00Z', '2022-07-11', 'satisfied'],
    ['2022-07-11T00:30:00+09:00', '2022-07-11', 'violated'],
  ])('filed at %s and signed on %s: %s', (submittedAt, signedOn, outcome) => {
    const entries = [terms('e1', { signature: { by: 'legal-representative', signedOn } })]
    const submission = { ...SUBMISSION, submittedAt }
    expect(whenFiled({ submission, ...partnership([anEnterprise(1)]), agreement: agreement(entries) }).outcome).toBe(
      outcome,
    )
  })

  test('and so it is told', () => {
    const entries = [terms('e1', { signature: { by: 'legal-representative', signedOn: '2022-12-12' } })]
    const submission = { ...SUBMISSION, submittedAt: '2022-12-10T23:30:00Z' }
    expect(whenFiled({ submission, ...partnership([anEnterprise(1)]), agreement: agreement(entries) })).toStrictEqual(
      violated({ ...signedLate, facts: { partyId: 'e1', signedOn: '2022-12-12', submittedOn: '2022-12-11' } }),
    )
  })
})

describe('the reading `signatureDate: may-follow`', () => {
  const mayFollow = { signatureDate: 'may-follow' } as const

  const rows: readonly Row<Stated<Signature>>[] = [
    [
      'takes a later signature, with a note',
      { by: 'legal-representative', signedOn: DAY_AFTER },
      satisfied({ ...signedLate, severity: 'note' }),
    ],
    ['takes a signature in time', { by: 'legal-representative', signedOn: SUBMITTED_ON }, satisfied()],
    ['takes one whose day is not said', { by: 'legal-representative' }, satisfied()],
    ['takes one without a day', { by: 'legal-representative', signedOn: null }, satisfied()],
    ['does not take none', null, violated(signatureMissing)],
  ]
  it.each(rows)('%s', (_, signature, says) => {
    expect(signed(signature, mayFollow)).toStrictEqual(says)
  })
})

describe('the reading `attorneySignature: refused`', () => {
  const refused = { attorneySignature: 'refused' } as const

  const rows: readonly Row<Stated<Signature>>[] = [
    ['refuses an attorney with a power', { ...ATTORNEY, powerOfAttorney: true }, violated(attorneyRefused)],
    ['refuses an attorney without one', { ...ATTORNEY, powerOfAttorney: false }, violated(attorneyRefused)],
    [
      'refuses an attorney and finds the late day',
      { by: 'attorney', signedOn: DAY_AFTER, powerOfAttorney: true },
      violated(attorneyRefused, signedLate),
    ],
    ['takes a legal representative', REPRESENTATIVE, satisfied()],
  ]
  it.each(rows)('%s', (_, signature, says) => {
    expect(signed(signature, refused)).toStrictEqual(says)
  })
})

describe('the reading `signatories`', () => {
  const others: readonly (readonly [string, Party])[] = [
    ['a supporting body', aUniversity({ id: 'x1' })],
    ['the entity of the aggregation', anEntity('x1')],
  ]

  it.each(others)('asks %s to sign by default', (_, other) => {
    const parties = [anEnterprise(1), other]
    const entries = [terms('e1'), terms('x1', { signature: null })]
    expect(whenFiled({ ...partnership(parties), agreement: agreement(entries) })).toStrictEqual(
      violated({ ...signatureMissing, facts: { partyId: 'x1' }, path: 'agreement.parties[1].signature' }),
    )
  })

  it.each(others)('does not ask %s under `enterprises-only`', (_, other) => {
    const parties = [anEnterprise(1), other]
    const entries = [terms('e1'), terms('x1', { signature: null })]
    const readings = { signatories: 'enterprises-only' } as const
    expect(whenFiled({ ...partnership(parties), agreement: agreement(entries) }, readings)).toStrictEqual(satisfied())
    expect(whenFiled({ ...partnership(parties), agreement: agreement([terms('e1')]) }, readings)).toStrictEqual(
      satisfied(),
    )
    expect(whenFiled({ ...partnership(parties), agreement: agreement([]) }, readings)).toStrictEqual(
      violated(notInAgreement),
    )
  })
})

describe('the reading `unilateralDeed`', () => {
  const accepted = { unilateralDeed: 'accepted' } as const
  const parties = [anEnterprise(1), anEnterprise(2)]
  const leadSigned = [terms('e1'), terms('e2', { signature: null })]
  const partnerSigned = [terms('e1', { signature: null }), terms('e2')]
  const deed = { kind: 'unilateral-deed' } as const

  test('asks every partner to sign a deed by default', () => {
    const proposal = { ...partnership(parties), leadId: 'e1', agreement: agreement(leadSigned, deed) }
    expect(whenFiled(proposal)).toStrictEqual(
      violated({ ...signatureMissing, facts: { partyId: 'e2' }, path: 'agreement.parties[1].signature' }),
    )
  })

  test('asks the lead alone under `accepted`', () => {
    const proposal = { ...partnership(parties), leadId: 'e1', agreement: agreement(leadSigned, deed) }
    expect(whenFiled(proposal, accepted)).toStrictEqual(satisfied())
  })

  test('asks the lead under `accepted`, whoever else signed', () => {
    const proposal = { ...partnership(parties), leadId: 'e1', agreement: agreement(partnerSigned, deed) }
    expect(whenFiled(proposal, accepted)).toStrictEqual(violated(signatureMissing))
  })

  test('asks that the deed name the lead under `accepted`', () => {
    const proposal = { ...partnership(parties), leadId: 'e1', agreement: agreement([terms('e2')], deed) }
    expect(whenFiled(proposal, accepted)).toStrictEqual(violated({ ...notInAgreement, path: 'leadId' }))
  })

  test('asks every partner to sign an agreement under `accepted` too', () => {
    const proposal = { ...partnership(parties), leadId: 'e1', agreement: agreement(leadSigned) }
    expect(whenFiled(proposal, accepted).outcome).toBe('violated')
  })

  test('asks the lead of a draft alone', () => {
    const draft: ProposalDraft = {
      submission: SUBMISSION,
      ...partnership(parties),
      leadId: 'e1',
      agreement: agreement(leadSigned, deed),
    }
    const asked = (change: ProposalDraft) => verdict(checkAgreementSignatures(drafted(change, { readings: accepted })))
    expect(asked(draft)).toStrictEqual(satisfied())
    expect(asked({ ...draft, leadId: undefined })).toStrictEqual(undetermined('leadId', 'agreement.parties'))
    expect(asked({ ...draft, leadId: 'x9' })).toStrictEqual(undetermined('agreement.parties'))
  })
})

describe('an agreement in a draft', () => {
  const PARTIES = 'beneficiary.parties'

  function inDraft(signature: Stated<Draft<Signature>>, readings: ReadingSelection = {}): Verdict {
    const draft: ProposalDraft = {
      submission: SUBMISSION,
      beneficiary: { parties: [{ id: 'e1', kind: 'enterprise' }] },
      agreement: { parties: [{ partyId: 'e1', signature }] },
    }
    return verdict(checkAgreementSignatures(drafted(draft, { readings })))
  }

  const signatures: readonly Row<Stated<Draft<Signature>>>[] = [
    ['that is signed may still get further partners', REPRESENTATIVE, undetermined(PARTIES)],
    ['may still be signed', undefined, undetermined(SIGNATURE, PARTIES)],
    ['is not where a signature is declared absent', null, lacking(violated(signatureMissing), PARTIES)],
    ['may still say who signed and when', {}, undetermined(`${SIGNATURE}.by`, `${SIGNATURE}.signedOn`, PARTIES)],
    ['may still show the power of an attorney', ATTORNEY, undetermined(`${SIGNATURE}.powerOfAttorney`, PARTIES)],
    [
      'shows none where it is declared absent',
      { ...ATTORNEY, powerOfAttorney: null },
      lacking(violated(powerMissing), PARTIES),
    ],
    [
      'shows none where there is none',
      { ...ATTORNEY, powerOfAttorney: false },
      lacking(violated(powerMissing), PARTIES),
    ],
    [
      'signed by an attorney with a power is left for review',
      { ...ATTORNEY, powerOfAttorney: true },
      { outcome: 'undetermined', findings: [byAttorney], missing: [PARTIES] },
    ],
    [
      'signed after submission is signed late already',
      { by: 'legal-representative', signedOn: DAY_AFTER },
      lacking(violated(signedLate), PARTIES),
    ],
  ]
  it.each(signatures)('%s', (_, signature, says) => {
    expect(inDraft(signature)).toStrictEqual(says)
  })

  test('does not wait for a day that no reading asks for', () => {
    expect(inDraft({ by: 'legal-representative' }, { signatureDate: 'may-follow' })).toStrictEqual(
      undetermined(PARTIES),
    )
  })

  test('may still say that it is a deed of the lead alone, where that would do', () => {
    const draft: ProposalDraft = { submission: SUBMISSION, agreement: { parties: [] } }
    const dossier = drafted(draft, { readings: { unilateralDeed: 'accepted' } })
    expect(verdict(checkAgreementSignatures(dossier))).toStrictEqual(undetermined('agreement.kind'))
  })

  test('may still turn out to need the signature of a party whose kind is not said', () => {
    const draft: ProposalDraft = { beneficiary: { parties: [{ id: 'e1' }] }, agreement: { parties: [] } }
    const dossier = drafted(draft, { readings: { signatories: 'enterprises-only' } })
    expect(verdict(checkAgreementSignatures(dossier))).toStrictEqual(undetermined(`${PARTIES}[0].kind`, PARTIES))
  })

  const drafts: readonly Row<ProposalDraft>[] = [
    ['may still come', {}, undetermined('agreement')],
    ['leaves nothing to sign where it is declared absent', { agreement: null }, notApplicable()],
    ['may still get parties', { agreement: {} }, undetermined(PARTIES)],
    [
      'may still name a partner',
      { beneficiary: { parties: [{ id: 'e1' }] }, agreement: { parties: [] } },
      undetermined('agreement.parties', PARTIES),
    ],
    [
      'may still say whom an entry is about',
      { beneficiary: { parties: [{ id: 'e1' }] }, agreement: { parties: [{ signature: REPRESENTATIVE }] } },
      undetermined('agreement.parties', PARTIES),
    ],
    [
      'does not look for a party that has no id yet',
      { beneficiary: { parties: [{ kind: 'enterprise' }] }, agreement: {} },
      undetermined(PARTIES),
    ],
    [
      'waits for the day of submission',
      {
        beneficiary: { parties: [{ id: 'e1' }] },
        agreement: { parties: [{ partyId: 'e1', signature: REPRESENTATIVE }] },
      },
      undetermined('submission.submittedAt', PARTIES),
    ],
  ]
  it.each(drafts)('%s', (_, draft, says) => {
    expect(verdict(checkAgreementSignatures(drafted(draft)))).toStrictEqual(says)
  })
})

describe('what once went wrong', () => {
  const accepted = { unilateralDeed: 'accepted' } as const
  const unsigned = agreement([terms('e1', { signature: null }), terms('b1', { signature: null })], {
    kind: 'unilateral-deed',
  })
  const parties = [anEnterprise(1), aUniversity()]

  it('a deed of the lead alone that nobody signed is not signed where the lead is no enterprise', () => {
    const proposal = { ...partnership(parties), leadId: 'b1', agreement: unsigned }
    expect(whenFiled(proposal, { ...accepted, signatories: 'enterprises-only' }).outcome).toBe('violated')
  })

  it('a deed of the lead alone that nobody signed is not signed where there is no lead', () => {
    expect(whenFiled({ ...partnership(parties), agreement: unsigned }, accepted).outcome).not.toBe('satisfied')
  })

  it('a fact that is missing is missing once', () => {
    const draft: ProposalDraft = { ...partnership(parties), agreement: {} }
    expect(verdict(checkAgreementSignatures(drafted(draft)))).toStrictEqual(
      undetermined('agreement.parties', 'beneficiary.parties'),
    )
  })
})

describe('what once went wrong with a deed of the lead alone', () => {
  const accepted = { unilateralDeed: 'accepted' } as const
  const unsigned = agreement([terms('e1', { signature: null })], { kind: 'unilateral-deed' })

  it.each([['x9'], [' ']])('a deed that nobody signed is not signed where the lead, “%s”, is no party', (leadId) => {
    expect(whenFiled({ ...partnership([anEnterprise(1)]), leadId, agreement: unsigned }, accepted).outcome).not.toBe(
      'satisfied',
    )
  })

  it.each([[null], [undefined]])('a filing without a lead (%s) lacks no fact that may still come', (leadId) => {
    expect(whenFiled({ ...partnership([anEnterprise(1)]), leadId, agreement: unsigned }, accepted).missing).toEqual([])
  })
})
