import type { Reading } from '../../act/readings/reading'
import type { Speech } from '../speech'
import type { Block, Table } from './document'
import { commonLabel } from './labels'

/** A reading with the option that was taken. */
export interface ReadingTaken {
  /** The reading. */
  readonly reading: Reading
  /** The id of the option. */
  readonly option: string
  /** Whether that is the default. */
  readonly usual: boolean
}

/**
 * How the points that the act leaves open were read: first those on which the default was not taken, with what that is and why.
 *
 * @param between what comes before those on which it was taken
 */
export function readingTables(
  taken: readonly ReadingTaken[],
  say: Speech,
  between: readonly Block[] = [],
): readonly Block[] {
  const others = taken.filter(({ usual }) => !usual)
  const usual = taken.filter((one) => one.usual)
  return [
    ...(others.length === 0 ? [] : [otherReadings(others, say)]),
    ...between,
    readingsTable(commonLabel('usualReadings', say.locale), usual, say),
  ]
}

function otherReadings(taken: readonly ReadingTaken[], say: Speech): Table {
  const { locale } = say
  return {
    block: 'table',
    caption: commonLabel('otherReadings', locale),
    columns: [
      ...columns(say),
      { title: commonLabel('usual', locale), kind: 'prose' },
      { title: commonLabel('why', locale), kind: 'prose' },
    ],
    rows: taken.map(({ reading, option }) => [
      ...row(reading, option, say),
      optionWords(reading, reading.default, say),
      reading.why[locale],
    ]),
  }
}

/** Readings, each with the option that was taken. */
export function readingsTable(caption: string, taken: readonly ReadingTaken[], say: Speech): Table {
  return {
    block: 'table',
    caption,
    columns: columns(say),
    rows: taken.map(({ reading, option }) => row(reading, option, say)),
  }
}

function columns({ locale }: Speech): Table['columns'] {
  return [
    { title: commonLabel('question', locale), kind: 'words' },
    { title: commonLabel('adopted', locale), kind: 'words' },
    { title: commonLabel('clauses', locale), kind: 'words' },
  ]
}

function row(reading: Reading, option: string, say: Speech): readonly string[] {
  return [reading.question[say.locale], optionWords(reading, option, say), reading.clauses.join(', ')]
}

/** An option in words; one of a later version is called by its id. */
export function optionWords({ options }: Reading, option: string, { locale }: Speech): string {
  return options[option]?.[locale] ?? option
}
