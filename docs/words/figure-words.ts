import type { Bilingual, Decimal } from 'filiere-lombardia'

/** How is a figure written? With the decimal sign of the language. */
export function figureWords(figure: Decimal): Bilingual {
  return { it: String(figure).replace('.', ','), en: String(figure) }
}
