import type { Bilingual } from '../../act/bilingual'
import { reviewPeriod } from '../../act/figures'
import type {
  DeadlineStep,
  ReviewDeadline,
  ReviewTimeliness,
  RollStep,
  SuspendStep,
  SuspensionKind,
} from '../../verdict/review-deadline'
import type { Sentence, Speech } from '../speech'
import { CALENDAR_DAYS, counted } from '../words/counted'
import { italianDay } from '../words/italian-day'
import { editionSentences, readingSentences } from './readings'
import { sentence } from './sentence'

/** By when must the panel have examined a proposal? Each step of the computation, with its law, and the day to which they lead. */
export function deadlineSentences(deadline: ReviewDeadline, say: Speech): readonly Sentence[] {
  const { steps, roll, edition } = deadline
  const due = say.day(deadline.dueDate)
  return [
    ...steps.flatMap((step) => stepSentences(step, deadline, say)),
    sentence(
      say,
      {
        it: `L’esame del Nucleo di Valutazione va compiuto entro ${italianDay('il', due)}, fino all’ultimo istante di quel giorno secondo l’ora di Roma.`,
        en: `The evaluation panel must have examined the proposal by ${due}, to the last instant of that day by the clock of Rome.`,
      },
      reviewPeriod.clause,
    ),
    ...readingSentences('lastDayRoll', roll, say),
    ...(steps.some(isLocalHoliday) ? readingSentences('localHolidays', 'given', say) : []),
    ...(steps.some(({ step }) => step === 'suspend') ? readingSentences('suspensions', 'given', say) : []),
    ...editionSentences(edition, say),
  ]
}

/** Was the proposal examined in time? How its term was computed, `deadlineSentences` says. */
export function timelinessSentences(timeliness: ReviewTimeliness, say: Speech): readonly Sentence[] {
  const { onTime, daysLate, examinedAt, deadline } = timeliness
  const at = say.moment(examinedAt)
  const due = say.day(deadline.dueDate)
  if (onTime) {
    return [
      sentence(
        say,
        {
          it: `La proposta di progetto è stata esaminata ${italianDay('il', at)}, entro il termine, che scade ${italianDay('il', due)}.`,
          en: `The proposal was examined on ${at}, within the term, which ends on ${due}.`,
        },
        reviewPeriod.clause,
      ),
    ]
  }
  const late = counted(say, daysLate, CALENDAR_DAYS)
  return [
    sentence(
      say,
      {
        it: `La proposta di progetto è stata esaminata ${italianDay('il', at)}, oltre il termine, che scadeva ${italianDay('il', due)}, con un ritardo di ${late}.`,
        en: `The proposal was examined on ${at}, after the term, which ended on ${due}: ${late} late.`,
      },
      reviewPeriod.clause,
    ),
    sentence(
      say,
      {
        it: 'Il ritardo è segnalato e non incide né sul punteggio né sull’esito: in elenco si entra soltanto con provvedimento.',
        en: 'The delay is reported and changes neither score nor outcome: a proposal is listed by an act alone.',
      },
      'A.F1.2',
    ),
  ]
}

function stepSentences(step: DeadlineStep, deadline: ReviewDeadline, say: Speech): readonly Sentence[] {
  const day = say.day(step.day)
  if (step.step === 'roll') return rolled(step, day, say)
  if (step.step === 'suspend') return [suspended(step, day, say)]
  if (step.step === 'start') {
    const at = say.moment(deadline.submittedAt)
    const words = {
      it: `La proposta di progetto è stata presentata ${italianDay('il', at)}: quel giorno non si computa.`,
      en: `The proposal was filed on ${at}: that day is not counted.`,
    }
    return [sentence(say, words, step.basis)]
  }
  const days = counted(say, step.days, CALENDAR_DAYS)
  const words = {
    it: `I ${days} del termine portano ${italianDay('al', day)}.`,
    en: `The ${days} of the term lead to ${day}.`,
  }
  return [sentence(say, words, step.basis)]
}

/** Why a term stands. */
const SUSPENDED_BY: Readonly<Record<SuspensionKind, Bilingual>> = {
  'information-request': {
    it: 'per la richiesta di informazioni o certificazioni',
    en: 'for the request for information or certificates',
  },
  'refusal-notice': { it: 'per il preavviso di rigetto', en: 'for the notice of refusal' },
}

function suspended({ kind, from, resumesOn, days, basis }: SuspendStep, day: string, say: Speech): Sentence {
  const [first, again] = [say.day(from), say.day(resumesOn)]
  const length = counted(say, days, CALENDAR_DAYS)
  return sentence(
    say,
    {
      it: `Il termine è sospeso ${SUSPENDED_BY[kind].it} ${italianDay('dal', first)} e riprende a decorrere ${italianDay('dal', again)}, dopo ${length}: l’ultimo giorno diventa ${italianDay('il', day)}.`,
      en: `The term is suspended ${SUSPENDED_BY[kind].en} from ${first} and runs again from ${again}, after ${length}: the last day becomes ${day}.`,
    },
    basis,
  )
}

/** What keeps a term from ending on a day. */
const OBSTACLES: Readonly<Record<RollStep['because'], Bilingual>> = {
  sunday: { it: 'è festivo (domenica)', en: 'is a holiday (Sunday)' },
  'new-year': { it: 'è festivo (Capodanno)', en: 'is a holiday (New Year’s Day)' },
  epiphany: { it: 'è festivo (Epifania)', en: 'is a holiday (Epiphany)' },
  'easter-monday': { it: 'è festivo (lunedì dell’Angelo)', en: 'is a holiday (Easter Monday)' },
  'liberation-day': { it: 'è festivo (anniversario della Liberazione)', en: 'is a holiday (Liberation Day)' },
  'labour-day': { it: 'è festivo (festa del lavoro)', en: 'is a holiday (Labour Day)' },
  'republic-day': { it: 'è festivo (festa della Repubblica)', en: 'is a holiday (Republic Day)' },
  assumption: { it: 'è festivo (Assunzione)', en: 'is a holiday (Assumption)' },
  'saint-francis': { it: 'è festivo (San Francesco d’Assisi)', en: 'is a holiday (Saint Francis of Assisi)' },
  'all-saints': { it: 'è festivo (Ognissanti)', en: 'is a holiday (All Saints)' },
  'immaculate-conception': { it: 'è festivo (Immacolata Concezione)', en: 'is a holiday (Immaculate Conception)' },
  christmas: { it: 'è festivo (Natale)', en: 'is a holiday (Christmas)' },
  'saint-stephen': { it: 'è festivo (Santo Stefano)', en: 'is a holiday (Saint Stephen)' },
  saturday: {
    it: 'è un sabato, che per scelta indicata con la richiesta è trattato come un festivo',
    en: 'is a Saturday, which by a choice given with the request is treated like a holiday',
  },
  'local-holiday': {
    it: 'è una festa locale indicata con la richiesta',
    en: 'is a local holiday given with the request',
  },
}

/** That the day is one on which no term ends rests on one law, that the term moves on another. */
function rolled({ from, because, basis, holidayBasis }: RollStep, day: string, say: Speech): readonly Sentence[] {
  const obstacle = OBSTACLES[because]
  return [
    sentence(
      say,
      { it: `Il giorno ${say.day(from)} ${obstacle.it}.`, en: `The day ${say.day(from)} ${obstacle.en}.` },
      holidayBasis,
    ),
    sentence(
      say,
      {
        it: `Il termine, che scadrebbe in quel giorno, passa ${italianDay('al', day)}.`,
        en: `The term, which would end on that day, moves to ${day}.`,
      },
      basis,
    ),
  ]
}

function isLocalHoliday(step: DeadlineStep): boolean {
  return step.step === 'roll' && step.because === 'local-holiday'
}
