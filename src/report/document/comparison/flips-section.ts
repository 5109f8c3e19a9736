import type { Flip, MeasureComparison, MeasureSimulation } from '../../../verdict/simulation'
import { flipSentences } from '../../sentences/flip'
import { sentence } from '../../sentences/sentence'
import type { Speech } from '../../speech'
import { fundingWords } from '../../words/measure'
import { identifier } from '../../words/quoted'
import { signedAmount } from '../amount'
import { change } from '../change'
import type { Block, Section, Table } from '../document'
import { label as ofSimulation } from '../simulation/labels'
import { statements } from '../statement'
import { label } from './labels'

/** Which applications come out differently under which design, and because of which terms; no section where there is no other. */
export function flipsSections(
  { simulations, flips }: MeasureComparison,
  first: MeasureSimulation,
  say: Speech,
): readonly Section[] {
  const others = simulations.slice(1).map(({ measure }) => measure.id)
  if (others.length === 0 || first.applications.length === 0) return []
  const flipsOf = (id: string) => flips.filter(({ measureId }) => measureId === id)
  const still = others.filter((id) => flipsOf(id).length === 0)
  const tables = others
    .filter((id) => !still.includes(id))
    .flatMap((id) => underDesign(identifier(id), flipsOf(id), first, say))
  return [{ title: label('flips', say.locale), blocks: [...tables, ...nobody(still, say)] }]
}

/** The designs under which everybody comes out as under the first. */
function nobody(ids: readonly string[], say: Speech): readonly Block[] {
  if (ids.length === 0) return []
  const which = say.list(ids.map(identifier))
  const said = sentence(say, {
    it: `Misure con cui nessuna domanda ha un esito diverso: ${which}.`,
    en: `Measures under which no application comes out differently: ${which}.`,
  })
  return [{ block: 'paragraph', statements: statements([said], say) }]
}

/** Who comes out differently under a design, and why: once where that is the same for all. */
function underDesign(name: string, flips: readonly Flip[], first: MeasureSimulation, say: Speech): readonly Block[] {
  const { locale } = say
  const titles = new Map(first.applications.map(({ applicationId, title }) => [applicationId, title]))
  const caused = flips.map((flip) => ({ flip, because: cause(flip, say) }))
  const causes = [...new Set(caused.map(({ because }) => because))]
  const isCommon = flips.length > 1 && causes.length === 1
  const reference = identifier(first.measure.id)
  const table: Table = {
    block: 'table',
    caption: {
      it: `Con la misura ${name}, rispetto alla misura ${reference}`,
      en: `Under the measure ${name}, beside the measure ${reference}`,
    }[locale],
    columns: [
      { title: ofSimulation('application', locale), kind: 'words' },
      { title: ofSimulation('title', locale), kind: 'prose' },
      { title: label('outcome', locale), kind: 'words' },
      { title: ofSimulation('difference', locale), kind: 'figure' },
      { title: label('because', locale), kind: 'prose' },
    ],
    rows: caused.map(({ flip, because }) => [
      flip.applicationId,
      titles.get(flip.applicationId) ?? '',
      change(fundingWords[flip.from][locale], fundingWords[flip.to][locale]),
      signedAmount(flip.differenceEur, say),
      isCommon ? '' : because,
    ]),
  }
  const common = causes.map((because) => ({ text: `${label('becauseAll', locale)}: ${because}`, basis: null }))
  return isCommon ? [table, { block: 'paragraph', statements: common }] : [table]
}

/** Why an application comes out differently; how it does, its row says. */
function cause(flip: Flip, say: Speech): string {
  const [, ...because] = flipSentences(flip, say)
  return because.map(({ text }) => text).join(' ')
}
