import type { Project } from 'filiere-lombardia'
import { aProposal } from '../../../test/worked-cases/a-proposal'
import { draftCase, filedCase, type RuleCases } from '../boundary-case'

const rule = 'innovation-elements'
const either = { readings: { innovationElements: 'either' } } as const

const presenting = (changes: Pick<Project, 'innovationElements' | 'competitivenessElements'>) => {
  const proposal = aProposal()
  return { ...proposal, project: { ...proposal.project, ...changes } }
}
const BOTH = presenting({})
const INNOVATIVE = presenting({ competitivenessElements: [] })
const COMPETITIVE = presenting({ innovationElements: [] })
const NEITHER = presenting({ innovationElements: [], competitivenessElements: [] })

/** Cases on the boundary of the elements of innovativeness and of competitiveness. */
export const innovationElements: RuleCases = {
  rule,
  cases: [
    filedCase(
      rule,
      {
        it: 'Un elemento di innovatività e uno di competitività',
        en: 'One element of innovativeness and one of competitiveness',
      },
      'satisfied',
      BOTH,
    ),
    filedCase(
      rule,
      {
        it: 'Un elemento di innovatività, nessuno di competitività',
        en: 'One element of innovativeness, none of competitiveness',
      },
      'violated',
      INNOVATIVE,
    ),
    filedCase(
      rule,
      {
        it: 'Lo stesso, se si ritiene che bastino gli uni o gli altri',
        en: 'The same, if the ones or the others are held to be enough',
      },
      'satisfied',
      INNOVATIVE,
      either,
    ),
    filedCase(
      rule,
      {
        it: 'Un elemento di competitività, nessuno di innovatività',
        en: 'One element of competitiveness, none of innovativeness',
      },
      'violated',
      COMPETITIVE,
    ),
    filedCase(
      rule,
      {
        it: 'Nessun elemento degli uni né degli altri, se si ritiene che bastino gli uni o gli altri',
        en: 'No element of either kind, if the ones or the others are held to be enough',
      },
      'violated',
      NEITHER,
      either,
    ),
    draftCase(
      rule,
      {
        it: 'Bozza con un elemento di innovatività, che tace ancora sulla competitività',
        en: 'Draft with an element of innovativeness, still silent on competitiveness',
      },
      'undetermined',
      { project: { innovationElements: ['Tintura senza acqua'] } },
    ),
    draftCase(
      rule,
      {
        it: 'Bozza che dichiara di non avere elementi di innovatività, e tace ancora sulla competitività',
        en: 'Draft that declares to have no element of innovativeness, and is still silent on competitiveness',
      },
      'violated',
      { project: { innovationElements: null } },
    ),
    draftCase(
      rule,
      {
        it: 'La stessa bozza, se si ritiene che bastino gli uni o gli altri',
        en: 'The same draft, if the ones or the others are held to be enough',
      },
      'undetermined',
      { project: { innovationElements: null } },
      either,
    ),
  ],
}
