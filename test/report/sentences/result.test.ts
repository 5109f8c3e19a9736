import {
  checkMinimumEnterprises,
  checkSingleLead,
  checkSubmissionChannel,
  checkSupportingBodies,
  openDossier,
} from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { minimumEnterprises } from '../../../src/act/figures'
import { resultSentences } from '../../../src/report/sentences/result'
import { ruleWords } from '../../../src/report/words/rules'
import { anEnterprise, aProposal, tenEnterprises } from '../../worked-cases/a-proposal'
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
