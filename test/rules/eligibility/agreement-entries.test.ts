import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { AgreementParty } from '../../../src/model/agreement'
import type { Draft, ProposalDraft } from '../../../src/model/draft'
import type { Party } from '../../../src/model/party'
import {
  type EntryQuestion,
  entriesToCome,
  examineEntries,
  mayBeEntered,
} from '../../../src/rules/eligibility/agreement-entries'
import type { Dossier } from '../../../src/rules/eligibility/dossier'
import type { FactPath, ListPath } from '../../../src/values/fact-path'
import type { PartyFacts } from '../../../src/verdict/facts'
import type { Finding } from '../../../src/verdict/finding'
import { type Evidence, isBlocking } from '../../../src/verdict/rule-result'
import { anEnterprise, terms } from '../../worked-cases/a-proposal'
import { anEntity, aUniversity, drafted, filed, partnership } from './dossiers'
import { everything, grown, outside, within } from './growing-drafts'

const PARTIES = 'beneficiary.parties'
const ENTRIES = 'agreement.parties'
const BOTH: readonly ListPath[] = [PARTIES, ENTRIES]

type Found = Finding<'role-missing' | 'party-without-terms', PartyFacts>

function role(partyId: string, entry: number): Found {
  const path = `${ENTRIES}[${entry}].role`
  return { code: 'role-missing', clause: 'A.BEN.4a', severity: 'blocking', facts: { partyId }, path }
}

function absent(partyId: string, row: number): Found {
  const path = `${PARTIES}[${row}]`
  return { code: 'party-without-terms', clause: 'A.BEN.4a', severity: 'blocking', facts: { partyId }, path }
}

/** Does the agreement state a role for every enterprise? */
const question: EntryQuestion<Found> = {
  concerns: ({ kind }) => (kind == null ? 'maybe' : kind === 'enterprise' ? 'yes' : 'no'),
  examine: ({ terms: { role: stated }, index }, partyId, { findings, missing }) => {
    if (stated === null) findings.push(role(partyId, index))
    if (stated === undefined) missing.push(`${ENTRIES}[${index}].role`)
  },
  absent: (partyId, path) => ({ ...absent(partyId, 0), path }),
}

function asked(dossier: Dossier): Evidence<Found> {
  const evidence: Evidence<Found> = { findings: [], missing: [] }
  examineEntries(dossier, question, evidence)
  return { findings: evidence.findings, missing: [...new Set(evidence.missing)] }
}

function found(...findings: readonly Found[]): Evidence<Found> {
  return { findings: [...findings], missing: [] }
}

function missing(...paths: readonly FactPath[]): Evidence<Found> {
  return { findings: [], missing: [...paths] }
}

const E1 = { id: 'e1', kind: 'enterprise' } as const
const E2 = { id: 'e2', kind: 'enterprise' } as const
const B1 = { id: 'b1', kind: 'supporting-body' } as const
const ON_E1 = { partyId: 'e1', role: 'tintore' } as const

/** A draft of these parties and entries. */
function of(
  parties: readonly Draft<Party>[],
  entries: readonly Draft<AgreementParty>[],
  complete: readonly ListPath[] = BOTH,
): ProposalDraft {
  return { beneficiary: { parties }, agreement: { parties: entries }, complete }
}

describe('the entries of a filed agreement', () => {
  const agreement = { kind: 'project-agreement' } as const

  it('are those on the parties that a question concerns', () => {
    const parties = [aUniversity(), anEnterprise(1), anEntity(), anEnterprise(2), anEnterprise(3)]
    const entries = [terms('e3', { role: null }), terms('b1', { role: null }), terms('e1')]
    const dossier = filed({ ...partnership(parties), agreement: { ...agreement, parties: entries } })
    expect(asked(dossier)).toStrictEqual(found(absent('e2', 3), role('e3', 0)))
  })

  it('are none on a party that is not listed', () => {
    const dossier = filed({ agreement: { ...agreement, parties: [terms('e9', { role: null })] } })
    expect(asked(dossier)).toStrictEqual(found())
  })
})

describe('the entries of a draft', () => {
  type DraftRow = readonly [sentence: string, draft: ProposalDraft, says: Evidence<Found>]

  const listed: readonly DraftRow[] = [
    ['are there once each party has one and no other comes', of([E1], [ON_E1]), missing()],
    ['may still say what they hold', of([E1], [{ partyId: 'e1' }]), missing(`${ENTRIES}[0].role`)],
    ['are wanting where they hold nothing', of([E1], [{ partyId: 'e1', role: null }]), found(role('e1', 0))],
    ['are wanting where there is none, and none comes', of([E1], []), found(absent('e1', 0))],
    ['are wanting where another has one', of([E1, E2], [ON_E1]), found(absent('e2', 1))],
    ['may still come', of([E1], [], [PARTIES]), missing(ENTRIES)],
    [
      'may still come with the agreement',
      { beneficiary: { parties: [E1] }, complete: [PARTIES] },
      missing('agreement'),
    ],
    [
      'do not come where the agreement declares none',
      { beneficiary: { parties: [E1] }, agreement: { parties: null }, complete: [PARTIES] },
      found(absent('e1', 0)),
    ],
    ['of those whom the question does not concern are not read', of([B1], [{ partyId: 'b1', role: null }]), missing()],
    ['on nobody who is listed, and on nobody who comes, are not read', of([], [{ partyId: 'e9' }, {}]), missing()],
  ]
  it.each(listed)('%s', (_, draft, says) => {
    expect(asked(drafted(draft))).toStrictEqual(says)
  })

  const toCome: readonly DraftRow[] = [
    ['may still be wanting of parties to come', of([], [], [ENTRIES]), missing(PARTIES)],
    ['may still come with parties', of([E1], [ON_E1], []), missing(PARTIES, ENTRIES)],
    [
      'that name nobody who is listed may be on a party to come',
      of([E1], [ON_E1, { partyId: 'e9' }, { role: 'tessitore' }], [ENTRIES]),
      missing(PARTIES, `${ENTRIES}[2].partyId`, `${ENTRIES}[1].role`),
    ],
  ]
  it.each(toCome)('%s', (_, draft, says) => {
    expect(asked(drafted(draft))).toStrictEqual(says)
  })

  const unnamed: readonly DraftRow[] = [
    [
      'that name nobody may be on a party that has none',
      of([E1], [{ role: 'tintore' }]),
      missing(`${ENTRIES}[0].partyId`),
    ],
    [
      'that declare no party say no more than silence',
      of([E1], [{ partyId: null, role: 'tintore' }]),
      missing(`${ENTRIES}[0].partyId`),
    ],
    [
      'that name nobody may still say what they hold',
      of([E1], [{}], [PARTIES]),
      missing(ENTRIES, `${ENTRIES}[0].partyId`, `${ENTRIES}[0].role`),
    ],
    ['that name nobody are not read where each party has one', of([E1], [ON_E1, {}]), missing()],
    ['that name another are not on a party with an id', of([E1], [{ partyId: 'e9' }]), found(absent('e1', 0))],
    [
      'that name another may be on a party without an id',
      of([{ kind: 'enterprise' }], [{ partyId: 'e9', role: 'tintore' }]),
      missing(`${PARTIES}[0].id`),
    ],
    [
      'that name another may be on a party that declares no id',
      of([{ id: null, kind: 'enterprise' }], [{ partyId: 'e9' }]),
      missing(`${PARTIES}[0].id`, `${ENTRIES}[0].role`),
    ],
    ['that name a party with an id are on no other', of([E1, { kind: 'enterprise' }], [ON_E1]), found(absent('', 1))],
    [
      'may be on a party without an id whomever they name',
      of([{ kind: 'enterprise' }], [{ partyId: 'e9', role: 'tintore' }, { role: 'tessitore' }], [PARTIES]),
      missing(`${PARTIES}[0].id`, ENTRIES, `${ENTRIES}[1].partyId`),
    ],
  ]
  it.each(unnamed)('%s', (_, draft, says) => {
    expect(asked(drafted(draft))).toStrictEqual(says)
  })

  const kindless: readonly DraftRow[] = [
    [
      'of a party whose kind is not said are asked for nothing where they hold all',
      of([{ id: 'e1' }], [ON_E1]),
      missing(),
    ],
    [
      'of a party whose kind is not said may be wanting',
      of([{ id: 'e1', kind: null }], [{ partyId: 'e1', role: null }]),
      missing(`${PARTIES}[0].kind`),
    ],
    ['of a party whose kind is not said may be none', of([{ id: 'e1' }], []), missing(`${PARTIES}[0].kind`)],
    [
      'of a party whose kind is not said may still say what they hold',
      of([{ id: 'e1' }], [{ partyId: 'e1' }]),
      missing(`${PARTIES}[0].kind`, `${ENTRIES}[0].role`),
    ],
    [
      'of a party of which nothing is said may be any that is free',
      of([{}, E1], [ON_E1, { partyId: 'e9', role: 'tessitore' }]),
      missing(`${PARTIES}[0].kind`, `${PARTIES}[0].id`),
    ],
  ]
  it.each(kindless)('%s', (_, draft, says) => {
    expect(asked(drafted(draft))).toStrictEqual(says)
  })
})

describe('a party on which the agreement holds nothing so far', () => {
  const rows: readonly (readonly [sentence: string, party: Draft<Party>, draft: ProposalDraft, may: boolean])[] = [
    ['may be entered while entries may come', E1, of([E1], [], []), true],
    ['may be entered while the agreement may come', E1, {}, true],
    ['is not once they are complete', E1, of([E1], []), false],
    ['is not where the agreement is declared absent', E1, { agreement: null }, false],
    ['is not where the agreement declares none', E1, { agreement: { parties: null } }, false],
    ['may be on an entry that names nobody', E1, of([E1], [{}]), true],
    ['is on none that names another', E1, of([E1], [{ partyId: 'e9' }]), false],
    [
      'may be on one that names another while it has no id',
      { kind: 'enterprise' },
      of([{}], [{ partyId: 'e9' }]),
      true,
    ],
    ['is on none that names a party that is listed', { kind: 'enterprise' }, of([{}, E1], [ON_E1]), false],
  ]
  it.each(rows)('%s', (_, party, draft, may) => {
    expect(mayBeEntered(party, drafted(draft))).toBe(may)
  })

  it('is not entered in a filing', () => {
    expect(mayBeEntered(anEnterprise(1), filed(partnership([anEnterprise(1)])))).toBe(false)
  })
})

describe('what entries to come lack', () => {
  it('is that more of them may come, whom they are on, and what they hold', () => {
    const dossier = drafted(of([], [{}, { partyId: 'e9' }], []))
    const { unnamedEntries, strayEntries } = dossier
    expect(entriesToCome(dossier, [...unnamedEntries, ...strayEntries], question)).toStrictEqual([
      ENTRIES,
      `${ENTRIES}[0].partyId`,
      `${ENTRIES}[0].role`,
      `${ENTRIES}[1].role`,
    ])
    expect(entriesToCome(dossier, [], question)).toStrictEqual([ENTRIES])
    expect(entriesToCome(drafted({}), [], question)).toStrictEqual(['agreement'])
    expect(entriesToCome(drafted(of([], [])), [], question)).toStrictEqual([])
  })
})

describe('entries of a draft that grows', () => {
  const IDS = ['e1', 'e2', 'e3', 'e4'] as const
  const kinds = fc.constantFrom<NonNullable<Party['kind']>>('enterprise', 'enterprise', 'supporting-body')

  interface Rows {
    readonly parties: readonly Draft<Party>[]
    readonly entries: readonly Draft<AgreementParty>[]
  }

  const wholes: fc.Arbitrary<Rows> = fc
    .tuple(
      fc.shuffledSubarray([...IDS]).chain((ids) => fc.tuple(...ids.map((id) => kinds.map((kind) => ({ id, kind }))))),
      fc
        .shuffledSubarray([...IDS])
        .chain((ids) =>
          fc.tuple(...ids.map((partyId) => fc.constantFrom('r', 'r', null).map((held) => ({ partyId, role: held })))),
        ),
    )
    .map(([parties, entries]) => ({ parties: parties as readonly Draft<Party>[], entries }))

  /** Which fields are left out, counted through the rows, where the lists end so far, and which is declared complete. */
  const cuts = fc.record({
    silent: fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }),
    parties: fc.nat(5),
    entries: fc.nat(5),
    ended: fc.tuple(fc.boolean(), fc.boolean()),
  })

  type Cuts = typeof cuts extends fc.Arbitrary<infer Cut> ? Cut : never

  function cutOff({ parties, entries }: Rows, { silent, parties: rows, entries: places, ended }: Cuts): ProposalDraft {
    const complete: ListPath[] = []
    if (ended[0] && rows >= parties.length) complete.push(PARTIES)
    if (ended[1] && places >= entries.length) complete.push(ENTRIES)
    return of(
      parties.slice(0, rows).map(({ id, kind }, row) => ({
        id: silent[row] === true ? undefined : id,
        kind: silent[row + 4] === true ? undefined : kind,
      })),
      entries.slice(0, places).map(({ partyId, role: held }, place) => ({
        partyId: silent[place + 8] === true ? undefined : partyId,
        role: silent[place + 12] === true ? undefined : held,
      })),
      complete,
    )
  }

  function outcome(draft: ProposalDraft): 'violated' | 'undetermined' | 'satisfied' {
    const { findings, missing: lacks } = asked(drafted(draft))
    if (findings.some(isBlocking)) return 'violated'
    return lacks.length > 0 ? 'undetermined' : 'satisfied'
  }

  test.prop([wholes, cuts], { numRuns: 1000 })(
    'keep what was decided, and are decided by what is missing',
    (rows, cut) => {
      const whole = of(rows.parties, rows.entries)
      const draft = cutOff(rows, cut)
      const before = outcome(draft)
      expect(outcome(whole)).not.toBe('undetermined')
      if (before !== 'undetermined') expect(outcome(grown(draft, whole, everything))).toBe(before)
      else expect(outcome(grown(draft, whole, within(asked(drafted(draft)).missing)))).not.toBe('undetermined')
    },
  )
})

describe('what once went wrong in a draft', () => {
  it('what breaks the rule by the kind of a party alone does so whatever its entry holds besides', () => {
    const strict: EntryQuestion<Found> = {
      ...question,
      examine: (entry, partyId, evidence) => {
        question.examine(entry, partyId, evidence)
        if (entry.terms.commitments === undefined) evidence.missing.push(`${ENTRIES}[${entry.index}].commitments`)
      },
    }
    const evidence: Evidence<Found> = { findings: [], missing: [] }
    examineEntries(drafted(of([{ id: 'e1' }], [{ partyId: 'e1', role: null }])), strict, evidence)
    expect(evidence).toStrictEqual(missing(`${PARTIES}[0].kind`))
  })

  it('a blank id says no more than silence, of a party and of an entry', () => {
    // Taken for an id, it decided what the id that came then reversed.
    const blank = { id: ' ', kind: 'enterprise' } as const
    expect(asked(drafted(of([blank], [{ partyId: 'e9', role: 'tintore' }])))).toStrictEqual(missing(`${PARTIES}[0].id`))
    expect(asked(drafted(of([E1], [{ partyId: ' ', role: 'tintore' }])))).toStrictEqual(
      missing(`${ENTRIES}[0].partyId`),
    )
    expect(() => drafted(of([blank, blank], []))).not.toThrow()
  })
})

describe('the entries of a large draft', () => {
  it('are read in one go, however many parties and entries wait for each other', () => {
    let read = 0
    const counting: EntryQuestion<Found> = {
      ...question,
      examine: (entry, partyId, evidence) => {
        read += 1
        question.examine(entry, partyId, evidence)
      },
    }
    const parties = Array.from({ length: 1_000 }, (_, row) => ({ id: `e${row}`, kind: 'enterprise' }) as const)
    const entries = parties.map(() => ({ role: 'tintore' }))
    examineEntries(drafted(of(parties, entries)), counting, { findings: [], missing: [] })
    expect(read).toBeLessThan(5_000)
  })
})

describe('what decides the entries of a draft', () => {
  it('is nothing but what is missing', () => {
    const draft = of([{ kind: 'enterprise' }, E2], [{ partyId: 'e1', role: 'tintore' }, {}], [])
    const whole = of([E1, E2, B1], [ON_E1, { partyId: 'e2', role: 'tessitore' }, { partyId: 'b1', role: null }])
    const before = asked(drafted(draft)).missing
    expect(before).not.toEqual([])
    expect(asked(drafted(grown(draft, whole, outside(before)))).missing).not.toEqual([])
    expect(asked(drafted(grown(draft, whole, within(before)))).missing).toEqual([])
  })
})

describe('a known defect, which fails until it is mended', () => {
  it('an entry that is wanting helps nobody, whomever it is on', () => {
    // On the enterprise it breaks the rule, and on another it leaves the enterprise without: the code asks whom it is on.
    expect(asked(drafted(of([E1], [{ role: null }]))).findings).not.toEqual([])
  })

  it('one entry does not do for two parties', () => {
    // Whichever gets it, the other has none, and no entry comes: the code asks whom it is on.
    expect(asked(drafted(of([E1, E2], [{ role: 'tintore' }]))).findings).not.toEqual([])
  })

  it('an entry on an id may prove to be on another party without an id', () => {
    // Given the id, the supporting body takes the entry away from the enterprise, and the rule is broken.
    const draft = of([{ kind: 'enterprise' }, { kind: 'supporting-body' }], [{ partyId: 'e9', role: 'tintore' }])
    expect(asked(drafted(draft)).missing).toContain(`${PARTIES}[1].id`)
  })

  it('what else an entry that is wanting holds does not matter while entries may come', () => {
    // On the enterprise the entry breaks the rule already: whom it is on matters, and nothing else of it.
    const strict: EntryQuestion<Found> = {
      ...question,
      examine: (entry, partyId, evidence) => {
        question.examine(entry, partyId, evidence)
        if (entry.terms.commitments === undefined) evidence.missing.push(`${ENTRIES}[${entry.index}].commitments`)
      },
    }
    const dossier = drafted(of([E1], [{ role: null }], [PARTIES]))
    expect(entriesToCome(dossier, dossier.unnamedEntries, strict)).toStrictEqual([ENTRIES, `${ENTRIES}[0].partyId`])
  })
})
