import type { Bilingual } from '../../act/bilingual'
import type { MeasureComparison, MeasureField, MeasureSimulation } from '../../verdict/simulation'
import type { Sentence, Speech } from '../speech'
import { APPLICATIONS, counted } from '../words/counted'
import { identifier } from '../words/quoted'
import { findingSentence } from './finding'
import { fieldNames, flipSentences } from './flip'
import { editionSentences, premiumReadings } from './readings'
import { sentence } from './sentence'
import { supposedSentences } from './simulation'
import { titled } from './titled'

/** Which design does what on the same applications, in which terms do they differ, and for whom does that make a difference? */
export function comparisonSentences(comparison: MeasureComparison, say: Speech): readonly Sentence[] {
  const { simulations, differences, flips } = comparison
  const [first] = simulations
  if (first === undefined) return [sentence(say, NOTHING_COMPARED)]
  const others = simulations.slice(1)
  const supposed = new Set(simulations.flatMap((simulation) => simulation.supposed))
  return [
    about(comparison, first, say),
    ...supposedSentences([...supposed], say),
    ...simulations.flatMap((simulation) => inFigures(simulation, say)),
    ...others.map(({ measure }) => differing(measure.id, first.measure.id, differences[measure.id] ?? [], say)),
    ...(others.length > 0 && flips.length === 0 ? [sentence(say, NO_FLIPS)] : []),
    ...flips.flatMap((flip) => flipSentences(flip, say, first.measure.id)),
    ...commonReadings(first, others, say),
    ...editionSentences(first.edition, say),
  ]
}

function about(
  { simulations }: MeasureComparison,
  { measure: { id, title } }: MeasureSimulation,
  say: Speech,
): Sentence {
  const [name, count] = [titled(id, title), say.figure(simulations.length)]
  return sentence(say, {
    it: `Misure a confronto sulle medesime domande: ${count}; termine di paragone è la prima, ${name}.`,
    en: `Designs compared on the same applications: ${count}; the others are held against the first, ${name}.`,
  })
}

/** What one design does, in figures, and what its designer should know. */
function inFigures(simulation: MeasureSimulation, say: Speech): readonly Sentence[] {
  const { measure, warnings, earning, crossing } = simulation
  const [name, earned] = [identifier(measure.id), counted(say, earning.length, APPLICATIONS)]
  const [before, after] = [say.figure(simulation.without.admitted), say.figure(simulation.with.admitted)]
  const thanks = say.figure(crossing.length)
  const funds = measure.aid === null ? { it: '', en: '' } : fundsInFigures(simulation, say)
  return [
    sentence(say, {
      it: `Misura ${name}: premialità spettante a ${earned}; domande ammesse con la premialità ${after}, senza ${before}, soltanto grazie a essa ${thanks}${funds.it}.`,
      en: `Measure ${name}: premium earned by ${earned}; applications admitted with the premium ${after}, without ${before}, only thanks to it ${thanks}${funds.en}.`,
    }),
    ...warnings.map((warning) => findingSentence(warning, say)),
  ]
}

/** Whom a design funds and what it gives, as it goes on from whom it admits. */
function fundsInFigures(simulation: MeasureSimulation, say: Speech): Bilingual {
  const { without, with: withPremium, newlyFunded, displaced, cost } = simulation
  const [before, after] = [say.figure(without.funded), say.figure(withPremium.funded)]
  const [thanks, lost] = [say.figure(newlyFunded.length), say.figure(displaced.length)]
  const [spentBefore, spentAfter] = [say.money(without.spentEur), say.money(withPremium.spentEur)]
  const added = say.money(cost.beforeBudgetEur)
  return {
    it: `; finanziate con la premialità ${after}, senza ${before}, soltanto grazie a essa ${thanks}, non più a causa di essa ${lost}; agevolazioni concesse con la premialità ${spentAfter}, senza ${spentBefore}; agevolazione che la premialità aggiunge prima dei limiti della dotazione ${added}`,
    en: `; funded with the premium ${after}, without ${before}, only thanks to it ${thanks}, no longer because of it ${lost}; aid given with the premium ${spentAfter}, without ${spentBefore}; aid that the premium adds before any limit of the budget ${added}`,
  }
}

function differing(id: string, firstId: string, fields: readonly MeasureField[], say: Speech): Sentence {
  const [name, first] = [identifier(id), identifier(firstId)]
  const terms = fieldNames(fields, say)
  return sentence(
    say,
    fields.length === 0
      ? {
          it: `La misura ${name} non differisce dalla misura ${first} in alcun termine.`,
          en: `The measure ${name} differs from the measure ${first} in no term.`,
        }
      : {
          it: `La misura ${name} differisce dalla misura ${first} in quanto segue: ${terms}.`,
          en: `The measure ${name} differs from the measure ${first} in the following: ${terms}.`,
        },
  )
}

const NOTHING_COMPARED: Bilingual = {
  it: 'Non vi sono misure a confronto.',
  en: 'There are no designs to compare.',
}

const NO_FLIPS: Bilingual = {
  it: 'Per nessuna domanda l’esito cambia da una misura all’altra.',
  en: 'No application comes out differently under one design than under another.',
}

/** The readings that all designs share; those that their own terms settle otherwise are differences between them. */
function commonReadings(
  { readings }: MeasureSimulation,
  others: readonly MeasureSimulation[],
  say: Speech,
): readonly Sentence[] {
  const inAll = Object.entries(readings).filter(([id, option]) =>
    others.every((other) => Object.entries(other.readings).some(([its, taken]) => its === id && taken === option)),
  )
  return premiumReadings(
    readings,
    say,
    inAll.map(([id]) => id),
  )
}
