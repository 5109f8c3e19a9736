import { describe, expect, it } from 'vitest'
import { purposes } from '../../../src/act/enumerations'
import type { Purpose } from '../../../src/act/vocabulary'
import type { Grouping } from '../../../src/model/beneficiary'
import type { ProposalDraft } from '../../../src/model/draft'
import { checkCommonObjective } from '../../../src/rules/eligibility/common-objective'
import type { EligibilityOptions } from '../../../src/rules/eligibility/dossier'
import { drafted, filed } from './dossiers'
import { notStated, type Row, satisfied, undetermined, type Verdict, verdict, violated } from './verdicts'

const objectiveMissing = {
  code: 'common-objective-missing',
  clause: 'A.BEN.3b',
  severity: 'blocking',
  facts: {},
  path: 'beneficiary.commonObjective',
} as const

const purposeNoted = {
  code: 'purpose-not-declared',
  clause: 'A.FIN.1',
  severity: 'note',
  facts: {},
  path: 'beneficiary.purposes',
} as const

const purposeMissing = { ...purposeNoted, severity: 'blocking' } as const

const required: EligibilityOptions = { readings: { purposes: 'required' } }

type Declared = Pick<Grouping, 'commonObjective' | 'purposes'>

const OBJECTIVE = 'Tracciare la seta dal bozzolo al capo'

function whenFiled(declared: Declared, options?: EligibilityOptions): Verdict {
  return verdict(
    checkCommonObjective(filed({ beneficiary: { kind: 'partnership', parties: [], ...declared } }, options)),
  )
}

function inDraft(draft: ProposalDraft, options?: EligibilityOptions): Verdict {
  return verdict(checkCommonObjective(drafted(draft, options)))
}

describe('a filed proposal', () => {
  const rows: readonly Row<Declared>[] = [
    [
      'with an objective and one purpose meets the rule',
      { commonObjective: OBJECTIVE, purposes: ['identify-new'] },
      satisfied(),
    ],
    [
      'with all four purposes meets it',
      { commonObjective: OBJECTIVE, purposes: Object.keys(purposes) as Purpose[] },
      satisfied(),
    ],
    ['with no objective breaks it', { purposes: ['identify-new'] }, violated(objectiveMissing)],
    [
      'that declares its objective absent breaks it',
      { commonObjective: null, purposes: ['identify-new'] },
      violated(objectiveMissing),
    ],
    [
      'with an empty objective breaks it',
      { commonObjective: '', purposes: ['identify-new'] },
      violated(objectiveMissing),
    ],
    [
      'with a blank objective breaks it',
      { commonObjective: ' \n\t', purposes: ['identify-new'] },
      violated(objectiveMissing),
    ],
    ['with no purpose is noted', { commonObjective: OBJECTIVE, purposes: [] }, satisfied(purposeNoted)],
    [
      'that declares its purposes absent is noted',
      { commonObjective: OBJECTIVE, purposes: null },
      satisfied(purposeNoted),
    ],
    ['that says nothing of purposes is noted', { commonObjective: OBJECTIVE }, satisfied(purposeNoted)],
    ['with neither is told of both', {}, violated(objectiveMissing, purposeNoted)],
  ]
  it.each(rows)('%s', (_, declared, says) => {
    expect(whenFiled(declared)).toStrictEqual(says)
  })
})

describe('a draft', () => {
  const rows: readonly Row<ProposalDraft>[] = [
    ['that says nothing lacks the objective', {}, undetermined('beneficiary.commonObjective')],
    [
      'with a blank objective lacks it still',
      { beneficiary: { commonObjective: ' ' } },
      undetermined('beneficiary.commonObjective'),
    ],
    ['with an objective meets the rule, purposes or not', { beneficiary: { commonObjective: OBJECTIVE } }, satisfied()],
    [
      'with an objective and no purpose yet meets it',
      { beneficiary: { commonObjective: OBJECTIVE, purposes: [] } },
      satisfied(),
    ],
    [
      'that declares its purposes absent is noted',
      { beneficiary: { commonObjective: OBJECTIVE, purposes: null } },
      satisfied(purposeNoted),
    ],
    [
      'whose list of purposes is empty and complete is noted',
      { beneficiary: { commonObjective: OBJECTIVE, purposes: [] }, complete: ['beneficiary.purposes'] },
      satisfied(purposeNoted),
    ],
    [
      'whose beneficiary is `null` lacks the objective, as one that says nothing',
      { beneficiary: null },
      undetermined('beneficiary.commonObjective'),
    ],
    [
      'that declares its objective absent breaks the rule',
      { beneficiary: { commonObjective: null } },
      violated(objectiveMissing),
    ],
  ]
  it.each(rows)('%s', (_, draft, says) => {
    expect(inDraft(draft)).toStrictEqual(says)
  })
})

describe('the reading `purposes: required`', () => {
  const rows: readonly Row<Declared>[] = [
    ['is met by one purpose', { commonObjective: OBJECTIVE, purposes: ['innovate-process'] }, satisfied()],
    ['is broken by none', { commonObjective: OBJECTIVE, purposes: [] }, violated(purposeMissing)],
    ['is broken by `null`', { commonObjective: OBJECTIVE, purposes: null }, violated(purposeMissing)],
    ['is broken by silence', { commonObjective: OBJECTIVE }, violated(purposeMissing)],
    ['does not hide a missing objective', {}, violated(objectiveMissing, purposeMissing)],
  ]
  it.each(rows)('%s', (_, declared, says) => {
    expect(whenFiled(declared, required)).toStrictEqual(says)
  })

  const drafts: readonly Row<ProposalDraft>[] = [
    [
      'waits for a draft to name one',
      { beneficiary: { commonObjective: OBJECTIVE } },
      undetermined('beneficiary.purposes'),
    ],
    [
      'waits while the list of a draft is empty',
      { beneficiary: { commonObjective: OBJECTIVE, purposes: [] } },
      undetermined('beneficiary.purposes'),
    ],
    [
      'is met by a draft that names one',
      { beneficiary: { commonObjective: OBJECTIVE, purposes: ['identify-new'] } },
      satisfied(),
    ],
    [
      'is broken by a draft that declares them absent',
      { beneficiary: { purposes: null } },
      violated(purposeMissing, notStated('A.BEN.3b', 'beneficiary.commonObjective')),
    ],
    [
      'is broken by a draft whose list is empty and complete',
      { beneficiary: { commonObjective: OBJECTIVE, purposes: [] }, complete: ['beneficiary.purposes'] },
      violated(purposeMissing),
    ],
    [
      'is broken by a draft that says no more than that its list is complete',
      { beneficiary: { commonObjective: OBJECTIVE }, complete: ['beneficiary.purposes'] },
      violated(purposeMissing),
    ],
    [
      'is broken by a draft without an objective, which lacks the purposes besides',
      { beneficiary: { commonObjective: null } },
      violated(objectiveMissing, notStated('A.BEN.3b', 'beneficiary.purposes')),
    ],
    ['waits for both while neither is said', {}, undetermined('beneficiary.commonObjective', 'beneficiary.purposes')],
  ]
  it.each(drafts)('%s', (_, draft, says) => {
    expect(inDraft(draft, required)).toStrictEqual(says)
  })
})
