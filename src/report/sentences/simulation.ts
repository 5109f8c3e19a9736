import type { Bilingual } from '../../act/bilingual'
import type { MeasureSelection } from '../../model/measure'
import type { EuroAmount } from '../../values/money'
import type { MeasureFactPath } from '../../values/premium-fact-path'
import type { MeasureSimulation, SimulatedRound } from '../../verdict/simulation'
import type { Sentence, Speech } from '../speech'
import { APPLICATIONS, counted } from '../words/counted'
import { isNothing, moreOrLess } from '../words/more-or-less'
import { identifier } from '../words/quoted'
import { findingSentence } from './finding'
import { editionSentences, premiumReadings } from './readings'
import { sentence } from './sentence'
import { titled } from './titled'

/**
 * What does the premium of a measure do to a portfolio? Totals, and the applications for which it makes a difference; what becomes
 * of a single one, `simulatedSentences` says.
 */
export function simulationSentences(simulation: MeasureSimulation, say: Speech): readonly Sentence[] {
  const { measure, warnings, supposed, without, with: withPremium, readings, edition } = simulation
  return [
    about(simulation, say),
    ...supposedSentences(supposed, say),
    ...roundSentences(without, simulation, WITHOUT, say),
    ...roundSentences(withPremium, simulation, WITH, say),
    ...(measure.selection === 'ranking' ? [sentence(say, RANKING, 'A.VAL.8')] : []),
    ...namedSentences(simulation, say),
    ...(measure.aid === null ? [] : costSentences(simulation, say)),
    ...warnings.map((warning) => findingSentence(warning, say)),
    ...premiumReadings(readings, say),
    ...editionSentences(edition, say),
  ]
}

/** Says which facts of a measure are supposed: it is tried before its criteria are adopted. */
export function supposedSentences(paths: readonly MeasureFactPath[], say: Speech): readonly Sentence[] {
  if (paths.length === 0) return []
  const facts = say.list(paths.map(say.fact))
  return [
    sentence(say, {
      it: `La simulazione suppone che i criteri siano approvati così come progettati, dopo la manifestazione di interesse; resta da definire: ${facts}.`,
      en: `The simulation supposes that the criteria are approved as designed, after the call; still to be settled: ${facts}.`,
    }),
  ]
}

const WITHOUT: Bilingual = { it: 'Senza la premialità', en: 'Without the premium' }
const WITH: Bilingual = { it: 'Con la premialità', en: 'With the premium' }

const RANKING: Bilingual = {
  it: 'La graduatoria è quella delle domande alla misura: per le proposte di progetto in elenco non ne è prevista alcuna.',
  en: 'The ranking is that of the applications to the measure: there is none of the listed proposals.',
}

function about({ measure: { id, title }, applications }: MeasureSimulation, say: Speech): Sentence {
  const [name, count] = [titled(id, title), counted(say, applications.length, APPLICATIONS)]
  return sentence(say, {
    it: `La misura ${name} è simulata due volte su ${count}, senza la premialità e con essa.`,
    en: `The measure ${name} is simulated twice on ${count}, without the premium and with it.`,
  })
}

/** How a round ends, and where the budget parts applications of equal score. */
function roundSentences(
  round: SimulatedRound,
  { measure }: MeasureSimulation,
  of: Bilingual,
  say: Speech,
): readonly Sentence[] {
  const { spentEur, leftEur, splitTies } = round
  const [admitted, funded] = [say.figure(round.admitted), say.figure(round.funded)]
  if (measure.aid === null) {
    const words = {
      it: `${of.it}: domande ammesse ${admitted}.`,
      en: `${of.en}: applications admitted ${admitted}.`,
    }
    return [sentence(say, words)]
  }
  const spent = say.money(spentEur)
  const left = leftEur === null ? undefined : say.money(leftEur)
  const rest =
    left === undefined
      ? { it: 'dotazione senza limite', en: 'budget without limit' }
      : { it: `risorse residue ${left}`, en: `left of the budget ${left}` }
  return [
    sentence(say, {
      it: `${of.it}: domande ammesse ${admitted}, finanziate ${funded}, agevolazioni concesse ${spent}, ${rest.it}.`,
      en: `${of.en}: applications admitted ${admitted}, funded ${funded}, aid given ${spent}, ${rest.en}.`,
    }),
    ...splitTies.map((ids) => sentence(say, PARTED[measure.selection](say.list(ids.map(identifier)), of))),
  ]
}

/** What is said of applications of equal place among which the budget ends. */
const PARTED: Readonly<Record<MeasureSelection, (which: string, of: Bilingual) => Bilingual>> = {
  ranking: (which, of) => ({
    it: `${of.it} la dotazione non basta per tutte le domande di pari punteggio ${which}: qui precede quella arrivata prima, poi l’identificativo, ma il criterio di precedenza dovrebbe stabilirlo la misura.`,
    en: `${of.en} the budget does not suffice for all of the applications ${which} of equal score: here the earlier arrival goes first, then the id, but the measure should say what decides.`,
  }),
  arrival: (which, of) => ({
    it: `${of.it} la dotazione non basta per tutte le domande ${which}, arrivate nello stesso momento: qui decide l’identificativo, ma il criterio di precedenza dovrebbe stabilirlo la misura.`,
    en: `${of.en} the budget does not suffice for all of the applications ${which}, which arrived at the same moment: here the id decides, but the measure should say what does.`,
  }),
}

/** The applications for which the premium makes a difference, by their ids. */
function namedSentences(simulation: MeasureSimulation, say: Speech): readonly Sentence[] {
  const { measure, earning, crossing, newlyFunded, displaced, undetermined } = simulation
  return [
    named(earning, { it: 'Domande a cui spetta la premialità', en: 'Applications that earn the premium' }, say),
    named(
      crossing,
      { it: 'Domande ammesse soltanto grazie alla premialità', en: 'Applications admitted only thanks to the premium' },
      say,
    ),
    ...(measure.aid === null
      ? []
      : [
          named(
            newlyFunded,
            { it: 'Domande finanziate soltanto con la premialità', en: 'Applications funded only with the premium' },
            say,
          ),
          named(
            displaced,
            {
              it: 'Domande finanziate soltanto senza la premialità',
              en: 'Applications funded only without the premium',
            },
            say,
          ),
        ]),
    ...(undetermined.length === 0
      ? []
      : [
          named(
            undetermined,
            {
              it: 'Domande di cui mancano dati, il che rende provvisorio l’esito delle altre',
              en: 'Applications of which facts are missing, which makes the outcome of the others provisional',
            },
            say,
          ),
        ]),
  ]
}

function named(ids: readonly string[], lead: Bilingual, say: Speech): Sentence {
  const [count, which] = [say.figure(ids.length), say.list(ids.map(identifier))]
  return sentence(
    say,
    ids.length === 0
      ? { it: `${lead.it}: nessuna.`, en: `${lead.en}: none.` }
      : { it: `${lead.it}: ${count} (${which}).`, en: `${lead.en}: ${count} (${which}).` },
  )
}

function costSentences({ cost }: MeasureSimulation, say: Speech): readonly Sentence[] {
  const before = say.money(cost.beforeBudgetEur)
  const [claimants, all] = [compared(cost.toClaimantsEur, say), compared(cost.spentEur, say)]
  const others = compared(negated(cost.fromOthersEur), say)
  return [
    sentence(say, {
      it: `La premialità accresce l’agevolazione di chi ne ha diritto di ${before} in tutto, prima dei limiti della dotazione finanziaria.`,
      en: `The premium adds ${before} in all to the aid of those who earn it, before any limit of the budget.`,
    }),
    sentence(say, {
      it: `Entro la dotazione, con la premialità, chi ne ha diritto riceve ${claimants.it} e le altre domande ${others.it}; nel complesso la misura concede ${all.it}.`,
      en: `Within the budget, with the premium, those who earn it get ${claimants.en} and the other applications ${others.en}; in all the measure gives ${all.en}.`,
    }),
  ]
}

/** What is given with the premium, beside what is given without it. */
function compared(differenceEur: EuroAmount, say: Speech): Bilingual {
  return isNothing(differenceEur) ? UNCHANGED : moreOrLess(differenceEur, say)
}

const UNCHANGED: Bilingual = { it: 'quanto senza di essa', en: 'as much as without it' }

/** What others lose, as what they get. */
function negated(amountEur: EuroAmount): EuroAmount {
  return amountEur.startsWith('-') ? amountEur.slice(1) : `-${amountEur}`
}
