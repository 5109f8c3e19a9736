import {
  approveList,
  type Evaluation,
  evaluateProposal,
  type Finding,
  findLeadConflicts,
  type ListingAct,
  leadRecord,
} from 'filiere-lombardia'
import { explain } from 'filiere-lombardia/report'
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
      ['Proposal', 'Supply chain', 'Admissible', 'Filed', 'Review due', 'Late', 'Score', 'Outcome'],
      evaluations.map(row),
      [8, 34, 33, 10, 10, 7, 6, 16],
    ),
    '',
    `${count('recognisable')} recognisable, ${count('not-recognisable')} not, ${count('undetermined')} undetermined`,
    '',
    'Why not, or not yet',
    ...evaluations.filter(({ outcome }) => outcome !== 'recognisable').flatMap(reasons),
    '',
    'The reasons for the first refusal, in the language of the act',
    ...inItalian(evaluations.find(({ outcome }) => outcome === 'not-recognisable')),
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

function row(evaluation: Evaluation): readonly string[] {
  const { proposal, deadline, timeliness, score, outcome } = evaluation
  return [
    proposal.id,
    proposal.title ?? '',
    admissible(evaluation),
    deadline.startDate,
    deadline.dueDate,
    timeliness === null || timeliness.onTime ? '' : `${timeliness.daysLate} days`,
    score?.total ?? '—',
    outcome,
  ]
}

/** "yes", or the first reason why not and how many follow. */
function admissible({ eligibility }: Evaluation): string {
  if (eligibility.outcome === 'eligible') return 'yes'
  const missing = eligibility.results.flatMap((result) => result.missing)
  const found = eligibility.results.flatMap((result) =>
    result.findings.filter(({ severity }) => severity === 'blocking'),
  )
  const [first, ...others] =
    eligibility.outcome === 'ineligible' ? found.map(({ code }) => code) : missing.map((path) => `? ${path}`)
  return others.length === 0 ? `${first}` : `${first}, +${others.length}`
}

/** Why a proposal is not recognisable, with the remarks that explain it. */
function reasons(evaluation: Evaluation): readonly string[] {
  return [...inLines(evaluation, evaluation.reasons), ...remarks(evaluation)]
}

function remarks(evaluation: Evaluation): readonly string[] {
  const findings = evaluation.eligibility.results.flatMap((result) => result.findings)
  return inLines(
    evaluation,
    findings.filter(({ code, severity }) => severity !== 'blocking' && !COMMON.has(code)),
  )
}

/** Notes that hold for every proposal of the portfolio would drown the others. */
const COMMON: ReadonlySet<string> = new Set([
  'enterprises-counted',
  'intervention-fields-chosen',
  'phases-covered',
  'opening-not-specified',
  'checklist-not-supplied',
])

/** One line for each kind of finding: the first of its kind in words, and how many are like it. */
function inLines({ proposal }: Evaluation, findings: readonly Finding[]): readonly string[] {
  const codes = [...new Set(findings.map(({ code }) => code))]
  return codes.flatMap((wanted) => {
    const [first, ...others] = findings.filter(({ code }) => code === wanted)
    if (first === undefined) return []
    const more = others.length === 0 ? '' : ` And ${others.length} more like it.`
    return `  ${proposal.id}  ${explain(first, { locale: 'en', proposal })}${more}`
  })
}

/** The same reasons as an office states them in a decision (art. 3, L. 241/1990), for one proposal. */
function inItalian(evaluation: Evaluation | undefined): readonly string[] {
  if (evaluation === undefined) return []
  const { proposal, reasons: why } = evaluation
  const lines = why.flatMap((finding) => explain(finding, { locale: 'it', proposal }).split('\n'))
  return [`  ${proposal.id}  «${proposal.title}»`, ...lines.map((line) => `         ${line}`)]
}
