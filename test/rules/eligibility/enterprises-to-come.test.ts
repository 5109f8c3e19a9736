import { describe, expect, it } from 'vitest'
import { minimumEnterprises } from '../../../src/act/figures'
import type { ReadingSelection } from '../../../src/act/reading-choices'
import type { Draft, ProposalDraft } from '../../../src/model/draft'
import type { Enterprise, Party } from '../../../src/model/party'
import { type DistinctEnterprise, distinctEnterprises } from '../../../src/rules/eligibility/distinct-enterprises'
import type { Dossier } from '../../../src/rules/eligibility/dossier'
import {
  counts,
  type EnterprisesToCome,
  enterprisesToCome,
  mayCount,
} from '../../../src/rules/eligibility/enterprises-to-come'
import { listsOf } from '../../../src/rules/eligibility/lists-of'
import { checkMinimumEnterprises } from '../../../src/rules/eligibility/minimum-enterprises'
import type { FactPath, ListPath } from '../../../src/values/fact-path'
import { anEnterprise, taxCode } from '../../worked-cases/a-proposal'
import { drafted, filed, partnership } from './dossiers'

const { value: required } = minimumEnterprises
const ALL = 'beneficiary.parties'
const WITHOUT_LIMIT = Number.POSITIVE_INFINITY

/** An enterprise that says all of itself: it has no VAT number, is in no group, and has no other seats. */
function told(serial: number, changes: Partial<Enterprise> = {}): Enterprise {
  return anEnterprise(serial, { vatNumber: null, groupId: null, ...changes })
}

function tolds(count: number): readonly Enterprise[] {
  return Array.from({ length: count }, (_, index) => told(index + 1))
}

type Parties = readonly Draft<Party>[]

/** A draft of these parties and no others, none of which has further seats unless it is said to. */
function complete(parties: Parties, more: readonly number[] = []): ProposalDraft {
  const draft: ProposalDraft = { beneficiary: { parties } }
  const open = more.map((row): ListPath => `beneficiary.parties[${row}].seats`)
  return { ...draft, complete: listsOf(draft).filter((path) => !open.includes(path)) }
}

function toCome(dossier: Dossier): EnterprisesToCome {
  return enterprisesToCome(dossier, distinctEnterprises(dossier))
}

function at(row: number, ...fields: readonly ('kind' | 'taxCode' | 'vatNumber' | 'groupId' | 'seats')[]) {
  return fields.map((field): FactPath => `beneficiary.parties[${row}].${field}`)
}

function verdictOn(draft: ProposalDraft, readings: ReadingSelection = {}) {
  const { outcome, missing } = checkMinimumEnterprises(drafted(draft, { readings }))
  return { outcome, missing: missing.toSorted() }
}

describe('an enterprise', () => {
  const known = (
    identified: DistinctEnterprise['identified'],
    inLombardy: DistinctEnterprise['inLombardy'],
    active: DistinctEnterprise['active'] = 'yes',
  ) => ({ rows: [0], identified, inLombardy, active }) as const

  it.each([
    ['yes', 'yes', true, false],
    ['yes', 'unknown', false, true],
    ['yes', 'no', false, false],
    ['not-yet', 'yes', false, true],
    ['not-yet', 'unknown', false, true],
    ['not-yet', 'no', false, false],
    ['never', 'yes', false, false],
    ['never', 'unknown', false, false],
    ['never', 'no', false, false],
  ] as const)('identified: %s, in Lombardy: %s; counts: %s, may count: %s', (identified, inLombardy, now, later) => {
    expect(counts(known(identified, inLombardy))).toBe(now)
    expect(mayCount(known(identified, inLombardy))).toBe(later)
    // What is not active never counts, and what may be active may count where nothing else is against it.
    expect(counts(known(identified, inLombardy, 'no'))).toBe(false)
    expect(mayCount(known(identified, inLombardy, 'no'))).toBe(false)
    expect(counts(known(identified, inLombardy, 'unknown'))).toBe(false)
    expect(mayCount(known(identified, inLombardy, 'unknown'))).toBe(now || later)
  })
})

describe('a filing', () => {
  it('has as many as it has', () => {
    expect(toCome(filed(partnership(tolds(3))))).toEqual({ atLeast: 3, atMost: 3, missing: [] })
    expect(toCome(filed(partnership([])))).toEqual({ atLeast: 0, atMost: 0, missing: [] })
  })

  it('has more at most where a fact outside of it is not known', () => {
    const parties = [told(1), told(2, { taxCode: undefined }), told(3, { seats: [{}] })]
    expect(toCome(filed(partnership(parties)))).toEqual({
      atLeast: 1,
      atMost: 3,
      missing: [...at(1, 'taxCode'), 'beneficiary.parties[2].seats[0].province'],
    })
  })

  it('loses none by an identifier that it does not state', () => {
    const parties = [told(1, { vatNumber: undefined }), told(2, { groupId: undefined })]
    expect(toCome(filed(partnership(parties), { readings: { linkedEnterprises: 'once-per-group' } }))).toEqual({
      atLeast: 2,
      atMost: 2,
      missing: [],
    })
  })
})

describe('a draft may get more enterprises', () => {
  it('by parties, without a limit while they may come', () => {
    expect(toCome(drafted())).toEqual({ atLeast: 0, atMost: WITHOUT_LIMIT, missing: [ALL] })
    expect(toCome(drafted({ beneficiary: { parties: tolds(2) } }))).toEqual({
      atLeast: 2,
      atMost: WITHOUT_LIMIT,
      missing: [ALL],
    })
    expect(toCome(drafted(complete(tolds(2))))).toEqual({ atLeast: 2, atMost: 2, missing: [] })
    expect(toCome(drafted({ beneficiary: { parties: null } }))).toEqual({ atLeast: 0, atMost: 0, missing: [] })
  })

  it('by the kind of a party, and then by whatever else makes it count', () => {
    const { kind: _, ...unsure } = told(3)
    expect(toCome(drafted(complete([...tolds(2), unsure])))).toEqual({
      atLeast: 2,
      atMost: 3,
      missing: at(2, 'kind'),
    })
    expect(toCome(drafted(complete([...tolds(2), { kind: null }], [2])))).toEqual({
      atLeast: 2,
      atMost: 3,
      missing: at(2, 'kind', 'taxCode', 'vatNumber', 'seats'),
    })
  })

  it('by its state in the Business Register, or by a row that may bring it, where only active ones count', () => {
    const readings = { registerStatus: 'active-only' } as const
    const silent = told(1, { registerStatus: undefined })
    const { kind: _, ...unsure } = told(1, { id: 'x', seats: null })
    const come = (...rows: Parties) => toCome(drafted(complete(rows), { readings }))
    const state = 'beneficiary.parties[0].registerStatus'
    expect(come(silent)).toEqual({ atLeast: 0, atMost: 1, missing: [state] })
    expect(come(silent, { ...unsure, registerStatus: 'ceased' })).toEqual({ atLeast: 0, atMost: 1, missing: [state] })
    expect(come(silent, { ...unsure, registerStatus: 'active' })).toEqual({
      atLeast: 0,
      atMost: 1,
      missing: [state, 'beneficiary.parties[1].kind'],
    })
    // What lacks nothing but a seat is brought none by it.
    const seatless = told(1, { registerStatus: 'active', seats: [{}] })
    expect(come(seatless, { ...unsure, registerStatus: 'active' }).missing).not.toContain('beneficiary.parties[1].kind')
  })

  it('by the kind of a supporting body, where professionals count', () => {
    const body = { id: 'b1', kind: 'supporting-body', taxCode: taxCode(9), seats: [{ province: 'MI' }] } as const
    const draft = complete([...tolds(2), { ...body, vatNumber: null }])
    expect(toCome(drafted(draft))).toEqual({ atLeast: 2, atMost: 2, missing: [] })
    expect(toCome(drafted(draft, { readings: { professionals: 'counted' } }))).toEqual({
      atLeast: 2,
      atMost: 3,
      missing: ['beneficiary.parties[2].bodyType'],
    })
  })

  it('by either identifier', () => {
    const parties = [...tolds(2), told(3, { taxCode: undefined, vatNumber: undefined })]
    expect(toCome(drafted(complete(parties)))).toEqual({
      atLeast: 2,
      atMost: 3,
      missing: at(2, 'taxCode', 'vatNumber'),
    })
  })

  it('by seats, their provinces, and their types where a reading asks for them', () => {
    const parties = [...tolds(2), told(3, { seats: [{ province: 'NO' }, {}] })]
    const path = 'beneficiary.parties[2].seats'
    expect(toCome(drafted(complete(parties)))).toMatchObject({ atMost: 3, missing: [`${path}[1].province`] })
    expect(toCome(drafted(complete(parties, [2])))).toMatchObject({
      atMost: 3,
      missing: [`${path}[1].province`, path],
    })
    expect(toCome(drafted(complete(parties), { readings: { seat: 'operating-site' } }))).toMatchObject({
      atLeast: 0,
      missing: [`${path}[1].province`, `${path}[1].type`],
    })
    expect(toCome(drafted(complete([told(1), told(2, { seats: null })], [1])))).toEqual({
      atLeast: 1,
      atMost: 1,
      missing: [],
    })
  })

  it('not by what would make no difference to a row that counts already', () => {
    const parties = [told(1), told(1, { id: 'e1-bis', seats: undefined })]
    expect(toCome(drafted(complete(parties, [0, 1])))).toEqual({ atLeast: 1, atMost: 1, missing: [] })
  })
})

describe('a draft may lose enterprises', () => {
  it('by an identifier that shows two rows to be one', () => {
    const parties = [told(1, { vatNumber: undefined }), told(2), told(3)]
    expect(toCome(drafted(complete(parties)))).toEqual({ atLeast: 2, atMost: 3, missing: at(0, 'vatNumber') })
  })

  it('one by each identifier that is not stated, but never the last', () => {
    const parties = [1, 2, 3].map((serial) => told(serial, { vatNumber: undefined }))
    expect(toCome(drafted(complete(parties))).atLeast).toBe(1)
    expect(toCome(drafted(complete([...parties, ...tolds(9).slice(3)]))).atLeast).toBe(6)
  })

  it('not by a row without any identifier, which is one enterprise whichever it is', () => {
    const parties = [...tolds(2), told(3, { taxCode: undefined, vatNumber: undefined })]
    expect(toCome(drafted(complete(parties))).atLeast).toBe(2)
  })

  it('not by the one identifier of an enterprise that does not count', () => {
    const parties = [...tolds(2), told(3, { vatNumber: undefined, seats: null })]
    expect(toCome(drafted(complete(parties)))).toEqual({ atLeast: 2, atMost: 2, missing: [] })
  })

  it('by the kind of a party that shares an identifier with each of two', () => {
    const { kind: _, ...between } = told(1, { id: 'x', vatNumber: taxCode(2), seats: null })
    expect(toCome(drafted(complete([...tolds(3), between])))).toMatchObject({ atLeast: 2, missing: at(3, 'kind') })
  })

  it('by a group under `once-per-group`, and not by default', () => {
    const parties = [told(1, { groupId: undefined }), told(2, { groupId: 'g' }), told(3)]
    expect(toCome(drafted(complete(parties)))).toEqual({ atLeast: 3, atMost: 3, missing: [] })
    const once = { readings: { linkedEnterprises: 'once-per-group' } } as const
    expect(toCome(drafted(complete(parties), once))).toEqual({ atLeast: 2, atMost: 3, missing: at(0, 'groupId') })
  })

  it('and says so in `missing` only where it may: a stated identifier merges nothing', () => {
    const parties = [told(1, { vatNumber: taxCode(1) }), told(2, { vatNumber: `IT ${taxCode(2)}` }), told(3)]
    expect(toCome(drafted(complete(parties)))).toEqual({ atLeast: 3, atMost: 3, missing: [] })
  })
})

describe('an enterprise that has no identifier of its own', () => {
  const once = { readings: { linkedEnterprises: 'once-per-group' } } as const
  const nameless = told(3, { taxCode: null, groupId: 'g' })

  it('never counts by default', () => {
    expect(toCome(drafted(complete([...tolds(2), nameless])))).toEqual({ atLeast: 2, atMost: 2, missing: [] })
  })

  it('may count under `once-per-group` by a group that others may still join', () => {
    expect(toCome(drafted({ beneficiary: { parties: [nameless] } }, once))).toEqual({
      atLeast: 0,
      atMost: WITHOUT_LIMIT,
      missing: [ALL],
    })
    expect(toCome(drafted(complete([nameless]), once))).toEqual({ atLeast: 0, atMost: 0, missing: [] })
    const joined = complete([told(1, { groupId: 'g', seats: null }), nameless])
    expect(toCome(drafted(joined, once))).toEqual({ atLeast: 1, atMost: 1, missing: [] })
  })
})

/** Each is stated as it should be; `missing` in the order of the alphabet, for these are about what it holds. */
describe('what once went wrong', () => {
  const nine = tolds(required - 1)
  const once = { linkedEnterprises: 'once-per-group' } as const
  const { kind: _, ...unsure } = told(50, { id: 'x' })
  const NINTH = required - 1

  it('an identifier of an enterprise whose seats are not stated is missing too: once it counts, it may merge', () => {
    const draft = complete([...nine, told(10, { vatNumber: undefined, seats: undefined })], [NINTH])
    expect(verdictOn(draft)).toEqual({ outcome: 'undetermined', missing: at(NINTH, 'seats', 'vatNumber') })
  })

  it('an identifier of an enterprise without a seat is missing too, where another may lead to it', () => {
    const parties = [told(10, { vatNumber: undefined }), told(11, { vatNumber: undefined, seats: null })]
    expect(verdictOn(complete([...nine, ...parties]))).toEqual({
      outcome: 'undetermined',
      missing: [...at(NINTH + 1, 'vatNumber'), ...at(NINTH, 'vatNumber')],
    })
  })

  it('the kind of body is missing too of a party of unstated kind, where professionals count', () => {
    expect(verdictOn(complete([...nine, unsure]), { professionals: 'counted' })).toEqual({
      outcome: 'undetermined',
      missing: ['beneficiary.parties[9].bodyType', 'beneficiary.parties[9].kind'],
    })
  })

  it('nine enterprises and one that a group may still identify are not ten', () => {
    const parties = [told(10, { taxCode: null, groupId: 'g' }), told(11, { groupId: undefined, seats: null })]
    expect(verdictOn(complete([...nine, ...parties]), once)).toEqual({
      outcome: 'undetermined',
      missing: at(NINTH + 1, 'groupId'),
    })
  })

  it('ten enterprises may be nine once the kind of a party links two of them by its group', () => {
    const linking = { ...unsure, taxCode: taxCode(2), groupId: 'g', seats: null } as const
    const ten = [told(10, { groupId: 'g' }), ...nine]
    const filing = complete([...ten, { ...linking, kind: 'enterprise' }])
    expect(checkMinimumEnterprises(drafted(filing, { readings: once })).outcome).toBe('violated')
    expect(verdictOn(complete([...ten, linking]), once)).toEqual({
      outcome: 'undetermined',
      missing: at(required, 'kind'),
    })
  })

  it('ten enterprises stay ten when a row is added that says again who one of them is', () => {
    const again: Parties = [...tolds(required), { kind: 'enterprise', taxCode: taxCode(1) }]
    expect(verdictOn({ beneficiary: { parties: tolds(required) } }).outcome).toBe('satisfied')
    expect(verdictOn({ beneficiary: { parties: again } }).outcome).toBe('satisfied')
  })

  it('ten enterprises stay ten when a row that had no identifier turns out to be one of them', () => {
    const listed = (changes: Partial<Enterprise>) =>
      complete([...tolds(required), told(11, { taxCode: undefined, vatNumber: undefined, ...changes })])
    expect(verdictOn(listed({})).outcome).toBe('satisfied')
    expect(verdictOn(listed({ taxCode: taxCode(1) })).outcome).toBe('satisfied')
  })

  it('a party that is one of nine over again makes no tenth, whatever its kind', () => {
    const again = { ...unsure, taxCode: taxCode(1) }
    expect(checkMinimumEnterprises(drafted(complete([...nine, { ...again, kind: 'enterprise' }]))).outcome).toBe(
      'violated',
    )
    expect(verdictOn(complete([...nine, again])).outcome).toBe('violated')
  })

  it('a party without a seat in Lombardy makes no tenth, whatever its kind', () => {
    expect(verdictOn(complete([...nine, { ...unsure, seats: null }])).outcome).toBe('violated')
  })

  it('a party that is declared to have no identifier makes no tenth, whatever its kind', () => {
    expect(verdictOn(complete([...nine, { ...unsure, taxCode: null }])).outcome).toBe('violated')
  })

  it('two rows of one party make no two, whatever its kind', () => {
    const twice = [unsure, { ...unsure, id: 'x-bis' }]
    expect(verdictOn(complete([...tolds(required - 2), ...twice])).outcome).toBe('violated')
  })

  it('a group that no other party can be in links nothing', () => {
    const parties = [...nine, told(10, { groupId: undefined })]
    expect(verdictOn(complete(parties), once).outcome).toBe('satisfied')
  })

  it('what can change nothing is not missing: the kind of a party that counts for nothing', () => {
    const draft: ProposalDraft = { ...complete([...nine, { ...unsure, seats: null }]), complete: [`${ALL}[9].seats`] }
    expect(verdictOn(draft)).toEqual({ outcome: 'undetermined', missing: [ALL] })
  })

  it('nine enterprises and one that says no group, which nobody else is in, are not ten', () => {
    const parties = [...nine, told(10, { taxCode: null, groupId: undefined })]
    expect(verdictOn(complete(parties), once)).toEqual({ outcome: 'violated', missing: [] })
  })

  it('a party of one group with a listed enterprise is no part of it where it may be a professional', () => {
    const parties = [told(1, { groupId: 'g' }), ...nine.slice(1), { ...unsure, groupId: 'g' }]
    const readings = { ...once, professionals: 'counted' } as const
    const professional = { ...unsure, kind: 'supporting-body', bodyType: 'professional' } as const
    expect(verdictOn(complete([...parties.slice(0, NINTH), professional]), readings).outcome).toBe('satisfied')
    expect(verdictOn(complete(parties), readings).outcome).toBe('undetermined')
  })

  it('the kind of a party is missing where its seat would make a listed enterprise count', () => {
    const listed = told(50, { id: 'e10', seats: undefined })
    expect(verdictOn(complete([...nine, listed, { ...unsure, kind: 'enterprise' }], [NINTH])).outcome).toBe('satisfied')
    expect(verdictOn(complete([...nine, listed, unsure], [NINTH]))).toEqual({
      outcome: 'undetermined',
      missing: [...at(required, 'kind'), ...at(NINTH, 'seats')],
    })
  })

  it('the kind of a party is missing where an identifier that comes may lead to another through it', () => {
    const parties = [...nine, told(10, { vatNumber: undefined }), { ...unsure, vatNumber: taxCode(1), seats: null }]
    expect(verdictOn(complete(parties))).toEqual({
      outcome: 'undetermined',
      missing: [...at(required, 'kind'), ...at(NINTH, 'vatNumber')],
    })
  })

  it('two groups that are not stated make one of two enterprises, and not of three', () => {
    const parties = [...nine, ...[10, 11].map((serial) => told(serial, { groupId: undefined }))]
    expect(verdictOn(complete(parties), once)).toEqual({ outcome: 'satisfied', missing: [] })
  })

  it('ten enterprises stay ten when an eleventh is added, whatever its group', () => {
    const ten = [...nine, told(10, { groupId: undefined })]
    const before = verdictOn({ beneficiary: { parties: ten } }, once).outcome
    const eleven = [...ten, told(11, { groupId: undefined })]
    expect(before === 'undetermined' || verdictOn({ beneficiary: { parties: eleven } }, once).outcome === before).toBe(
      true,
    )
  })

  it('a group is missing where another enterprise of it may still come to count', () => {
    const parties = [told(1, { groupId: undefined }), ...nine.slice(1), told(10, { groupId: 'g', seats: undefined })]
    expect(verdictOn(complete(parties, [NINTH]), once)).toEqual({
      outcome: 'undetermined',
      missing: [...at(0, 'groupId'), ...at(NINTH, 'seats')],
    })
  })

  it('the kind of a party is missing where its identifier is', () => {
    const parties = [...nine, told(10, { vatNumber: undefined }), { ...unsure, vatNumber: undefined, seats: null }]
    expect(verdictOn(complete(parties))).toEqual({
      outcome: 'undetermined',
      missing: [...at(required, 'kind', 'vatNumber'), ...at(NINTH, 'vatNumber')],
    })
  })

  it('the kind of a party is missing where it may lead to an enterprise that may still come to count', () => {
    const parties = [
      ...nine.slice(1),
      told(1, { vatNumber: undefined }),
      told(10, { seats: undefined }),
      { ...unsure, vatNumber: taxCode(10), seats: null },
    ]
    expect(verdictOn(complete(parties, [NINTH]))).toEqual({
      outcome: 'undetermined',
      missing: [...at(required, 'kind'), ...at(NINTH - 1, 'vatNumber'), ...at(NINTH, 'seats')],
    })
  })
})

/** Each is stated as it should be; `missing` in the order of the alphabet. */
describe('a known defect, which fails until it is mended', () => {
  const nine = tolds(required - 1)
  const once = { linkedEnterprises: 'once-per-group' } as const
  const { kind: _, ...unsure } = told(50, { id: 'x' })
  const NINTH = required - 1

  it.fails('an enterprise that a group alone can identify is not one more than the one that is in it', () => {
    const nameless = told(10, { taxCode: null, groupId: undefined })
    const parties = [...tolds(required - 2), told(9, { groupId: 'g', seats: undefined }), nameless]
    expect(verdictOn(complete(parties, [required - 2]), once)).toEqual({ outcome: 'violated', missing: [] })
  })

  it('nine enterprises and one that a group would identify are not ten where nobody can be in it any more', () => {
    // The first row says no group, and another row of the same enterprise says that it is in none.
    const again = [told(1, { groupId: undefined, vatNumber: taxCode(60) }), told(1, { id: 'e1-bis' })]
    const parties = [...again, ...nine.slice(1), told(10, { taxCode: null, groupId: 'g' })]
    expect(verdictOn(complete(parties), once)).toEqual({ outcome: 'violated', missing: [] })
  })

  it('the kind of a party is missing where its identifier is, though only a nameless row may lead to it', () => {
    const nameless = told(10, { taxCode: null, vatNumber: undefined })
    const leading = { ...unsure, vatNumber: undefined, seats: null }
    expect(verdictOn(complete([...nine, nameless, leading]))).toEqual({
      outcome: 'undetermined',
      missing: [...at(required, 'kind', 'vatNumber'), ...at(NINTH, 'vatNumber')],
    })
  })
})
