import { type Enterprise, PARAMETERS, type Party } from 'filiere-lombardia'
import { anEnterprise, aProposal } from '../../../test/worked-cases/a-proposal'
import { draftCase, filedCase, type RuleCases } from '../boundary-case'

const MINIMUM = PARAMETERS.minimumEnterprises.value
const rule = 'minimum-enterprises'

const enterprises = (count: number): readonly Enterprise[] =>
  Array.from({ length: count }, (_, index) => anEnterprise(index + 1))

/** As many enterprises as the act asks for, the last of them changed. */
const withLast = (changes: Partial<Enterprise>): readonly Party[] => [
  ...enterprises(MINIMUM - 1),
  anEnterprise(MINIMUM, changes),
]
const inNovara = aProposal({}, withLast({ seats: [{ province: 'NO', type: 'registered-office' }] }))
const officeInNovara = aProposal(
  {},
  withLast({
    seats: [
      { province: 'NO', type: 'registered-office' },
      { province: 'MI', type: 'local-unit' },
    ],
  }),
)
const oneGroup = aProposal({}, [
  ...enterprises(MINIMUM - 2),
  anEnterprise(MINIMUM - 1, { groupId: 'g1' }),
  anEnterprise(MINIMUM, { groupId: 'g1' }),
])

/** Cases on the boundary of the minimum number of enterprises. */
export const minimumEnterprises: RuleCases = {
  rule,
  cases: [
    filedCase(
      rule,
      { it: `${MINIMUM - 1} imprese con sede a Milano`, en: `${MINIMUM - 1} enterprises with a seat in Milan` },
      'violated',
      aProposal({}, enterprises(MINIMUM - 1)),
    ),
    filedCase(
      rule,
      { it: `${MINIMUM} imprese con sede a Milano`, en: `${MINIMUM} enterprises with a seat in Milan` },
      'satisfied',
      aProposal({}, enterprises(MINIMUM)),
    ),
    filedCase(
      rule,
      {
        it: `${MINIMUM} imprese, una delle quali ha sede soltanto a Novara`,
        en: `${MINIMUM} enterprises, one of which has no seat but in Novara`,
      },
      'violated',
      inNovara,
    ),
    filedCase(
      rule,
      {
        it: `${MINIMUM} imprese, una delle quali ha la sede legale a Novara e un’unità locale a Milano`,
        en: `${MINIMUM} enterprises, one of which has its registered office in Novara and a local unit in Milan`,
      },
      'satisfied',
      officeInNovara,
    ),
    filedCase(
      rule,
      {
        it: 'Le stesse, se conta la sola sede legale',
        en: 'The same, if the registered office alone counts',
      },
      'violated',
      officeInNovara,
      { readings: { seat: 'registered-office' } },
    ),
    filedCase(
      rule,
      {
        it: `${MINIMUM} righe, due delle quali con lo stesso codice fiscale: una sola impresa`,
        en: `${MINIMUM} rows, two of which have the same tax code: one enterprise`,
      },
      'violated',
      aProposal({}, withLast({ taxCode: anEnterprise(1).taxCode })),
    ),
    filedCase(
      rule,
      {
        it: `${MINIMUM} imprese, una delle quali dichiara di non avere né codice fiscale né partita IVA`,
        en: `${MINIMUM} enterprises, one of which declares that it has neither tax code nor VAT number`,
      },
      'violated',
      aProposal({}, withLast({ taxCode: null, vatNumber: null })),
    ),
    filedCase(
      rule,
      {
        it: `${MINIMUM} imprese, due delle quali dello stesso gruppo`,
        en: `${MINIMUM} enterprises, two of which are of one group`,
      },
      'satisfied',
      oneGroup,
    ),
    filedCase(
      rule,
      {
        it: 'Le stesse, se le imprese di un gruppo contano una volta',
        en: 'The same, if enterprises of one group count once',
      },
      'violated',
      oneGroup,
      { readings: { linkedEnterprises: 'once-per-group' } },
    ),
    filedCase(
      rule,
      {
        it: `${MINIMUM} imprese, una delle quali risulta cessata nel Registro delle Imprese`,
        en: `${MINIMUM} enterprises, one of which has ceased according to the Business Register`,
      },
      'satisfied',
      aProposal({}, withLast({ registerStatus: 'ceased' })),
    ),
    filedCase(
      rule,
      {
        it: `${MINIMUM} imprese, una delle quali con un carattere di controllo errato nel codice fiscale`,
        en: `${MINIMUM} enterprises, one of which has a wrong check character in its tax code`,
      },
      'satisfied',
      aProposal({}, withLast({ taxCode: '10000105001' })),
    ),
    draftCase(
      rule,
      {
        it: `Bozza con ${MINIMUM - 1} imprese, il cui elenco può ancora crescere`,
        en: `Draft with ${MINIMUM - 1} enterprises, whose list may still grow`,
      },
      'undetermined',
      { beneficiary: { kind: 'partnership', parties: enterprises(MINIMUM - 1) } },
    ),
  ],
}
