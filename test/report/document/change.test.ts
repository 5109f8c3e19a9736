import { describe, expect, it } from 'vitest'
import { change } from '../../../src/report/document/change'

describe('change', () => {
  it('is one value where nothing changes, and both where something does', () => {
    expect(change('65', '65')).toBe('65')
    expect(change('65', '75')).toBe('65\u00A0→ 75')
  })

  it('shows a value that there is not by a dash', () => {
    expect(change('', '13')).toBe('—\u00A0→ 13')
    expect(change('20', '')).toBe('20\u00A0→ —')
    // A cell without a value shows as one anyway.
    expect(change('', '')).toBe('')
  })
})
