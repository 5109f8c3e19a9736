import type { ChecklistItem } from 'filiere-lombardia'
import { aProposal } from '../../../test/worked-cases/a-proposal'
import { draftCase, filedCase, type RuleCases } from '../boundary-case'

const rule = 'implementing-act-checklist'

/** The elements that an implementing act might require; which those are, the resolution does not say. */
const requiring = (first: ChecklistItem['present'], second: ChecklistItem['present']): readonly ChecklistItem[] => [
  { id: '1', label: 'Allegato 1', present: first },
  { id: '2', label: 'Allegato 2', present: second },
]
const filed = (implementingActChecklist: readonly ChecklistItem[]) => aProposal({ implementingActChecklist })

/** Cases on the boundary of the elements that the implementing act requires. */
export const implementingActChecklist: RuleCases = {
  rule,
  cases: [
    filedCase(
      rule,
      {
        it: 'Due allegati richiesti dal provvedimento attuativo, entrambi presenti',
        en: 'Two annexes required by the implementing act, both there',
      },
      'satisfied',
      filed(requiring(true, true)),
    ),
    filedCase(
      rule,
      { it: 'Gli stessi allegati, di cui manca il secondo', en: 'The same annexes, of which the second is not there' },
      'violated',
      filed(requiring(true, false)),
    ),
    filedCase(
      rule,
      {
        it: 'Gli stessi allegati; del secondo l’ufficio non ha ancora verificato la presenza',
        en: 'The same annexes; whether the second is there, the office has not looked yet',
      },
      'undetermined',
      filed(requiring(true, undefined)),
    ),
    filedCase(
      rule,
      {
        it: 'Gli stessi allegati: il primo manca, e del secondo la presenza non è stata verificata',
        en: 'The same annexes: the first is not there, and nobody has looked for the second',
      },
      'violated',
      filed(requiring(false, undefined)),
    ),
    filedCase(
      rule,
      {
        it: 'Provvedimento attuativo che non richiede alcun elemento ulteriore',
        en: 'Implementing act that requires nothing further',
      },
      'satisfied',
      filed([]),
    ),
    filedCase(
      rule,
      {
        it: 'Proposta presentata, senza che siano indicati gli elementi richiesti dal provvedimento attuativo',
        en: 'Proposal as filed, and nobody has stated what the implementing act requires',
      },
      'not-applicable',
      aProposal(),
    ),
    draftCase(
      rule,
      {
        it: 'Bozza con due allegati richiesti, entrambi presenti, a cui altri possono ancora aggiungersi',
        en: 'Draft with two annexes required, both there, to which others may still be added',
      },
      'undetermined',
      { implementingActChecklist: requiring(true, true) },
    ),
    draftCase(
      rule,
      {
        it: 'La stessa bozza, il cui elenco degli allegati richiesti è dichiarato completo',
        en: 'The same draft, whose list of required annexes is declared complete',
      },
      'satisfied',
      { implementingActChecklist: requiring(true, true), complete: ['implementingActChecklist'] },
    ),
  ],
}
