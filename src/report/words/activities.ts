import type { ImplementingActChecklistFinding } from '../../rules/eligibility/implementing-act-checklist'
import type { ProjectActivitiesFinding } from '../../rules/eligibility/project-activities'
import type { ElementFacts } from '../../verdict/facts'
import type { Speech } from '../speech'
import { identifier, isBlank, quoted } from './quoted'
import type { WordsFor } from './words'

/** The number of an activity; people count from one. */
function number(activity: number, say: Speech): string {
  return say.figure(activity + 1)
}

/** An element by its label and id, or by what there is of the two. */
function element({ id, label }: ElementFacts): string {
  if (label === null || isBlank(label)) return identifier(id)
  return isBlank(id) ? quoted(label) : `${quoted(label)} (${identifier(id)})`
}

/** The words of what can be found of the activities and of the elements that the implementing act requires. */
export const activityWords: WordsFor<ProjectActivitiesFinding | ImplementingActChecklistFinding> = {
  'activities-missing': {
    it: () =>
      'La proposta di progetto non prevede alcuna attività: l’atto richiede la descrizione chiara delle attività, realizzabili sul piano tecnico, misurabili sul piano finanziario e corredate da indicatori di realizzazione.',
    en: () =>
      'The proposal holds no activity: the act requires a clear description of activities that are technically feasible, measurable in financial terms and provided with indicators of achievement.',
  },
  'activity-description-missing': {
    it: ({ activity }, say) =>
      `L’attività n. ${number(activity, say)} non è descritta: l’atto richiede la descrizione chiara delle attività.`,
    en: ({ activity }, say) =>
      `Activity no. ${number(activity, say)} is not described: the act requires a clear description of the activities.`,
  },
  'activity-budget-missing': {
    it: ({ activity }, say) =>
      `Per l’attività n. ${number(activity, say)} manca la misura finanziaria nella forma richiesta secondo l’interpretazione adottata: l’atto richiede che le attività siano misurabili sul piano finanziario.`,
    en: ({ activity }, say) =>
      `For activity no. ${number(activity, say)} the financial measure is missing in the form that the reading adopted asks for: the act requires that the activities be measurable in financial terms.`,
  },
  'activity-indicator-missing': {
    it: ({ activity }, say) =>
      `Per l’attività n. ${number(activity, say)} mancano gli indicatori di realizzazione: l’atto richiede che le attività ne siano corredate.`,
    en: ({ activity }, say) =>
      `For activity no. ${number(activity, say)} there are no indicators of achievement: the act requires that the activities be provided with them.`,
  },
  'activity-not-feasible': {
    it: ({ activity }, say) =>
      `Per l’attività n. ${number(activity, say)} la realizzabilità tecnica è dichiarata assente: l’atto richiede che le attività siano realizzabili sul piano tecnico.`,
    en: ({ activity }, say) =>
      `For activity no. ${number(activity, say)} technical feasibility is declared absent: the act requires that the activities be technically feasible.`,
  },
  'activity-feasibility-not-stated': {
    it: ({ activity }, say) =>
      `Per l’attività n. ${number(activity, say)} la realizzabilità tecnica non è illustrata: l’atto richiede che le attività siano realizzabili sul piano tecnico, e il punto è da verificare.`,
    en: ({ activity }, say) =>
      `For activity no. ${number(activity, say)} technical feasibility is not stated: the act requires that the activities be technically feasible, which is to be reviewed.`,
  },
  'checklist-not-supplied': {
    it: () =>
      'Non è stato fornito l’elenco degli elementi richiesti dal provvedimento attuativo: non si è potuto verificare se la proposta di progetto li contenga tutti.',
    en: () =>
      'The list of the elements that the implementing act requires was not supplied: whether the proposal holds them all could not be checked.',
  },
  'checklist-element-missing': {
    it: (facts) =>
      `Nella proposta di progetto manca l’elemento ${element(facts)}: l’atto richiede che essa contenga tutti gli elementi richiesti dal provvedimento attuativo.`,
    en: (facts) =>
      `The proposal lacks the element ${element(facts)}: the act requires that it hold every element that the implementing act requires.`,
  },
}
