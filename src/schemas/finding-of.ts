import * as z from 'zod'
import { ourWords } from './problem'
import { findingSchema } from './rule-result'

/** The schemas of the fields of a finding of one code. */
type Fields<Code extends string, Facts> = Omit<typeof findingSchema.shape, 'code' | 'facts'> & {
  readonly code: z.ZodLiteral<Code>
  readonly facts: Facts
}

/** A finding of one code, whose facts are known: unlike a finding of any rule, it can be checked whole. */
// @__NO_SIDE_EFFECTS__
export function findingOf<const Code extends string, Facts extends z.ZodType>(
  code: Code,
  facts: Facts,
): z.ZodObject<Fields<Code, Facts>, z.core.$strict> {
  return z.strictObject({ ...findingSchema.shape, code: z.literal(code, ourWords), facts }, ourWords)
}
