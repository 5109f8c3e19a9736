import type { Bilingual } from '../../act/bilingual'
import { ruleWords } from '../../catalogue/rule-words'
import type { Change, Help } from '../../verdict/help'
import type { Sentence, Speech } from '../speech'
import { changeWords } from '../words/changes'
import { sentence } from './sentence'

/** What a rule would say if the proposal were filed as it stands. */
const AS_IT_STANDS: Readonly<Record<Help['outcome'], Bilingual>> = {
  violated: {
    it: 'se la proposta di progetto fosse presentata così com’è, non sarebbe soddisfatto',
    en: 'if the proposal were filed as it stands, it would not be satisfied',
  },
  undetermined: {
    it: 'se la proposta di progetto fosse presentata così com’è, resterebbe non determinato',
    en: 'if the proposal were filed as it stands, it would stay undetermined',
  },
}

/** What would help with a rule that is not satisfied? Where nothing would, nothing is promised. */
export function helpSentences({ rule, clause, outcome, changes }: Help, say: Speech): readonly Sentence[] {
  const { title } = ruleWords[rule]
  const found = AS_IT_STANDS[outcome]
  return [
    sentence(
      say,
      { it: `Requisito «${title.it}»: ${found.it}.`, en: `Requirement «${title.en}»: ${found.en}.` },
      clause,
    ),
    sentence(say, changes === null ? NOTHING_HELPS : remedy(changes), clause),
    ...(changes ?? []).map((change) => ({ text: changeWords(change, say), basis: clause })),
  ]
}

const NOTHING_HELPS: Bilingual = {
  it: 'Per questo requisito non si indica alcuna modifica della proposta di progetto.',
  en: 'For this requirement no change of the proposal is named.',
}

/** What changes would do; of what is only to be stated nobody knows yet how it turns out. */
function remedy(changes: readonly Change[]): Bilingual {
  const unstated = changes.some(({ change }) => change === 'supply')
  return {
    it: `Sarebbe soddisfatto con tutto quanto segue${unstated ? ', purché ciò che va fornito risulti conforme' : ''}.`,
    en: `It would be satisfied with all of the following${unstated ? ', provided that what is to be supplied turns out well' : ''}.`,
  }
}
