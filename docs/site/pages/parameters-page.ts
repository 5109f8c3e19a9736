import { type Locale, PARAMETERS, type ParameterId, RULES } from 'filiere-lombardia'
import { PARAMETER_WORDS, word } from '../../words/page-words.ts'
import { code, table, text } from '../markdown.ts'
import { link, type Page, twinLink } from '../page.ts'
import { parameterCells } from '../parameter-cells.ts'

/** Every figure and every list that the act fixes, with its clause and the rules that apply it. */
export function parametersPage(locale: Locale): Page {
  const path = 'parameters'
  const opening = {
    it: 'Ogni cifra e ogni elenco dell’atto, scritti una volta sola: il codice e queste pagine li leggono da qui (`PARAMETERS`). Dove l’atto non dà la cifra per esteso è indicata l’interpretazione che la determina. Ciò che l’atto lascia ad altri, come i pesi dei criteri, qui non c’è.',
    en: 'Every figure and every list of the act, written down once: code and pages read them from here (`PARAMETERS`). Where the act does not give the figure in full, the reading that settles it is named. What the act leaves to others, such as the weights of the criteria, is not here.',
  }
  const names = Object.keys(PARAMETERS).filter(isParameter)
  const rows = names.map((name) => {
    const rules = Object.values(RULES).filter(({ parameters }) => parameters.includes(name))
    return [
      `${text(PARAMETER_WORDS[name][locale])}<br>${code(name)}`,
      ...parameterCells(path, name, locale),
      rules.map(({ id, title }) => link(path, `rules/${id}`, text(title[locale]))).join('<br>'),
    ]
  })
  const head = [word('parameter', locale), word('value', locale), word('bound', locale)]
  const body = [
    twinLink({ path, locale }),
    opening[locale],
    table([...head, word('clause', locale), word('usedBy', locale)], rows),
  ]
  return { path, locale, title: word('parameters', locale), body: body.join('\n\n') }
}

function isParameter(name: string): name is ParameterId {
  return Object.hasOwn(PARAMETERS, name)
}
