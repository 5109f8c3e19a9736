import type { AgreementParty, Party, Proposal } from 'filiere-lombardia'
import { aProposal, tenEnterprises, terms } from '../../../test/worked-cases/a-proposal'
import { draftCase, filedCase, type RuleCases } from '../boundary-case'

const rule = 'supporting-bodies'
const university: Party = { id: 'b1', kind: 'supporting-body', name: 'Ateneo', bodyType: 'university' }
const parties: readonly Party[] = [...tenEnterprises(), university]

/** A proposal with a university, of which the agreement says this, or nothing. */
function declaring(changes: Partial<AgreementParty> | null): Proposal {
  const entries = parties.flatMap(({ id, kind }) =>
    kind === 'supporting-body' ? (changes === null ? [] : [terms(id, changes)]) : [terms(id)],
  )
  return aProposal({ agreement: { kind: 'project-agreement', parties: entries } }, parties)
}

/** Cases on the boundary of what is asked of supporting bodies. */
export const supportingBodies: RuleCases = {
  rule,
  cases: [
    filedCase(
      rule,
      {
        it: 'Università con ruolo e impegni nell’accordo',
        en: 'University with role and commitments in the agreement',
      },
      'satisfied',
      declaring({}),
    ),
    filedCase(
      rule,
      {
        it: 'Università con ruolo e impegni, senza aspetti economici',
        en: 'University with role and commitments, without economic terms',
      },
      'satisfied',
      declaring({ economicTerms: null }),
    ),
    filedCase(
      rule,
      { it: 'Università che l’accordo non nomina', en: 'University that the agreement does not name' },
      'satisfied',
      declaring(null),
    ),
    filedCase(
      rule,
      {
        it: 'La stessa, se l’omissione rende inammissibile la proposta',
        en: 'The same, if the omission makes the proposal inadmissible',
      },
      'violated',
      declaring(null),
      { readings: { supportingBodyOmission: 'inadmissible' } },
    ),
    filedCase(
      rule,
      { it: 'Partenariato di sole imprese', en: 'Partnership of enterprises alone' },
      'not-applicable',
      aProposal(),
    ),
    draftCase(
      rule,
      {
        it: 'Bozza con un’università di cui l’accordo non dice ancora nulla, se l’omissione rende inammissibile la proposta',
        en: 'Draft with a university of which the agreement says nothing yet, if the omission makes the proposal inadmissible',
      },
      'undetermined',
      { beneficiary: { kind: 'partnership', parties: [university] } },
      { readings: { supportingBodyOmission: 'inadmissible' } },
    ),
    draftCase(
      rule,
      {
        it: 'Bozza con un’università dichiarata priva di impegni e un altro soggetto non ancora descritto, se l’omissione rende inammissibile la proposta',
        en: 'Draft with a university declared to have no commitments and another body not yet described, if the omission makes the proposal inadmissible',
      },
      'violated',
      {
        beneficiary: { kind: 'partnership', parties: [university, { id: 'b2', kind: 'supporting-body' }] },
        agreement: { kind: 'project-agreement', parties: [{ partyId: 'b1', commitments: null }] },
      },
      { readings: { supportingBodyOmission: 'inadmissible' } },
    ),
  ],
}
