import { valueChainPhases } from '../../act/enumerations'
import { minimumPhases } from '../../act/figures'
import type { ReadingChoices } from '../../act/reading-choices'
import type { Draft } from '../../model/draft'
import type { Party, ValueChainPhase } from '../../model/party'
import { keeps } from '../../values/bound'
import type { FactPath } from '../../values/fact-path'
import type { CoverageFacts, CoverageShortfallFacts } from '../../verdict/facts'
import type { Finding } from '../../verdict/finding'
import { conclude, type Evidence, type RuleResult, ruleBasis } from '../../verdict/rule-result'
import type { Dossier } from './dossier'

/**
 * What can be found of the phases that the partnership covers.
 *
 * @example
 * ```ts
 * import { checkValueChainPhases, openDossier, type ValueChainPhasesFinding } from 'filiere-lombardia'
 *
 * const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 * const found = (other: string): ValueChainPhasesFinding | undefined => {
 *   const phases = [{ other: 'repair' }, { other }]
 *   const parties = [{ id: 'e1', kind: 'enterprise', name: 'Seta', phases }] as const
 *   const dossier = openDossier({ id: 'p-001', submission, beneficiary: { kind: 'partnership', parties } })
 *   return checkValueChainPhases(dossier).findings.find((finding) => finding.code !== 'facts-not-stated')
 * }
 * found('resale')?.facts // => { covered: ['repair', 'resale'], required: 2 }
 * found('Repair ')?.code // => 'too-few-phases'
 * found('Repair ')?.facts // => { covered: ['repair'], required: 2, shortfall: 1 }
 * ```
 */
export type ValueChainPhasesFinding =
  | Finding<'phases-covered', CoverageFacts>
  | Finding<'too-few-phases', CoverageShortfallFacts>
  | Finding<'phases-so-far', CoverageShortfallFacts>

const BASIS = /* @__PURE__ */ ruleBasis({
  rule: 'value-chain-phases',
  clauses: ['A.PROJ.6e', 'A.PROJ.6', 'A.PROJ.2'],
  readings: ['phases', 'phaseParties'],
})

const LISTED: readonly string[] = /* @__PURE__ */ Object.keys(valueChainPhases) satisfies string[]

/**
 * Does the partnership cover different phases of the production cycle?
 *
 * "il coinvolgimento nel partenariato di soggetti facenti parte delle diverse fasi del ciclo produttivo" (A.PROJ.6e): two phases
 * at least, the act's four (A.PROJ.2) or others in words, covered by any party. `phases: 'all-four'` asks for the act's four,
 * `phaseParties: 'enterprises-only'` leaves supporting bodies out. How well the chain is represented, criterion e judges.
 *
 * @param dossier a proposal, opened
 *
 * @example
 * ```ts
 * import { checkValueChainPhases, openDossier, type ValueChainPhase } from 'filiere-lombardia'
 *
 * const covering = (phases: ValueChainPhase[]) =>
 *   checkValueChainPhases(
 *     openDossier({
 *       id: 'p-001',
 *       submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
 *       beneficiary: { kind: 'partnership', parties: [{ id: 'e1', kind: 'enterprise', name: 'Seta', phases }] },
 *     }),
 *   ).outcome
 * covering(['processing', 'distribution']) // => 'satisfied'
 * covering(['processing']) // => 'violated'
 * ```
 */
export function checkValueChainPhases(dossier: Dossier): RuleResult<ValueChainPhasesFinding, 'value-chain-phases'> {
  const evidence: Evidence<ValueChainPhasesFinding> = { findings: [], missing: [] }
  const { readings } = dossier
  const asked = (phases: Iterable<string>) =>
    readings.phases === 'all-four' ? [...phases].filter((phase) => LISTED.includes(phase)) : [...phases]
  const { bound, clause } = minimumPhases
  const required = readings.phases === 'all-four' ? LISTED.length : minimumPhases.value
  const covered = asked(coveredPhases(dossier))
  if (keeps(bound, covered.length - required)) {
    evidence.findings.push({ code: 'phases-covered', clause, severity: 'note', facts: { covered, required } })
    return conclude(BASIS, evidence)
  }
  const { missing, possible } = phasesToCome(dossier, new Set(covered))
  const facts = { covered, required, shortfall: required - covered.length }
  if (keeps(bound, asked(possible.named).length + possible.unnamed - required)) {
    for (const path of missing) evidence.missing.push(path)
    evidence.findings.push({ code: 'phases-so-far', clause, severity: 'note', facts })
  } else {
    const path = 'beneficiary.parties'
    evidence.findings.push({ code: 'too-few-phases', clause, severity: 'blocking', facts, path })
  }
  return conclude(BASIS, evidence)
}

/** The distinct phases that the parties cover: the act's by their code, however written out, others by their words. */
export function coveredPhases({ parties, readings }: Dossier): readonly string[] {
  const covered = new Set<string>()
  for (const party of parties) {
    if (covers(party, readings) === 'yes') for (const phase of party.phases ?? []) addPhase(phase, covered)
  }
  return [...covered]
}

/** What a draft does not state of phases, and which it could turn out to cover: those it names, and how many more. */
function phasesToCome(
  { parties, partiesComplete, readings, closed, completeLists }: Dossier,
  covered: ReadonlySet<string>,
): {
  readonly missing: readonly FactPath[]
  readonly possible: { readonly named: ReadonlySet<string>; readonly unnamed: number }
} {
  const missing: FactPath[] = []
  const named = new Set<string>()
  let unnamed = partiesComplete ? 0 : Number.POSITIVE_INFINITY
  if (!partiesComplete) missing.push('beneficiary.parties')
  for (const [row, party] of parties.entries()) {
    const coverage = covers(party, readings)
    if (coverage === 'no') continue
    const path = `beneficiary.parties[${row}].phases` as const
    const ended = closed || party.phases === null || completeLists.has(path)
    const own = new Set<string>()
    for (const phase of party.phases ?? []) addPhase(phase, own)
    for (const phase of own) named.add(phase)
    const unsaid = closed ? [] : [...(party.phases ?? []).entries()].filter(([, phase]) => phaseName(phase) === '')
    unnamed += ended ? unsaid.length : Number.POSITIVE_INFINITY
    if (!ended) missing.push(path)
    for (const [index] of unsaid) missing.push(`${path}[${index}].other`)
    const mayAdd = !ended || unsaid.length > 0 || [...own].some((phase) => !covered.has(phase))
    if (coverage === 'maybe' && mayAdd) missing.push(`beneficiary.parties[${row}].kind`)
  }
  return { missing, possible: { named, unnamed } }
}

/** Whether a party counts for its phases; `maybe` where its kind decides and is not stated. */
function covers({ kind }: Draft<Party>, { phaseParties }: ReadingChoices): 'yes' | 'maybe' | 'no' {
  if (phaseParties === 'any-party' || kind === 'enterprise') return 'yes'
  return kind == null ? 'maybe' : 'no'
}

function addPhase(phase: Draft<ValueChainPhase>, phases: Set<string>): void {
  const name = phaseName(phase)
  if (name !== '') phases.add(name)
}

/** Words that only write out a phase of the act are that phase: one thing is not two. */
function phaseName(phase: Draft<ValueChainPhase>): string {
  if (typeof phase === 'string') return phase
  const words = inOneSpelling(phase.other ?? '')
  const known = Object.entries(valueChainPhases).find(([code, { it, en }]) =>
    [code, it, en].map(inOneSpelling).includes(words),
  )
  return known === undefined ? words : known[0]
}

function inOneSpelling(words: string): string {
  return words.trim().toLowerCase().normalize('NFC')
}
