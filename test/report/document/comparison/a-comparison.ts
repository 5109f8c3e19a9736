import { type Application, compareMeasures, type MeasureComparison, type MeasureDefinition } from 'filiere-lombardia'
import type { MeasureSimulation } from '../../../../src/verdict/simulation'
import { aList } from '../../phase-2'
import { aTightMeasure, THREE } from '../simulation/a-simulation'

/** What several designs do to three applications; each differs from a tight measure in what is given, the first in nothing. */
export function aComparison(
  others: readonly Partial<MeasureDefinition>[] = [],
  applications: readonly Application[] = THREE,
): MeasureComparison {
  const measures = [{}, ...others].map((changed, index) => aTightMeasure({ id: `m-${index + 1}`, ...changed }))
  return compareMeasures(measures, applications, aList())
}

/** The design that the others are held against. */
export function firstOf({ simulations: [first] }: MeasureComparison): MeasureSimulation {
  if (first === undefined) throw new Error('no design')
  return first
}

/** A design without its premium, and one whose premium is in aid. */
export const NO_PREMIUM: Partial<MeasureDefinition> = { premium: {} }
export const IN_AID: Partial<MeasureDefinition> = { premium: { percentagePoints: '5' } }
