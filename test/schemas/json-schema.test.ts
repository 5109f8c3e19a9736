import { readdirSync, readFileSync } from 'node:fs'
import { fc, test } from '@fast-check/vitest'
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { readFilings } from '../../examples/phase-1/read'
import { type JsonSchema, jsonSchemaOf, jsonSchemas } from '../../scripts/json-schemas'
import { byId } from '../../src/schemas/by-id'
import * as schemas from '../../src/schemas/index'
import { list, unique } from '../../src/schemas/list'
import { WHOLE_PATHS } from '../../src/schemas/premium-fact-path'
import { formatted, idSchema } from '../../src/schemas/text'
import { LIST_PLACES, SINGLE_PLACES } from '../../src/values/fact-path'
import { cuts, leaveOut, proposals } from '../rules/eligibility/random-proposals'
import { anEnterprise, aProposal } from '../worked-cases/a-proposal'
import { fullProposal } from './full-proposal'
import { codesOf } from './issues-of'
import {
  applications,
  bareMeasure,
  fullApplication,
  fullMeasure,
  measureComparisons,
  measureDesigns,
  measureSimulations,
  premiumAssessments,
} from './phase-2'
import { answers, SIXES, stored } from './stored'

const files = jsonSchemas()

/** Strict: a keyword or a format that ajv does not know is an error. */
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
for (const schema of files.values()) ajv.addSchema(schema)

/** The file of a model, or a part of it, as ajv reads it. */
function validator(name: string, part = ''): ValidateFunction {
  const validate = ajv.getSchema(`urn:filiere-lombardia:schema:${name}:1.0${part === '' ? '' : `#/$defs/${part}`}`)
  if (validate === undefined) throw new Error(`no schema ${name} ${part}`)
  return validate
}

const pairs: Readonly<Record<string, z.ZodType>> = {
  proposal: schemas.proposalSchema,
  'proposal-draft': schemas.proposalDraftSchema,
  'scheme-definition': schemas.schemeDefinitionSchema,
  'scoring-scheme': schemas.scoringSchemeSchema,
  marks: schemas.marksSchema,
  'eligibility-assessment': schemas.eligibilityAssessmentSchema,
  'draft-assessment': schemas.draftAssessmentSchema,
  help: schemas.helpSchema,
  'lead-conflict': schemas.leadConflictSchema,
  'partnership-breadth': schemas.partnershipBreadthSchema,
  'submission-window': schemas.submissionWindowSchema,
  'review-deadline': schemas.reviewDeadlineSchema,
  'review-timeliness': schemas.reviewTimelinessSchema,
  score: schemas.scoreSchema,
  'ways-to-threshold': schemas.waysToThresholdSchema,
  evaluation: schemas.evaluationSchema,
  'approved-list': schemas.approvedListSchema,
  'measure-definition': schemas.measureDefinitionSchema,
  measure: schemas.measureSchema,
  'measure-design': schemas.measureDesignSchema,
  application: schemas.applicationSchema,
  'premium-assessment': schemas.premiumAssessmentSchema,
  'measure-simulation': schemas.measureSimulationSchema,
  'measure-comparison': schemas.measureComparisonSchema,
  'decision-record': schemas.decisionRecordSchema,
}

describe('the files', () => {
  it('are one for each model', () => {
    expect([...files.keys()]).toEqual(Object.keys(pairs).map((name) => `${name}.json`))
  })

  it.each([...files])(
    '%s has a versioned name of no host, a title, a description, and is a schema of 2020-12',
    (file, schema) => {
      expect(schema).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `urn:filiere-lombardia:schema:${file.replace('.json', ':1.0')}`,
        title: expect.stringMatching(/^[A-Z]/),
        description: expect.stringMatching(/^[A-Z].*\.$/),
      })
      expect(ajv.validateSchema(schema)).toBe(true)
    },
  )

  it.each([...files])('%s refuses unknown keys at every depth, but for facts and counts by name', (_file, schema) => {
    const objects = partsOf(schema).filter((part) => Object.hasOwn(part, 'properties'))
    expect(objects.length).toBeGreaterThan(0)
    for (const object of objects) expect(object).toHaveProperty('additionalProperties', false)
  })

  it.each([...files])(
    '%s needs no vocabulary of formats, and defines nothing that it does not use',
    (_file, schema) => {
      // A record has a field of that name.
      for (const { format } of partsOf(schema)) expect(format).not.toBeTypeOf('string')
      const text = JSON.stringify(schema)
      for (const name of Object.keys(schema.$defs ?? {})) {
        expect(name).toMatch(/^[A-Z][A-Za-z]+$/)
        expect(text).toContain(`"#/$defs/${name}"`)
      }
    },
  )
})

describe('the format of a decision record', () => {
  const frozen: JsonSchema = JSON.parse(
    readFileSync(new URL('json-schema/decision-record-1.0.json', import.meta.url), 'utf8'),
  )

  it('is that of version 1.0: where this fails, the format has changed and needs a version of its own', () => {
    expect(withoutWords(files.get('decision-record.json'))).toEqual(withoutWords(frozen))
  })

  it('is one whose version the records name', () => {
    const { formatVersion } = schemas.decisionRecordSchema.shape
    expect(frozen.$id).toBe(
      `urn:filiere-lombardia:schema:decision-record:${[...(formatVersion._zod.values ?? [])].join()}`,
    )
  })

  const folder = new URL('../report/record/records/', import.meta.url)
  const records = readdirSync(folder).filter((file) => file.startsWith('decision-record-1.'))

  it.each(records)('is that of a record kept from an earlier day: %s', (file) => {
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(frozen)
    validate(JSON.parse(readFileSync(new URL(file, folder), 'utf8')))
    expect(validate.errors ?? []).toEqual([])
  })
})

describe('a check of which nothing is said', () => {
  it.each<[string, z.ZodType]>([
    ['on text', z.string().refine((text) => text !== 'x')],
    ['on a number', z.number().refine((number) => number !== 7)],
    ['on an object', z.strictObject({}).refine(() => true)],
    ['on a list, one too many', list(idSchema, unique, unique)],
    ['on values by key', z.record(z.string(), z.string()).refine(() => true)],
    ['on values by id', byId(idSchema).refine(() => true)],
    ['as a format', formatted('decimal', (text) => text !== 'x')],
    ['as a type', z.custom((value) => value !== 'x')],
  ])('stops the build: %s', (_what, schema) => {
    expect(() => jsonSchemaOf('x:1.0', [z.strictObject({ a: schema }), 'X', 'An x.'])).toThrow(
      /^(no JSON Schema says|Custom types cannot)/,
    )
  })

  it('is not what a limit, a pattern or a list is', () => {
    const schema = z.strictObject({ a: list(idSchema, unique), b: formatted('decimal', /^x$/), c: z.int().min(3) })
    expect(jsonSchemaOf('x:1.0', [schema, 'X', 'An x.'])).toMatchObject({
      properties: {
        a: { type: 'array', maxItems: 100_000, uniqueItems: true },
        b: { type: 'string', pattern: '^x$' },
        c: { type: 'integer', minimum: 3 },
      },
    })
  })
})

describe('what the zod schema accepts', () => {
  const weights = Object.fromEntries(Object.keys(SIXES).map((criterion) => [criterion, '16.5']))
  const known: Readonly<Record<string, readonly unknown[]>> = {
    proposal: [fullProposal, aProposal(), aProposal({ id: '😀'.repeat(200) }), ...readFilings()],
    'proposal-draft': [
      {},
      fullProposal,
      { beneficiary: { parties: [{}, { bodyType: 'bank', groupId: 'g' }] } },
      { complete: null },
      withBlanks(fullProposal),
      withBlanks(aProposal()),
      { submission: { submittedAt: '\u2003'.repeat(200) }, project: { activities: [{ budgetEur: ' '.repeat(200) }] } },
    ],
    'scheme-definition': [
      { id: 'a', source: 'Made up', weights, illustrative: true },
      {
        id: 'a',
        source: { title: 'D.d.u.o. 1', date: '2022-02-24' },
        weights,
        markScale: { max: 10 },
      },
    ],
    marks: [SIXES],
    'measure-definition': [fullMeasure, bareMeasure],
    application: [fullApplication, ...applications],
    ...answers(),
  }

  it.each(Object.entries(pairs))('the JSON Schema accepts: %s', (name, schema) => {
    const values = known[name] ?? []
    expect(values.length).toBeGreaterThan(0)
    for (const value of values) {
      expect(codesOf(schema, stored(value))).toEqual([])
      accepts(name, stored(value))
    }
  })

  test.prop([proposals, cuts])('the JSON Schema accepts: proposals, and drafts of them', (proposal, places) => {
    const draft = leaveOut(proposal, places)
    accepts('proposal', stored(proposal))
    accepts('proposal-draft', stored(proposal))
    accepts('proposal-draft', stored(draft))
  })
})

/** What is put in a place of a proposal where it may not belong. */
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 1 }),
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    0.01,
    0.001,
    1e64,
    1e65,
    10.1,
    '',
    ' ',
    '\u2003',
    'x',
    '0',
    '-0',
    '-0.00',
    '-1',
    '10.00',
    '10.000',
    '6,5',
    '1e3',
    '1e-3',
    '1e99',
    '-1e2',
    '9'.repeat(65),
    'x'.repeat(41),
    'x'.repeat(201),
    'x'.repeat(20_001),
    '😀'.repeat(150),
    '\ud83d',
    'MI\ude00',
    ' '.repeat(201),
    '2022-02-28',
    '2022-02-29',
    '2024-02-29',
    '2022-05-10T10:00:00+02:00',
    '2022-05-10T10:00',
    'MI',
    'mi',
    '015',
    'e1',
    'webtelemaco',
    'enterprise',
    'supporting-body',
    'aggregation',
    'attorney',
    'innovation',
    'bank',
    'processing',
    'leadId',
    [],
    [null],
    ['x'],
    ['innovation'],
    ['leadId'],
    ['beneficiary.parties'],
    ['project.activities', 'project.activities'],
    {},
    { other: 'x' },
    { other: ' ' },
    { other: 'x', more: 1 },
    { kind: 'partnership', parties: [] },
    [anEnterprise(1), anEnterprise(1)],
    [{ partyId: 'e1' }, { partyId: 'e1' }],
  ),
)

/** The refusals that zod alone makes; all others, both make. */
const ONLY_ZOD = [
  'duplicate-party',
  'duplicate-agreement-party',
  'duplicate-criterion',
  'invalid-decimal',
  'too-many-decimals',
  'lone-surrogate',
]

/** What is put in a place of Phase 2 besides. */
const oddInPhase2 = fc.oneof(
  odd,
  fc.constantFrom<unknown>(
    '110000.00',
    '-0.05',
    '-0.00',
    '007.00',
    '1.0',
    '385/6',
    '-1/3',
    'measure.issuedOn',
    'application.score',
    'application.spend[0].size',
    'application.spend[100000].size',
    'eligible',
    'funded',
    'micro',
    'ranking',
    'A.F2.3',
    ['micro'],
    ['aid'],
    ['A.F2.3'],
    { kind: 'member' },
    { kind: 'partnership', taxCode: '10000015007' },
    { quality: 5 },
    { '': 5 },
    { ['x'.repeat(201)]: '5' },
    JSON.parse('{"__proto__":"5"}'),
    [{ amountEur: '80.000' }],
    [
      { id: 'a', title: 'A' },
      { id: 'a', title: 'A' },
    ],
  ),
)

/** Values of Phase 2 into which it is put, by the name of their file. */
const inPhase2: readonly (readonly [name: string, value: unknown])[] = [
  ['measure-definition', fullMeasure],
  ['application', fullApplication],
  ...measureDesigns().map((value) => ['measure-design', value] as const),
  ...premiumAssessments().map((value) => ['premium-assessment', value] as const),
  ...measureSimulations().map((value) => ['measure-simulation', value] as const),
  ...measureComparisons().map((value) => ['measure-comparison', value] as const),
]

describe('what the zod schema refuses', () => {
  it.each<[string, object, ...string[]]>([
    ['an unknown key', { leadID: 'e1' }, 'unknown-key at leadID'],
    ['an own key __proto__', JSON.parse('{"__proto__":{"id":"x"}}'), 'unknown-key at __proto__'],
    ['no id', { id: null }, 'required at id'],
    ['a blank id', { id: '\u2003' }, 'blank at id'],
    ['an id of 201 characters', { id: 'x'.repeat(201) }, 'too-long at id'],
    ['an id of 201 characters of two units each', { id: '😀'.repeat(201) }, 'too-long at id'],
    [
      'an instant without an offset',
      { submission: { submittedAt: '2022-05-10T10:00:00', channel: 'webtelemaco' } },
      'invalid-instant at submission.submittedAt',
    ],
    [
      'an instant on no day',
      { submission: { submittedAt: '2022-02-29T10:00:00Z', channel: 'webtelemaco' } },
      'invalid-instant at submission.submittedAt',
    ],
    [
      'an unknown channel',
      { submission: { submittedAt: '2022-02-28T10:00:00Z', channel: 'PEC' } },
      'not-in-open-list at submission.channel',
    ],
    ['a wrong kind', { beneficiary: { kind: 'company', parties: [] } }, 'not-in-list at beneficiary.kind'],
    ['no parties', { beneficiary: { kind: 'partnership' } }, 'required at beneficiary.parties'],
    [
      'a field of another kind',
      { beneficiary: { kind: 'partnership', parties: [], operating: true } },
      'unknown-key at beneficiary.operating',
    ],
    [
      'a day that does not exist',
      { beneficiary: { kind: 'aggregation', parties: [], constitutedOn: '2022-02-29' } },
      'invalid-day at beneficiary.constitutedOn',
    ],
    [
      'a province in small letters',
      { beneficiary: { kind: 'partnership', parties: [{ ...anEnterprise(1), seats: [{ province: 'mi' }] }] } },
      'invalid-province at beneficiary.parties[0].seats[0].province',
    ],
    [
      'a decimal with a comma',
      { project: { activities: [{ budgetEur: '6,5' }] } },
      'invalid-decimal at project.activities[0].budgetEur',
    ],
    [
      'a tenth of a cent',
      { project: { activities: [{ budgetEur: '0.001' }] } },
      'too-many-decimals at project.activities[0].budgetEur',
    ],
    [
      'less than nothing',
      { project: { activities: [{ budgetEur: '-0.01' }] } },
      'negative-amount at project.activities[0].budgetEur',
    ],
    [
      'less than nothing, as a number',
      { project: { activities: [{ budgetEur: -0.01 }] } },
      'negative-amount at project.activities[0].budgetEur',
    ],
    [
      'text for yes',
      { implementingActChecklist: [{ id: 'f1', present: 'yes' }] },
      'wrong-type at implementingActChecklist[0].present',
    ],
    [
      'a list of 100,001',
      { implementingActChecklist: Array.from({ length: 100_001 }, () => ({ id: 'a' })) },
      'too-many at implementingActChecklist',
    ],
  ])('the JSON Schema refuses: %s', (_what, change, code) => {
    const value = { ...aProposal(), ...change }
    expect(codesOf(schemas.proposalSchema, value)).toEqual([code])
    expect(validator('proposal')(value)).toBe(false)
  })

  it.each<[string, unknown, string]>([
    ['an unknown list', ['parties'], 'invalid-list-path at complete[0]'],
    ['a list twice', ['project.activities', 'project.activities'], 'duplicate-path at complete[1]'],
    ['an index too high', ['beneficiary.parties[100000].seats'], 'invalid-list-path at complete[0]'],
  ])('the JSON Schema refuses, of what a draft declares complete: %s', (_what, complete, code) => {
    expect(codesOf(schemas.proposalDraftSchema, { complete })).toEqual([code])
    expect(validator('proposal-draft')({ complete })).toBe(false)
  })

  it.each<[string, object, string]>([
    [
      'two parties with one id',
      { beneficiary: { kind: 'partnership', parties: [anEnterprise(1), anEnterprise(1)] } },
      'duplicate-party at beneficiary.parties[1].id',
    ],
    [
      'two entries on one party',
      { agreement: { kind: 'founding-act', parties: [{ partyId: 'a' }, { partyId: 'a' }] } },
      'duplicate-agreement-party at agreement.parties[1].partyId',
    ],
    [
      'a number of 66 digits',
      { project: { activities: [{ budgetEur: 1e65 }] } },
      'invalid-decimal at project.activities[0].budgetEur',
    ],
    [
      'a power of ten of 66 digits',
      { project: { activities: [{ budgetEur: '1e65' }] } },
      'invalid-decimal at project.activities[0].budgetEur',
    ],
    [
      'a tenth of a cent, as a number',
      { project: { activities: [{ budgetEur: 0.001 }] } },
      'too-many-decimals at project.activities[0].budgetEur',
    ],
    [
      'a tenth of a cent, as a power of ten',
      { project: { activities: [{ budgetEur: '1e-3' }] } },
      'too-many-decimals at project.activities[0].budgetEur',
    ],
    ['half a character in an id', { id: 'p\ud83d' }, 'lone-surrogate at id'],
    ['half a character in a text', { title: '\ude00' }, 'lone-surrogate at title'],
  ])('the JSON Schema cannot: %s', (_what, change, code) => {
    const value = { ...aProposal(), ...change }
    expect(codesOf(schemas.proposalSchema, value)).toEqual([code])
    expect(ONLY_ZOD).toContain(code.replace(/ .*/, ''))
    accepts('proposal', value)
  })

  test.prop([fc.nat(), odd, fc.constantFrom('proposal', 'proposal-draft')], { numRuns: 1_000 })(
    'the JSON Schema refuses too, wherever it stands, but for the refusals of that list',
    (place, value, name) => {
      const before = { ...fullProposal, ...(name === 'proposal-draft' && { complete: ['beneficiary.parties'] }) }
      const after = stored(withValue(stored(before), place, value))
      const codes = codesOf(pairs[name] ?? z.never(), after).map((code) => code.replace(/ .*/, ''))
      const valid = validator(name)(after)
      if (valid) expect(codes.filter((code) => !ONLY_ZOD.includes(code))).toEqual([])
      else expect(codes).not.toEqual([])
    },
  )
})

describe('what the zod schemas of Phase 2 refuse', () => {
  it.each<[string, string, object, string]>([
    [
      'an own key __proto__ in marks',
      'application',
      { marks: JSON.parse('{"__proto__":5}') },
      'unknown-key at marks.__proto__',
    ],
    ['a blank key in marks', 'application', { marks: { ' ': 5 } }, 'unknown-key at marks[" "]'],
    ['marks in a list', 'application', { marks: [5] }, 'wrong-type at marks'],
    [
      'marks of 100,001 criteria',
      'application',
      { marks: Object.fromEntries(Array.from({ length: 100_001 }, (_, index) => [`c${index}`, 5])) },
      'too-many at marks',
    ],
    ['a blank title', 'measure-definition', { title: ' ' }, 'blank at title'],
    ['a title of 20,001 characters', 'measure-definition', { title: 'x'.repeat(20_001) }, 'too-long at title'],
    [
      'an unknown size',
      'measure-definition',
      { aid: { intensities: { tiny: 5 } } },
      'unknown-key at aid.intensities.tiny',
    ],
  ])('the JSON Schema refuses: %s', (_what, name, change, code) => {
    const value = { ...(name === 'application' ? fullApplication : fullMeasure), ...change }
    expect(codesOf(pairs[name] ?? z.never(), value)).toEqual([code])
    expect(validator(name)(value)).toBe(false)
  })

  it('the JSON Schema cannot: two criteria with one id', () => {
    const value = { ...fullMeasure, criteria: [1, 2].map(() => ({ id: 'a', title: 'A' })) }
    expect(codesOf(schemas.measureDefinitionSchema, value)).toEqual(['duplicate-criterion at criteria[1].id'])
    accepts('measure-definition', value)
  })

  test.prop([fc.constantFrom(...inPhase2), fc.nat(), oddInPhase2], { numRuns: 2_000 })(
    'the JSON Schema refuses too, wherever it stands, but for the refusals of that list',
    ([name, whole], place, value) => {
      const after = stored(withValue(stored(whole), place, value))
      const codes = codesOf(pairs[name] ?? z.never(), after).map((code) => code.replace(/ .*/, ''))
      if (validator(name)(after)) expect(codes.filter((code) => !ONLY_ZOD.includes(code))).toEqual([])
      else expect(codes).not.toEqual([])
    },
  )
})

describe('a part that zod checks by a function', () => {
  it('is a day: the same days exist', () => {
    const validate = validator('proposal', 'CivilDay')
    const years = [
      '0000',
      '0999',
      '1000',
      '1600',
      '1700',
      '1900',
      '2000',
      '2022',
      '2024',
      '2100',
      '2400',
      '9996',
      '9999',
      '10000',
    ]
    const numbers = Array.from({ length: 34 }, (_, number) => String(number).padStart(2, '0'))
    const wrong = years
      .flatMap((year) => numbers.slice(0, 14).flatMap((month) => numbers.map((date) => `${year}-${month}-${date}`)))
      .concat(['', '2022-1-01', '2022-01-1', '2022-01-01 ', '2022-01-01\n', '2022/01/01', '31/12/2022'])
      .filter((text) => validate(text) !== schemas.civilDaySchema.safeParse(text).success)
    expect(wrong).toEqual([])
  })

  const figure = (max: number) => fc.nat(max).map((number) => String(number).padStart(2, '0'))
  const offsets = fc.oneof(
    fc.constantFrom('Z', '', '+00', '+14:00', '-14:00', '+14:01', 'z'),
    fc
      .tuple(fc.constantFrom('+', '-'), figure(15), figure(61))
      .map(([sign, hours, minutes]) => `${sign}${hours}:${minutes}`),
  )
  const seconds = fc.oneof(
    fc.constant(''),
    figure(61).map((second) => `:${second}`),
    fc.string({ unit: fc.constantFrom('0', '9', '.', ':'), maxLength: 13 }),
  )

  test.prop(
    [
      fc.constantFrom('0999', '1000', '1900', '2000', '2022', '2999', '3000'),
      figure(13),
      figure(32),
      figure(25),
      figure(61),
      seconds,
      offsets,
    ],
    { numRuns: 2_000 },
  )('is an instant: the same moments exist', (year, month, date, hour, minute, second, offset) => {
    const text = `${year}-${month}-${date}T${hour}:${minute}${second}${offset}`
    expect(validator('proposal', 'Instant')(text), text).toBe(schemas.instantSchema.safeParse(text).success)
  })

  it.each([0, 99_999, 100_000, '', '00', '01', '-1', 'x'])('is a path with the index %s', (index) => {
    for (const place of ['', 'beneficiary', ...Object.keys(LIST_PLACES), ...Object.keys(SINGLE_PLACES)]) {
      const path = place.replaceAll('[]', `[${index}]`)
      const isFact = schemas.factPathSchema.safeParse(path).success
      expect(validator('draft-assessment', 'FactPath')(path), path).toBe(isFact)
      expect(validator('proposal-draft', 'ListPath')(path), path).toBe(schemas.listPathSchema.safeParse(path).success)
    }
  })

  test.prop([fc.oneof(fc.string({ unit: fc.constantFrom('-', '0', '7', '.') }), fc.string())], { numRuns: 2_000 })(
    'is an amount of an answer: the same texts',
    (text) => {
      const isAmount = schemas.euroAmountSchema.safeParse(text).success
      expect(validator('measure-simulation', 'EuroAmount')(text), text).toBe(isAmount)
    },
  )

  it.each([0, 99_999, 100_000, '', '00', '01', '-1', 'x'])('is a path of Phase 2 with the index %s', (index) => {
    for (const place of ['', 'measure', 'application.marks', 'application.spend[].size', ...Object.keys(WHOLE_PATHS)]) {
      const path = place.replace('[]', `[${index}]`)
      const isPath = schemas.premiumFactPathSchema.safeParse(path).success
      expect(validator('premium-assessment', 'PremiumFactPath')(path), path).toBe(isPath)
    }
  })

  const digits = fc.string({ unit: fc.constantFrom('0', '0', '1', '9'), maxLength: 4 })
  const figures = fc
    .tuple(
      fc.constantFrom('', '-', '+'),
      digits,
      fc.constantFrom('', '.', ','),
      digits,
      fc.constantFrom('', 'e', 'E-', 'e+'),
      digits,
    )
    .map((parts) => parts.join(''))

  test.prop([fc.oneof(figures, fc.double(), fc.integer(), fc.jsonValue())], { numRuns: 2_000 })(
    'is a decimal or an amount: what zod accepts, and without powers of ten, the same texts',
    (figure) => {
      for (const [file, part, schema] of [
        ['marks', 'Decimal', schemas.decimalSchema],
        ['proposal', 'AmountEur', schemas.amountEurSchema],
      ] as const) {
        const { success } = schema.safeParse(figure)
        const valid = validator(file, part)(figure)
        if (success) expect(valid, part).toBe(true)
        if (typeof figure === 'string' && !/e/i.test(figure)) expect(valid, part).toBe(success)
      }
    },
  )
})

/** A schema without what only people read. A field of that name is no text. */
function withoutWords(schema: unknown): unknown {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      ['title', 'description', '$comment'].includes(key) && typeof value === 'string' ? undefined : value,
    ),
  )
}

function accepts(name: string, value: unknown): void {
  const validate = validator(name)
  validate(value)
  expect(validate.errors ?? []).toEqual([])
}

/** Every object in a value. */
function partsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof value !== 'object' || value === null) return []
  return [value as Readonly<Record<string, unknown>>, ...Object.values(value).flatMap(partsOf)]
}

/** A draft as an empty form has it: every text that is no code is blank, and so is every amount. */
function withBlanks(draft: unknown): unknown {
  const codes = ['kind', 'channel', 'type', 'legalForm', 'by', 'registerStatus']
  return JSON.parse(
    JSON.stringify(draft, (key, value: unknown) =>
      ['string', 'number'].includes(typeof value) && !/^\d+$/.test(key) && !codes.includes(key) ? ' ' : value,
    ),
  )
}

/** The same JSON with another value in one place: of the places of all fields and items, the one that the number names. */
function withValue(json: unknown, place: number, value: unknown): unknown {
  const setters: (() => void)[] = []
  const gather = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return
    const parts = part as Record<string, unknown>
    for (const key of Object.keys(parts)) {
      setters.push(() => {
        parts[key] = value
      })
      gather(parts[key])
    }
    if (!Array.isArray(part)) setters.push(() => Object.assign(part, { more: value }))
  }
  gather(json)
  setters[place % setters.length]?.()
  return json
}
