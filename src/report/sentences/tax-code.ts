import type { Bilingual } from '../../act/bilingual'
import type { TaxCodeCheck } from '../../values/tax-code'
import type { Sentence, Speech } from '../speech'
import { quoted } from '../words/quoted'
import { sentence } from './sentence'

/** The shapes of a code that are not assigned and those that are, and what each tells. */
const SHAPES: Readonly<Record<TaxCodeCheck['kind'], Bilingual>> = {
  numeric11: {
    it: 'ha la forma del codice fiscale di un ente o di una partita IVA',
    en: 'has the shape of the tax code of an entity or of a VAT number',
  },
  alphanumeric16: {
    it: 'ha la forma del codice fiscale di una persona fisica',
    en: 'has the shape of the tax code of a natural person',
  },
  unrecognised: {
    it: 'non ha la forma di un codice fiscale né di una partita IVA',
    en: 'has the shape neither of a tax code nor of a VAT number',
  },
}

/** Is this a tax code? What the code itself tells, and that no more can be told from it. */
export function taxCodeSentences({ normalised, kind, valid }: TaxCodeCheck, say: Speech): readonly Sentence[] {
  return [
    sentence(say, {
      it: `Il codice ${quoted(normalised)} ${SHAPES[kind].it}.`,
      en: `The code ${quoted(normalised)} ${SHAPES[kind].en}.`,
    }),
    ...(kind === 'unrecognised' ? [] : [check(valid, say)]),
    sentence(
      say,
      {
        it: 'Un codice errato è soltanto segnalato e non esclude la proposta di progetto: a chi il codice appartenga lo dice il solo registro.',
        en: 'A wrong code is only pointed out and bars no proposal: whose code it is, the registry alone tells.',
      },
      'A.BEN.3',
    ),
  ]
}

function check(valid: boolean, say: Speech): Sentence {
  return valid
    ? sentence(say, { it: 'Il carattere di controllo è esatto.', en: 'Its check character is right.' })
    : sentence(say, {
        it: 'Il carattere di controllo non è esatto, o il numero non è assegnabile.',
        en: 'Its check character is wrong, or the number cannot be assigned.',
      })
}
