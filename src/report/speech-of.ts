import type { Locale } from '../act/bilingual'
import { romeDay, romeOffset } from '../calendar/rome'
import type { ProposalDraft } from '../model/draft'
import { type CivilDay, civilDay, dayNumber } from '../values/civil-day'
import { type Exact, fraction, truncated } from '../values/decimal'
import { type Instant, milliseconds } from '../values/instant'
import type { Speech } from './speech'
import { factPhrase, type NameOf, neededPhrase } from './words/facts'
import { moneyWords } from './words/money'
import { identifier, isBlank, quoted } from './words/quoted'

/** The months are written out here: the platform's own formats differ from one machine to the next. */
const MONTHS: { readonly [L in Locale]: readonly string[] } = {
  it: [
    'gennaio',
    'febbraio',
    'marzo',
    'aprile',
    'maggio',
    'giugno',
    'luglio',
    'agosto',
    'settembre',
    'ottobre',
    'novembre',
    'dicembre',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}

const NAMELESS = { it: 'un soggetto senza identificativo', en: 'a party without an id' } as const
const ROW = { it: 'riga', en: 'row' } as const

/**
 * How are values said in a language?
 *
 * @param locale the language
 * @param proposal the proposal that the values are about; with it, parties are called by their names
 */
export function speechOf(locale: Locale, proposal?: ProposalDraft): Speech {
  const parties = proposal?.beneficiary?.parties ?? []
  const names = new Map(parties.map(({ id, name }) => [id, name]))
  const named = (id: string) => called(names.get(id), id)
  const nameOf: NameOf = (list, index) => {
    if (list === 'beneficiary.parties') return called(parties[index]?.name, parties[index]?.id)
    if (list === 'agreement.parties') return named(proposal?.agreement?.parties?.[index]?.partyId ?? '')
    if (list === 'project.activities') return undefined
    const element = proposal?.implementingActChecklist?.[index]
    return called(element?.label, element?.id)
  }
  return {
    locale,
    party: (partyId) => named(partyId) ?? NAMELESS[locale],
    partyAt: (path) => partyAt(path, locale, nameOf),
    day: (day) => dayWords(day, locale),
    moment: (at) => momentWords(at, locale),
    figure: (value) => figureWords(value, locale),
    percent: (value) => figureWords(value, locale).replace(/^\S+/, (figure) => `${figure}%`),
    money: (amount) => moneyWords(amount, locale),
    list: (items) => listWords(items, locale),
    fact: (path) => factPhrase(path, locale, nameOf),
    needed: (path) => neededPhrase(path, locale, nameOf),
  }
}

/** A name with its id, or what there is of the two. */
function called(name: string | null | undefined, id: string | null | undefined): string | undefined {
  const hasName = name != null && !isBlank(name)
  const hasId = id != null && !isBlank(id)
  if (!hasName) return hasId ? identifier(id) : undefined
  return hasId ? `${quoted(name)} (${identifier(id)})` : quoted(name)
}

/** A party by its name or its row, where the path leads to one. */
function partyAt(path: string, locale: Locale, nameOf: NameOf): string {
  const [, index] = /^beneficiary\.parties\[(\d+)\]/.exec(path) ?? []
  if (index === undefined) return NAMELESS[locale]
  const row = Number(index)
  return nameOf('beneficiary.parties', row) ?? `${NAMELESS[locale]} (${ROW[locale]} ${row + 1})`
}

/** How many decimals are shown of a figure that has no end. */
const DECIMALS = 2

/** An exact figure; one that has no end comes as the decimals with which it begins, never rounded, and as its fraction. */
function figureWords(value: Exact | number, locale: Locale): string {
  const text = String(value)
  if (text.includes('/')) return `${withSign(truncated(fraction(text), DECIMALS), locale)}… (${text})`
  return withSign(text, locale)
}

/** A figure with the decimal sign of the language. */
function withSign(figure: string, locale: Locale): string {
  return locale === 'it' ? figure.replace('.', ',') : figure
}

function dayWords(day: CivilDay, locale: Locale): string {
  if (dayNumber(day) === undefined) return day
  const ofMonth = Number(day.slice(8))
  const ordinal = locale === 'it' && ofMonth === 1 ? `${ofMonth}º` : `${ofMonth}`
  return `${ordinal} ${MONTHS[locale][Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
}

/** Seconds always, for a desk closes on one; milliseconds where they are not zero. */
function momentWords(at: Instant, locale: Locale): string {
  const ms = milliseconds(at)
  if (ms === undefined) return at
  const clock = new Date(ms + romeOffset(ms)).toISOString().slice(11, 23).replace('.000', '')
  const words = dayWords(civilDay(romeDay(ms)), locale)
  return locale === 'it' ? `${words}, ore ${clock.replace('.', ',')} (ora di Roma)` : `${words}, ${clock} (Rome time)`
}

function listWords(items: readonly string[], locale: Locale): string {
  const last = items.at(-1)
  if (last === undefined || items.length === 1) return last ?? ''
  const and = locale === 'en' ? 'and' : /^«?[eèé]/i.test(last) ? 'ed' : 'e'
  return `${items.slice(0, -1).join(', ')} ${and} ${last}`
}
