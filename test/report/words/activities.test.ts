import { describe, expect, it } from 'vitest'
import { activityWords } from '../../../src/report/words/activities'
import type { ImplementingActChecklistFinding } from '../../../src/rules/eligibility/implementing-act-checklist'
import type { ProjectActivitiesFinding } from '../../../src/rules/eligibility/project-activities'
import { inWords, type WordsRow } from '../in-words'

const rows: readonly WordsRow<ImplementingActChecklistFinding | ProjectActivitiesFinding>[] = [
  [
    { code: 'activities-missing', clause: 'A.PROJ.6d', severity: 'blocking', facts: {} },
    'La proposta di progetto non prevede alcuna attività: l’atto richiede la descrizione chiara delle attività, realizzabili sul piano tecnico, misurabili sul piano finanziario e corredate da indicatori di realizzazione.',
    'The proposal holds no activity: the act requires a clear description of activities that are technically feasible, measurable in financial terms and provided with indicators of achievement.',
  ],
  [
    { code: 'activity-description-missing', clause: 'A.PROJ.6d', severity: 'blocking', facts: { activity: 0 } },
    'L’attività n. 1 non è descritta: l’atto richiede la descrizione chiara delle attività.',
    'Activity no. 1 is not described: the act requires a clear description of the activities.',
  ],
  [
    { code: 'activity-budget-missing', clause: 'A.PROJ.6d', severity: 'blocking', facts: { activity: 1 } },
    'Per l’attività n. 2 manca la misura finanziaria nella forma richiesta secondo l’interpretazione adottata: l’atto richiede che le attività siano misurabili sul piano finanziario.',
    'For activity no. 2 the financial measure is missing in the form that the reading adopted asks for: the act requires that the activities be measurable in financial terms.',
  ],
  [
    { code: 'activity-indicator-missing', clause: 'A.PROJ.6d', severity: 'blocking', facts: { activity: 1 } },
    'Per l’attività n. 2 mancano gli indicatori di realizzazione: l’atto richiede che le attività ne siano corredate.',
    'For activity no. 2 there are no indicators of achievement: the act requires that the activities be provided with them.',
  ],
  [
    { code: 'activity-not-feasible', clause: 'A.PROJ.6d', severity: 'blocking', facts: { activity: 1 } },
    'Per l’attività n. 2 la realizzabilità tecnica è dichiarata assente: l’atto richiede che le attività siano realizzabili sul piano tecnico.',
    'For activity no. 2 technical feasibility is declared absent: the act requires that the activities be technically feasible.',
  ],
  [
    { code: 'activity-feasibility-not-stated', clause: 'A.PROJ.6d', severity: 'review', facts: { activity: 1 } },
    'Per l’attività n. 2 la realizzabilità tecnica non è illustrata: l’atto richiede che le attività siano realizzabili sul piano tecnico, e il punto è da verificare.',
    'For activity no. 2 technical feasibility is not stated: the act requires that the activities be technically feasible, which is to be reviewed.',
  ],
  [
    { code: 'checklist-not-supplied', clause: 'A.F1.1', severity: 'note', facts: {} },
    'Non è stato fornito l’elenco degli elementi richiesti dal provvedimento attuativo: non si è potuto verificare se la proposta di progetto li contenga tutti.',
    'The list of the elements that the implementing act requires was not supplied: whether the proposal holds them all could not be checked.',
  ],
  [
    {
      code: 'checklist-element-missing',
      clause: 'A.F1.1',
      severity: 'blocking',
      facts: { id: 'annex-1', label: 'Piano finanziario' },
    },
    'Nella proposta di progetto manca l’elemento «Piano finanziario» (annex-1): l’atto richiede che essa contenga tutti gli elementi richiesti dal provvedimento attuativo.',
    'The proposal lacks the element «Piano finanziario» (annex-1): the act requires that it hold every element that the implementing act requires.',
  ],
  [
    {
      code: 'checklist-element-missing',
      clause: 'A.F1.1',
      severity: 'blocking',
      facts: { id: 'annex-1', label: null },
    },
    'Nella proposta di progetto manca l’elemento annex-1: l’atto richiede che essa contenga tutti gli elementi richiesti dal provvedimento attuativo.',
    'The proposal lacks the element annex-1: the act requires that it hold every element that the implementing act requires.',
  ],
  [
    { code: 'checklist-element-missing', clause: 'A.F1.1', severity: 'blocking', facts: { id: 'annex-1', label: ' ' } },
    'Nella proposta di progetto manca l’elemento annex-1: l’atto richiede che essa contenga tutti gli elementi richiesti dal provvedimento attuativo.',
    'The proposal lacks the element annex-1: the act requires that it hold every element that the implementing act requires.',
  ],
  [
    {
      code: 'checklist-element-missing',
      clause: 'A.F1.1',
      severity: 'blocking',
      facts: { id: '', label: 'Piano finanziario' },
    },
    'Nella proposta di progetto manca l’elemento «Piano finanziario»: l’atto richiede che essa contenga tutti gli elementi richiesti dal provvedimento attuativo.',
    'The proposal lacks the element «Piano finanziario»: the act requires that it hold every element that the implementing act requires.',
  ],
]

describe('a finding of the activities or the checklist', () => {
  it.each(rows)('$code', (finding, italian, english) => {
    expect(inWords(finding)).toEqual([italian, english])
  })

  it('has its words pinned here, each', () => {
    expect(new Set(rows.map(([{ code }]) => code))).toEqual(new Set(Object.keys(activityWords)))
  })
})
