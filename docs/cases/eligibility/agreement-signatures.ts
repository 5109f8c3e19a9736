import type { Proposal, Signature } from 'filiere-lombardia'
import { anEnterprise, aProposal, tenEnterprises, terms } from '../../../test/worked-cases/a-proposal'
import { draftCase, filedCase, type RuleCases } from '../boundary-case'

const rule = 'agreement-signatures'
const FILED_ON = '2022-05-10'
const DAY_AFTER = '2022-05-11'
const parties = tenEnterprises()

/** A proposal of ten enterprises, the first of which signed so. */
function signed(signature: Signature | null): Proposal {
  const entries = parties.map(({ id }, index) => (index === 0 ? terms(id, { signature }) : terms(id)))
  return aProposal({ agreement: { kind: 'project-agreement', parties: entries } }, parties)
}

const withUniversity = [
  ...parties,
  { id: 'b1', kind: 'supporting-body', name: 'Ateneo', bodyType: 'university' } as const,
]
const universityUnsigned = aProposal(
  {
    agreement: {
      kind: 'project-agreement',
      parties: withUniversity.map(({ id }) => (id === 'b1' ? terms(id, { signature: null }) : terms(id))),
    },
  },
  withUniversity,
)

const deedOfLead = aProposal({ agreement: { kind: 'unilateral-deed', parties: [terms('e1')] } }, parties.slice(0, 2))

/** Cases on the boundary of the signatures. */
export const agreementSignatures: RuleCases = {
  rule,
  cases: [
    filedCase(
      rule,
      {
        it: 'Ultima firma apposta il giorno stesso della presentazione',
        en: 'Last signature given on the very day of filing',
      },
      'satisfied',
      signed({ by: 'legal-representative', signedOn: FILED_ON }),
    ),
    filedCase(
      rule,
      {
        it: 'Ultima firma apposta il giorno dopo la presentazione',
        en: 'Last signature given on the day after filing',
      },
      'violated',
      signed({ by: 'legal-representative', signedOn: DAY_AFTER }),
    ),
    filedCase(
      rule,
      {
        it: 'La stessa, se le firme possono seguire la presentazione',
        en: 'The same, if signatures may follow the filing',
      },
      'satisfied',
      signed({ by: 'legal-representative', signedOn: DAY_AFTER }),
      { readings: { signatureDate: 'may-follow' } },
    ),
    filedCase(rule, { it: 'Un’impresa non ha firmato', en: 'One enterprise has not signed' }, 'violated', signed(null)),
    filedCase(
      rule,
      { it: 'Un’impresa non figura nell’accordo', en: 'One enterprise is not in the agreement' },
      'violated',
      aProposal(
        { agreement: { kind: 'project-agreement', parties: parties.slice(1).map(({ id }) => terms(id)) } },
        parties,
      ),
    ),
    filedCase(
      rule,
      { it: 'Firma di un procuratore, con procura agli atti', en: 'Signature of an attorney, the power on file' },
      'satisfied',
      signed({ by: 'attorney', powerOfAttorney: true, signedOn: FILED_ON }),
    ),
    filedCase(
      rule,
      {
        it: 'La stessa, se firma il solo legale rappresentante',
        en: 'The same, if the legal representative alone may sign',
      },
      'violated',
      signed({ by: 'attorney', powerOfAttorney: true, signedOn: FILED_ON }),
      { readings: { attorneySignature: 'refused' } },
    ),
    filedCase(
      rule,
      {
        it: 'Firma di chi si dichiara procuratore, senza procura agli atti',
        en: 'Signature of somebody declared to be an attorney, no power on file',
      },
      'violated',
      signed({ by: 'attorney', powerOfAttorney: false, signedOn: FILED_ON }),
    ),
    filedCase(
      rule,
      { it: 'Firma dichiarata priva di data', en: 'Signature declared to bear no date' },
      'satisfied',
      signed({ by: 'legal-representative', signedOn: null }),
    ),
    filedCase(
      rule,
      {
        it: 'La stessa, se una firma senza data non basta',
        en: 'The same, if a signature without a date is not enough',
      },
      'violated',
      signed({ by: 'legal-representative', signedOn: null }),
      { readings: { undatedSignature: 'refused' } },
    ),
    filedCase(
      rule,
      {
        it: 'Tutte le imprese hanno firmato, l’università no',
        en: 'All enterprises have signed, the university has not',
      },
      'violated',
      universityUnsigned,
    ),
    filedCase(
      rule,
      {
        it: 'La stessa, se firmano le sole imprese',
        en: 'The same, if enterprises alone have to sign',
      },
      'satisfied',
      universityUnsigned,
      { readings: { signatories: 'enterprises-only' } },
    ),
    filedCase(
      rule,
      { it: 'Atto unilaterale firmato dal solo capofila', en: 'Unilateral deed signed by the lead alone' },
      'violated',
      deedOfLead,
    ),
    filedCase(
      rule,
      {
        it: 'Lo stesso atto, se tiene luogo dell’accordo',
        en: 'The same deed, if it stands for the agreement',
      },
      'satisfied',
      deedOfLead,
      { readings: { unilateralDeed: 'accepted' } },
    ),
    filedCase(
      rule,
      { it: 'Nessun accordo da firmare', en: 'No agreement to sign' },
      'not-applicable',
      aProposal({ agreement: null }),
    ),
    draftCase(
      rule,
      {
        it: 'Bozza in cui un’impresa dichiara di non aver firmato e un’altra non dice nulla',
        en: 'Draft in which one enterprise declares that it has not signed and another says nothing',
      },
      'violated',
      {
        beneficiary: { kind: 'partnership', parties: [anEnterprise(1), anEnterprise(2)] },
        agreement: { kind: 'project-agreement', parties: [{ partyId: 'e1', signature: null }] },
      },
    ),
    draftCase(
      rule,
      { it: 'Bozza a cui mancano ancora le firme', en: 'Draft that still lacks the signatures' },
      'undetermined',
      {
        beneficiary: { kind: 'partnership', parties: [anEnterprise(1)] },
        agreement: { kind: 'project-agreement', parties: [{ partyId: 'e1' }] },
      },
    ),
  ],
}
