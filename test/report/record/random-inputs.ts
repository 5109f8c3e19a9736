import { fc } from '@fast-check/vitest'
import type { Mark, ScoringScheme } from '../../../src/model/scoring-scheme'
import type { EvaluationInput } from '../../../src/rules/evaluate-proposal'
import { byCriterion, defineScoringScheme, illustrativeScheme } from '../../../src/rules/scoring/scheme'
import { options, proposals } from '../../rules/eligibility/random-proposals'

const schemes: fc.Arbitrary<ScoringScheme> = fc.constantFrom(
  illustrativeScheme,
  defineScoringScheme({
    ...illustrativeScheme,
    id: 'to-nine',
    source: { title: 'A test', date: '2022-02-24' },
    markScale: { max: 9 },
  }),
)

const hundredths = fc.integer({ min: 0, max: 900 }).map((mark) => mark / 100)

const mark: fc.Arbitrary<Mark> = fc.oneof(
  hundredths,
  hundredths.map(String),
  fc.record(
    {
      value: hundredths.map(String),
      author: fc.constantFrom('Nucleo di Valutazione', 'Commissario 1'),
      reason: fc.constantFrom('Piano solido', ''),
    },
    { requiredKeys: ['value'] },
  ),
)

const scored = fc
  .tuple(schemes, fc.array(mark, { minLength: 6, maxLength: 6 }))
  .map(([scheme, given]): Pick<EvaluationInput, 'scheme' | 'marks'> => {
    const left = [...given]
    return { scheme, marks: byCriterion(() => left.pop() ?? 0) }
  })

const unscored = fc.constantFrom<Pick<EvaluationInput, 'scheme' | 'marks'>>({}, { scheme: illustrativeScheme })

const terms = fc.record<Pick<EvaluationInput, 'examinedAt' | 'assessedBy' | 'roll' | 'extraHolidays'>>({
  examinedAt: fc.constantFrom(undefined, '2023-02-01T10:00:00+01:00'),
  assessedBy: fc.constantFrom(undefined, 'Nucleo di Valutazione'),
  roll: fc.constantFrom(undefined, 'public-holidays', 'public-holidays-and-saturdays', 'none'),
  extraHolidays: fc.constantFrom(undefined, [], ['2022-06-09', '2022-12-07']),
})

/** Inputs of every kind that have an answer: few defects or many, scored or not, under any readings. */
export const inputs: fc.Arbitrary<EvaluationInput> = fc
  .tuple(proposals, options, fc.oneof(scored, unscored), terms, fc.boolean())
  .map(([proposal, chosen, marks, given, suspended]) => {
    const day = proposal.submission.submittedAt.slice(0, 8)
    const from = `${day}${day === '2023-01-' ? '05' : '31'}`
    return {
      proposal,
      ...chosen,
      ...marks,
      ...given,
      ...(suspended
        ? { suspensions: [{ kind: 'refusal-notice', noticeOn: from, observationsOn: null } as const] }
        : {}),
    }
  })
