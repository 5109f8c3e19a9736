/**
 * A national public holiday with civil effects (L. 260/1949 and amendments).
 *
 * @example
 * ```ts
 * import { type PublicHoliday, reviewDeadline } from 'filiere-lombardia'
 *
 * const holidaysAfter = (submittedAt: string) =>
 *   reviewDeadline(submittedAt).steps.flatMap((step): PublicHoliday[] =>
 *     step.step === 'roll' && step.because !== 'saturday' && step.because !== 'local-holiday' ? [step.because] : [],
 *   )
 * holidaysAfter('2022-03-17T09:00:00+01:00') // => []
 * holidaysAfter('2022-03-18T09:00:00+01:00') // => ['sunday', 'easter-monday']
 * ```
 */
export type PublicHoliday =
  | 'sunday'
  | 'new-year'
  | 'epiphany'
  | 'easter-monday'
  | 'liberation-day'
  | 'labour-day'
  | 'republic-day'
  | 'assumption'
  | 'saint-francis'
  | 'all-saints'
  | 'immaculate-conception'
  | 'christmas'
  | 'saint-stephen'
