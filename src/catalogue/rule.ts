import type { Bilingual } from '../act/bilingual'
import type { ClauseId } from '../act/clauses/clause-id'
import type { PARAMETERS } from '../act/parameters'
import type { ReadingId } from '../act/reading-choices'
import type { Finding } from '../verdict/finding'
import type { PremiumRuleId, RuleId } from '../verdict/rule-id'
import type { ProcedureRuleId } from './procedure-rule-words'

/**
 * The id of any rule of the catalogue: of eligibility, of what follows once a proposal is filed, of the premium.
 *
 * @example
 * ```ts
 * import { type CatalogueRuleId, RULES } from 'filiere-lombardia'
 *
 * const can = (rule: CatalogueRuleId, find: string) => RULES[rule].findings.includes(find)
 * can('minimum-enterprises', 'too-few-enterprises') // => true
 * can('admission-threshold', 'below-threshold') // => true
 * can('measure-issue', 'measure-not-issued-after-call') // => true
 * // A score has no verdict of its own: the threshold gives it.
 * can('weighted-score', 'below-threshold') // => false
 * ```
 */
export type CatalogueRuleId = RuleId | ProcedureRuleId | PremiumRuleId

/**
 * The name under which `PARAMETERS` holds a figure or a list of the act.
 *
 * @example
 * ```ts
 * import { type ParameterId, RULES } from 'filiere-lombardia'
 *
 * const appliedBy = (name: ParameterId) =>
 *   Object.values(RULES).filter(({ parameters }) => parameters.includes(name)).map(({ id }) => id)
 * appliedBy('admissionThreshold') // => ['admission-threshold']
 * appliedBy('reviewPeriod') // => ['review-term', 'review-timeliness']
 * // @ts-expect-error a figure is named by its role, not by its value
 * appliedBy('threshold65') // => []
 * ```
 */
export type ParameterId = keyof typeof PARAMETERS

/**
 * A rule as data: what it asks, what it stands on, what it reads, and what it can find.
 *
 * @example
 * ```ts
 * import { checkMinimumEnterprises, openDossier, type Rule, RULES } from 'filiere-lombardia'
 *
 * const rule: Rule = RULES['minimum-enterprises']
 * const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 * const dossier = openDossier({ id: 'p-001', submission, beneficiary: { kind: 'partnership', parties: [] } })
 * const [found] = checkMinimumEnterprises(dossier).findings
 * found?.code // => 'too-few-enterprises'
 * rule.findings.includes(found?.code ?? '') // => true
 * rule.facts.includes('beneficiary.parties[].seats[].province') // => true
 * // No clause lets the municipality of a seat count.
 * rule.facts.includes('beneficiary.parties[].seats[].municipality') // => false
 * ```
 */
export interface Rule {
  /** Its id, under which results name it. */
  readonly id: CatalogueRuleId
  /** Its title, short. */
  readonly title: Bilingual
  /** The question it answers. */
  readonly question: Bilingual
  /** The clauses it stands on, the foremost first. */
  readonly clauses: readonly [ClauseId, ...ClauseId[]]
  /** The figures and lists of the act that it applies, by their names in `PARAMETERS`. */
  readonly parameters: readonly ParameterId[]
  /** The open points of the act that it had to settle, by their ids in `READINGS`. */
  readonly readings: readonly ReadingId[]
  /**
   * The facts it reads, as paths: of the proposal (`beneficiary.parties[].seats[].province`), or of what else is handed to it
   * (`examinedAt`, `marks`, `measure.premium`, `application.score`, `list.entries[].validFrom`). `[]` stands for any entry.
   */
  readonly facts: readonly string[]
  /** The codes of what it can find. */
  readonly findings: readonly string[]
  /** The exported function that answers it. */
  readonly answeredBy: string
}

/** A rule as it is written down in the tables of this folder, where the key already is its id. */
export type RuleEntry = Omit<Rule, 'id' | 'title' | 'question'>

/** All codes of a kind of finding. Each is named, once: a code that is left out, or is none of them, does not compile. */
// @__NO_SIDE_EFFECTS__
export function codesOf<F extends Finding>(codes: Readonly<Record<F['code'], true>>): readonly string[] {
  return Object.keys(codes)
}
