import type { Bilingual } from './bilingual'
import type { ClauseId } from './clauses/clause-id'

/** The two kinds of beneficiary (A.BEN.0): `aggregation`, already constituted and operating; `partnership`, not yet formalised. */
export type BeneficiaryKind = 'aggregation' | 'partnership'

/** The legal forms of an aggregation that the act lists as examples (A.BEN.1f). The list is open: any other is as good. */
export type ListedLegalForm =
  | 'temporary-association-of-enterprises'
  | 'temporary-purpose-association'
  | 'association'
  | 'foundation'
  | 'consortium'
  | 'consortium-company'
  | 'cooperative'
  | 'network-contract'
  | 'cluster'
  | 'district'

/** The kinds of supporting body ("altri soggetti") that the act lists as examples (A.BEN.5). The list is open. */
export type ListedSupportingBody =
  | 'professional'
  | 'business-association'
  | 'research-body'
  | 'university'
  | 'foundation'
  | 'trade-fair-body'
  | 'vocational-training-institute'
  | 'higher-technical-institute'
  | 'upper-secondary-school'
  | 'bank'
  | 'financial-institution'
  | 'insurer'
  | 'investment-fund'

/** The five fields of intervention, a) to e) (A.AMB.a–A.AMB.e). */
export type InterventionField =
  | 'sustainability'
  | 'innovation'
  | 'human-capital'
  | 'internationalisation'
  | 'credit-capitalisation'

/** The six criteria of evaluation, a) to f) (A.VAL.4a–A.VAL.4f). */
export type Criterion =
  | 'coherence'
  | 'innovativeness'
  | 'sustainability'
  | 'partnershipBreadth'
  | 'representativeness'
  | 'swotAnalysis'

/** The four purposes of the call (A.FIN.1a–A.FIN.1d). */
export type Purpose = 'consolidate-existing' | 'identify-new' | 'stimulate-aggregation' | 'innovate-process'

/** The phases of the production cycle that the act names (A.PROJ.2). */
export type ListedValueChainPhase = 'raw-materials' | 'processing' | 'production' | 'distribution'

/** The one channel of submission that the act knows (A.PART.3). */
export type ListedChannel = 'webtelemaco'

/** A term of the act: its words in the two languages and the clause that holds it. */
export interface Term extends Bilingual {
  /** The clause that holds it. */
  readonly clause: ClauseId
}

/** The terms of an enumeration, by the code that stands for each in data. */
export type Terms<Code extends string> = Readonly<Record<Code, Term>>
