/** A fact of a measure that may not be settled yet, while its criteria are being designed. */
export type MeasureFactPath = 'measure.giuntaResolution' | 'measure.issuedOn'

/** A fact of an application that an answer of Phase 2 can lack. */
export type ApplicationFactPath =
  | 'application.submittedAt'
  | 'application.proposalId'
  | 'application.applicant'
  | 'application.applicant.taxCode'
  | 'application.applicant.vatNumber'
  | 'application.score'
  | 'application.marks'
  | 'application.spend'
  | `application.spend[${number}].size`

/** A fact that an answer of Phase 2 can lack: of the measure, or of the application. */
export type PremiumFactPath = MeasureFactPath | ApplicationFactPath
