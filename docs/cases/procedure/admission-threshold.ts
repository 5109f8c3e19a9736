import {
  type Beneficiary,
  type EvaluationInput,
  evaluateProposal,
  type Locale,
  type Marks,
  PARAMETERS,
  RULES,
} from 'filiere-lombardia'
import { explain } from 'filiere-lombardia/report'
import { anEnterprise, aProposal, tenEnterprises } from '../../../test/worked-cases/a-proposal'
import { figureWords } from '../../words/figure-words'
import type { BoundaryCase, RuleCases } from '../boundary-case'
import { IN_POINTS, pointsOf, WEIGHTS } from './made-up-weights'

const THRESHOLD = PARAMETERS.admissionThreshold.value
const TOP = PARAMETERS.highestScore.value
const MINIMUM = PARAMETERS.minimumEnterprises.value

const AT = String(THRESHOLD)
const BELOW = `${THRESHOLD - 1}.99`
const BARELY_BELOW = `${THRESHOLD - 1}.999999`
const [below, barelyBelow] = [figureWords(BELOW), figureWords(BARELY_BELOW)]

/** Points that sum to the threshold exactly, and to less in the arithmetic of most programs. */
const TENTHS = {
  coherence: 9.5,
  innovativeness: 12.9,
  sustainability: 10.2,
  partnershipBreadth: 11.1,
  representativeness: 10.2,
  swotAnalysis: 11.1,
} as const satisfies Marks
const tenths = Object.values(TENTHS)
  .map((points) => figureWords(points))
  .reduce((said, points) => ({ it: `${said.it}; ${points.it}`, en: `${said.en}; ${points.en}` }))
const floatSum = figureWords(Object.values(TENTHS).reduce((sum, points) => sum + points, 0))

/** The threshold is reached without any point for the SWOT analysis. */
const WITHOUT_SWOT: Marks = {
  coherence: 15,
  innovativeness: 15,
  sustainability: 15,
  partnershipBreadth: 10,
  representativeness: THRESHOLD - 55,
  swotAnalysis: PARAMETERS.lowestScore.value,
}

const inadmissible = aProposal(
  {},
  Array.from({ length: MINIMUM - 1 }, (_, index) => anEnterprise(index + 1)),
)

/** An aggregation that does not say whether it operates. */
const beneficiary: Beneficiary = {
  kind: 'aggregation',
  name: 'Rete di prova',
  legalForm: 'network-contract',
  constitutedOn: '2019-03-01',
  commonObjective: 'Consolidare la filiera',
  purposes: ['consolidate-existing'],
  parties: tenEnterprises(),
}
const incomplete = aProposal({ beneficiary })

/** Cases on the boundary of the threshold of admission. */
export const admissionThreshold: RuleCases = {
  rule: 'admission-threshold',
  cases: [
    evaluated(
      'recognisable',
      {
        it: `Proposta ammissibile con ${AT} punti esatti`,
        en: `Eligible proposal with exactly ${AT} points`,
      },
      { proposal: aProposal(), marks: pointsOf(AT) },
    ),
    evaluated(
      'not-recognisable',
      {
        it: `Proposta ammissibile con ${below.it} punti: manca un centesimo di punto`,
        en: `Eligible proposal with ${below.en} points: a hundredth of a point short`,
      },
      { proposal: aProposal(), marks: pointsOf(BELOW) },
    ),
    evaluated(
      'not-recognisable',
      {
        it: `Proposta ammissibile con ${barelyBelow.it} punti, che arrotondati sarebbero ${AT}`,
        en: `Eligible proposal with ${barelyBelow.en} points, which rounded would be ${AT}`,
      },
      { proposal: aProposal(), marks: pointsOf(BARELY_BELOW) },
    ),
    evaluated(
      'recognisable',
      {
        it: `Punti per criterio ${tenths.it}: la somma esatta è ${AT}, mentre il calcolo in virgola mobile darebbe ${floatSum.it}`,
        en: `Points by criterion ${tenths.en}: the exact sum is ${AT}, while floating-point arithmetic would give ${floatSum.en}`,
      },
      { proposal: aProposal(), marks: TENTHS },
    ),
    evaluated(
      'recognisable',
      {
        it: `Zero punti per l’analisi SWOT e ${AT} dagli altri cinque criteri: nessun criterio ha un minimo proprio`,
        en: `No points for the SWOT analysis and ${AT} from the five other criteria: no criterion has a minimum of its own`,
      },
      { proposal: aProposal(), marks: WITHOUT_SWOT },
    ),
    evaluated(
      'undetermined',
      {
        it: 'Proposta ammissibile a cui il Nucleo di Valutazione non ha ancora attribuito un punteggio',
        en: 'Eligible proposal that the panel has not scored yet',
      },
      { proposal: aProposal() },
    ),
    evaluated(
      'undetermined',
      {
        it: `Aggregazione che non dichiara se è operante, con ${AT} punti`,
        en: `Aggregation that does not state whether it operates, with ${AT} points`,
      },
      { proposal: incomplete, marks: pointsOf(AT) },
    ),
    evaluated(
      'not-recognisable',
      {
        it: `La stessa aggregazione con ${below.it} punti: il dato mancante non può più cambiare l’esito`,
        en: `The same aggregation with ${below.en} points: the missing fact can no longer change the outcome`,
      },
      { proposal: incomplete, marks: pointsOf(BELOW) },
    ),
    evaluated(
      'not-recognisable',
      {
        it: `Proposta con ${MINIMUM - 1} imprese e il massimo dei punti in ogni criterio: inammissibile, non riceve punteggio`,
        en: `Proposal of ${MINIMUM - 1} enterprises with full marks: not eligible, it is given no score`,
      },
      { proposal: inadmissible, marks: WEIGHTS },
    ),
    evaluated(
      'not-recognisable',
      {
        it: `La stessa proposta, se anche alle proposte inammissibili si attribuisce un punteggio: con ${TOP} punti resta esclusa`,
        en: `The same proposal, if proposals that are not eligible are scored as well: with ${TOP} points it stays out`,
      },
      { proposal: inadmissible, marks: WEIGHTS, readings: { inadmissibleScore: 'scored' } },
    ),
  ],
}

function evaluated(expected: string, what: BoundaryCase['what'], input: EvaluationInput): BoundaryCase {
  return {
    what,
    expected,
    answer: () => {
      const evaluation = evaluateProposal({ ...input, scheme: IN_POINTS })
      const { outcome, reasons, score } = evaluation
      const ofRule = reasons.filter(({ code }) => RULES['admission-threshold'].findings.includes(code))
      const others = reasons.filter((reason) => !ofRule.includes(reason))
      const said = (locale: Locale) => explain(evaluation, { locale }).split('\n')
      return {
        outcome,
        codes: ofRule.map(({ code }) => code),
        inWords: (locale) => [
          ...[...ofRule, ...others].map((reason) => explain(reason, { locale, proposal: input.proposal })),
          // Without a score for what is not eligible, that none is given follows the reasons.
          ...(others.length > 0 && score === null ? said(locale).slice(1 + reasons.length, 2 + reasons.length) : []),
          // The total, and that it reaches the threshold.
          ...(score?.reached === true ? explain(score, { locale }).split('\n').slice(0, 2) : []),
          ...(outcome === 'recognisable' ? said(locale).slice(0, 1) : []),
        ],
      }
    },
  }
}
