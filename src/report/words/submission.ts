import { adoptionDay } from '../../act/figures'
import type { SubmissionChannelFinding, SubmissionWindowFinding } from '../../rules/eligibility/submission'
import { instant, milliseconds } from '../../values/instant'
import type { LateSubmissionFacts } from '../../verdict/facts'
import type { Speech } from '../speech'
import { italianDay } from './italian-day'
import { quoted } from './quoted'
import type { WordsFor } from './words'

/** Until when the desk was open: the day, or on that day the last instant that still counted. */
function lastMoment({ submittedOn, closesOn, closesBefore }: LateSubmissionFacts, say: Speech): string {
  const end = milliseconds(closesBefore)
  return submittedOn > closesOn || end === undefined ? say.day(closesOn) : say.moment(instant(end - 1))
}

/** The words of what can be found of the channel and the moment of submission. */
export const submissionWords: WordsFor<SubmissionChannelFinding | SubmissionWindowFinding> = {
  'channel-not-allowed': {
    it: ({ channel }) =>
      `La proposta di progetto è stata presentata tramite ${quoted(channel)}: l’atto ammette esclusivamente l’applicativo messo a disposizione da Unioncamere Lombardia.`,
    en: ({ channel }) =>
      `The proposal was filed through ${quoted(channel)}: the act admits only the application that Unioncamere Lombardia provides.`,
  },
  'opening-not-specified': {
    it: (_, say) =>
      `Non è indicato il momento di apertura dello sportello, che l’atto non fissa: si assume, come limite inferiore, il giorno della sua adozione, ${say.day(adoptionDay.value)}.`,
    en: (_, say) =>
      `The moment at which the desk opened is not given, and the act does not fix it: the day of its adoption, ${say.day(adoptionDay.value)}, stands in as a lower bound.`,
  },
  'submitted-before-opening': {
    it: ({ submittedAt, opensAt }, say) =>
      `La proposta di progetto è stata presentata ${italianDay('il', say.moment(submittedAt))}, prima dell’apertura dello sportello: le proposte si possono presentare dal momento dell’apertura, ${say.moment(opensAt)}.`,
    en: ({ submittedAt, opensAt }, say) =>
      `The proposal was filed on ${say.moment(submittedAt)}, before the desk opened: proposals may be filed from the moment of the opening, ${say.moment(opensAt)}.`,
  },
  'submitted-after-closing': {
    it: (facts, say) =>
      `La proposta di progetto è stata presentata ${italianDay('il', say.moment(facts.submittedAt))}, dopo la chiusura dello sportello, che era aperto fino ${italianDay('al', lastMoment(facts, say))}.`,
    en: (facts, say) =>
      `The proposal was filed on ${say.moment(facts.submittedAt)}, after the desk had closed, which was open until ${lastMoment(facts, say)}.`,
  },
}
