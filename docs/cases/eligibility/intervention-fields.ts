import { type InterventionField, PARAMETERS, type Project } from 'filiere-lombardia'
import { aProposal } from '../../../test/worked-cases/a-proposal'
import { draftCase, filedCase, type RuleCases } from '../boundary-case'

const rule = 'intervention-fields'
const MINIMUM = PARAMETERS.minimumInterventionFields.value
const ALL = Object.keys(PARAMETERS.interventionFields.terms).length
const FIELDS: readonly InterventionField[] = [
  'innovation',
  'sustainability',
  'human-capital',
  'internationalisation',
  'credit-capitalisation',
]
const priority = { readings: { interventionFields: 'priority' } } as const

const choosing = (count: number, otherFields: NonNullable<Project['otherFields']> = []) => {
  const proposal = aProposal()
  return { ...proposal, project: { ...proposal.project, interventionFields: FIELDS.slice(0, count), otherFields } }
}
const OTHERS = ['Economia dello spazio']

/** Cases on the boundary of the fields of intervention. */
export const interventionFields: RuleCases = {
  rule,
  cases: [
    filedCase(
      rule,
      {
        it: `Ambiti scelti tra quelli dell’atto: ${MINIMUM - 1}; nessun altro tema`,
        en: `Fields chosen among those of the act: ${MINIMUM - 1}; no other theme`,
      },
      'violated',
      choosing(MINIMUM - 1),
    ),
    filedCase(
      rule,
      {
        it: `Ambiti scelti tra quelli dell’atto: ${MINIMUM}; nessun altro tema`,
        en: `Fields chosen among those of the act: ${MINIMUM}; no other theme`,
      },
      'satisfied',
      choosing(MINIMUM),
    ),
    filedCase(
      rule,
      {
        it: `Ambiti scelti tra quelli dell’atto: ${MINIMUM}; in aggiunta, un tema diverso (economia dello spazio)`,
        en: `Fields chosen among those of the act: ${MINIMUM}; besides them, another theme (space economy)`,
      },
      'satisfied',
      choosing(MINIMUM, OTHERS),
    ),
    filedCase(
      rule,
      {
        it: `Ambiti scelti tra quelli dell’atto: ${MINIMUM - 1}; in loro luogo, un tema diverso (economia dello spazio)`,
        en: `Fields chosen among those of the act: ${MINIMUM - 1}; in their place, another theme (space economy)`,
      },
      'violated',
      choosing(MINIMUM - 1, OTHERS),
    ),
    filedCase(
      rule,
      {
        it: 'Lo stesso, se si ritiene che gli ambiti siano soltanto una priorità',
        en: 'The same, if the fields are held to be a mere priority',
      },
      'satisfied',
      choosing(MINIMUM - 1, OTHERS),
      priority,
    ),
    filedCase(
      rule,
      {
        it: 'Nessun ambito e nessun altro tema, se si ritiene che gli ambiti siano soltanto una priorità',
        en: 'No field and no other theme, if the fields are held to be a mere priority',
      },
      'violated',
      choosing(MINIMUM - 1),
      priority,
    ),
    filedCase(
      rule,
      { it: `Tutti gli ambiti dell’atto, che sono ${ALL}`, en: `All fields of the act, which are ${ALL}` },
      'satisfied',
      choosing(ALL),
    ),
    draftCase(
      rule,
      { it: 'Bozza che non sceglie ancora alcun ambito', en: 'Draft that chooses no field yet' },
      'undetermined',
      { project: { interventionFields: [] } },
    ),
    draftCase(
      rule,
      {
        it: 'La stessa bozza, che dichiara di non scegliere alcun ambito dell’atto',
        en: 'The same draft, which declares to choose no field of the act',
      },
      'violated',
      { project: { interventionFields: null } },
    ),
  ],
}
