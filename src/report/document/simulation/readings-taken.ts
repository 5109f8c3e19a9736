import type { ReadingId } from '../../../act/reading-choices'
import { premiumReadings } from '../../../act/readings/premium'
import { READINGS } from '../../../act/readings/readings'
import type { MeasureSimulation } from '../../../verdict/simulation'
import type { ReadingTaken } from '../reading-tables'

/** The readings of the list on which a premium rests besides. */
const BESIDES: readonly ReadingId[] = ['thresholdWithoutAct', 'entryDay', 'removalDay']

/** All readings on which a simulation stands, in the order of the act. */
export function readingsTaken(simulation: MeasureSimulation): readonly ReadingTaken[] {
  const used = new Set<string>([...BESIDES, ...Object.keys(premiumReadings)])
  return Object.values(READINGS)
    .filter(({ id }) => used.has(id))
    .map((reading) => {
      const option = optionTaken(reading.id, simulation)
      return { reading, option, usual: option === reading.default }
    })
}

/** Whether a point is left to each measure, which settles it by its own terms. */
export function isOfMeasure({ reading }: ReadingTaken): boolean {
  return reading.chosenBy === 'argument' && Object.hasOwn(premiumReadings, reading.id)
}

/** Which option was taken, as the simulation says; all others are fixed. */
function optionTaken(id: ReadingId, { readings }: MeasureSimulation): string {
  return Object.entries(readings).find(([reading]) => reading === id)?.[1] ?? READINGS[id].default
}
