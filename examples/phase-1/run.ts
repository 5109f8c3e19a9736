import {
  approveList,
  type Evaluation,
  evaluateProposal,
  type Finding,
  findLeadConflicts,
  type ListingAct,
  leadRecord,
} from 'filiere-lombardia'
import { readFilings, readPanel, readScheme } from './read'
import { table } from './table'

/** The act of the manager that approves the list; made up, like everything in this portfolio. */
const ACT: ListingAct = { id: 'decree-1', date: '2023-03-01', title: 'Approval of the list (made up)' }

/** The main job: filings in, one answer for each out, then the list that an act approves. */
export function runPhase1(): string {
  const proposals = readFilings()
  const scheme = readScheme()
  const panel = readPanel()
  const leadConflicts = findLeadConflicts(proposals.map((proposal) => leadRecord(proposal)))

  const evaluations = proposals.map((proposal) =>
    evaluateProposal({ proposal, scheme, leadConflicts, ...panel[proposal.id] }),
  )
  const list = approveList(evaluations, ACT)

  const members = proposals.reduce((sum, { beneficiary }) => sum + beneficiary.parties.length, 0)
  const outcomes = evaluations.map(({ outcome }) => outcome)
  const count = (wanted: Evaluation['outcome']) => outcomes.filter((outcome) => outcome === wanted).length

  return [
    `${proposals.length} proposals with ${members} members, filed under D.g.r. XI/5899 of 31 January 2022 (synthetic data)`,
    `Scheme: ${typeof scheme.source === 'string' ? scheme.source : scheme.source.title}`,
    '',
    table(
      ['Proposal', 'Title', 'Filed', 'Review due', 'Examined', 'Score', 'Outcome'],
      evaluations.map(row),
      [8, 52, 10, 10, 22, 9, 16],
    ),
    '',
    `${count('recognisable')} recognisable, ${count('not-recognisable')} not, ${count('undetermined')} undetermined`,
    '',
    'Why not, or not yet',
    ...evaluations.filter(({ outcome }) => outcome !== 'recognisable').flatMap(reasons),
    '',
    'Worth a look, though nothing stands in the way',
    ...evaluations.filter(({ outcome }) => outcome === 'recognisable').flatMap(remarks),
    '',
    `On the list by ${ACT.id} of ${ACT.date}, in the order of filing; the order is no ranking`,
    ...list.entries.map(({ proposalId, title, validFrom }) => `  ${proposalId}  from ${validFrom}  ${title}`),
    '',
    'Leads of more than one proposal',
    ...leadConflicts.map(
      ({ lead, proposalIds, clause }) => `  ${lead.join(', ')} leads ${proposalIds.join(' and ')} (${clause})`,
    ),
  ].join('\n')
}

function row({ proposal, deadline, timeliness, score, outcome }: Evaluation): readonly string[] {
  const late = timeliness === null || timeliness.onTime ? '' : `, ${timeliness.daysLate} days late`
  return [
    proposal.id,
    proposal.title ?? '',
    deadline.startDate,
    deadline.dueDate,
    timeliness === null ? 'not recorded' : `${timeliness.examinedOn}${late}`,
    score?.total ?? '—',
    outcome,
  ]
}

function reasons({ proposal, reasons: found }: Evaluation): readonly string[] {
  return found.map((finding) => `  ${proposal.id}  ${inOneLine(finding)}`)
}

function remarks({ proposal, eligibility }: Evaluation): readonly string[] {
  const findings = eligibility.results.flatMap((result) => result.findings)
  return findings.filter(isRemark).map((finding) => `  ${proposal.id}  ${inOneLine(finding)}`)
}

/** Notes that hold for every proposal of the portfolio would drown the others. */
const COMMON: ReadonlySet<string> = new Set([
  'enterprises-counted',
  'intervention-fields-chosen',
  'phases-covered',
  'opening-not-specified',
  'checklist-not-supplied',
])

function isRemark({ code }: Finding): boolean {
  return !COMMON.has(code)
}

/** A finding as it is: its code, its facts, where it was found, the clause. Sentences are another matter. */
function inOneLine({ code, facts, path, clause }: Finding): string {
  const stated = Object.entries(facts).map(
    ([name, fact]) => `${name} ${Array.isArray(fact) ? fact.join(' ') : String(fact)}`,
  )
  return [code, stated.join(', '), path === undefined ? '' : `at ${path}`, `(${clause})`]
    .filter((part) => part !== '')
    .join('  ')
}
