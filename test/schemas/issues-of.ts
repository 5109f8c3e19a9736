import type * as z from 'zod'
import { describeIssues, type SchemaIssue } from '../../src/schemas/describe-issues'

/** What a schema finds wrong with a value; nothing, where it accepts it. */
export function issuesOf(schema: z.ZodType, value: unknown, locale?: 'it' | 'en'): readonly SchemaIssue[] {
  const { error } = schema.safeParse(value)
  return error === undefined ? [] : describeIssues(error, locale === undefined ? {} : { locale })
}

/** The same, as `code at path`. */
export function codesOf(schema: z.ZodType, value: unknown): readonly string[] {
  return issuesOf(schema, value).map(({ code, path }) => (path === '' ? code : `${code} at ${path}`))
}
