import type { Applicant, Application, SpendLine } from '../../model/application'
import type { EnterpriseSize } from '../../model/measure'
import { requireObject, requireObjects, requireOptions, requireText } from '../../rules/choices'
import type { Rational } from '../../values/decimal'
import { requireInstant } from '../../values/instant'
import { requireAmount } from '../../values/money'
import type { ApplicationFactPath } from '../../values/premium-fact-path'
import { RuleInputError } from '../../values/rule-input-error'
import { oneOf } from '../measure/figures'
import { SIZES } from '../measure/ready-aid'
import type { ReadyMeasure } from '../measure/ready-measure'
import { baseScore } from './base-score'

/** A line of the spend, in cents. */
export interface ReadyLine {
  readonly size: EnterpriseSize | undefined
  readonly spend: bigint
}

/** An application with its figures as numbers. */
export interface ReadyApplication {
  readonly application: Application
  /** Its score without any premium, in points. */
  readonly score: Rational | undefined
  /** What would have to be stated for its score to be known. */
  readonly scoreMissing: readonly ApplicationFactPath[]
  readonly lines: readonly ReadyLine[] | undefined
  /** When it arrived, in milliseconds; `undefined` where not stated. */
  readonly arrivedAt: number | undefined
}

const KEYS = ['id', 'title', 'submittedAt', 'proposalId', 'applicant', 'score', 'marks', 'spend'] as const

/**
 * An application ready to be computed with under a measure.
 *
 * @param path where it stands in the arguments, for errors
 */
export function readyApplication(
  ready: ReadyMeasure,
  application: Application,
  path = 'application',
): ReadyApplication {
  requireOptions(application, KEYS, path)
  requireText(application.id, `${path}.id`)
  const { proposalId, submittedAt, applicant, spend } = application
  if (proposalId != null) requireText(proposalId, `${path}.proposalId`)
  requireTexts(application, ['title'], path)
  if (applicant !== undefined) requireApplicant(applicant, `${path}.applicant`)
  const score = baseScore(ready, application, path)
  return {
    application,
    score: score.points,
    scoreMissing: score.missing,
    lines:
      spend === undefined
        ? undefined
        : requireObjects(spend, `${path}.spend`).map((line, index) => readyLine(line, `${path}.spend[${index}]`)),
    arrivedAt: submittedAt === undefined ? undefined : requireInstant(submittedAt, `${path}.submittedAt`),
  }
}

function requireApplicant(applicant: Applicant, path: string): void {
  oneOf(requireObject(applicant, path).kind, ['member', 'partnership'], `${path}.kind`)
  if (applicant.kind === 'partnership') requireOptions(applicant, ['kind', 'name'], path)
  else {
    requireOptions(applicant, ['kind', 'name', 'taxCode', 'vatNumber', 'country'], path)
    requireTexts(applicant, ['taxCode', 'vatNumber', 'country'], path)
  }
  requireTexts(applicant, ['name'], path)
}

/** Texts where there are any; they may be blank. */
function requireTexts<Given extends object>(given: Given, keys: readonly (keyof Given & string)[], path: string): void {
  for (const key of keys) {
    const text = given[key]
    if (text != null && typeof text !== 'string') {
      throw new RuleInputError('invalid-argument', `${path}.${key}`, text, 'a text')
    }
  }
}

function readyLine(line: SpendLine, path: string): ReadyLine {
  requireOptions(line, ['size', 'amountEur', 'label'], path)
  requireTexts(line, ['label'], path)
  return {
    size: line.size === undefined ? undefined : oneOf(line.size, SIZES, `${path}.size`),
    spend: requireAmount(line.amountEur, `${path}.amountEur`),
  }
}
