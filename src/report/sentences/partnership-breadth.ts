import { supportingBodies, valueChainPhases } from '../../act/enumerations'
import { LOMBARD_PROVINCES, lombardProvince } from '../../values/province'
import type { PartnershipBreadth } from '../../verdict/partnership-breadth'
import type { Sentence, Speech } from '../speech'
import { counted, isOne, type Noun } from '../words/counted'
import { term } from '../words/term'
import { chosenReadings } from './readings'
import { sentence } from './sentence'

const PARTIES: Noun = { one: { it: 'soggetto', en: 'party' }, many: { it: 'soggetti', en: 'parties' } }
const ENTERPRISES: Noun = {
  one: { it: 'impresa distinta', en: 'distinct enterprise' },
  many: { it: 'imprese distinte', en: 'distinct enterprises' },
}
const BODIES: Noun = {
  one: { it: 'altro soggetto', en: 'supporting body' },
  many: { it: 'altri soggetti', en: 'supporting bodies' },
}

/** How broad is the partnership? The counts that criterion d looks at; its mark is the panel's. */
export function breadthSentences(breadth: PartnershipBreadth, say: Speech): readonly Sentence[] {
  return [
    enterprises(breadth, say),
    bodies(breadth, say),
    ...undeclared(breadth, say),
    provinces(breadth, say),
    phases(breadth, say),
    sentence(
      say,
      {
        it: 'Sono fatti contati, non un voto: il voto sull’ampiezza del partenariato spetta al Nucleo di Valutazione.',
        en: 'These are facts counted, no mark: the mark for the breadth of the partnership is for the evaluation panel.',
      },
      'A.VAL.4d',
    ),
    ...chosenReadings(breadth.readings, breadth.choices, say),
  ]
}

function enterprises(
  { parties, enterprises: distinct, lombardEnterprises }: PartnershipBreadth,
  say: Speech,
): Sentence {
  const all = counted(say, parties, PARTIES)
  const counting = counted(say, distinct, ENTERPRISES)
  const lombard = say.figure(lombardEnterprises)
  return sentence(
    say,
    {
      it: `Il partenariato elenca ${all}, con ${counting}, di cui ${lombard} con una sede in Lombardia.`,
      en: `The partnership lists ${all}, with ${counting}, of which ${lombard} with a seat in Lombardy.`,
    },
    'A.VAL.4d',
  )
}

function bodies({ supportingBodies: count, supportingBodiesByType }: PartnershipBreadth, say: Speech): Sentence {
  const all = counted(say, count, BODIES)
  const kinds = Object.entries(supportingBodiesByType).map(
    ([kind, number]) => `${term(supportingBodies, kind, say.locale)} (${say.figure(number)})`,
  )
  const which = kinds.length === 0 ? '' : `: ${say.list(kinds)}`
  return sentence(
    say,
    {
      it: `L’accordo esplicita ruolo e impegni di ${all}${which}.`,
      en: `The agreement states role and commitments of ${all}${which}.`,
    },
    'A.BEN.5b',
  )
}

function undeclared({ undeclaredSupportingBodies: count }: PartnershipBreadth, say: Speech): readonly Sentence[] {
  if (count === 0) return []
  const all = counted(say, count, BODIES)
  return [
    sentence(
      say,
      {
        it: `Di ${all} l’accordo non esplicita ruolo e impegni: ${isOne(count) ? 'non è contato' : 'non sono contati'}.`,
        en: `Of ${all} the agreement does not state role and commitments: ${isOne(count) ? 'it is' : 'they are'} not counted.`,
      },
      'A.BEN.5b',
    ),
  ]
}

function provinces({ provinces: plates }: PartnershipBreadth, say: Speech): Sentence {
  const which = say.list(plates.map(provinceName))
  return sentence(
    say,
    plates.length === 0
      ? {
          it: 'Di nessun soggetto è indicata una sede in una provincia lombarda.',
          en: 'No party states a seat in a province of Lombardy.',
        }
      : { it: `Province lombarde con una sede: ${which}.`, en: `Provinces of Lombardy with a seat: ${which}.` },
    'A.VAL.4d',
  )
}

function phases({ phases: covered }: PartnershipBreadth, say: Speech): Sentence {
  const which = say.list(covered.map((phase) => term(valueChainPhases, phase, say.locale)))
  return sentence(
    say,
    covered.length === 0
      ? {
          it: 'Di nessun soggetto è indicata una fase del ciclo produttivo.',
          en: 'No party states a phase of the production cycle.',
        }
      : { it: `Fasi del ciclo produttivo coperte: ${which}.`, en: `Phases of the production cycle covered: ${which}.` },
    'A.PROJ.6e',
  )
}

function provinceName(code: string): string {
  const plate = lombardProvince(code)
  return plate === undefined ? code : LOMBARD_PROVINCES[plate].name
}
