import { fc, test } from '@fast-check/vitest'
import {
  compareMeasures,
  type Enterprise,
  evaluateProposal,
  type MeasureComparison,
  type MeasureSimulation,
  type Proposal,
  RuleInputError,
  simulateMeasure,
} from 'filiere-lombardia'
import { renderReport } from 'filiere-lombardia/report'
import { marked } from 'marked'
import { describe, expect, it, vi } from 'vitest'
import { isBlank, printable } from '../../src/report/document/escape'
import { STYLE } from '../../src/report/document/style'
import type { ReportOptions } from '../../src/report/render-report'
import { measures, pairsOfMeasures, portfolios } from '../phase2/a-portfolio'
import { options, proposals } from '../rules/eligibility/random-proposals'
import { anEnterprise, aProposal, tenEnterprises } from '../worked-cases/a-proposal'
import { aComparison, IN_AID, NO_PREMIUM } from './document/comparison/a-comparison'
import { all, anEvaluation, scheme } from './document/evaluation/an-evaluation'
import { HOSTILE, texts } from './document/hostile-texts'
import { tagsOf, textOf } from './document/markup'
import { pageProblems } from './document/page-problems'
import { aSimulation, aTightMeasure, claiming, unclaimed } from './document/simulation/a-simulation'
import { aList } from './phase-2'

// Whole pages by the score take their time on a slow machine.
vi.setConfig({ testTimeout: 60_000 })

const LOCALES = ['it', 'en'] as const
const asHtml = (markdown: string) => marked.parse(markdown, { async: false, gfm: true })

/** The refusal of a call, which must be one. */
function refusal(call: () => unknown): Pick<RuleInputError, 'code' | 'path'> {
  try {
    call()
  } catch (error) {
    if (error instanceof RuleInputError) return { code: error.code, path: error.path }
    throw error
  }
  throw new Error('not refused')
}

describe('renderReport', () => {
  it.each(LOCALES)('gives outcome and reasons before all else, in %s', (locale) => {
    const evaluation = anEvaluation({ marks: all('6.4') })
    const markdown = renderReport(evaluation, { locale, format: 'markdown' })
    const html = renderReport(evaluation, { locale, format: 'html' })
    const [outcome, reason] = {
      it: ['Non riconoscibile', '64 punti'],
      en: ['Not recognisable', '64 points'],
    }[locale]
    for (const text of [textOf(asHtml(markdown)), textOf(html.replace(STYLE, ''))]) {
      expect(text).toContain(outcome)
      expect(text).toContain(reason)
      expect(text.indexOf(`${reason}`)).toBeGreaterThan(text.indexOf(`${outcome}`))
      expect(text.indexOf('2. ')).toBeGreaterThan(text.indexOf(`${reason}`))
    }
    expect(html).toContain(`<html lang="${locale}">`)
  })

  it.each(LOCALES)('says the same in both forms, in %s', (locale) => {
    const evaluation = anEvaluation({
      marks: all('6.4'),
      examinedAt: '2022-06-10T09:00:00+02:00',
      readings: { seat: 'registered-office' },
    })
    const words = (text: string) => new Set(text.match(/[\p{L}\d]+/gu))
    const markdown = words(textOf(asHtml(renderReport(evaluation, { locale, format: 'markdown' }))))
    const html = words(textOf(renderReport(evaluation, { locale, format: 'html' }).replace(/<head>.*<\/head>/s, '')))
    expect([...markdown].filter((word) => !html.has(word))).toEqual([])
    expect([...html].filter((word) => !markdown.has(word))).toEqual([])
  })

  it('prints a day only where one is given, and is the same however often it is called', () => {
    const evaluation = anEvaluation()
    for (const format of ['markdown', 'html'] as const) {
      const without = renderReport(evaluation, { locale: 'en', format })
      expect(renderReport(evaluation, { locale: 'en', format, preparedBy: undefined, preparedOn: undefined })).toBe(
        without,
      )
      expect(without).not.toContain('Prepared by')
      expect(without).not.toMatch(new RegExp(`${new Date().getFullYear()}`))
      const prepared = renderReport(evaluation, {
        locale: 'en',
        format,
        preparedBy: 'Office',
        preparedOn: '2022-06-09',
      })
      expect(prepared).toContain('Prepared by: Office')
      expect(prepared).toContain('Date: 9 June 2022')
    }
  })

  it('refuses what is no option, and what it cannot report', () => {
    const evaluation = anEvaluation()
    const given = { locale: 'it', format: 'html' } as const
    const refused = (wrong: object, of: unknown = evaluation) =>
      refusal(() => renderReport(of as typeof evaluation, wrong as ReportOptions))
    expect(refused({ ...given, locale: 'de' })).toEqual({ code: 'invalid-argument', path: 'locale' })
    expect(refused({ format: 'html' })).toEqual({ code: 'invalid-argument', path: 'locale' })
    expect(refused({ ...given, format: 'pdf' })).toEqual({ code: 'invalid-argument', path: 'format' })
    expect(refused({ locale: 'it' })).toEqual({ code: 'invalid-argument', path: 'format' })
    expect(refused({ ...given, preparedBy: ' ' })).toEqual({ code: 'invalid-argument', path: 'preparedBy' })
    expect(refused({ ...given, preparedOn: '2022-02-30' })).toEqual({ code: 'invalid-day', path: 'preparedOn' })
    expect(refused({ ...given, lang: 'it' })).toEqual({ code: 'unknown-key', path: 'options.lang' })
    expect(refusal(() => renderReport(evaluation, undefined as unknown as ReportOptions))).toEqual({
      code: 'invalid-argument',
      path: 'options',
    })
    const simulation = aSimulation()
    const comparison = aComparison([IN_AID])
    for (const [path, wrong] of [
      ['answer', null],
      ['answer', 'evaluation'],
      ['answer', {}],
      ['answer', [evaluation]],
      ['answer', { proposal: evaluation.proposal }],
      ['answer', { eligibility: evaluation.eligibility }],
      ['answer', { measure: simulation.measure }],
      ['answer', { applications: simulation.applications }],
      ['answer', simulation.measure],
      ['answer.proposal', { ...evaluation, proposal: undefined }],
      ['answer.reasons', { ...evaluation, reasons: undefined }],
      ['answer.eligibility', { ...evaluation, eligibility: null }],
      ['answer.eligibility.results', { ...evaluation, eligibility: {} }],
      ['answer.window', { ...evaluation, window: undefined }],
      ['answer.deadline', { ...evaluation, deadline: undefined }],
      ['answer.measure', { ...simulation, measure: null }],
      ['answer.without', { ...simulation, without: undefined }],
      ['answer.with', { ...simulation, with: 1 }],
      ['answer.cost', { ...simulation, cost: null }],
      ['answer.readings', { ...simulation, readings: null }],
      ['answer.applications', { ...simulation, applications: {} }],
      ['answer.applications[0]', { ...simulation, applications: [null] }],
      ['answer.warnings', { ...simulation, warnings: undefined }],
      ['answer.supposed', { ...simulation, supposed: undefined }],
      ['answer.displaced', { ...simulation, displaced: {} }],
      ['answer.simulations', { ...comparison, simulations: [] }],
      ['answer.simulations', { ...comparison, simulations: {} }],
      ['answer.simulations[1].measure', { ...comparison, simulations: [simulation, {}] }],
      ['answer.differences', { ...comparison, differences: null }],
      ['answer.flips', { ...comparison, flips: undefined }],
    ] as const) {
      expect(refused(given, wrong)).toEqual({ code: 'invalid-argument', path })
    }
  })

  it.each([
    ['an evaluation', anEvaluation({ examinedAt: '2022-06-09T09:00:00+02:00' })],
    ['a simulation', aSimulation()],
    ['a comparison', aComparison([NO_PREMIUM, IN_AID])],
  ])('reads %s that was stored as well as one that was just made, with the same bytes each time', (_, answer) => {
    const stored: typeof answer = JSON.parse(JSON.stringify(answer))
    for (const format of ['markdown', 'html'] as const) {
      const report = renderReport(answer, { locale: 'it', format })
      expect(renderReport(stored, { locale: 'it', format })).toBe(report)
      expect(renderReport(answer, { locale: 'it', format })).toBe(report)
    }
  })
})

describe('a report on what the act does not know', () => {
  const { beneficiary, submission } = aProposal()
  const kind = 'weird'
  const channel = 'email'
  const unknown = {
    ...aProposal(),
    beneficiary: { ...beneficiary, kind },
    submission: { ...submission, channel },
  }

  it.each(LOCALES.flatMap((locale) => [[locale, 'markdown'] as const, [locale, 'html'] as const]))(
    'says it as it is, in %s and %s',
    (locale, format) => {
      // Types rule it out; callers without types may not.
      const report = renderReport(anEvaluation({ proposal: unknown as Proposal }), { locale, format })
      const text = textOf(format === 'html' ? report.replace(STYLE, '') : asHtml(report))
      expect(text).toContain(kind)
      expect(text).toContain(channel)
    },
  )
})

describe('a report on many parties', () => {
  const parties: readonly Enterprise[] = Array.from({ length: 500 }, (_, index) =>
    anEnterprise(index + 1, { name: `Impresa n. ${index + 1}`, seats: [] }),
  )
  const entries = parties.map(({ id }) => ({ partyId: id }))
  const proposal: Proposal = {
    ...aProposal({}, parties),
    agreement: { kind: 'project-agreement', lead: null, parties: entries },
  }
  const evaluation = evaluateProposal({ proposal })
  const findings = evaluation.eligibility.results.flatMap((result) => result.findings)

  it.each(['markdown', 'html'] as const)('stays readable and loses no finding, in %s', (format) => {
    expect(findings.length).toBeGreaterThan(2_000)
    const report = renderReport(evaluation, { locale: 'it', format })
    const text = textOf(format === 'html' ? report.replace(STYLE, '') : asHtml(report))
    for (const party of ['(e2)', '(e250)', '(e500)']) {
      // No seat, no signature, no role, no commitments, no economic terms.
      expect(text.split(party).length - 1, party).toBe(5)
    }
    // The first page names the first of each kind, and counts the others.
    const [firstPage = '', rest] = text.split('3. La proposta')
    expect(rest).toBeDefined()
    expect(firstPage).toContain('2. Da verificare')
    expect(firstPage.length).toBeLessThan(4_000)
    expect(firstPage.split('Altre 499 voci').length - 1).toBe(4)
  })
})

/** A proposal with one text wherever a participant writes one that a report prints. */
function withText(text: string): Proposal {
  const parties = [
    ...tenEnterprises().map((party) => ({ ...party, name: text })),
    ...[11, 12, 13, 14, 15].map((serial) => anEnterprise(serial, { name: text, seats: [] })),
    anEnterprise(16, { name: text, taxCode: '10000015008' }),
  ]
  const plain = aProposal({}, parties)
  return {
    ...plain,
    id: `p${text}`,
    title: text,
    submission: { ...plain.submission, channel: { other: text } },
    beneficiary: { ...plain.beneficiary, name: text, parties },
    implementingActChecklist: [{ id: text, label: text, present: false }],
  }
}

function reportWith(text: string, format: ReportOptions['format']): string {
  const mark = { value: '6', author: text, reason: text }
  const evaluation = evaluateProposal({
    proposal: withText(text),
    scheme: { ...scheme, id: `s${text}`, source: `Atto ${text}` },
    marks: all(mark),
    readings: { inadmissibleScore: 'scored' },
    assessedBy: `Nucleo ${text}`,
  })
  const report = renderReport(evaluation, { locale: 'it', format, preparedBy: `Ufficio ${text}` })
  return format === 'html' ? report.replace(STYLE, '') : asHtml(report)
}

describe('what came with a proposal', () => {
  const showsAsItIs = (text: string, format: ReportOptions['format']) => {
    const report = reportWith(text, format)
    expect(tagsOf(report)).toEqual(tagsOf(reportWith(isBlank(text) ? text : 'x', format)))
    expect(textOf(report)).toContain(printable(text))
  }

  it.each(['markdown', 'html'] as const)('never becomes markup, in %s', (format) => {
    for (const text of HOSTILE) showsAsItIs(text, format)
  })

  test.prop([texts, fc.constantFrom('markdown', 'html')], { numRuns: 100 })(
    'never becomes markup, whatever it is',
    showsAsItIs,
  )

  test.prop([proposals, options, fc.constantFrom(...LOCALES), texts], { numRuns: 15 })(
    'leaves the page valid and accessible',
    (proposal, given, locale, text) => {
      const evaluation = evaluateProposal({
        proposal: { ...proposal, title: text },
        scheme,
        marks: all({ value: '6', reason: text }),
        ...given,
      })
      expect(pageProblems(renderReport(evaluation, { locale, format: 'html', preparedBy: 'Ufficio' }))).toEqual([])
    },
  )
})

/** Measures, applications and a portfolio with one text wherever a designer or an applicant writes one that a report prints. */
function answersWith(text: string): readonly [MeasureSimulation, MeasureComparison] {
  const design = aTightMeasure({
    id: `m${text}`,
    title: `Misura ${text}`,
    giuntaResolution: { number: `n${text}`, date: '2022-07-25' },
    criteria: [{ id: `c${text}`, title: text === '' ? 'x' : `${text}.`, maximum: '100' }],
  })
  const applications = [
    claiming(`a1${text}`, { title: text, score: '70' }),
    unclaimed(`a2${text}`, { title: text, score: '75' }),
    unclaimed(`a3${text}`, { title: text, score: '75' }),
    unclaimed(`a4${text}`, { title: text, score: undefined }),
  ]
  const other = { ...design, id: `o${text}`, title: `Altra ${text}`, premium: {} }
  return [simulateMeasure(design, applications, aList()), compareMeasures([design, other], applications, aList())]
}

/** The pages on measures in a form, without the style of a page and without what only breaks the label of a chart in lines. */
function measureReports(text: string, format: ReportOptions['format']): readonly string[] {
  return answersWith(text)
    .map((answer) => renderReport(answer, { locale: 'it', format, preparedBy: `Ufficio ${text}` }))
    .map((report) => (format === 'html' ? report.replace(STYLE, '') : asHtml(report)))
}

const withoutLabels = (page: string) => tagsOf(page).filter((tag) => !/^<\/?text/.test(tag))

describe('what came with a measure or an application', () => {
  const showsAsItIs = (text: string, format: ReportOptions['format']) => {
    const plain = measureReports(isBlank(text) ? ' ' : 'x', format)
    for (const [index, report] of measureReports(text, format).entries()) {
      expect(withoutLabels(report)).toEqual(withoutLabels(plain[index] ?? ''))
      if (!isBlank(text)) expect(textOf(report)).toContain(printable(text))
    }
  }

  it.each(['markdown', 'html'] as const)('never becomes markup, in %s', (format) => {
    for (const text of HOSTILE) showsAsItIs(text, format)
  })

  test.prop([texts, fc.constantFrom('markdown', 'html')], { numRuns: 100 })(
    'never becomes markup, whatever it is',
    showsAsItIs,
  )
})

describe('a report on a measure', () => {
  it.each(LOCALES)('says the same in both forms, in %s', (locale) => {
    const words = (text: string) => new Set(text.match(/[\p{L}\d]+/gu))
    for (const answer of [aSimulation(), aComparison([NO_PREMIUM, IN_AID])]) {
      const markdown = words(textOf(asHtml(renderReport(answer, { locale, format: 'markdown' }))))
      const html = words(textOf(renderReport(answer, { locale, format: 'html' }).replace(/<head>.*<\/head>/s, '')))
      expect([...markdown].filter((word) => !html.has(word))).toEqual([])
      expect([...html].filter((word) => !markdown.has(word))).toEqual([])
    }
  })

  test.prop([measures, portfolios, fc.constantFrom(...LOCALES)], { numRuns: 15 })(
    'is a page that is valid and accessible, whatever was simulated',
    (measure, { applications, list }, locale) => {
      const simulation = simulateMeasure(measure, applications, list)
      expect(pageProblems(renderReport(simulation, { locale, format: 'html' }))).toEqual([])
    },
  )

  test.prop([pairsOfMeasures, portfolios, fc.constantFrom(...LOCALES)], { numRuns: 15 })(
    'is a page that is valid and accessible, whatever was compared',
    (pair, { applications, list }, locale) => {
      const comparison = compareMeasures(pair, applications, list)
      expect(pageProblems(renderReport(comparison, { locale, format: 'html' }))).toEqual([])
    },
  )

  test.prop([measures, portfolios], { numRuns: 100 })(
    'is never at a loss for words',
    (measure, { applications, list }) => {
      const simulation = simulateMeasure(measure, applications, list)
      for (const locale of LOCALES) {
        const text = renderReport(simulation, { locale, format: 'markdown' })
        expect(text).not.toMatch(/\b(?:undefined|null|NaN)\b|\[object/)
        for (const { applicationId } of simulation.applications) expect(text).toContain(applicationId)
      }
    },
  )

  test.prop([pairsOfMeasures, portfolios], { numRuns: 100 })(
    'is never at a loss for words of a comparison',
    (pair, { applications, list }) => {
      const text = renderReport(compareMeasures(pair, applications, list), { locale: 'it', format: 'markdown' })
      expect(text).not.toMatch(/\b(?:undefined|null|NaN)\b|\[object/)
    },
  )
})
