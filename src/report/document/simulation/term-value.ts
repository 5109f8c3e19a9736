import type { CheckedCriterion, EnterpriseSize, Measure } from '../../../model/measure'
import type { Exact } from '../../../values/decimal'
import type { EuroAmount } from '../../../values/money'
import type { MeasureField } from '../../../verdict/simulation'
import { titled } from '../../sentences/titled'
import type { Speech } from '../../speech'
import { counted, type Noun, PERCENTAGE_POINTS, POINTS } from '../../words/counted'
import {
  budgetEndWords,
  claimantWords,
  dedicationWords,
  measureFieldWords,
  roundingWords,
  selectionWords,
  sizeWords,
  timingWords,
} from '../../words/measure'
import { identifier } from '../../words/quoted'

/** What a term of a measure is, in a few words; nothing where the measure has no such term. */
export function termValue(field: MeasureField, measure: Measure, say: Speech): string {
  return VALUES[field](measure, say)
}

const NONE = { it: 'nessuno', en: 'none' } as const
const NONE_FEMININE = { it: 'nessuna', en: 'none' } as const
const NO_LIMIT = { it: 'senza limite', en: 'without limit' } as const

/** Each term; one without words does not compile. */
const VALUES: Readonly<Record<MeasureField, (measure: Measure, say: Speech) => string>> = {
  giuntaResolution: resolution,
  dedicatedTo: ({ dedicatedTo }, say) =>
    dedicatedTo.length === 0
      ? { it: 'né a filiere né a ecosistemi', en: 'neither supply chains nor ecosystems' }[say.locale]
      : say.list(dedicatedTo.map((one) => dedicationWords[one][say.locale])),
  issuedOn: issued,
  membershipDate: ({ membershipDate }, say) =>
    membershipDate === null
      ? { it: 'giorno di presentazione della domanda', en: 'day of the application' }[say.locale]
      : say.day(membershipDate),
  proposalsFiledBy: ({ proposalsFiledBy }, say) =>
    proposalsFiledBy === null ? NONE[say.locale] : say.day(proposalsFiledBy),
  criteria: ({ criteria }, say) =>
    criteria === null
      ? {
          it: 'non elencati: le domande indicano il proprio punteggio',
          en: 'not listed: applications state their score',
        }[say.locale]
      : criteria.map((criterion) => marked(criterion, say)).join('; '),
  minimumScore: ({ minimumScore }, say) => points(minimumScore, say),
  maximumScore: ({ maximumScore }, say) => points(maximumScore, say),
  'premium.points': ({ premium }, say) => some(premium.points, POINTS, say),
  'premium.percentagePoints': ({ premium }, say) => some(premium.percentagePoints, PERCENTAGE_POINTS, say),
  'premium.ceilingEur': ({ premium }, say) =>
    premium.ceilingEur === null
      ? { it: 'lo stesso per tutte le domande', en: 'the same for all applications' }[say.locale]
      : say.money(premium.ceilingEur),
  'premium.counts': ({ premium }, { locale }) => timingWords[premium.counts][locale],
  claimants: ({ claimants }, { locale }) => claimantWords[claimants][locale],
  aid: wholeAid,
  'aid.intensities': intensities,
  'aid.maximumIntensity': ({ aid }, say) => (aid === null ? '' : say.percent(aid.maximumIntensity)),
  'aid.minimumSpendEur': ({ aid }, say) =>
    aid === null ? '' : amount(aid.minimumSpendEur, NONE_FEMININE[say.locale], say),
  'aid.maximumSpendEur': ({ aid }, say) => (aid === null ? '' : amount(aid.maximumSpendEur, NO_LIMIT[say.locale], say)),
  'aid.ceilingEur': ({ aid }, say) => (aid === null ? '' : amount(aid.ceilingEur, NONE[say.locale], say)),
  budgetEur: ({ budgetEur }, say) => amount(budgetEur, NO_LIMIT[say.locale], say),
  selection: ({ selection }, { locale }) => selectionWords[selection][locale],
  atBudgetEnd: ({ atBudgetEnd }, { locale }) => budgetEndWords[atBudgetEnd][locale],
  rounding: ({ rounding }, { locale }) => roundingWords[rounding][locale],
}

const AID_FIELDS = [
  'aid.intensities',
  'aid.maximumIntensity',
  'aid.minimumSpendEur',
  'aid.maximumSpendEur',
  'aid.ceilingEur',
] as const

/** All terms of the aid, where one measure computes it and another does not. */
function wholeAid(measure: Measure, say: Speech): string {
  if (measure.aid === null) return { it: 'non previsto', en: 'none' }[say.locale]
  return AID_FIELDS.map((field) => `${measureFieldWords[field][say.locale]}: ${VALUES[field](measure, say)}`).join('; ')
}

function resolution({ giuntaResolution }: Measure, say: Speech): string {
  if (giuntaResolution === undefined) return { it: 'non ancora adottata', en: 'not adopted yet' }[say.locale]
  const day = say.day(giuntaResolution.date)
  if (giuntaResolution.number == null) {
    return { it: `${day}, numero non indicato`, en: `${day}, number not stated` }[say.locale]
  }
  const number = identifier(giuntaResolution.number)
  return { it: `${day}, n. ${number}`, en: `${day}, no. ${number}` }[say.locale]
}

function issued({ issuedOn, giuntaResolution }: Measure, say: Speech): string {
  if (issuedOn !== undefined) return say.day(issuedOn)
  return giuntaResolution === undefined
    ? { it: 'non ancora definita', en: 'not settled yet' }[say.locale]
    : { it: 'quella della deliberazione', en: 'that of the resolution' }[say.locale]
}

/** A criterion and the marks that can be given for it. */
function marked({ id, title, maximum, steps }: CheckedCriterion, say: Speech): string {
  const highest = counted(say, maximum, POINTS)
  const marks =
    steps === null
      ? { it: `fino a ${highest}`, en: `up to ${highest}` }[say.locale]
      : { it: `punti ${say.list(steps.map(say.figure))}`, en: `points ${say.list(steps.map(say.figure))}` }[say.locale]
  return `${titled(id, title)}, ${marks}`
}

function points(score: Exact | null, say: Speech): string {
  return score === null ? NONE[say.locale] : counted(say, score, POINTS)
}

function some(figure: Exact, noun: Noun, say: Speech): string {
  return figure === '0' ? NONE[say.locale] : counted(say, figure, noun)
}

function amount(euros: EuroAmount | null, none: string, say: Speech): string {
  return euros === null ? none : say.money(euros)
}

const SIZES: readonly EnterpriseSize[] = ['micro', 'small', 'medium', 'large']

function intensities({ aid }: Measure, say: Speech): string {
  if (aid === null) return ''
  const known = SIZES.flatMap((size) => {
    const intensity = aid.intensities[size]
    return intensity === undefined ? [] : `${sizeWords[size][say.locale]} ${say.percent(intensity)}`
  })
  return known.length === 0 ? NONE_FEMININE[say.locale] : say.list(known)
}
