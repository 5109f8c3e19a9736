import {
  type Application,
  type MeasureDefinition,
  type MeasureSimulation,
  type PremiumOptions,
  simulateMeasure,
} from 'filiere-lombardia'
import { aList, aMeasure, anApplication } from '../../phase-2'

/** A measure whose budget suffices for one and a half of three applications, all of one spend. */
export function aTightMeasure(changed: Partial<MeasureDefinition> = {}): MeasureDefinition {
  return aMeasure({ premium: { points: '10' }, budgetEur: '150000', maximumScore: null, ...changed })
}

/** An application that claims no premium, of which a measure of half the spend makes 100 000 euro. */
export function unclaimed(id: string, changed: Partial<Application> = {}): Application {
  return anApplication({ id, title: `Project ${id}`, proposalId: null, spend: SPEND, ...changed })
}

/** One that earns the premium. */
export function claiming(id: string, changed: Partial<Application> = {}): Application {
  return anApplication({ id, title: `Project ${id}`, spend: SPEND, ...changed })
}

const SPEND = [{ size: 'small', amountEur: '200000' }] as const

/** With the premium `a-1` goes before `a-2`, and is funded in its place; `a-3` is below the minimum. */
export const THREE: readonly Application[] = [
  claiming('a-1', { score: '70' }),
  unclaimed('a-2', { score: '75' }),
  unclaimed('a-3', { score: '60' }),
]

/** What the premium of a tight measure does to three applications; with what is given in place. */
export function aSimulation(
  changed: Partial<MeasureDefinition> = {},
  applications: readonly Application[] = THREE,
  options: PremiumOptions = {},
): MeasureSimulation {
  return simulateMeasure(aTightMeasure(changed), applications, aList(), options)
}
