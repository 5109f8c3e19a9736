import { assessDraft, type Bilingual, type CatalogueRuleId } from 'filiere-lombardia'
import type { Sign } from './draw.ts'

/** What the picture needs of a rule. */
export interface PicturedRule {
  readonly id: string
  readonly title: Bilingual
  /** The foremost first. */
  readonly clauses: readonly string[]
  readonly facts: readonly string[]
}

/** A part of a decision: its rules make one outcome, and the first outcome leads on to the next part. */
export interface DecisionStage {
  readonly title: Bilingual
  readonly outcomes: readonly StageOutcome[]
}

/** What a part of a decision can come to. */
export interface StageOutcome {
  readonly sign: Sign
  readonly name: Bilingual
  readonly when: Bilingual
}

/** The parts of a decision, in their order. */
export type StageId = 'eligibility' | 'evaluation' | 'list' | 'premium'

/** Each part, and what it can come to. */
export const STAGES: Readonly<Record<StageId, DecisionStage>> = {
  eligibility: {
    title: { it: 'Ammissibilità', en: 'Eligibility' },
    outcomes: [
      {
        sign: 'yes',
        name: { it: 'Ammissibile', en: 'Eligible' },
        when: { it: 'ogni regola che si applica è soddisfatta', en: 'every rule that applies is satisfied' },
      },
      {
        sign: 'no',
        name: { it: 'Non ammissibile', en: 'Not eligible' },
        when: { it: 'una regola non è soddisfatta', en: 'a rule is not satisfied' },
      },
      {
        sign: 'open',
        name: { it: 'Non determinata', en: 'Undetermined' },
        when: { it: 'per il resto, manca un fatto', en: 'otherwise, a fact is missing' },
      },
    ],
  },
  evaluation: {
    title: { it: 'Valutazione', en: 'Evaluation' },
    outcomes: [
      {
        sign: 'yes',
        name: { it: 'Riconoscibile', en: 'Recognisable' },
        when: { it: 'ammissibile, e soglia raggiunta', en: 'eligible, and the threshold reached' },
      },
      {
        sign: 'no',
        name: { it: 'Non riconoscibile', en: 'Not recognisable' },
        when: { it: 'non ammissibile, o sotto soglia', en: 'not eligible, or below the threshold' },
      },
      {
        sign: 'open',
        name: { it: 'Non determinata', en: 'Undetermined' },
        when: { it: 'per il resto, mancano fatti o punteggi', en: 'otherwise, facts or marks are missing' },
      },
    ],
  },
  list: {
    title: { it: 'Elenco', en: 'List' },
    outcomes: [
      {
        sign: 'yes',
        name: { it: 'In elenco', en: 'Listed' },
        when: { it: 'dal giorno del provvedimento', en: 'from the day of the act' },
      },
      {
        sign: 'no',
        name: { it: 'Non in elenco', en: 'Not listed' },
        when: { it: 'nessun provvedimento la inserisce, o uno la toglie', en: 'no act enters it, or one takes it off' },
      },
    ],
  },
  premium: {
    title: { it: 'Premialità', en: 'Premium' },
    outcomes: [
      {
        sign: 'yes',
        name: { it: 'Spetta', en: 'Due' },
        when: { it: 'ogni regola è soddisfatta', en: 'every rule is satisfied' },
      },
      {
        sign: 'no',
        name: { it: 'Non spetta', en: 'Not due' },
        when: { it: 'una regola non è soddisfatta', en: 'a rule is not satisfied' },
      },
      {
        sign: 'open',
        name: { it: 'Non determinata', en: 'Undetermined' },
        when: { it: 'per il resto, manca un fatto', en: 'otherwise, a fact is missing' },
      },
    ],
  },
}

/** Rules whose answer is told and decides nothing: lateness changes no outcome, breadth is for the panel, an effect is no condition. */
const TELLING: readonly string[] = [
  'edition-in-force',
  'review-term',
  'review-timeliness',
  'partnership-breadth',
  'premium-effect',
] satisfies readonly CatalogueRuleId[]

const ELIGIBILITY: ReadonlySet<string> = new Set(assessDraft({}).results.map(({ rule }) => rule))

/** To which part of a decision does a rule belong? It follows from what it reads. */
export function stageOf({ id, facts }: Pick<PicturedRule, 'id' | 'facts'>): StageId {
  const reads = (...places: readonly string[]) => facts.some((fact) => places.includes(fact.split(/[.[]/)[0] ?? fact))
  if (ELIGIBILITY.has(id)) return 'eligibility'
  if (reads('measure', 'application')) return 'premium'
  return reads('evaluations', 'list') ? 'list' : 'evaluation'
}

/** Whether the outcome of its part rests on a rule. */
export function decides({ id }: Pick<PicturedRule, 'id'>): boolean {
  return !TELLING.includes(id)
}
