import * as z from 'zod'
import { isWellFormed } from '../values/well-formed'
import { atMostCharacters } from './at-most'
import { MAX_LABEL_LENGTH, MAX_TEXT_LENGTH } from './limits'
import { customIssue, ourWords, type TextFormat } from './problem'
import { withShortCut } from './short-cut'

/** Text of a format that has a sentence of its own where a text lacks it. */
// @__NO_SIDE_EFFECTS__
export function formatted(format: TextFormat, test: RegExp | ((text: string) => boolean)): z.ZodCustomStringFormat {
  const holds = typeof test === 'function' ? test : (text: string) => test.test(text)
  return withShortCut(z.stringFormat(format, test, ourWords), (value) => typeof value === 'string' && holds(value))
}

/** Text of such a format that has a type of its own: the id of a clause, the path of a fact. */
// @__NO_SIDE_EFFECTS__
export function typed<Text extends string>(
  format: TextFormat,
  test: RegExp | ((text: string) => boolean),
): z.ZodType<Text, Text> {
  const schema: z.ZodType<string, string> = formatted(format, test)
  return schema as z.ZodType<Text, Text>
}

/** No half of a character, which no record could keep. */
export function wellFormed({ value, issues }: z.core.ParsePayload<string>): void {
  if (!isWellFormed(value)) issues.push(customIssue('lone-surrogate', {}, [], value))
}

/** Text that holds more than white space, of at most `length` characters. */
// @__NO_SIDE_EFFECTS__
export function nonBlank(length: number): z.ZodCustomStringFormat {
  return withShortCut(
    formatted('non-blank', /\S/).check(atMostCharacters(length), wellFormed),
    (value) => typeof value === 'string' && value.length <= length && beginsWithAscii(value) && isWellFormed(value),
  )
}

/** Text that may be blank, of at most `length` characters. */
// @__NO_SIDE_EFFECTS__
export function mayBeBlank(length: number): z.ZodString {
  return withShortCut(
    z.string(ourWords).check(atMostCharacters(length), wellFormed),
    (value) => typeof value === 'string' && value.length <= length && isWellFormed(value),
  )
}

/** Whether text begins with a visible ASCII character, as most does: quicker to see than that not all of it is white space. */
function beginsWithAscii(text: string): boolean {
  const first = text.charCodeAt(0)
  return first > 0x20 && first < 0x7f
}

/** The id of a proposal, a party, an element: not blank, at most 200 characters. */
export const idSchema: z.ZodType<string, string> = /* @__PURE__ */ nonBlank(MAX_LABEL_LENGTH)

/** A name: not blank, at most 200 characters. */
export const nameSchema: z.ZodType<string, string> = /* @__PURE__ */ nonBlank(MAX_LABEL_LENGTH)

/** A text of the proposal, of at most 20,000 characters. It may be blank: an empty role is for the rules to find. */
export const textSchema: z.ZodType<string, string> = /* @__PURE__ */ mayBeBlank(MAX_TEXT_LENGTH)
