/** The colours of a page on one ground; each text stands on the ground it is named with. */
export interface Palette {
  /** The page. */
  readonly ground: string
  /** Text on the page, and on the grounds of the outcomes. */
  readonly text: string
  /** Citations and what else recedes, on the page. */
  readonly quiet: string
  /** Lines. */
  readonly line: string
  /** What a bar fills. */
  readonly share: string
  /** What a bar of another series fills. */
  readonly half: string
  /** What a bar could fill. */
  readonly room: string
  /** The ground of each outcome and the colour of its word. */
  readonly good: readonly [ground: string, text: string]
  /** As `good`. */
  readonly bad: readonly [ground: string, text: string]
  /** As `good`. */
  readonly open: readonly [ground: string, text: string]
  /** As `good`. */
  readonly neutral: readonly [ground: string, text: string]
}

/** Colours by day and by night; the suite holds their contrast against WCAG AA. */
export const PALETTES: { readonly light: Palette; readonly dark: Palette } = {
  light: {
    ground: '#ffffff',
    text: '#1c2024',
    quiet: '#5a6169',
    line: '#cfd4d9',
    share: '#1f5f8b',
    half: '#c07000',
    room: '#dde3e9',
    good: ['#e6f3ea', '#125c2b'],
    bad: ['#fbe9e7', '#9b1c14'],
    open: ['#fdf1d3', '#6f4a00'],
    neutral: ['#eceff2', '#4a525a'],
  },
  dark: {
    ground: '#15181b',
    text: '#e4e7ea',
    quiet: '#a3abb3',
    line: '#3d444b',
    share: '#6fb3e0',
    half: '#a8690f',
    room: '#3a424a',
    good: ['#16301f', '#8fd6a6'],
    bad: ['#3b1917', '#f5a89f'],
    open: ['#36290b', '#ecc46a'],
    neutral: ['#272c31', '#b9c1c9'],
  },
}
