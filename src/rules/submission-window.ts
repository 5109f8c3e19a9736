import type { EncodedEditionId } from '../act/closing-days'
import { adoptionDay, closingDay } from '../act/figures'
import type { ReadingId } from '../act/reading-choices'
import { romeDay, romeMidnight } from '../calendar/rome'
import { keeps } from '../values/bound'
import { civilDay, requireDay } from '../values/civil-day'
import { type Instant, instant, requireInstant } from '../values/instant'
import { RuleInputError } from '../values/rule-input-error'
import type { SubmissionWindow } from '../verdict/submission-window'
import { type EncodedEdition, type RuleOptions, requireOptions, resolveEdition } from './choices'

/**
 * What an implementing act may add to the window of the resolution, and the edition that fixes its last day.
 *
 * @example
 * ```ts
 * import { RuleInputError, submissionWindow, type WindowOptions } from 'filiere-lombardia'
 *
 * const atNoon = (options: WindowOptions) => {
 *   try {
 *     return submissionWindow('2022-12-30T12:00:00+01:00', options).status
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * atNoon({ closesAt: '2022-12-30T12:00:00+01:00' }) // => 'open'
 * atNoon({ closesAt: '2022-12-30T11:59:59.999+01:00' }) // => 'closed'
 * atNoon({ closesAt: '2023-01-01T00:00:00+01:00' }) // => 'closes-after-the-edition at closesAt'
 * ```
 */
export interface WindowOptions extends Pick<RuleOptions, 'edition'> {
  /** The instant at which the desk opened; the act leaves it to the implementing act. Inclusive. */
  readonly opensAt?: Instant | undefined
  /** The last instant of the desk, where an implementing act set an hour ("fino alle ore 12:00"). Inclusive. */
  readonly closesAt?: Instant | undefined
}

/** The clauses on which the window stands, here and where a rule asks for it. */
export const windowClauses = /* @__PURE__ */ Object.freeze(['A.PART.4', 'R.25'] as const)

/** The readings that the window uses, likewise. */
export const windowReadings: readonly ReadingId[] = /* @__PURE__ */ Object.freeze<ReadingId[]>([
  'closingDay',
  'legalTime',
  'closingHour',
  'openingInstant',
  'closingOnHoliday',
  'submissionInstant',
  'edition',
])

/**
 * Was the desk open when a proposal was filed?
 *
 * "Lo sportello … sarà aperto fino al 31 dicembre 2022" (A.PART.4): that day counts to its last instant, in Rome, and a fixed
 * day does not move when it falls on a holiday. The opening is left to the implementing act: without `opensAt` the desk is
 * taken to open with the day on which the act was adopted.
 *
 * @param at the instant of filing, as the platform recorded its completion: ISO 8601 with an offset
 * @param options the opening and closing instants of an implementing act, both inclusive; the edition
 * @throws {@link RuleInputError} `invalid-instant`; `opens-before-the-act` where `opensAt` precedes its adoption; `window-reversed` where it would close before it opens;
 *   `closes-after-the-edition` where `closesAt` passes the last day of the edition; `edition-not-encoded`, `edition-unknown`
 *
 * @example
 * ```ts
 * import { submissionWindow } from 'filiere-lombardia'
 *
 * submissionWindow('2022-12-31T23:59:59.999+01:00').status // => 'open'
 * submissionWindow('2023-01-01T00:00:00+01:00').status // => 'closed'
 * submissionWindow('2023-01-01T00:00:00+01:00').closesBefore // => '2022-12-31T23:00:00.000Z'
 * ```
 */
export function submissionWindow(at: Instant, options: WindowOptions = {}): SubmissionWindow {
  requireOptions(options, ['edition', 'opensAt', 'closesAt'])
  return windowAt(at, 'at', resolveEdition(options.edition), options)
}

/** The same for an instant that stands at `path` of a larger argument. */
export function windowAt(
  at: Instant,
  path: string,
  edition: EncodedEdition,
  { opensAt, closesAt }: Pick<WindowOptions, 'opensAt' | 'closesAt'>,
): SubmissionWindow {
  const moment = requireInstant(at, path)
  const { opens, closes, whole } = windowBounds(edition, { opensAt, closesAt })
  return {
    status: moment < opens ? 'before-opening' : moment < closes ? 'open' : 'closed',
    at,
    day: civilDay(romeDay(moment)),
    opensAt: opensAt === undefined ? whole.opensAt : instant(opens),
    opening: opensAt === undefined ? 'not-specified' : 'given',
    closesOn: closesAt === undefined ? edition.closesOn : civilDay(romeDay(closes - 1)),
    closesBefore: closesAt === undefined ? whole.closesBefore : instant(closes),
    closing: closesAt === undefined ? 'end-of-day' : 'given',
    clauses: windowClauses,
    readings: windowReadings,
    edition: edition.id,
  }
}

/** Where a window begins and, exclusive, ends: those of the edition, within which an implementing act may narrow them. */
export function windowBounds(
  edition: EncodedEdition,
  { opensAt, closesAt }: Pick<WindowOptions, 'opensAt' | 'closesAt'>,
): { readonly opens: number; readonly closes: number; readonly whole: WholeWindow } {
  const whole = wholeWindow(edition)
  const opens = opensAt === undefined ? whole.opens : requireInstant(opensAt, 'opensAt')
  const closes = closesAt === undefined ? whole.closes : requireInstant(closesAt, 'closesAt') + 1
  if (!keeps(adoptionDay.bound, opens - whole.opens)) {
    const expected = `an instant of ${adoptionDay.value} or later, in Rome`
    throw new RuleInputError('opens-before-the-act', 'opensAt', opensAt, expected)
  }
  if (!keeps(closingDay.bound, closes - whole.closes)) {
    const expected = `an instant of ${edition.closesOn} at the latest, in Rome`
    throw new RuleInputError('closes-after-the-edition', 'closesAt', closesAt, expected)
  }
  if (closes <= opens) {
    const [given, culprit] = opensAt === undefined ? ['closesAt', closesAt] : ['opensAt', opensAt]
    throw new RuleInputError(
      'window-reversed',
      given,
      culprit,
      `a window from ${instant(opens)} that ends after it begins`,
    )
  }
  return { opens, closes, whole }
}

/** The window that an edition leaves open where no implementing act says more: whole days in Rome. */
interface WholeWindow {
  readonly opens: number
  readonly opensAt: Instant
  /** The first instant after the last day. */
  readonly closes: number
  readonly closesBefore: Instant
}

/** The windows of the editions asked for so far: they are the same for every proposal. */
const wholeWindows = new Map<EncodedEditionId, WholeWindow>()

function wholeWindow({ id, closesOn }: EncodedEdition): WholeWindow {
  const known = wholeWindows.get(id)
  if (known !== undefined) return known
  const opens = romeMidnight(requireDay(adoptionDay.value, 'edition'))
  const closes = romeMidnight(requireDay(closesOn, 'edition') + 1)
  const found = { opens, opensAt: instant(opens), closes, closesBefore: instant(closes) }
  wholeWindows.set(id, found)
  return found
}
