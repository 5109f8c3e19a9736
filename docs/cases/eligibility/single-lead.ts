import {
  findLeadConflicts,
  type LeadRecord,
  leadRecord,
  PARAMETERS,
  type ProposalStatus,
  type ReadingSelection,
} from 'filiere-lombardia'
import { aProposal } from '../../../test/worked-cases/a-proposal'
import { daysAfter, dayWords } from '../../words/day-words'
import { draftCase, filedCase, type RuleCases } from '../boundary-case'
import { FILED_ON } from './a-partnership'

const rule = 'single-lead'
const LIMIT = PARAMETERS.proposalsPerLead.value
const THIS = aProposal({ id: 'A' })
const others = ['B', 'C', 'D'] as const

const DAY_AFTER = daysAfter(FILED_ON, 1)
const DAY_BEFORE = daysAfter(FILED_ON, -1)
const dayAfter = dayWords(DAY_AFTER)
const dayBefore = dayWords(DAY_BEFORE)

/** So many other proposals of the same lead, filed at this moment. */
function furtherOnes(
  count: number,
  status: ProposalStatus = 'submitted',
  submittedAt = THIS.submission.submittedAt,
): readonly LeadRecord[] {
  return others
    .slice(0, count)
    .map((id) => leadRecord(aProposal({ id, submission: { submittedAt, channel: 'webtelemaco' } }), status))
}

/** What a search over this proposal and some others finds, under the readings of the question. */
function knowing(further: readonly LeadRecord[], readings: ReadingSelection = {}) {
  return { readings, leadConflicts: findLeadConflicts([leadRecord(THIS), ...further], { readings }) }
}

const everSubmitted = { leadUniqueness: 'ever-submitted' } as const
const firstPrevails = { leadClash: 'first-submitted-prevails' } as const

/** Cases on the boundary of the limit of proposals per lead. */
export const singleLead: RuleCases = {
  rule,
  cases: [
    filedCase(
      rule,
      {
        it: `Proposte di cui il soggetto è capofila: ${LIMIT}`,
        en: `Proposals that the party leads: ${LIMIT}`,
      },
      'satisfied',
      THIS,
      knowing(furtherOnes(LIMIT - 1)),
    ),
    filedCase(
      rule,
      {
        it: `Proposte di cui il soggetto è capofila: ${LIMIT + 1}`,
        en: `Proposals that the party leads: ${LIMIT + 1}`,
      },
      'violated',
      THIS,
      knowing(furtherOnes(LIMIT)),
    ),
    filedCase(
      rule,
      {
        it: `Lo stesso, se si ritiene che resti in piedi la prima presentata, e l’altra è del giorno successivo, ${dayAfter.it}`,
        en: `The same, if the one filed first is held to stand, and the other is of the day after, ${dayAfter.en}`,
      },
      'satisfied',
      THIS,
      knowing(furtherOnes(LIMIT, 'submitted', `${DAY_AFTER}T10:00:00+02:00`), firstPrevails),
    ),
    filedCase(
      rule,
      {
        it: `Lo stesso, se si ritiene che resti in piedi la prima presentata, e l’altra è del giorno precedente, ${dayBefore.it}`,
        en: `The same, if the one filed first is held to stand, and the other is of the day before, ${dayBefore.en}`,
      },
      'violated',
      THIS,
      knowing(furtherOnes(LIMIT, 'submitted', `${DAY_BEFORE}T10:00:00+02:00`), firstPrevails),
    ),
    filedCase(
      rule,
      {
        it: 'Lo stesso, se si ritiene che resti in piedi la prima presentata, e l’altra è del medesimo istante',
        en: 'The same, if the one filed first is held to stand, and the other is of the very same instant',
      },
      'violated',
      THIS,
      knowing(furtherOnes(LIMIT), firstPrevails),
    ),
    filedCase(
      rule,
      {
        it: 'Capofila di questa proposta e di un’altra, poi ritirata',
        en: 'Lead of this proposal and of another, which was withdrawn',
      },
      'satisfied',
      THIS,
      knowing(furtherOnes(LIMIT, 'withdrawn')),
    ),
    filedCase(
      rule,
      {
        it: 'Lo stesso, se si ritiene che contino tutte le proposte presentate, anche se poi ritirate o respinte',
        en: 'The same, if every proposal ever filed is held to count',
      },
      'violated',
      THIS,
      knowing(furtherOnes(LIMIT, 'withdrawn'), everSubmitted),
    ),
    filedCase(
      rule,
      {
        it: 'Capofila di questa proposta e di una bozza mai presentata, anche se si ritiene che contino tutte le proposte presentate',
        en: 'Lead of this proposal and of a draft that was never filed, even if every proposal ever filed is held to count',
      },
      'satisfied',
      THIS,
      knowing(furtherOnes(LIMIT, 'draft'), everSubmitted),
    ),
    filedCase(
      rule,
      {
        it: 'Proposta esaminata da sola: nessuno ha guardato le altre',
        en: 'Proposal examined alone: nobody has looked at the others',
      },
      'not-applicable',
      THIS,
    ),
    draftCase(
      rule,
      {
        it: 'Bozza ancora priva di identificativo, mentre un soggetto è capofila di troppe proposte',
        en: 'Draft that has no identifier yet, while some party leads too many proposals',
      },
      'undetermined',
      {},
      knowing(furtherOnes(LIMIT)),
    ),
  ],
}
