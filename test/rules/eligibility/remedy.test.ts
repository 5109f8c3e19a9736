import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { EligibilityFinding } from '../../../src/rules/eligibility/assess-eligibility'
import { remedyFor } from '../../../src/rules/eligibility/remedy'
import { FACTS } from '../../report/sentences/finding-facts'

const found = (code: string, facts: object, path?: string) =>
  ({ code, clause: 'A.BEN.3', severity: 'blocking', facts, path }) as unknown as EligibilityFinding

/** What mends each ground for refusal that a change can mend. */
const MENDED: readonly (readonly [code: string, facts: object, path: string | undefined, remedy: object])[] = [
  ['too-few-enterprises', { shortfall: 2 }, undefined, { change: 'add-enterprises', count: 2 }],
  ['too-few-phases', { shortfall: 1 }, undefined, { change: 'cover-phases', count: 1 }],
  ['constituted-after-submission', {}, undefined, { change: 'file-as-partnership' }],
  ['aggregation-not-constituted', {}, undefined, { change: 'file-as-partnership' }],
  ['agreement-missing', {}, 'agreement', { change: 'present-agreement' }],
  ['unilateral-deed-only', {}, 'agreement.kind', { change: 'present-agreement' }],
  ['founding-act-not-accepted', {}, 'agreement.kind', { change: 'present-agreement' }],
  ['party-not-in-agreement', { partyId: 'e7' }, 'x', { change: 'enter-in-agreement', partyId: 'e7' }],
  ['party-not-in-agreement', { partyId: 'e7' }, 'leadId', { change: 'enter-in-agreement', partyId: 'e7' }],
  ['party-not-in-agreement', { partyId: '' }, 'leadId', { change: 'present-agreement' }],
  ['party-without-terms', { partyId: 'e7' }, 'x', { change: 'enter-in-agreement', partyId: 'e7' }],
  ['supporting-body-undeclared', { partyId: 'b1' }, 'x', { change: 'enter-in-agreement', partyId: 'b1' }],
  ['signature-missing', { partyId: 'e7' }, 'x', { change: 'sign', partyId: 'e7' }],
  ['attorney-not-accepted', { partyId: 'e7' }, 'x', { change: 'sign', partyId: 'e7' }],
  ['lead-missing', {}, 'leadId', { change: 'choose-lead' }],
  ['lead-outside-partnership', {}, 'leadId', { change: 'choose-lead' }],
  ['lead-kind-not-allowed', {}, 'leadId', { change: 'choose-lead' }],
  ['multiple-leads', { leadIds: ['a', 'b'] }, 'x', { change: 'name-one-lead', leadIds: ['a', 'b'] }],
  ['lead-not-designated', { leadId: 'a' }, 'agreement', { change: 'present-agreement' }],
  ['lead-not-designated', { leadId: 'a' }, 'x', { change: 'designate-lead', leadId: 'a', partyIds: null }],
  [
    'lead-not-unanimously-designated',
    { leadId: 'a', missing: ['b'] },
    'x',
    { change: 'designate-lead', leadId: 'a', partyIds: ['b'] },
  ],
  [
    'lead-not-unanimously-designated',
    { leadId: 'a', missing: [] },
    'x',
    { change: 'designate-lead', leadId: 'a', partyIds: null },
  ],
  [
    'lead-of-several-proposals',
    { proposalIds: ['p', 'q'] },
    'leadId',
    { change: 'keep-one-proposal', proposalIds: ['p', 'q'] },
  ],
  ['channel-not-allowed', {}, 'submission.channel', { change: 'use-channel', channel: 'webtelemaco' }],
  [
    'submitted-before-opening',
    { opensAt: '2022-03-01T00:00:00Z' },
    'x',
    { change: 'file-from', opensAt: '2022-03-01T00:00:00Z' },
  ],
]

/** What is to be supplied where it is not there. */
const SUPPLIED = [
  ['beneficiary-kind-not-admitted', 'beneficiary.kind'],
  ['common-objective-missing', 'beneficiary.commonObjective'],
  ['purpose-not-declared', 'beneficiary.purposes'],
  ['role-missing', 'agreement.parties[6].role'],
  ['commitment-missing', 'agreement.parties[6].commitments'],
  ['economic-terms-missing', 'agreement.parties[6].economicTerms'],
  ['power-of-attorney-missing', 'agreement.parties[6].signature.powerOfAttorney'],
  ['strategy-missing', 'project.strategy'],
  ['swot-missing', 'project.swot'],
  ['intervention-field-missing', 'project.interventionFields'],
  ['innovation-element-missing', 'project.innovationElements'],
  ['competitiveness-element-missing', 'project.competitivenessElements'],
  ['activities-missing', 'project.activities'],
  ['activity-description-missing', 'project.activities[1].description'],
  ['activity-budget-missing', 'project.activities[1].budgetEur'],
  ['activity-indicator-missing', 'project.activities[1].indicators'],
  ['activity-not-feasible', 'project.activities[1].technicalFeasibility'],
  ['checklist-element-missing', 'implementingActChecklist[2].present'],
] as const

describe('the remedy', () => {
  it.each(MENDED)('for %s with %j at %s is %j', (code, facts, path, remedy) => {
    expect(remedyFor(found(code, facts, path))).toEqual(remedy)
  })

  it.each(SUPPLIED)('for %s is to supply it, at %s', (code, path) => {
    expect(remedyFor(found(code, {}, path))).toEqual({ change: 'supply', path })
    expect(remedyFor(found(code, {}, 'nowhere'))).toBeNull()
  })

  it('is none for whatever else can be found', () => {
    const known = new Set<string>([...MENDED.map(([code]) => code), ...SUPPLIED.map(([code]) => code)])
    const evaluation = new Set(['below-threshold', 'not-yet-scored', 'facts-missing'])
    for (const [code, facts] of Object.entries(FACTS)) {
      if (known.has(code) || evaluation.has(code)) continue
      const [sample] = fc.sample<object>(facts, { numRuns: 1, seed: 1 })
      expect(remedyFor(found(code, sample ?? {})), code).toBeNull()
    }
  })
})
