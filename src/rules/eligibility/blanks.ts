import type { AgreementParty, PartnershipAgreement } from '../../model/agreement'
import type { Beneficiary } from '../../model/beneficiary'
import type { Draft, ProposalDraft } from '../../model/draft'
import type { Party } from '../../model/party'
import type { Project } from '../../model/project'
import type { Stated } from '../../model/stated'

/**
 * The draft without ids, identifiers, provinces, days, instants and amounts that are blank: forms hold such while nothing is filled
 * in, and a blank says no more than silence. Of the texts that must say something, the rules ask for that themselves.
 *
 * @returns the draft itself where nothing in it is blank
 */
export function withoutBlanks(draft: ProposalDraft): ProposalDraft {
  return replaced(without(draft, 'id', 'leadId'), {
    submission: within(draft.submission, (submission) => without(submission, 'submittedAt')),
    beneficiary: within(draft.beneficiary, beneficiaryWithout),
    agreement: within(draft.agreement, agreementWithout),
    project: within(draft.project, projectWithout),
  })
}

function beneficiaryWithout(beneficiary: Draft<Beneficiary>): Draft<Beneficiary> {
  return replaced(without(beneficiary, 'constitutedOn'), { parties: each(beneficiary.parties, partyWithout) })
}

function partyWithout(party: Draft<Party>): Draft<Party> {
  const seats = each(party.seats, (seat) => without(seat, 'province'))
  return replaced(without(party, 'id', 'taxCode', 'vatNumber', 'country', 'groupId'), { seats })
}

function agreementWithout(agreement: Draft<PartnershipAgreement>): Draft<PartnershipAgreement> {
  return replaced(agreement, {
    lead: within(agreement.lead, (lead) =>
      replaced(without(lead, 'partyId'), { designatedBy: withoutBlankItems(lead.designatedBy) }),
    ),
    parties: each(agreement.parties, entryWithout),
  })
}

function entryWithout(entry: Draft<AgreementParty>): Draft<AgreementParty> {
  return replaced(without(entry, 'partyId'), {
    economicTerms: within(entry.economicTerms, (terms) => without(terms, 'amountEur')),
    signature: within(entry.signature, (signature) => without(signature, 'signedOn')),
  })
}

function projectWithout(project: Draft<Project>): Draft<Project> {
  return replaced(project, { activities: each(project.activities, (activity) => without(activity, 'budgetEur')) })
}

/** The names of the fields of an object, of any of its kinds. */
type FieldOf<Whole> = Whole extends unknown ? keyof Whole & string : never

/** An object without those of these fields that are blank; itself, where none is. */
function without<Whole extends object>(whole: Whole, ...names: readonly FieldOf<Whole>[]): Whole {
  const blank = names.filter((name) => isBlank(Reflect.get(whole, name)))
  return blank.length === 0 ? whole : { ...whole, ...Object.fromEntries(blank.map((name) => [name, undefined])) }
}

/** An object with other parts; itself, where they are its own. */
function replaced<Whole extends object>(whole: Whole, parts: Partial<Whole>): Whole {
  const own = Object.entries(parts).every(([name, part]) => Reflect.get(whole, name) === part)
  return own ? whole : { ...whole, ...parts }
}

// What is no object and no list is passed on as it is, for others to refuse.

/** What becomes of a part that is there. */
function within<Part extends object>(part: Stated<Part>, change: (part: Part) => Part): Stated<Part> {
  return typeof part === 'object' && part !== null ? change(part) : part
}

/** What becomes of each item of a list that is there; the list itself, where they all stay as they are. */
function each<Item extends object>(
  items: Stated<readonly Item[]>,
  change: (item: Item) => Item,
): Stated<readonly Item[]> {
  if (!Array.isArray(items)) return items
  const changed = items.map((item: Item) => within(item, change) ?? item)
  return changed.every((item, index) => item === items[index]) ? items : changed
}

/** A list of ids without those that name nobody; the list itself, where all do. */
function withoutBlankItems(ids: Stated<readonly string[]>): Stated<readonly string[]> {
  return Array.isArray(ids) && ids.some(isBlank) ? ids.filter((id) => !isBlank(id)) : ids
}

function isBlank(given: unknown): boolean {
  return typeof given === 'string' && given.trim() === ''
}
