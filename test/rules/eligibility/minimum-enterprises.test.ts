import { describe, expect, it, test } from 'vitest'
import { minimumEnterprises } from '../../../src/act/figures'
import type { ReadingOption, ReadingSelection } from '../../../src/act/reading-choices'
import type { ProposalDraft } from '../../../src/model/draft'
import type { Enterprise, Party, SupportingBodyType } from '../../../src/model/party'
import type { SeatType } from '../../../src/model/seat'
import { listsOf } from '../../../src/rules/eligibility/lists-of'
import { checkMinimumEnterprises } from '../../../src/rules/eligibility/minimum-enterprises'
import type { FactPath } from '../../../src/values/fact-path'
import { LOMBARD_PROVINCES } from '../../../src/values/province'
import type { Finding } from '../../../src/verdict/finding'
import { anEnterprise, taxCode } from '../../worked-cases/a-proposal'
import { anEntity, aUniversity, drafted, enterprises, filed, partnership } from './dossiers'
import { type Row, satisfied, undetermined, type Verdict, verdict, violated } from './verdicts'

const { value: required, clause } = minimumEnterprises
/** One short of the figure; most rows add the party in question, which then decides. */
const ALMOST = required - 1

function counted(count: number) {
  return { code: 'enterprises-counted', clause, severity: 'note', facts: { counted: count, required } } as const
}

function tooFew(count: number) {
  return {
    code: 'too-few-enterprises',
    clause,
    severity: 'blocking',
    facts: { counted: count, required, shortfall: required - count },
    path: 'beneficiary.parties',
  } as const
}

/** What is open: how many there are so far stands first, what is noted besides follows. */
function open(count: number, missing: readonly FactPath[], ...noted: readonly Finding[]): Verdict {
  const facts = { counted: count, required, shortfall: Math.max(0, required - count) }
  const soFar = { code: 'enterprises-so-far', clause, severity: 'note', facts } as const
  return { ...undetermined(...missing), findings: [soFar, ...noted] }
}

/** The note on one enterprise in several rows; it stands at the last of them. */
function same(partyIds: readonly string[], row: number) {
  return {
    code: 'same-enterprise',
    clause,
    severity: 'note',
    facts: { partyIds },
    path: `beneficiary.parties[${row}]`,
  } as const
}

/** What is left to a person: one VAT number and different tax codes. */
function sharedVat(partyIds: readonly string[], row: number) {
  return { ...same(partyIds, row), code: 'shared-vat-number', severity: 'review' } as const
}

function inactive(partyId: string, row: number) {
  const path = `beneficiary.parties[${row}].registerStatus`
  return { code: 'enterprise-not-active', clause, severity: 'note', facts: { partyId }, path } as const
}

function unseated(partyId: string, row: number) {
  return {
    code: 'enterprise-without-lombard-seat',
    clause,
    severity: 'note',
    facts: { partyId },
    path: `beneficiary.parties[${row}].seats`,
  } as const
}

function unidentified(partyId: string, row: number) {
  const path = `beneficiary.parties[${row}]`
  return { code: 'enterprise-without-identifier', clause, severity: 'note', facts: { partyId }, path } as const
}

function ceased(partyId: string, row: number) {
  const path = `beneficiary.parties[${row}].registerStatus`
  return { code: 'enterprise-ceased', clause, severity: 'note', facts: { partyId }, path } as const
}

function checkFailed(partyId: string, code: string, path: string) {
  return { code: 'tax-code-check-failed', clause, severity: 'note', facts: { partyId, code }, path } as const
}

function whenFiled(parties: readonly Party[], readings: ReadingSelection = {}): Verdict {
  return verdict(checkMinimumEnterprises(filed(partnership(parties), { readings })))
}

function inDraft(parties: NonNullable<ProposalDraft['beneficiary']>['parties'], readings: ReadingSelection = {}) {
  return verdict(checkMinimumEnterprises(drafted({ beneficiary: { parties } }, { readings })))
}

/** Nine enterprises in Milano and a tenth in question, `e10`, in the last row. */
function andATenth(changes: Partial<Enterprise>): readonly Party[] {
  return [...enterprises(ALMOST), anEnterprise(required, changes)]
}

const TENTH = `beneficiary.parties[${ALMOST}]` as const

describe('the number of enterprises', () => {
  const rows: readonly Row<number>[] = [
    ['none are too few', 0, violated(tooFew(0))],
    ['one short of the figure is too few', required - 1, violated(tooFew(required - 1))],
    ['the figure itself is enough', required, satisfied(counted(required))],
    ['one more is lawful', required + 1, satisfied(counted(required + 1))],
  ]
  it.each(rows)('%s', (_, count, says) => {
    expect(whenFiled(enterprises(count))).toStrictEqual(says)
  })
})

describe('one enterprise in two rows counts once', () => {
  const personal = 'RSSMRA85T10A562S'

  const rows: readonly (readonly [sentence: string, first: Partial<Enterprise>, again: Partial<Enterprise>])[] = [
    ['by its tax code', {}, { taxCode: taxCode(1) }],
    ['by a VAT number alone', { taxCode: null, vatNumber: taxCode(1) }, { taxCode: undefined, vatNumber: taxCode(1) }],
    ['however spaced', {}, { taxCode: 'IT 1000 0015 007' }],
    ['with dots', {}, { taxCode: '1000.0015.007' }],
    ['with dashes', {}, { taxCode: '1000-0015-007' }],
    ['in lower case', {}, { taxCode: 'it10000015007' }],
    ['with a personal tax code in lower case', { taxCode: personal }, { taxCode: 'rss mra 85t10 a562s' }],
    ['under another name', {}, { taxCode: taxCode(1), name: 'Altra insegna' }],
    ['with Italy said and not said', { country: 'IT' }, { taxCode: taxCode(1), country: null }],
    [
      'by the identifier of its country',
      { country: 'DE', taxCode: 'HRB 1234' },
      { country: 'DE', taxCode: 'hrb-1234' },
    ],
  ]
  it.each(rows)('%s', (_, first, again) => {
    const parties = [anEnterprise(1, first), ...enterprises(ALMOST).slice(1), anEnterprise(required, again)]
    expect(whenFiled(parties)).toStrictEqual(violated(tooFew(ALMOST), same(['e1', 'e10'], ALMOST)))
  })

  it.each([
    ['by its VAT number', { vatNumber: taxCode(77) }, { vatNumber: taxCode(77) }],
    ['by a VAT number that is the tax code of the other', {}, { vatNumber: taxCode(1) }],
  ])('%s, which is left to a person where the tax codes differ', (_, first, again) => {
    const parties = [anEnterprise(1, first), ...enterprises(ALMOST).slice(1), anEnterprise(required, again)]
    expect(whenFiled(parties)).toStrictEqual(violated(tooFew(ALMOST), sharedVat(['e1', 'e10'], ALMOST)))
  })

  test('also through a third row that shares one identifier with each', () => {
    const parties = [
      ...enterprises(ALMOST),
      anEnterprise(required, { taxCode: taxCode(50) }),
      anEnterprise(required + 1, { taxCode: taxCode(1), vatNumber: taxCode(50) }),
    ]
    expect(whenFiled(parties)).toStrictEqual(violated(tooFew(ALMOST), sharedVat(['e1', 'e10', 'e11'], required)))
  })

  test('and as many others are enough', () => {
    const parties = [...enterprises(required), anEnterprise(1, { id: 'e1-bis' })]
    expect(whenFiled(parties)).toStrictEqual(satisfied(counted(required), same(['e1', 'e1-bis'], required)))
  })

  test('while the same identifier in two countries is two enterprises', () => {
    const parties = [
      ...enterprises(required - 2),
      anEnterprise(90, { country: 'DE', taxCode: '123' }),
      anEnterprise(91, { country: 'FR', taxCode: '123' }),
    ]
    expect(whenFiled(parties)).toStrictEqual(satisfied(counted(required)))
  })
})

describe('a seat in Lombardy', () => {
  const codes = Object.entries(LOMBARD_PROVINCES).flatMap(([plate, { istat, name }]) => [
    [name, plate],
    [name, istat],
  ])

  it('is in one of 12 provinces', () => {
    expect(codes).toHaveLength(24)
  })

  it.each([...codes, ['Milano', '215']])('may be in %s (%s)', (_, province) => {
    expect(whenFiled(andATenth({ seats: [{ province }] }))).toStrictEqual(satisfied(counted(required)))
  })

  const rows: readonly Row<Partial<Enterprise>>[] = [
    [
      'is not one in Novara, whose plate is NO',
      { seats: [{ province: 'NO' }] },
      violated(tooFew(ALMOST), unseated('e10', ALMOST)),
    ],
    [
      'is not one in Novara by its ISTAT code',
      { seats: [{ province: '003' }] },
      violated(tooFew(ALMOST), unseated('e10', ALMOST)),
    ],
    ['is not one abroad', { seats: [{ province: 'EE' }] }, violated(tooFew(ALMOST), unseated('e10', ALMOST))],
    [
      'is there with one of two seats',
      { seats: [{ province: 'NO' }, { province: 'VA' }] },
      satisfied(counted(required)),
    ],
    [
      'is there for a foreign enterprise that has one',
      { country: 'DE', taxCode: '123', seats: [{ province: 'EE' }, { province: 'VA' }] },
      satisfied(counted(required)),
    ],
    [
      'is not there for a foreign enterprise that has none',
      { country: 'DE', taxCode: '123', seats: [{ province: 'EE' }] },
      violated(tooFew(ALMOST), unseated('e10', ALMOST)),
    ],
    ['is not there where no seat is listed', { seats: [] }, violated(tooFew(ALMOST), unseated('e10', ALMOST))],
    [
      'is not there where a filing says nothing of seats',
      { seats: undefined },
      violated(tooFew(ALMOST), unseated('e10', ALMOST)),
    ],
    [
      'is not there where seats are declared absent',
      { seats: null },
      violated(tooFew(ALMOST), unseated('e10', ALMOST)),
    ],
    [
      'is not there where the province is declared absent',
      { seats: [{ province: null, type: 'local-unit' }] },
      violated(tooFew(ALMOST), unseated('e10', ALMOST)),
    ],
    [
      'may be there where the province is not said',
      { seats: [{ type: 'local-unit' }] },
      open(ALMOST, [`${TENTH}.seats[0].province`]),
    ],
    [
      'may be there where one province of two is not said',
      { seats: [{ province: 'NO', type: 'local-unit' }, { type: 'local-unit' }] },
      open(ALMOST, [`${TENTH}.seats[1].province`]),
    ],
  ]
  it.each(rows)('%s', (_, tenth, says) => {
    expect(whenFiled(andATenth(tenth))).toStrictEqual(says)
  })

  test('further enterprises without one are lawful and do not count', () => {
    const parties = [...enterprises(required), anEnterprise(11, { seats: [{ province: 'NO' }] })]
    expect(whenFiled(parties)).toStrictEqual(satisfied(counted(required), unseated('e11', required)))
  })

  test('a seat of either row of one enterprise serves', () => {
    const parties = [...andATenth({ seats: [{ province: 'NO' }] }), anEnterprise(required, { id: 'e10-bis' })]
    expect(whenFiled(parties)).toStrictEqual(satisfied(counted(required), same(['e10', 'e10-bis'], required)))
  })
})

describe('the reading `seat`', () => {
  const table: readonly (readonly [ReadingOption<'seat'>, SeatType, 'satisfied' | 'violated'])[] = [
    ['any-seat', 'registered-office', 'satisfied'],
    ['any-seat', 'local-unit', 'satisfied'],
    ['any-seat', 'secondary-seat', 'satisfied'],
    ['registered-office', 'registered-office', 'satisfied'],
    ['registered-office', 'local-unit', 'violated'],
    ['registered-office', 'secondary-seat', 'violated'],
    ['operating-site', 'registered-office', 'violated'],
    ['operating-site', 'local-unit', 'satisfied'],
    ['operating-site', 'secondary-seat', 'satisfied'],
  ]
  it.each(table)('`%s` and a tenth enterprise with a %s: %s', (seat, type, outcome) => {
    const both = {
      seats: [
        { province: 'MI', type: 'registered-office' },
        { province: 'MI', type: 'local-unit' },
      ],
    } as const
    const nine = enterprises(ALMOST).map((party) => ({ ...party, ...both }))
    const tenth = anEnterprise(required, { seats: [{ province: 'MI', type }] })
    expect(whenFiled([...nine, tenth], { seat })).toStrictEqual(
      outcome === 'satisfied' ? satisfied(counted(required)) : violated(tooFew(ALMOST), unseated('e10', ALMOST)),
    )
  })

  test('does not look at the type of a seat under `any-seat`', () => {
    expect(whenFiled(andATenth({ seats: [{ province: 'MI' }] }))).toStrictEqual(satisfied(counted(required)))
  })

  test('asks for the type where it is not said', () => {
    expect(whenFiled(andATenth({ seats: [{ province: 'MI' }] }), { seat: 'registered-office' })).toStrictEqual(
      open(ALMOST, [`${TENTH}.seats[0].type`]),
    )
  })

  test('asks for province and type where neither is said', () => {
    expect(whenFiled(andATenth({ seats: [{}] }), { seat: 'registered-office' })).toStrictEqual(
      open(ALMOST, [`${TENTH}.seats[0].province`, `${TENTH}.seats[0].type`]),
    )
  })

  test('takes a type declared absent for none that counts', () => {
    expect(
      whenFiled(andATenth({ seats: [{ province: 'MI', type: null }] }), { seat: 'registered-office' }),
    ).toStrictEqual(violated(tooFew(ALMOST), unseated('e10', ALMOST)))
  })

  test('does not ask for the type of a seat outside Lombardy', () => {
    expect(whenFiled(andATenth({ seats: [{ province: 'NO' }] }), { seat: 'registered-office' })).toStrictEqual(
      violated(tooFew(ALMOST), unseated('e10', ALMOST)),
    )
  })
})

describe('the reading `sameEnterprise`', () => {
  const vatNumber = taxCode(500)
  const vatGroup: readonly Party[] = [
    anEnterprise(1, { vatNumber }),
    ...enterprises(ALMOST).slice(1),
    anEnterprise(required, { vatNumber }),
  ]
  const taxAlone = { sameEnterprise: 'tax-code-only' } as const

  test('counts those of one VAT number once by default, and leaves it to a person', () => {
    expect(whenFiled(vatGroup)).toStrictEqual(violated(tooFew(ALMOST), sharedVat(['e1', 'e10'], ALMOST)))
  })

  test('counts them each under `tax-code-only`', () => {
    expect(whenFiled(vatGroup, taxAlone)).toStrictEqual(satisfied(counted(required)))
  })

  test('counts one tax code once in either case, and leaves nothing to a person', () => {
    const parties = [...enterprises(ALMOST), anEnterprise(required, { taxCode: taxCode(1), vatNumber })]
    for (const readings of [{}, taxAlone]) {
      expect(whenFiled(parties, readings)).toStrictEqual(violated(tooFew(ALMOST), same(['e1', 'e10'], ALMOST)))
    }
  })

  test('knows by its VAT number who has no tax code', () => {
    const parties = [...enterprises(ALMOST), anEnterprise(required, { taxCode: null, vatNumber: taxCode(1) })]
    for (const readings of [{}, taxAlone]) {
      expect(whenFiled(parties, readings)).toStrictEqual(violated(tooFew(ALMOST), same(['e1', 'e10'], ALMOST)))
    }
    const other = [...enterprises(ALMOST), anEnterprise(required, { taxCode: null, vatNumber })]
    expect(whenFiled(other, taxAlone)).toStrictEqual(satisfied(counted(required)))
  })

  test('waits in a draft for the tax code, where it alone tells', () => {
    const parties = [...enterprises(ALMOST), anEnterprise(required, { taxCode: undefined, vatNumber })]
    expect(inDraft(parties, taxAlone)).toStrictEqual(
      open(ALMOST, ['beneficiary.parties', `beneficiary.parties[${ALMOST}].taxCode`]),
    )
    // A tax code alone settles who it is, whatever VAT number comes.
    const told = enterprises(required).map((party) => ({ ...party, vatNumber: undefined }))
    expect(inDraft(told, taxAlone)).toStrictEqual(satisfied(counted(required)))
    expect(inDraft(told).outcome).toBe('undetermined')
  })
})

describe('the reading `registerStatus`', () => {
  const activeOnly = { registerStatus: 'active-only' } as const
  const active = enterprises(required).map((party) => ({ ...party, registerStatus: 'active' as const }))
  const withLast = (registerStatus: 'active' | 'inactive' | 'ceased' | null | undefined): readonly Party[] => [
    ...active.slice(0, ALMOST),
    anEnterprise(required, { registerStatus }),
  ]

  test('counts the active alone under `active-only`', () => {
    expect(whenFiled(active, activeOnly)).toStrictEqual(satisfied(counted(required)))
    for (const state of ['inactive', 'ceased', null] as const) {
      expect(whenFiled(withLast(state), activeOnly)).toStrictEqual(violated(tooFew(ALMOST), inactive('e10', ALMOST)))
    }
  })

  test('asks for a state that is not stated, where it decides', () => {
    const path = `beneficiary.parties[${ALMOST}].registerStatus` as const
    expect(whenFiled(withLast(undefined), activeOnly)).toStrictEqual(open(ALMOST, [path]))
    expect(whenFiled(withLast(undefined))).toStrictEqual(satisfied(counted(required)))
    const eleven = [...active, anEnterprise(required + 1)]
    expect(whenFiled(eleven, activeOnly)).toStrictEqual(satisfied(counted(required)))
  })

  test('takes the active row of an enterprise that has several', () => {
    const again = anEnterprise(required, { id: 'e11', registerStatus: 'ceased' })
    expect(whenFiled([...active, again], activeOnly)).toStrictEqual(
      satisfied(counted(required), same(['e10', 'e11'], required)),
    )
  })

  test('asks no state of who is in no Business Register', () => {
    const professional: Party = {
      id: 'b1',
      kind: 'supporting-body',
      name: 'Studio',
      bodyType: 'professional',
      taxCode: taxCode(50),
      seats: [{ province: 'MI', type: 'registered-office' }],
    }
    const readings = { ...activeOnly, professionals: 'counted' } as const
    expect(whenFiled([...active.slice(0, ALMOST), professional], readings)).toStrictEqual(satisfied(counted(required)))
  })
})

describe('the reading `linkedEnterprises`', () => {
  const group: readonly Party[] = [
    anEnterprise(1, { groupId: 'g' }),
    ...enterprises(ALMOST).slice(1),
    anEnterprise(required, { groupId: 'g' }),
  ]

  test('counts each enterprise of a group by default', () => {
    expect(whenFiled(group)).toStrictEqual(satisfied(counted(required)))
  })

  test('counts a group once under `once-per-group`', () => {
    expect(whenFiled(group, { linkedEnterprises: 'once-per-group' })).toStrictEqual(
      violated(tooFew(ALMOST), same(['e1', 'e10'], ALMOST)),
    )
  })

  test('counts enterprises in no group each, under `once-per-group` too', () => {
    const parties = [...enterprises(ALMOST), anEnterprise(required, { groupId: null })]
    expect(whenFiled(parties, { linkedEnterprises: 'once-per-group' })).toStrictEqual(satisfied(counted(required)))
  })

  test('counts a group with a seat in Lombardy where one of its enterprises has it', () => {
    const parties = [
      ...enterprises(ALMOST),
      anEnterprise(10, { groupId: 'g', seats: [{ province: 'NO' }] }),
      anEnterprise(11, { groupId: 'g' }),
    ]
    expect(whenFiled(parties, { linkedEnterprises: 'once-per-group' })).toStrictEqual(
      satisfied(counted(required), same(['e10', 'e11'], required)),
    )
  })
})

describe('who else may count', () => {
  function aBody(bodyType: SupportingBodyType): Party {
    return aUniversity({ bodyType, taxCode: taxCode(60), seats: [{ province: 'MI' }] })
  }
  const entity: Party = { ...anEntity(), taxCode: taxCode(61), seats: [{ province: 'MI' }] }

  test('a professional does not, by default', () => {
    expect(whenFiled([...enterprises(ALMOST), aBody('professional')])).toStrictEqual(violated(tooFew(ALMOST)))
  })

  test('a professional does under `professionals: counted`', () => {
    expect(whenFiled([...enterprises(ALMOST), aBody('professional')], { professionals: 'counted' })).toStrictEqual(
      satisfied(counted(required)),
    )
  })

  it.each([['university'], ['bank'], [{ other: 'professional' }]] as const)('%o does not under it', (bodyType) => {
    expect(whenFiled([...enterprises(ALMOST), aBody(bodyType)], { professionals: 'counted' })).toStrictEqual(
      violated(tooFew(ALMOST)),
    )
  })

  test('the entity of the aggregation does not, by default', () => {
    expect(whenFiled([...enterprises(ALMOST), entity])).toStrictEqual(violated(tooFew(ALMOST)))
  })

  test('the entity of the aggregation does under `aggregationEntity: counted`', () => {
    expect(whenFiled([...enterprises(ALMOST), entity], { aggregationEntity: 'counted' })).toStrictEqual(
      satisfied(counted(required)),
    )
  })

  test('an entity that is one of the enterprises over again counts once', () => {
    const again: Party = { ...entity, taxCode: taxCode(1) }
    expect(whenFiled([...enterprises(ALMOST), again], { aggregationEntity: 'counted' })).toStrictEqual(
      violated(tooFew(ALMOST), same(['e1', 'n1'], ALMOST)),
    )
  })

  test('the lead does, once, as one of the ten', () => {
    const led = (count: number) =>
      checkMinimumEnterprises(filed({ ...partnership(enterprises(count)), leadId: 'e1' })).outcome
    expect([led(required - 1), led(required)]).toEqual(['violated', 'satisfied'])
  })
})

describe('an enterprise that nothing identifies', () => {
  const none = { taxCode: undefined, vatNumber: undefined }
  const never = { taxCode: null, vatNumber: null }
  const identity = [`${TENTH}.taxCode`, `${TENTH}.vatNumber`] as const

  test('decides nothing where it would be the tenth', () => {
    expect(whenFiled(andATenth(none))).toStrictEqual(open(ALMOST, identity))
  })

  test('is never counted where its identifiers are declared absent, which is noted', () => {
    expect(whenFiled(andATenth(never))).toStrictEqual(violated(tooFew(ALMOST), unidentified('e10', ALMOST)))
  })

  test('may still be counted where one of the two is not stated', () => {
    expect(whenFiled(andATenth({ ...never, vatNumber: undefined }))).toStrictEqual(open(ALMOST, [`${TENTH}.vatNumber`]))
    expect(whenFiled(andATenth({ ...never, taxCode: undefined }))).toStrictEqual(open(ALMOST, [`${TENTH}.taxCode`]))
  })

  test('is noted where ten others are there, and changes nothing', () => {
    expect(whenFiled([...enterprises(required), anEnterprise(11, never)])).toStrictEqual(
      satisfied(counted(required), unidentified('e11', required)),
    )
  })

  test('is noted beside its seat outside Lombardy', () => {
    expect(whenFiled(andATenth({ ...never, seats: [] }))).toStrictEqual(
      violated(tooFew(ALMOST), unseated('e10', ALMOST), unidentified('e10', ALMOST)),
    )
  })

  test('does not matter where ten others are there', () => {
    const parties = [...enterprises(required), anEnterprise(11, none)]
    expect(whenFiled(parties)).toStrictEqual(satisfied(counted(required)))
  })

  test('does not matter where it cannot make up the number', () => {
    const parties = [...enterprises(required - 2), anEnterprise(required, none)]
    expect(whenFiled(parties)).toStrictEqual(violated(tooFew(required - 2)))
  })

  test('does not matter where it has no seat in Lombardy', () => {
    expect(whenFiled(andATenth({ ...none, seats: [] }))).toStrictEqual(
      violated(tooFew(ALMOST), unseated('e10', ALMOST)),
    )
  })

  test('lacks its seat as well where that is not said', () => {
    expect(whenFiled(andATenth({ ...none, seats: [{ type: 'local-unit' }] }))).toStrictEqual(
      open(ALMOST, [...identity, `${TENTH}.seats[0].province`]),
    )
  })

  test('is every one of ten, and each lacks its identifiers', () => {
    const parties = enterprises(required).map((party) => ({ ...party, taxCode: undefined }))
    expect(whenFiled(parties)).toStrictEqual(
      open(
        0,
        parties.flatMap((_, row): FactPath[] => [
          `beneficiary.parties[${row}].taxCode`,
          `beneficiary.parties[${row}].vatNumber`,
        ]),
      ),
    )
  })

  test('is one with a blank tax code, which is noted', () => {
    expect(whenFiled(andATenth({ taxCode: ' - ' }))).toStrictEqual(
      open(ALMOST, identity, checkFailed('e10', ' - ', `${TENTH}.taxCode`)),
    )
  })
})

describe('what is noted and changes nothing', () => {
  const wrong = `${taxCode(10).slice(0, -1)}${(Number(taxCode(10).at(-1)) + 1) % 10}`

  const rows: readonly Row<Partial<Enterprise>>[] = [
    ['a ceased enterprise', { registerStatus: 'ceased' }, satisfied(counted(required), ceased('e10', ALMOST))],
    ['not an inactive one', { registerStatus: 'inactive' }, satisfied(counted(required))],
    ['not an active one', { registerStatus: 'active' }, satisfied(counted(required))],
    [
      'a tax code with a wrong check digit',
      { taxCode: wrong },
      satisfied(counted(required), checkFailed('e10', wrong, `${TENTH}.taxCode`)),
    ],
    [
      'a VAT number with a wrong check digit',
      { vatNumber: `IT ${wrong}` },
      satisfied(counted(required), checkFailed('e10', `IT ${wrong}`, `${TENTH}.vatNumber`)),
    ],
    [
      'both identifiers of one enterprise',
      { taxCode: wrong, vatNumber: 'x' },
      satisfied(
        counted(required),
        checkFailed('e10', wrong, `${TENTH}.taxCode`),
        checkFailed('e10', 'x', `${TENTH}.vatNumber`),
      ),
    ],
    [
      'a wrong check digit of an enterprise said to be Italian',
      { country: 'IT', taxCode: wrong },
      satisfied(counted(required), checkFailed('e10', wrong, `${TENTH}.taxCode`)),
    ],
    ['not an identifier of another country', { country: 'DE', taxCode: 'HRB 1' }, satisfied(counted(required))],
  ]
  it.each(rows)('%s', (_, tenth, says) => {
    expect(whenFiled(andATenth(tenth))).toStrictEqual(says)
  })

  test('a wrong check digit of a party that is no enterprise', () => {
    const parties = [...enterprises(required), aUniversity({ taxCode: wrong })]
    expect(whenFiled(parties)).toStrictEqual(
      satisfied(counted(required), checkFailed('b1', wrong, `beneficiary.parties[${required}].taxCode`)),
    )
  })

  test('all of it at once, enterprises first', () => {
    const parties = [
      ...enterprises(required),
      anEnterprise(1, { id: 'e1-bis' }),
      anEnterprise(12, { seats: [], registerStatus: 'ceased', taxCode: wrong }),
    ]
    expect(whenFiled(parties)).toStrictEqual(
      satisfied(
        counted(required),
        same(['e1', 'e1-bis'], required),
        unseated('e12', required + 1),
        ceased('e12', required + 1),
        checkFailed('e12', wrong, `beneficiary.parties[${required + 1}].taxCode`),
      ),
    )
  })
})

/** As many enterprises that say all of their identifiers, as a draft that is to count them has to. */
function told(count: number, changes: Partial<Enterprise> = {}): readonly Enterprise[] {
  return Array.from({ length: count }, (_, index) => anEnterprise(index + 1, { vatNumber: null, ...changes }))
}

describe('a draft', () => {
  const anonymous = { kind: 'enterprise', vatNumber: null, seats: [{ province: 'MI', type: 'local-unit' }] } as const
  const ALL = 'beneficiary.parties'

  test('that says nothing lacks the parties', () => {
    expect(verdict(checkMinimumEnterprises(drafted()))).toStrictEqual(open(0, [ALL]))
    expect(verdict(checkMinimumEnterprises(drafted({ beneficiary: null })))).toStrictEqual(open(0, [ALL]))
  })

  it.each([0, 1, required - 1])('with %i may get the others', (count) => {
    expect(inDraft(told(count))).toStrictEqual(open(count, [ALL]))
  })

  it.each([required, required + 1])('with %i has enough, whoever else comes', (count) => {
    expect(inDraft(told(count))).toStrictEqual(satisfied(counted(count)))
  })

  it.each([0, required - 1])('with %i has too few as soon as its parties are complete', (count) => {
    const draft: ProposalDraft = { beneficiary: { parties: told(count) }, complete: [ALL] }
    const says = violated(tooFew(count))
    expect(verdict(checkMinimumEnterprises(drafted(draft)))).toStrictEqual(says)
    const asFiled = whenFiled(told(count))
    expect(asFiled).toStrictEqual(says)
  })

  test('with parties declared absent has none', () => {
    expect(inDraft(null)).toStrictEqual(violated(tooFew(0)))
  })

  const rows: readonly Row<Partial<Enterprise>>[] = [
    ['lacks the seats that an enterprise does not state', { seats: undefined }, open(ALMOST, [ALL, `${TENTH}.seats`])],
    ['lacks the seats of an enterprise whose list is empty', { seats: [] }, open(ALMOST, [ALL, `${TENTH}.seats`])],
    [
      'may get a seat in Lombardy beside one in Novara',
      { seats: [{ province: 'NO', type: 'local-unit' }] },
      open(ALMOST, [ALL, `${TENTH}.seats`]),
    ],
    [
      'lacks the province of a seat',
      { seats: [{ type: 'local-unit' }] },
      open(ALMOST, [ALL, `${TENTH}.seats[0].province`, `${TENTH}.seats`]),
    ],
    [
      'lacks identifiers where none is stated',
      { taxCode: undefined, vatNumber: undefined },
      open(ALMOST, [ALL, `${TENTH}.taxCode`, `${TENTH}.vatNumber`]),
    ],
    [
      'lacks identifiers where those stated say nothing',
      { taxCode: ' - ', vatNumber: '' },
      open(ALMOST, [ALL, `${TENTH}.taxCode`, `${TENTH}.vatNumber`], checkFailed('e10', ' - ', `${TENTH}.taxCode`)),
    ],
    [
      'notes an enterprise that declares its seats absent',
      { seats: null },
      open(ALMOST, [ALL], unseated('e10', ALMOST)),
    ],
    [
      'notes an enterprise that declares its identifiers absent',
      { taxCode: null },
      open(ALMOST, [ALL], unidentified('e10', ALMOST)),
    ],
    ['takes a seat in Lombardy for enough', { seats: [{ province: 'MI' }] }, satisfied(counted(required))],
  ]
  it.each(rows)('%s', (_, tenth, says) => {
    expect(inDraft([...told(ALMOST), anEnterprise(required, { vatNumber: null, ...tenth })])).toStrictEqual(says)
  })

  test('takes the seats of an enterprise for all it has once they are complete', () => {
    const parties = [...told(ALMOST), anEnterprise(required, { vatNumber: null, seats: [{ province: 'NO' }] })]
    const draft: ProposalDraft = { beneficiary: { parties }, complete: [`${TENTH}.seats`] }
    expect(verdict(checkMinimumEnterprises(drafted(draft)))).toStrictEqual(open(ALMOST, [ALL], unseated('e10', ALMOST)))
    expect(verdict(checkMinimumEnterprises(drafted({ ...draft, complete: [`${TENTH}.seats`, ALL] })))).toStrictEqual(
      violated(tooFew(ALMOST), unseated('e10', ALMOST)),
    )
  })

  test('does not count a party whose kind is not said, and asks for what would make it count', () => {
    const seated = { id: 'e10', taxCode: taxCode(10), vatNumber: null, seats: [{ province: 'MI' }] }
    expect(inDraft([...told(ALMOST), seated])).toStrictEqual(open(ALMOST, [ALL, `${TENTH}.kind`]))
    expect(inDraft([...told(ALMOST), { ...seated, kind: null }])).toStrictEqual(open(ALMOST, [ALL, `${TENTH}.kind`]))
    expect(inDraft([...told(ALMOST), {}])).toStrictEqual(
      open(ALMOST, [ALL, `${TENTH}.kind`, `${TENTH}.taxCode`, `${TENTH}.vatNumber`, `${TENTH}.seats`]),
    )
  })

  test('names parties without an id by their place', () => {
    const parties = [
      { ...anonymous, taxCode: taxCode(1) },
      { ...anonymous, taxCode: taxCode(1), registerStatus: 'ceased' },
    ] as const
    expect(inDraft(parties)).toStrictEqual(open(1, [ALL], same(['', ''], 1), ceased('', 1)))
  })

  test('asks the same under a reading that needs the type of a seat', () => {
    const tenth = anEnterprise(required, { vatNumber: null, seats: [{ province: 'MI' }] })
    expect(inDraft([...told(ALMOST), tenth], { seat: 'operating-site' })).toStrictEqual(
      open(0, [
        ALL,
        ...told(ALMOST).map((_, row): FactPath => `beneficiary.parties[${row}].seats`),
        `${TENTH}.seats[0].type`,
        `${TENTH}.seats`,
      ]),
    )
  })

  test('lacks the kind of a body that may be a professional, where professionals count', () => {
    const body = {
      kind: 'supporting-body',
      taxCode: taxCode(10),
      vatNumber: null,
      seats: [{ province: 'MI' }],
    } as const
    expect(inDraft([...told(ALMOST), body])).toStrictEqual(open(ALMOST, [ALL]))
    expect(inDraft([...told(ALMOST), body], { professionals: 'counted' })).toStrictEqual(
      open(ALMOST, [ALL, `${TENTH}.bodyType`]),
    )
    expect(
      inDraft([...told(ALMOST), { ...body, bodyType: 'professional' }], { professionals: 'counted' }),
    ).toStrictEqual(satisfied(counted(required)))
  })

  test('says, once everything is said, what its filing says', () => {
    for (const count of [required - 1, required]) {
      const filing: ProposalDraft = { beneficiary: { parties: told(count) } }
      expect(verdict(checkMinimumEnterprises(drafted({ ...filing, complete: listsOf(filing) })))).toStrictEqual(
        whenFiled(told(count)),
      )
    }
  })
})

describe('an identifier that a draft does not state', () => {
  const ALL = 'beneficiary.parties'
  const open10 = (vatNumber: string | null | undefined) => [anEnterprise(1, { vatNumber }), ...told(required).slice(1)]

  test('may still show that two of ten rows are one enterprise', () => {
    expect(inDraft(open10(undefined))).toStrictEqual(open(required, [ALL, 'beneficiary.parties[0].vatNumber']))
    const shown = open10(taxCode(2))
    expect(inDraft(shown)).toStrictEqual(open(ALMOST, [ALL], sharedVat(['e1', 'e2'], 1)))
    const draft: ProposalDraft = { beneficiary: { parties: shown }, complete: [ALL] }
    expect(verdict(checkMinimumEnterprises(drafted(draft)))).toStrictEqual(
      violated(tooFew(ALMOST), sharedVat(['e1', 'e2'], 1)),
    )
  })

  it.each([
    ['declared absent', null],
    ['that of another enterprise', taxCode(90)],
    ['that of its own tax code', taxCode(1)],
  ])('shows nothing of the sort where it is %s', (_, vatNumber) => {
    expect(inDraft(open10(vatNumber))).toStrictEqual(satisfied(counted(required)))
  })

  test('may be the tax code, where the VAT number is stated', () => {
    const parties = [anEnterprise(1, { taxCode: undefined, vatNumber: taxCode(1) }), ...told(required).slice(1)]
    expect(inDraft(parties)).toStrictEqual(open(required, [ALL, 'beneficiary.parties[0].taxCode']))
  })

  it.each([
    [0, required, 'satisfied'],
    [1, required, 'undetermined'],
    [1, required + 1, 'satisfied'],
    [2, required + 1, 'undetermined'],
    [2, required + 2, 'satisfied'],
    [required, 2 * required - 1, 'undetermined'],
    [required, 2 * required, 'satisfied'],
  ])('each of %i may take one of %i: %s', (unstated, count, outcome) => {
    const parties = told(count).map((party, row) => (row < unstated ? { ...party, vatNumber: undefined } : party))
    const says = inDraft(parties)
    expect(says.outcome).toBe(outcome)
    expect(says.missing).toEqual(
      outcome === 'satisfied'
        ? []
        : [ALL, ...parties.slice(0, unstated).map((_, row) => `beneficiary.parties[${row}].vatNumber`)],
    )
  })

  test('is not there in a filing, where what is not said is not there', () => {
    expect(whenFiled(open10(undefined) as readonly Party[])).toStrictEqual(satisfied(counted(required)))
  })

  test('is a group under `once-per-group`, where another row has one', () => {
    const parties = told(required, { groupId: null }).map((party, row) => ({
      ...party,
      ...(row === 0 ? { groupId: undefined } : row === 1 ? { groupId: 'g' } : {}),
    }))
    expect(inDraft(parties)).toStrictEqual(satisfied(counted(required)))
    expect(inDraft(parties, { linkedEnterprises: 'once-per-group' })).toStrictEqual(
      open(required, [ALL, 'beneficiary.parties[0].groupId']),
    )
  })

  test('is the kind of a party that shares one identifier with each of two enterprises', () => {
    const between = { id: 'x', taxCode: taxCode(1), vatNumber: taxCode(2), seats: null } as const
    expect(inDraft([...told(required), between])).toStrictEqual(
      open(required, [ALL, `beneficiary.parties[${required}].kind`]),
    )
    const said = (kind: 'enterprise' | 'aggregation-entity') => inDraft([...told(required), { ...between, kind }])
    expect(said('aggregation-entity')).toStrictEqual(satisfied(counted(required)))
    expect(said('enterprise')).toStrictEqual(open(ALMOST, [ALL], sharedVat(['e1', 'e2', 'x'], required)))
  })
})

describe('what once went wrong', () => {
  it('a draft that declares its parties absent does not meet the rule', () => {
    expect(verdict(checkMinimumEnterprises(drafted({ beneficiary: { parties: null } }))).outcome).not.toBe('satisfied')
  })

  it('100,000 enterprises that nothing identifies have an answer', () => {
    const parties = Array.from({ length: 100_000 }, (_, index) => anEnterprise(index, { taxCode: undefined }))
    expect(whenFiled(parties).outcome).toBe('undetermined')
  })

  it('a group does not identify an enterprise, so that it would count under the stricter reading alone', () => {
    const parties = andATenth({ taxCode: undefined, groupId: 'g' })
    expect(whenFiled(parties).outcome).toBe('undetermined')
    expect(whenFiled(parties, { linkedEnterprises: 'once-per-group' }).outcome).toBe('undetermined')
  })

  it('the type of a seat is not missing where no reading asks for it', () => {
    expect(whenFiled(andATenth({ seats: [{}] }))).toStrictEqual(open(ALMOST, [`${TENTH}.seats[0].province`]))
  })

  it('the type of a seat outside Lombardy is not missing', () => {
    expect(
      whenFiled(andATenth({ seats: [{ province: 'NO' }, { province: 'MI' }] }), { seat: 'registered-office' }),
    ).toStrictEqual(open(ALMOST, [`${TENTH}.seats[1].type`]))
  })

  it('the note on an enterprise without a seat leads to the party that it names', () => {
    const { findings } = whenFiled([anEnterprise(1, { seats: [] }), anEnterprise(1, { id: 'e1-bis', seats: [] })])
    expect(findings).toContainEqual(unseated('e1', 0))
  })
})

test('an enterprise of a draft that has no id yet is noted by its place', () => {
  const draft: ProposalDraft = { beneficiary: { parties: [{ kind: 'enterprise', seats: null, taxCode: '1' }] } }
  const { findings } = checkMinimumEnterprises(drafted(draft))
  expect(findings.map(({ code, facts, path }) => [code, facts, path])).toEqual([
    ['enterprises-so-far', { counted: 0, required, shortfall: required }, undefined],
    ['enterprise-without-lombard-seat', { partyId: '' }, 'beneficiary.parties[0].seats'],
    ['tax-code-check-failed', { partyId: '', code: '1' }, 'beneficiary.parties[0].taxCode'],
  ])
})
