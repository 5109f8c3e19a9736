import type { Bilingual } from '../../../act/bilingual'
import { centsOf } from '../../../values/money'
import type { MeasureComparison, MeasureSimulation } from '../../../verdict/simulation'
import { comparisonSentences } from '../../sentences/comparison'
import { findingSentence } from '../../sentences/finding'
import { sentence } from '../../sentences/sentence'
import { supposedSentences } from '../../sentences/simulation'
import type { Sentence, Speech } from '../../speech'
import { identifier } from '../../words/quoted'
import type { Block, Notice, Section } from '../document'
import { openNotice } from '../open-notice'
import { label as ofSimulation } from '../simulation/labels'
import { missingSentences } from '../simulation/missing-facts'
import { statements } from '../statement'
import { label } from './labels'

/** For whom the design makes a difference, in a few sentences; before them what is only supposed, and what designers should know. */
export function resultSection(comparison: MeasureComparison, first: MeasureSimulation, say: Speech): Section {
  return { title: label('result', say.locale), blocks: [...notices(comparison, say), result(comparison, first, say)] }
}

function notices({ simulations }: MeasureComparison, say: Speech): readonly Block[] {
  const supposed = eachOnce(simulations, (simulation) => supposedSentences(simulation.supposed, say), say)
  const warned = eachOnce(simulations, ({ warnings }) => warnings.map((warning) => findingSentence(warning, say)), say)
  const hasBudget = simulations.some(({ measure }) => measure.budgetEur !== null)
  const open = new Set(simulations.flatMap(({ undetermined }) => undetermined))
  return [
    ...openNotice(label('supposed', say.locale), supposed, say),
    ...openNotice(label('warnings', say.locale), warned, say),
    ...openNotice(ofSimulation('missing', say.locale), missingSentences(open.size, hasBudget, say), say),
  ]
}

/** What is said of the designs, each sentence once, after the designs that it is about unless it is about them all. */
function eachOnce(
  simulations: readonly MeasureSimulation[],
  saidOf: (simulation: MeasureSimulation) => readonly Sentence[],
  say: Speech,
): readonly Sentence[] {
  const about = new Map<string, { readonly said: Sentence; readonly ids: string[] }>()
  for (const simulation of simulations) {
    for (const said of saidOf(simulation)) {
      const known = about.get(said.text) ?? { said, ids: [] }
      known.ids.push(identifier(simulation.measure.id))
      about.set(said.text, known)
    }
  }
  return [...about.values()].map(({ said, ids }) =>
    ids.length === simulations.length ? said : { ...said, text: `${say.list(ids)}: ${said.text}` },
  )
}

function result(comparison: MeasureComparison, first: MeasureSimulation, say: Speech): Notice {
  const { simulations, flips } = comparison
  const flipped = say.figure(new Set(flips.map(({ applicationId }) => applicationId)).size)
  const sentences = [
    // Which designs there are, and which is the first.
    ...comparisonSentences(comparison, say).slice(0, 1),
    ...(first.applications.length === 0
      ? [sentence(say, EMPTY)]
      : [
          ...(simulations.length === 1
            ? []
            : [sentence(say, differing(say.figure(first.applications.length), flipped))]),
          ...spent(simulations, say),
        ]),
  ]
  return {
    block: 'notice',
    tone: 'neutral',
    title: gist(comparison, flipped)[say.locale],
    statements: statements(sentences, say),
  }
}

const EMPTY: Bilingual = {
  it: 'Il confronto non comprende domande: le misure non hanno su chi produrre effetti.',
  en: 'The comparison holds no applications: there is nobody on whom the measures could have an effect.',
}

function gist({ simulations, flips }: MeasureComparison, flipped: string): Bilingual {
  if (simulations.length === 1)
    return { it: 'Una sola misura, nulla da confrontare', en: 'One measure alone, nothing to compare' }
  return flips.length === 0
    ? {
        it: 'Nessuna domanda ha un esito diverso da una misura all’altra',
        en: 'No application comes out differently under one measure than under another',
      }
    : { it: `Domande il cui esito cambia: ${flipped}`, en: `Applications that come out differently: ${flipped}` }
}

function differing(all: string, flipped: string): Bilingual {
  return {
    it: `Domande simulate: ${all}; quelle che con una o più delle altre misure hanno un esito diverso sono ${flipped}.`,
    en: `Applications simulated: ${all}; those that come out differently under one or more of the others: ${flipped}.`,
  }
}

/** Which design gives least, and which most, with the premium. */
function spent(simulations: readonly MeasureSimulation[], say: Speech): readonly Sentence[] {
  const [least, ...others] = simulations
    .filter(({ measure }) => measure.aid !== null)
    .toSorted((a, b) => Number(centsOf(a.with.spentEur) - centsOf(b.with.spentEur)))
  const most = others.at(-1)
  if (least === undefined || most === undefined) return []
  const [low, high] = [say.money(least.with.spentEur), say.money(most.with.spentEur)]
  const [frugal, generous] = [identifier(least.measure.id), identifier(most.measure.id)]
  return [
    sentence(
      say,
      low === high
        ? {
            it: `Agevolazioni concesse con la premialità: ${low} con ciascuna misura che ne calcola.`,
            en: `Aid given with the premium: ${low} under each measure that computes any.`,
          }
        : {
            it: `Agevolazioni concesse con la premialità: da ${low} (${frugal}) a ${high} (${generous}).`,
            en: `Aid given with the premium: from ${low} (${frugal}) to ${high} (${generous}).`,
          },
    ),
  ]
}
