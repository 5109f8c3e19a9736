import type { MeasureDedication } from 'filiere-lombardia'
import type { BoundaryCase, RuleCases } from '../boundary-case'
import { aMeasure } from './a-measure'
import { premiumCase } from './premium-case'

const rule = 'measure-dedication'

/** Cases on the boundary of what a measure is dedicated to. */
export const measureDedication: RuleCases = {
  rule,
  cases: [
    dedicated([], 'violated', {
      it: 'Misura per le imprese in genere, non dedicata né alle filiere né agli ecosistemi',
      en: 'Measure for enterprises at large, dedicated neither to supply chains nor to ecosystems',
    }),
    dedicated(['supply-chains'], 'satisfied', {
      it: 'Misura dedicata alle sole filiere',
      en: 'Measure dedicated to supply chains alone',
    }),
    dedicated(['ecosystems'], 'satisfied', {
      it: 'Misura dedicata ai soli ecosistemi',
      en: 'Measure dedicated to ecosystems alone',
    }),
    dedicated(['supply-chains', 'ecosystems'], 'satisfied', {
      it: 'Misura dedicata alle filiere e agli ecosistemi',
      en: 'Measure dedicated to supply chains and to ecosystems',
    }),
  ],
}

function dedicated(
  dedicatedTo: readonly MeasureDedication[],
  expected: string,
  what: BoundaryCase['what'],
): BoundaryCase {
  return premiumCase(rule, expected, what, { measure: aMeasure({ dedicatedTo }) })
}
