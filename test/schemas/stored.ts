import {
  amendList,
  approveList,
  assessDraft,
  defineScoringScheme,
  type Evaluation,
  evaluateProposal,
  findLeadConflicts,
  type Help,
  illustrativeScheme,
  leadRecord,
  partnershipBreadth,
  reviewDeadline,
  scoreProposal,
  submissionWindow,
  waysToThreshold,
  whatWouldHelp,
} from 'filiere-lombardia'
import { readFilings, readPanel, readScheme } from '../../examples/phase-1/read'
import { decisionRecords } from '../../scripts/decision-records'
import { recordDecision } from '../../src/report/record/record-decision'
import { fullProposal } from './full-proposal'
import { keptList, measureComparisons, measureDesigns, measureSimulations, premiumAssessments } from './phase-2'

/** A value as it comes back from storage. */
export function stored(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

export const SIXES = {
  coherence: '6',
  innovativeness: 6,
  sustainability: { value: '6.5', author: 'Nucleo di Valutazione', reason: 'Piano solido' },
  partnershipBreadth: '6',
  representativeness: '6',
  swotAnalysis: '6',
} as const

/** Every filing of the portfolio, as the panel evaluated it. */
export function evaluations(): readonly Evaluation[] {
  const panel = readPanel()
  const scheme = readScheme()
  return readFilings().map((proposal) => evaluateProposal({ proposal, scheme, ...panel[proposal.id] }))
}

/** A help with every change there is. */
const help: Help = {
  rule: 'agreement-signatures',
  clause: 'A.BEN.4',
  outcome: 'violated',
  changes: [
    { change: 'add-enterprises', count: 2 },
    { change: 'cover-phases', count: 1 },
    { change: 'supply', path: 'agreement.parties[6].signature.signedOn' },
    { change: 'sign', partyId: 'e7' },
    { change: 'enter-in-agreement', partyId: 'e7' },
    { change: 'present-agreement' },
    { change: 'file-as-partnership' },
    { change: 'choose-lead' },
    { change: 'name-one-lead', leadIds: ['e1', 'e2'] },
    { change: 'designate-lead', leadId: 'e1', partyIds: ['e2'] },
    { change: 'designate-lead', leadId: 'e1', partyIds: null },
    { change: 'keep-one-proposal', proposalIds: ['p-001', 'p-002'] },
    { change: 'use-channel', channel: 'webtelemaco' },
    { change: 'file-from', opensAt: '2022-01-31T23:00:00.000Z' },
  ],
}

/** Answers of every kind, by the name of the file that has their JSON Schema. */
export function answers(): Readonly<Record<string, readonly unknown[]>> {
  const evaluated = evaluations()
  const proposals = evaluated.map(({ proposal }) => proposal)
  const list = approveList(evaluated, { id: 'act-1', date: '2023-03-01', title: 'Approvazione' })
  const [entry] = list.entries
  const amended = amendList(list, {
    act: { id: 'act-2', date: '2023-09-01' },
    remove: [{ proposalId: entry?.proposalId ?? '', reason: 'Rinuncia', communicatedOn: '2023-09-15' }],
  })
  const ninths = defineScoringScheme({ ...illustrativeScheme, markScale: { max: 9 } })
  const simulations = measureSimulations()
  const scores = [scoreProposal(ninths, SIXES), ...evaluated.flatMap(({ score }) => score ?? [])]
  return {
    'eligibility-assessment': evaluated.map(({ eligibility }) => eligibility),
    'draft-assessment': [{}, fullProposal, { complete: ['beneficiary.parties'] as const }].map((draft) =>
      assessDraft(draft),
    ),
    help: [help, { ...help, changes: null }, ...proposals.flatMap((proposal) => whatWouldHelp(proposal))],
    'lead-conflict': (['report-all', 'first-submitted-prevails'] as const).flatMap((leadClash) =>
      findLeadConflicts(
        proposals.map((proposal) => leadRecord(proposal, 'submitted')),
        { readings: { leadClash } },
      ),
    ),
    'partnership-breadth': proposals.map((proposal) => partnershipBreadth(proposal)),
    'submission-window': [
      submissionWindow('2021-12-31T00:00Z'),
      submissionWindow('2022-12-31T23:59:59.999+01:00', { opensAt: '2022-03-01T10:00:00+01:00' }),
      submissionWindow('2023-01-01T00:00:00+01:00'),
      submissionWindow('2023-01-01T00:00:00+01:00', { edition: 'extension-2022-11-30' }),
    ],
    'review-deadline': [
      reviewDeadline('2022-03-18T09:00:00+01:00', {
        roll: 'public-holidays-and-saturdays',
        extraHolidays: ['2022-05-06'],
        suspensions: [
          { kind: 'information-request', from: '2022-03-20', resumesOn: '2022-03-25' },
          { kind: 'refusal-notice', noticeOn: '2022-04-01', observationsOn: '2022-04-05' },
        ],
      }),
    ],
    'review-timeliness': evaluated.flatMap(({ timeliness }) => timeliness ?? []),
    score: scores,
    'ways-to-threshold': scores.map((score) => waysToThreshold(score)),
    'scoring-scheme': [ninths, illustrativeScheme, readScheme()],
    evaluation: evaluated,
    'approved-list': [list, amended, keptList],
    measure: simulations.map(({ measure }) => measure),
    'measure-design': measureDesigns(),
    'premium-assessment': premiumAssessments(),
    'measure-simulation': simulations,
    'measure-comparison': measureComparisons(),
    'decision-record': Object.values(decisionRecords()).map((input) => recordDecision(input)),
  }
}
