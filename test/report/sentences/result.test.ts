import {
  assessPremium,
  checkMinimumEnterprises,
  checkSingleLead,
  checkSubmissionChannel,
  checkSupportingBodies,
  openDossier,
} from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { minimumEnterprises } from '../../../src/act/figures'
import { premiumRuleWords } from '../../../src/catalogue/premium-rule-words'
import { ruleWords } from '../../../src/catalogue/rule-words'
import { resultSentences } from '../../../src/report/sentences/result'
import { anEnterprise, aProposal, tenEnterprises } from '../../worked-cases/a-proposal'
import { aList, aMeasure, anApplication } from '../phase-2'
import { bases, inBoth } from './in-both'

describe('resultSentences', () => {
  it('says that a requirement is satisfied', () => {
    const result = checkSubmissionChannel(openDossier(aProposal()))
    expect(inBoth((say) => resultSentences(result, say))).toEqual({
      it: [`Requisito «${ruleWords['submission-channel'].title.it}»: soddisfatto.`],
      en: [`Requirement «${ruleWords['submission-channel'].title.en}»: satisfied.`],
    })
    expect(bases((say) => resultSentences(result, say))).toEqual(['A.PART.3'])
  })

  it('says that it is not, and why', () => {
    const result = checkMinimumEnterprises(openDossier(aProposal({}, tenEnterprises().slice(1))))
    const { it: italian, en: english } = inBoth((say) => resultSentences(result, say))
    expect(italian[0]).toBe(`Requisito «${ruleWords['minimum-enterprises'].title.it}»: non soddisfatto.`)
    expect(english[0]).toBe(`Requirement «${ruleWords['minimum-enterprises'].title.en}»: not satisfied.`)
    expect(italian[1]).toContain(`almeno ${minimumEnterprises.value}`)
    expect(english[1]).toContain(`at least ${minimumEnterprises.value}`)
    expect(bases((say) => resultSentences(result, say))).toEqual(['A.BEN.3', 'A.BEN.3'])
  })

  it('says what is missing before it can be decided, by the names of the parties', () => {
    const unknownSeat = anEnterprise(10, { name: 'Seta', seats: [{ province: undefined }] })
    const proposal = aProposal({}, [...tenEnterprises().slice(0, 9), unknownSeat])
    const result = checkMinimumEnterprises(openDossier(proposal))
    const { it: italian, en: english } = inBoth((say) => resultSentences(result, say), proposal)
    expect(italian[0]).toBe(`Requisito «${ruleWords['minimum-enterprises'].title.it}»: non determinato.`)
    expect(italian.at(-1)).toMatch(/^Per decidere occorre ancora acquisire: .*«Seta» \(e10\)\.$/)
    expect(english.at(-1)).toMatch(/^Still to be known before it can be decided: .*«Seta» \(e10\)\.$/)
  })

  it('says of an application to a measure what it says of a proposal', () => {
    const { results } = assessPremium(aMeasure(), anApplication({ applicant: undefined }), aList())
    const claimant = results.find(({ rule }) => rule === 'premium-claimant')
    if (claimant === undefined) throw new Error('a rule is missing')
    expect(inBoth((say) => resultSentences(claimant, say))).toEqual({
      it: [
        `Requisito «${premiumRuleWords['premium-claimant'].title.it}»: non determinato.`,
        'Per decidere occorre ancora acquisire: il soggetto richiedente.',
      ],
      en: [
        `Requirement «${premiumRuleWords['premium-claimant'].title.en}»: undetermined.`,
        'Still to be known before it can be decided: the applicant.',
      ],
    })
  })

  it('says what a violated rule on the premium lacks besides', () => {
    const { results } = assessPremium(aMeasure(), anApplication({ proposalId: null }), aList())
    const listed = results.find(({ rule }) => rule === 'listed-proposal')
    if (listed === undefined) throw new Error('a rule is missing')
    const unstated = {
      code: 'facts-not-stated',
      clause: 'A.F2.3',
      severity: 'note',
      facts: { missing: ['application.submittedAt'] },
    } as const
    const { en: english } = inBoth((say) =>
      resultSentences({ ...listed, findings: [...listed.findings, unstated] }, say),
    )
    expect(english.at(-1)).toBe('Besides, the following is not stated: the moment at which the application was filed.')
  })

  it('says that it does not apply', () => {
    const result = checkSupportingBodies(openDossier(aProposal()))
    expect(result.outcome).toBe('not-applicable')
    const { it: italian, en: english } = inBoth((say) => resultSentences(result, say))
    expect(italian[0]).toBe(`Requisito «${ruleWords['supporting-bodies'].title.it}»: non applicabile.`)
    expect(english[0]).toBe(`Requirement «${ruleWords['supporting-bodies'].title.en}»: not applicable.`)
  })

  it('says where nobody has looked that it is not examined, and not that it does not apply', () => {
    const result = checkSingleLead(openDossier(aProposal()))
    expect(result.outcome).toBe('not-applicable')
    const { it: italian, en: english } = inBoth((say) => resultSentences(result, say))
    expect(italian[0]).toBe(`Requisito «${ruleWords['single-lead'].title.it}»: non verificato.`)
    expect(english[0]).toBe(`Requirement «${ruleWords['single-lead'].title.en}»: not examined.`)
  })
})
