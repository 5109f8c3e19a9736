import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import * as schemas from '../../src/schemas/index'
import { codesOf } from './issues-of'

const all = Object.entries(schemas).flatMap(([name, value]): [string, z.ZodType][] =>
  value instanceof z.ZodType ? [[name, value]] : [],
)

/** A schema and all schemas in it. */
function within(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return within(schema.unwrap())
  if (schema instanceof z.ZodArray) return [schema, ...within(schema.element)]
  if (schema instanceof z.ZodObject) return [schema, ...Object.values(schema.shape).flatMap(within)]
  if (schema instanceof z.ZodUnion) return [schema, ...schema.options.flatMap(within)]
  if (schema instanceof z.ZodRecord) return [schema, ...within(schema.valueType)]
  return [schema]
}

describe.each(all)('%s', (_name, schema) => {
  it('refuses unknown keys at every depth', () => {
    for (const part of within(schema))
      if (part instanceof z.ZodObject) expect(part.def.catchall).toBeInstanceOf(z.ZodNever)
  })

  it('transforms nothing', () => {
    for (const part of within(schema)) {
      expect(['transform', 'pipe', 'default', 'prefault', 'catch', 'readonly']).not.toContain(part._zod.def.type)
      expect(part).not.toHaveProperty('def.coerce', true)
    }
  })

  it('refuses in words of ours what is not there', () => {
    expect(codesOf(schema, undefined)).toEqual(['required'])
    expect(codesOf(schema, null)).toEqual(['required'])
  })
})
