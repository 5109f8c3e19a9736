import { assessDraft, assessEligibility, type ProposalDraft, type RuleId } from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { panelClauses } from '../../../src/act/panel-clauses'
import { ruleWords } from '../../../src/catalogue/rule-words'
import { assessmentSentences, draftSentences, panelSentences } from '../../../src/report/sentences/assessment'
import { speechOf } from '../../../src/report/speech-of'
import { filledIn } from '../../rules/eligibility/growing-drafts'
import { anEnterprise, aProposal, tenEnterprises } from '../../worked-cases/a-proposal'
import { inBoth } from './in-both'

const titles = (rule: RuleId) => ({ it: `«${ruleWords[rule].title.it}»`, en: `«${ruleWords[rule].title.en}»` })
const ENTERPRISES = titles('minimum-enterprises')
const LEAD = titles('lead')
const SINGLE_LEAD = titles('single-lead')
const CHANNEL = titles('submission-channel')
const FORM = titles('agreement-form')
const CONTENT = titles('agreement-content')

describe('assessmentSentences', () => {
  const said = (...given: Parameters<typeof assessEligibility>) =>
    inBoth((say) => assessmentSentences(assessEligibility(...given), say))

  it('says that a proposal is eligible, with every rule after it and the panel at the end', () => {
    const { it: italian, en: english } = said(aProposal())
    expect(italian[0]).toBe(
      'La proposta di progetto è ammissibile: risultano soddisfatti tutti i requisiti applicabili che si verificano sui fatti.',
    )
    expect(english[0]).toBe(
      'The proposal is eligible: all applicable requirements that are checked on facts are satisfied.',
    )
    expect(italian.filter((sentence) => sentence.startsWith('Requisito «'))).toHaveLength(17)
    expect(english.filter((sentence) => sentence.startsWith('Requirement «'))).toHaveLength(17)
    expect(italian.at(-1)).toMatch(
      /^Le clausole .* sono rimesse al giudizio del Nucleo di Valutazione, .*: non si tratta di dati mancanti\.$/,
    )
    expect(english.at(-1)).toMatch(
      /^The clauses .* are left to the judgement of the evaluation panel, .*: nothing is missing there\.$/,
    )
  })

  it('says which requirements are not satisfied', () => {
    const bare = { ...aProposal({}, tenEnterprises().slice(1)), leadId: null }
    expect(said(bare).it[0]).toBe(
      `La proposta di progetto non è ammissibile; requisiti non soddisfatti: ${ENTERPRISES.it} e ${LEAD.it}.`,
    )
    expect(said(bare).en[0]).toBe(
      `The proposal is not eligible; requirements not satisfied: ${ENTERPRISES.en} and ${LEAD.en}.`,
    )
  })

  it('says for which requirements facts are missing', () => {
    const unknownSeat = anEnterprise(10, { seats: [{ province: undefined }] })
    const open = aProposal({}, [...tenEnterprises().slice(0, 9), unknownSeat])
    expect(said(open).it[0]).toBe(
      `L’ammissibilità della proposta di progetto non è determinata; requisiti per i quali mancano dati: ${ENTERPRISES.it}.`,
    )
    expect(said(open).en[0]).toBe(
      `Whether the proposal is eligible is undetermined; requirements for which facts are missing: ${ENTERPRISES.en}.`,
    )
  })

  it('names a reading other than the default, where a rule used it, and the edition', () => {
    const { it: italian, en: english } = said(aProposal(), {
      readings: { seat: 'registered-office', inadmissibleScore: 'scored' },
      edition: 'extension-2022-11-30',
    })
    expect(italian.slice(-2)).toEqual([
      expect.stringContaining('«La sola sede legale»'),
      expect.stringContaining('«Proroga approvata con D.g.r. del 30 novembre 2022»'),
    ])
    expect(english.slice(-2)).toEqual([
      expect.stringContaining('«The registered office only»'),
      expect.stringContaining('«Extension approved by resolution of 30 November 2022»'),
    ])
  })
})

describe('assessmentSentences, of what only a panel can judge', () => {
  const proposal = aProposal()
  const grouping = { ...proposal.beneficiary, kind: 'aggregation', constitutedOn: '2019-03-01' } as const
  const said = (operatingEvidence: 'declared' | 'panel') =>
    inBoth((say) =>
      assessmentSentences(
        assessEligibility({ ...proposal, beneficiary: grouping }, { readings: { operatingEvidence } }),
        say,
      ),
    )
  const missing = (sentences: readonly string[]) =>
    sentences.filter((sentence) => /^(Per decidere occorre|Still to be known)/.test(sentence))

  it('calls a fact missing that a declaration would settle', () => {
    expect(missing(said('declared').it)).toHaveLength(1)
    expect(missing(said('declared').en)).toHaveLength(1)
  })

  it('does not call it missing where it is left to the panel', () => {
    const { it: italian, en: english } = said('panel')
    expect([...missing(italian), ...missing(english)]).toEqual([])
    expect(italian.some((sentence) => /^Le clausole .*A\.BEN\.1, .* rimesse al giudizio/.test(sentence))).toBe(true)
    expect(english.some((sentence) => /^The clauses .*A\.BEN\.1, .* left to the judgement/.test(sentence))).toBe(true)
  })
})

describe('draftSentences', () => {
  const said = (draft: ProposalDraft) => inBoth((say) => draftSentences(assessDraft(draft), say), draft)

  it('says what to ask for, the most decisive first, and what each fact decides', () => {
    const proposal = aProposal()
    const { beneficiary } = proposal
    const draft = { ...proposal, beneficiary: { ...beneficiary, kind: undefined }, leadId: undefined }
    const { questions } = assessDraft(draft)
    const { it: italian, en: english } = said(draft)
    const asked = italian.filter((sentence) => sentence.startsWith('Dato da acquisire: '))
    expect(asked).toHaveLength(questions.length)
    expect(questions.length).toBeGreaterThan(1)
    expect(english.filter((sentence) => sentence.startsWith('To be asked for: '))).toHaveLength(questions.length)
    for (const [index, { path }] of questions.entries()) {
      expect(italian[index + 1]).toContain(`Dato da acquisire: ${speechOf('it', draft).fact(path)};`)
      expect(english[index + 1]).toContain(`To be asked for: ${speechOf('en', draft).fact(path)};`)
    }
  })

  it('says of a fact whether it decides a rule alone, or with others, or both', () => {
    const assessment = assessDraft({})
    const questions = [
      { path: 'leadId', kind: 'fact', decides: ['lead', 'single-lead'], rules: ['lead', 'single-lead'] },
      { path: 'agreement', kind: 'fact', decides: [], rules: ['agreement-form'] },
      {
        path: 'agreement.kind',
        kind: 'fact',
        decides: ['agreement-form'],
        rules: ['agreement-form', 'agreement-content'],
      },
    ] as const
    const { it: italian, en: english } = inBoth((say) => draftSentences({ ...assessment, questions }, say))
    const endings = (sentences: readonly string[]) => sentences.slice(1, 4).map((text) => text.replace(/^[^;]*; /, ''))
    expect(endings(italian)).toEqual([
      `basta da solo a decidere ${LEAD.it} e ${SINGLE_LEAD.it}.`,
      `concorre a decidere ${FORM.it}.`,
      `basta da solo a decidere ${FORM.it}; concorre a decidere ${CONTENT.it}.`,
    ])
    expect(endings(english)).toEqual([
      `alone decides ${LEAD.en} and ${SINGLE_LEAD.en}.`,
      `helps to decide ${FORM.en}.`,
      `alone decides ${FORM.en}; helps to decide ${CONTENT.en}.`,
    ])
  })

  it('says what is decided of a draft whatever comes', () => {
    expect(said(filledIn(aProposal())).it[0]).toBe(
      'La bozza soddisfa già tutti i requisiti che si verificano sui fatti, qualunque dato si aggiunga.',
    )
    expect(said(filledIn(aProposal())).en[0]).toBe(
      'The draft already satisfies all requirements that are checked on facts, whatever is added.',
    )

    const elsewhere: ProposalDraft = { submission: { channel: { other: 'PEC' } } }
    expect(said(elsewhere).it[0]).toBe(
      `La bozza, così com’è, non è ammissibile, qualunque dato si aggiunga; requisiti non soddisfatti: ${CHANNEL.it}.`,
    )
    expect(said(elsewhere).en[0]).toBe(
      `The draft as it stands is not eligible, whatever is added; requirements not satisfied: ${CHANNEL.en}.`,
    )
  })

  it('says of an empty draft that everything is open', () => {
    expect(said({}).it[0]).toMatch(
      /^L’ammissibilità della bozza non è ancora determinata; requisiti per i quali mancano dati: /,
    )
    expect(said({}).en[0]).toMatch(
      /^Whether the draft is eligible is not determined yet; requirements for which facts are /,
    )
  })
})

describe('panelSentences', () => {
  it('names the clauses that no code decides', () => {
    const { it: italian, en: english } = inBoth((say) => panelSentences(panelClauses, say))
    for (const clause of panelClauses) {
      expect(italian[0]).toContain(clause)
      expect(english[0]).toContain(clause)
    }
    expect(italian).toHaveLength(1)
  })

  it('says nothing where nothing is left', () => {
    expect(panelSentences([], speechOf('it'))).toEqual([])
  })
})
