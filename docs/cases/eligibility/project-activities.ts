import type { Activity } from 'filiere-lombardia'
import { aProposal } from '../../../test/worked-cases/a-proposal'
import { draftCase, filedCase, type RuleCases } from '../boundary-case'

const rule = 'project-activities'

/** An activity that lacks nothing, with the lowest budget there is. */
const PILOT: Activity = {
  description: 'Linea pilota',
  technicalFeasibility: 'Prototipo provato in esercizio',
  budgetEur: '0',
  indicators: ['Capi tinti al giorno'],
}
const planning = (...activities: readonly Activity[]) => {
  const proposal = aProposal()
  return { ...proposal, project: { ...proposal.project, activities } }
}
const IN_WORDS = planning({ ...PILOT, budgetEur: undefined, budgetStatement: 'Costi del personale già in organico' })

/** Cases on the boundary of the activities: described, measurable in money, with indicators. */
export const projectActivities: RuleCases = {
  rule,
  cases: [
    filedCase(rule, { it: 'Nessuna attività', en: 'No activity' }, 'violated', planning()),
    filedCase(
      rule,
      {
        it: 'Una sola attività, descritta, con un importo pari a zero e un indicatore di realizzazione',
        en: 'One activity, described, with a budget of zero and one indicator of achievement',
      },
      'satisfied',
      planning(PILOT),
    ),
    filedCase(
      rule,
      {
        it: 'La stessa attività, con la misura finanziaria a parole e senza importo',
        en: 'The same activity, its financial measure put in words and without a figure',
      },
      'violated',
      IN_WORDS,
    ),
    filedCase(
      rule,
      {
        it: 'Lo stesso, se si ritiene che basti anche una descrizione della misura finanziaria',
        en: 'The same, if a financial measure in words is held to be enough too',
      },
      'satisfied',
      IN_WORDS,
      { readings: { activityMeasure: 'budget-or-statement' } },
    ),
    filedCase(
      rule,
      {
        it: 'Due attività, la seconda senza descrizione e senza indicatori di realizzazione',
        en: 'Two activities, the second without a description and without indicators of achievement',
      },
      'violated',
      planning(PILOT, { ...PILOT, description: ' ', indicators: [] }),
    ),
    filedCase(
      rule,
      {
        it: 'Un’attività che tace sulla propria realizzabilità tecnica, rimessa al Nucleo di Valutazione',
        en: 'An activity that is silent on whether it can be done technically, which is left to the panel',
      },
      'satisfied',
      planning({ ...PILOT, technicalFeasibility: undefined }),
    ),
    filedCase(
      rule,
      {
        it: 'La stessa attività, dichiarata priva di realizzabilità tecnica',
        en: 'The same activity, declared not to be feasible technically',
      },
      'violated',
      planning({ ...PILOT, technicalFeasibility: null }),
    ),
    draftCase(
      rule,
      {
        it: 'Bozza con un’attività completa, a cui altre possono ancora aggiungersi',
        en: 'Draft with one complete activity, to which others may still be added',
      },
      'undetermined',
      { project: { activities: [PILOT] } },
    ),
    draftCase(
      rule,
      {
        it: 'Bozza che prevede una sola attività, di cui non è ancora indicato l’importo',
        en: 'Draft that has one activity and no more, of which the budget is not stated yet',
      },
      'undetermined',
      { project: { activities: [{ ...PILOT, budgetEur: undefined }] }, complete: ['project.activities'] },
    ),
    draftCase(
      rule,
      {
        it: 'La stessa bozza, in cui l’attività è inoltre dichiarata priva di indicatori di realizzazione',
        en: 'The same draft, in which the activity is besides declared to have no indicator of achievement',
      },
      'violated',
      {
        project: { activities: [{ ...PILOT, budgetEur: undefined, indicators: null }] },
        complete: ['project.activities'],
      },
    ),
  ],
}
