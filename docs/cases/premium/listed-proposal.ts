import { type CivilDay, EDITIONS } from 'filiere-lombardia'
import { daysAfter, dayWords } from '../../words/day-words'
import type { RuleCases } from '../boundary-case'
import { aList, aMeasure, anApplication, anEntry, LEAD, LISTED_ON } from './a-measure'
import { premiumCase } from './premium-case'

const rule = 'listed-proposal'
const day = dayWords(LISTED_ON)
const FILED_BY = '2022-09-15'
const filedBy = dayWords(FILED_BY)
const LATER = EDITIONS['dgr-xii-1586-2023']

const entered = (validFrom: CivilDay) => aList(anEntry({ validFrom }))
const removed = (validTo: CivilDay) => aList(anEntry({ validTo, removedBy: 'D.d.u.o. 2' }))
const filed = (submittedAt: string) => aList(anEntry({ submittedAt, validFrom: '2022-10-01' }))
const withDeadline = aMeasure({ proposalsFiledBy: FILED_BY })

/** Cases on the boundary of a listed proposal: the day that counts, the day of filing, and an application that names none. */
export const listedProposal: RuleCases = {
  rule,
  cases: [
    premiumCase(
      rule,
      'satisfied',
      {
        it: `Misura che vuole la proposta in elenco in data ${day.it}; inserimento in quel giorno`,
        en: `Measure that wants the proposal listed on ${day.en}; listed on that day`,
      },
      { list: entered(LISTED_ON) },
    ),
    premiumCase(
      rule,
      'violated',
      { it: 'La stessa misura; inserimento nel giorno successivo', en: 'The same measure; listed the day after' },
      { list: entered(daysAfter(LISTED_ON, 1)) },
    ),
    premiumCase(
      rule,
      'satisfied',
      {
        it: 'La stessa misura; cancellazione con effetto dal giorno successivo',
        en: 'The same measure; removed with effect from the day after',
      },
      { list: removed(daysAfter(LISTED_ON, 1)) },
    ),
    premiumCase(
      rule,
      'violated',
      {
        it: 'La stessa misura; cancellazione con effetto da quel giorno',
        en: 'The same measure; removed with effect from that day',
      },
      { list: removed(LISTED_ON) },
    ),
    premiumCase(
      rule,
      'violated',
      {
        it: 'Proposta che raggiunge la soglia, ma che nessun provvedimento ha inserito in elenco',
        en: 'Proposal that reaches the threshold, but that no act has listed',
      },
      { list: aList() },
    ),
    premiumCase(
      rule,
      'satisfied',
      {
        it: `Misura per le proposte presentate entro il ${filedBy.it}; presentazione nell’ultimo istante di quel giorno`,
        en: `Measure for proposals filed by ${filedBy.en}; filed in the last instant of that day`,
      },
      { measure: withDeadline, list: filed(`${FILED_BY}T23:59:59.999+02:00`) },
    ),
    premiumCase(
      rule,
      'violated',
      {
        it: 'La stessa misura; presentazione nel primo istante del giorno successivo',
        en: 'The same measure; filed in the first instant of the day after',
      },
      { measure: withDeadline, list: filed(`${daysAfter(FILED_BY, 1)}T00:00:00+02:00`) },
    ),
    premiumCase(
      rule,
      'satisfied',
      {
        it: 'Domanda di un’impresa che fa parte di due proposte in elenco',
        en: 'Application of an enterprise that belongs to two listed proposals',
      },
      {
        list: aList(
          anEntry(),
          anEntry({ proposalId: 'B', parties: [{ id: 'e1', kind: 'enterprise', identifiers: [LEAD] }] }),
        ),
      },
    ),
    premiumCase(
      rule,
      'satisfied',
      {
        it: `Proposta riconosciuta secondo i criteri aggiornati (${LATER.title.it}), per una misura che guarda al giorno della domanda`,
        en: `Proposal recognised under updated criteria (${LATER.title.en}), for a measure that looks to the day of the application`,
      },
      {
        measure: aMeasure({ membershipDate: null }),
        application: anApplication({ submittedAt: '2024-06-10T10:00:00+02:00' }),
        list: aList(anEntry({ edition: LATER.id, submittedAt: '2024-01-15T10:00:00+01:00', validFrom: '2024-03-01' })),
      },
    ),
    premiumCase(
      rule,
      'violated',
      {
        it: 'Domanda che dichiara di non riferirsi ad alcuna proposta in elenco',
        en: 'Application that declares to refer to no listed proposal',
      },
      { application: anApplication({ proposalId: null }) },
    ),
    premiumCase(
      rule,
      'undetermined',
      {
        it: 'Domanda che tace sulla proposta a cui si riferisce, mentre una è in elenco',
        en: 'Application that is silent on the proposal to which it refers, while there is one on the list',
      },
      { application: anApplication({ proposalId: undefined }) },
    ),
    premiumCase(
      rule,
      'violated',
      {
        it: 'La stessa domanda, se alla data rilevante nessuna proposta è ancora in elenco',
        en: 'The same application, if on the day that counts no proposal is listed yet',
      },
      {
        application: anApplication({ proposalId: undefined }),
        list: entered(daysAfter(LISTED_ON, 1)),
      },
    ),
  ],
}
