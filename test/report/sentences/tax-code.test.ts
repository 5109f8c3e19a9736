import { checkTaxCode } from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { taxCodeSentences } from '../../../src/report/sentences/tax-code'
import { inBoth } from './in-both'

const said = (code: string) => inBoth((say) => taxCodeSentences(checkTaxCode(code), say))

const REGISTRY = {
  it: 'Un codice errato è soltanto segnalato e non esclude la proposta di progetto: a chi il codice appartenga lo dice il solo registro.',
  en: 'A wrong code is only pointed out and bars no proposal: whose code it is, the registry alone tells.',
}

describe('taxCodeSentences', () => {
  it('says what a right code is', () => {
    expect(said('IT 1000 0035 005')).toEqual({
      it: [
        'Il codice «10000035005» ha la forma del codice fiscale di un ente o di una partita IVA.',
        'Il carattere di controllo è esatto.',
        REGISTRY.it,
      ],
      en: [
        'The code «10000035005» has the shape of the tax code of an entity or of a VAT number.',
        'Its check character is right.',
        REGISTRY.en,
      ],
    })
    expect(said('rss mra 85t10 a562s').it[0]).toBe(
      'Il codice «RSSMRA85T10A562S» ha la forma del codice fiscale di una persona fisica.',
    )
    expect(said('rss mra 85t10 a562s').en[0]).toContain('a natural person')
  })

  it('says that a check character is wrong', () => {
    expect(said('10000035006').it[1]).toBe('Il carattere di controllo non è esatto, o il numero non è assegnabile.')
    expect(said('10000035006').en[1]).toBe('Its check character is wrong, or the number cannot be assigned.')
  })

  it('says nothing of the check character of what is no code', () => {
    expect(said('HRB 1234')).toEqual({
      it: ['Il codice «HRB1234» non ha la forma di un codice fiscale né di una partita IVA.', REGISTRY.it],
      en: ['The code «HRB1234» has the shape neither of a tax code nor of a VAT number.', REGISTRY.en],
    })
  })
})
