import type { Bilingual, Locale } from '../../act/bilingual'
import type { FactPath } from '../../values/fact-path'
import type { PremiumFactPath } from '../../values/premium-fact-path'
import { agreementFacts } from './agreement-facts'
import { beneficiaryFacts } from './beneficiary-facts'
import type { SaidPlace, WordsOfFacts } from './fact-wording'
import { premiumFacts } from './premium-facts'
import { projectFacts } from './project-facts'
import { quoted } from './quoted'

/** Every fact that a rule can lack, in words. */
export const factWords: WordsOfFacts = {
  ...beneficiaryFacts,
  ...agreementFacts,
  ...projectFacts,
  ...premiumFacts,
}

/** The lists of a proposal whose items are named when something of theirs is missing. */
export type OwnerList = 'beneficiary.parties' | 'agreement.parties' | 'project.activities' | 'implementingActChecklist'

/** What an item of a list is called, by its place from zero; `undefined` where it has no name. */
export type NameOf = (list: OwnerList, index: number) => string | undefined

/** How a fact follows on from an item with a name, and from one that has only its number. */
const OWNERS: { readonly [L in OwnerList]: { readonly named: Bilingual; readonly numbered: Bilingual } } = {
  'beneficiary.parties': {
    named: { it: 'di {name}', en: 'of {name}' },
    numbered: { it: 'della parte alla riga {name}', en: 'of the party in row {name}' },
  },
  'agreement.parties': {
    named: { it: 'di {name}', en: 'of {name}' },
    numbered: { it: 'della parte alla voce n. {name}', en: 'of the party in entry no. {name}' },
  },
  'project.activities': {
    named: { it: 'dell’attività {name}', en: 'of activity {name}' },
    numbered: { it: 'dell’attività n. {name}', en: 'of activity no. {name}' },
  },
  implementingActChecklist: {
    named: { it: 'dell’elemento {name}', en: 'of element {name}' },
    numbered: { it: 'dell’elemento n. {name}', en: 'of element no. {name}' },
  },
}

/** A list, and what a draft can do about it: go on with it, or say that there is no more. */
const LIST: Bilingual = {
  it: 'l’elenco (da completare o dichiarare completo)',
  en: 'the list (to be continued or declared complete)',
}

/** What is a fact called that is not stated? Of a list, the words say that it may grow or be declared complete. */
export function factPhrase(path: FactPath | PremiumFactPath, locale: Locale, nameOf: NameOf): string {
  const place = placeOf(path)
  if (!isFactPlace(place)) return unknown(path, locale)
  const words = factWords[place]
  const name = 'list' in words ? `${LIST[locale]} ${words.list[locale]}` : words.name[locale]
  return filled(name, path, locale, nameOf)
}

/** What has to be supplied at a place? */
export function neededPhrase(path: FactPath | PremiumFactPath, locale: Locale, nameOf: NameOf): string {
  const place = placeOf(path)
  if (!isFactPlace(place)) return unknown(path, locale)
  const words = factWords[place]
  const needed = 'list' in words ? words.needed : (words.needed ?? words.name)
  return filled(needed[locale], path, locale, nameOf)
}

/** The words with who or what the fact belongs to; people count from one. */
function filled(words: string, path: string, locale: Locale, nameOf: NameOf): string {
  const [index = 0, item = 0] = [...path.matchAll(/\[(\d+)\]/g)].map(([, digits]) => Number(digits))
  const of = owner(path.slice(0, path.indexOf('[')), index, locale, nameOf)
  // The owner last: a name may hold anything, and is put in as it is.
  return words
    .replace('{number}', String(index + 1))
    .replace('{item}', String(item + 1))
    .replace('{of}', () => of)
}

function owner(list: string, index: number, locale: Locale, nameOf: NameOf): string {
  if (!isOwnerList(list)) return ''
  const name = nameOf(list, index)
  const words = name === undefined ? OWNERS[list].numbered : OWNERS[list].named
  return words[locale].replace('{name}', () => name ?? String(index + 1))
}

/** A place of a later version. */
function unknown(path: string, locale: Locale): string {
  return locale === 'it' ? `il dato ${quoted(path)}` : `the fact ${quoted(path)}`
}

function placeOf(path: string): string {
  return path.replace(/\[\d+\]/g, '[]')
}

function isFactPlace(place: string): place is SaidPlace {
  return Object.hasOwn(factWords, place)
}

function isOwnerList(list: string): list is OwnerList {
  return Object.hasOwn(OWNERS, list)
}
