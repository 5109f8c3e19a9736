import { compare, exact, over, plus, type Rational, times } from '../../values/decimal'
import { euroAmount, inEuros } from '../../values/money'
import type { ApplicationFactPath } from '../../values/premium-fact-path'
import type { AidLine, EffectFinding } from '../../verdict/premium'
import { HUNDRED } from '../measure/figures'
import type { ReadyAid } from '../measure/ready-aid'
import type { ReadyMeasure } from '../measure/ready-measure'
import type { ReadyLine } from './ready-application'

/** The aid computed for an application, and what cut it. */
export interface ComputedAid {
  readonly lines: readonly AidLine[]
  /** In cents, after every limit; `undefined` where a fact is missing. */
  readonly cents: bigint | undefined
  /** Whether the lowest spend is reached. */
  readonly spendsEnough: boolean
  readonly findings: readonly EffectFinding[]
  readonly missing: readonly ApplicationFactPath[]
}

/** The aid on one line, in cents where its size is stated, and what cut it. */
interface ComputedLine {
  readonly line: AidLine
  readonly cents: bigint | undefined
  readonly findings: readonly EffectFinding[]
}

/**
 * How much aid does a measure compute for the lines of a spend?
 *
 * Each line at the intensity of its size, with the percentage points of the premium added to it where it counts, cut at the highest
 * intensity and brought to the cent; the sum cut at the ceiling. Spend above the highest is left out, of each line in proportion.
 */
export function computedAid(
  ready: ReadyMeasure,
  aid: ReadyAid,
  lines: readonly ReadyLine[],
  withPremium: boolean,
): ComputedAid {
  const spend = lines.reduce((sum, line) => sum + line.spend, 0n)
  const limit = aid.maximumSpend !== null && spend > aid.maximumSpend ? aid.maximumSpend : spend
  const points = withPremium ? ready.premium.percentagePoints : undefined
  const computed = lines.map(({ size, spend: ofLine }, index) => {
    // Cut in proportion: exact, so that no cent is lost before the aid itself is brought to the cent.
    const spent = limit === spend ? inEuros(ofLine) : { numerator: ofLine * limit, denominator: spend * 100n }
    return lineAid(ready, aid, { size, spent, index }, points)
  })
  const sum = computed.reduce((total, { cents = 0n }) => total + cents, 0n)
  const ceiling = (withPremium ? ready.premium.ceiling : null) ?? aid.ceiling
  const isFull = ceiling !== null && sum >= ceiling
  // What a line of unknown size would add to a ceiling that is reached changes nothing.
  const missing = computed.flatMap(({ cents }, index) =>
    cents === undefined && !isFull ? [`application.spend[${index}].size` as const] : [],
  )
  const cut = isFull ? ceiling : sum
  const missed = aid.minimumSpend !== null && spend < aid.minimumSpend ? aid.minimumSpend : undefined
  return {
    lines: computed.map(({ line }) => line),
    cents: missing.length > 0 ? undefined : cut,
    spendsEnough: missed === undefined,
    findings: [
      ...(missed === undefined ? [] : [limited('spend-below-minimum', 'blocking', spend, missed)]),
      ...(limit === spend ? [] : [limited('spend-cut', 'note', spend, limit)]),
      ...computed.flatMap(({ findings }) => findings),
      ...(cut === sum ? [] : [limited('aid-cut', 'note', sum, cut)]),
    ],
    missing,
  }
}

/** The aid on a line: percentage points are added, never multiplied, so that 50 % and 5 points are 55 %. */
function lineAid(
  { toCent }: ReadyMeasure,
  { intensities, maximumIntensity }: ReadyAid,
  { size, spent, index }: { readonly size: ReadyLine['size']; readonly spent: Rational; readonly index: number },
  points: Rational | undefined,
): ComputedLine {
  const spendEur = exact(spent)
  if (size === undefined) {
    // Nothing of nothing is nothing, whatever the size.
    const nothing = spent.numerator === 0n
    const line = { size: null, spendEur, intensity: null, aidEur: nothing ? euroAmount(0n) : null }
    return { line, cents: nothing ? 0n : undefined, findings: [] }
  }
  const base = intensities.get(size)
  if (base === undefined) {
    const facts = { line: index, size }
    const none: EffectFinding = { code: 'no-aid-for-size', clause: 'A.F2.3', severity: 'note', facts }
    return { line: { size, spendEur, intensity: '0', aidEur: euroAmount(0n) }, cents: 0n, findings: [none] }
  }
  const uncut = points === undefined ? base : plus(base, points)
  const isCut = compare(uncut, maximumIntensity) > 0n
  const intensity = isCut ? maximumIntensity : uncut
  const cents = toCent(over(times(spent, intensity), HUNDRED))
  const facts = { line: index, uncut: exact(uncut), limit: exact(maximumIntensity) }
  return {
    line: { size, spendEur, intensity: exact(intensity), aidEur: euroAmount(cents) },
    cents,
    findings: isCut ? [{ code: 'intensity-cut', clause: 'A.F2.3', severity: 'note', facts }] : [],
  }
}

/** What is said of an amount that a limit bars or cuts. */
function limited(
  code: 'spend-below-minimum' | 'spend-cut' | 'aid-cut',
  severity: 'blocking' | 'note',
  amount: bigint,
  limit: bigint,
): EffectFinding {
  return {
    code,
    clause: 'A.F2.3',
    severity,
    facts: { amountEur: euroAmount(amount), limitEur: euroAmount(limit) },
  }
}
