import type { DecisionRecordFormat, DecisionRecordVersion, PackageVersion } from '../../verdict/decision-record'
import { VERSION } from '../version'

/** What makes a piece of data a decision record. */
export const FORMAT: DecisionRecordFormat = 'filiere-lombardia/decision-record'

/** The version of the format that is written here. */
export const FORMAT_VERSION: DecisionRecordVersion = '1.0'

/** This package. */
export const THIS_PACKAGE: PackageVersion = /* @__PURE__ */ Object.freeze<PackageVersion>({
  name: 'filiere-lombardia',
  version: VERSION,
})
