import { romeDay } from '../../calendar/rome'
import type { Application, MemberApplicant } from '../../model/application'
import { identityKeys } from '../../rules/identity'
import { type CivilDay, civilDay } from '../../values/civil-day'
import { requireInstant } from '../../values/instant'
import type { ApplicationFactPath } from '../../values/premium-fact-path'
import { normaliseTaxCode } from '../../values/tax-code'
import type { ReadyMeasure } from '../measure/ready-measure'

/** The day as of which a proposal must be listed: the measure's, else that of the application in Rome, if it states one. */
export function membershipDay({ measure }: ReadyMeasure, { submittedAt }: Application): CivilDay | undefined {
  if (measure.membershipDate !== null) return measure.membershipDate
  return submittedAt === undefined
    ? undefined
    : civilDay(romeDay(requireInstant(submittedAt, 'application.submittedAt')))
}

/** The keys by which the list knows an applicant that is one party (reading `sameApplicant`). */
export function applicantKeys({ taxCode, vatNumber, country }: MemberApplicant): readonly string[] {
  return identityKeys({ taxCode, vatNumber, country }, 'any-shared-identifier')
}

/** The identifiers that an applicant does not state; one it has not is `null`, which is a statement. */
export function unstatedIdentifiers({ taxCode, vatNumber }: MemberApplicant): readonly ApplicationFactPath[] {
  return [
    ...(isSilence(taxCode) ? (['application.applicant.taxCode'] as const) : []),
    ...(isSilence(vatNumber) ? (['application.applicant.vatNumber'] as const) : []),
  ]
}

/** What nothing is left of in its one spelling says nothing. */
function isSilence(identifier: string | null | undefined): boolean {
  return identifier !== null && normaliseTaxCode(identifier ?? '') === ''
}
