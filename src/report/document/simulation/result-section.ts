import type { Bilingual } from '../../../act/bilingual'
import type { MeasureSimulation } from '../../../verdict/simulation'
import { findingSentence } from '../../sentences/finding'
import { sentence } from '../../sentences/sentence'
import { supposedSentences } from '../../sentences/simulation'
import type { Speech } from '../../speech'
import { isNothing, moreOrLess } from '../../words/more-or-less'
import { negatedAmount } from '../amount'
import type { Block, Notice, Section } from '../document'
import { openNotice } from '../open-notice'
import { statements } from '../statement'
import { label } from './labels'
import { missingSentences } from './missing-facts'
import { roundsTable } from './rounds-table'

/** What the premium does, in a few sentences; before them what is only supposed, and what the designer should know. */
export function resultSection(simulation: MeasureSimulation, say: Speech): Section {
  return {
    title: label('result', say.locale),
    blocks: [
      ...notices(simulation, say),
      result(simulation, say),
      ...(simulation.applications.length === 0 ? [] : [roundsTable(simulation, say)]),
    ],
  }
}

/** What must not be overlooked: facts that are not settled, flaws of the design, facts that are missing. */
function notices({ measure, supposed, warnings, undetermined }: MeasureSimulation, say: Speech): readonly Block[] {
  const warned = warnings.map((warning) => findingSentence(warning, say))
  return [
    ...openNotice(label('supposed', say.locale), supposedSentences(supposed, say), say),
    ...openNotice(label('warnings', say.locale), warned, say),
    ...openNotice(
      label('missing', say.locale),
      missingSentences(undetermined.length, measure.budgetEur !== null, say),
      say,
    ),
  ]
}

function result(simulation: MeasureSimulation, say: Speech): Notice {
  const { applications, measure } = simulation
  const sentences =
    applications.length === 0
      ? [EMPTY]
      : measure.aid === null
        ? [admitted(simulation, say), NO_AID]
        : [admitted(simulation, say), funded(simulation, say), granted(simulation, say)]
  return {
    block: 'notice',
    tone: 'neutral',
    title: gist(simulation, say)[say.locale],
    statements: statements(
      sentences.map((words) => sentence(say, words)),
      say,
    ),
  }
}

const EMPTY: Bilingual = {
  it: 'La simulazione non comprende domande: la misura non ha su chi produrre effetti.',
  en: 'The simulation holds no applications: there is nobody on whom the measure could have an effect.',
}

const NO_AID: Bilingual = {
  it: 'La misura non calcola agevolazioni: la simulazione si ferma all’ammissione.',
  en: 'The measure computes no aid: the simulation ends with who is admitted.',
}

/** For whom the premium makes a difference, in a few words. */
function gist({ applications, measure, crossing, newlyFunded, displaced }: MeasureSimulation, say: Speech): Bilingual {
  const count = (ids: readonly string[]) => say.figure(ids.length)
  if (applications.length === 0) return { it: 'Nessuna domanda', en: 'No applications' }
  if (measure.aid === null) {
    return crossing.length === 0
      ? { it: 'La premialità non cambia chi è ammesso', en: 'The premium does not change who is admitted' }
      : {
          it: `Ammesse soltanto grazie alla premialità: ${count(crossing)}`,
          en: `Admitted only thanks to the premium: ${count(crossing)}`,
        }
  }
  return newlyFunded.length === 0 && displaced.length === 0
    ? { it: 'La premialità non cambia chi è finanziato', en: 'The premium does not change who is funded' }
    : {
        it: `Finanziate soltanto con la premialità: ${count(newlyFunded)}; soltanto senza: ${count(displaced)}`,
        en: `Funded only with the premium: ${count(newlyFunded)}; only without it: ${count(displaced)}`,
      }
}

function admitted(simulation: MeasureSimulation, say: Speech): Bilingual {
  const { applications, earning, crossing, without, with: withPremium } = simulation
  const [all, earned, thanks] = [applications, earning, crossing].map(({ length }) => say.figure(length))
  const [before, after] = [say.figure(without.admitted), say.figure(withPremium.admitted)]
  return {
    it: `Domande simulate: ${all}; la premialità spetta a ${earned}; ammesse senza la premialità ${before}, con essa ${after}, soltanto grazie a essa ${thanks}.`,
    en: `Applications simulated: ${all}; the premium is earned by ${earned}; admitted without the premium ${before}, with it ${after}, only thanks to it ${thanks}.`,
  }
}

function funded(simulation: MeasureSimulation, say: Speech): Bilingual {
  const { measure, newlyFunded, displaced, without, with: withPremium } = simulation
  const [before, after] = [say.figure(without.funded), say.figure(withPremium.funded)]
  const [thanks, lost] = [say.figure(newlyFunded.length), say.figure(displaced.length)]
  const budget = measure.budgetEur === null ? undefined : say.money(measure.budgetEur)
  const within =
    budget === undefined
      ? { it: 'Senza limite di dotazione', en: 'With a budget without limit' }
      : { it: `Entro la dotazione di ${budget}`, en: `Within the budget of ${budget}` }
  return {
    it: `${within.it}, domande finanziate senza la premialità ${before}, con essa ${after}; soltanto con la premialità ${thanks}, soltanto senza ${lost}.`,
    en: `${within.en}, applications funded without the premium ${before}, with it ${after}; only with the premium ${thanks}, only without it ${lost}.`,
  }
}

function granted({ without, with: withPremium, cost }: MeasureSimulation, say: Speech): Bilingual {
  const [before, after] = [say.money(without.spentEur), say.money(withPremium.spentEur)]
  const claimants = gets(cost.toClaimantsEur, say)
  const others = gets(negatedAmount(cost.fromOthersEur), say)
  return {
    it: `Agevolazioni concesse senza la premialità ${before}, con essa ${after}: con la premialità chi ne ha diritto riceve in tutto ${claimants.it}, le altre domande ${others.it}.`,
    en: `Aid given without the premium ${before}, with it ${after}: with the premium those who earn it get ${claimants.en} in all, the other applications ${others.en}.`,
  }
}

function gets(amountEur: string, say: Speech): Bilingual {
  return isNothing(amountEur) ? { it: 'quanto senza di essa', en: 'as much as without it' } : moreOrLess(amountEur, say)
}
