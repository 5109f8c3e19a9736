import type { ReadingChoices } from '../../act/reading-choices'
import type { AgreementParty } from '../../model/agreement'
import type { Draft, ProposalDraft } from '../../model/draft'
import type { Party } from '../../model/party'
import type { Proposal } from '../../model/proposal'
import type { CivilDay } from '../../values/civil-day'
import type { ListPath } from '../../values/fact-path'
import { isListPath } from '../../values/fact-path'
import type { Instant } from '../../values/instant'
import { RuleInputError } from '../../values/rule-input-error'
import type { LeadConflict } from '../../verdict/single-lead'
import type { SubmissionWindow } from '../../verdict/submission-window'
import {
  type EncodedEdition,
  type RuleOptions,
  requireFacts,
  requireList,
  requireObject,
  requireObjects,
  requireOptions,
  resolveEdition,
  resolveReadings,
} from '../choices'
import { requireConflicts } from '../single-lead'
import { windowAt, windowBounds } from '../submission-window'
import { withoutBlanks } from './blanks'
import { part } from './presence'

/**
 * What the rules may be told besides the proposal itself.
 *
 * @example
 * ```ts
 * import { assessDraft, type EligibilityOptions, RuleInputError } from 'filiere-lombardia'
 *
 * const submission = { submittedAt: '2022-05-02T10:00:00+02:00' }
 * const inWindow = (options: EligibilityOptions) => {
 *   try {
 *     return assessDraft({ submission }, options).results.find(({ rule }) => rule === 'submission-window')?.outcome
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * inWindow({ opensAt: '2022-05-02T10:00:00+02:00' }) // => 'satisfied'
 * inWindow({ opensAt: '2022-05-02T10:00:00.001+02:00' }) // => 'violated'
 * inWindow({ opensAt: '2022-01-30T23:59:59+01:00' }) // => 'opens-before-the-act at opensAt'
 * ```
 */
export interface EligibilityOptions extends RuleOptions {
  /** The instant at which the desk opened, where the implementing act is known. */
  readonly opensAt?: Instant | undefined
  /** The last instant of the desk, inclusive, where the implementing act set an hour. */
  readonly closesAt?: Instant | undefined
  /**
   * What `findLeadConflicts` found over all proposals; without it, nobody knows what else the lead leads. It must have been found
   * under the readings of this call: an empty list cannot tell under which it was.
   */
  readonly leadConflicts?: readonly LeadConflict[] | undefined
}

/**
 * What the agreement holds on a party, and at which place of the agreement.
 *
 * @example
 * ```ts
 * import { openDossier, type PartyTerms } from 'filiere-lombardia'
 *
 * const { termsById, termsByRow } = openDossier({
 *   id: 'p-001',
 *   submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
 *   beneficiary: {
 *     kind: 'partnership',
 *     parties: [{ id: 'e1', kind: 'enterprise', name: 'Seta' }, { id: 'e2', kind: 'enterprise', name: 'Lino' }],
 *   },
 *   agreement: { kind: 'project-agreement', parties: [{ partyId: 'e9' }, { partyId: 'e1', role: 'dyer' }] },
 * })
 * const ofSeta: PartyTerms | undefined = termsById.get('e1')
 * ofSeta?.index // => 1
 * ofSeta?.terms.role // => 'dyer'
 * termsByRow.map((terms) => terms?.index) // => [1, undefined]
 * ```
 */
export interface PartyTerms {
  /** What it holds. */
  readonly terms: Draft<AgreementParty>
  /** The place among the entries of the agreement, from zero. */
  readonly index: number
}

/**
 * A proposal laid open for the rules: each rule reads the same dossier, so that a party is looked up once and not searched.
 * Open one with {@link openDossier} and put as many questions to it as you like.
 *
 * @example
 * ```ts
 * import { checkLead, checkSubmissionWindow, type Dossier, openDossier } from 'filiere-lombardia'
 *
 * const dossier: Dossier = openDossier({
 *   id: 'p-001',
 *   submission: { submittedAt: '2022-12-31T22:59:59.999Z', channel: 'webtelemaco' },
 *   beneficiary: { kind: 'partnership', parties: [] },
 * })
 * dossier.submittedOn // => '2022-12-31'
 * dossier.closed // => true
 * checkSubmissionWindow(dossier).outcome // => 'satisfied'
 * checkLead(dossier).outcome // => 'violated'
 * ```
 */
export interface Dossier {
  /** The proposal, or the draft of one. */
  readonly proposal: ProposalDraft
  /** The readings in force. */
  readonly readings: ReadingChoices
  /** The edition in force. */
  readonly edition: EncodedEdition
  /** Whether what is not said is not there, as in a filed proposal; in a draft it may still come. */
  readonly closed: boolean
  /** The lists that a draft declares complete; in a closed world all are, and none stands here. */
  readonly completeLists: ReadonlySet<ListPath>
  /** The parties, in the order of the proposal. */
  readonly parties: readonly Draft<Party>[]
  /** Whether no party can still come: the world is closed, or the list is declared complete or absent. */
  readonly partiesComplete: boolean
  /** The parties by their id. */
  readonly partyById: ReadonlyMap<string, Draft<Party>>
  /** What the agreement holds on each party, in the order of the parties. */
  readonly termsByRow: readonly (PartyTerms | undefined)[]
  /** What the agreement holds on each party, by its id. */
  readonly termsById: ReadonlyMap<string, PartyTerms>
  /** Whether the agreement can hold no more entries. */
  readonly entriesComplete: boolean
  /** The entries of a draft's agreement that name nobody yet. */
  readonly unnamedEntries: readonly PartyTerms[]
  /** The entries of a draft's agreement on a party that is not listed so far. */
  readonly strayEntries: readonly PartyTerms[]
  /** The window, with the day of submission in Rome; `undefined` where a draft has not been submitted. */
  readonly window: SubmissionWindow | undefined
  /** The day of submission in Rome. */
  readonly submittedOn: CivilDay | undefined
  /** The leads that lead too many proposals, where somebody has looked. */
  readonly leadConflicts: readonly LeadConflict[] | undefined
}

const OPTIONS = ['readings', 'edition', 'opensAt', 'closesAt', 'leadConflicts'] as const

/**
 * Opens a filed proposal, so that single rules can be asked about it.
 *
 * @param proposal a proposal as `proposalSchema` accepts it
 * @param options readings, edition, the instants of the implementing act, the lead conflicts
 * @throws {@link RuleInputError} `invalid-argument` where the proposal has no beneficiary or parties, `invalid-instant`,
 *   `duplicate-party`, `duplicate-agreement-party`, `lead-conflict-reading-mismatch`, `reading-unknown`, `unknown-key`, and what
 *   `submissionWindow` throws
 *
 * @example
 * ```ts
 * import { checkMinimumEnterprises, openDossier } from 'filiere-lombardia'
 *
 * const proposal = {
 *   id: 'p-001',
 *   submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
 *   beneficiary: { kind: 'partnership', parties: [] },
 * } as const
 * checkMinimumEnterprises(openDossier(proposal)).outcome // => 'violated'
 * ```
 */
export function openDossier(proposal: Proposal, options: EligibilityOptions = {}): Dossier {
  requireOptions(options, OPTIONS)
  requireObject(proposal, 'proposal')
  requireObject(proposal.submission, 'submission')
  requireObject(proposal.beneficiary, 'beneficiary')
  requireList(proposal.beneficiary.parties, 'beneficiary.parties')
  return lay(proposal, options, true, NO_LISTS)
}

/** Opens a draft as if it were filed as it stands: what it does not say is not there. */
export function openAsFiled(draft: ProposalDraft, options: EligibilityOptions = {}): Dossier {
  requireOptions(options, OPTIONS)
  return lay(requireDraft(draft), options, true, NO_LISTS)
}

/** Opens a draft: the same rules read it, and what is not said may still come. */
export function openDraft(draft: ProposalDraft, options: EligibilityOptions = {}): Dossier {
  requireOptions(options, OPTIONS)
  return lay(requireDraft(draft), options, false, listsComplete(draft))
}

function requireDraft(draft: ProposalDraft): ProposalDraft {
  return withoutBlanks(requireFacts(draft, 'draft'))
}

function lay(
  proposal: ProposalDraft,
  options: EligibilityOptions,
  closed: boolean,
  completeLists: ReadonlySet<ListPath>,
): Dossier {
  const readings = resolveReadings(options.readings)
  const edition = resolveEdition(options.edition)
  const parties = requireObjects(proposal.beneficiary?.parties ?? [], 'beneficiary.parties')
  const submittedAt = proposal.submission?.submittedAt
  // A window that cannot be is refused before anything is filed in it.
  if (submittedAt == null) windowBounds(edition, options)
  const window = submittedAt == null ? undefined : windowAt(submittedAt, 'submission.submittedAt', edition, options)
  const partyById = partiesById(parties)
  const entries = requireObjects(proposal.agreement?.parties ?? [], 'agreement.parties')
  const terms = termsById(entries)
  return {
    proposal,
    readings,
    edition,
    closed,
    completeLists,
    parties,
    partiesComplete: closed || proposal.beneficiary?.parties === null || completeLists.has('beneficiary.parties'),
    partyById,
    termsByRow: parties.map(({ id }) => (id == null ? undefined : terms.get(id))),
    termsById: terms,
    entriesComplete: closed || entriesEnd(proposal, completeLists),
    ...(closed ? NO_ENTRIES : freeEntries(entries, partyById)),
    window,
    submittedOn: window?.day,
    leadConflicts: options.leadConflicts === undefined ? undefined : requireConflicts(options.leadConflicts, readings),
  }
}

/** Whether the agreement can hold no more entries; of one that has not come, nobody knows whether it will. */
function entriesEnd({ agreement }: ProposalDraft, completeLists: ReadonlySet<ListPath>): boolean {
  if (agreement === undefined) return false
  return part(agreement, 'parties') === null || completeLists.has('agreement.parties')
}

const NO_LISTS: ReadonlySet<ListPath> = /* @__PURE__ */ new Set<ListPath>()

function listsComplete({ complete }: ProposalDraft): ReadonlySet<ListPath> {
  if (complete == null) return NO_LISTS
  for (const [index, path] of requireList(complete, 'complete').entries()) {
    if (!isListPath(path))
      throw new RuleInputError('invalid-argument', `complete[${index}]`, path, 'the path of a list')
  }
  return new Set(complete)
}

const NO_ENTRIES: Pick<Dossier, 'unnamedEntries' | 'strayEntries'> = { unnamedEntries: [], strayEntries: [] }

/** The entries that go with no party so far. */
function freeEntries(
  entries: readonly Draft<AgreementParty>[],
  partyById: ReadonlyMap<string, Draft<Party>>,
): typeof NO_ENTRIES {
  const placed = entries.map((terms, index) => ({ terms, index }))
  return {
    unnamedEntries: placed.filter(({ terms }) => terms.partyId == null),
    strayEntries: placed.filter(({ terms }) => terms.partyId != null && !partyById.has(terms.partyId)),
  }
}

function partiesById(parties: readonly Draft<Party>[]): ReadonlyMap<string, Draft<Party>> {
  const byId = new Map<string, Draft<Party>>()
  let index = -1
  for (const party of parties) {
    index += 1
    const { id } = party
    if (id == null) continue
    if (byId.has(id))
      throw new RuleInputError('duplicate-party', `beneficiary.parties[${index}].id`, id, 'an id used once')
    byId.set(id, party)
  }
  return byId
}

function termsById(parties: readonly Draft<AgreementParty>[]): ReadonlyMap<string, PartyTerms> {
  const byId = new Map<string, PartyTerms>()
  let index = -1
  for (const terms of parties) {
    index += 1
    const id = terms.partyId
    if (id == null) continue
    if (byId.has(id)) {
      throw new RuleInputError(
        'duplicate-agreement-party',
        `agreement.parties[${index}].partyId`,
        id,
        'a party named once',
      )
    }
    byId.set(id, { terms, index })
  }
  return byId
}
