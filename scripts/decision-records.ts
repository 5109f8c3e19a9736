import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  defineScoringScheme,
  type EvaluationInput,
  findLeadConflicts,
  leadRecord,
  type Party,
  type Proposal,
} from 'filiere-lombardia'
import { readFilings, readPanel, readScheme } from '../examples/phase-1/read'
import { canonicalJson } from '../src/report/record/canonical-json'
import { readRecord } from '../src/report/record/read-record'
import { recordDecision } from '../src/report/record/record-decision'
import { VERSION } from '../src/report/version'
import { anEnterprise, aProposal, taxCode, tenEnterprises, terms } from '../test/worked-cases/a-proposal'

/**
 * Makes the decision records that the suite replays from then on: `npx tsx scripts/decision-records.ts`.
 *
 * A record that another version of the package made is never made again: it stands for those that offices have in their
 * archives.
 */
const TARGET = new URL('../test/report/record/records/', import.meta.url)

export function decisionRecords(): Readonly<Record<string, EvaluationInput>> {
  const filings = readFilings()
  const panel = readPanel()
  const scheme = readScheme()
  const leadConflicts = findLeadConflicts(filings.map((proposal) => leadRecord(proposal)))
  return {
    /** Exactly at the threshold, with all that shapes window and term of review. */
    recognisable: {
      ...panel['p-052'],
      proposal: filing(filings, 'p-052'),
      scheme,
      leadConflicts,
      opensAt: '2022-03-01T10:00:00+01:00',
      closesAt: '2022-12-31T12:00:00+01:00',
      examinedAt: '2023-02-20T17:30:00+01:00',
      extraHolidays: ['2022-12-07'],
      suspensions: [
        { kind: 'information-request', from: '2022-12-19', resumesOn: '2023-01-09' },
        { kind: 'refusal-notice', noticeOn: '2023-01-16', observationsOn: '2023-01-23' },
      ],
    },
    /** Something to find for almost every rule. */
    ineligible: {
      proposal: defective(),
      scheme,
      marks: panel['p-001']?.marks,
      assessedBy: 'Nucleo di Valutazione',
      leadConflicts: findLeadConflicts([
        { id: 'p-defective', lead: { taxCode: taxCode(1) }, status: 'submitted' },
        { id: 'p-other', lead: { vatNumber: `IT${taxCode(1)}` }, status: 'listed' },
      ]),
    },
    /** Facts are missing, and nobody has scored it. */
    undetermined: { proposal: silent() },
    /**
     * Filed after the act's own last day, under readings other than the defaults, with marks on a scale that leaves a
     * fraction.
     */
    extension: {
      proposal: filing(filings, 'p-060'),
      edition: 'extension-2022-11-30',
      readings: {
        seat: 'registered-office',
        signatories: 'enterprises-only',
        leadKind: 'enterprise-only',
        leadUniqueness: 'ever-submitted',
        leadClash: 'first-submitted-prevails',
        phases: 'all-four',
        inadmissibleScore: 'scored',
      },
      roll: 'public-holidays-and-saturdays',
      scheme: defineScoringScheme({
        ...scheme,
        id: 'to-nine',
        source: { title: 'Scheme made up for this record', date: '2022-02-24' },
        markScale: { max: 9 },
      }),
      marks: {
        coherence: 7,
        innovativeness: '8',
        sustainability: {
          value: '6.25',
          author: 'Nucleo di Valutazione',
          reason: 'Piano solido, risorse da precisare',
        },
        partnershipBreadth: { value: 8.5, author: 'Nucleo di Valutazione' },
        representativeness: '7.5',
        swotAnalysis: '5',
      },
      examinedAt: '2023-03-01T09:00:00+01:00',
      assessedBy: 'Nucleo di Valutazione',
    },
  }
}

function filing(filings: readonly Proposal[], wanted: string): Proposal {
  const found = filings.find(({ id }) => id === wanted)
  if (found === undefined) throw new Error(`no filing ${wanted}`)
  return found
}

/** A proposal with many defects, each of another kind. */
function defective(): Proposal {
  const parties: readonly Party[] = [
    ...tenEnterprises().slice(0, 6),
    anEnterprise(7, { taxCode: taxCode(6) }),
    anEnterprise(8, { taxCode: '10000015008', registerStatus: 'ceased' }),
    anEnterprise(9, { taxCode: null, vatNumber: null }),
    anEnterprise(10, { seats: [{ province: 'NO', type: 'registered-office' }] }),
    { id: 'b1', kind: 'supporting-body', name: 'Ateneo di prova', bodyType: 'university' },
  ]
  const whole = aProposal({ id: 'p-defective' }, parties)
  return {
    ...whole,
    submission: { submittedAt: '2022-12-31T23:00:00Z', channel: { other: 'posta elettronica certificata' } },
    beneficiary: {
      kind: 'aggregation',
      name: 'Filiera di prova',
      legalForm: { other: 'comunione di scopo' },
      constitutedOn: '2023-01-02',
      operating: false,
      commonObjective: ' ',
      purposes: [],
      parties,
    },
    agreement: {
      kind: 'project-agreement',
      lead: { partyId: 'e2', designatedBy: ['e1', 'e2'] },
      parties: [
        terms('e1'),
        terms('e2', { role: null }),
        terms('e3', { commitments: [] }),
        terms('e4', { economicTerms: null }),
        terms('e5', { signature: null }),
        terms('e6', { signature: { by: 'attorney', signedOn: '2022-05-01', powerOfAttorney: false } }),
        terms('e7', { signature: { by: 'attorney', signedOn: '2022-05-01', powerOfAttorney: true } }),
        terms('e8', { signature: { by: 'legal-representative', signedOn: '2023-01-05' } }),
        terms('e9', { signature: { by: 'legal-representative', signedOn: null } }),
        terms('b1', { role: null, commitments: null, economicTerms: null }),
      ],
    },
    project: {
      strategy: null,
      swot: { strengths: ['s'], weaknesses: [], opportunities: ['o'], threats: [] },
      interventionFields: [],
      otherFields: ['turismo'],
      innovationElements: [],
      competitivenessElements: null,
      activities: [{ description: 'Linea pilota' }],
    },
    implementingActChecklist: [
      { id: 'f1', label: 'Piano finanziario', present: false },
      { id: 'f2', present: true },
    ],
  }
}

/** A proposal that does not say whether the aggregation operates, nor where one of ten enterprises has its seat. */
function silent(): Proposal {
  const parties = [...tenEnterprises().slice(0, 9), anEnterprise(10, { seats: [{ type: 'local-unit' }] })]
  const whole = aProposal({ id: 'p-silent' }, parties)
  const { name, commonObjective, purposes } = whole.beneficiary
  return {
    ...whole,
    beneficiary: { kind: 'aggregation', constitutedOn: '2020-01-01', name, commonObjective, purposes, parties },
  }
}

function write(name: string, input: EvaluationInput): void {
  const file = new URL(`decision-record-1.0-${name}.json`, TARGET)
  if (existsSync(file) && readRecord(readFileSync(file, 'utf8')).madeBy !== VERSION) {
    console.log(`${name}: made by another version, kept`)
    return
  }
  mkdirSync(TARGET, { recursive: true })
  writeFileSync(file, `${canonicalJson(recordDecision(input))}\n`)
  console.log(`${name}: written`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, input] of Object.entries(decisionRecords())) write(name, input)
}
