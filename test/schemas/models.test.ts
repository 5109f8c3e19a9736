import { checkTaxCode, leadRecord } from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import {
  activitySchema,
  aggregationSchema,
  agreementPartySchema,
  agreementSchema,
  beneficiarySchema,
  checklistItemSchema,
  economicTermsSchema,
  enterpriseSchema,
  leadDesignationSchema,
  leadRecordSchema,
  otherSchema,
  partnershipSchema,
  partySchema,
  projectSchema,
  seatSchema,
  signatureSchema,
  submissionSchema,
  supportingBodySchema,
  swotAnalysisSchema,
  taxCodeCheckSchema,
} from '../../src/schemas/index'
import { aProposal } from '../worked-cases/a-proposal'
import { codesOf, issuesOf } from './issues-of'
import { stored } from './stored'

type Row = readonly [why: string, value: unknown, ...codes: string[]]

function table(schema: z.ZodType, rows: readonly Row[]): void {
  it.each(rows)('%s: %o', (_why, value, ...codes) => {
    expect(codesOf(schema, value)).toEqual(codes)
  })
}

describe('a seat', () => {
  table(seatSchema, [
    ['says nothing', {}],
    ['declares everything absent', { province: null, type: null, municipality: null }],
    ['by licence plate', { province: 'MI' }],
    ['by ISTAT code', { province: '015' }],
    ['abroad', { province: 'EE' }],
    ['outside Lombardy, for the rules', { province: 'NO' }],
    ['one letter', { province: 'M' }, 'invalid-province at province'],
    ['three letters', { province: 'MIL' }, 'invalid-province at province'],
    ['two digits', { province: '15' }, 'invalid-province at province'],
    ['four digits', { province: '0150' }, 'invalid-province at province'],
    ['small letters', { province: 'mi' }, 'invalid-province at province'],
    ['a line end', { province: 'MI\n' }, 'invalid-province at province'],
    ['an unknown type', { type: 'warehouse' }, 'not-in-list at type'],
    ['a long municipality', { municipality: 'x'.repeat(20_001) }, 'too-long at municipality'],
    ['an unknown key', { city: 'Milano' }, 'unknown-key at city'],
    ['no object', 'MI', 'wrong-type'],
    ['a list', [], 'wrong-type'],
  ])
})

describe('a party', () => {
  const alfa = { id: 'e1', kind: 'enterprise', name: 'Alfa' }
  const body = { id: 'b1', kind: 'supporting-body', name: 'Ateneo', bodyType: 'university' }

  table(partySchema, [
    ['an enterprise', alfa],
    ['a supporting body', body],
    ['a supporting body that the list does not name', { ...body, bodyType: { other: 'incubatore' } }],
    ["the aggregation's own entity", { id: 'n1', kind: 'aggregation-entity', name: 'Consorzio' }],
    ['no fields', {}, 'required at kind'],
    ['no kind', { ...alfa, kind: undefined }, 'required at kind'],
    ['kind null', { ...alfa, kind: null }, 'required at kind'],
    ['an unknown kind', { ...alfa, kind: 'bank' }, 'not-in-list at kind'],
    ['no id, no name', { kind: 'enterprise' }, 'required at id', 'required at name'],
    ['null id, blank name', { kind: 'enterprise', id: null, name: ' ' }, 'required at id', 'blank at name'],
    ['a body without its type', { ...body, bodyType: undefined }, 'required at bodyType'],
    ['an unknown type of body', { ...body, bodyType: 'club' }, 'not-in-open-list at bodyType'],
    ['another type of body, blank', { ...body, bodyType: { other: ' ' } }, 'blank at bodyType.other'],
    ['another type of body, no text', { ...body, bodyType: { other: 7 } }, 'wrong-type at bodyType.other'],
    ['another type of body, unsaid', { ...body, bodyType: {} }, 'required at bodyType.other'],
    ['another type of body, and more', { ...body, bodyType: { other: 'x', more: 1 } }, 'unknown-key at bodyType.more'],
    ['a field of another kind', { ...alfa, bodyType: 'bank' }, 'unknown-key at bodyType'],
    ['country', { ...alfa, country: 'CH' }],
    ['country in small letters', { ...alfa, country: 'ch' }, 'invalid-country at country'],
    ['country in three letters', { ...alfa, country: 'CHE' }, 'invalid-country at country'],
    ['blank codes', { ...alfa, taxCode: '', vatNumber: ' ' }, 'blank at taxCode', 'blank at vatNumber'],
    ['an unknown phase', { ...alfa, phases: ['processing', 'x'] }, 'not-in-open-list at phases[1]'],
    ['a phase in words', { ...alfa, phases: [{ other: 'collaudo' }] }],
    ['an unknown register status', { ...alfa, registerStatus: 'sold' }, 'not-in-list at registerStatus'],
    ['a wrong seat', { ...alfa, seats: [{}, { province: 'mi' }] }, 'invalid-province at seats[1].province'],
    ['no object', 'alfa', 'wrong-type'],
  ])

  it('of an unknown kind is told which kinds there are', () => {
    expect(issuesOf(partySchema, { kind: 'bank' }, 'it')).toEqual([
      {
        code: 'not-in-list',
        path: 'kind',
        message: 'Deve essere uno di questi valori: "enterprise", "supporting-body", "aggregation-entity".',
      },
    ])
  })

  it('is told the same by the schema of one kind', () => {
    expect(issuesOf(enterpriseSchema, body).map(({ code, path }) => [code, path])).toEqual([
      ['not-in-list', 'kind'],
      ['unknown-key', 'bodyType'],
    ])
  })

  it('of an unknown type is told the open list, in one sentence', () => {
    const [issue, ...others] = issuesOf(supportingBodySchema, { ...body, bodyType: 7 })
    expect(others).toEqual([])
    expect(issue?.message).toMatch(
      /^Must be one of: "professional", .*, "investment-fund"; or, where none fits, \{ "other"/,
    )
  })
})

describe('a name for what a list does not name', () => {
  table(otherSchema, [
    ['200 characters', { other: 'x'.repeat(200) }],
    ['201 characters', { other: 'x'.repeat(201) }, 'too-long at other'],
    ['nothing', {}, 'required at other'],
  ])
})

describe('a beneficiary', () => {
  const aggregation = { kind: 'aggregation', parties: [] }
  const alfa = { id: 'e1', kind: 'enterprise', name: 'Alfa' }

  table(beneficiarySchema, [
    ['an aggregation', aggregation],
    ['a partnership', { kind: 'partnership', parties: [] }],
    ['no kind', { parties: [] }, 'required at kind'],
    ['an unknown kind', { kind: 'company' }, 'not-in-list at kind'],
    ['no parties', { kind: 'partnership' }, 'required at parties'],
    ['parties null', { kind: 'partnership', parties: null }, 'required at parties'],
    ['a legal form in words', { ...aggregation, legalForm: { other: 'GEIE' } }],
    ['an unknown legal form', { ...aggregation, legalForm: 'GEIE' }, 'not-in-open-list at legalForm'],
    ['a legal form that another list names', { ...aggregation, legalForm: 'bank' }, 'not-in-open-list at legalForm'],
    ['a day that does not exist', { ...aggregation, constitutedOn: '2022-02-30' }, 'invalid-day at constitutedOn'],
    ['a yes in words', { ...aggregation, operating: 'yes' }, 'wrong-type at operating'],
    [
      'a partnership in a legal form',
      { kind: 'partnership', parties: [], legalForm: 'cluster' },
      'unknown-key at legalForm',
    ],
    ['an unknown purpose', { ...aggregation, purposes: ['identify-new', 'x'] }, 'not-in-list at purposes[1]'],
    ['a blank name', { ...aggregation, name: '' }, 'blank at name'],
    ['a blank objective, for the rules', { ...aggregation, commonObjective: '' }],
    [
      'a party twice',
      { ...aggregation, parties: [alfa, { ...alfa, name: 'Beta' }] },
      'duplicate-party at parties[1].id',
    ],
    [
      'a party of an unknown kind',
      { ...aggregation, parties: [alfa, { kind: 'x' }] },
      'not-in-list at parties[1].kind',
    ],
  ])

  it('is told the same by the schema of one kind', () => {
    expect(codesOf(aggregationSchema, { kind: 'partnership', parties: [] })).toEqual(['not-in-list at kind'])
    expect(codesOf(partnershipSchema, aggregation)).toEqual(['not-in-list at kind'])
  })
})

describe('an agreement', () => {
  const agreement = { kind: 'project-agreement', parties: [{ partyId: 'e1' }] }

  table(agreementSchema, [
    ['the least', { kind: 'unilateral-deed', parties: [] }],
    ['nothing', {}, 'required at kind', 'required at parties'],
    ['an unknown kind', { ...agreement, kind: 'contract' }, 'not-in-list at kind'],
    ['a lead who is no party, for the rules', { ...agreement, lead: { partyId: 'x' } }],
    [
      'an entry twice',
      { ...agreement, parties: [{ partyId: 'a' }, { partyId: 'a' }] },
      'duplicate-agreement-party at parties[1].partyId',
    ],
  ])
})

describe('an entry of the agreement', () => {
  table(agreementPartySchema, [
    ['an empty role and an empty commitment, for the rules', { partyId: 'e1', role: '', commitments: [''] }],
    ['no id', { role: 'x' }, 'required at partyId'],
    ['commitments that are no list', { partyId: 'e1', commitments: 'x' }, 'wrong-type at commitments'],
    ['a long commitment', { partyId: 'e1', commitments: ['x'.repeat(20_001)] }, 'too-long at commitments[0]'],
    [
      'an amount with a comma',
      { partyId: 'e1', economicTerms: { amountEur: '6,5' } },
      'invalid-decimal at economicTerms.amountEur',
    ],
  ])
})

describe('economic terms, a lead, a signature', () => {
  table(economicTermsSchema, [
    ['nothing', {}],
    ['both', { amountEur: 0, statement: '' }],
    ['below zero', { amountEur: '-1' }, 'negative-amount at amountEur'],
  ])
  table(leadDesignationSchema, [
    ['no list of who designates', { partyId: 'e1', designatedBy: null }],
    ['a blank id in the list', { partyId: 'e1', designatedBy: ['e1', ''] }, 'blank at designatedBy[1]'],
    ['no id', {}, 'required at partyId'],
  ])
  table(signatureSchema, [
    ['the least', { by: 'attorney' }],
    ['nobody', {}, 'required at by'],
    ['somebody else', { by: 'director' }, 'not-in-list at by'],
    ['a day that does not exist', { by: 'attorney', signedOn: '2022-02-30' }, 'invalid-day at signedOn'],
    ['a number for yes', { by: 'attorney', powerOfAttorney: 1 }, 'wrong-type at powerOfAttorney'],
  ])
})

describe('a record of who leads', () => {
  const record = { id: 'p1', lead: { taxCode: '10000015007' }, status: 'submitted' }
  table(leadRecordSchema, [
    ['the least', { ...record, lead: {} }],
    ['all there is', { ...record, lead: { taxCode: null, vatNumber: 'IT 10000015007', country: 'IT' } }],
    ['of a moment', { ...record, submittedAt: '2022-05-10T10:00:00+02:00' }],
    ['of a day', { ...record, submittedAt: '2022-05-10' }, 'invalid-instant at submittedAt'],
    ['nothing', {}, 'required at id', 'required at lead', 'required at status'],
    ['no such status', { ...record, status: 'pending' }, 'not-in-list at status'],
    ['a lead by its name', { ...record, lead: { name: 'Alfa' } }, 'unknown-key at lead.name'],
    ['a blank tax code', { ...record, lead: { taxCode: ' ' } }, 'blank at lead.taxCode'],
    ['a country in small letters', { ...record, lead: { country: 'it' } }, 'invalid-country at lead.country'],
  ])

  it('is what the rule makes of a proposal', () => {
    for (const proposal of [aProposal(), aProposal({ leadId: null })]) {
      expect(codesOf(leadRecordSchema, stored(leadRecord(proposal)))).toEqual([])
    }
  })
})

describe('what a look at a tax code tells', () => {
  const check = { normalised: '10000015007', kind: 'numeric11', valid: true }
  table(taxCodeCheckSchema, [
    ['all in order', check],
    ['of a code of signs alone', checkTaxCode('-')],
    ['no such kind', { ...check, kind: 'numeric16' }, 'not-in-list at kind'],
    ['a yes in words', { ...check, valid: 'yes' }, 'wrong-type at valid'],
  ])
})

describe('a project', () => {
  table(projectSchema, [
    ['nothing', {}],
    ['an unknown field of intervention', { interventionFields: ['space'] }, 'not-in-list at interventionFields[0]'],
    ['another theme', { otherFields: ['spazio'] }],
    ['a wrong activity', { activities: [{}, { budgetEur: '0.001' }] }, 'too-many-decimals at activities[1].budgetEur'],
    ['an unknown key, deep', { swot: { strength: [] } }, 'unknown-key at swot.strength'],
  ])
  table(swotAnalysisSchema, [
    ['nothing', {}],
    ['null in a list', { threats: [null] }, 'required at threats[0]'],
  ])
  table(activitySchema, [
    [
      'blank texts, for the rules',
      { description: '', technicalFeasibility: '', budgetStatement: '', indicators: [''] },
    ],
    ['not a number', { budgetEur: Number.NaN }, 'invalid-decimal at budgetEur'],
  ])
})

describe('a submission, an element of the implementing act', () => {
  const submittedAt = '2022-05-10T10:00:00+02:00'
  table(submissionSchema, [
    ['by the channel of the act', { submittedAt, channel: 'webtelemaco' }],
    ['by another channel, for the rules', { submittedAt, channel: { other: 'PEC' } }],
    ['by a channel not said to be another', { submittedAt, channel: 'PEC' }, 'not-in-open-list at channel'],
    ['nothing', {}, 'required at submittedAt', 'required at channel'],
    [
      'without an offset',
      { submittedAt: '2022-05-10T10:00:00', channel: 'webtelemaco' },
      'invalid-instant at submittedAt',
    ],
  ])
  table(checklistItemSchema, [
    ['nobody has looked', { id: 'f1' }],
    ['no id', { present: true }, 'required at id'],
  ])
})
