import * as z from 'zod'
import type { EditionId } from '../act/closing-days'
import type {
  ApprovedList,
  ListEntry,
  ListedParty,
  ListingAct,
  ListUpdate,
  NotListed,
  Removal,
} from '../verdict/approved-list'
import { civilDaySchema } from './civil-day'
import { instantSchema } from './instant'
import { list } from './list'
import { ourWords } from './problem'
import { clauseIdSchema, findingSchema, readingIdSchema } from './rule-result'
import type { ListSchema, ObjectSchema, Shape } from './shape'
import { oneOf } from './stated'
import { idSchema, textSchema } from './text'

/** An act that approves or updates the list: its id and its day are required. */
export const listingActSchema: ObjectSchema<ListingAct> = /* @__PURE__ */ z.strictObject(
  { id: idSchema, date: civilDaySchema, title: z.optional(textSchema) } satisfies Shape<ListingAct>,
  ourWords,
)

const partyKindSchema: ListSchema<ListedParty['kind']> = /* @__PURE__ */ oneOf(
  'enterprise',
  'supporting-body',
  'aggregation-entity',
)

/** A member of a listed partnership. */
export const listedPartySchema: ObjectSchema<ListedParty> = /* @__PURE__ */ z.strictObject(
  { id: idSchema, kind: partyKindSchema, identifiers: list(textSchema) } satisfies Shape<ListedParty>,
  ourWords,
)

const editionSchema: ListSchema<EditionId> = /* @__PURE__ */ oneOf(
  'dgr-xi-5899-2022',
  'extension-2022-11-30',
  'dgr-xii-1586-2023',
  'dgr-5377-2025',
)

/** A proposal on the list, from an act to another; of a list kept elsewhere, under any edition that is known by name. */
export const listEntrySchema: ObjectSchema<ListEntry> = /* @__PURE__ */ z.strictObject(
  {
    proposalId: idSchema,
    title: z.nullable(textSchema),
    submittedAt: instantSchema,
    leadId: z.nullable(idSchema),
    parties: list(listedPartySchema),
    edition: editionSchema,
    validFrom: civilDaySchema,
    enteredBy: idSchema,
    validTo: z.nullable(civilDaySchema),
    removedBy: z.nullable(idSchema),
  } satisfies Shape<ListEntry>,
  ourWords,
)

/** A proposal that an act takes off the list, with the reason. */
export const removalSchema: ObjectSchema<Removal> = /* @__PURE__ */ z.strictObject(
  { proposalId: idSchema, reason: textSchema, communicatedOn: z.optional(civilDaySchema) } satisfies Shape<Removal>,
  ourWords,
)

/** A proposal that an act did not enter, and why. */
export const notListedSchema: ObjectSchema<NotListed> = /* @__PURE__ */ z.strictObject(
  { proposalId: idSchema, reasons: list(findingSchema) } satisfies Shape<NotListed>,
  ourWords,
)

/** What one act did to the list. */
export const listUpdateSchema: ObjectSchema<ListUpdate> = /* @__PURE__ */ z.strictObject(
  {
    act: listingActSchema,
    entered: list(idSchema),
    notListed: list(notListedSchema),
    removed: list(removalSchema),
  } satisfies Shape<ListUpdate>,
  ourWords,
)

/**
 * The list of recognised proposals, read back from storage.
 *
 * @example
 * ```ts
 * import { approveList } from 'filiere-lombardia'
 * import { approvedListSchema } from 'filiere-lombardia/schemas'
 *
 * const list = approveList([], { id: 'act-1', date: '2022-06-01' })
 * approvedListSchema.safeParse(JSON.parse(JSON.stringify(list))).success // => true
 * approvedListSchema.safeParse({ ...list, ranking: [] }).success // => false
 * ```
 */
export const approvedListSchema: ObjectSchema<ApprovedList> = /* @__PURE__ */ z.strictObject(
  {
    entries: list(listEntrySchema),
    history: list(listUpdateSchema),
    clauses: list(clauseIdSchema),
    readings: list(readingIdSchema),
  } satisfies Shape<ApprovedList>,
  ourWords,
)
