import type { Stated } from '../../model/stated'
import type { FactPath } from '../../values/fact-path'
import type { Finding } from '../../verdict/finding'
import type { Evidence } from '../../verdict/rule-result'

/**
 * Whether something that a rule asks for is there.
 *
 * - `present`: it is there.
 * - `absent`: it is declared absent (`null`), or it is not there and can no longer come: the world is closed, or the list that
 *   it would stand in is complete.
 * - `unknown`: it may still come.
 */
export type Presence = 'present' | 'absent' | 'unknown'

/** Whether a text is there; a blank one says nothing. */
export function text(given: string | null | undefined, closed: boolean): Presence {
  return given != null && given.trim() !== '' ? 'present' : silence(given, closed)
}

/** Whether a list of texts has one that says something; it may still get one unless it has `ended`. */
export function texts(given: readonly string[] | null | undefined, ended: boolean): Presence {
  return given?.some((item) => item.trim() !== '') ? 'present' : silence(given, ended)
}

/** Whether a list has an item; it may still get one unless it has `ended`. */
export function items(given: readonly unknown[] | null | undefined, ended: boolean): Presence {
  return given != null && given.length > 0 ? 'present' : silence(given, ended)
}

/** Whether a value is there, whatever it is. */
export function value(given: unknown, closed: boolean): Presence {
  return given == null ? silence(given, closed) : 'present'
}

/** A part of something: where the whole is declared absent, so is each part. */
export function part<Whole extends object, Key extends keyof Whole>(
  whole: Stated<Whole>,
  key: Key,
): Whole[Key] | null | undefined {
  return whole == null ? whole : whole[key]
}

/** What it means that something is not there: `null` is an answer, and so is silence in a closed world. */
function silence(given: unknown, closed: boolean): 'absent' | 'unknown' {
  return given === null || closed ? 'absent' : 'unknown'
}

/** Records that something asked for is not there: a finding where it is absent, a missing fact where it may still come. */
export function lacks<F extends Finding>(evidence: Evidence<F>, presence: Presence, path: FactPath, finding: F): void {
  if (presence === 'absent') evidence.findings.push({ ...finding, path })
  else evidence.missing.push(path)
}
