import type { Reading } from '../../../act/readings/reading'
import type { Evaluation } from '../../../verdict/evaluation'
import type { Speech } from '../../speech'
import type { Block, Section, Table } from '../document'
import { label } from './labels'
import { type ReadingTaken, readingsTaken } from './readings-taken'

/** How the points that the act leaves open were read: first those on which the default was not taken. */
export function readingsSection(evaluation: Evaluation, say: Speech): Section {
  const taken = readingsTaken(evaluation)
  const others = taken.filter(({ usual }) => !usual)
  const blocks: readonly Block[] = [
    ...(others.length === 0 ? [] : [otherReadings(others, say)]),
    usualReadings(
      taken.filter(({ usual }) => usual),
      say,
    ),
  ]
  return { title: label('readings', say.locale), blocks }
}

/** Readings other than the default, with what that is and why. */
function otherReadings(taken: readonly ReadingTaken[], say: Speech): Table {
  const { locale } = say
  return {
    block: 'table',
    caption: label('otherReadings', locale),
    columns: [
      ...columns(say),
      { title: label('usual', locale), kind: 'prose' },
      { title: label('why', locale), kind: 'prose' },
    ],
    rows: taken.map(({ reading, option }) => [
      ...row(reading, option, say),
      wordsOf(reading, reading.default, say),
      reading.why[locale],
    ]),
  }
}

function usualReadings(taken: readonly ReadingTaken[], say: Speech): Table {
  return {
    block: 'table',
    caption: label('usualReadings', say.locale),
    columns: columns(say),
    rows: taken.map(({ reading, option }) => row(reading, option, say)),
  }
}

function columns({ locale }: Speech): Table['columns'] {
  return [
    { title: label('question', locale), kind: 'words' },
    { title: label('adopted', locale), kind: 'words' },
    { title: label('clauses', locale), kind: 'words' },
  ]
}

function row(reading: Reading, option: string, say: Speech): readonly string[] {
  return [reading.question[say.locale], wordsOf(reading, option, say), reading.clauses.join(', ')]
}

/** An option in words; one of a later version is called by its id. */
function wordsOf({ options }: Reading, option: string, { locale }: Speech): string {
  return options[option]?.[locale] ?? option
}
