import type { LegalSourceId } from '../act/legal-sources'
import { type CivilDay, civilDay, requireDay } from '../values/civil-day'
import { RuleInputError } from '../values/rule-input-error'
import type { SuspensionKind } from '../verdict/review-deadline'
import type { Suspension } from '../verdict/suspension'
import { requireObject, requireOptions } from './choices'

/** A suspension as days: from the first on which the term stands to that on which it runs again. */
export interface SuspensionPeriod {
  readonly kind: SuspensionKind
  readonly from: number
  readonly resumesOn: number
  readonly basis: LegalSourceId
  readonly path: string
}

/** Art. 2 c. 7, L. 241/1990: "per un periodo non superiore a trenta giorni". */
const LONGEST_REQUEST = 30

/** Art. 10-bis, L. 241/1990: ten days for observations, and ten from them until the term runs again. */
const OBSERVATION_DAYS = 10

/** The suspensions as days, in the order of the calendar; what the law does not allow is an error. */
export function suspensionPeriods(suspensions: readonly Suspension[]): readonly SuspensionPeriod[] {
  if (suspensions.length === 0) return []
  const periods = suspensions
    .map((suspension, index) => period(suspension, `suspensions[${index}]`))
    .toSorted((a, b) => a.from - b.from)
  for (const [index, { from, path }] of periods.entries()) {
    const earlier = periods[index - 1]
    if (earlier !== undefined && from < earlier.resumesOn) {
      throw new RuleInputError(
        'suspensions-overlap',
        path,
        civilDay(from),
        `a day from ${civilDay(earlier.resumesOn)} on`,
      )
    }
  }
  const requests = periods.filter(({ kind }) => kind === 'information-request')
  if (requests[1] !== undefined) {
    throw new RuleInputError(
      'suspension-repeated',
      requests[1].path,
      'information-request',
      'one request for information at most',
    )
  }
  return periods
}

function period(suspension: Suspension, path: string): SuspensionPeriod {
  requireObject(suspension, path)
  switch (suspension.kind) {
    case 'information-request': {
      requireOptions(suspension, ['kind', 'from', 'resumesOn'], path)
      const from = requireDay(suspension.from, `${path}.from`)
      const resumesOn = requireDay(suspension.resumesOn, `${path}.resumesOn`)
      requireLater(from + 1, resumesOn, `${path}.resumesOn`)
      if (resumesOn - from > LONGEST_REQUEST) {
        throw new RuleInputError(
          'suspension-too-long',
          `${path}.resumesOn`,
          suspension.resumesOn,
          `${LONGEST_REQUEST} days at most`,
        )
      }
      return { kind: suspension.kind, from, resumesOn, basis: 'law-241-1990-2-7', path }
    }
    case 'refusal-notice': {
      requireOptions(suspension, ['kind', 'noticeOn', 'observationsOn'], path)
      const from = requireDay(suspension.noticeOn, `${path}.noticeOn`)
      const resumesOn = afterNotice(from, suspension.observationsOn, `${path}.observationsOn`)
      return { kind: suspension.kind, from, resumesOn, basis: 'law-241-1990-10-bis', path }
    }
    default: {
      const { kind } = suspension as { readonly kind: unknown }
      throw new RuleInputError('suspension-unknown', `${path}.kind`, kind, 'information-request or refusal-notice')
    }
  }
}

function afterNotice(notice: number, observationsOn: CivilDay | null, path: string): number {
  if (observationsOn === null) return notice + OBSERVATION_DAYS
  const observations = requireDay(observationsOn, path)
  requireLater(notice, observations, path)
  if (observations > notice + OBSERVATION_DAYS) {
    throw new RuleInputError(
      'observations-late',
      path,
      observationsOn,
      `${civilDay(notice + OBSERVATION_DAYS)} at the latest, or null if the office treats them as missing`,
    )
  }
  return observations + OBSERVATION_DAYS
}

function requireLater(earliest: number, day: number, path: string): void {
  if (day < earliest)
    throw new RuleInputError('suspension-reversed', path, civilDay(day), `${civilDay(earliest)} or later`)
}
