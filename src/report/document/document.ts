import type { Locale } from '../../act/bilingual'

/**
 * A report before any markup: plain data in one language, which the renderers turn into HTML or Markdown. Texts are plain text
 * throughout; a renderer escapes every one of them, whoever wrote it.
 */
export interface ReportDocument {
  /** The language. */
  readonly locale: Locale
  /** The title. */
  readonly title: string
  /** Short lines under the title. */
  readonly subtitles: readonly string[]
  /** The sections, in order; each has a number, by which a letter can cite it. */
  readonly sections: readonly Section[]
}

/** A part of a report under a heading of its own. */
export interface Section {
  /** The heading. */
  readonly title: string
  /** What it holds, in order. */
  readonly blocks: readonly Block[]
}

/** A part of a section. */
export type Block = Notice | Paragraph | Facts | List | Entries | Table | BarChart | SeriesChart

/** A text, and what it rests on. */
export interface Statement {
  /** The text. */
  readonly text: string
  /** The citation of a clause or a law; `null` where it rests on none. */
  readonly basis: string | null
}

/** How an outcome reads at a glance: it holds, it does not, it is open, or it asks nothing. */
export type Tone = 'good' | 'bad' | 'open' | 'neutral'

/** What must not be overlooked, in a frame. */
export interface Notice {
  /** Which kind of block it is. */
  readonly block: 'notice'
  /** How it reads at a glance. */
  readonly tone: Tone
  /** The gist, in a few words. */
  readonly title: string
  /** The whole of it. */
  readonly statements: readonly Statement[]
}

/** Sentences that follow each other. */
export interface Paragraph {
  /** Which kind of block it is. */
  readonly block: 'paragraph'
  /** The sentences. */
  readonly statements: readonly Statement[]
}

/** Terms, each with its value. */
export interface Facts {
  /** Which kind of block it is. */
  readonly block: 'facts'
  /** The terms, in order. */
  readonly facts: readonly Fact[]
}

/** A term with its value. */
export interface Fact {
  /** The term. */
  readonly term: string
  /** Its value. */
  readonly value: string
}

/** A statement in a list, with what else it holds for. */
export interface Item extends Statement {
  /** What else it holds for, where it would be too much to say it of each. */
  readonly others?: Others
}

/** Many things of which the same holds, named one after the other. */
export interface Others {
  /** What holds of them. */
  readonly lead: string
  /** The things, each in a few words. */
  readonly names: readonly string[]
}

/** Statements, one below the other. */
export interface List {
  /** Which kind of block it is. */
  readonly block: 'list'
  /** Whether their order counts, so that they are numbered. */
  readonly ordered: boolean
  /** The statements. */
  readonly items: readonly Item[]
}

/** Headed entries, each with an outcome and the statements that explain it. */
export interface Entries {
  /** Which kind of block it is. */
  readonly block: 'entries'
  /** The entries, in order. */
  readonly entries: readonly Entry[]
}

/** A headed entry. */
export interface Entry {
  /** What it is about. */
  readonly title: string
  /** Its outcome, in a word or two. */
  readonly outcome: string
  /** How the outcome reads at a glance. */
  readonly tone: Tone
  /** The citation of what it rests on. */
  readonly basis: string
  /** The statements that explain it; none where there is nothing to add. */
  readonly items: readonly Item[]
}

/** A table; the first cell of each row heads it. */
export interface Table {
  /** Which kind of block it is. */
  readonly block: 'table'
  /** What it shows. */
  readonly caption: string
  /** Its columns. */
  readonly columns: readonly Column[]
  /** Its rows, each with a cell for each column. */
  readonly rows: readonly (readonly string[])[]
  /** The row that sums up, where there is one. */
  readonly total?: readonly string[]
}

/** A column of a table. */
export interface Column {
  /** Its heading. */
  readonly title: string
  /** What its cells hold: a few words, a figure, or prose, which may stand below its row. */
  readonly kind: 'words' | 'figure' | 'prose'
}

/** Bars on one scale, which runs from nothing to the whole. */
export interface BarChart {
  /** Which kind of block it is. */
  readonly block: 'bar-chart'
  /** What it shows. */
  readonly title: string
  /** The bars, from top to bottom. */
  readonly bars: readonly Bar[]
  /** A value that the bars are held against. */
  readonly mark?: Mark
}

/** A bar. */
export interface Bar {
  /** What it stands for. */
  readonly label: string
  /** Its figure, as it is said. */
  readonly figure: string
  /** How much of the scale it fills, from 0 to 1. */
  readonly share: number
  /** How much of the scale it could fill, from 0 to 1. */
  readonly room: number
}

/** A value on the scale of a chart. */
export interface Mark {
  /** What it is, with its figure. */
  readonly label: string
  /** Where on the scale it stands, from 0 to 1. */
  readonly share: number
}

/** Groups of bars on one scale, each with a bar of every series: a distribution before and after, or figures of several designs. */
export interface SeriesChart {
  /** Which kind of block it is. */
  readonly block: 'series-chart'
  /** What it shows. */
  readonly title: string
  /** The series, in the order of the bars in each group. */
  readonly series: readonly Series[]
  /** The groups, from top to bottom. */
  readonly groups: readonly Group[]
}

/** What the bars at one place of each group stand for. */
export interface Series {
  /** What it is. */
  readonly label: string
  /** How its bars are drawn, so that series are told apart without colour, too. */
  readonly fill: 'solid' | 'half' | 'hollow'
}

/** Bars that belong together. */
export interface Group {
  /** What they belong to. */
  readonly label: string
  /** A bar of each series. */
  readonly bars: readonly GroupBar[]
  /** A line that parts it from the group below, and what the line stands for. */
  readonly lineBelow?: string
}

/** A bar of a group. */
export interface GroupBar {
  /** Its figure, as it is said. */
  readonly figure: string
  /** How much of the scale it fills, from 0 to 1. */
  readonly share: number
}
