import type * as z from 'zod'
import type { Exact } from '../values/decimal'
import { formatted } from './text'

/** An exact number as answers give it: a decimal (`'64.985'`) or a fraction (`'385/6'`), with its sign. */
export const exactSchema: z.ZodType<Exact, Exact> = /* @__PURE__ */ formatted('exact', /^-?\d+(?:\.\d+|\/[1-9]\d*)?$/)
