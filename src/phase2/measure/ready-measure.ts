import type {
  BudgetEnd,
  ClaimantScope,
  GiuntaResolution,
  Measure,
  MeasureDedication,
  MeasureDefinition,
  MeasureSelection,
} from '../../model/measure'
import { requireList, requireObject, requireOptions, requireText } from '../../rules/choices'
import { type CivilDay, requireDay } from '../../values/civil-day'
import { compare, exact, plus, type Rational, ZERO } from '../../values/decimal'
import { type CentRounding, requireAmount, toCent } from '../../values/money'
import { RuleInputError } from '../../values/rule-input-error'
import { notNegative, oneOf } from './figures'
import { amount, type ReadyAid, readyAid } from './ready-aid'
import { type ReadyCriterion, readyCriteria } from './ready-criteria'
import { type ReadyPremium, readyPremium } from './ready-premium'

/** A measure with its figures as numbers, ready to be computed with; amounts in cents. */
export interface ReadyMeasure {
  readonly measure: Measure
  /** The day on which it was issued: its own, else that of the resolution; `undefined` while neither is settled. */
  readonly issuedOn: CivilDay | undefined
  readonly criteria: readonly ReadyCriterion[] | null
  readonly minimumScore: Rational | null
  readonly maximumScore: Rational | null
  readonly premium: ReadyPremium
  readonly aid: ReadyAid | null
  readonly budget: bigint | null
  readonly toCent: (euros: Rational) => bigint
}

const TERMS = [
  'id',
  'title',
  'giuntaResolution',
  'dedicatedTo',
  'issuedOn',
  'membershipDate',
  'proposalsFiledBy',
  'criteria',
  'minimumScore',
  'maximumScore',
  'premium',
  'claimants',
  'aid',
  'budgetEur',
  'selection',
  'atBudgetEnd',
  'rounding',
] as const

const DEDICATIONS: readonly MeasureDedication[] = ['supply-chains', 'ecosystems']
const CLAIMANTS: readonly ClaimantScope[] = ['any-member', 'lead-only', 'partnership']
const SELECTIONS: readonly MeasureSelection[] = ['ranking', 'arrival']
const BUDGET_ENDS: readonly BudgetEnd[] = ['stop', 'part', 'skip']
const ROUNDINGS: readonly CentRounding[] = ['truncate', 'half-up']

/** The measures made ready so far, so that a portfolio does not read the same terms once per application. */
const ready = new WeakMap<object, ReadyMeasure>()

/** A measure ready to be computed with; one read from storage is checked first, as its designer's was. */
export function readyMeasure(definition: MeasureDefinition): ReadyMeasure {
  const known = ready.get(requireObject(definition, 'measure'))
  if (known !== undefined) return known
  const made = checked(definition)
  remember(made.measure, made)
  // What a caller may still change is read again each time.
  return made
}

/** Keeps what was made ready of a measure that nobody can change any more. */
export function remember(frozen: Measure, made: ReadyMeasure): void {
  ready.set(frozen, made)
}

/** The terms of a measure in one form, checked against each other. */
function checked(definition: MeasureDefinition): ReadyMeasure {
  // Warnings are derived anew: those of a stored measure may be of an earlier version.
  requireOptions<MeasureDefinition & { readonly warnings?: unknown }>(definition, [...TERMS, 'warnings'], 'measure')
  requireText(definition.id, 'id')
  requireText(definition.title, 'title')
  const giuntaResolution = readyResolution(definition.giuntaResolution)
  const issuedOn = definition.issuedOn === undefined ? undefined : day(definition.issuedOn, 'issuedOn')
  const criteria = definition.criteria == null ? null : readyCriteria(definition.criteria)
  const aid = definition.aid == null ? null : readyAid(definition.aid)
  const premium = readyPremium(definition.premium, aid)
  const [minimumScore, maximumScore] = readyLimits(definition)
  requireReachable(minimumScore, criteria, premium)
  const budget = definition.budgetEur == null ? null : requireAmount(definition.budgetEur, 'budgetEur')
  if (budget !== null && aid === null) {
    throw new RuleInputError('aid-missing', 'aid', definition.aid, 'the aid terms that the budget pays for')
  }
  const rounding = oneOf(definition.rounding ?? 'truncate', ROUNDINGS, 'rounding')
  const measure: Measure = Object.freeze({
    id: definition.id,
    title: definition.title,
    ...(giuntaResolution === undefined ? {} : { giuntaResolution }),
    dedicatedTo: readyDedication(definition.dedicatedTo),
    ...(issuedOn === undefined ? {} : { issuedOn }),
    membershipDate: optionalDay(definition.membershipDate, 'membershipDate'),
    proposalsFiledBy: optionalDay(definition.proposalsFiledBy, 'proposalsFiledBy'),
    criteria: criteria === null ? null : Object.freeze(criteria.map(({ criterion }) => criterion)),
    minimumScore: minimumScore === null ? null : exact(minimumScore),
    maximumScore: maximumScore === null ? null : exact(maximumScore),
    premium: premium.premium,
    claimants: oneOf(definition.claimants ?? 'any-member', CLAIMANTS, 'claimants'),
    aid: aid?.aid ?? null,
    budgetEur: amount(budget),
    selection: oneOf(definition.selection, SELECTIONS, 'selection'),
    atBudgetEnd: oneOf(definition.atBudgetEnd ?? 'stop', BUDGET_ENDS, 'atBudgetEnd'),
    rounding,
  })
  return {
    measure,
    issuedOn: issuedOn ?? giuntaResolution?.date,
    criteria,
    minimumScore,
    maximumScore,
    premium,
    aid,
    budget,
    toCent: toCent[rounding],
  }
}

/** Criteria without a resolution of their own are none (R.19, A.F2.2); not said is not yet. */
function readyResolution(resolution: MeasureDefinition['giuntaResolution']): GiuntaResolution | undefined {
  if (resolution === undefined) return undefined
  if (resolution === null) {
    const expected =
      'the resolution of the Giunta that approves the criteria; leave it out while they are being designed'
    throw new RuleInputError('measure-criteria-not-approved', 'giuntaResolution', resolution, expected)
  }
  requireOptions(resolution, ['number', 'date'], 'giuntaResolution')
  if (resolution.number != null) requireText(resolution.number, 'giuntaResolution.number')
  return Object.freeze({ number: resolution.number ?? null, date: day(resolution.date, 'giuntaResolution.date') })
}

function readyDedication(dedicatedTo: MeasureDefinition['dedicatedTo']): readonly MeasureDedication[] {
  const words = new Set(
    Array.from(requireList(dedicatedTo, 'dedicatedTo')).map((word, index) =>
      oneOf(word, DEDICATIONS, `dedicatedTo[${index}]`),
    ),
  )
  if (words.size < dedicatedTo.length) {
    throw new RuleInputError('invalid-argument', 'dedicatedTo', dedicatedTo, 'each of its items once')
  }
  // They have no order of their own: in one order, two measures that say the same are the same.
  return Object.freeze(DEDICATIONS.filter((word) => words.has(word)))
}

/** The lowest and the highest score, of which the second is not below the first. */
function readyLimits(definition: MeasureDefinition): readonly [Rational | null, Rational | null] {
  const minimum =
    definition.minimumScore == null ? null : notNegative(definition.minimumScore, 'minimumScore', 'score-negative')
  const maximum =
    definition.maximumScore == null ? null : notNegative(definition.maximumScore, 'maximumScore', 'score-negative')
  if (minimum !== null && maximum !== null && compare(maximum, minimum) < 0n) {
    const expected = `${exact(minimum)} or more, the minimum score`
    throw new RuleInputError('maximum-below-minimum', 'maximumScore', definition.maximumScore, expected)
  }
  return [minimum, maximum]
}

/** A minimum that no mark can reach would admit nobody. */
function requireReachable(
  minimum: Rational | null,
  criteria: readonly ReadyCriterion[] | null,
  { points, premium }: ReadyPremium,
): void {
  if (minimum === null || criteria === null) return
  const marks = highestMarks(criteria)
  const highest = premium.counts === 'towards-minimum' ? plus(marks, points) : marks
  if (compare(highest, minimum) < 0n) {
    const besides = premium.counts === 'towards-minimum' ? ' and the premium' : ''
    const expected = `${exact(highest)} or less, the sum of the highest marks${besides}`
    throw new RuleInputError('minimum-out-of-reach', 'minimumScore', exact(minimum), expected)
  }
}

/** What an application scores that gets the highest mark for each criterion. */
export function highestMarks(criteria: readonly ReadyCriterion[]): Rational {
  return criteria.reduce((sum, { maximum }) => plus(sum, maximum), ZERO)
}

function day(value: unknown, path: string): CivilDay {
  requireDay(value, path)
  return String(value)
}

function optionalDay(value: unknown, path: string): CivilDay | null {
  return value == null ? null : day(value, path)
}
