import type { Project } from 'filiere-lombardia'
import { aProposal } from '../../../test/worked-cases/a-proposal'
import { draftCase, filedCase, type RuleCases } from '../boundary-case'

const rule = 'project-strategy'

const filed = (changes: Partial<Project>) => {
  const proposal = aProposal()
  return { ...proposal, project: { ...proposal.project, ...changes } }
}

/** Cases on the boundary of the strategy and of the SWOT analysis from which it starts. */
export const projectStrategy: RuleCases = {
  rule,
  cases: [
    filedCase(
      rule,
      {
        it: 'Strategia descritta, e analisi SWOT completa delle sue quattro parti',
        en: 'Strategy described, and a SWOT analysis with all of its four parts',
      },
      'satisfied',
      filed({}),
    ),
    filedCase(
      rule,
      {
        it: 'Strategia descritta, e analisi SWOT che indica soltanto i punti di forza',
        en: 'Strategy described, and a SWOT analysis that names strengths alone',
      },
      'satisfied',
      filed({ swot: { strengths: ['Competenze diffuse sul territorio'] } }),
    ),
    filedCase(
      rule,
      {
        it: 'Strategia descritta, e analisi SWOT in bianco in ogni sua parte',
        en: 'Strategy described, and a SWOT analysis that is blank in each part',
      },
      'violated',
      filed({ swot: { strengths: [' '], weaknesses: [], opportunities: [], threats: [] } }),
    ),
    filedCase(
      rule,
      { it: 'Strategia descritta, senza analisi SWOT', en: 'Strategy described, without a SWOT analysis' },
      'violated',
      filed({ swot: undefined }),
    ),
    filedCase(
      rule,
      {
        it: 'Analisi SWOT completa, senza la descrizione della strategia',
        en: 'Complete SWOT analysis, without a description of the strategy',
      },
      'violated',
      filed({ strategy: undefined }),
    ),
    draftCase(
      rule,
      {
        it: 'Bozza con l’analisi SWOT, in cui la strategia non è ancora descritta',
        en: 'Draft with a SWOT analysis, in which the strategy is not described yet',
      },
      'undetermined',
      { project: { swot: { strengths: ['Competenze diffuse sul territorio'] } } },
    ),
    draftCase(
      rule,
      {
        it: 'Bozza che dichiara di non avere una strategia, e che tace ancora sull’analisi SWOT',
        en: 'Draft that declares to have no strategy, and that is still silent on the SWOT analysis',
      },
      'violated',
      { project: { strategy: null } },
    ),
  ],
}
