import { type ApprovedList, amendList, approveList, type CivilDay, isListed } from 'filiere-lombardia'
import { explain } from 'filiere-lombardia/report'
import { daysAfter, dayWords } from '../../words/day-words'
import type { BoundaryCase, RuleCases } from '../boundary-case'
import { A, evaluationOf } from './recognised'

const ENTERED = { id: 'D.d.u.o. 1', date: '2022-07-01' } as const
const REMOVED = { id: 'D.d.u.o. 2', date: '2023-02-13' } as const
const COMMUNICATED = '2023-02-20'
const REENTERED = { id: 'D.d.u.o. 3', date: '2023-05-15' } as const

const entered = approveList([evaluationOf(A)], ENTERED)
const reason = 'Rinuncia'
const removed = amendList(entered, { act: REMOVED, remove: [{ proposalId: A.id, reason }] })
const communicated = amendList(entered, {
  act: REMOVED,
  remove: [{ proposalId: A.id, reason, communicatedOn: COMMUNICATED }],
})
const reentered = amendList(removed, { act: REENTERED, enter: [evaluationOf(A)] })

/** Cases on the boundary of a stay on the list. */
export const listMembership: RuleCases = {
  rule: 'list-membership',
  cases: [
    onList('not-listed', entered, daysAfter(ENTERED.date, -1), {
      it: 'la vigilia del provvedimento che inserisce la proposta in elenco',
      en: 'the day before the act that lists the proposal',
    }),
    onList('listed', entered, ENTERED.date, {
      it: 'il giorno del provvedimento che inserisce la proposta in elenco',
      en: 'the day of the act that lists the proposal',
    }),
    onList('listed', removed, daysAfter(REMOVED.date, -1), {
      it: 'la vigilia del provvedimento che cancella la proposta dall’elenco',
      en: 'the day before the act that removes the proposal',
    }),
    onList('not-listed', removed, REMOVED.date, {
      it: 'il giorno del provvedimento che cancella la proposta dall’elenco',
      en: 'the day of the act that removes the proposal',
    }),
    onList('listed', communicated, daysAfter(COMMUNICATED, -1), {
      it: 'la vigilia della comunicazione della cancellazione, successiva al provvedimento',
      en: 'the day before the removal is communicated, some days after the act',
    }),
    onList('not-listed', communicated, COMMUNICATED, {
      it: 'il giorno della comunicazione della cancellazione, successiva al provvedimento',
      en: 'the day on which the removal is communicated, some days after the act',
    }),
    onList('not-listed', reentered, daysAfter(REENTERED.date, -1), {
      it: 'la vigilia del provvedimento che inserisce di nuovo la proposta cancellata',
      en: 'the day before the act that lists the removed proposal again',
    }),
    onList('listed', reentered, REENTERED.date, {
      it: 'il giorno del provvedimento che inserisce di nuovo la proposta cancellata',
      en: 'the day of the act that lists the removed proposal again',
    }),
    onList('not-listed', approveList([], ENTERED), ENTERED.date, {
      it: 'la proposta raggiunge la soglia, ma nessun provvedimento l’ha inserita in elenco',
      en: 'the proposal reaches the threshold, but no act has listed it',
    }),
  ],
}

function onList(expected: string, list: ApprovedList, day: CivilDay, which: BoundaryCase['what']): BoundaryCase {
  const words = dayWords(day)
  return {
    what: { it: `${words.it}: ${which.it}`, en: `${words.en}: ${which.en}` },
    expected,
    answer: () => ({
      outcome: isListed(list, A.id, day) ? 'listed' : 'not-listed',
      codes: [],
      // A list without entries says at least that there are none.
      inWords: (locale) =>
        list.entries.length === 0
          ? explain(list, { locale }).split('\n').slice(0, 1)
          : list.entries.flatMap((entry) => explain(entry, { locale }).split('\n')),
    }),
  }
}
