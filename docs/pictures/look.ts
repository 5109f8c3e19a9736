/** The colours of a picture on one ground. Text stands on `ground`, `card` and `result` in any of the text colours. */
export interface Palette {
  /** The picture itself. */
  readonly ground: string
  /** A box. */
  readonly card: string
  /** A box that holds what is reached. */
  readonly result: string
  /** Text. */
  readonly text: string
  /** Text that recedes. */
  readonly quiet: string
  /** The one colour: who acts, what counts. */
  readonly accent: string
  /** Text on the accent. */
  readonly onAccent: string
  /** Borders. */
  readonly line: string
  /** Arrows and lines that lead somewhere. */
  readonly way: string
}

/** Colours by day and by night; the suite holds their contrast against WCAG AA. */
export const PALETTES: { readonly light: Palette; readonly dark: Palette } = {
  light: {
    ground: '#ffffff',
    card: '#f5f7f9',
    result: '#e4eef6',
    text: '#1c2024',
    quiet: '#565d65',
    accent: '#1f5f8b',
    onAccent: '#ffffff',
    line: '#ccd2d8',
    way: '#7a838c',
  },
  dark: {
    ground: '#15181b',
    card: '#1f2327',
    result: '#1c3345',
    text: '#e4e7ea',
    quiet: '#aab2ba',
    accent: '#7dbce6',
    onAccent: '#0f1a22',
    line: '#3f474e',
    way: '#87919a',
  },
}

/** How a text is set: its size in units of the picture, and what makes it wider or narrower. */
export interface TextStyle {
  readonly size: number
  readonly weight: 400 | 600
  readonly fill: 'text' | 'quiet' | 'accent' | 'onAccent'
  readonly face: 'sans' | 'mono'
}

/** The few styles of text that pictures have. */
export const TEXT_STYLES = {
  heading: { size: 15.5, weight: 600, fill: 'text', face: 'sans' },
  title: { size: 13.5, weight: 600, fill: 'text', face: 'sans' },
  name: { size: 12.5, weight: 600, fill: 'text', face: 'sans' },
  body: { size: 12.5, weight: 400, fill: 'text', face: 'sans' },
  quiet: { size: 11.5, weight: 400, fill: 'quiet', face: 'sans' },
  actor: { size: 11.5, weight: 600, fill: 'accent', face: 'sans' },
  code: { size: 11, weight: 400, fill: 'quiet', face: 'mono' },
  onAccent: { size: 11.5, weight: 600, fill: 'onAccent', face: 'sans' },
} as const satisfies Readonly<Record<string, TextStyle>>

/** The name of a style of text. */
export type TextStyleName = keyof typeof TEXT_STYLES

const FACES: Readonly<Record<TextStyle['face'], string>> = {
  sans: "-apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', Arial, sans-serif",
  mono: "ui-monospace, Menlo, Consolas, 'Liberation Mono', monospace",
}

/**
 * The style sheet of a picture. It follows the reader's device, and where the page has a theme of its own (`data-theme`), that.
 * On one line: it stands in Markdown, where a blank line would end the picture.
 */
export const STYLE_SHEET: string = [
  `.fl-picture{${colours('light')};max-width:100%;height:auto;font-family:${FACES.sans}}`,
  `@media (prefers-color-scheme:dark){.fl-picture{${colours('dark')}}}`,
  `[data-theme=light] .fl-picture{${colours('light')}}`,
  `[data-theme=dark] .fl-picture{${colours('dark')}}`,
  ...Object.entries(TEXT_STYLES).map(
    ([name, { size, weight, fill, face }]) =>
      `.fl-picture .${name}{font:${weight} ${size}px ${FACES[face]};fill:var(--fl-${fill})}`,
  ),
  '.fl-picture .ground{fill:var(--fl-ground);stroke:var(--fl-line)}',
  '.fl-picture .card{fill:var(--fl-card);stroke:var(--fl-line)}',
  '.fl-picture .result{fill:var(--fl-result);stroke:var(--fl-accent)}',
  '.fl-picture .exit{fill:var(--fl-ground);stroke:var(--fl-way);stroke-dasharray:4 3}',
  '.fl-picture .plain{fill:none;stroke:var(--fl-line)}',
  '.fl-picture .solid{fill:var(--fl-accent);stroke:none}',
  '.fl-picture .room{fill:var(--fl-line);stroke:none}',
  '.fl-picture .way{fill:none;stroke:var(--fl-way);stroke-width:1.4}',
  '.fl-picture .lane{fill:none;stroke:var(--fl-line);stroke-width:1.4}',
  '.fl-picture .head{fill:var(--fl-way);stroke:none}',
  '.fl-picture .sign{fill:none;stroke:var(--fl-text);stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round}',
  '.fl-picture .hatch{fill:none;stroke:var(--fl-way);stroke-width:1}',
  '.fl-picture a:hover rect,.fl-picture a:focus-visible rect{stroke:var(--fl-accent);stroke-width:2}',
  '.fl-picture a{text-decoration:none}',
].join('')

function colours(theme: keyof typeof PALETTES): string {
  return Object.entries(PALETTES[theme])
    .map(([name, colour]) => `--fl-${name}:${colour}`)
    .join(';')
}
