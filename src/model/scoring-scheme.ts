import type { Criterion } from '../act/vocabulary'
import type { CivilDay } from '../values/civil-day'
import type { Decimal, Exact } from '../values/decimal'

/** The act that fixes the weights (A.VAL.4w, "saranno dettagliati nel provvedimento attuativo"). */
export interface ImplementingAct {
  /** What it is, for example `D.d.u.o. 2338`. */
  readonly title: string
  /** Its day. */
  readonly date?: CivilDay | undefined
}

/** A value for each of the six criteria, a) to f). */
export type ByCriterion<Value> = { readonly [C in Criterion]: Value }

/** The scale of the marks. */
export interface MarkScale<Figure extends Decimal = Decimal> {
  /** The highest mark; the lowest is zero. */
  readonly max: Figure
}

/** How marks become points: the scheme as an implementing act states it. */
export interface SchemeDefinition {
  /** The id under which scores name the scheme. */
  readonly id: string
  /** The act that fixes the weights; a string will do. */
  readonly source: ImplementingAct | string
  /** The weight of each criterion, in points; each above zero, the sum exactly 100. */
  readonly weights: ByCriterion<Decimal>
  /** The scale of the marks, from 0 to `max`; without it, marks are points, from 0 to the weight. */
  readonly markScale?: MarkScale | null | undefined
  /** Whether the weights are made up for illustration. */
  readonly illustrative?: boolean | undefined
}

/** A scoring scheme whose weights have been checked, with its figures in shortest form. */
export interface ScoringScheme {
  /** The id under which scores name the scheme. */
  readonly id: string
  /** The act that fixes the weights. */
  readonly source: ImplementingAct | string
  /** The weight of each criterion, in points; the sum is 100. */
  readonly weights: ByCriterion<Exact>
  /** The scale of the marks; `null` where marks are points up to the weight. */
  readonly markScale: MarkScale<Exact> | null
  /** Whether the weights are made up for illustration: no act fixes them. */
  readonly illustrative: boolean
}

/** A mark with its author and reasons, as art. 3 of L. 241/1990 wants a decision to be reasoned. */
export interface ReasonedMark {
  /** The mark, on the scale of the scheme. */
  readonly value: Decimal
  /** Who gave it. */
  readonly author?: string | undefined
  /** Why. */
  readonly reason?: string | undefined
}

/** A mark: the figure alone, or with author and reasons. */
export type Mark = Decimal | ReasonedMark

/** The panel's marks, one for each criterion. */
export type Marks = ByCriterion<Mark>
