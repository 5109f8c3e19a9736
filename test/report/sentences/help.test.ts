import { type Help, type RuleId, whatWouldHelp } from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { ruleWords } from '../../../src/catalogue/rule-words'
import { helpSentences } from '../../../src/report/sentences/help'
import { anEnterprise, aProposal, tenEnterprises, terms } from '../../worked-cases/a-proposal'
import { bases, inBoth } from './in-both'

const title = (rule: RuleId) => ruleWords[rule].title
const said = (help: Help) => inBoth((say) => helpSentences(help, say), aProposal())

describe('helpSentences', () => {
  it('says of real help what would do, all of it', () => {
    const [help] = whatWouldHelp(aProposal({}, tenEnterprises().slice(2)))
    if (help === undefined) throw new Error('no help')
    expect(said(help)).toEqual({
      it: [
        `Requisito «${title('minimum-enterprises').it}»: se la proposta di progetto fosse presentata così com’è, non sarebbe soddisfatto.`,
        'Sarebbe soddisfatto con tutto quanto segue.',
        'Occorrono ancora 2 imprese con una sede in Lombardia.',
      ],
      en: [
        `Requirement «${title('minimum-enterprises').en}»: if the proposal were filed as it stands, it would not be satisfied.`,
        'It would be satisfied with all of the following.',
        'It takes 2 more enterprises with a seat in Lombardy.',
      ],
    })
    expect(bases((say) => helpSentences(help, say))).toEqual(['A.BEN.3', 'A.BEN.3', 'A.BEN.3'])
  })

  it('calls parties by their names', () => {
    const unsigned = tenEnterprises().map(({ id }) => terms(id, id === 'e7' ? { signature: null } : {}))
    const { agreement } = aProposal()
    const proposal = aProposal({ agreement: { kind: 'project-agreement', ...agreement, parties: unsigned } })
    const [help] = whatWouldHelp(proposal)
    if (help === undefined) throw new Error('no help')
    expect(said(help).it[2]).toContain('«Impresa 7» (e7)')
  })

  it('promises nothing where it names no change', () => {
    const late = { submittedAt: '2023-01-01T00:00:00+01:00', channel: 'webtelemaco' } as const
    const [help] = whatWouldHelp(aProposal({ submission: late }))
    if (help === undefined) throw new Error('no help')
    expect(help.changes).toBeNull()
    expect(said(help)).toEqual({
      it: [
        `Requisito «${title('submission-window').it}»: se la proposta di progetto fosse presentata così com’è, non sarebbe soddisfatto.`,
        'Per questo requisito non si indica alcuna modifica della proposta di progetto.',
      ],
      en: [
        `Requirement «${title('submission-window').en}»: if the proposal were filed as it stands, it would not be satisfied.`,
        'For this requirement no change of the proposal is named.',
      ],
    })
  })

  it('does not promise that what is only to be stated turns out well', () => {
    const unknownSeat = anEnterprise(10, { seats: [{ province: undefined }] })
    const [help] = whatWouldHelp(aProposal({}, [...tenEnterprises().slice(0, 9), unknownSeat]))
    if (help === undefined) throw new Error('no help')
    expect(said(help)).toEqual({
      it: [
        `Requisito «${title('minimum-enterprises').it}»: se la proposta di progetto fosse presentata così com’è, resterebbe non determinato.`,
        'Sarebbe soddisfatto con tutto quanto segue, purché ciò che va fornito risulti conforme.',
        expect.stringContaining('«Impresa 10» (e10)'),
      ],
      en: [
        `Requirement «${title('minimum-enterprises').en}»: if the proposal were filed as it stands, it would stay undetermined.`,
        'It would be satisfied with all of the following, provided that what is to be supplied turns out well.',
        expect.stringContaining('«Impresa 10» (e10)'),
      ],
    })
  })
})
