import type { EnterpriseSize, SpendLine } from 'filiere-lombardia'
import type { Random } from '../../phase-1/portfolio/random'

const NAMES: Readonly<Record<EnterpriseSize, readonly [string, string]>> = {
  micro: ['microimpresa', 'microimprese'],
  small: ['piccola impresa', 'piccole imprese'],
  medium: ['media impresa', 'medie imprese'],
  large: ['grande impresa', 'grandi imprese'],
}

/** The spend of an application: a line for the enterprises of each size that take part. */
export function spendLines(random: Random): readonly SpendLine[] {
  const large: readonly EnterpriseSize[] = random.chance(0.35) ? ['large'] : []
  const sizes: readonly EnterpriseSize[] = ['small', ...random.sample(['micro', 'medium'] as const, 2), ...large]
  const total = random.integer(24, 68) * 10_000
  const weights = sizes.map(() => random.integer(2, 9))
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  return sizes.map((size, index) => ({
    size,
    amountEur: amount(random, ((weights[index] ?? 0) * total) / whole),
    label: labelOf(random, size),
  }))
}

/** To the ten euro, or to the cent where an invoice is at hand. */
function amount(random: Random, euros: number): string {
  const cents = random.chance(0.25) ? random.integer(1, 999) : 0
  return `${Math.round(euros / 10) * 10 + Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`
}

function labelOf(random: Random, size: EnterpriseSize): string {
  const count = size === 'large' ? 1 : random.integer(2, 7)
  const [one, several] = NAMES[size]
  return `${count} ${count === 1 ? one : several}`
}
