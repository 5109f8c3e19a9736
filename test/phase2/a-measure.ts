import { expect } from 'vitest'
import { defaultPremiumReadings, type PremiumReadingChoices } from '../../src/act/premium-reading-choices'
import type { Application, MemberApplicant } from '../../src/model/application'
import type { MeasureDefinition } from '../../src/model/measure'
import { type ReadyApplication, readyApplication } from '../../src/phase2/effect/ready-application'
import { type ReadyMeasure, readyMeasure } from '../../src/phase2/measure/ready-measure'
import { exact, type Rational } from '../../src/values/decimal'
import type { RuleInputErrorCode } from '../../src/values/rule-input-error'
import type { ListEntry, ListedParty } from '../../src/verdict/approved-list'
import { taxCode } from '../worked-cases/a-proposal'
import { aMeasure, application, EARNING } from './a-portfolio'

/** The measure of the portfolio, made ready. */
export function aReady(changes: Partial<MeasureDefinition> = {}): ReadyMeasure {
  return readyMeasure(aMeasure(changes))
}

/** An application that earns the premium of the measure: of the lead of the listed proposal, with 70 points and 200 euro. */
export function anApplication(changes: Partial<Application> = {}): Application {
  return application('a-1', { ...EARNING, ...changes })
}

/** The same, made ready under a measure. */
export function aReadyApplication(ready: ReadyMeasure, changes: Partial<Application> = {}): ReadyApplication {
  return readyApplication(ready, anApplication(changes))
}

/** An applicant that states both identifiers: the tax code of a serial, and that it has no VAT number. */
export function aMember(serial: number, changes: Partial<MemberApplicant> = {}): MemberApplicant {
  return { kind: 'member', taxCode: taxCode(serial), vatNumber: null, ...changes }
}

/** A row of a listed partnership. */
export function aRow(
  id: string,
  identifiers: readonly string[],
  kind: ListedParty['kind'] = 'enterprise',
): ListedParty {
  return { id, kind, identifiers }
}

/** Two stays of one proposal on the list, with a gap between them. */
export function listedAgain(entry: ListEntry): readonly [ListEntry, ListEntry] {
  return [
    { ...entry, validFrom: '2022-07-01', validTo: '2022-08-01', removedBy: 'act-2' },
    { ...entry, validFrom: '2022-09-01', enteredBy: 'act-3' },
  ]
}

/** The readings of a call that chooses some of them. */
export function reading(chosen: Partial<PremiumReadingChoices> = {}): PremiumReadingChoices {
  return { ...defaultPremiumReadings, ...chosen }
}

/** The one error of the library, at a place. */
export function inputError(code: RuleInputErrorCode, path: string): unknown {
  return expect.objectContaining({ name: 'RuleInputError', code, path })
}

/** A number as answers write it; `null` where there is none. */
export function shown(value: Rational | null | undefined): string | null | undefined {
  return value == null ? value : exact(value)
}

/** A value that nobody can change, however deep. */
export function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) deepFrozen(part)
  return Object.freeze(value)
}

/** A copy by way of storage. */
export function stored<T>(value: T): T {
  return JSON.parse(JSON.stringify(value))
}

/** A list with a hole at its end: an index that it counts and does not have. */
export function withHole<T>(items: readonly T[]): readonly T[] {
  const list = [...items]
  list.length += 1
  return list
}

/** What callers without types may pass in place of an object. */
export const NO_OBJECTS: readonly unknown[] = [
  undefined,
  null,
  'text',
  '',
  5,
  Number.NaN,
  true,
  5n,
  Symbol('s'),
  () => ({}),
]
