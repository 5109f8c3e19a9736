import type { AgreementParty, Proposal } from 'filiere-lombardia'
import { anEnterprise, aProposal, tenEnterprises, terms } from '../../../test/worked-cases/a-proposal'
import { draftCase, filedCase, type RuleCases } from '../boundary-case'

const rule = 'agreement-content'
const parties = tenEnterprises()

/** A proposal of ten enterprises, of the first of which the agreement says this. */
function holding(changes: Partial<AgreementParty>): Proposal {
  const entries = parties.map(({ id }, index) => (index === 0 ? terms(id, changes) : terms(id)))
  return aProposal({ agreement: { kind: 'project-agreement', parties: entries } }, parties)
}

const inWords = { economicTerms: { statement: 'Messa a disposizione di un impianto' } }
const without = { economicTerms: null }

/** Cases on the boundary of what the agreement holds. */
export const agreementContent: RuleCases = {
  rule,
  cases: [
    filedCase(
      rule,
      {
        it: 'Ruolo, impegno e importo per ciascuna impresa; per una l’importo è zero',
        en: 'Role, commitment and amount for each enterprise; for one the amount is zero',
      },
      'satisfied',
      holding({ economicTerms: { amountEur: '0.00' } }),
    ),
    filedCase(
      rule,
      { it: 'Per un’impresa manca il ruolo', en: 'For one enterprise the role is missing' },
      'violated',
      holding({ role: null }),
    ),
    filedCase(
      rule,
      { it: 'Per un’impresa non è indicato alcun impegno', en: 'For one enterprise no commitment is stated' },
      'violated',
      holding({ commitments: [] }),
    ),
    filedCase(
      rule,
      { it: 'Per un’impresa mancano gli aspetti economici', en: 'For one enterprise the economic terms are missing' },
      'violated',
      holding(without),
    ),
    filedCase(
      rule,
      {
        it: 'La stessa, se gli aspetti economici sono facoltativi',
        en: 'The same, if economic terms are optional',
      },
      'satisfied',
      holding(without),
      { readings: { economicTerms: 'optional' } },
    ),
    filedCase(
      rule,
      {
        it: 'Per un’impresa gli aspetti economici sono descritti a parole, senza importo',
        en: 'For one enterprise the economic terms are described in words, without an amount',
      },
      'satisfied',
      holding(inWords),
    ),
    filedCase(
      rule,
      { it: 'La stessa, se occorre un importo', en: 'The same, if it takes an amount' },
      'violated',
      holding(inWords),
      { readings: { economicTerms: 'amount' } },
    ),
    filedCase(
      rule,
      { it: 'L’accordo non nomina una delle imprese', en: 'The agreement does not name one of the enterprises' },
      'violated',
      aProposal(
        { agreement: { kind: 'project-agreement', parties: parties.slice(1).map(({ id }) => terms(id)) } },
        parties,
      ),
    ),
    filedCase(
      rule,
      { it: 'Nessun accordo di cui esaminare il contenuto', en: 'No agreement whose content could be examined' },
      'not-applicable',
      aProposal({ agreement: null }),
    ),
    draftCase(
      rule,
      {
        it: 'Bozza di accordo in cui un’impresa dichiara di non avere ruolo e gli impegni mancano ancora',
        en: 'Draft agreement in which one enterprise declares no role and the commitments are still missing',
      },
      'violated',
      {
        beneficiary: { kind: 'partnership', parties: [anEnterprise(1)] },
        agreement: { kind: 'project-agreement', parties: [{ partyId: 'e1', role: null }] },
      },
    ),
    draftCase(
      rule,
      {
        it: 'Bozza di accordo ancora senza ruoli né impegni',
        en: 'Draft agreement still without roles and commitments',
      },
      'undetermined',
      {
        beneficiary: { kind: 'partnership', parties: [anEnterprise(1)] },
        agreement: { kind: 'project-agreement', parties: [{ partyId: 'e1' }] },
      },
    ),
  ],
}
