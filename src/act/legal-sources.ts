import type { Bilingual } from './bilingual'

/**
 * The id of a source of law outside the act on which a computation rests.
 *
 * @example
 * ```ts
 * import { type DeadlineRoll, type LegalSourceId, reviewDeadline } from 'filiere-lombardia'
 *
 * // Thirty days after 17 March 2022 is the Saturday before Easter.
 * const movedBy = (roll: DeadlineRoll): readonly LegalSourceId[] => {
 *   const { steps } = reviewDeadline('2022-03-17T09:00:00+01:00', { roll })
 *   return steps.flatMap((step) => (step.step === 'roll' ? step.basis : []))
 * }
 * movedBy('public-holidays') // => []
 * movedBy('public-holidays-and-saturdays') // => ['caller', 'civil-code-2963-3', 'civil-code-2963-3']
 * ```
 */
export type LegalSourceId =
  | 'civil-code-2963-2'
  | 'civil-code-2963-3'
  | 'law-241-1990-2-7'
  | 'law-241-1990-10-bis'
  | 'law-260-1949'
  | 'caller'

/**
 * A source of law outside the act: its citation and what it says.
 *
 * @example
 * ```ts
 * import { LEGAL_SOURCES, type LegalSource, reviewDeadline } from 'filiere-lombardia'
 *
 * const movedBy = (submittedAt: string): readonly LegalSource[] =>
 *   reviewDeadline(submittedAt).steps.flatMap((step) => (step.step === 'roll' ? LEGAL_SOURCES[step.basis] : []))
 * // Thirty days later is a Saturday, then a Sunday.
 * movedBy('2022-03-10T09:00:00+01:00') // => []
 * movedBy('2022-03-11T09:00:00+01:00').map(({ citation }) => citation) // => ['art. 2963, terzo comma, c.c.']
 * ```
 */
export interface LegalSource {
  /** The citation, as Italian practice writes it. */
  readonly citation: string
  /** What it says, in one sentence. */
  readonly meaning: Bilingual
}

/**
 * Which law outside the act do the computations rest on? Steps of a deadline name their source by these ids.
 *
 * @example
 * ```ts
 * import { LEGAL_SOURCES } from 'filiere-lombardia'
 *
 * LEGAL_SOURCES['civil-code-2963-2'].citation // => 'art. 2963, secondo comma, c.c.'
 * ```
 */
export const LEGAL_SOURCES: Readonly<Record<LegalSourceId, LegalSource>> = {
  'civil-code-2963-2': {
    citation: 'art. 2963, secondo comma, c.c.',
    meaning: {
      it: 'Non si computa il giorno iniziale; il termine spira con l’ultimo istante del giorno finale.',
      en: 'The initial day is not counted; the term ends with the last instant of the final day.',
    },
  },
  'civil-code-2963-3': {
    citation: 'art. 2963, terzo comma, c.c.',
    meaning: {
      it: 'Il termine che scade in giorno festivo è prorogato di diritto al giorno seguente non festivo.',
      en: 'A term that ends on a holiday is extended by law to the next day that is none.',
    },
  },
  'law-241-1990-2-7': {
    citation: 'art. 2, comma 7, l. 7 agosto 1990, n. 241',
    meaning: {
      it: 'Il termine può essere sospeso, per una sola volta e per non più di trenta giorni, per acquisire informazioni o certificazioni.',
      en: 'The term may be suspended, once and for thirty days at most, to obtain information or certificates.',
    },
  },
  'law-241-1990-10-bis': {
    citation: 'art. 10-bis, l. 7 agosto 1990, n. 241',
    meaning: {
      it: 'Il preavviso di rigetto sospende i termini, che ricominciano a decorrere dieci giorni dopo le osservazioni o, in mancanza, alla scadenza dei dieci giorni per presentarle.',
      en: 'Notice of refusal suspends the term; it runs again ten days after the observations or, without any, when the ten days for them expire.',
    },
  },
  'law-260-1949': {
    citation: 'artt. 1 e 2, l. 27 maggio 1949, n. 260 e successive modificazioni',
    meaning: {
      it: 'Elenca i giorni festivi agli effetti civili, domeniche comprese.',
      en: 'Lists the public holidays with civil effects, Sundays among them.',
    },
  },
  caller: {
    citation: '—',
    meaning: {
      it: 'Dato fornito con la richiesta.',
      en: 'Supplied with the request.',
    },
  },
}
