/**
 * What a filing says of something: a value; `null`, declared absent; or `undefined`, not said.
 *
 * The two kinds of silence differ. `null` is an answer ("there is none"); `undefined` is a missing one.
 */
export type Stated<T> = T | null | undefined

/** A name for what the act's own open lists do not name. */
export interface Other {
  /** What it is, in words. */
  readonly other: string
}
