import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { readFilings } from '../../../examples/phase-1/read'
import { EDITIONS } from '../../../src/act/editions'
import { adoptionDay, proposalsPerLead } from '../../../src/act/figures'
import { type ExplainedFinding, findingSentence, findingWords } from '../../../src/report/sentences/finding'
import type { Speech } from '../../../src/report/speech'
import { speechOf } from '../../../src/report/speech-of'
import type { WordsFor } from '../../../src/report/words/words'
import { assessDraft } from '../../../src/rules/eligibility/assess-draft'
import { evaluateProposal } from '../../../src/rules/evaluate-proposal'
import { instant, milliseconds } from '../../../src/values/instant'
import type { Finding } from '../../../src/verdict/finding'
import { cuts, leaveOut, options, proposals } from '../../rules/eligibility/random-proposals'
import { anEnterprise, aProposal } from '../../worked-cases/a-proposal'
import { expectSentence, NUMBER_WORDS } from '../in-words'
import { FACTS, PREMIUM_FACTS } from './finding-facts'

const LOCALES = ['it', 'en'] as const
const SEVERITIES = ['blocking', 'review', 'note'] as const
const ALL_FACTS = { ...FACTS, ...PREMIUM_FACTS }
const codes = Object.keys(ALL_FACTS) as (keyof typeof ALL_FACTS)[]

/** The codes whose words hold a figure of the act, or of the title of one. */
const FIGURES: { readonly [code: string]: (say: Speech) => string } = {
  'other-proposals-not-examined': (say) => say.figure(proposalsPerLead.value),
  'lead-of-several-proposals': (say) => say.figure(proposalsPerLead.value),
  'lead-clash-prevails': (say) => say.figure(proposalsPerLead.value),
  'opening-not-specified': (say) => say.day(adoptionDay.value),
  'recognised-under-later-criteria': ({ locale }) =>
    Object.values(EDITIONS)
      .map(({ title }) => title[locale])
      .join(' '),
}

/** What a sentence may say of a fact, each way in which it can be said. */
function spoken(fact: unknown, say: Speech): readonly string[] {
  if (typeof fact === 'number') return [say.figure(fact), say.figure(fact + 1)]
  if (Array.isArray(fact)) return [say.figure(fact.length), ...fact.flatMap((item) => spoken(item, say))]
  if (typeof fact !== 'string') return []
  const at = milliseconds(fact)
  const last = at === undefined ? [] : [say.moment(instant(at - 1))]
  const path = [...fact.matchAll(/\[(\d+)\]/g)].map(([, index]) => say.figure(Number(index) + 1))
  return [say.figure(fact), say.money(fact), say.day(fact), say.moment(fact), ...last, ...path]
}

function digits(text: string): readonly string[] {
  return text.match(/\d+/g) ?? []
}

describe.each(codes)('%s', (code) => {
  const findings = fc
    .record({ facts: ALL_FACTS[code], severity: fc.constantFrom(...SEVERITIES) })
    .map((given): Finding => ({ code, clause: 'A.BEN.3', ...given }))

  test.prop([findings])('has a sentence in both languages', (finding) => {
    const [italian = '', english = ''] = LOCALES.map((locale) => findingSentence(finding, speechOf(locale)).text)
    for (const text of [italian, english]) {
      expectSentence(text)
      expect(text).not.toMatch(NUMBER_WORDS)
    }
    expect(italian).not.toBe(english)
  })

  test.prop([findings])('holds no figure but those of its facts', (finding) => {
    for (const locale of LOCALES) {
      const say = speechOf(locale)
      const said = Object.values(finding.facts).flatMap((fact) => spoken(fact, say))
      const known = new Set([...said, FIGURES[code]?.(say) ?? ''].flatMap(digits))
      const strange = digits(findingSentence(finding, say).text).filter((run) => !known.has(run))
      expect(strange).toEqual([])
    }
  })

  test.prop([findings])('says its facts', ({ facts, ...finding }) => {
    for (const locale of LOCALES) {
      const say = speechOf(locale)
      const { text } = findingSentence({ ...finding, facts }, say)
      for (const [name, fact] of Object.entries(facts)) {
        const ids = name.endsWith('Id') ? [fact] : name.endsWith('Ids') || name === 'others' ? fact : []
        for (const id of ids) expect(text).toContain(id)
        if (['counted', 'required', 'shortfall', 'total', 'threshold'].includes(name)) {
          expect(text).toContain(say.figure(fact))
        }
        if (name.endsWith('On') && !('closesOn' in facts)) expect(text).toContain(say.day(fact))
        if (name === 'submittedAt' || name === 'opensAt') expect(text).toContain(say.moment(fact))
        if (['day', 'after', 'listedFrom', 'filedBy'].includes(name)) expect(text).toContain(say.day(fact))
        if (['score', 'minimum'].includes(name)) expect(text).toContain(say.figure(fact))
        if (name === 'uncut' || name === 'limit') expect(text).toContain(say.figure(fact).split(' ')[0])
        if (name.endsWith('Eur')) expect(text).toContain(say.money(fact))
        if (name === 'line') expect(text).toContain(` ${fact + 1} `)
        if (name === 'activity') expect(text).toContain(` ${fact + 1} `)
      }
    }
  })
})

describe('findings of real proposals', () => {
  /** Every finding of an evaluation, those of the rules and its own reasons. */
  function findingsOf({ eligibility, reasons }: ReturnType<typeof evaluateProposal>): readonly Finding[] {
    return [...eligibility.results.flatMap(({ findings }) => findings), ...reasons]
  }

  it('of the worked example have sentences, and call the parties by their names', () => {
    let named = 0
    for (const proposal of readFilings()) {
      for (const finding of findingsOf(evaluateProposal({ proposal }))) {
        const texts = LOCALES.map((locale) => findingSentence(finding, speechOf(locale, proposal)).text)
        texts.forEach(expectSentence)
        if (!('partyId' in finding.facts)) continue
        const { partyId } = finding.facts
        const party = proposal.beneficiary.parties.find(({ id }) => id === partyId)
        if (party === undefined) continue
        named += 1
        for (const text of texts) expect(text).toContain(`«${party.name}» (${party.id})`)
      }
    }
    expect(named).toBeGreaterThan(10)
  })

  test.prop([proposals, options])('filed, have sentences', (proposal, given) => {
    for (const finding of findingsOf(evaluateProposal({ proposal, ...given }))) {
      for (const locale of LOCALES) expectSentence(findingSentence(finding, speechOf(locale, proposal)).text)
    }
  })

  test.prop([proposals, options, cuts])('in drafts, have sentences', (proposal, given, left) => {
    const draft = leaveOut(proposal, left)
    for (const finding of assessDraft(draft, given).results.flatMap(({ findings }) => findings)) {
      for (const locale of LOCALES) expectSentence(findingSentence(finding, speechOf(locale, draft)).text)
    }
  })
})

describe('a finding', () => {
  const finding: ExplainedFinding = {
    code: 'enterprise-without-lombard-seat',
    clause: 'A.BEN.3',
    severity: 'note',
    facts: { partyId: '' },
    path: 'beneficiary.parties[1].seats',
  }
  const draft = { beneficiary: { parties: [{ id: 'e1' }, { name: 'Filanda' }, {}] } }

  it('rests on its clause', () => {
    expect(findingSentence(finding, speechOf('it')).basis).toBe('A.BEN.3')
  })

  it('calls a party without an id by its name', () => {
    expect(findingSentence(finding, speechOf('it', draft)).text).toMatch(/^Per «Filanda» non risulta/)
  })

  it('calls a party without id and name by its row', () => {
    const nameless = { ...finding, path: 'beneficiary.parties[2].seats' }
    expect(findingSentence(nameless, speechOf('it', draft)).text).toMatch(
      /^Per un soggetto senza identificativo \(riga 3\) non risulta/,
    )
    expect(findingSentence(nameless, speechOf('en', draft)).text).toMatch(
      /^For a party without an id \(row 3\) no seat/,
    )
  })

  it('calls a party by its id where it has one, wherever it was found', () => {
    const facts = { partyId: 'e1' }
    expect(findingSentence({ ...finding, facts }, speechOf('it', draft)).text).toMatch(/^Per e1 non risulta/)
    const { path: _path, ...placeless } = finding
    expect(findingSentence(placeless, speechOf('en', draft)).text).toMatch(/^For a party without an id no seat/)
  })

  it('does not take a row for every party of a finding about several', () => {
    const same = {
      code: 'same-enterprise',
      clause: 'A.BEN.3',
      severity: 'note',
      facts: { partyIds: ['', 'e1'] },
    } as const
    const text = findingSentence({ ...same, path: 'beneficiary.parties[1]' }, speechOf('it', draft)).text
    expect(text).toContain('un soggetto senza identificativo ed e1')
  })

  it('of real names keeps what they hold', () => {
    const parties = [anEnterprise(1, { name: 'Tintoria «La $& Vasca» {of}', seats: [] })]
    const proposal = aProposal({}, parties)
    const { findings = [] } = evaluateProposal({ proposal }).eligibility.results[1] ?? {}
    const texts = findings.map((found) => findingSentence(found, speechOf('it', proposal)).text)
    expect(texts.join(' ')).toContain('Per «Tintoria “La $& Vasca” {of}» (e1) non risulta')
  })
})

describe('a finding of a later version', () => {
  it.each(['moon-phase-wrong', 'toString', '__proto__', ''])('is named by its code: %s', (code) => {
    const finding = { code, clause: 'A.BEN.3', severity: 'note', facts: { partyId: 'e1' } } as const
    const name = code === '' ? '—' : code
    expect(findingSentence(finding, speechOf('it'))).toEqual({
      text: `È registrato un rilievo con il codice «${name}», per il quale questa versione non ha parole.`,
      basis: 'A.BEN.3',
    })
    expect(findingSentence(finding, speechOf('en')).text).toBe(
      `A finding is on record with the code «${name}», for which this version has no words.`,
    )
  })
})

describe('the words', () => {
  it('are there for every code, or the table does not compile', () => {
    const { 'lead-missing': _left, ...rest } = findingWords
    // @ts-expect-error a code is missing
    const missingCode: WordsFor<ExplainedFinding> = rest
    const wording = { it: () => 'Manca il soggetto capofila.' }
    // @ts-expect-error a language is missing
    const missingLanguage: WordsFor<ExplainedFinding> = { ...findingWords, 'lead-missing': wording }
    // @ts-expect-error a fact that the finding does not hold
    const strangeFact: WordsFor<ExplainedFinding>['lead-missing']['it'] = ({ leadId }) => leadId
    void [missingCode, missingLanguage, strangeFact]
  })

  it('are there for every code that has facts here, and for no other', () => {
    expect(Object.keys(findingWords).toSorted()).toEqual([...codes].toSorted())
  })
})
