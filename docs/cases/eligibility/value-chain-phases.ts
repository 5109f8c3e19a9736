import { PARAMETERS, type ValueChainPhase } from 'filiere-lombardia'
import { anEnterprise, aProposal } from '../../../test/worked-cases/a-proposal'
import { draftCase, filedCase, type RuleCases } from '../boundary-case'
import { university } from './a-partnership'

const rule = 'value-chain-phases'
const MINIMUM = PARAMETERS.minimumPhases.value
const ALL = Object.keys(PARAMETERS.valueChainPhases.terms).length
const LISTED: readonly ValueChainPhase[] = ['raw-materials', 'processing', 'production', 'distribution']
const RECYCLING: ValueChainPhase = { other: 'riciclo' }
const allFour = { readings: { phases: 'all-four' } } as const

/** As many enterprises as phases, one for each. */
const covering = (...phases: readonly ValueChainPhase[]) =>
  aProposal(
    {},
    phases.map((phase, index) => anEnterprise(index + 1, { phases: [phase] })),
  )
/** Enterprises that cover one phase less than the act asks for, and a university that covers the last. */
const WITH_UNIVERSITY = aProposal({}, [
  anEnterprise(1, { phases: LISTED.slice(0, MINIMUM - 1) }),
  { ...university, phases: LISTED.slice(MINIMUM - 1, MINIMUM) },
])

/** Cases on the boundary of the phases of the production cycle. */
export const valueChainPhases: RuleCases = {
  rule,
  cases: [
    filedCase(
      rule,
      {
        it: `Fasi diverse coperte dalle imprese: ${MINIMUM - 1}`,
        en: `Different phases covered by the enterprises: ${MINIMUM - 1}`,
      },
      'violated',
      covering(...LISTED.slice(0, MINIMUM - 1), ...LISTED.slice(0, MINIMUM - 1)),
    ),
    filedCase(
      rule,
      {
        it: `Fasi diverse coperte dalle imprese: ${MINIMUM}`,
        en: `Different phases covered by the enterprises: ${MINIMUM}`,
      },
      'satisfied',
      covering(...LISTED.slice(0, MINIMUM)),
    ),
    filedCase(
      rule,
      {
        it: 'Le stesse, se si ritiene che occorrano tutte quelle che l’atto nomina',
        en: 'The same, if all those that the act names are held to be needed',
      },
      'violated',
      covering(...LISTED.slice(0, MINIMUM)),
      allFour,
    ),
    filedCase(
      rule,
      {
        it: `Fasi diverse coperte dalle imprese: ${MINIMUM}, di cui una che l’atto non nomina (riciclo)`,
        en: `Different phases covered by the enterprises: ${MINIMUM}, one of which the act does not name (recycling)`,
      },
      'satisfied',
      covering(...LISTED.slice(0, MINIMUM - 1), RECYCLING),
    ),
    filedCase(
      rule,
      {
        it: 'La lavorazione, indicata da un’impresa tra le fasi dell’atto e da un’altra a parole',
        en: 'Processing, which one enterprise chooses among the phases of the act and another writes in words',
      },
      'violated',
      covering('processing', { other: PARAMETERS.valueChainPhases.terms.processing.it }),
    ),
    filedCase(
      rule,
      {
        it: `Fasi coperte: ${ALL - 1} delle ${ALL} che l’atto nomina, e il riciclo, se si ritiene che occorrano tutte quelle che l’atto nomina`,
        en: `Phases covered: ${ALL - 1} of the ${ALL} that the act names, and recycling, if all those that the act names are held to be needed`,
      },
      'violated',
      covering(...LISTED.slice(0, ALL - 1), RECYCLING),
      allFour,
    ),
    filedCase(
      rule,
      {
        it: `Fasi coperte: tutte le ${ALL} che l’atto nomina, se si ritiene che occorrano tutte`,
        en: `Phases covered: all ${ALL} that the act names, if all of them are held to be needed`,
      },
      'satisfied',
      covering(...LISTED),
      allFour,
    ),
    filedCase(
      rule,
      {
        it: `Fasi diverse coperte: ${MINIMUM}, di cui una soltanto da un’università`,
        en: `Different phases covered: ${MINIMUM}, one of which by a university alone`,
      },
      'satisfied',
      WITH_UNIVERSITY,
    ),
    filedCase(
      rule,
      {
        it: 'Le stesse, se si ritiene che una fase sia coperta soltanto da imprese',
        en: 'The same, if enterprises alone are held to cover a phase',
      },
      'violated',
      WITH_UNIVERSITY,
      { readings: { phaseParties: 'enterprises-only' } },
    ),
    draftCase(
      rule,
      {
        it: `Bozza in cui le fasi diverse coperte sono finora ${MINIMUM - 1}, e i partner possono aumentare`,
        en: `Draft in which the different phases covered so far are ${MINIMUM - 1}, and partners may still be added`,
      },
      'undetermined',
      { beneficiary: { parties: [anEnterprise(1, { phases: LISTED.slice(0, MINIMUM - 1) })] } },
    ),
  ],
}
