import type { Bilingual, Locale } from '../../act/bilingual'

/** The words that every report has. */
const LABELS = {
  readings: { it: 'Interpretazioni adottate', en: 'Readings adopted' },
  otherReadings: {
    it: 'Punti decisi diversamente dall’interpretazione predefinita',
    en: 'Points on which another reading than the default was taken',
  },
  usualReadings: {
    it: 'Punti decisi secondo l’interpretazione predefinita',
    en: 'Points on which the default was taken',
  },
  question: { it: 'Punto che l’atto lascia aperto', en: 'Point that the act leaves open' },
  adopted: { it: 'Interpretazione adottata', en: 'Reading adopted' },
  usual: { it: 'Interpretazione predefinita', en: 'Default' },
  why: { it: 'Ragione di quella predefinita', en: 'Why it is the default' },
  clause: { it: 'Clausola', en: 'Clause' },
  clauses: { it: 'Clausole', en: 'Clauses' },
  meaning: { it: 'Che cosa dice', en: 'What it says' },
  about: { it: 'Nota sul documento', en: 'About this report' },
  act: { it: 'Atto', en: 'Act' },
  edition: { it: 'Edizione applicata', en: 'Edition applied' },
  package: { it: 'Calcolata con', en: 'Computed with' },
  preparedBy: { it: 'Redatta da', en: 'Prepared by' },
  preparedOn: { it: 'Data', en: 'Date' },
} satisfies Readonly<Record<string, Bilingual>>

/** A label that every report has. */
export function commonLabel(name: keyof typeof LABELS, locale: Locale): string {
  return LABELS[name][locale]
}
