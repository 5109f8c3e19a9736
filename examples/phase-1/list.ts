import {
  type ApprovedList,
  amendList,
  approveList,
  type CivilDay,
  type Evaluation,
  type ListChange,
  type NotListed,
} from 'filiere-lombardia'
import { evaluateFilings } from './evaluate'
import { readPanel } from './read'

/** The first act of the manager; made up, like everything in this portfolio. */
const FIRST = { id: 'decree-1', date: '2022-07-20', title: 'Approval of the list (made up)' } as const

/** The acts after it: the desk stays open, so the list grows; one proposal goes. */
const LATER: readonly Pick<ListChange, 'act' | 'remove'>[] = [
  {
    act: { id: 'decree-2', date: '2022-09-30', title: 'Update of the list (made up)' },
    remove: [
      {
        proposalId: 'p-011',
        reason: 'all parties have given up the project, as their lead wrote on 12 September 2022 (made up)',
        communicatedOn: '2022-10-07',
      },
    ],
  },
  { act: { id: 'decree-3', date: '2023-03-01', title: 'Update of the list after the close of the desk (made up)' } },
]

/** The list of this portfolio with its history, for whoever needs the list alone. */
export function phase1List(): ApprovedList {
  return listByActs(evaluateFilings().evaluations)
}

/** The list as the acts made it: each deals with what the panel had examined by its day and no act before it had met. */
export function listByActs(evaluations: readonly Evaluation[]): ApprovedList {
  const panel = readPanel()
  // The panel's record is in the time of Rome, so that its days are those written in it.
  const examinedOn = ({ proposal }: Evaluation) => panel[proposal.id]?.examinedAt.slice(0, 10) ?? 'never'
  const examinedBy = (day: CivilDay) => evaluations.filter((evaluation) => examinedOn(evaluation) <= day)

  return LATER.reduce(
    (list, { act, remove }) => {
      const met = new Set(list.history.flatMap(({ entered, notListed }) => [...entered, ...notListed.map(idOf)]))
      return amendList(list, {
        act,
        remove,
        enter: examinedBy(act.date).filter(({ proposal }) => !met.has(proposal.id)),
      })
    },
    approveList(examinedBy(FIRST.date), FIRST),
  )
}

function idOf({ proposalId }: NotListed): string {
  return proposalId
}
