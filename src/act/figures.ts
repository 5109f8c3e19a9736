import type { Bound } from '../values/bound'
import type { ClauseId } from './clauses/clause-id'

/**
 * A figure that the act fixes: value, unit, bound and clause travel together.
 *
 * @example
 * ```ts
 * import { type Figure, PARAMETERS, submissionWindow } from 'filiere-lombardia'
 *
 * const closing: Figure<string> = PARAMETERS.closingDay
 * closing // => { value: '2022-12-31', unit: 'civil-day', bound: 'at-most', clause: 'A.PART.4' }
 * submissionWindow(`${closing.value}T23:59:59.999+01:00`).status // => 'open'
 * submissionWindow('2023-01-01T00:00:00+01:00').status // => 'closed'
 * ```
 */
export interface Figure<Value extends number | string = number | string> {
  /** The figure. */
  readonly value: Value
  /** What it counts or measures. */
  readonly unit:
    | 'enterprise'
    | 'calendar-day'
    | 'civil-day'
    | 'point'
    | 'proposal'
    | 'intervention-field'
    | 'value-chain-phase'
  /** Which side of the figure the act wants; the figure itself always satisfies. */
  readonly bound: Bound
  /** The clause that fixes it. */
  readonly clause: ClauseId
}

/** "almeno 10 imprese aventi una sede sul territorio lombardo" */
export const minimumEnterprises = /* @__PURE__ */ Object.freeze({
  value: 10,
  unit: 'enterprise',
  bound: 'at-least',
  clause: 'A.BEN.3',
} as const satisfies Figure<number>)

/** "la scelta di uno o più ambiti di intervento" */
export const minimumInterventionFields = /* @__PURE__ */ Object.freeze({
  value: 1,
  unit: 'intervention-field',
  bound: 'at-least',
  clause: 'A.PROJ.6b',
} as const satisfies Figure<number>)

/** "soggetti facenti parte delle diverse fasi": a plural, so two at least; see the reading `phases`. */
export const minimumPhases = /* @__PURE__ */ Object.freeze({
  value: 2,
  unit: 'value-chain-phase',
  bound: 'at-least',
  clause: 'A.PROJ.6e',
} as const satisfies Figure<number>)

/** "Il soggetto capofila potrà essere capofila di una sola proposta" */
export const proposalsPerLead = /* @__PURE__ */ Object.freeze({
  value: 1,
  unit: 'proposal',
  bound: 'at-most',
  clause: 'A.PART.2',
} as const satisfies Figure<number>)

/** The day on which the act was adopted: the desk cannot have opened before it. */
export const adoptionDay = /* @__PURE__ */ Object.freeze({
  value: '2022-01-31',
  unit: 'civil-day',
  bound: 'at-least',
  clause: 'R.01',
} as const satisfies Figure<string>)

/** "sarà aperto fino al 31 dicembre 2022" */
export const closingDay = /* @__PURE__ */ Object.freeze({
  value: '2022-12-31',
  unit: 'civil-day',
  bound: 'at-most',
  clause: 'A.PART.4',
} as const satisfies Figure<string>)

/** "entro 30 giorni dalla presentazione di ciascuna proposta di progetto" */
export const reviewPeriod = /* @__PURE__ */ Object.freeze({
  value: 30,
  unit: 'calendar-day',
  bound: 'at-most',
  clause: 'A.VAL.3',
} as const satisfies Figure<number>)

/** "un punteggio da 0 a 100": the foot of the scale. */
export const lowestScore = /* @__PURE__ */ Object.freeze({
  value: 0,
  unit: 'point',
  bound: 'at-least',
  clause: 'A.VAL.4',
} as const satisfies Figure<number>)

/** "un punteggio da 0 a 100": the top of the scale. */
export const highestScore = /* @__PURE__ */ Object.freeze({
  value: 100,
  unit: 'point',
  bound: 'at-most',
  clause: 'A.VAL.4',
} as const satisfies Figure<number>)

/** "raggiungeranno la soglia minima di 65 punti" */
export const admissionThreshold = /* @__PURE__ */ Object.freeze({
  value: 65,
  unit: 'point',
  bound: 'at-least',
  clause: 'A.VAL.5',
} as const satisfies Figure<number>)
