import type { Bilingual } from '../../../act/bilingual'
import { compare, type Exact, fraction } from '../../../values/decimal'
import type { MeasureSimulation } from '../../../verdict/simulation'
import { countingSentence } from '../../sentences/premium-terms'
import { sentence } from '../../sentences/sentence'
import type { Sentence, Speech } from '../../speech'
import { counted, POINTS } from '../../words/counted'
import type { Section } from '../document'
import { statements } from '../statement'
import { listedApplications } from './application-table'
import { label } from './labels'
import { scoreHistogram } from './score-histogram'

/** What applications score without the premium and with it, and who is admitted only thanks to it. */
export function scoresSection(simulation: MeasureSimulation, say: Speech): Section {
  const { measure, applications, crossing } = simulation
  const isScored = applications.some(({ without }) => without.score !== null)
  return {
    title: label('scores', say.locale),
    blocks: [
      { block: 'paragraph', statements: statements(saidOfScores(simulation, say), say) },
      ...(isScored ? [scoreHistogram(simulation, say)] : []),
      ...(measure.minimumScore === null
        ? []
        : [listedApplications('crossing', crossing, ['title', 'score', 'outcome'], simulation, say)]),
    ],
  }
}

function saidOfScores({ measure, applications }: MeasureSimulation, say: Speech): readonly Sentence[] {
  const { minimumScore, premium } = measure
  const before = applications.map(({ without }) => without.score)
  const after = applications.map((application) => application.with.score)
  const unknown = [...before, ...after].includes(null)
    ? [sentence(say, unknownOf(...counts(isUnknown, before, after, say)))]
    : []
  if (minimumScore === null) return [sentence(say, NO_MINIMUM), ...unknown]
  const isReached = (score: Exact | null) => score !== null && compare(fraction(score), fraction(minimumScore)) >= 0n
  const minimum = counted(say, minimumScore, POINTS)
  return [
    sentence(say, reaching(minimum, ...counts(isReached, before, after, say))),
    ...unknown,
    countingSentence(premium.counts, say),
  ]
}

/** Of how many scores something holds, without the premium and with it. */
function counts(
  holds: (score: Exact | null) => boolean,
  before: readonly (Exact | null)[],
  after: readonly (Exact | null)[],
  say: Speech,
): readonly [before: string, after: string] {
  return [say.figure(before.filter(holds).length), say.figure(after.filter(holds).length)]
}

function isUnknown(score: Exact | null): boolean {
  return score === null
}

const NO_MINIMUM: Bilingual = {
  it: 'La misura non fissa un punteggio minimo.',
  en: 'The measure sets no minimum score.',
}

function reaching(minimum: string, before: string, after: string): Bilingual {
  return {
    it: `Tra le domande il cui punteggio è noto, raggiungono il punteggio minimo di ${minimum}: senza la premialità ${before}, con essa ${after}.`,
    en: `Of the applications whose score is known, those that reach the minimum score of ${minimum}: without the premium ${before}, with it ${after}.`,
  }
}

function unknownOf(before: string, after: string): Bilingual {
  return {
    it: `Domande il cui punteggio non è noto: senza la premialità ${before}, con essa ${after}.`,
    en: `Applications whose score is not known: without the premium ${before}, with it ${after}.`,
  }
}
