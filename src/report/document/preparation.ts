import type { EncodedEditionId } from '../../act/closing-days'
import { EDITIONS } from '../../act/editions'
import type { CivilDay } from '../../values/civil-day'
import type { Speech } from '../speech'
import { commonLabel } from './labels'

/** Who prepared a report, and when; nothing is said of what is not known. */
export interface Preparation {
  /** Who prepared it. */
  readonly preparedBy?: string | undefined
  /** The day on which it was prepared. */
  readonly preparedOn?: CivilDay | undefined
}

/** The lines under the title: the act, an edition of it beside it, who prepared the report and when. */
export function subtitlesOf(
  edition: EncodedEditionId,
  { preparedBy, preparedOn }: Preparation,
  say: Speech,
): readonly string[] {
  const { locale } = say
  const acts = new Set(['dgr-xi-5899-2022', edition] as const)
  return [
    ...[...acts].map((act) => EDITIONS[act].title[locale]),
    ...(preparedBy === undefined ? [] : [`${commonLabel('preparedBy', locale)}: ${preparedBy}`]),
    ...(preparedOn === undefined ? [] : [`${commonLabel('preparedOn', locale)}: ${say.day(preparedOn)}`]),
  ]
}
