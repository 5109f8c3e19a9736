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
import { MAX_TEXT_LENGTH } from './limits'
import { list } from './list'
import { ourWords } from './problem'
import { clauseIdSchema, findingSchema, readingIdSchema } from './rule-result'
import type { ListSchema, ObjectSchema, Shape } from './shape'
import { oneOf } from './stated'
import { idSchema, nonBlank, textSchema } from './text'

/**
 * An act that approves or updates the list: its id and its day are required.
 *
 * @example
 * ```ts
 * import { describeIssues, listingActSchema } from 'filiere-lombardia/schemas'
 *
 * listingActSchema.safeParse({ id: 'act-1', date: '2022-06-01' }).success // => true
 * const { error } = listingActSchema.safeParse({ id: 'act-1', date: '2022-06-01T00:00:00+02:00' })
 * error && describeIssues(error)[0]?.code // => 'invalid-day'
 * listingActSchema.safeParse({ date: '2022-06-01' }).success // => false
 * ```
 */
export const listingActSchema: ObjectSchema<ListingAct> = /* @__PURE__ */ z.strictObject(
  { id: idSchema, date: civilDaySchema, title: z.optional(textSchema) } satisfies Shape<ListingAct>,
  ourWords,
)

const partyKindSchema: ListSchema<ListedParty['kind']> = /* @__PURE__ */ oneOf(
  'enterprise',
  'supporting-body',
  'aggregation-entity',
)

/**
 * A member of a listed partnership.
 *
 * @example
 * ```ts
 * import { describeIssues, listedPartySchema } from 'filiere-lombardia/schemas'
 *
 * const party = { id: 'e1', kind: 'enterprise' }
 * listedPartySchema.safeParse({ ...party, identifiers: [] }).success // => true
 * const { error } = listedPartySchema.safeParse(party)
 * error && describeIssues(error)[0]?.path // => 'identifiers'
 * listedPartySchema.safeParse({ ...party, identifiers: [], name: 'Alfa S.r.l.' }).success // => false
 * ```
 */
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

/**
 * A proposal on the list, from an act to another; of a list kept elsewhere, under any edition that is known by name.
 *
 * @example
 * ```ts
 * import { describeIssues, listEntrySchema } from 'filiere-lombardia/schemas'
 *
 * const submittedAt = '2022-05-10T10:00:00+02:00'
 * const filing = { proposalId: 'p-001', title: null, submittedAt, leadId: 'e1', parties: [] }
 * const act = { edition: 'dgr-xi-5899-2022', validFrom: '2022-07-01', enteredBy: 'act-1', removedBy: null }
 * listEntrySchema.safeParse({ ...filing, ...act, validTo: null }).success // => true
 * listEntrySchema.safeParse({ ...filing, ...act }).success // => false
 * const { error } = listEntrySchema.safeParse({ ...filing, ...act, validTo: null, rank: 1 })
 * error && describeIssues(error)[0]?.path // => 'rank'
 * listEntrySchema.safeParse({ ...filing, ...act, validTo: null, edition: 'dgr-xii-1586-2023' }).success // => true
 * ```
 */
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

/**
 * A proposal that an act takes off the list, with the reason.
 *
 * @example
 * ```ts
 * import { describeIssues, removalSchema } from 'filiere-lombardia/schemas'
 *
 * removalSchema.safeParse({ proposalId: 'p-001', reason: 'Rinuncia' }).success // => true
 * const { error } = removalSchema.safeParse({ proposalId: 'p-001', communicatedOn: '2023-02-01' })
 * error && describeIssues(error)[0]?.path // => 'reason'
 * removalSchema.safeParse({ proposalId: 'p-001', reason: 'Rinuncia', communicatedOn: null }).success // => false
 * ```
 */
export const removalSchema: ObjectSchema<Removal> = /* @__PURE__ */ z.strictObject(
  {
    proposalId: idSchema,
    reason: nonBlank(MAX_TEXT_LENGTH),
    communicatedOn: z.optional(civilDaySchema),
  } satisfies Shape<Removal>,
  ourWords,
)

/**
 * A proposal that an act did not enter, and why.
 *
 * @example
 * ```ts
 * import { approveList, evaluateProposal } from 'filiere-lombardia'
 * import { describeIssues, notListedSchema } from 'filiere-lombardia/schemas'
 *
 * const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 * const proposal = { id: 'p-001', submission, beneficiary: { kind: 'partnership', parties: [] } } as const
 * const { history } = approveList([evaluateProposal({ proposal })], { id: 'act-1', date: '2022-07-01' })
 * const [notListed] = history[0]?.notListed ?? []
 * notListedSchema.safeParse(JSON.parse(JSON.stringify(notListed))).success // => true
 * const { error } = notListedSchema.safeParse({ ...notListed, reasons: ['too-few-enterprises'] })
 * error && describeIssues(error)[0]?.path // => 'reasons[0]'
 * ```
 */
export const notListedSchema: ObjectSchema<NotListed> = /* @__PURE__ */ z.strictObject(
  { proposalId: idSchema, reasons: list(findingSchema) } satisfies Shape<NotListed>,
  ourWords,
)

/**
 * What one act did to the list.
 *
 * @example
 * ```ts
 * import { approveList } from 'filiere-lombardia'
 * import { describeIssues, listUpdateSchema } from 'filiere-lombardia/schemas'
 *
 * const [update] = approveList([], { id: 'act-1', date: '2022-07-01' }).history
 * listUpdateSchema.safeParse(JSON.parse(JSON.stringify(update))).success // => true
 * const { error } = listUpdateSchema.safeParse({ ...update, act: { id: 'act-1', date: '2022-06-31' } })
 * error && describeIssues(error)[0]?.code // => 'invalid-day'
 * error && describeIssues(error)[0]?.path // => 'act.date'
 * ```
 */
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
