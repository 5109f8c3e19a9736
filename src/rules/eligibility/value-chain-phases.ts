import { valueChainPhases } from '../../act/enumerations'
import { minimumPhases } from '../../act/figures'
import type { ReadingChoices } from '../../act/reading-choices'
import type { Draft } from '../../model/draft'
import type { Party, ValueChainPhase } from '../../model/party'
import { keeps } from '../../values/bound'
import type { CoverageFacts, CoverageShortfallFacts } from '../../verdict/facts'
import type { Finding } from '../../verdict/finding'
import { conclude, type Evidence, type RuleResult, ruleBasis } from '../../verdict/rule-result'
import type { Dossier } from './dossier'

/** What can be found of the phases that the partnership covers. */
export type ValueChainPhasesFinding =
  | Finding<'phases-covered', CoverageFacts>
  | Finding<'too-few-phases', CoverageShortfallFacts>

const BASIS = /* @__PURE__ */ ruleBasis({
  rule: 'value-chain-phases',
  clauses: ['A.PROJ.6', 'A.PROJ.6e', 'A.PROJ.2'],
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
  const { parties, partiesComplete, readings, closed } = dossier
  const all = coveredPhases(dossier)
  const covered = readings.phases === 'all-four' ? all.filter((phase) => LISTED.includes(phase)) : all
  const required = readings.phases === 'all-four' ? LISTED.length : minimumPhases.value
  const { bound, clause } = minimumPhases
  if (keeps(bound, covered.length - required)) {
    evidence.findings.push({ code: 'phases-covered', clause, severity: 'note', facts: { covered, required } })
  } else {
    if (!partiesComplete) evidence.missing.push('beneficiary.parties')
    if (!closed) {
      parties.forEach((party, row) => {
        if (party.phases !== null && mayCover(party, readings))
          evidence.missing.push(`beneficiary.parties[${row}].phases`)
      })
    }
    if (evidence.missing.length === 0) {
      const facts = { covered, required, shortfall: required - covered.length }
      evidence.findings.push({
        code: 'too-few-phases',
        clause,
        severity: 'blocking',
        facts,
        path: 'beneficiary.parties',
      })
    }
  }
  return conclude(BASIS, evidence)
}

/** The distinct phases that the parties cover: the act's by their code, others by their words in one spelling. */
export function coveredPhases({ parties, readings }: Dossier): readonly string[] {
  const covered = new Set<string>()
  for (const party of parties) {
    if (readings.phaseParties === 'enterprises-only' && party.kind !== 'enterprise') continue
    for (const phase of party.phases ?? []) {
      const name = phaseName(phase)
      if (name !== '') covered.add(name)
    }
  }
  return [...covered]
}

/** Whether a party counts for its phases, or may turn out to. */
function mayCover({ kind }: Draft<Party>, { phaseParties }: ReadingChoices): boolean {
  return phaseParties === 'any-party' || kind == null || kind === 'enterprise'
}

function phaseName(phase: Draft<ValueChainPhase>): string {
  return typeof phase === 'string' ? phase : (phase.other ?? '').trim().toLowerCase().normalize('NFC')
}
