import { describe, expect, it } from 'vitest'
import { CLAUSES } from '../../../../src/act/clauses/clauses'
import { panelClauses } from '../../../../src/act/panel-clauses'
import { panelSection } from '../../../../src/report/document/evaluation/panel-section'
import { speechOf } from '../../../../src/report/speech-of'
import { citation } from '../../../../src/report/words/citation'
import { anEvaluation } from './an-evaluation'

describe('panelSection', () => {
  it.each(['it', 'en'] as const)('says in %s what each clause left to the panel says', (locale) => {
    expect(panelSection(anEvaluation(), speechOf(locale)).blocks).toMatchObject([
      {
        block: 'table',
        rows: panelClauses.map((clause) => [CLAUSES[clause].meaning[locale], citation(clause, locale)]),
      },
    ])
  })
})
