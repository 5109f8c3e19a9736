import { describe, expect, it } from 'vitest'
import { CLAUSES } from '../../../../src/act/clauses/clauses'
import { clausesSection } from '../../../../src/report/document/simulation/clauses-section'
import { speechOf } from '../../../../src/report/speech-of'

describe('clausesSection', () => {
  it.each(['it', 'en'] as const)('holds what the act says of Phase 2 and of the premium, in %s', (locale) => {
    const { blocks } = clausesSection(speechOf(locale))
    const [paragraph, table] = blocks
    expect(paragraph).toMatchObject({ statements: [{ basis: expect.stringContaining('[A.F2.3]') }] })
    const cited = table?.block === 'table' ? table.rows.map(([, where]) => /\[(.+)\]/.exec(where ?? '')?.[1]) : []
    expect(cited).toEqual(['R.19', 'R.20', 'A.F2.1', 'A.F2.2', 'A.F2.3', 'A.VAL.6', 'A.VAL.7', 'A.VAL.8'])
    expect(table).toMatchObject({
      rows: expect.arrayContaining([[CLAUSES['A.VAL.6'].meaning[locale], expect.anything()]]),
    })
  })
})
