import { describe, expect, it, test } from 'vitest'
import { valueChainPhases } from '../../../src/act/enumerations'
import { minimumPhases } from '../../../src/act/figures'
import type { ReadingSelection } from '../../../src/act/reading-choices'
import type { ListedValueChainPhase } from '../../../src/act/vocabulary'
import type { Draft, ProposalDraft } from '../../../src/model/draft'
import type { Party, ValueChainPhase } from '../../../src/model/party'
import type { Stated } from '../../../src/model/stated'
import { listsOf } from '../../../src/rules/eligibility/lists-of'
import { checkValueChainPhases, coveredPhases } from '../../../src/rules/eligibility/value-chain-phases'
import type { FactPath } from '../../../src/values/fact-path'
import { anEnterprise } from '../../worked-cases/a-proposal'
import { anEntity, aUniversity, drafted, filed, partnership } from './dossiers'
import { type Row, satisfied, undetermined, type Verdict, verdict, violated } from './verdicts'

const { value: several, clause } = minimumPhases
const LISTED = Object.keys(valueChainPhases) as ListedValueChainPhase[]
const allFour = { phases: 'all-four' } as const

function covers(covered: readonly string[], required: number = several) {
  return { code: 'phases-covered', clause, severity: 'note', facts: { covered, required } } as const
}

function tooFew(covered: readonly string[], required: number = several) {
  return {
    code: 'too-few-phases',
    clause,
    severity: 'blocking',
    facts: { covered, required, shortfall: required - covered.length },
    path: 'beneficiary.parties',
  } as const
}

/** What is open: the phases that are covered so far. */
function open(covered: readonly string[], missing: readonly FactPath[], required: number = several): Verdict {
  const facts = { covered, required, shortfall: required - covered.length }
  return { ...undetermined(...missing), findings: [{ code: 'phases-so-far', clause, severity: 'note', facts }] }
}

function whenFiled(parties: readonly Party[], readings: ReadingSelection = {}): Verdict {
  return verdict(checkValueChainPhases(filed(partnership(parties), { readings })))
}

function covering(phases: Stated<readonly ValueChainPhase[]>, readings?: ReadingSelection): Verdict {
  return whenFiled([anEnterprise(1, { phases })], readings)
}

describe('the number of phases', () => {
  test('is four in the act, two of which are enough', () => {
    expect(LISTED).toEqual(['raw-materials', 'processing', 'production', 'distribution'])
    expect(several).toBe(2)
  })

  const rows: readonly Row<number>[] = [
    ['that is zero is too small', 0, violated(tooFew([]))],
    ['that is one short of the figure is too small', several - 1, violated(tooFew(LISTED.slice(0, several - 1)))],
    ['that is the figure itself is enough', several, satisfied(covers(LISTED.slice(0, several)))],
    ['that is one more is enough', several + 1, satisfied(covers(LISTED.slice(0, several + 1)))],
    ['that is the act’s own is enough', LISTED.length, satisfied(covers(LISTED))],
  ]
  it.each(rows)('%s', (_, count, says) => {
    expect(covering(LISTED.slice(0, count))).toStrictEqual(says)
  })
})

describe('the phases of a filed proposal', () => {
  const rows: readonly Row<Stated<readonly ValueChainPhase[]>>[] = [
    ['twice the same are one', ['processing', 'processing'], violated(tooFew(['processing']))],
    [
      'one listed and one in words are two',
      ['processing', { other: 'Riciclo' }],
      satisfied(covers(['processing', 'riciclo'])),
    ],
    [
      'two in words are two',
      [{ other: 'riciclo' }, { other: 'logistica' }],
      satisfied(covers(['riciclo', 'logistica'])),
    ],
    [
      'one in words in two spellings is one',
      [{ other: 'Riciclo' }, { other: '  riciclo ' }],
      violated(tooFew(['riciclo'])),
    ],
    [
      'one in the words of the act is that of the act',
      ['processing', { other: ' lavorazione' }],
      violated(tooFew(['processing'])),
    ],
    ['so is one in its English words', ['processing', { other: 'PROCESSING' }], violated(tooFew(['processing']))],
    [
      'one that but begins with the words of the act is another',
      ['processing', { other: 'lavorazione dei metalli' }],
      satisfied(covers(['processing', 'lavorazione dei metalli'])),
    ],
    ['one in blank words is none', ['processing', { other: ' ' }], violated(tooFew(['processing']))],
    ['none is none', [], violated(tooFew([]))],
    ['none as declared is none', null, violated(tooFew([]))],
    ['none said is none', undefined, violated(tooFew([]))],
  ]
  it.each(rows)('%s', (_, phases, says) => {
    expect(covering(phases)).toStrictEqual(says)
  })

  test('may be covered by different parties, of any kind', () => {
    const parties: readonly Party[] = [
      anEnterprise(1, { phases: ['processing'] }),
      aUniversity({ phases: ['production'] }),
      { ...anEntity(), phases: ['distribution'] },
    ]
    expect(whenFiled(parties)).toStrictEqual(satisfied(covers(['processing', 'production', 'distribution'])))
  })

  test('of no party are none', () => {
    expect(whenFiled([])).toStrictEqual(violated(tooFew([])))
  })
})

describe('the reading `phases: all-four`', () => {
  const required = LISTED.length

  const rows: readonly Row<readonly ValueChainPhase[]>[] = [
    ['is met by all four', LISTED, satisfied(covers(LISTED, required))],
    ['is broken by three', LISTED.slice(0, 3), violated(tooFew(LISTED.slice(0, 3), required))],
    ['is broken by none', [], violated(tooFew([], required))],
    [
      'is broken by three and another in words, which is not told',
      [...LISTED.slice(0, 3), { other: 'riciclo' }],
      violated(tooFew(LISTED.slice(0, 3), required)),
    ],
    [
      'is met by all four and another in words, which is not told',
      [{ other: 'riciclo' }, ...LISTED],
      satisfied(covers(LISTED, required)),
    ],
  ]
  it.each(rows)('%s', (_, phases, says) => {
    expect(covering(phases, allFour)).toStrictEqual(says)
  })
})

describe('the reading `phaseParties: enterprises-only`', () => {
  const enterprisesOnly = { phaseParties: 'enterprises-only' } as const

  const others: readonly (readonly [string, Party])[] = [
    ['a supporting body', aUniversity({ phases: ['production'] })],
    ['the entity of the aggregation', { ...anEntity(), phases: ['production'] }],
  ]
  it.each(others)('leaves %s out', (_, other) => {
    const parties = [anEnterprise(1, { phases: ['processing'] }), other]
    expect(whenFiled(parties)).toStrictEqual(satisfied(covers(['processing', 'production'])))
    expect(whenFiled(parties, enterprisesOnly)).toStrictEqual(violated(tooFew(['processing'])))
  })

  test('is met by enterprises', () => {
    const parties = [anEnterprise(1, { phases: ['processing'] }), anEnterprise(2, { phases: ['production'] })]
    expect(whenFiled(parties, enterprisesOnly)).toStrictEqual(satisfied(covers(['processing', 'production'])))
  })

  test('goes together with `all-four`', () => {
    const parties = [anEnterprise(1, { phases: LISTED.slice(0, 3) }), aUniversity({ phases: ['distribution'] })]
    expect(whenFiled(parties, allFour)).toStrictEqual(satisfied(covers(LISTED, LISTED.length)))
    expect(whenFiled(parties, { ...allFour, ...enterprisesOnly })).toStrictEqual(
      violated(tooFew(LISTED.slice(0, 3), LISTED.length)),
    )
  })
})

describe('the phases of a draft', () => {
  const PARTIES = 'beneficiary.parties'
  const enterprisesOnly = { phaseParties: 'enterprises-only' } as const

  function inDraft(draft: ProposalDraft, readings: ReadingSelection = {}): Verdict {
    return verdict(checkValueChainPhases(drafted(draft, { readings })))
  }

  /** A draft of these parties and no others, which cover what they say and no more. */
  function complete(parties: readonly Draft<Party>[], more: readonly number[] = []): ProposalDraft {
    const draft: ProposalDraft = { beneficiary: { parties } }
    const lists = listsOf(draft).filter((path) => !more.some((row) => path === `${PARTIES}[${row}].phases`))
    return { ...draft, complete: lists }
  }

  const rows: readonly Row<ProposalDraft>[] = [
    ['may still come', {}, open([], [PARTIES])],
    ['may still come of a beneficiary that is `null`', { beneficiary: null }, open([], [PARTIES])],
    [
      'may still come with the parties at hand',
      { beneficiary: { parties: [{ kind: 'enterprise', phases: ['processing'] }, {}] } },
      open(['processing'], [PARTIES, `${PARTIES}[0].phases`, `${PARTIES}[1].phases`]),
    ],
    [
      'are not counted where they have no words yet',
      { beneficiary: { parties: [{ phases: ['processing', {}, { other: null }, { other: ' ' }] }] } },
      open(
        ['processing'],
        [
          PARTIES,
          `${PARTIES}[0].phases`,
          `${PARTIES}[0].phases[1].other`,
          `${PARTIES}[0].phases[2].other`,
          `${PARTIES}[0].phases[3].other`,
        ],
      ),
    ],
    [
      'are enough as soon as they are two',
      { beneficiary: { parties: [{ phases: ['processing', 'production'] }] } },
      satisfied(covers(['processing', 'production'])),
    ],
    [
      'may come with other parties once those of one are complete',
      { beneficiary: { parties: [{ phases: ['processing'] }] }, complete: [`${PARTIES}[0].phases`] },
      open(['processing'], [PARTIES]),
    ],
    [
      'may come with the parties at hand once there are no others',
      { beneficiary: { parties: [{ phases: ['processing'] }] }, complete: [PARTIES] },
      open(['processing'], [`${PARTIES}[0].phases`]),
    ],
    [
      'are too few once all lists are complete',
      complete([{ phases: ['processing'] }, { phases: null }, {}]),
      violated(tooFew(['processing'])),
    ],
    [
      'may be two once one of two gets its words',
      complete([{ phases: ['processing', {}] }]),
      open(['processing'], [`${PARTIES}[0].phases[1].other`]),
    ],
    ['are none of no party', { complete: [PARTIES] }, violated(tooFew([]))],
    ['are none of parties declared absent', { beneficiary: { parties: null } }, violated(tooFew([]))],
  ]
  it.each(rows)('%s', (_, draft, says) => {
    expect(inDraft(draft)).toStrictEqual(says)
  })

  test('wait for the kind of a party under `enterprises-only`', () => {
    const draft: ProposalDraft = { beneficiary: { parties: [{ phases: ['processing', 'production'] }] } }
    expect(inDraft(draft, enterprisesOnly).outcome).toBe('undetermined')
    expect(inDraft(complete([{ phases: ['processing', 'production'] }]), enterprisesOnly)).toStrictEqual(
      open([], [`${PARTIES}[0].kind`]),
    )
  })

  test('do not wait for a kind with which they would be too few all the same', () => {
    expect(inDraft(complete([{ phases: ['processing'] }]), enterprisesOnly)).toStrictEqual(violated(tooFew([])))
    expect(inDraft(complete([{ phases: [] }, { phases: null }]), enterprisesOnly)).toStrictEqual(violated(tooFew([])))
  })

  test('are asked of those who may count for them', () => {
    const parties = [
      {},
      { kind: 'enterprise' },
      { kind: 'supporting-body' },
      { kind: 'enterprise', phases: null },
      { phases: null },
    ] as const
    const phases = (...rows: readonly number[]) => rows.map((row): FactPath => `${PARTIES}[${row}].phases`)
    expect(inDraft({ beneficiary: { parties } })).toStrictEqual(open([], [PARTIES, ...phases(0, 1, 2)]))
    expect(inDraft({ beneficiary: { parties } }, enterprisesOnly)).toStrictEqual(
      open([], [PARTIES, ...phases(0), `${PARTIES}[0].kind`, ...phases(1)]),
    )
  })

  test('are asked for until all four are there under `all-four`', () => {
    const three: ProposalDraft = { beneficiary: { parties: [{ phases: LISTED.slice(0, 3) }] } }
    const four: ProposalDraft = { beneficiary: { parties: [{ phases: LISTED }] } }
    expect(inDraft(three, allFour)).toStrictEqual(
      open(LISTED.slice(0, 3), [PARTIES, `${PARTIES}[0].phases`], LISTED.length),
    )
    expect(inDraft(four, allFour)).toStrictEqual(satisfied(covers(LISTED, LISTED.length)))
    expect(inDraft(complete([{ phases: LISTED.slice(0, 3) }]), allFour)).toStrictEqual(
      violated(tooFew(LISTED.slice(0, 3), LISTED.length)),
    )
  })

  test('are one at most of each that has no words yet', () => {
    const path = `${PARTIES}[0].phases` as const
    expect(inDraft(complete([{ phases: [{}] }]))).toStrictEqual(violated(tooFew([])))
    expect(inDraft(complete([{ phases: [{}, {}] }]))).toStrictEqual(open([], [`${path}[0].other`, `${path}[1].other`]))
    expect(inDraft(complete([{ phases: ['processing', {}] }]), allFour)).toStrictEqual(
      violated(tooFew(['processing'], LISTED.length)),
    )
  })

  test('do not wait for the kind of a party whose phases are covered already', () => {
    const parties = (second: Draft<Party>) => complete([{ kind: 'enterprise', phases: ['processing'] }, second], [0])
    const first: FactPath = `${PARTIES}[0].phases`
    expect(inDraft(parties({ phases: ['processing'] }), enterprisesOnly)).toStrictEqual(open(['processing'], [first]))
    expect(inDraft(parties({ phases: ['production'] }), enterprisesOnly)).toStrictEqual(
      open(['processing'], [first, `${PARTIES}[1].kind`]),
    )
  })
})

describe('covered phases', () => {
  test('stand in the order in which parties name them', () => {
    const parties = [anEnterprise(1, { phases: ['distribution', { other: 'Riciclo' }] }), anEnterprise(2)]
    expect(coveredPhases(filed(partnership(parties)))).toEqual(['distribution', 'riciclo', 'processing'])
  })
})

describe('what once went wrong', () => {
  it('one phase in words is one, whether its accents are composed or not', () => {
    expect(covering([{ other: 'qualit\u00e0' }, { other: 'qualita\u0300' }]).outcome).toBe('violated')
  })

  it('phases that a draft declares absent are not missing', () => {
    const draft: ProposalDraft = { beneficiary: { parties: [{ phases: null }] } }
    expect(verdict(checkValueChainPhases(drafted(draft)))).toStrictEqual(open([], ['beneficiary.parties']))
  })

  it('parties that a draft declares absent cover no phase', () => {
    expect(checkValueChainPhases(drafted({ beneficiary: { parties: null } })).outcome).toBe('violated')
  })
})
