import {
  type Applicant,
  type ApprovedList,
  assessPremium,
  defineMeasure,
  type MeasureDefinition,
  type PremiumAssessment,
} from 'filiere-lombardia'
import { taxCode } from './a-proposal'

/** The measure of a case, in the terms of the library. */
// biome-ignore lint: the inputs are the cases' own and differ from case to case
type Input = any

/** What the cases call the reasons that the library tells apart further, or calls otherwise. */
const REASONS: Readonly<Record<string, string>> = {
  'removed-from-list': 'not-listed',
  'listed-later': 'not-listed',
  'applicant-outside-partnership': 'applicant-not-in-listed-proposal',
  'claimant-out-of-scope': 'applicant-scope',
}

const APPLICANTS: Readonly<Record<string, Applicant>> = {
  partnership: { kind: 'partnership' },
  lead: { kind: 'member', taxCode: taxCode(1), vatNumber: null },
  partner: { kind: 'member', taxCode: taxCode(2), vatNumber: null },
  outsider: { kind: 'member', taxCode: taxCode(99), vatNumber: null },
}

/** A case on the premium: who earns it, and the score, intensity and aid that follow. */
export function premium({ measure, entry, applicant, baseScore }: Input): Record<string, unknown> {
  const definition = definitionOf(measure)
  // Designing it, a measure without approved criteria is refused; one that dates from before the call is data to be assessed.
  if (measure.giuntaResolution === null) defineMeasure(definition)
  const { eligibleSpendEur } = measure
  const assessment = assessPremium(
    definition,
    {
      id: 'a-1',
      proposalId: 'p-1',
      applicant: APPLICANTS[applicant],
      score: baseScore,
      spend: [{ size: 'small', amountEur: eligibleSpendEur ?? '1000' }],
    },
    listOf(entry),
  )
  const { outcome, final, gain } = assessment
  return {
    eligible: outcome === 'eligible',
    finalScore: final?.score,
    pointsApplied: gain?.points,
    finalIntensityPct: final?.lines?.[0]?.intensity,
    aidEur: final?.aidEur,
    reason: reasonOf(assessment),
    warnings: assessment.results.flatMap(({ findings }) => findings.map(({ code }) => code)),
  }
}

function definitionOf(measure: Input): MeasureDefinition {
  const { premium: given, baseIntensityPct, beneficiaryScope } = measure
  return {
    id: 'm-1',
    title: 'A measure of the worked cases',
    giuntaResolution: measure.giuntaResolution === null ? null : { date: '2022-07-25' },
    dedicatedTo: measure.dedicated ? ['supply-chains'] : [],
    issuedOn: measure.issuedOn,
    membershipDate: measure.membershipDate,
    minimumScore: measure.minScore,
    maximumScore: measure.maxScore,
    premium: { points: given.points, percentagePoints: given.intensityPp },
    claimants: beneficiaryScope,
    ...(baseIntensityPct === undefined ? {} : { aid: { intensities: { small: baseIntensityPct } } }),
    selection: 'ranking',
  }
}

function listOf({ validFrom, validTo }: Input): ApprovedList {
  return {
    entries: [
      {
        proposalId: 'p-1',
        title: null,
        submittedAt: '2022-05-10T10:00:00+02:00',
        leadId: 'e1',
        parties: [1, 2, 3].map((serial) => ({ id: `e${serial}`, kind: 'enterprise', identifiers: [taxCode(serial)] })),
        edition: 'dgr-xi-5899-2022',
        validFrom,
        enteredBy: 'act-1',
        validTo,
        removedBy: validTo === null ? null : 'act-2',
      },
    ],
    history: [],
    clauses: [],
    readings: [],
  }
}

function reasonOf({ results, final }: PremiumAssessment): string | undefined {
  const findings = [...results.flatMap((result) => result.findings), ...(final?.findings ?? [])]
  const code = findings.find(({ severity }) => severity === 'blocking')?.code
  return code === undefined ? undefined : (REASONS[code] ?? code)
}
