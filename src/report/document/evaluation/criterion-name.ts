import { criteria } from '../../../act/enumerations'
import type { Criterion } from '../../../act/vocabulary'
import type { Speech } from '../../speech'

/** A criterion by its letter and its name, as the act has them. */
export function criterionName(criterion: Criterion, { locale }: Speech): string {
  return `${criterionLetter(criterion)} ${criteria[criterion][locale]}`
}

/** The letter of a criterion, with which the id of its clause ends. */
export function criterionLetter(criterion: Criterion): string {
  return `${criteria[criterion].clause.slice(-1)})`
}
