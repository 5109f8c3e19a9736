import type { AidTerms, CheckedAid, EnterpriseSize } from '../../model/measure'
import { requireObject, requireOptions } from '../../rules/choices'
import { compare, exact, type Rational } from '../../values/decimal'
import { type EuroAmount, euroAmount } from '../../values/money'
import { RuleInputError } from '../../values/rule-input-error'
import { HUNDRED, optionalAmount, percentage } from './figures'

/** The sizes of enterprise, from the smallest. */
export const SIZES: readonly EnterpriseSize[] = ['micro', 'small', 'medium', 'large']

/** The aid terms of a measure with their figures as numbers; amounts in cents. */
export interface ReadyAid {
  readonly aid: CheckedAid
  readonly intensities: ReadonlyMap<EnterpriseSize, Rational>
  readonly maximumIntensity: Rational
  readonly minimumSpend: bigint | null
  readonly maximumSpend: bigint | null
  readonly ceiling: bigint | null
}

/** The aid terms of a measure, checked against each other. */
export function readyAid(terms: AidTerms): ReadyAid {
  requireOptions(terms, ['intensities', 'maximumIntensity', 'minimumSpendEur', 'maximumSpendEur', 'ceilingEur'], 'aid')
  const given = requireOptions(requireObject(terms.intensities, 'aid.intensities'), SIZES, 'aid.intensities')
  const maximumIntensity =
    terms.maximumIntensity == null ? HUNDRED : percentage(terms.maximumIntensity, 'aid.maximumIntensity')
  const intensities = new Map<EnterpriseSize, Rational>()
  for (const size of SIZES) {
    if (given[size] === undefined) continue
    const intensity = percentage(given[size], `aid.intensities.${size}`)
    if (compare(intensity, maximumIntensity) > 0n) {
      const expected = `${exact(intensity)} or more, the intensity of ${size} enterprises`
      throw new RuleInputError('maximum-below-intensity', 'aid.maximumIntensity', terms.maximumIntensity, expected)
    }
    intensities.set(size, intensity)
  }
  const minimumSpend = optionalAmount(terms.minimumSpendEur, 'aid.minimumSpendEur')
  const maximumSpend = optionalAmount(terms.maximumSpendEur, 'aid.maximumSpendEur')
  if (minimumSpend !== null && maximumSpend !== null && maximumSpend < minimumSpend) {
    const expected = `${euroAmount(minimumSpend)} or more, the lowest spend`
    throw new RuleInputError('maximum-below-minimum', 'aid.maximumSpendEur', terms.maximumSpendEur, expected)
  }
  const ceiling = optionalAmount(terms.ceilingEur, 'aid.ceilingEur')
  const aid = Object.freeze({
    intensities: Object.freeze(Object.fromEntries([...intensities].map(([size, figure]) => [size, exact(figure)]))),
    maximumIntensity: exact(maximumIntensity),
    minimumSpendEur: amount(minimumSpend),
    maximumSpendEur: amount(maximumSpend),
    ceilingEur: amount(ceiling),
  })
  return { aid, intensities, maximumIntensity, minimumSpend, maximumSpend, ceiling }
}

/** An amount as a measure states it, `null` where there is none. */
export function amount(cents: bigint | null): EuroAmount | null {
  return cents === null ? null : euroAmount(cents)
}
