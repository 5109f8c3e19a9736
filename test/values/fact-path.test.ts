import { describe, expect, it } from 'vitest'
import { type FactPath, isFactPath, isListPath, type ListPath } from '../../src/values/fact-path'

/** The lists that every draft has, though it says nothing. */
const OF_EVERY_DRAFT: readonly ListPath[] = [
  'beneficiary.purposes',
  'beneficiary.parties',
  'agreement.lead.designatedBy',
  'agreement.parties',
  'project.swot.strengths',
  'project.swot.weaknesses',
  'project.swot.opportunities',
  'project.swot.threats',
  'project.interventionFields',
  'project.otherFields',
  'project.innovationElements',
  'project.competitivenessElements',
  'project.activities',
  'implementingActChecklist',
]

const OF_ITEMS: readonly ListPath[] = [
  'beneficiary.parties[0].seats',
  'beneficiary.parties[9].phases',
  'agreement.parties[10].commitments',
  'project.activities[99999].indicators',
]

const NO_LISTS: readonly FactPath[] = [
  'id',
  'submission.submittedAt',
  'submission.channel',
  'beneficiary.kind',
  'beneficiary.constitutedOn',
  'beneficiary.operating',
  'beneficiary.commonObjective',
  'beneficiary.parties[0].id',
  'beneficiary.parties[0].kind',
  'beneficiary.parties[0].bodyType',
  'beneficiary.parties[0].taxCode',
  'beneficiary.parties[0].vatNumber',
  'beneficiary.parties[0].groupId',
  'beneficiary.parties[0].seats[1].province',
  'beneficiary.parties[0].seats[1].type',
  'beneficiary.parties[0].phases[12].other',
  'leadId',
  'agreement',
  'agreement.kind',
  'agreement.lead',
  'agreement.lead.partyId',
  'agreement.parties[3].partyId',
  'agreement.parties[3].role',
  'agreement.parties[3].economicTerms',
  'agreement.parties[3].signature',
  'agreement.parties[3].signature.by',
  'agreement.parties[3].signature.signedOn',
  'agreement.parties[3].signature.powerOfAttorney',
  'project.strategy',
  'project.swot',
  'project.activities[0].description',
  'project.activities[0].technicalFeasibility',
  'project.activities[0].budgetEur',
  'project.activities[0].budgetStatement',
  'implementingActChecklist[0].present',
]

const NEITHER: readonly unknown[] = [
  '',
  ' ',
  'beneficiary',
  'beneficiary.parties ',
  'Beneficiary.parties',
  'beneficiary.parties[0]',
  'beneficiary.parties.seats',
  'beneficiary.parties[].seats',
  'beneficiary.parties[0].seats[].province',
  'agreement.parties[].role',
  'implementingActChecklist[].present',
  'beneficiary.parties[-1].seats',
  'beneficiary.parties[00].seats',
  'beneficiary.parties[01].seats',
  'beneficiary.parties[1.5].seats',
  'beneficiary.parties[1e3].seats',
  'beneficiary.parties[ 0].seats',
  'beneficiary.parties[zero].seats',
  'beneficiary.parties[0].seats[0]',
  'beneficiary.parties[0].name',
  'beneficiary.parties.0.seats',
  'beneficiary[0].parties',
  'project',
  'complete',
  'constructor',
  'toString',
  '__proto__',
  'hasOwnProperty',
  undefined,
  null,
  0,
  true,
  ['beneficiary.parties'],
  { path: 'beneficiary.parties' },
]

describe('the path of a list', () => {
  it.each([...OF_EVERY_DRAFT, ...OF_ITEMS])('may be %s, which is the path of a fact too', (path) => {
    expect([isListPath(path), isFactPath(path)]).toEqual([true, true])
  })

  it.each(NO_LISTS)('is not %s, which is the path of a single fact', (path) => {
    expect([isListPath(path), isFactPath(path)]).toEqual([false, true])
  })

  it.each(NEITHER.map((path) => [path] as const))('is not %j, which is the path of no fact', (path) => {
    expect([isListPath(path), isFactPath(path)]).toEqual([false, false])
  })
})
