import { describe, expect, it } from 'vitest'
import { change } from '../../../src/report/document/change'

describe('change', () => {
  it('is one value where nothing changes, and both where something does', () => {
    expect(change('65', '65')).toBe('65')
    expect(change('65', '75')).toBe('65\u00A0→\u00A075')
  })

  it('keeps short values together, and parts long ones after the arrow alone', () => {
    expect(change('123456', '789012')).toBe('123456\u00A0→\u00A0789012')
    expect(change('123456', '7890123')).toBe('123456\u00A0→ 7890123')
  })

  it('shows a value that there is not by a dash', () => {
    expect(change('', '13')).toBe('—\u00A0→\u00A013')
    expect(change('20', '')).toBe('20\u00A0→\u00A0—')
    // A cell without a value shows as one anyway.
    expect(change('', '')).toBe('')
  })
})
