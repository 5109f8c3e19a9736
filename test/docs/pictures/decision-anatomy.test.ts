import { assessDraft, assessPremium, evaluateProposal, illustrativeScheme, RULES } from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { decisionAnatomy, decisionAnatomyText } from '../../../docs/pictures/decision-anatomy'
import { decides, STAGES, stageOf } from '../../../docs/pictures/decision-stages'
import { FACT_GROUPS, groupOf, groupsOf } from '../../../docs/pictures/fact-groups'
import { drawn, named, wordsOf } from './drawn'

const rules = Object.values(RULES)
const ofStage = (stage: keyof typeof STAGES) => rules.filter((rule) => stageOf(rule) === stage)
const href = (id: string) => `../rules/${id}.md?a=1&b="2"`

describe.each(['it', 'en'] as const)('the anatomy of a decision, %s', (locale) => {
  const root = drawn(decisionAnatomy(locale, rules, href))
  const links = named(root, 'a')

  it('holds each rule once, as a link, with its title and its foremost clause', () => {
    expect(new Set(links.map(({ attributes }) => attributes.href))).toEqual(new Set(rules.map(({ id }) => href(id))))
    expect(links.length).toBe(rules.length)
    for (const rule of rules) {
      const said = links.filter(({ attributes }) => attributes.href === href(rule.id)).flatMap(wordsOf)
      expect(said.join(' ')).toContain(rule.title[locale])
      expect(said.at(-1)?.split(' · ')[0]).toBe(rule.clauses[0])
    }
  })

  it('sets a dot for each group of facts that a rule reads', () => {
    const dots = named(root, 'circle').filter(({ attributes }) => attributes.class === 'solid')
    expect(dots.length).toBe(rules.reduce((sum, { facts }) => sum + groupsOf(facts).length, 0))
  })

  it('sets each dot on the line that comes from the name of its group, at the height of a rule', () => {
    const starts = named(root, 'rect').flatMap(({ attributes: { class: look, x, width } }) =>
      look === 'solid' ? [Number(x) + Number(width) / 2] : [],
    )
    const middles = links.map(({ inside: [box] }) => {
      const { y, height } = box?.inside[0]?.attributes ?? {}
      return Number(y) + Number(height) / 2
    })
    for (const { attributes } of named(root, 'circle').filter((each) => each.attributes.class === 'solid')) {
      expect(starts.some((x) => Math.abs(x - Number(attributes.cx)) < 0.1)).toBe(true)
      expect(middles.some((y) => Math.abs(y - Number(attributes.cy)) < 0.1)).toBe(true)
    }
  })

  it('tells the same in words', () => {
    const words = decisionAnatomyText(locale, rules)
    for (const { title, clauses, facts } of rules) {
      expect(words).toContain(`${title[locale]} (${clauses[0]}`)
      for (const { name } of groupsOf(facts)) expect(words).toContain(name[locale])
    }
    for (const { outcomes } of Object.values(STAGES)) {
      for (const { name, when } of outcomes) expect(words).toContain(`${name[locale]}: ${when[locale]}`)
    }
  })

  it('leaves out parts that have no rules', () => {
    const some = [...ofStage('eligibility'), ...ofStage('evaluation').slice(0, 5)]
    const said = wordsOf(drawn(decisionAnatomy(locale, some, href)))
    expect(said).toContain(STAGES.evaluation.title[locale])
    expect(said).not.toContain(STAGES.premium.title[locale])
  })
})

describe('the groups of facts', () => {
  it('hold every fact that a rule reads, and none is empty', () => {
    const facts = rules.flatMap((rule) => rule.facts)
    expect(facts.filter((fact) => !FACT_GROUPS.includes(groupOf(fact)))).toEqual([])
    expect(FACT_GROUPS.filter((group) => !facts.some((fact) => groupOf(fact) === group))).toEqual([])
  })

  it('tell a part from its whole, and a name from one that begins alike', () => {
    const place = (fact: string) => groupOf(fact).name.en
    expect(place('beneficiary.parties[].seats[].province')).toBe('Parties of the partnership')
    expect(place('beneficiary.kind')).toBe('Beneficiary')
    expect(place('agreement.lead.partyId')).toBe('Lead')
    expect(place('agreement.parties[].signature.by')).toBe('Agreement of the partners')
    expect(place('identity.card')).toBe('identity')
    expect(groupsOf(['unheard.of', 'project.swot', 'submission.channel']).map(({ name }) => name.en)).toEqual([
      'Filing',
      'Project',
      'unheard',
    ])
  })
})

describe('the parts of a decision', () => {
  it('have the rules that the calls answer with', () => {
    const sorted = (ids: readonly string[]) => [...ids].toSorted()
    expect(sorted(ofStage('eligibility').map(({ id }) => id))).toEqual(
      sorted(assessDraft({}).results.map(({ rule }) => rule)),
    )
    const measure = {
      id: 'm',
      title: 'A measure',
      dedicatedTo: ['supply-chains'],
      selection: 'ranking',
      premium: {},
    } as const
    const { results } = assessPremium(measure, { id: 'a' }, { entries: [], history: [], clauses: [], readings: [] })
    expect(
      sorted(
        ofStage('premium')
          .filter(decides)
          .map(({ id }) => id),
      ),
    ).toEqual(sorted(results.map(({ rule }) => rule)))
    expect(ofStage('list').map(({ id }) => id)).toEqual(['approved-list', 'list-membership'])
  })

  it('rest on all rules of eligibility, and not on the term of review', () => {
    expect(ofStage('eligibility').filter((rule) => !decides(rule))).toEqual([])
    expect(decides(RULES['admission-threshold'])).toBe(true)
    const marks = {
      coherence: '1',
      innovativeness: '1',
      sustainability: '1',
      partnershipBreadth: '1',
      representativeness: '1',
      swotAnalysis: '1',
    }
    const proposal = {
      id: 'p-001',
      submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
      beneficiary: { kind: 'partnership', parties: [] },
    } as const
    const [early, late] = ['2022-05-11T10:00:00+02:00', '2022-12-30T10:00:00+01:00'].map((examinedAt) =>
      evaluateProposal({ proposal, scheme: illustrativeScheme, marks, examinedAt }),
    )
    expect([early?.timeliness?.onTime, late?.timeliness?.onTime]).toEqual([true, false])
    expect(late?.outcome).toBe(early?.outcome)
    expect([decides(RULES['review-term']), decides(RULES['review-timeliness'])]).toEqual([false, false])
  })
})
