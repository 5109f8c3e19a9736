import type { Application, PremiumAssessment } from 'filiere-lombardia'
import { explain } from 'filiere-lombardia/report'
import { table } from '../phase-1/table'
import { figure } from './print'

/** An application and what the library says of it. */
interface Assessed {
  readonly application: Application
  readonly assessment: PremiumAssessment
}

/** Who earns the premium; who claims it and does not, and why; of whom a fact is missing. */
export function claimsInLines(
  applications: readonly Application[],
  assessments: readonly PremiumAssessment[],
): readonly string[] {
  const byId = new Map(assessments.map((assessment) => [assessment.applicationId, assessment]))
  const assessed = applications.flatMap((application): Assessed[] => {
    const assessment = byId.get(application.id)
    return assessment === undefined ? [] : [{ application, assessment }]
  })
  const having = (outcome: PremiumAssessment['outcome']) =>
    assessed.filter(({ assessment }) => assessment.outcome === outcome)
  const refused = having('ineligible').filter(({ application }) => application.proposalId !== null)
  const [first] = refused

  return [
    `${applications.length} applications: ${having('eligible').length} earn the premium, ${refused.length} claim it and do not, ` +
      `${having('undetermined').length} undetermined, the others claim none`,
    '',
    table(
      ['Application', 'Applicant', 'Proposal', 'Score', 'With', 'Worth a look'],
      having('eligible').map(row),
      [11, 44, 8, 5, 4, 60],
    ),
    '',
    'Claimed, and not earned',
    ...refused.flatMap(reasons),
    '',
    'Not decided, or not computed, as facts are missing',
    ...assessed.flatMap(missing),
    '',
    'The first refusal, in the language of the act',
    ...(first === undefined ? [] : inItalian(first)),
  ]
}

function row({ application, assessment }: Assessed): readonly string[] {
  const { base, final, proposalId, results } = assessment
  const notes = results.flatMap(({ findings }) => findings.map(({ code }) => code)).filter((code) => !COMMON.has(code))
  const noEffect = base.admitted === false ? ['below-measure-minimum'] : []
  return [
    application.id,
    application.applicant?.name ?? '',
    proposalId ?? '',
    figure(base.score),
    figure(final?.score ?? null),
    [...noEffect, ...notes].join(', '),
  ]
}

/** That the project is one of the chain is for a person to see, each time. */
const COMMON: ReadonlySet<string> = new Set(['project-of-the-chain'])

/** Why the premium is not earned. */
function reasons({ application, assessment }: Assessed): readonly string[] {
  const found = assessment.results.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'blocking')
  return found.map((finding) => `  ${application.id}  ${explain(finding, { locale: 'en' })}`)
}

function missing({ application, assessment }: Assessed): readonly string[] {
  const { results, base, outcome } = assessment
  const paths = new Set([...results.flatMap((result) => result.missing), ...base.missing])
  if (paths.size === 0) return []
  return [`  ${application.id}  premium ${outcome}; not stated: ${[...paths].join(', ')}`]
}

function inItalian({ application, assessment }: Assessed): readonly string[] {
  const lines = explain(assessment, { locale: 'it' }).split('\n')
  return [`  ${application.id}  «${application.title}»`, ...lines.map((line) => `         ${line}`)]
}
