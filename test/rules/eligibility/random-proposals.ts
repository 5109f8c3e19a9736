import { fc } from '@fast-check/vitest'
import {
  interventionFields,
  legalForms,
  purposes,
  supportingBodies,
  valueChainPhases,
} from '../../../src/act/enumerations'
import { type ChosenReadingId, type ReadingSelection, readingOptions } from '../../../src/act/reading-choices'
import type {
  InterventionField,
  ListedLegalForm,
  ListedSupportingBody,
  ListedValueChainPhase,
  Purpose,
} from '../../../src/act/vocabulary'
import type { AgreementParty, EconomicTerms, PartnershipAgreement, Signature } from '../../../src/model/agreement'
import type { Beneficiary, LegalForm } from '../../../src/model/beneficiary'
import type { ProposalDraft } from '../../../src/model/draft'
import type { Enterprise, Party, PartyIdentity, SupportingBodyType, ValueChainPhase } from '../../../src/model/party'
import type { Activity, Project, SwotAnalysis } from '../../../src/model/project'
import type { ChecklistItem, Proposal, Submission } from '../../../src/model/proposal'
import type { Seat } from '../../../src/model/seat'
import type { Stated } from '../../../src/model/stated'
import { resolveReadings } from '../../../src/rules/choices'
import type { EligibilityOptions } from '../../../src/rules/eligibility/dossier'
import type { LeadConflict } from '../../../src/verdict/single-lead'
import { anEnterprise, taxCode, terms } from '../../worked-cases/a-proposal'

type Arbitrary<T> = fc.Arbitrary<T>

/** Mostly what is usual; now and then declared absent, or not said. */
function stated<T>(usual: Arbitrary<T>): Arbitrary<Stated<T>> {
  return fc.oneof({ weight: 8, arbitrary: usual }, fc.constant(null), fc.constant(undefined))
}

/** A code of a list of the act, as the types know it. */
function codeOf<Code extends string>(terms: Readonly<Record<Code, unknown>>): Arbitrary<Code> {
  return fc.constantFrom(...(Object.keys(terms) as Code[]))
}

const texts: Arbitrary<string> = fc.constantFrom('testo', 'testo', 'testo', 'altro testo', '', ' ')
const listsOfTexts = fc.array(texts, { maxLength: 3 })
const words = fc.record({ other: fc.constantFrom('riciclo', ' Riciclo ', 'logistica', 'professional') })
const days = fc.constantFrom('2019-03-01', '2022-05-01', '2022-05-10', '2022-05-11', '2022-12-31', '2023-01-01')

const submissions: Arbitrary<Submission> = fc.record({
  submittedAt: fc.constantFrom(
    '2022-05-10T10:00:00+02:00',
    '2022-05-10T10:00:00+02:00',
    '2022-05-10T10:00:00+02:00',
    '2022-05-09T22:30:00Z',
    '2022-01-30T22:59:59Z',
    '2022-12-31T22:59:59.999Z',
    '2023-01-01T00:00:00+01:00',
  ),
  channel: fc.oneof({ weight: 8, arbitrary: fc.constant('webtelemaco' as const) }, words),
})

const seats: Arbitrary<Seat> = fc.record({
  province: stated(fc.constantFrom('MI', '015', '215', 'BG', 'MI', 'NO', 'EE')),
  type: stated(fc.constantFrom('registered-office', 'local-unit', 'secondary-seat')),
})

const phases: Arbitrary<ValueChainPhase> = fc.oneof(
  { weight: 4, arbitrary: codeOf<ListedValueChainPhase>(valueChainPhases) },
  words,
)

const bodyTypes: Arbitrary<SupportingBodyType> = fc.oneof(
  { weight: 4, arbitrary: codeOf<ListedSupportingBody>(supportingBodies) },
  fc.constant('professional' as const),
  words,
)

/** Few codes, in many spellings, so that rows meet. */
const identifiers = fc.oneof(
  fc.nat(13).map(taxCode),
  fc.nat(13).map((serial) => `IT ${taxCode(serial)}`),
  fc.constantFrom('RSSMRA85T10A562S', 'rss mra 85t10 a562s', 'HRB 1234', '10000015008', '-'),
)

const identities: Arbitrary<Omit<PartyIdentity, 'id' | 'name'>> = fc.record({
  taxCode: stated(identifiers),
  vatNumber: stated(identifiers),
  country: stated(fc.constantFrom('IT', 'DE')),
  seats: stated(fc.array(seats, { maxLength: 3 })),
  phases: stated(fc.array(phases, { maxLength: 3 })),
})

const enterpriseFacts: Arbitrary<Pick<Enterprise, 'groupId' | 'registerStatus'>> = fc.record({
  groupId: stated(fc.constantFrom('g', 'h')),
  registerStatus: stated(fc.constantFrom('active', 'inactive', 'ceased')),
})

const signatures: Arbitrary<Signature> = fc.record({
  by: fc.constantFrom('legal-representative', 'legal-representative', 'attorney'),
  signedOn: stated(days),
  powerOfAttorney: stated(fc.boolean()),
})

const economicTerms: Arbitrary<EconomicTerms> = fc.record({
  amountEur: stated(fc.constantFrom('0', '10000.00', 0)),
  statement: stated(texts),
})

const agreementTerms: Arbitrary<Omit<AgreementParty, 'partyId'>> = fc.record({
  role: stated(texts),
  commitments: stated(listsOfTexts),
  economicTerms: stated(economicTerms),
  signature: stated(signatures),
})

/** A row of a partnership: the party at that place, and what the agreement holds on it. */
interface Row {
  readonly party: Party
  readonly entry: AgreementParty | undefined
}

const faultlessRow: Arbitrary<(index: number) => Row> = fc.constant((index) => ({
  party: anEnterprise(index + 1),
  entry: terms(`e${index + 1}`),
}))

const anyRow: Arbitrary<(index: number) => Row> = fc
  .record({
    kind: fc.constantFrom('enterprise', 'enterprise', 'supporting-body', 'aggregation-entity'),
    identity: identities,
    enterprise: enterpriseFacts,
    bodyType: bodyTypes,
    held: fc.option(agreementTerms, { nil: undefined, freq: 6 }),
  })
  .map(({ kind, identity, enterprise, bodyType, held }) => (index) => {
    const id = `e${index + 1}`
    const common = { id, name: `Parte ${index + 1}`, ...identity }
    const party: Party =
      kind === 'enterprise'
        ? { ...common, kind, ...enterprise }
        : kind === 'supporting-body'
          ? { ...common, kind, bodyType }
          : { ...common, kind }
    return { party, entry: held === undefined ? undefined : { partyId: id, ...held } }
  })

/** The rows of a partnership; half of them about as many as the act asks for. */
const rows: Arbitrary<readonly Row[]> = fc
  .tuple(
    fc.oneof(fc.constant([]), fc.array(faultlessRow, { minLength: 9, maxLength: 11, size: 'max' })),
    fc.array(fc.oneof(faultlessRow, anyRow), { maxLength: 4, size: 'max' }),
  )
  .map(([faultless, any]) => [...faultless, ...any].map((row, index) => row(index)))

const ids = fc.nat(15).map((serial) => `e${serial + 1}`)

/** Whom the agreement names, and who designates it: all parties, or some ids. */
const designations = fc.record({
  partyId: fc.oneof({ weight: 6, arbitrary: fc.constant('e1') }, ids),
  designatedBy: stated(fc.oneof(fc.constant('all' as const), fc.constant('all' as const), fc.uniqueArray(ids))),
})

const agreements = fc.record({
  kind: fc.constantFrom('project-agreement', 'project-agreement', 'founding-act', 'unilateral-deed'),
  lead: stated(designations),
})

const swots: Arbitrary<SwotAnalysis> = fc.record({
  strengths: stated(listsOfTexts),
  weaknesses: stated(listsOfTexts),
  opportunities: stated(listsOfTexts),
  threats: stated(listsOfTexts),
})

const activities: Arbitrary<Activity> = fc.record({
  description: stated(texts),
  technicalFeasibility: stated(texts),
  budgetEur: stated(fc.constantFrom('0', '250000.00', 1000)),
  budgetStatement: stated(texts),
  indicators: stated(listsOfTexts),
})

const projects: Arbitrary<Project> = fc.record({
  strategy: stated(texts),
  swot: stated(swots),
  interventionFields: stated(fc.array(codeOf<InterventionField>(interventionFields), { maxLength: 3 })),
  otherFields: stated(listsOfTexts),
  innovationElements: stated(listsOfTexts),
  competitivenessElements: stated(listsOfTexts),
  activities: stated(fc.array(activities, { maxLength: 2 })),
})

const checklists: Arbitrary<readonly ChecklistItem[]> = fc.array(
  fc.record({
    id: fc.constantFrom('a', 'b'),
    label: stated(texts),
    present: stated(fc.constantFrom(true, true, false)),
  }),
  { maxLength: 3 },
)

const forms: Arbitrary<LegalForm> = fc.oneof(codeOf<ListedLegalForm>(legalForms), words)

const beneficiaryFacts = fc.record({
  kind: fc.constantFrom('aggregation', 'partnership'),
  commonObjective: stated(texts),
  purposes: stated(fc.array(codeOf<Purpose>(purposes), { maxLength: 2 })),
  legalForm: stated(forms),
  constitutedOn: stated(days),
  operating: stated(fc.constantFrom(true, true, false)),
})

/** Proposals as `proposalSchema` accepts them, with few defects or many. */
export const proposals: Arbitrary<Proposal> = fc
  .record({
    submission: submissions,
    beneficiary: beneficiaryFacts,
    rows,
    reversed: fc.boolean(),
    leadId: stated(fc.oneof({ weight: 6, arbitrary: fc.constant('e1') }, ids)),
    agreement: stated(agreements),
    project: stated(projects),
    implementingActChecklist: stated(checklists),
  })
  .map(({ submission, beneficiary: facts, rows, reversed, agreement, ...rest }) => {
    const parties = rows.map(({ party }) => party)
    const { kind, commonObjective, purposes, ...aggregationFacts } = facts
    const grouping = { commonObjective, purposes, parties }
    const beneficiary: Beneficiary =
      kind === 'partnership' ? { kind, ...grouping } : { kind, ...grouping, ...aggregationFacts }
    const entries = rows.flatMap(({ entry }) => entry ?? [])
    return {
      id: 'p-001',
      submission,
      beneficiary,
      ...rest,
      agreement:
        agreement &&
        ({
          kind: agreement.kind,
          lead: agreement.lead && {
            partyId: agreement.lead.partyId,
            designatedBy:
              agreement.lead.designatedBy === 'all' ? parties.map(({ id }) => id) : agreement.lead.designatedBy,
          },
          parties: reversed ? entries.toReversed() : entries,
        } satisfies PartnershipAgreement),
    }
  })

/** The ids of the readings that rules of eligibility know, and some that they do not. */
export const readingIds = Object.keys(readingOptions) as ChosenReadingId[]

/** One reading with one option, the default among them. */
export const oneReading: Arbitrary<ReadingSelection> = fc
  .constantFrom(...readingIds)
  .chain((id) => fc.constantFrom(...readingOptions[id]).map((option): ReadingSelection => ({ [id]: option })))

export const readings: Arbitrary<ReadingSelection> = fc
  .array(oneReading, { maxLength: 6 })
  .map((chosen): ReadingSelection => Object.assign({}, ...chosen))

const clash: LeadConflict = {
  lead: [taxCode(1)],
  proposalIds: ['p-001', 'p-002'],
  prevails: null,
  clause: 'A.PART.2',
  readings: [],
  choices: { leadUniqueness: 'live', leadClash: 'report-all', sameEnterprise: 'any-shared-identifier' },
}

/** The same options under some readings, conflicts included. */
export function under(readings: ReadingSelection, options: EligibilityOptions): EligibilityOptions {
  const { leadUniqueness, leadClash, sameEnterprise } = resolveReadings(readings)
  const choices = { leadUniqueness, leadClash, sameEnterprise }
  return { ...options, readings, leadConflicts: options.leadConflicts?.map((found) => ({ ...found, choices })) }
}

/** Options under which every proposal has an answer. */
export const options: Arbitrary<EligibilityOptions> = fc
  .record({
    readings,
    edition: fc.constantFrom('dgr-xi-5899-2022', 'extension-2022-11-30', undefined),
    opensAt: fc.constantFrom(undefined, undefined, '2022-03-01T10:00:00+01:00'),
    closesAt: fc.constantFrom(undefined, undefined, '2022-12-31T12:00:00+01:00'),
    leadConflicts: fc.constantFrom(undefined, [], [clash], [{ ...clash, prevails: 'p-001' }]),
  })
  .map((chosen) => under(chosen.readings, chosen))

/** Places at which a draft stops short of its proposal; `leaveOut` says how they are read. */
export const cuts: Arbitrary<readonly number[]> = fc.array(fc.nat(9_999), { maxLength: 20, size: 'max' })

/**
 * A draft of a proposal: the same, but that some fields are not said yet, and some lists not yet written to their end.
 *
 * @param cuts each the number of a field or of an item, counted through what is still there; a field is left out, a list ends
 *   before the item
 */
export function leaveOut(proposal: Proposal, cuts: readonly number[]): ProposalDraft {
  const draft = structuredClone(proposal)
  for (const cut of cuts) {
    const places = placesIn(draft)
    places[cut % Math.max(places.length, 1)]?.()
  }
  return draft
}

/** What can be left out of a value: for each field, and each item of a list, how to. */
function placesIn(value: unknown): readonly (() => void)[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => [() => value.splice(index), ...placesIn(item)])
  }
  if (typeof value !== 'object' || value === null) return []
  const fields = value as Record<string, unknown>
  return Object.keys(fields).flatMap((key) =>
    fields[key] === undefined
      ? []
      : [
          () => {
            fields[key] = undefined
          },
          ...placesIn(fields[key]),
        ],
  )
}

/** The same value, of which nothing can be changed. */
export function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null)
    for (const part of Object.values(Object.freeze(value))) deepFrozen(part)
  return value
}
