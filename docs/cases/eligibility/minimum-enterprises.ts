import { type Enterprise, PARAMETERS, type Party, type SupportingBody } from 'filiere-lombardia'
import { anEnterprise, aProposal, taxCode } from '../../../test/worked-cases/a-proposal'
import { draftCase, filedCase, type RuleCases } from '../boundary-case'
import { consortium } from './a-partnership'

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
/** As many enterprises as the act asks for, all with a local unit in Milan but the last, which has its registered office there. */
const onlyOfficeOfLast = aProposal({}, [
  ...enterprises(MINIMUM - 1).map((each) => ({ ...each, seats: [{ province: 'MI', type: 'local-unit' as const }] })),
  anEnterprise(MINIMUM),
])
const vatNumber = taxCode(500)
const vatGroup = aProposal({}, [
  ...enterprises(MINIMUM - 2),
  anEnterprise(MINIMUM - 1, { vatNumber }),
  anEnterprise(MINIMUM, { vatNumber }),
])
/** Enterprises that are all active, but for the last. */
const lastCeased = aProposal({}, [
  ...enterprises(MINIMUM - 1).map((each) => ({ ...each, registerStatus: 'active' as const })),
  anEnterprise(MINIMUM, { registerStatus: 'ceased' }),
])
const oneGroup = aProposal({}, [
  ...enterprises(MINIMUM - 2),
  anEnterprise(MINIMUM - 1, { groupId: 'g1' }),
  anEnterprise(MINIMUM, { groupId: 'g1' }),
])

const professional: SupportingBody = {
  id: 'b1',
  kind: 'supporting-body',
  name: 'Studio di ingegneria',
  bodyType: 'professional',
  taxCode: taxCode(50),
  seats: [{ province: 'MI', type: 'registered-office' }],
}
/** One enterprise less than the act asks for, and two parties that a reading may count with them. */
const oneShort = aProposal({}, [...enterprises(MINIMUM - 1), professional, consortium])

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
        it: `${MINIMUM} imprese con sede a Milano e una in più, che ha sede soltanto a Novara`,
        en: `${MINIMUM} enterprises with a seat in Milan and one more, which has no seat but in Novara`,
      },
      'satisfied',
      aProposal({}, [
        ...enterprises(MINIMUM),
        anEnterprise(MINIMUM + 1, { seats: [{ province: 'NO', type: 'registered-office' }] }),
      ]),
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
        it: `${MINIMUM} imprese con unità locale a Milano, tranne una che vi ha la sola sede legale, se occorre una sede operativa`,
        en: `${MINIMUM} enterprises with a local unit in Milan, but for one with its registered office alone there, if it takes an operating site`,
      },
      'violated',
      onlyOfficeOfLast,
      { readings: { seat: 'operating-site' } },
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
        it: `${MINIMUM} imprese, due delle quali con la stessa partita IVA e codici fiscali diversi`,
        en: `${MINIMUM} enterprises, two of which have one VAT number and different tax codes`,
      },
      'violated',
      vatGroup,
    ),
    filedCase(
      rule,
      {
        it: 'Le stesse, se conta il solo codice fiscale',
        en: 'The same, if the tax code alone counts',
      },
      'satisfied',
      vatGroup,
      { readings: { sameEnterprise: 'tax-code-only' } },
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
        it: `${MINIMUM - 1} imprese con sede a Milano, un professionista e il consorzio che le riunisce`,
        en: `${MINIMUM - 1} enterprises with a seat in Milan, a professional, and the consortium of these enterprises`,
      },
      'violated',
      oneShort,
    ),
    filedCase(
      rule,
      {
        it: 'Gli stessi, se il professionista conta tra le imprese',
        en: 'The same, if the professional counts among the enterprises',
      },
      'satisfied',
      oneShort,
      { readings: { professionals: 'counted' } },
    ),
    filedCase(
      rule,
      {
        it: 'Gli stessi, se il soggetto giuridico dell’aggregazione conta tra le imprese',
        en: 'The same, if the aggregation’s own legal entity counts among the enterprises',
      },
      'satisfied',
      oneShort,
      { readings: { aggregationEntity: 'counted' } },
    ),
    filedCase(
      rule,
      {
        it: `${MINIMUM} imprese, una delle quali risulta cessata nel Registro delle Imprese`,
        en: `${MINIMUM} enterprises, one of which has ceased according to the Business Register`,
      },
      'satisfied',
      lastCeased,
    ),
    filedCase(
      rule,
      {
        it: 'Le stesse, se contano le sole imprese attive',
        en: 'The same, if only active enterprises count',
      },
      'violated',
      lastCeased,
      { readings: { registerStatus: 'active-only' } },
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
      { beneficiary: { parties: enterprises(MINIMUM - 1).map((each) => ({ ...each, vatNumber: null })) } },
    ),
  ],
}
