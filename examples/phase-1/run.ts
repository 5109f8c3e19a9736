import type { ApprovedList, Evaluation, Finding, ListEntry, ListUpdate } from 'filiere-lombardia'
import { explain } from 'filiere-lombardia/report'
import { evaluateFilings } from './evaluate'
import { listByActs } from './list'
import { readScheme } from './read'
import { table } from './table'

/** The main job: filings in, one answer for each out, then the list that acts approve and update. */
export function runPhase1(): string {
  const scheme = readScheme()
  const { evaluations, leadConflicts } = evaluateFilings()

  const members = evaluations.reduce((sum, { proposal }) => sum + proposal.beneficiary.parties.length, 0)
  const outcomes = evaluations.map(({ outcome }) => outcome)
  const count = (wanted: Evaluation['outcome']) => outcomes.filter((outcome) => outcome === wanted).length

  return [
    `${evaluations.length} proposals with ${members} members, filed under D.g.r. XI/5899 of 31 January 2022 (synthetic data)`,
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
    ...listInLines(listByActs(evaluations)),
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

/** What each act did, then who is on the list, from when and, if no longer, until when. */
function listInLines({ history, entries }: ApprovedList): readonly string[] {
  return [
    'The list, by the acts that approved and updated it; each enters what had been examined by its day',
    ...history.flatMap(actInLines),
    '',
    'On the list, in the order of filing; the order is no ranking',
    ...entries.map(entryInLine),
  ]
}

function actInLines({ act, entered, notListed, removed }: ListUpdate): readonly string[] {
  return [
    `  ${act.id} of ${act.date}: ${entered.length} entered, ${notListed.length} not, ${removed.length} taken off`,
    ...removed.map(
      ({ proposalId, reason, communicatedOn }) =>
        `    ${proposalId} taken off with effect from ${communicatedOn ?? act.date}: ${reason}`,
    ),
  ]
}

function entryInLine({ proposalId, title, validFrom, validTo }: ListEntry): string {
  return `  ${proposalId}  from ${validFrom}  ${title}${validTo === null ? '' : ` (no longer from ${validTo})`}`
}
