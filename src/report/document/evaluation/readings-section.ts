import type { ReadingId } from '../../../act/reading-choices'
import type { Reading } from '../../../act/readings/reading'
import { READINGS } from '../../../act/readings/readings'
import type { Evaluation } from '../../../verdict/evaluation'
import type { Speech } from '../../speech'
import type { Block, Section } from '../document'
import { label } from './labels'
import { optionTaken } from './option-taken'

/** How the points that the act leaves open were read: first those that differ from the default, with what that would be. */
export function readingsSection(evaluation: Evaluation, say: Speech): Section {
  const { locale } = say
  const used = new Set<ReadingId>([
    ...evaluation.eligibility.results.flatMap(({ readings }) => readings),
    ...evaluation.window.readings,
    ...evaluation.deadline.readings,
    ...(evaluation.timeliness?.readings ?? []),
    ...(evaluation.score?.readings ?? []),
  ])
  const taken = Object.values(READINGS)
    .filter(({ id }) => used.has(id) || Object.hasOwn(evaluation.readings, id))
    .map((reading) => ({ reading, option: optionTaken(reading.id, evaluation) }))
  const others = taken.filter(({ reading, option }) => option !== reading.default)
  const usual = taken.filter(({ reading, option }) => option === reading.default)
  const differing: readonly Block[] =
    others.length === 0
      ? []
      : [
          {
            block: 'table',
            caption: label('otherReadings', locale),
            columns: [
              { title: label('question', locale), kind: 'words' },
              { title: label('adopted', locale), kind: 'words' },
              { title: label('clauses', locale), kind: 'words' },
              { title: label('usual', locale), kind: 'prose' },
              { title: label('why', locale), kind: 'prose' },
            ],
            rows: others.map(({ reading, option }) => [
              ...row(reading, option, say),
              wordsOf(reading, reading.default, say),
              reading.why[locale],
            ]),
          },
        ]
  return {
    title: label('readings', locale),
    blocks: [
      ...differing,
      {
        block: 'table',
        caption: label('usualReadings', locale),
        columns: [
          { title: label('question', locale), kind: 'words' },
          { title: label('adopted', locale), kind: 'words' },
          { title: label('clauses', locale), kind: 'words' },
        ],
        rows: usual.map(({ reading, option }) => row(reading, option, say)),
      },
    ],
  }
}

function row(reading: Reading, option: string, say: Speech): readonly string[] {
  return [reading.question[say.locale], wordsOf(reading, option, say), reading.clauses.join(', ')]
}

function wordsOf({ options }: Reading, option: string, { locale }: Speech): string {
  return options[option]?.[locale] ?? option
}
