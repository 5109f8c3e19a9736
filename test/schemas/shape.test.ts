import { expectTypeOf, it } from 'vitest'
import * as z from 'zod'
import type { ProposalDraft } from '../../src/model/draft'
import type { Proposal } from '../../src/model/proposal'
import type { Seat, SeatType } from '../../src/model/seat'
import type { Other, Stated } from '../../src/model/stated'
import type { proposalDraftSchema } from '../../src/schemas/draft'
import type { proposalSchema } from '../../src/schemas/proposal'
import type { ListSchema, ObjectSchema, Shape } from '../../src/schemas/shape'
import { oneOf, oneOfOrOther, stated } from '../../src/schemas/stated'

interface Model {
  readonly id: string
  readonly note?: Stated<string>
  readonly days?: Stated<readonly string[]>
}

const text = z.string()
const fields = { id: text, note: stated(text), days: stated(z.array(text)) }

it('a schema with the fields of its model compiles', () => {
  const schema: ObjectSchema<Model> = z.strictObject(fields satisfies Shape<Model>)
  expectTypeOf(schema.parse({ id: 'a' })).toExtend<Model>()
})

it('a schema that differs from its model does not compile', () => {
  // @ts-expect-error a field is missing
  const missing: ObjectSchema<Model> = z.strictObject({ id: text, note: stated(text) })
  // @ts-expect-error a field is one too many
  const extra: ObjectSchema<Model> = z.strictObject({ ...fields, more: text } satisfies Shape<Model>)
  // @ts-expect-error a field has another type
  const wrong: ObjectSchema<Model> = z.strictObject({ ...fields, id: z.number() })
  // @ts-expect-error a list holds another type
  const wrongItem: ObjectSchema<Model> = z.strictObject({ ...fields, days: stated(z.array(z.number())) })
  // @ts-expect-error a required field may be missing
  const loose: ObjectSchema<Model> = z.strictObject({ ...fields, id: stated(text) })
  // @ts-expect-error what may be missing is required
  const strict: ObjectSchema<Model> = z.strictObject({ ...fields, note: text })
  // @ts-expect-error what may be null is only optional
  const optional: ObjectSchema<Model> = z.strictObject({ ...fields, note: z.optional(text) })
  // @ts-expect-error what may be missing is only nullable
  const nullable: ObjectSchema<Model> = z.strictObject({ ...fields, note: z.nullable(text) })
  // @ts-expect-error a field is transformed
  const transformed: ObjectSchema<Model> = z.strictObject({ ...fields, id: text.transform(Number) })
  void [missing, extra, wrong, wrongItem, loose, strict, optional, nullable, transformed]
})

it('a list of codes that differs from its type does not compile', () => {
  const all = oneOf('registered-office', 'local-unit', 'secondary-seat') satisfies ListSchema<SeatType>
  // @ts-expect-error a code is missing
  const missing = oneOf('registered-office', 'local-unit') satisfies ListSchema<SeatType>
  const extra = oneOf('registered-office', 'local-unit', 'secondary-seat', 'warehouse') satisfies ListSchema<SeatType>
  const field: Shape<Pick<Seat, 'type'>> = { type: stated(all) }
  // @ts-expect-error a code is one too many
  const wider: Shape<Pick<Seat, 'type'>> = { type: stated(extra) }
  const open: Shape<{ form: SeatType | Other }> = { form: oneOfOrOther(all) }
  // @ts-expect-error a code of an open list is one too many
  const widerOpen: Shape<{ form: SeatType | Other }> = { form: oneOfOrOther(extra) }
  void [missing, field, wider, open, widerOpen]
})

it('what a schema gives is what the model declares, and what it takes is the same', () => {
  expectTypeOf<z.output<typeof proposalSchema>>().toExtend<Proposal>()
  expectTypeOf<Proposal>().toExtend<z.output<typeof proposalSchema>>()
  expectTypeOf<Proposal>().toExtend<z.input<typeof proposalSchema>>()
  expectTypeOf<z.output<ObjectSchema<Seat>>>().toExtend<Seat>()
  expectTypeOf<z.output<typeof proposalDraftSchema>>().toEqualTypeOf<ProposalDraft>()
  expectTypeOf<Proposal>().toExtend<ProposalDraft>()
})
