import type { ReadingId } from '../../../act/reading-choices'
import { READINGS } from '../../../act/readings/readings'
import type { Evaluation } from '../../../verdict/evaluation'
import { isActItself } from '../../sentences/readings'

/**
 * Which option of a reading was taken? Those that a caller chooses stand in the evaluation; those that an argument settles show in
 * the answers to which it led; all others are fixed.
 */
export function optionTaken(id: ReadingId, evaluation: Evaluation): string {
  const { readings, edition, window, deadline, score } = evaluation
  const usual = READINGS[id].default
  const stepped = (wanted: (step: (typeof deadline.steps)[number]) => boolean) => deadline.steps.some(wanted)
  switch (id) {
    case 'edition':
      return isActItself(edition) ? usual : 'as-extended'
    case 'openingInstant':
      return window.opening === 'given' ? 'given' : usual
    case 'closingHour':
      return window.closing
    case 'lastDayRoll':
      return deadline.roll
    case 'localHolidays':
      return stepped((step) => step.step === 'roll' && step.because === 'local-holiday') ? 'given' : usual
    case 'suspensions':
      return stepped(({ step }) => step === 'suspend') ? 'given' : usual
    case 'markScale':
      // Marks that are points have the weight as their highest.
      return score?.contributions.some(({ weight, highestMark }) => weight !== highestMark) ? 'weighted-marks' : usual
    default:
      return Object.entries(readings).find(([reading]) => reading === id)?.[1] ?? usual
  }
}
