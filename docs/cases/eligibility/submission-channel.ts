import { aProposal } from '../../../test/worked-cases/a-proposal'
import { draftCase, filedCase, type RuleCases } from '../boundary-case'

const rule = 'submission-channel'
const { submission } = aProposal()
const through = (other: string) => aProposal({ submission: { ...submission, channel: { other } } })

/** Cases on the boundary of the one channel that the act admits. */
export const submissionChannel: RuleCases = {
  rule,
  cases: [
    filedCase(
      rule,
      {
        it: 'Presentazione con l’applicativo di Unioncamere Lombardia',
        en: 'Filed through the application of Unioncamere Lombardia',
      },
      'satisfied',
      aProposal(),
    ),
    filedCase(
      rule,
      {
        it: 'Presentazione per posta elettronica certificata',
        en: 'Filed by certified electronic mail',
      },
      'violated',
      through('posta elettronica certificata'),
    ),
    filedCase(
      rule,
      {
        it: 'Consegna a mano al protocollo, perché l’applicativo non è disponibile',
        en: 'Handed in on paper, because the application was down',
      },
      'violated',
      through('consegna a mano al protocollo'),
    ),
    draftCase(
      rule,
      {
        it: 'Bozza che non è stata ancora presentata',
        en: 'Draft that has not been filed yet',
      },
      'undetermined',
      {},
    ),
  ],
}
