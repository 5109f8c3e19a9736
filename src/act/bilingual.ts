/** The same words in the two languages of the library. Italian is the language of the act; English serves readers abroad. */
export interface Bilingual {
  /** Italian. */
  readonly it: string
  /** English. */
  readonly en: string
}

/** A language of the library: Italian or English. */
export type Locale = keyof Bilingual
