import type {
  Activity,
  InterventionField,
  LegalForm,
  ListedValueChainPhase,
  LombardProvince,
  Purpose,
} from 'filiere-lombardia'

/** What a supply chain is about; supporting bodies are chosen by it. */
export type Sector =
  | 'building'
  | 'chemistry'
  | 'culture'
  | 'digital'
  | 'energy'
  | 'fashion'
  | 'food'
  | 'health'
  | 'mechanics'
  | 'mobility'

/** A trade within a chain: how its companies call themselves, what they do in the project, which phases they cover. */
export interface Trade {
  readonly name: string
  readonly role: string
  readonly phases: readonly ListedValueChainPhase[]
}

/** An activity as a chain describes it; its budget comes from what the parties commit. */
export interface PlannedActivity extends Pick<Activity, 'budgetEur'> {
  readonly description: string
  readonly technicalFeasibility: string
  readonly indicators: readonly string[]
}

/** A made-up supply chain: what its proposal says, and where and in which trades its companies work. */
export interface Chain {
  /** Names the chain within the generator; never filed. */
  readonly key: string
  readonly title: string
  readonly name: string
  /** The form of an aggregation already constituted; a partnership not yet formalised has none. */
  readonly legalForm?: LegalForm
  readonly sector: Sector
  /** The province of the lead. */
  readonly lead: LombardProvince
  /** Where the companies are: provinces by weight. */
  readonly area: Partial<Record<LombardProvince, number>>
  /** The municipalities typical of the chain; elsewhere any municipality of the province. */
  readonly towns?: Partial<Record<LombardProvince, readonly string[]>>
  /** Whether a Swiss company with a local unit in Como takes part. */
  readonly crossBorder?: boolean
  readonly purposes: readonly Purpose[]
  readonly fields: readonly InterventionField[]
  readonly otherFields?: readonly string[]
  readonly objective: string
  readonly strategy: string
  readonly swot: Readonly<Record<'strengths' | 'weaknesses' | 'opportunities' | 'threats', readonly string[]>>
  readonly innovation: readonly string[]
  readonly competitiveness: readonly string[]
  readonly activities: readonly PlannedActivity[]
  readonly trades: readonly Trade[]
}

export function trade(name: string, role: string, ...phases: ListedValueChainPhase[]): Trade {
  return { name, role, phases }
}

export function activity(description: string, technicalFeasibility: string, ...indicators: string[]): PlannedActivity {
  return { description, technicalFeasibility, indicators }
}
