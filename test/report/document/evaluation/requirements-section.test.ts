import { describe, expect, it } from 'vitest'
import { ruleWords } from '../../../../src/catalogue/rule-words'
import { requirementsSection } from '../../../../src/report/document/evaluation/requirements-section'
import { assessmentSentences } from '../../../../src/report/sentences/assessment'
import { speechOf } from '../../../../src/report/speech-of'
import { aProposal } from '../../../worked-cases/a-proposal'
import { anEvaluation } from './an-evaluation'

const entries = (changes: Parameters<typeof anEvaluation>[0] = {}, locale: 'it' | 'en' = 'en') => {
  const evaluation = anEvaluation(changes)
  return requirementsSection(evaluation, speechOf(locale, evaluation.proposal)).blocks.flatMap((block) =>
    block.block === 'entries' ? block.entries : [],
  )
}

describe('requirementsSection', () => {
  it('has an entry for every rule, in the order of the act', () => {
    expect(entries({}, 'it').map(({ title }) => title)).toEqual(Object.values(ruleWords).map(({ title }) => title.it))
  })

  it('opens with what all rules say together', () => {
    const [gist] = assessmentSentences(anEvaluation().eligibility, speechOf('en'))
    expect(requirementsSection(anEvaluation(), speechOf('en')).blocks[0]).toMatchObject({
      block: 'paragraph',
      statements: [{ text: gist?.text }],
    })
  })

  it('cites the foremost clause in full and the others by their ids', () => {
    const [beneficiary, enterprises] = entries({}, 'it')
    expect(beneficiary?.basis).toBe(
      'Allegato A, Soggetti Beneficiari, alinea [A.BEN.0]; cfr. A.BEN.1, A.BEN.1f, A.BEN.2, A.BEN.2r',
    )
    expect(entries()[0]?.basis).toContain('; see also A.BEN.1')
    expect(entries().find(({ title }) => title === ruleWords['submission-channel'].title.en)?.basis).not.toContain(';')
    // What stands at the head is not repeated below it.
    expect(enterprises?.items).toEqual([{ text: expect.stringContaining('10'), basis: null }])
  })

  it('cites another clause than the foremost where a finding rests on it', () => {
    const { beneficiary } = aProposal()
    const proposal = aProposal({ beneficiary: { ...beneficiary, purposes: [] } })
    const objective = entries({ proposal }).find(({ title }) => title === ruleWords['common-objective'].title.en)
    expect(objective?.basis).toContain('[A.BEN.3b]')
    expect(objective?.items).toEqual([{ text: expect.any(String), basis: expect.stringContaining('[A.FIN.1]') }])
  })

  it.each([
    ['project-strategy', 'A.PROJ.6a'],
    ['innovation-elements', 'A.PROJ.6c'],
    ['project-activities', 'A.PROJ.6d'],
    ['value-chain-phases', 'A.PROJ.6e'],
  ] as const)('heads %s with the letter that asks for it, before the sentence that opens the list', (rule, letter) => {
    const basis = entries().find(({ title }) => title === ruleWords[rule].title.en)?.basis
    expect(basis).toMatch(new RegExp(`\\[${letter}\\]; see also A\\.PROJ\\.6(,|$)`))
  })

  it('gives each outcome its word and its tone', () => {
    const { beneficiary } = aProposal()
    const proposal = aProposal({
      agreement: null,
      beneficiary: { ...beneficiary, kind: 'aggregation', constitutedOn: '2020-01-01' },
    })
    const tones = new Map(entries({ proposal }, 'it').map(({ outcome, tone }) => [outcome, tone]))
    expect(Object.fromEntries(tones)).toEqual({
      'Non determinato': 'open',
      Soddisfatto: 'good',
      'Non soddisfatto': 'bad',
      'Non applicabile': 'neutral',
      'Non verificato': 'open',
    })
  })

  it('tells what nobody has looked at from what does not apply', () => {
    const said = (rule: 'implementing-act-checklist' | 'single-lead' | 'supporting-bodies') =>
      entries().find(({ title }) => title === ruleWords[rule].title.en)
    expect(said('implementing-act-checklist')).toMatchObject({ outcome: 'Not examined', tone: 'open' })
    expect(said('single-lead')).toMatchObject({ outcome: 'Not examined', tone: 'open' })
    expect(said('supporting-bodies')).toMatchObject({ outcome: 'Not applicable', tone: 'neutral' })
  })

  it('says what is missing of a rule that is undetermined', () => {
    const { beneficiary } = aProposal()
    const proposal = aProposal({ beneficiary: { ...beneficiary, kind: 'aggregation', constitutedOn: '2020-01-01' } })
    const say = speechOf('en', proposal)
    expect(entries({ proposal })[0]?.items).toEqual([
      { text: expect.stringContaining(say.fact('beneficiary.operating')), basis: null },
    ])
  })
})
