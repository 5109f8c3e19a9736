import type { AidTerms, MeasureDedication, PremiumReadingSelection, PremiumTerms } from 'filiere-lombardia'
import type { BoundaryCase, RuleCases } from '../boundary-case'
import { aMeasure } from './a-measure'
import { premiumCase } from './premium-case'

const rule = 'measure-premium'
const AID: AidTerms = { intensities: { small: 50 }, ceilingEur: 100_000 }
const BOTH: PremiumReadingSelection = { premiumKinds: 'both-required' }

/** Cases on the boundary of the premium that a measure gives. */
export const measurePremium: RuleCases = {
  rule,
  cases: [
    giving({}, 'satisfied', {
      it: 'Misura dedicata alle filiere, senza alcuna premialità',
      en: 'Measure dedicated to supply chains, without any premium',
    }),
    giving({ points: 0 }, 'satisfied', {
      it: 'La stessa misura, con una premialità di zero punti',
      en: 'The same measure, with a premium of no points',
    }),
    giving({ points: '0.01' }, 'satisfied', {
      it: 'La stessa misura, con una premialità di un centesimo di punto',
      en: 'The same measure, with a premium of a hundredth of a point',
    }),
    giving({ percentagePoints: 5 }, 'satisfied', {
      it: 'La stessa misura, con 5 punti percentuali di intensità di aiuto in più, e nessun punto',
      en: 'The same measure, with 5 percentage points of aid intensity more, and no points',
    }),
    giving({ ceilingEur: '100000.01' }, 'satisfied', {
      it: 'La stessa misura, con il solo massimale dell’agevolazione alzato di un centesimo',
      en: 'The same measure, its ceiling of the aid alone raised by a cent',
    }),
    giving(
      { points: 10 },
      'satisfied',
      {
        it: 'Misura che premia soltanto nel punteggio, se si ritengono necessarie entrambe le forme: resta da verificare',
        en: 'Measure with a premium in score alone, if both kinds are held to be needed: it is left for review',
      },
      BOTH,
    ),
    giving(
      { percentagePoints: 5 },
      'satisfied',
      {
        it: 'Misura che premia soltanto nell’entità dell’agevolazione, secondo la stessa interpretazione',
        en: 'Measure with a premium in the amount of aid alone, under the same reading',
      },
      BOTH,
    ),
    giving(
      { points: 10, percentagePoints: 5 },
      'satisfied',
      {
        it: 'Misura che premia in entrambe le forme, secondo la stessa interpretazione',
        en: 'Measure with premiums of both kinds, under the same reading',
      },
      BOTH,
    ),
    byArrival(
      { points: 10 },
      {
        it: 'Misura a sportello, senza punteggio minimo, con una premialità di 10 punti: non produce effetti, e resta da verificare',
        en: 'Measure by order of arrival, without a minimum score, with a premium of 10 points: it has no effect, and is left for review',
      },
    ),
    byArrival(
      { points: 10, percentagePoints: 5 },
      {
        it: 'La stessa misura, con 5 punti percentuali di intensità di aiuto oltre ai 10 punti: questi restano senza effetti',
        en: 'The same measure, with 5 percentage points of aid intensity beside the 10 points: the latter stay without effect',
      },
    ),
    giving(
      {},
      'not-applicable',
      {
        it: 'Misura non dedicata né alle filiere né agli ecosistemi, senza alcuna premialità',
        en: 'Measure dedicated neither to supply chains nor to ecosystems, without any premium',
      },
      {},
      [],
    ),
  ],
}

function byArrival(premium: PremiumTerms, what: BoundaryCase['what']): BoundaryCase {
  const measure = aMeasure({ premium, aid: AID, selection: 'arrival', minimumScore: undefined })
  return premiumCase(rule, 'satisfied', what, { measure })
}

function giving(
  premium: PremiumTerms,
  expected: string,
  what: BoundaryCase['what'],
  readings: PremiumReadingSelection = {},
  dedicatedTo: readonly MeasureDedication[] = ['supply-chains'],
): BoundaryCase {
  return premiumCase(rule, expected, what, {
    measure: aMeasure({ premium, aid: AID, dedicatedTo }),
    options: { readings },
  })
}
