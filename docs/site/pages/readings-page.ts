import { type Locale, READINGS, type Reading, RULES } from 'filiere-lombardia'
import { CHOICE_WORDS, word } from '../../words/page-words.ts'
import { clauseLink, code, note, table, text } from '../markdown.ts'
import { link, type Page, twinLink } from '../page.ts'
import { type ReadingEffect, readingEffects } from '../reading-effects.ts'

const PATH = 'readings'

/** Every open point of the act: the default, why, the alternatives, and how answers change with them. */
export function readingsPage(locale: Locale): Page {
  const effects = readingEffects()
  const all = Object.values(READINGS)
  const chosen = all.filter(({ chosenBy }) => chosenBy === 'readings').length
  const opening = {
    it: `Dove le parole dell’atto consentono più letture, la libreria ne adotta una, la dichiara nella risposta e ne elenca le alternative: sono ${all.length} punti, di cui ${chosen} si scelgono per ciascuna chiamata. Un’interpretazione predefinita non è legge. Dove si può scegliere, la tabella dice come cambia l’esito delle 60 proposte, inventate, dell’esempio.`,
    en: `Where the words of the act allow of several readings, the library takes one, says so in its answer and lists the alternatives: ${all.length} points, ${chosen} of which are chosen for each call. A default reading is not law. Where there is a choice, the table tells how the outcome of the 60 made-up proposals of the example changes.`,
  }
  const body = [
    twinLink({ path: PATH, locale }),
    opening[locale],
    ...all.map((reading) => entry(reading, effects.get(reading.id) ?? [], locale)),
  ]
  return { path: PATH, locale, title: word('readings', locale), body: body.join('\n\n') }
}

function entry(reading: Reading, effects: readonly ReadingEffect[], locale: Locale): string {
  const { id, clauses, question, chosenBy, why, argument } = reading
  const rules = Object.values(RULES).filter(({ readings }) => readings.includes(id))
  const because = { it: 'Perché', en: 'Why' }
  const lines = [
    `### <a id="reading-${id.toLowerCase()}"></a>${text(question[locale])}`,
    '',
    `${code(id)} · ${clauses.map((clause) => clauseLink(PATH, clause)).join(', ')}`,
    '',
    options(reading, effects, locale),
    '',
    `${because[locale]}: ${text(why[locale])}`,
    '',
    `${CHOICE_WORDS[chosenBy][locale]}${argument === undefined ? '' : ` ${code(argument)}`}`,
    '',
    ...(rules.length === 0
      ? []
      : [
          `${word('usedBy', locale)}: ${rules.map((rule) => link(PATH, `rules/${rule.id}`, text(rule.title[locale]))).join('; ')}`,
        ]),
  ]
  return note('reading', lines.join('\n'))
}

function options(reading: Reading, effects: readonly ReadingEffect[], locale: Locale): string {
  const isDefault = { it: 'predefinita', en: 'default' }
  const heads = {
    it: ['Riconoscibili', 'Non riconoscibili', 'Non determinate', 'Esito diverso'],
    en: ['Recognisable', 'Not recognisable', 'Undetermined', 'Other outcome'],
  }[locale]
  const rows = Object.entries(reading.options).map(([option, words]) => {
    const label = `${text(words[locale])}${option === reading.default ? ` (*${isDefault[locale]}*)` : ''}<br>${code(option)}`
    const effect = effects.find((each) => each.option === option)
    if (effect === undefined) return [label]
    return [label, ...[effect.recognisable, effect.notRecognisable, effect.undetermined, effect.changed].map(String)]
  })
  const shown = table([word('option', locale), ...(effects.length === 0 ? [] : heads)], rows)
  return effects.length === 0 ? shown : note(`effects fl-effects-${locale}`, shown)
}
