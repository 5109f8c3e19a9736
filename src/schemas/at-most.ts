// From here and not as `z.core.$ZodCheckMaxLength`, which brings the whole of zod and its languages into a consumer's bundle.
import { $ZodCheckMaxLength } from 'zod/v4/core'
import { ourWords } from './problem'

/**
 * At most so many characters. Zod's own limit is asked of whatever has a `length`, even once it is known to be no text: an object
 * with a key of that name, or a list, would be told that it is too long besides.
 */
// @__NO_SIDE_EFFECTS__
export function atMostCharacters(maximum: number): $ZodCheckMaxLength {
  return new $ZodCheckMaxLength({
    check: 'max_length',
    maximum,
    ...ourWords,
    when: ({ value }) => typeof value === 'string',
  })
}

/** At most so many items; asked of lists alone, as {@link atMostCharacters} is of texts. */
// @__NO_SIDE_EFFECTS__
export function atMostItems(maximum: number): $ZodCheckMaxLength {
  return new $ZodCheckMaxLength({
    check: 'max_length',
    maximum,
    ...ourWords,
    when: ({ value }) => Array.isArray(value),
  })
}
