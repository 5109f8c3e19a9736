import * as z from 'zod'
import { ourWords } from './problem'

/** How many there are of something: a whole number, zero or more. */
export const countSchema: z.ZodType<number, number> = /* @__PURE__ */ z.int(ourWords).min(0, ourWords)
