import type { Random } from '../../phase-1/portfolio/random'

/** Marks by criterion of the measure, in points. */
export type Marks = Readonly<Record<string, string>>

/** Whole points up to a maximum, or one of some steps. */
const MAXIMA = { coherence: 10, innovativeness: 20, 'added-value': 20, investments: 20 } as const
const STEPS = { representativeness: [0, 5, 10, 15], employment: [0, 5, 10, 15] } as const

/** Marks around a level from 0 to 1, which is what the application is worth as a whole. */
export function marksAround(random: Random, level: number): Marks {
  const points = Object.entries(MAXIMA).map(([id, maximum]) => {
    const spread = maximum / 10
    const drawn = Math.round(maximum * level) + random.integer(-spread, spread)
    return [id, String(Math.min(maximum, Math.max(0, drawn)))]
  })
  const steps = Object.entries(STEPS).map(([id, [, ...above]]) => {
    const highest = 15 * level + random.integer(-2, 2)
    return [id, String(above.findLast((step) => step <= highest + 2) ?? 0)]
  })
  return Object.fromEntries([...points, ...steps])
}
