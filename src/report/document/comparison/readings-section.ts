import type { Reading } from '../../../act/readings/reading'
import type { MeasureComparison, MeasureSimulation } from '../../../verdict/simulation'
import type { Speech } from '../../speech'
import { identifier } from '../../words/quoted'
import type { Section, Table } from '../document'
import { commonLabel } from '../labels'
import { optionWords, type ReadingTaken, readingsTable, readingTables } from '../reading-tables'
import { isOfMeasure, readingsTaken } from '../simulation/readings-taken'
import { label } from './labels'

/** A point that is left to the designs, with the option that each takes. */
interface SettledByDesigns extends ReadingTaken {
  readonly by: readonly { readonly id: string; readonly option: string }[]
}

/** How the points that the act leaves open were read, and what the designs provide on those left to them, alike or each its own way. */
export function readingsSection({ simulations }: MeasureComparison, first: MeasureSimulation, say: Speech): Section {
  const taken = readingsTaken(first)
  const settled = taken.filter(isOfMeasure).map((one) => ({ ...one, by: optionsOf(one.reading, simulations) }))
  const ofCall = taken.filter((one) => !isOfMeasure(one))
  const ofDesigns = [
    ...differingTable(settled.filter(differs), say),
    readingsTable(
      label('alike', say.locale),
      settled.filter((one) => !differs(one)),
      say,
    ),
  ]
  return { title: commonLabel('readings', say.locale), blocks: readingTables(ofCall, say, ofDesigns) }
}

function differs({ by, option }: SettledByDesigns): boolean {
  return by.some((other) => other.option !== option)
}

function optionsOf(of: Reading, simulations: readonly MeasureSimulation[]): SettledByDesigns['by'] {
  return simulations.flatMap((simulation) =>
    readingsTaken(simulation)
      .filter(({ reading }) => reading.id === of.id)
      .map(({ option }) => ({ id: simulation.measure.id, option })),
  )
}

/** Each option that a design takes, with all the designs that take it. */
function differingTable(readings: readonly SettledByDesigns[], say: Speech): readonly Table[] {
  if (readings.length === 0) return []
  const { locale } = say
  return [
    {
      block: 'table',
      caption: label('differingReadings', locale),
      columns: [
        { title: commonLabel('question', locale), kind: 'words' },
        { title: commonLabel('adopted', locale), kind: 'words' },
        { title: label('measures', locale), kind: 'words' },
        { title: commonLabel('clauses', locale), kind: 'words' },
      ],
      rows: readings.flatMap(({ reading, by }) =>
        [...new Set(by.map(({ option }) => option))].map((option) => [
          reading.question[locale],
          optionWords(reading, option, say),
          say.list(by.filter((one) => one.option === option).map(({ id }) => identifier(id))),
          reading.clauses.join(', '),
        ]),
      ),
    },
  ]
}
