import type { Aggregation, Proposal } from 'filiere-lombardia'
import { aProposal, tenEnterprises } from '../../../test/worked-cases/a-proposal'
import { draftCase, filedCase, type RuleCases } from '../boundary-case'

const rule = 'beneficiary-kind'
const FILED_ON = '2022-05-10'
const DAY_AFTER = '2022-05-11'

/** An aggregation that files, with these facts of it. */
function filedBy(changes: Partial<Aggregation>): Proposal {
  const beneficiary: Aggregation = {
    kind: 'aggregation',
    name: 'Rete di prova',
    legalForm: 'network-contract',
    constitutedOn: FILED_ON,
    operating: true,
    commonObjective: 'Consolidare la filiera',
    parties: tenEnterprises(),
    ...changes,
  }
  return aProposal({ beneficiary })
}

/** Cases on the boundary of who may file. */
export const beneficiaryKind: RuleCases = {
  rule,
  cases: [
    filedCase(
      rule,
      { it: 'Partenariato non ancora formalizzato', en: 'Partnership not yet formalised' },
      'satisfied',
      aProposal(),
    ),
    filedCase(
      rule,
      {
        it: 'Aggregazione operante, costituita il giorno stesso della presentazione',
        en: 'Operating aggregation, constituted on the very day of filing',
      },
      'satisfied',
      filedBy({}),
    ),
    filedCase(
      rule,
      {
        it: 'La stessa aggregazione, costituita il giorno dopo la presentazione',
        en: 'The same aggregation, constituted the day after filing',
      },
      'violated',
      filedBy({ constitutedOn: DAY_AFTER }),
    ),
    filedCase(
      rule,
      { it: 'Aggregazione che dichiara di non essere costituita', en: 'Aggregation declared not to be constituted' },
      'violated',
      filedBy({ constitutedOn: null }),
    ),
    filedCase(
      rule,
      { it: 'Aggregazione costituita ma non operante', en: 'Aggregation constituted but not operating' },
      'violated',
      filedBy({ operating: false }),
    ),
    filedCase(
      rule,
      {
        it: 'Aggregazione che non dice se è operante',
        en: 'Aggregation that does not say whether it operates',
      },
      'undetermined',
      filedBy({ operating: undefined }),
    ),
    filedCase(
      rule,
      {
        it: 'La stessa, se dell’operatività giudica in ogni caso il Nucleo di Valutazione',
        en: 'The same, if whether it operates is in any case for the panel to judge',
      },
      'satisfied',
      filedBy({ operating: undefined }),
      { readings: { operatingEvidence: 'panel' } },
    ),
    filedCase(
      rule,
      {
        it: 'Impresa singola, che non è né un’aggregazione né un partenariato',
        en: 'A single enterprise, which is neither an aggregation nor a partnership',
      },
      'violated',
      // What no schema lets in, and a stored file may hold.
      aProposal({ beneficiary: JSON.parse('{"kind":"impresa singola","parties":[]}') }),
    ),
    draftCase(
      rule,
      {
        it: 'Bozza di un’aggregazione non operante, che non dice quando è stata costituita',
        en: 'Draft of an aggregation that does not operate and does not say when it was constituted',
      },
      'violated',
      { beneficiary: { kind: 'aggregation', operating: false } },
    ),
    draftCase(rule, { it: 'Bozza ancora vuota', en: 'Draft that is still blank' }, 'undetermined', {}),
  ],
}
