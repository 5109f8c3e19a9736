import type { ClauseId } from '../act/clauses/clause-id'
import { reviewPeriod } from '../act/figures'
import type { LegalSourceId } from '../act/legal-sources'
import type { ReadingId } from '../act/reading-choices'
import { FIRST_YEAR, isCovered, isSaturday, publicHoliday } from '../calendar/public-holidays'
import { romeDay, romeMidnight } from '../calendar/rome'
import { keeps } from '../values/bound'
import { type CivilDay, civilDay, requireDay } from '../values/civil-day'
import { type Instant, instant, requireInstant } from '../values/instant'
import type { PublicHoliday } from '../values/public-holiday'
import { RuleInputError } from '../values/rule-input-error'
import type { DeadlineRoll, DeadlineStep, ReviewDeadline, ReviewTimeliness } from '../verdict/review-deadline'
import type { Suspension } from '../verdict/suspension'
import { type RuleOptions, requireList, requireOptions, resolveEdition } from './choices'
import { suspensionPeriods } from './suspension'

/**
 * How the term is counted, where the act or the law leaves a choice.
 *
 * @example
 * ```ts
 * import { type DeadlineOptions, reviewDeadline, RuleInputError } from 'filiere-lombardia'
 *
 * const due = (options: DeadlineOptions) => {
 *   try {
 *     return reviewDeadline('2022-11-07T10:00:00+01:00', options).dueDate
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * due({}) // => '2022-12-07'
 * due({ extraHolidays: ['2022-12-07'] }) // => '2022-12-09'
 * due({ extraHolidays: ['7 dicembre'] }) // => 'invalid-day at extraHolidays[0]'
 * ```
 */
export interface DeadlineOptions extends Pick<RuleOptions, 'edition'> {
  /** Which last days move on; by default public holidays (art. 2963 c.c.). */
  readonly roll?: DeadlineRoll | undefined
  /** Local holidays, which move the last day as national ones do: 7 December in Milan. */
  readonly extraHolidays?: readonly CivilDay[] | undefined
  /** Suspensions of the term, each shifting it by its length in calendar days. */
  readonly suspensions?: readonly Suspension[] | undefined
}

const CLAUSES: readonly ClauseId[] = /* @__PURE__ */ Object.freeze<ClauseId[]>(['A.VAL.3'])
const READINGS: readonly ReadingId[] = /* @__PURE__ */ Object.freeze<ReadingId[]>([
  'firstDay',
  'calendarDays',
  'lastDayRoll',
  'localHolidays',
  'termStart',
  'suspensions',
  'completedFiling',
  'legalTime',
])
const ROLLS: readonly DeadlineRoll[] = ['public-holidays', 'public-holidays-and-saturdays', 'none']

/**
 * By which day must the panel have examined a proposal?
 *
 * "entro 30 giorni dalla presentazione di ciascuna proposta di progetto" (A.VAL.3): 30 calendar days in Rome, the day of
 * submission not counted; a last day on a public holiday moves to the next day that is none (art. 2963 c.c.). The nominal day
 * is always given beside it. Lateness has no effect on the outcome. For a filing completed later, pass the instant of
 * completion (reading `completedFiling`).
 *
 * @param submittedAt the instant of submission: ISO 8601 with an offset
 * @param options how the last day rolls, local holidays, suspensions, the edition
 * @throws {@link RuleInputError} `invalid-instant`, `invalid-day`, `roll-unknown`; `year-not-covered` where the term ends
 *   before 1986, unless it never rolls; for suspensions `suspension-too-long`,
 *   `suspension-reversed`, `suspension-repeated`, `suspension-outside-term`, `suspensions-overlap`, `observations-late`
 *
 * @example
 * ```ts
 * import { reviewDeadline } from 'filiere-lombardia'
 *
 * // Thirty days after 18 March 2022 is Easter Sunday, and Easter Monday follows.
 * const deadline = reviewDeadline('2022-03-18T09:00:00+01:00')
 * deadline.nominalDueDate // => '2022-04-17'
 * deadline.dueDate // => '2022-04-19'
 * deadline.dueBefore // => '2022-04-19T22:00:00.000Z'
 * ```
 */
export function reviewDeadline(submittedAt: Instant, options: DeadlineOptions = {}): ReviewDeadline {
  requireOptions(options, ['edition', 'roll', 'extraHolidays', 'suspensions'])
  return deadlineFrom(submittedAt, 'submittedAt', options)
}

/** The same for an instant that stands at `path` of a larger argument. */
export function deadlineFrom(submittedAt: Instant, path: string, options: DeadlineOptions): ReviewDeadline {
  const { roll = 'public-holidays', extraHolidays, suspensions = [] } = options
  if (!ROLLS.includes(roll)) throw new RuleInputError('roll-unknown', 'roll', roll, `one of ${ROLLS.join(', ')}`)
  const local = extraHolidays === undefined ? NO_HOLIDAYS : localHolidays(extraHolidays)
  const start = romeDay(requireInstant(submittedAt, path))
  const startDate = civilDay(start)

  let nominal = start + reviewPeriod.value
  if (roll !== 'none' && !isCovered(nominal)) {
    throw new RuleInputError(
      'year-not-covered',
      path,
      submittedAt,
      `an instant whose term ends in ${FIRST_YEAR} or later`,
    )
  }
  const steps: DeadlineStep[] = [
    { step: 'start', day: startDate, basis: 'civil-code-2963-2' },
    { step: 'count', days: reviewPeriod.value, day: civilDay(nominal), basis: reviewPeriod.clause },
  ]
  for (const { kind, from, resumesOn, basis, path: where } of suspensionPeriods(
    requireList(suspensions, 'suspensions'),
  )) {
    if (from < start || from > rolled(nominal, roll, local)) {
      const expected = `a day of the term, ${startDate} to ${civilDay(rolled(nominal, roll, local))}`
      throw new RuleInputError('suspension-outside-term', where, civilDay(from), expected)
    }
    // A term that had moved past its nominal day stands with the days it had gained.
    if (from > nominal) nominal = rolled(nominal, roll, local, steps)
    const days = resumesOn - from
    nominal += days
    steps.push({
      step: 'suspend',
      kind,
      from: civilDay(from),
      resumesOn: civilDay(resumesOn),
      days,
      day: civilDay(nominal),
      basis,
    })
  }
  const due = rolled(nominal, roll, local, steps)
  const nominalDueDate = civilDay(nominal)

  return {
    submittedAt,
    startDate,
    nominalDueDate,
    dueDate: due === nominal ? nominalDueDate : civilDay(due),
    dueBefore: instant(romeMidnight(due + 1)),
    roll,
    steps,
    clauses: CLAUSES,
    readings: READINGS,
    edition: resolveEdition(options.edition).id,
  }
}

const TIMELINESS_READINGS: readonly ReadingId[] = /* @__PURE__ */ Object.freeze<ReadingId[]>([
  'examination',
  'lateExamination',
])

/**
 * Was a proposal examined in time?
 *
 * The day of the panel's examination is held against {@link reviewDeadline}; the act of listing may come later. The term is
 * not peremptory: lateness changes neither score nor outcome, and silence is no assent.
 *
 * @param submittedAt the instant of submission
 * @param examinedAt the instant of the panel's examination
 * @param options as for {@link reviewDeadline}
 * @throws {@link RuleInputError} as {@link reviewDeadline}; `examined-before-submission`
 *
 * @example
 * ```ts
 * import { reviewTimeliness } from 'filiere-lombardia'
 *
 * reviewTimeliness('2022-03-01T10:00:00+01:00', '2022-03-31T23:59:59.999+02:00').onTime // => true
 * reviewTimeliness('2022-03-01T10:00:00+01:00', '2022-04-01T00:00:00+02:00').daysLate // => 1
 * ```
 */
export function reviewTimeliness(
  submittedAt: Instant,
  examinedAt: Instant,
  options: DeadlineOptions = {},
): ReviewTimeliness {
  return timelinessOf(reviewDeadline(submittedAt, options), examinedAt)
}

/** The same against a deadline already computed. */
export function timelinessOf(deadline: ReviewDeadline, examinedAt: Instant): ReviewTimeliness {
  const examined = requireInstant(examinedAt, 'examinedAt')
  if (examined < requireInstant(deadline.submittedAt, 'submittedAt')) {
    throw new RuleInputError(
      'examined-before-submission',
      'examinedAt',
      examinedAt,
      `an instant from ${deadline.submittedAt} on`,
    )
  }
  const examinedOn = romeDay(examined)
  const late = examinedOn - requireDay(deadline.dueDate, 'dueDate')
  const onTime = keeps(reviewPeriod.bound, late)
  return {
    onTime,
    daysLate: onTime ? 0 : late,
    examinedAt,
    examinedOn: civilDay(examinedOn),
    deadline,
    clauses: CLAUSES,
    readings: TIMELINESS_READINGS,
  }
}

const NO_HOLIDAYS: ReadonlySet<number> = /* @__PURE__ */ new Set()

function localHolidays(days: readonly CivilDay[]): ReadonlySet<number> {
  return new Set(requireList(days, 'extraHolidays').map((day, index) => requireDay(day, `extraHolidays[${index}]`)))
}

/** The first day from `day` on that may end a term; each day passed over is a step. */
function rolled(day: number, roll: DeadlineRoll, local: ReadonlySet<number>, steps?: DeadlineStep[]): number {
  let last = day
  for (let because = obstacle(last, roll, local); because !== undefined; because = obstacle(last, roll, local)) {
    last += 1
    const [basis, holidayBasis]: readonly [LegalSourceId, LegalSourceId] =
      because === 'saturday'
        ? ['caller', 'caller']
        : ['civil-code-2963-3', because === 'local-holiday' ? 'caller' : 'law-260-1949']
    steps?.push({ step: 'roll', from: civilDay(last - 1), because, day: civilDay(last), basis, holidayBasis })
  }
  return last
}

function obstacle(
  day: number,
  roll: DeadlineRoll,
  local: ReadonlySet<number>,
): PublicHoliday | 'saturday' | 'local-holiday' | undefined {
  if (roll === 'none') return undefined
  if (roll === 'public-holidays-and-saturdays' && isSaturday(day)) return 'saturday'
  return publicHoliday(day) ?? (local.has(day) ? 'local-holiday' : undefined)
}
