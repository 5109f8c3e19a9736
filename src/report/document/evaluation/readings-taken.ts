import type { ReadingId } from '../../../act/reading-choices'
import { READINGS } from '../../../act/readings/readings'
import type { Evaluation } from '../../../verdict/evaluation'
import type { ReadingTaken } from '../reading-tables'
import { optionTaken } from './option-taken'

/** The readings that a caller may choose, and all others that an answer used, in the order of the act. */
export function readingsTaken(evaluation: Evaluation): readonly ReadingTaken[] {
  const { eligibility, window, deadline, timeliness, score } = evaluation
  const answers = [...eligibility.results, window, deadline, timeliness, score]
  const used = new Set<ReadingId>(answers.flatMap((answer) => answer?.readings ?? []))
  return Object.values(READINGS)
    .filter(({ id }) => used.has(id) || Object.hasOwn(evaluation.readings, id))
    .map((reading) => {
      const option = optionTaken(reading.id, evaluation)
      return { reading, option, usual: option === reading.default }
    })
}
