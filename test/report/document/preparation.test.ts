import { describe, expect, it } from 'vitest'
import { EDITIONS } from '../../../src/act/editions'
import { subtitlesOf } from '../../../src/report/document/preparation'
import { speechOf } from '../../../src/report/speech-of'

describe('subtitlesOf', () => {
  it('names the act, and an edition other than the act beside it', () => {
    const act = EDITIONS['dgr-xi-5899-2022'].title
    expect(subtitlesOf('dgr-xi-5899-2022', {}, speechOf('it'))).toEqual([act.it])
    expect(subtitlesOf('extension-2022-11-30', {}, speechOf('en'))).toEqual([
      act.en,
      EDITIONS['extension-2022-11-30'].title.en,
    ])
  })

  it.each([
    [{ preparedBy: 'Office', preparedOn: '2022-06-09' }, ['Prepared by: Office', 'Date: 9 June 2022']],
    [{ preparedOn: '2022-06-09' }, ['Date: 9 June 2022']],
    [{ preparedBy: 'Office' }, ['Prepared by: Office']],
  ])('says of %j who prepared it and when', (preparation, lines) => {
    expect(subtitlesOf('dgr-xi-5899-2022', preparation, speechOf('en')).slice(1)).toEqual(lines)
  })
})
