import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { BLANK, relaxed } from '../src/schemas/draft'
import { exactSchema } from '../src/schemas/exact'
import { fewProblems } from '../src/schemas/few-problems'
import * as schemas from '../src/schemas/index'
import { MAX_ITEMS, MAX_LABEL_LENGTH } from '../src/schemas/limits'
import { unique } from '../src/schemas/list'
import { titleSchema } from '../src/schemas/measure-definition'
import { WHOLE_PATHS } from '../src/schemas/premium-fact-path'
import { clauseIdSchema, readingIdSchema, ruleIdSchema } from '../src/schemas/rule-result'
import { idSchema, nameSchema, textSchema, wellFormed } from '../src/schemas/text'
import { LIST_PLACES, SINGLE_PLACES } from '../src/values/fact-path'

/**
 * Makes the JSON Schemas of what is stored or sent as a whole, for those who check data without zod. Whatever a zod schema accepts,
 * its JSON Schema accepts; where zod refuses more, a `$comment` says so, and the suite holds the list of what that is.
 */
const TARGET = new URL('../dist/json-schema/', import.meta.url)

/** A JSON Schema of draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.BaseSchema

/** What has a file of its own: its schema, a title, what it is. */
type Model = readonly [schema: z.core.$ZodType, title: string, description: string]

/** The files, by name and version of the format. A format that no longer accepts what it did is another version. */
const MODELS: Readonly<Record<string, Model>> = {
  'proposal:1.0': [
    schemas.proposalSchema,
    'Proposal',
    'A proposal as filed: who files, with which agreement, under which lead, what the project is.',
  ],
  'proposal-draft:1.0': [
    schemas.proposalDraftSchema,
    'Draft of a proposal',
    'A proposal while it is being written: everything may be missing; `complete` names the lists that will not grow any more.',
  ],
  'scheme-definition:1.0': [
    schemas.schemeDefinitionSchema,
    'Definition of a scoring scheme',
    'How marks become points, as an implementing act states it. That the weights sum to 100 is not checked here.',
  ],
  'scoring-scheme:1.0': [schemas.scoringSchemeSchema, 'Scoring scheme', 'A scoring scheme whose weights were checked.'],
  'marks:1.0': [schemas.marksSchema, 'Marks', 'The marks of the panel, one for each criterion.'],
  'eligibility-assessment:1.0': [
    schemas.eligibilityAssessmentSchema,
    'Eligibility assessment',
    'What all rules of eligibility say of a proposal.',
  ],
  'draft-assessment:1.0': [
    schemas.draftAssessmentSchema,
    'Draft assessment',
    'What the rules of eligibility say of a draft, and which facts to ask for.',
  ],
  'help:1.0': [schemas.helpSchema, 'Help', 'What would help with one rule that is not satisfied.'],
  'lead-conflict:1.0': [schemas.leadConflictSchema, 'Lead conflict', 'A party that leads more proposals than it may.'],
  'partnership-breadth:1.0': [
    schemas.partnershipBreadthSchema,
    'Partnership breadth',
    'The facts of criterion d: the parties by kind, their provinces, their phases.',
  ],
  'submission-window:1.0': [
    schemas.submissionWindowSchema,
    'Submission window',
    'Whether the window was open at an instant, and between which two instants it is.',
  ],
  'review-deadline:1.0': [
    schemas.reviewDeadlineSchema,
    'Review deadline',
    'By when the panel must examine a proposal, with every step of the computation.',
  ],
  'review-timeliness:1.0': [
    schemas.reviewTimelinessSchema,
    'Review timeliness',
    'Whether a proposal was examined in time, and by how much it was not.',
  ],
  'score:1.0': [schemas.scoreSchema, 'Score', 'What a proposal scores, exactly, and what each criterion adds.'],
  'ways-to-threshold:1.0': [
    schemas.waysToThresholdSchema,
    'Ways to the threshold',
    'How far a score is from the threshold, and which single marks could bring it there.',
  ],
  'evaluation:1.0': [
    schemas.evaluationSchema,
    'Evaluation',
    'What follows for one proposal from eligibility and score, before any act.',
  ],
  'approved-list:1.0': [
    schemas.approvedListSchema,
    'Approved list',
    'The list of recognised proposals, without rank, with what each act did to it.',
  ],
  'measure-definition:1.0': [
    schemas.measureDefinitionSchema,
    'Definition of a measure',
    'A measure of Phase 2 as its designer writes it. That its terms do not contradict each other is not checked here.',
  ],
  'measure:1.0': [
    schemas.measureSchema,
    'Measure',
    'A measure of Phase 2 whose terms were checked, as a simulation holds it.',
  ],
  'measure-design:1.0': [
    schemas.measureDesignSchema,
    'Measure with warnings',
    'A measure of Phase 2 whose terms were checked, with what its designer should know of it.',
  ],
  'application:1.0': [
    schemas.applicationSchema,
    'Application',
    'An application to a measure of Phase 2: who applies, on which listed proposal, with which score and spend.',
  ],
  'premium-assessment:1.0': [
    schemas.premiumAssessmentSchema,
    'Premium assessment',
    'Whether an application earns the premium of a measure, and the score, intensity and aid that follow.',
  ],
  'measure-simulation:1.0': [
    schemas.measureSimulationSchema,
    'Simulation of a measure',
    'What a premium does to a portfolio of applications: who crosses the minimum, who is funded, who is displaced.',
  ],
  'measure-comparison:1.0': [
    schemas.measureComparisonSchema,
    'Comparison of measures',
    'Several designs of a measure on the same portfolio, and which applications come out differently.',
  ],
  'decision-record:1.0': [
    schemas.decisionRecordSchema,
    'Decision record',
    'A decision that can be derived again: what it was made from, under which edition and readings, and what came out.',
  ],
}

/** What a file defines once and refers to: every schema that the library exports, with its draft, and the small ones within. */
const PARTS: ReadonlyMap<z.core.$ZodType, string> = new Map(
  Object.entries({
    ...schemas,
    idSchema,
    nameSchema,
    textSchema,
    titleSchema,
    exactSchema,
    clauseIdSchema,
    readingIdSchema,
    ruleIdSchema,
  })
    .flatMap(([name, schema]) => (schema instanceof z.ZodType ? [[partName(name), schema] as const] : []))
    .flatMap(([name, schema]) => [[relaxed(schema), `Draft${name}`] as const, [schema, name] as const]),
)

/** What the parts are whose name does not tell. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  Id: 'An id: not blank.',
  Name: 'A name: not blank.',
  Text: 'A text; it may be blank.',
  TaxCode: 'A tax code or VAT number as it is written.',
  DraftId: 'An id; it may be blank.',
  DraftName: 'A name; it may be blank.',
  DraftTaxCode: 'A tax code or VAT number as it is written; it may be blank.',
  Exact: 'An exact number: a decimal, or a fraction where no decimal ends.',
  Other: 'A name for what an open list of the act does not name.',
  ClauseId: 'The id of a clause of the act.',
  ReadingId: 'The id of a reading of the act.',
  RuleId: 'The id of a rule.',
  ReadingChoices: 'The readings in force, each with the option taken.',
  Finding: 'One reason: a code, the facts behind it, the clause it rests on.',
  Title: 'A title: not blank.',
  EffectFinding: 'What bars an application from aid, or cut a figure of it, by its `code`.',
  MeasureWarning: 'What its designer should know of a measure, by its `code`.',
  PremiumReadings: 'The readings of Phase 2 in force, each with the option taken.',
  Applicant: 'Who applies, of the kind that `kind` names.',
  Change: 'One change of a proposal, of the kind that `change` names.',
}

/** What zod checks by functions of ours, as far as JSON Schema can say it. */
const SAID: ReadonlyMap<z.core.$ZodType, JsonSchema> = new Map<z.core.$ZodType, JsonSchema>([
  [
    schemas.civilDaySchema,
    {
      description: 'A day that exists.',
      type: 'string',
      pattern: `^${day('[1-9]', '[2468][048]|[13579][26]')}$`,
    },
  ],
  [
    schemas.instantSchema,
    {
      description: 'A moment: ISO 8601 with an offset.',
      type: 'string',
      pattern: `^${day('[12]', '2[048]|1[26]')}T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?(?:Z|[+-](?:(?:0\\d|1[0-3]):[0-5]\\d|14:00))$`,
    },
  ],
  [
    schemas.decimalSchema,
    {
      description: 'A decimal, as text or as a number: a point, no thousands separator.',
      $comment:
        'Only the zod schema refuses numbers, and powers of ten, that more than 64 digits would have to spell out.',
      anyOf: [
        { type: 'string', maxLength: 64, pattern: '^-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d{1,4})?$' },
        { type: 'number' },
      ],
    },
  ],
  [
    schemas.amountEurSchema,
    {
      description: 'An amount in euro: zero or more, to the cent at most. Decimals count as they are written.',
      $comment:
        'Only the zod schema counts the decimals of numbers and of powers of ten, and refuses those too long to spell out.',
      anyOf: [
        {
          type: 'string',
          maxLength: 64,
          pattern: '^(?:\\d+(?:\\.\\d{1,2})?|-0+(?:\\.0{1,2})?|(?:\\d+(?:\\.\\d+)?|-0+(?:\\.0+)?)[eE][+-]?\\d{1,4})$',
        },
        { type: 'number', minimum: 0 },
      ],
    },
  ],
  [
    schemas.factPathSchema,
    {
      description: 'The path of a fact of a proposal; indexes count from zero.',
      type: 'string',
      pattern: oneOfPlaces({ ...LIST_PLACES, ...SINGLE_PLACES }),
    },
  ],
  [
    schemas.listPathSchema,
    {
      description: 'The path of a list of a proposal; indexes count from zero.',
      type: 'string',
      pattern: oneOfPlaces(LIST_PLACES),
    },
  ],
  [
    schemas.euroAmountSchema,
    {
      description: 'An amount in euro with its two decimals; a difference has its sign.',
      type: 'string',
      pattern: '^-?(?:0|[1-9]\\d*)\\.\\d{2}$',
    },
  ],
  [
    schemas.premiumFactPathSchema,
    {
      description: 'The path of a fact of a measure or of an application to it; indexes count from zero.',
      type: 'string',
      pattern: oneOfPlaces({ ...WHOLE_PATHS, 'application.spend[].size': true }),
    },
  ],
])

/** The same, and what drafts make of it, in which it may be blank. */
const BY_FUNCTION: ReadonlyMap<z.core.$ZodType, JsonSchema> = new Map(
  [...SAID].flatMap(([schema, said]) => [[relaxed(schema), orBlank(said)] as const, [schema, said] as const]),
)

/** Said of texts: a pattern that says it would mean another thing to those who do not read patterns as Unicode. */
const HALVES = 'Only the zod schema refuses half of a Unicode surrogate pair.'

/** A key that can be an id; zod cannot read one that the engine takes for its own. */
const ID_AS_KEY: JsonSchema = {
  type: 'string',
  maxLength: MAX_LABEL_LENGTH,
  pattern: '\\S',
  not: { const: '__proto__' },
  $comment: HALVES,
}

/** What zod made those schemas from, in stages and of alternatives; they stand in no file. */
const WITHIN: ReadonlySet<z.core.$ZodType> = new Set([...BY_FUNCTION.keys()].flatMap(within))

/** The JSON Schemas, by file name. */
export function jsonSchemas(): ReadonlyMap<string, JsonSchema> {
  return new Map(
    Object.entries(MODELS).map(([name, model]) => [`${name.replace(/:.*/, '')}.json`, jsonSchemaOf(name, model)]),
  )
}

/** The JSON Schema of one model. */
export function jsonSchemaOf(name: string, [schema, title, description]: Model): JsonSchema {
  const metadata = z.registry<{ id: string; description?: string | undefined }>()
  for (const [part, id] of PARTS) if (part !== schema) metadata.add(part, { id, description: DESCRIPTIONS[id] })
  const { $defs = {}, ...body }: JsonSchema = z.toJSONSchema(schema, { io: 'input', metadata, override })
  const used = reached(body, $defs)
  const defs = Object.entries($defs).filter(([id]) => used.has(id))
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:filiere-lombardia:schema:${name}`,
    title,
    description,
    ...body,
    ...(defs.length > 0 && { $defs: Object.fromEntries(defs) }),
  }
}

/** Says in JSON Schema what zod leaves unsaid; a check of which nothing is said here stops the build. */
function override({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: JsonSchema }): void {
  const byFunction = BY_FUNCTION.get(zodSchema)
  if (byFunction !== undefined || WITHIN.has(zodSchema)) {
    for (const key of Object.keys(jsonSchema)) delete jsonSchema[key]
    Object.assign(jsonSchema, byFunction)
    return
  }
  const { def } = zodSchema._zod
  const unsaid = (def.checks ?? []).filter(({ _zod }) => _zod.def.check === 'custom')
  if (def.type === 'array') {
    // The last check of every list is no demand on the data: it cuts what is reported.
    const [check, ...others] = unsaid.slice(0, -1)
    if (check?._zod.check === unique) jsonSchema.uniqueItems = true
    else if (check !== undefined) jsonSchema.$comment = 'Only the zod schema refuses two items with the same id.'
    if (others.length > 0) throw new Error('no JSON Schema says all that a list checks')
    return
  }
  if (def.type === 'record') {
    delete jsonSchema.propertyNames
    if (unsaid.length === 0) return
    // Nor is that of every record by id, which is told by it.
    if (unsaid.some((check) => check !== fewProblems)) throw new Error('no JSON Schema says what a record checks')
    jsonSchema.propertyNames = ID_AS_KEY
    jsonSchema.maxProperties = MAX_ITEMS
    return
  }
  const further = unsaid.filter(({ _zod }) => _zod.check !== wellFormed)
  if (further.length > 0) throw new Error(`no JSON Schema says what a ${def.type} checks`)
  if (unsaid.length > 0) jsonSchema.$comment = HALVES
  if (def.type === 'string') {
    if (jsonSchema.format !== undefined && jsonSchema.pattern === undefined) {
      throw new Error(`no JSON Schema says what the format ${jsonSchema.format} is`)
    }
    // The name of a format of ours means nothing elsewhere.
    delete jsonSchema.format
  }
  if (def.type === 'tuple' && def.items.length === 1 && def.items[0] === def.rest) delete jsonSchema.prefixItems
}

function orBlank({ description = '', ...said }: JsonSchema): JsonSchema {
  return {
    description: description.replace(/\.$/, '; or blank.'),
    anyOf: [said, { type: 'string', pattern: BLANK.source }],
  }
}

/** A day that exists, in years that begin with some digits; of the centuries, those whose first year is a leap year. */
function day(firstDigit: string, leapCenturies: string): string {
  const common = [
    '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])',
    '(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)',
    '02-(?:0[1-9]|1\\d|2[0-8])',
  ]
  const leapYear = `${firstDigit}\\d(?:0[48]|[2468][048]|[13579][26])|(?:${leapCenturies})00`
  return `(?:${firstDigit}\\d{3}-(?:${common.join('|')})|(?:${leapYear})-02-29)`
}

function oneOfPlaces(places: Readonly<Record<string, true>>): string {
  const index = `\\[(?:0|[1-9]\\d{0,${String(MAX_ITEMS - 1).length - 1}})\\]`
  const paths = Object.keys(places).map((place) => place.replaceAll('.', '\\.').replaceAll('[]', index))
  return `^(?:${paths.join('|')})$`
}

function within(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  const { parent } = schema._zod
  const parts = [...(parent === undefined ? [] : [parent]), ...(schema instanceof z.ZodUnion ? schema.options : [])]
  return parts.flatMap((part) => [part, ...within(part)])
}

/** The name of a part: that of its type, as its schema has it. */
function partName(schema: string): string {
  return schema.charAt(0).toUpperCase() + schema.slice(1).replace(/Schema$/, '')
}

/** The definitions that a schema refers to, and those that these refer to. */
function reached(
  part: unknown,
  defs: Readonly<Record<string, unknown>>,
  seen = new Set<string>(),
): ReadonlySet<string> {
  for (const [, id = ''] of JSON.stringify(part).matchAll(/"\$ref":"#\/\$defs\/(\w+)"/g)) {
    if (!seen.has(id)) reached(defs[id], defs, seen.add(id))
  }
  return seen
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(TARGET, { recursive: true })
  for (const [file, schema] of jsonSchemas())
    writeFileSync(new URL(file, TARGET), `${JSON.stringify(schema, null, 2)}\n`)
  console.log(`${Object.keys(MODELS).length} JSON Schemas written`)
}
