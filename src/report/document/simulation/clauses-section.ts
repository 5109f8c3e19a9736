import type { Bilingual } from '../../../act/bilingual'
import type { ClauseId } from '../../../act/clauses/clause-id'
import { sentence } from '../../sentences/sentence'
import type { Speech } from '../../speech'
import { clauseTable } from '../clause-table'
import type { Section } from '../document'
import { commonLabel } from '../labels'
import { statement } from '../statement'
import { label } from './labels'

/** What the act says of the measures of Phase 2 and of the premium, in its order. */
const PHASE_2: readonly ClauseId[] = ['R.19', 'R.20', 'A.F2.1', 'A.F2.2', 'A.F2.3', 'A.VAL.6', 'A.VAL.7', 'A.VAL.8']

/** On which clauses a simulation stands. */
export function clausesSection(say: Speech): Section {
  return {
    title: commonLabel('clauses', say.locale),
    blocks: [
      { block: 'paragraph', statements: [statement(sentence(say, OF_THE_MEASURE, 'A.F2.3'), say)] },
      clauseTable(PHASE_2, label('clausesTable', say.locale), say),
    ],
  }
}

const OF_THE_MEASURE: Bilingual = {
  it: 'L’atto fissa quanto segue; ogni altro termine è della misura, nelle cui deliberazioni dei criteri stanno le modalità della premialità.',
  en: 'The act fixes what follows; every other term is the measure’s own, for how the premium is given is laid down in the resolution on its criteria.',
}
