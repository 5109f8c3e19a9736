import { adoptionDay } from '../../act/figures'
import { implementingNotice } from '../../act/implementing-notice'
import type { PremiumReadingChoices } from '../../act/premium-reading-choices'
import type { EncodedEdition } from '../../rules/choices'
import type { CivilDay } from '../../values/civil-day'
import type { PremiumRuleResult } from '../../verdict/premium'
import { conclude, notApplicable, ruleBasis } from '../../verdict/rule-result'
import type { ReadyMeasure } from '../measure/ready-measure'
import type { ListedProposal } from './listed-proposal'
import type { MeasureIssueFinding } from './premium-finding'

const BASIS = /* @__PURE__ */ ruleBasis({
  rule: 'measure-issue',
  clauses: ['A.VAL.7'],
  readings: ['issuedAfter', 'measureDate'],
})

/**
 * Was the measure issued after the call?
 *
 * Premiums are given on measures "emanate successivamente alla Manifestazione di cui alla presente Deliberazione" (A.VAL.7): strictly
 * later than the day of the act, or than another day under the reading `issuedAfter`. The day of the measure is that of the
 * resolution on its criteria where it states no other (reading `measureDate`).
 */
export function issuedAfterCall(
  { issuedOn }: ReadyMeasure,
  listed: ListedProposal,
  { issuedAfter }: PremiumReadingChoices,
  edition: EncodedEdition,
): PremiumRuleResult<MeasureIssueFinding, 'measure-issue'> {
  const byListing = issuedAfter === 'listing'
  // Without a listed proposal there is no day of its listing to come after.
  if (byListing && listed.entry === undefined && listed.result.outcome === 'violated') return notApplicable(BASIS)
  const after = referenceDay(issuedAfter, listed, edition)
  if (issuedOn === undefined || after === undefined) {
    return conclude<MeasureIssueFinding, 'measure-issue', (typeof listed.result.missing)[number]>(BASIS, {
      findings: [],
      missing: [
        ...(issuedOn === undefined ? (['measure.issuedOn'] as const) : []),
        ...(after === undefined ? listed.result.missing : []),
      ],
    })
  }
  const facts = { issuedOn, after }
  const late: MeasureIssueFinding = {
    code: 'measure-not-issued-after-call',
    clause: 'A.VAL.7',
    severity: 'blocking',
    facts,
  }
  return conclude(BASIS, { findings: issuedOn > after ? [] : [late], missing: [] })
}

/** The day after which a measure had to be issued; not known under `listing` while the proposal is not. */
function referenceDay(
  issuedAfter: PremiumReadingChoices['issuedAfter'],
  { entry }: ListedProposal,
  { closesOn }: EncodedEdition,
): CivilDay | undefined {
  if (issuedAfter === 'listing') return entry?.validFrom
  if (issuedAfter === 'desk-closing') return closesOn
  return issuedAfter === 'implementing-notice' ? implementingNotice.day : adoptionDay.value
}
