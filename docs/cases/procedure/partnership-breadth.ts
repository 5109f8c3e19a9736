import {
  partnershipBreadth as breadthOf,
  PARAMETERS,
  type PartnershipBreadth,
  type Party,
  type ReadingSelection,
  type SupportingBody,
} from 'filiere-lombardia'
import { explain } from 'filiere-lombardia/report'
import { anEnterprise, aProposal, taxCode, terms } from '../../../test/worked-cases/a-proposal'
import type { BoundaryCase, RuleCases } from '../boundary-case'

const COUNT = PARAMETERS.minimumEnterprises.value

/** As many enterprises as the act asks for, the last of them changed. */
function enterprises(last: Parameters<typeof anEnterprise>[1] = {}): readonly Party[] {
  return Array.from({ length: COUNT }, (_, index) => anEnterprise(index + 1, index + 1 === COUNT ? last : {}))
}

/** An enterprise with its registered office in Rome and a local unit in Milan. */
const ROMAN: Parameters<typeof anEnterprise>[1] = {
  seats: [
    { province: 'RM', type: 'registered-office' },
    { province: 'MI', type: 'local-unit' },
  ],
}
const GROUP = 'gruppo'
const professional: SupportingBody = {
  id: 'b1',
  kind: 'supporting-body',
  name: 'Studio di ingegneria',
  bodyType: 'professional',
  taxCode: taxCode(50),
  seats: [{ province: 'MI', type: 'registered-office' }],
}
const university: SupportingBody = {
  id: 'b1',
  kind: 'supporting-body',
  name: 'Ateneo',
  bodyType: 'university',
  taxCode: taxCode(51),
  phases: ['distribution'],
}
const consortium: Party = {
  id: 'n1',
  kind: 'aggregation-entity',
  name: 'Consorzio',
  taxCode: taxCode(52),
  seats: [{ province: 'MI', type: 'registered-office' }],
}
const UNIVERSITY_SILENT = { role: undefined, commitments: [] }

const lombard = ({ lombardEnterprises }: PartnershipBreadth) => lombardEnterprises
const bodies = ({ supportingBodies }: PartnershipBreadth) => supportingBodies
const phases = ({ phases: covered }: PartnershipBreadth) => covered.length

/** Cases on the boundary of what counts in the breadth of the partnership; the mark is the panel’s. */
export const partnershipBreadth: RuleCases = {
  rule: 'partnership-breadth',
  cases: [
    counted(
      '10',
      {
        it: `Imprese con sede in Lombardia contate, se una delle ${COUNT} ha la sede legale a Roma e un’unità locale a Milano`,
        en: `Enterprises counted with a seat in Lombardy, if one of the ${COUNT} has its registered office in Rome and a local unit in Milan`,
      },
      lombard,
      enterprises(ROMAN),
    ),
    counted(
      '9',
      {
        it: 'Le stesse, se si ritiene che conti la sola sede legale',
        en: 'The same, if the registered office alone is held to count',
      },
      lombard,
      enterprises(ROMAN),
      { seat: 'registered-office' },
    ),
    counted(
      '9',
      {
        it: `Imprese con sede in Lombardia contate, se due delle ${COUNT} righe hanno lo stesso codice fiscale`,
        en: `Enterprises counted with a seat in Lombardy, if two of the ${COUNT} rows share a tax code`,
      },
      lombard,
      enterprises({ taxCode: taxCode(1) }),
    ),
    counted(
      '10',
      {
        it: `Imprese con sede in Lombardia contate, se due delle ${COUNT} sono dello stesso gruppo`,
        en: `Enterprises counted with a seat in Lombardy, if two of the ${COUNT} belong to one group`,
      },
      lombard,
      inOneGroup(),
    ),
    counted(
      '9',
      {
        it: 'Le stesse, se si ritiene che il gruppo conti una volta sola',
        en: 'The same, if a group is held to count once',
      },
      lombard,
      inOneGroup(),
      { linkedEnterprises: 'once-per-group' },
    ),
    counted(
      '10',
      {
        it: `Imprese con sede in Lombardia contate, se alle ${COUNT} si aggiungono un professionista e il consorzio che le riunisce`,
        en: `Enterprises counted with a seat in Lombardy, if the ${COUNT} are joined by a professional and by their own consortium`,
      },
      lombard,
      [...enterprises(), professional, consortium],
    ),
    counted(
      '11',
      {
        it: 'Le stesse, se si ritiene che il professionista conti tra le imprese',
        en: 'The same, if the professional is held to count among the enterprises',
      },
      lombard,
      [...enterprises(), professional, consortium],
      { professionals: 'counted' },
    ),
    counted(
      '11',
      {
        it: 'Le stesse, se si ritiene che il soggetto giuridico dell’aggregazione conti tra le imprese',
        en: 'The same, if the aggregation’s own legal entity is held to count among the enterprises',
      },
      lombard,
      [...enterprises(), professional, consortium],
      { aggregationEntity: 'counted' },
    ),
    counted(
      '1',
      {
        it: 'Altri soggetti contati, se l’accordo esplicita ruolo e impegni di un’università',
        en: 'Supporting bodies counted, if the agreement states the role and commitments of a university',
      },
      bodies,
      [...enterprises(), university],
    ),
    counted(
      '0',
      {
        it: 'Altri soggetti contati, se dell’università l’accordo non esplicita né ruolo né impegni',
        en: 'Supporting bodies counted, if the agreement states neither role nor commitments of the university',
      },
      bodies,
      [...enterprises(), university],
      {},
      true,
    ),
    counted(
      '3',
      {
        it: 'Fasi del ciclo produttivo coperte, se le imprese ne svolgono due e l’università una terza',
        en: 'Phases of the production cycle covered, if the enterprises carry out two and the university a third',
      },
      phases,
      [...enterprises(), university],
    ),
    counted(
      '2',
      {
        it: 'Le stesse, se si ritiene che una fase sia coperta soltanto da imprese',
        en: 'The same, if enterprises alone are held to cover a phase',
      },
      phases,
      [...enterprises(), university],
      { phaseParties: 'enterprises-only' },
    ),
  ],
}

/** Two of the enterprises, the first and the last, in one group. */
function inOneGroup(): readonly Party[] {
  return [anEnterprise(1, { groupId: GROUP }), ...enterprises({ groupId: GROUP }).slice(1)]
}

function counted(
  expected: string,
  what: BoundaryCase['what'],
  of: (breadth: PartnershipBreadth) => number,
  parties: readonly Party[],
  readings: ReadingSelection = {},
  isSilent = false,
): BoundaryCase {
  return {
    what,
    expected,
    answer: () => {
      const proposal = aProposal({}, parties)
      const agreement = {
        kind: 'project-agreement' as const,
        parties: parties.map(({ id, kind }) =>
          terms(id, isSilent && kind === 'supporting-body' ? UNIVERSITY_SILENT : {}),
        ),
      }
      const breadth = breadthOf({ ...proposal, agreement }, { readings })
      return {
        outcome: String(of(breadth)),
        codes: [],
        inWords: (locale) => explain(breadth, { locale, proposal }).split('\n'),
      }
    },
  }
}
