import * as z from 'zod'
import type { Draft, ProposalDraft } from '../model/draft'
import type { Proposal } from '../model/proposal'
import { listPathSchema } from './fact-path'
import { MAX_LABEL_LENGTH } from './limits'
import { list, unique } from './list'
import { ourWords } from './problem'
import { proposalSchema } from './proposal'
import type { ObjectSchema, Shape } from './shape'
import { withShortCut } from './short-cut'
import { stated } from './stated'
import { mayBeBlank } from './text'

/** What was relaxed before: fields that kinds have in common stay one schema. */
const relaxations: WeakMap<z.core.$ZodType, z.core.$ZodType> = /* @__PURE__ */ new WeakMap()

/** A text in which nothing is filled in; of no more characters than an id has. */
export const BLANK: RegExp = /* @__PURE__ */ new RegExp(`^\\s{0,${MAX_LABEL_LENGTH}}$`)

/**
 * A proposal while it is being written: what `proposalSchema` accepts, with every field optional and nullable, at every
 * depth. What is there must be in order: the limits, the lists of codes and the ban on unknown keys stay. Where a `kind` is
 * missing, the fields of all kinds are known. `complete` names lists by their paths, each once; a list need not be there.
 *
 * Ids, names, tax codes, provinces, days, instants and amounts may be blank, as an empty field of a form is: the rules read
 * white space as silence. It comes out as it went in.
 *
 * @example
 * ```ts
 * import { proposalDraftSchema } from 'filiere-lombardia/schemas'
 *
 * proposalDraftSchema.safeParse({ beneficiary: { parties: [{ name: 'Alfa S.r.l.' }] } }).success // => true
 * proposalDraftSchema.safeParse({ submission: { submittedAt: '2022-05-10' } }).success // => false
 * proposalDraftSchema.safeParse({ submission: { submittedAt: '' } }).success // => true
 * proposalDraftSchema.safeParse({ complete: ['beneficiary.parties'] }).success // => true
 * proposalDraftSchema.safeParse({ complete: ['beneficiary.party'] }).success // => false
 * ```
 */
export const proposalDraftSchema: z.ZodType<ProposalDraft, ProposalDraft> = /* @__PURE__ */ draftOf<Proposal, Progress>(
  proposalSchema,
  { complete: stated(list(listPathSchema, unique)) },
)

/** What a draft says of itself, besides what a proposal does. */
type Progress = Pick<ProposalDraft, 'complete'>

/** The schema of a draft of what another schema accepts, with the fields that drafts alone have. */
// @__NO_SIDE_EFFECTS__
function draftOf<Model, Own>(
  schema: ObjectSchema<Model>,
  own: Shape<Own>,
): z.ZodType<Draft<Model> & Own, Draft<Model> & Own> {
  // `Draft` says of types what `relaxed` does to schemas. No type can check a walk over schemas: the suite does.
  const draft: z.ZodType = z.strictObject({ ...relaxedFields(schema), ...own }, ourWords)
  return draft as z.ZodType<Draft<Model> & Own, Draft<Model> & Own>
}

/** The same schema, with every field of the objects in it optional and nullable, and every text of a format possibly blank. */
export function relaxed(schema: z.core.$ZodType): z.core.$ZodType {
  const known = relaxations.get(schema) ?? relaxedOnce(schema)
  relaxations.set(schema, known)
  return known
}

function relaxedOnce(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return relaxed(schema.unwrap())
  if (schema instanceof z.ZodArray) return relaxedList(schema)
  if (schema instanceof z.ZodObject) return z.strictObject(relaxedFields(schema), ourWords)
  if (schema instanceof z.ZodDiscriminatedUnion) return relaxedKinds(schema)
  if (schema instanceof z.ZodUnion) return relaxedUnion(schema)
  if (schema instanceof z.ZodCustomStringFormat) return orBlank(schema)
  return schema
}

function relaxedFields(schema: z.ZodObject): Record<string, z.core.$ZodType> {
  return Object.fromEntries(Object.entries(schema.shape).map(([key, field]) => [key, z.nullish(relaxed(field))]))
}

/**
 * Each kind by its name, and one more option for a draft whose kind is missing: it knows the fields of all kinds. Every kind
 * is an object, and fields that kinds have in common have one schema.
 */
function relaxedKinds(schema: z.ZodDiscriminatedUnion): z.core.$ZodType {
  const key = schema.def.discriminator
  const kinds = schema.options.filter((option) => option instanceof z.ZodObject)
  const named = kinds.map((kind) => z.strictObject({ ...relaxedFields(kind), [key]: kind.shape[key] }, ourWords))
  const fields = Object.fromEntries(kinds.flatMap((kind) => Object.entries(relaxedFields(kind))))
  const unnamed = z.strictObject({ ...fields, [key]: z.optional(z.null()) }, ourWords)
  return z.discriminatedUnion(key, [unnamed, ...named], ourWords)
}

function relaxedList(schema: z.ZodArray): z.core.$ZodType {
  const element = relaxed(schema.element)
  return element === schema.element ? schema : schema.clone({ ...schema.def, element })
}

function relaxedUnion(schema: z.ZodUnion): z.core.$ZodType {
  return schema.clone({ ...schema.def, options: schema.options.map(relaxed) })
}

/** A text of the same format, or a blank one. */
function orBlank(schema: z.ZodCustomStringFormat): z.core.$ZodType {
  const { fn, pattern, format } = schema._zod.def
  // Once it may be blank, nothing but the limit is left of that format.
  if (format === 'non-blank') return mayBeBlank(Number(schema.maxLength))
  const inOrder = (given: string) => Boolean(fn(given)) || BLANK.test(given)
  const either = pattern && { pattern: new RegExp(`${BLANK.source}|${pattern.source}`) }
  const blankToo = { ...schema._zod.def, fn: inOrder, ...either }
  return withShortCut(schema.clone(blankToo), (value) => typeof value === 'string' && inOrder(value))
}
