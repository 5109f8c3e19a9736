import { EDITIONS, type EligibilityOptions, PARAMETERS } from 'filiere-lombardia'
import { aProposal } from '../../../test/worked-cases/a-proposal'
import { type BoundaryCase, draftCase, filedCase, type RuleCases } from '../boundary-case'
import { daysAfter, dayWords } from '../../words/day-words'

const rule = 'submission-window'
const ADOPTION = PARAMETERS.adoptionDay.value
const CLOSING = PARAMETERS.closingDay.value
const AFTER_CLOSING = daysAfter(CLOSING, 1)
const EXTENSION = EDITIONS['extension-2022-11-30']
const EXTENDED = EXTENSION.closesOn ?? CLOSING
const AFTER_EXTENDED = daysAfter(EXTENDED, 1)
/** A day on which an implementing act might open the desk; which one did, and when, was not found. */
const OPENING = daysAfter(ADOPTION, 29)
const [adoption, closing, afterClosing, extended, opening] = [ADOPTION, CLOSING, AFTER_CLOSING, EXTENDED, OPENING].map(
  dayWords,
)

export const submissionWindow: RuleCases = { rule, cases: [] }
