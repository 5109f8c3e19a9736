import { minimumEnterprises } from '../../act/figures'
import type { ProposalDraft } from '../../model/draft'
import type { FactPath } from '../../values/fact-path'
import type { Change, Help } from '../../verdict/help'
import { isBlocking } from '../../verdict/rule-result'
import { assess, type EligibilityResult } from './assess-eligibility'
import { distinctEnterprises, isActive, openIdentifiers, partyAt, unstatedOfSeat } from './distinct-enterprises'
import { type Dossier, type EligibilityOptions, openAsFiled } from './dossier'
import { counts, mayCount } from './enterprises-to-come'
import { remedyFor } from './remedy'

/**
 * What would help a proposal, or the draft of one, that is not eligible as it stands?
 *
 * For each rule that it would violate if it were filed now, or that would stay open, the fewest changes that together would
 * satisfy it, as data. What no change of the proposal can mend (a filing that came too late) and what only a panel can judge is
 * promised nothing. For a score below the threshold see {@link waysToThreshold}.
 *
 * @param draft a proposal or a draft; what it does not say is taken as not there
 * @param options as for {@link assessEligibility}
 * @returns the rules that need help, in the order of the act; none where the proposal is eligible
 * @throws {@link RuleInputError} as {@link openDossier}
 *
 * @example
 * ```ts
 * import { type ProposalDraft, whatWouldHelp } from 'filiere-lombardia'
 *
 * const draft: ProposalDraft = {
 *   beneficiary: {
 *     kind: 'partnership',
 *     parties: [{ id: 'e1', kind: 'enterprise', taxCode: '10000015007', seats: [{ province: 'CO' }], phases: ['processing'] }],
 *   },
 *   agreement: {
 *     kind: 'project-agreement',
 *     parties: [{ partyId: 'e1', role: 'dyer', commitments: ['dyeing'], economicTerms: { amountEur: '0' } }],
 *   },
 * }
 * const helpWith = (rule: string) => whatWouldHelp(draft).find((help) => help.rule === rule)?.changes
 *
 * helpWith('minimum-enterprises') // => [{ change: 'add-enterprises', count: 9 }]
 * helpWith('agreement-signatures') // => [{ change: 'sign', partyId: 'e1' }]
 * helpWith('value-chain-phases') // => [{ change: 'cover-phases', count: 1 }]
 * helpWith('agreement-content') // => undefined
 * ```
 */
export function whatWouldHelp(draft: ProposalDraft, options: EligibilityOptions = {}): readonly Help[] {
  const dossier = openAsFiled(draft, options)
  return assess(dossier).results.flatMap((result): Help[] => {
    const { rule, outcome, clauses } = result
    if (outcome !== 'violated' && outcome !== 'undetermined') return []
    return [{ rule, clause: clauses[0], outcome, changes: changesFor(result, dossier) }]
  })
}

function changesFor(result: EligibilityResult, dossier: Dossier): Help['changes'] {
  if (result.rule === 'minimum-enterprises' && result.outcome === 'undetermined')
    return enterprisesToState(result, dossier)
  // A partnership owes nothing more than to be one.
  if (result.missing.includes('beneficiary.kind')) return [supply('beneficiary.kind')]
  const remedies = result.findings.filter(isBlocking).map((finding) => {
    const remedy = remedyFor(finding)
    // Without an agreement there is nothing to enter a party in.
    const nowhere = remedy?.change === 'enter-in-agreement' && dossier.proposal.agreement == null
    return nowhere ? ({ change: 'present-agreement' } as const) : remedy
  })
  // A lead that is chosen anew is named and designated anew; of a partnership nothing more is asked than of what it is.
  const alone = remedies.find((change) => change?.change === 'choose-lead' || change?.change === 'file-as-partnership')
  if (alone != null) return [alone]
  const unstated = result.findings.flatMap((found) => (found.code === 'facts-not-stated' ? found.facts.missing : []))
  const changes = distinct([...remedies, ...[...result.missing, ...unstated].filter(apart(result)).map(supply)])
  // Where either of the two elements is enough, one need not have both.
  const enough = result.rule === 'innovation-elements' && dossier.readings.innovationElements === 'either'
  return allOrNone(enough ? changes.slice(0, 1) : changes)
}

/** Whether a fact stands apart from what is to be mended: what is made anew brings its parts with it. */
function apart({ findings }: EligibilityResult): (path: FactPath) => boolean {
  const mended = findings.filter(isBlocking).map(({ path }) => path)
  return (path) => !mended.some((place) => path.startsWith(`${place}.`) || path.startsWith(`${place}[`))
}

/** What to state of enterprises that are listed, so that as many count as the act asks for. */
function enterprisesToState({ missing }: EligibilityResult, dossier: Dossier): Help['changes'] {
  const { parties, readings } = dossier
  const enterprises = distinctEnterprises(dossier)
  const short = minimumEnterprises.value - enterprises.filter(counts).length
  // There are enough, but rows of which the kind is not stated may show two of them to be one.
  if (short <= 0) return allOrNone(missing.map(supply))
  const undecided = enterprises.filter(mayCount).slice(0, short)
  // Rows of which the kind is not stated may be enterprises too, but further ones are surer.
  if (undecided.length < short) return [{ change: 'add-enterprises', count: short }]
  const paths = undecided.flatMap(({ rows, identified, inLombardy, active }): readonly FactPath[] => {
    const identifiers = rows.flatMap((row) =>
      openIdentifiers(partyAt(parties, row), readings).map((name): FactPath => `beneficiary.parties[${row}].${name}`),
    )
    const seats = rows.flatMap((row) =>
      (partyAt(parties, row).seats ?? []).map((seat, index) =>
        unstatedOfSeat(seat, readings).map((name): FactPath => `beneficiary.parties[${row}].seats[${index}].${name}`),
      ),
    )
    const states = rows
      .filter((row) => isActive(partyAt(parties, row), readings) === 'unknown')
      .map((row): FactPath => `beneficiary.parties[${row}].registerStatus`)
    return [
      // One identifier is enough, one seat, and one row that is active.
      ...(identified === 'yes' ? [] : identifiers.slice(0, 1)),
      ...(inLombardy === 'yes'
        ? []
        : seats
            .filter((open) => open.length > 0)
            .slice(0, 1)
            .flat()),
      ...(active === 'yes' ? [] : states.slice(0, 1)),
    ]
  })
  return allOrNone(paths.map(supply))
}

function supply(path: FactPath): Change {
  return { change: 'supply', path }
}

function distinct(changes: readonly (Change | null)[]): readonly (Change | null)[] {
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()]
}

/** All changes, where each can be made. */
function allOrNone(changes: readonly (Change | null)[]): Help['changes'] {
  const [first, ...others] = changes.filter((change) => change !== null)
  return first === undefined || others.length + 1 < changes.length ? null : [first, ...others]
}
