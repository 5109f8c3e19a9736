import { fc, test } from '@fast-check/vitest'
import * as library from 'filiere-lombardia'
import {
  amendList,
  approveList,
  assessDraft,
  assessEligibility,
  checkMinimumEnterprises,
  checkTaxCode,
  type EligibilityOptions,
  evaluateProposal,
  findLeadConflicts,
  illustrativeScheme,
  openDossier,
  type Proposal,
  partnershipBreadth,
  RuleInputError,
  reviewDeadline,
  reviewTimeliness,
  scoreProposal,
  submissionWindow,
  waysToThreshold,
  whatWouldHelp,
} from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { readFilings, readPanel, readScheme } from '../../examples/phase-1/read'
import type { Answer, AnswerKinds } from '../../src/report/answer'
import { explain } from '../../src/report/explain'
import { recordDecision } from '../../src/report/record/record-decision'
import { replay } from '../../src/report/record/replay'
import { cuts, leaveOut, options, proposals } from '../rules/eligibility/random-proposals'
import { anEnterprise, aProposal, tenEnterprises } from '../worked-cases/a-proposal'
import { aList, aMeasure, anApplication, anEntry } from './phase-2'

const LOCALES = ['it', 'en'] as const

/** What a line must look like: a sentence, and in brackets what it rests on, where it rests on something. */
const LINE = /^[\p{Lu}].*[^\s.]\.(?: \([^\n]+\))?$/u
const NO_WORDS = /undefined|null|NaN|\[object|=>/

function linesOf(answer: Answer, locale: 'it' | 'en', proposal?: library.ProposalDraft): readonly string[] {
  const lines = explain(answer, { locale, proposal }).split('\n')
  for (const line of lines) {
    expect(line).toMatch(LINE)
    expect(line).not.toMatch(NO_WORDS)
  }
  return lines
}

function first<Item>(items: readonly Item[]): Item {
  const [item] = items
  if (item === undefined) throw new Error('an empty list')
  return item
}

const marks = (mark: string) => ({
  coherence: mark,
  innovativeness: mark,
  sustainability: mark,
  partnershipBreadth: mark,
  representativeness: mark,
  swotAnalysis: mark,
})

const short = aProposal({}, tenEnterprises().slice(1))
const recognisable = evaluateProposal({
  proposal: aProposal(),
  scheme: illustrativeScheme,
  marks: marks('7'),
  examinedAt: '2022-06-01T10:00:00+02:00',
})
const list = amendList(approveList([recognisable], { id: 'act-1', date: '2022-07-01' }), {
  act: { id: 'act-2', date: '2022-08-01' },
  remove: [{ proposalId: 'p-001', reason: 'Rinuncia' }],
})
const conflicts = findLeadConflicts([
  { id: 'p1', lead: { taxCode: '10000015007' }, status: 'submitted' },
  { id: 'p2', lead: { taxCode: '10000015007' }, status: 'submitted' },
])

const application = anApplication()
const premiumAssessment = library.assessPremium(aMeasure(), application, aList())
const comparison = library.compareMeasures(
  [aMeasure({ budgetEur: '1000' }), aMeasure({ id: 'm-2', budgetEur: '100000' })],
  [application],
  aList(),
)

/** One real answer of every kind; a kind without one does not compile. */
const ANSWERS: AnswerKinds = {
  finding: first(checkMinimumEnterprises(openDossier(short)).findings),
  ruleResult: checkMinimumEnterprises(openDossier(short)),
  help: first(whatWouldHelp(short)),
  draftAssessment: assessDraft({}),
  missingFact: first(assessDraft({}).questions),
  assessment: assessEligibility(short),
  evaluation: recognisable,
  window: submissionWindow('2022-05-10T10:00:00+02:00'),
  timeliness: reviewTimeliness('2022-05-10T10:00:00+02:00', '2022-06-10T10:00:00+02:00'),
  deadline: reviewDeadline('2022-05-10T10:00:00+02:00'),
  score: scoreProposal(illustrativeScheme, marks('6')),
  ways: waysToThreshold(scoreProposal(illustrativeScheme, marks('6'))),
  list,
  listEntry: first(list.entries),
  listUpdate: first(list.history),
  breadth: partnershipBreadth(aProposal()),
  leadConflict: first(conflicts),
  measureDesign: library.defineMeasure(aMeasure()),
  premiumAssessment,
  measureEffect: premiumAssessment.base,
  simulation: first(comparison.simulations),
  simulatedApplication: first(first(comparison.simulations).applications),
  comparison,
  flip: first(comparison.flips),
  taxCode: checkTaxCode('10000035005'),
  replay: replay(recordDecision({ proposal: aProposal() })),
}

/** How each of them begins. */
const BEGINNINGS: { readonly [Kind in keyof AnswerKinds]: readonly [it: string, en: string] } = {
  finding: ['Ai fini del numero minimo', 'Towards the minimum'],
  ruleResult: ['Requisito «Numero minimo di imprese»: non', 'Requirement «Minimum number of enterprises»: not'],
  help: ['Requisito «Numero minimo di imprese»: se', 'Requirement «Minimum number of enterprises»: if'],
  missingFact: ['Dato da acquisire: l’elenco', 'To be asked for: the list'],
  draftAssessment: ['L’ammissibilità della bozza', 'Whether the draft is eligible'],
  assessment: ['La proposta di progetto non è ammissibile', 'The proposal is not eligible'],
  evaluation: ['La proposta di progetto «Filiera di prova» (p-001)', 'The proposal «Filiera di prova» (p-001)'],
  window: ['Al momento considerato', 'At the instant asked about'],
  timeliness: ['La proposta di progetto è stata esaminata', 'The proposal was examined'],
  deadline: ['La proposta di progetto è stata presentata', 'The proposal was filed'],
  score: ['Il punteggio totale', 'The total score'],
  ways: ['Alla soglia minima', 'The score is'],
  list: ['Inserimenti in elenco', 'Entries made in the list'],
  listEntry: [
    'La proposta di progetto «Filiera di prova» (p-001) è in',
    'The proposal «Filiera di prova» (p-001) is on',
  ],
  listUpdate: ['Il provvedimento act-1', 'The act act-1'],
  breadth: ['Il partenariato elenca', 'The partnership lists'],
  leadConflict: ['Il soggetto con identificativo', 'The party with the identifier'],
  measureDesign: [
    'I criteri della misura «Misura di prova» (m-1)',
    'The criteria of the measure «Misura di prova» (m-1)',
  ],
  premiumAssessment: ['Alla domanda a-1 spetta la premialità', 'The application a-1 earns the premium'],
  measureEffect: ['Il punteggio della domanda è di 70 punti', 'The score of the application is 70 points'],
  simulation: ['La misura «Misura di prova» (m-1) è simulata', 'The measure «Misura di prova» (m-1) is simulated'],
  simulatedApplication: ['Alla domanda a-1 spetta la premialità', 'The application a-1 earns the premium'],
  comparison: ['Misure a confronto', 'Designs compared'],
  flip: ['La domanda a-1 con la misura m-2', 'Under the measure m-2 the application a-1'],
  taxCode: ['Il codice «10000035005»', 'The code «10000035005»'],
  replay: ['La decisione', 'The '],
}

const KINDS = Object.keys(ANSWERS) as (keyof AnswerKinds)[]

describe('explain', () => {
  it.each(KINDS)('has words in both languages for an answer of the kind %s', (kind) => {
    const [italian, english] = BEGINNINGS[kind]
    expect(linesOf(ANSWERS[kind], 'it')[0]?.startsWith(italian)).toBe(true)
    expect(linesOf(ANSWERS[kind], 'en')[0]?.startsWith(english)).toBe(true)
  })

  it.each(KINDS)('knows an answer of the kind %s after a stay in storage, as it was', (kind) => {
    const stored = JSON.parse(JSON.stringify(ANSWERS[kind]))
    for (const locale of LOCALES) expect(explain(stored, { locale })).toBe(explain(ANSWERS[kind], { locale }))
  })

  it('cites in brackets what a sentence rests on', () => {
    const [, , holiday] = linesOf(reviewDeadline('2022-03-18T09:00:00+01:00'), 'it')
    expect(holiday).toBe(
      'Il giorno 17 aprile 2022 è festivo (domenica). (artt. 1 e 2, l. 27 maggio 1949, n. 260 e successive modificazioni)',
    )
    expect(linesOf(ANSWERS.window, 'en').at(-1)).toBe(
      'The last day is 31 December 2022, to its last instant by the clock of Rome. (Annex A, Modalità di partecipazione e tempi, par. 3 [A.PART.4])',
    )
  })

  it('says how the term was computed after saying whether it was kept', () => {
    const lines = linesOf(ANSWERS.timeliness, 'en')
    expect(lines.slice(-3)).toEqual(linesOf(ANSWERS.deadline, 'en'))
  })

  it('says which points of a single rule can be read otherwise', () => {
    expect(linesOf(ANSWERS.ruleResult, 'it').at(-1)).toContain(library.READINGS.seat.question.it)
  })

  it('calls parties by their names where the proposal is known', () => {
    const proposal = aProposal({}, [...tenEnterprises().slice(1), anEnterprise(1, { name: 'Seta', seats: [] })])
    const result = checkMinimumEnterprises(openDossier(proposal))
    expect(explain(result, { locale: 'it', proposal })).toContain('«Seta» (e1)')
    expect(explain(result, { locale: 'it' })).not.toContain('Seta')
    expect(explain(evaluateProposal({ proposal }), { locale: 'en' })).toContain('«Seta» (e1)')
  })

  it('calls the parties of a list by their ids, whichever proposal is given', () => {
    const proposal = aProposal({}, [...tenEnterprises().slice(1), anEnterprise(1, { name: 'Seta' })])
    const { agreement } = proposal
    const unsigned = agreement?.parties?.map((terms) => ({ ...terms, signature: null })) ?? []
    const evaluation = evaluateProposal({
      proposal: { ...proposal, agreement: { kind: 'project-agreement', ...agreement, parties: unsigned } },
    })
    const refused = approveList([evaluation], { id: 'act-1', date: '2022-07-01' })
    for (const answer of [refused, first(refused.history)]) {
      const text = explain(answer, { locale: 'it', proposal })
      expect(text).toContain(' e1')
      expect(text).not.toContain('Seta')
    }
    expect(explain(evaluation, { locale: 'it' })).toContain('«Seta» (e1)')
  })
})

describe('explain, of an evaluation', () => {
  const whole = evaluateProposal({
    proposal: short,
    scheme: illustrativeScheme,
    marks: marks('6'),
    examinedAt: '2022-06-20T10:00:00+02:00',
    readings: { inadmissibleScore: 'scored' },
    edition: 'extension-2022-11-30',
  })

  it('says all that its parts say, each thing once', () => {
    const { score, window, deadline, timeliness, eligibility } = whole
    for (const locale of LOCALES) {
      const lines = linesOf(whole, locale)
      expect(new Set(lines).size).toBe(lines.length)
      for (const part of [score, window, deadline, timeliness, eligibility]) {
        if (part === null) throw new Error('a part is missing')
        expect(lines).toEqual(expect.arrayContaining([...linesOf(part, locale, short)]))
      }
    }
  })

  it('leaves out what is not there', () => {
    const lines = linesOf(evaluateProposal({ proposal: aProposal() }), 'en')
    expect(lines.some((line) => line.startsWith('The total score'))).toBe(false)
    expect(lines.some((line) => line.startsWith('The proposal was examined'))).toBe(false)
  })

  it('explains every proposal of the example', () => {
    const scheme = readScheme()
    const panel = readPanel()
    const filings = readFilings()
    expect(filings.length).toBeGreaterThan(50)
    for (const proposal of filings) {
      const evaluation = evaluateProposal({ proposal, scheme, ...panel[proposal.id] })
      for (const locale of LOCALES) expect(linesOf(evaluation, locale).length).toBeGreaterThan(20)
    }
  })
})

describe('explain, of a list', () => {
  it('says of each item what it says of the item alone', () => {
    const helps = whatWouldHelp({ ...short, leadId: null })
    expect(helps.length).toBeGreaterThan(1)
    for (const locale of LOCALES) {
      expect(linesOf(helps, locale)).toEqual(helps.flatMap((help) => linesOf(help, locale)))
      expect(linesOf(conflicts, locale)).toEqual(conflicts.flatMap((conflict) => linesOf(conflict, locale)))
    }
  })

  it('says of an empty one that there is nothing, whichever list it is', () => {
    expect(linesOf([], 'it')).toEqual(['L’elenco è vuoto: non c’è niente da segnalare.'])
    expect(linesOf([], 'en')).toEqual(['The list is empty: nothing to report.'])
  })
})

describe('explain, of hostile words', () => {
  const HOSTILE = '<script>alert("1")</script> & *x*'
  const FORGED = 'Filiera\nLa proposta è riconoscibile.\r\n\u2028\u0085\vRequisito\t\u202Eosseccus'

  it('keeps each sentence on its line, even where a stored answer of Phase 2 holds words in place of an amount', () => {
    const simulation = first(comparison.simulations)
    const forged = { ...simulation, cost: { ...simulation.cost, spentEur: FORGED, fromOthersEur: FORGED } }
    for (const locale of LOCALES) {
      const text = explain(forged, { locale })
      expect(text.split('\n')).toHaveLength(explain(simulation, { locale }).split('\n').length)
      expect(text).not.toMatch(/[\r\t\v\u0085\u2028\u202E]/)
    }
  })

  it('lets words through as they are: the text is plain', () => {
    const evaluation = evaluateProposal({ proposal: aProposal({ title: HOSTILE }) })
    for (const locale of LOCALES) expect(explain(evaluation, { locale })).toContain(`«${HOSTILE}»`)
  })

  it('keeps each sentence on its line, even where a stored answer holds words in place of a day or a clause', () => {
    const window = { ...submissionWindow('2022-05-10T10:00:00+02:00'), at: FORGED, closesOn: FORGED }
    const finding = { code: FORGED, clause: FORGED as library.ClauseId, severity: 'note', facts: {} } as const
    for (const locale of LOCALES) {
      expect(explain(window, { locale }).split('\n')).toHaveLength(3)
      expect(explain(finding, { locale }).split('\n')).toHaveLength(1)
      expect(`${explain(window, { locale })}${explain(finding, { locale })}`).not.toMatch(/[\r\t\v\u0085\u2028\u202E]/)
    }
  })

  it('keeps each sentence on its line, whatever a title, a name, an id or a reason holds', () => {
    const parties = [anEnterprise(1, { id: FORGED, name: FORGED, seats: [] }), ...tenEnterprises().slice(1)]
    const reason = { value: '0', author: FORGED, reason: FORGED }
    const answers = (words: string): readonly Answer[] => {
      const proposal: Proposal = {
        ...aProposal({ id: words, title: words }, [{ ...first(parties), id: words, name: words }, ...parties.slice(1)]),
        submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: { other: words } },
      }
      const score = scoreProposal(
        { ...illustrativeScheme, id: words, source: words },
        { ...marks('7'), coherence: { ...reason, author: words, reason: words } },
      )
      const act = { id: words, date: '2022-07-01', title: words }
      const evaluation = evaluateProposal({ proposal, assessedBy: words })
      const listing = amendList(approveList([{ ...evaluation, outcome: 'recognisable' }], act), {
        act: { ...act, id: 'act-2' },
        remove: [{ proposalId: words, reason: words }],
      })
      const clash = { ...first(conflicts), lead: [words], proposalIds: [words, 'p2'], prevails: words }
      const measure = library.defineMeasure(
        aMeasure({
          id: words,
          title: words,
          giuntaResolution: { number: words, date: '2022-07-25' },
          criteria: [{ id: words, title: words, maximum: '100' }],
        }),
      )
      const listed = [{ id: words, kind: 'enterprise', identifiers: ['10000015007'] }] as const
      const applying = anApplication({ id: words, title: words, proposalId: words })
      const entries = [
        anEntry({ proposalId: words, parties: listed }),
        anEntry({ proposalId: `${words} 2`, parties: listed }),
      ]
      const designs = [aMeasure({ id: words, budgetEur: '1' }), aMeasure({ id: `${words} 2`, budgetEur: '90000' })]
      const phase2 = library.compareMeasures(designs, [applying], aList(entries))
      const breadth = {
        ...partnershipBreadth(proposal),
        supportingBodiesByType: { [words]: 1 },
        provinces: [words],
        phases: [words],
      }
      return [
        evaluation,
        score,
        listing,
        clash,
        breadth,
        checkTaxCode(words),
        whatWouldHelp(proposal),
        measure,
        library.assessPremium(measure, applying, aList(entries)),
        phase2,
        first(phase2.simulations),
        first(first(phase2.simulations).applications),
        first(phase2.flips),
        replay(recordDecision({ proposal })),
      ]
    }
    for (const locale of LOCALES) {
      const linesWith = (words: string) =>
        answers(words).map((answer) => explain(answer, { locale }).split('\n').length)
      expect(linesWith(FORGED)).toEqual(linesWith('Filiera'))
      for (const answer of answers(FORGED)) {
        const text = explain(answer, { locale })
        expect(text).not.toMatch(/[\r\t\v\u0085\u2028\u202E]/)
        expect(text).not.toMatch(/^(La proposta è riconoscibile|Requisito osseccus)/m)
      }
    }
  })
})

describe('explain, of what is no answer', () => {
  function failure(call: () => unknown): RuleInputError {
    try {
      call()
    } catch (error) {
      if (error instanceof RuleInputError) return error
      throw error
    }
    throw new Error('nothing was thrown')
  }
  const explainAnything = explain as (answer: unknown, options: unknown) => string

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'open'],
    ['a number', 65],
    ['yes', true],
    ['an empty object', {}],
    ['a proposal', aProposal()],
    ['a scheme', illustrativeScheme],
    ['a window without its end', { status: 'open', at: '2022-05-10T10:00:00+02:00' }],
    ['what only its prototype makes an answer', Object.create(ANSWERS.window)],
    ['a list of two kinds', [ANSWERS.leadConflict, ANSWERS.help]],
    ['a list of another kind', [ANSWERS.window]],
    ['a list of nothing', [null]],
  ])('refuses %s', (_, answer) => {
    const { code, path, value } = failure(() => explainAnything(answer, { locale: 'it' }))
    expect([code, path]).toEqual(['invalid-argument', 'answer'])
    expect(value).toBe(answer)
  })

  it('refuses another language, another option, and what is no proposal', () => {
    const refused = (given: unknown) => {
      const { code, path } = failure(() => explainAnything(ANSWERS.window, given))
      return `${code} ${path}`
    }
    expect(refused({ locale: 'de' })).toBe('invalid-argument locale')
    expect(refused({})).toBe('invalid-argument locale')
    expect(refused({ locale: 'it', language: 'en' })).toBe('unknown-key options.language')
    expect(refused(undefined)).toBe('invalid-argument options')
    expect(refused({ locale: 'it', proposal: null })).toBe('invalid-argument proposal')
    expect(refused({ locale: 'it', proposal: { beneficiary: { parties: [null] } } })).toBe(
      'invalid-argument proposal.beneficiary.parties[0]',
    )
  })
})

describe('explain, over random proposals', () => {
  const runs = { numRuns: 60 }

  function said(answer: Answer, locale: 'it' | 'en', proposal?: library.ProposalDraft): void {
    expect(linesOf(answer, locale, proposal).length).toBeGreaterThan(0)
  }

  test.prop([proposals, options, fc.constantFrom(...LOCALES)], runs)(
    'has words for whatever follows for a proposal',
    (proposal, given: EligibilityOptions, locale) => {
      const evaluation = evaluateProposal({ proposal, scheme: illustrativeScheme, marks: marks('6.5'), ...given })
      said(evaluation, locale)
      said(approveList([evaluation], { id: 'act-1', date: '2024-01-01' }), locale)
      said(partnershipBreadth(proposal, { readings: given.readings }), locale, proposal)
      for (const result of evaluation.eligibility.results) said(result, locale, proposal)
      for (const reason of evaluation.reasons) said(reason, locale)
    },
  )

  test.prop([proposals, cuts, options, fc.constantFrom(...LOCALES)], runs)(
    'has words for whatever follows for a draft',
    (proposal, places, given, locale) => {
      const draft = leaveOut(proposal, places)
      said(assessDraft(draft, given), locale, draft)
      said(whatWouldHelp(draft, given), locale, draft)
    },
  )
})

/** What the calls of the library return that is no answer to explain. */
type NoAnswer =
  | boolean
  | string
  | undefined
  | readonly library.ListPath[]
  | library.Dossier
  | library.Edition
  | library.ScoringScheme
  | library.LeadRecord

/** What a call returns. */
type Given<Call> = Call extends (...given: never) => infer Result ? Result : never

describe('Answer', () => {
  it('holds whatever a call of the library returns', () => {
    // The assignment is the test: an answer of another shape does not compile here.
    const covered = (answer: Exclude<Given<(typeof library)[keyof typeof library]>, NoAnswer>): Answer => answer
    expect(covered(ANSWERS.window)).toBe(ANSWERS.window)
  })
})
