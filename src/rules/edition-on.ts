import { EDITIONS, type Edition } from '../act/editions'
import { adoptionDay } from '../act/figures'
import { type CivilDay, requireDay } from '../values/civil-day'
import { RuleInputError } from '../values/rule-input-error'

/**
 * Which edition of the act was in force on a day?
 *
 * The latest of those adopted by that day, which counts. Editions are dated by their adoption: from which day each took effect, and
 * whether it also governs proposals filed before, is not in hand. So no call takes the edition of a day on its own: the act itself
 * stays the default, and the caller hands over the `id` found here.
 *
 * From 18 December 2023 on the answer is an edition that is named and not encoded: the library knows that it exists, and calls refuse
 * it with `edition-not-encoded`. Acts later than the last of {@link EDITIONS} are not known here.
 *
 * @param day a civil day, `YYYY-MM-DD`
 * @throws {@link RuleInputError} `edition-unknown` for a day before the act was adopted; `invalid-day`
 *
 * @example
 * ```ts
 * import { editionOn, RuleInputError, submissionWindow } from 'filiere-lombardia'
 *
 * const at = '2023-05-10T10:00:00+02:00'
 * editionOn('2022-11-29').id // => 'dgr-xi-5899-2022'
 * editionOn('2022-11-30').id // => 'extension-2022-11-30'
 * submissionWindow(at).status // => 'closed'
 * submissionWindow(at, { edition: editionOn('2023-05-10').id }).status // => 'open'
 *
 * const later = editionOn('2023-12-18')
 * const refusal = (() => {
 *   try {
 *     return submissionWindow(at, { edition: later.id })
 *   } catch (error) {
 *     return error
 *   }
 * })()
 * later.id // => 'dgr-xii-1586-2023'
 * later.encoded // => false
 * refusal instanceof RuleInputError && refusal.code // => 'edition-not-encoded'
 * ```
 */
export function editionOn(day: CivilDay): Edition {
  requireDay(day, 'day')
  const edition = Object.values(EDITIONS).findLast(({ adoptedOn }) => adoptedOn <= day)
  if (edition === undefined) {
    const expected = `${adoptionDay.value}, on which the act was adopted, or a later day`
    throw new RuleInputError('edition-unknown', 'day', day, expected)
  }
  return edition
}
