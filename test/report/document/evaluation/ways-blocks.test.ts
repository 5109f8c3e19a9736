import { scoreProposal, waysToThreshold } from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { waysBlocks } from '../../../../src/report/document/evaluation/ways-blocks'
import { waysSentences } from '../../../../src/report/sentences/score'
import { speechOf } from '../../../../src/report/speech-of'
import { all, scheme } from './an-evaluation'

const say = speechOf('en')
const blocks = (mark: string) => waysBlocks(scoreProposal(scheme, all(mark)), say)
const sentences = (mark: string) =>
  waysSentences(waysToThreshold(scoreProposal(scheme, all(mark))), say).map(({ text }) => text)

describe('waysBlocks', () => {
  it('is nothing on the threshold', () => {
    expect(blocks('6.5')).toEqual([])
  })

  it('sets out each rise that would do alone in a table, and says the rest', () => {
    const [list, table] = blocks('6.4')
    const [missing, ...others] = sentences('6.4')
    expect(others).toHaveLength(8)
    expect(list).toMatchObject({
      block: 'list',
      items: [missing, ...others.slice(6)].map((text) => ({ text })),
    })
    expect(table).toMatchObject({
      block: 'table',
      columns: [{}, { title: 'Mark' }, { title: 'Mark that would do' }, { title: 'Rise' }],
    })
    expect(table).toMatchObject({
      rows: [
        ['a) Coherence with the purposes of the call', '6.4', '7.06… (106/15)', '0.66… (2/3)'],
        ['b) Innovativeness', '6.4', '6.9', '0.5'],
        {},
        {},
        {},
        {},
      ],
    })
  })

  it('has no table where no single mark would do', () => {
    expect(blocks('1')).toMatchObject([{ block: 'list', items: sentences('1').map((text) => ({ text })) }])
  })
})
