import type { ProposalDraft } from '../../../src/model/draft'
import type { Proposal } from '../../../src/model/proposal'
import { listsOf } from '../../../src/rules/eligibility/lists-of'
import { firstRows, identityKeys } from '../../../src/rules/identity'
import type { ListPath } from '../../../src/values/fact-path'
import { isListPath } from '../../../src/values/fact-path'

type Json = undefined | null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** A draft that states everything the proposal states, declares the rest absent, and every list complete. */
export function filledIn(proposal: Proposal): ProposalDraft {
  const facts = withNulls(proposal as unknown as Json, SHAPE) as ProposalDraft
  return { ...facts, complete: listsOf(facts) }
}

/**
 * What a proposal can leave out, by model; `null` stands for what a draft may declare absent. The list of those who designate the
 * lead is left alone: in a filing, silence is not the same as `null` there.
 */
const SHAPE: { readonly [key: string]: Json } = {
  title: null,
  beneficiary: {
    name: null,
    commonObjective: null,
    purposes: null,
    legalForm: null,
    hasLegalPersonality: null,
    constitutedOn: null,
    operating: null,
    parties: [
      {
        taxCode: null,
        vatNumber: null,
        seats: [{ province: null, type: null, municipality: null }],
        phases: null,
        groupId: null,
        registerStatus: null,
      },
    ],
  },
  leadId: null,
  agreement: {
    lead: {},
    parties: [
      {
        role: null,
        commitments: null,
        economicTerms: { amountEur: null, statement: null },
        signature: { signedOn: null, powerOfAttorney: null },
      },
    ],
  },
  project: {
    strategy: null,
    swot: { strengths: null, weaknesses: null, opportunities: null, threats: null },
    interventionFields: null,
    otherFields: null,
    innovationElements: null,
    competitivenessElements: null,
    activities: [
      {
        description: null,
        technicalFeasibility: null,
        budgetEur: null,
        budgetStatement: null,
        indicators: null,
      },
    ],
  },
  implementingActChecklist: [{ label: null, present: null }],
}

/** Fields that one kind of party or beneficiary alone has; the others do not get them. */
const OF_KIND: { readonly [key: string]: string } = {
  groupId: 'enterprise',
  registerStatus: 'enterprise',
  legalForm: 'aggregation',
  hasLegalPersonality: 'aggregation',
  constitutedOn: 'aggregation',
  operating: 'aggregation',
}

function withNulls(value: Json, shape: Json): Json {
  if (value == null || (typeof value === 'string' && isBlank(value))) return null
  if (Array.isArray(value)) {
    return Array.isArray(shape) ? value.map((item: Json) => withNulls(item, shape[0] as Json)) : value
  }
  if (typeof value !== 'object' || typeof shape !== 'object' || shape === null) return value
  const whole = value as { readonly [key: string]: Json }
  const fields = shape as { readonly [key: string]: Json }
  const filled: { [key: string]: Json } = { ...whole }
  for (const [key, inner] of Object.entries(fields)) {
    const kind = OF_KIND[key]
    if (kind !== undefined && whole['kind'] !== kind) continue
    filled[key] = withNulls(whole[key], inner)
  }
  return filled
}

/** A text, or an identifier, that says nothing: a draft reads it as silence. */
function isBlank(text: string): boolean {
  return text.trim() === '' || text === '-'
}

/** How much of what lies at a path of the whole is taken over: everything, something beneath it, or nothing. */
export type Taken = (path: string) => 'all' | 'some' | 'none'

/**
 * A draft grown towards a whole that states everything: at the paths that are `taken`, facts are added, and lists grow and are
 * declared complete.
 */
export function grown(draft: ProposalDraft, whole: ProposalDraft, taken: Taken): ProposalDraft {
  const { complete, ...facts } = draft
  const lists = new Set<ListPath>(complete ?? [])
  const grownFacts = grow(facts, whole as unknown as Json, '', taken, lists) as ProposalDraft
  return { ...grownFacts, complete: [...lists] }
}

function grow(before: Json, whole: Json, path: string, taken: Taken, lists: Set<ListPath>): Json {
  const silent = typeof before === 'string' && isBlank(before) && !path.endsWith(']')
  const draft = silent ? undefined : before
  const much = path === '' ? 'some' : taken(path)
  if (isListPath(path) && much === 'all') lists.add(path)
  if (draft === undefined && much === 'all') declareBeneath(whole, path, lists)
  if (draft === undefined && much === 'all') return whole
  if (draft === undefined && (much === 'none' || whole === undefined || typeof whole !== 'object')) return undefined
  // What is declared absent as a whole cannot be taken in parts.
  if (draft === undefined && whole === null) return taken('') === 'all' ? undefined : null
  if (draft === undefined) return grow(Array.isArray(whole) ? [] : {}, whole, path, taken, lists)
  if (draft === null || whole == null || typeof draft !== 'object') return draft
  if (Array.isArray(draft)) {
    const items = whole as readonly Json[]
    const added = much === 'all' ? items.slice(draft.length) : []
    added.forEach((item, index) => {
      declareBeneath(item, `${path}[${draft.length + index}]`, lists)
    })
    return [...draft.map((item: Json, index) => grow(item, items[index], `${path}[${index}]`, taken, lists)), ...added]
  }
  const fields = draft as { readonly [key: string]: Json }
  const after = whole as { readonly [key: string]: Json }
  const keys = new Set([...Object.keys(fields), ...Object.keys(after)])
  keys.delete('complete')
  return Object.fromEntries(
    [...keys].map((key) => [key, grow(fields[key], after[key], path === '' ? key : `${path}.${key}`, taken, lists)]),
  )
}

function declareBeneath(value: Json, path: string, lists: Set<ListPath>): void {
  if (isListPath(path)) lists.add(path)
  if (Array.isArray(value)) {
    value.forEach((item: Json, index) => {
      declareBeneath(item, `${path}[${index}]`, lists)
    })
    return
  }
  if (typeof value !== 'object' || value === null) {
    // Lists that are declared absent, or never mentioned, are complete with what they would stand in.
    return
  }
  for (const [key, inner] of Object.entries(value)) declareBeneath(inner, `${path}.${key}`, lists)
}

export const everything: Taken = () => 'all'

/** What lies at some paths, or beneath one of them. */
export function within(paths: readonly string[]): Taken {
  const beneath = (path: string, other: string) =>
    path === other || path.startsWith(`${other}.`) || path.startsWith(`${other}[`)
  return (path) => {
    if (paths.some((one) => beneath(path, one))) return 'all'
    return paths.some((one) => beneath(one, path)) ? 'some' : 'none'
  }
}

/** All but what lies at some paths, or beneath one of them. */
export function outside(paths: readonly string[]): Taken {
  const asked = within(paths)
  const turned = { all: 'none', some: 'some', none: 'all' } as const
  return (path) => turned[asked(path)]
}

/**
 * Whether a whole belies what a draft says of who is who: rows without an identifier, or not yet there, prove that rows are one
 * enterprise which tell themselves apart, or an enterprise that has stated all its identifiers gets another.
 */
export function bridges(draft: ProposalDraft, whole: ProposalDraft): boolean {
  const before = draft.beneficiary?.parties ?? []
  const after = whole.beneficiary?.parties ?? []
  const enterprises = firstRows(before.map(keysOf))
  const inTheEnd = firstRows(after.map(keysOf))
  const told = before.flatMap((party, row) => (identityKeys(party, ANY).length > 0 ? [row] : []))
  for (const end of new Set(told.map((row) => inTheEnd[row]))) {
    const rows = told.filter((row) => inTheEnd[row] === end)
    const joined = [...new Set(rows.map((row) => enterprises[row]))]
    const open = joined.map((first) => {
      const own = rows.filter((row) => enterprises[row] === first)
      return Math.min(...own.map((row) => openKeys(before[row] ?? {})))
    })
    if (joined.length - 1 > open.reduce((sum, count) => sum + count, 0)) return true
  }
  return false
}

/** Where a tax code alone tells, each row has one key, and no row can join two others. */
const ANY = 'any-shared-identifier'

type Row = NonNullable<NonNullable<ProposalDraft['beneficiary']>['parties']>[number]

function keysOf(party: Row): readonly string[] {
  const group = 'groupId' in party && party.groupId != null ? [`group ${party.groupId}`] : []
  return [...identityKeys(party, ANY), ...group]
}

function openKeys(party: Row): number {
  const { taxCode, vatNumber } = party
  const group = 'groupId' in party ? party.groupId : undefined
  return [taxCode, vatNumber, group].filter((key) => key === undefined || key === '-').length
}
