import {
  type AidTerms,
  type Application,
  assessPremium,
  type MeasureDefinition,
  type MeasureEffect,
  type SpendLine,
} from 'filiere-lombardia'
import { explain } from 'filiere-lombardia/report'
import { figureWords } from '../../words/figure-words'
import type { BoundaryCase, RuleCases } from '../boundary-case'
import { aList, aMeasure, anApplication, anEntry } from '../premium/a-measure'

/** The measure of the cases sets its own minimum and gives points: terms made up, as the act leaves them to each measure. */
const MINIMUM = 60
const BELOW = `${MINIMUM - 1}.99`
const below = figureWords(BELOW)
const POINTS = 10
const MORE = 5
const HALF: AidTerms = { intensities: { small: 50 } }

const score = (effect: MeasureEffect) => effect.score
const aid = (effect: MeasureEffect) => effect.aidEur

/** Cases on the boundary of what a premium does; the answer is the score in points or the aid in euro. */
export const premiumEffect: RuleCases = {
  rule: 'premium-effect',
  cases: [
    scored('70', MINIMUM, {
      it: `Punteggio con la premialità di ${POINTS} punti, se senza di essa è ${MINIMUM}, pari al minimo della misura`,
      en: `Score with the premium of ${POINTS} points, if without it the score is ${MINIMUM}, the minimum of the measure`,
    }),
    scored('59.99', BELOW, {
      it: `Punteggio con la stessa misura, se senza la premialità è ${below.it}: la premialità non opera`,
      en: `Score under the same measure, if without the premium it is ${below.en}: the premium does not count`,
    }),
    scored(
      '69.99',
      BELOW,
      {
        it: `Punteggio con la premialità, se senza di essa è ${below.it} e la misura dispone che concorra al minimo`,
        en: `Score with the premium, if without it the score is ${below.en} and the measure has it count towards the minimum`,
      },
      { premium: { points: POINTS, counts: 'towards-minimum' } },
    ),
    scored(
      '100',
      '90.01',
      {
        it: 'Punteggio con la premialità, se senza di essa è 90,01 e la misura dichiara un massimo di 100',
        en: 'Score with the premium, if without it the score is 90.01 and the measure declares a maximum of 100',
      },
      { maximumScore: 100 },
    ),
    aided(
      '54.99',
      '99.99',
      {
        it: `Agevolazione su 99,99 euro al 50% con ${MORE} punti percentuali in più: 55%, non 52,5%, e il centesimo si tronca`,
        en: `Aid on 99.99 euro at 50% with ${MORE} percentage points more: 55%, not 52.5%, and the cent is cut`,
      },
      HALF,
    ),
    aided(
      '200.00',
      '200',
      {
        it: `Agevolazione su 200 euro al 96% con ${MORE} punti percentuali in più: l’intensità non supera il 100%`,
        en: `Aid on 200 euro at 96% with ${MORE} percentage points more: the intensity does not pass 100%`,
      },
      { intensities: { small: 96 } },
    ),
    aided(
      '100.00',
      '200',
      {
        it: 'Agevolazione su 200 euro al 55%, premialità compresa, con un massimale di 100 euro',
        en: 'Aid on 200 euro at 55%, the premium included, with a ceiling of 100 euro',
      },
      { ...HALF, ceilingEur: 100 },
    ),
    aided(
      '0.00',
      '99.99',
      {
        it: 'Agevolazione su 99,99 euro al 55%, premialità compresa, con una spesa minima di 100 euro',
        en: 'Aid on 99.99 euro at 55%, the premium included, with a minimum spend of 100 euro',
      },
      { ...HALF, minimumSpendEur: 100 },
    ),
    aided(
      '55.00',
      '100.01',
      {
        it: 'Agevolazione su 100,01 euro al 55%, premialità compresa, con una spesa massima di 100 euro',
        en: 'Aid on 100.01 euro at 55%, the premium included, with a maximum spend of 100 euro',
      },
      { ...HALF, maximumSpendEur: 100 },
    ),
    aided(
      '0.00',
      '200',
      {
        it: 'Agevolazione su 200 euro di una grande impresa, per la quale la misura non prevede aiuti',
        en: 'Aid on 200 euro of a large enterprise, for which the measure provides none',
      },
      HALF,
      'large',
    ),
  ],
}

function scored(
  expected: string,
  points: string | number,
  what: BoundaryCase['what'],
  terms: Partial<MeasureDefinition> = {},
): BoundaryCase {
  const measure = aMeasure({ minimumScore: MINIMUM, premium: { points: POINTS }, ...terms })
  return effectCase(expected, what, score, measure, anApplication({ score: points }))
}

function aided(
  expected: string,
  amountEur: string,
  what: BoundaryCase['what'],
  terms: AidTerms,
  size: SpendLine['size'] = 'small',
): BoundaryCase {
  const measure = aMeasure({ premium: { percentagePoints: MORE }, aid: terms, selection: 'arrival' })
  return effectCase(expected, what, aid, measure, anApplication({ score: undefined, spend: [{ size, amountEur }] }))
}

/** A case of an application that earns the premium of a measure. */
function effectCase(
  expected: string,
  what: BoundaryCase['what'],
  of: (effect: MeasureEffect) => string | null,
  measure: MeasureDefinition,
  application: Application,
): BoundaryCase {
  return {
    what,
    expected,
    answer: () => {
      const { outcome, final } = assessPremium(measure, application, aList(anEntry()))
      if (outcome !== 'eligible' || final === null) throw new Error('a case of an effect earns the premium')
      const { findings } = final
      return {
        outcome: of(final) ?? 'undetermined',
        codes: findings.map(({ code }) => code),
        inWords: (locale) => {
          const found = findings.map((finding) => explain(finding, { locale }))
          const others = explain({ ...final, readings: [] }, { locale }).split('\n')
          return [...found, ...others.filter((sentence) => !found.includes(sentence))]
        },
      }
    },
  }
}
