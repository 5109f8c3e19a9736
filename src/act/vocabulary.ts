import type { Bilingual } from './bilingual'
import type { ClauseId } from './clauses/clause-id'

/**
 * The two kinds of beneficiary (A.BEN.0): `aggregation`, already constituted and operating; `partnership`, not yet formalised.
 *
 * @example
 * ```ts
 * import { assessDraft, type BeneficiaryKind } from 'filiere-lombardia'
 * import { beneficiarySchema, describeIssues } from 'filiere-lombardia/schemas'
 *
 * const notOperating = (kind: BeneficiaryKind) =>
 *   assessDraft({ beneficiary: { kind, operating: false } }).results[0]?.outcome
 * notOperating('aggregation') // => 'violated'
 * notOperating('partnership') // => 'satisfied'
 * const { error } = beneficiarySchema.safeParse({ kind: 'enterprise', parties: [] })
 * error && describeIssues(error).map(({ code, path }) => `${code} at ${path}`) // => ['not-in-list at kind']
 * ```
 */
export type BeneficiaryKind = 'aggregation' | 'partnership'

/**
 * The legal forms of an aggregation that the act lists as examples (A.BEN.1f). The list is open: any other is as good.
 *
 * @example
 * ```ts
 * import { assessDraft, type ListedLegalForm, PARAMETERS } from 'filiere-lombardia'
 *
 * const isListed = (form: ListedLegalForm) => Object.hasOwn(PARAMETERS.legalForms.terms, form)
 * isListed('network-contract') // => true
 * // @ts-expect-error the act does not list it
 * isListed('GEIE') // => false
 * const submission = { submittedAt: '2022-05-10T10:00:00+02:00' }
 * const beneficiary = { kind: 'aggregation', constitutedOn: '2019-03-01', operating: true } as const
 * const draft = { submission, beneficiary: { ...beneficiary, legalForm: { other: 'GEIE' } } }
 * assessDraft(draft).results[0]?.outcome // => 'satisfied'
 * ```
 */
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

/**
 * The kinds of supporting body ("altri soggetti") that the act lists as examples (A.BEN.5). The list is open.
 *
 * @example
 * ```ts
 * import { type ListedSupportingBody, partnershipBreadth } from 'filiere-lombardia'
 *
 * const counted = (bodyType: ListedSupportingBody) => {
 *   const body = { id: 'b1', kind: 'supporting-body', name: 'Studio', bodyType, seats: [{ province: 'MI' }] } as const
 *   const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 *   const proposal = { id: 'p-001', submission, beneficiary: { kind: 'partnership', parties: [body] } } as const
 *   return partnershipBreadth(proposal, { readings: { professionals: 'counted' } }).lombardEnterprises
 * }
 * counted('professional') // => 1
 * counted('bank') // => 0
 * ```
 */
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

/**
 * The five fields of intervention, a) to e) (A.AMB.a–A.AMB.e).
 *
 * @example
 * ```ts
 * import { assessDraft, type InterventionField } from 'filiere-lombardia'
 *
 * const choosing = (interventionFields: readonly InterventionField[]) =>
 *   assessDraft({ project: { interventionFields }, complete: ['project.interventionFields'] }).results.find(
 *     ({ rule }) => rule === 'intervention-fields',
 *   )?.findings[0]
 * choosing(['credit-capitalisation'])?.facts // => { covered: ['credit-capitalisation'], required: 1 }
 * choosing([])?.code // => 'intervention-field-missing'
 * // @ts-expect-error none of the five
 * choosing(['mobility'])?.code // => 'intervention-field-missing'
 * ```
 */
export type InterventionField =
  | 'sustainability'
  | 'innovation'
  | 'human-capital'
  | 'internationalisation'
  | 'credit-capitalisation'

/**
 * The six criteria of evaluation, a) to f) (A.VAL.4a–A.VAL.4f).
 *
 * @example
 * ```ts
 * import { type Criterion, illustrativeScheme, RuleInputError, scoreProposal } from 'filiere-lombardia'
 *
 * const scheme = { ...illustrativeScheme, markScale: null }
 * const scored = (criterion: Criterion, mark: string) => {
 *   try {
 *     return scoreProposal(scheme, { ...scheme.weights, [criterion]: mark }).total
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * scored('swotAnalysis', '16.66') // => '100'
 * scored('swotAnalysis', '16.67') // => 'mark-out-of-range at marks.swotAnalysis'
 * // @ts-expect-error none of the six
 * scored('quality', '16.66') // => 'criterion-unknown at marks.quality'
 * ```
 */
export type Criterion =
  | 'coherence'
  | 'innovativeness'
  | 'sustainability'
  | 'partnershipBreadth'
  | 'representativeness'
  | 'swotAnalysis'

/**
 * The four purposes of the call (A.FIN.1a–A.FIN.1d).
 *
 * @example
 * ```ts
 * import { assessDraft, type Purpose } from 'filiere-lombardia'
 *
 * const complete = ['beneficiary.purposes'] as const
 * const answering = (purposes: readonly Purpose[]) => {
 *   const beneficiary = { commonObjective: 'Tracciare la seta', purposes }
 *   return assessDraft({ beneficiary, complete }, { readings: { purposes: 'required' } }).results[2]
 * }
 * answering(['identify-new'])?.outcome // => 'satisfied'
 * answering([])?.outcome // => 'violated'
 * answering([])?.findings[0]?.code // => 'purpose-not-declared'
 * ```
 */
export type Purpose = 'consolidate-existing' | 'identify-new' | 'stimulate-aggregation' | 'innovate-process'

/**
 * The phases of the production cycle that the act names (A.PROJ.2).
 *
 * @example
 * ```ts
 * import { assessDraft, type ListedValueChainPhase } from 'filiere-lombardia'
 *
 * const covering = (...phases: readonly ListedValueChainPhase[]) => {
 *   const draft = { beneficiary: { parties: [{ phases: [...phases, { other: 'design' }] }] } }
 *   const { results } = assessDraft(draft, { readings: { phases: 'all-four' } })
 *   return results.find(({ rule }) => rule === 'value-chain-phases')?.outcome
 * }
 * covering('raw-materials', 'processing', 'production', 'distribution') // => 'satisfied'
 * // A phase in other words is none of the four.
 * covering('raw-materials', 'processing', 'production') // => 'undetermined'
 * ```
 */
export type ListedValueChainPhase = 'raw-materials' | 'processing' | 'production' | 'distribution'

/**
 * The one channel of submission that the act knows (A.PART.3).
 *
 * @example
 * ```ts
 * import { type ListedChannel, PARAMETERS } from 'filiere-lombardia'
 * import { describeIssues, submissionSchema } from 'filiere-lombardia/schemas'
 *
 * const submittedAt = '2022-05-10T10:00:00+02:00'
 * const through = (channel: ListedChannel) => submissionSchema.safeParse({ submittedAt, channel }).success
 * through('webtelemaco') // => true
 * Object.keys(PARAMETERS.channels.terms) // => ['webtelemaco']
 * const { error } = submissionSchema.safeParse({ submittedAt, channel: 'PEC' })
 * error && describeIssues(error).map(({ code, path }) => `${code} at ${path}`) // => ['not-in-open-list at channel']
 * ```
 */
export type ListedChannel = 'webtelemaco'

/**
 * A term of the act: its words in the two languages and the clause that holds it.
 *
 * @example
 * ```ts
 * import { type Criterion, PARAMETERS, RULES, type Term } from 'filiere-lombardia'
 *
 * const termOf = (criterion: Criterion): Term => PARAMETERS.criteria.terms[criterion]
 * termOf('partnershipBreadth').clause // => 'A.VAL.4d'
 * termOf('partnershipBreadth').en // => 'Breadth of the partnership'
 * // Facts help the panel with this criterion; the next one it judges without.
 * RULES['partnership-breadth'].clauses.includes(termOf('partnershipBreadth').clause) // => true
 * RULES['partnership-breadth'].clauses.includes(termOf('representativeness').clause) // => false
 * ```
 */
export interface Term extends Bilingual {
  /** The clause that holds it. */
  readonly clause: ClauseId
}

/**
 * The terms of an enumeration, by the code that stands for each in data.
 *
 * @example
 * ```ts
 * import { type InterventionField, PARAMETERS, type Terms } from 'filiere-lombardia'
 *
 * const terms: Terms<InterventionField> = PARAMETERS.interventionFields.terms
 * Object.values(terms).map(({ clause }) => clause) // => ['A.AMB.a', 'A.AMB.b', 'A.AMB.c', 'A.AMB.d', 'A.AMB.e']
 * // @ts-expect-error a code of another list
 * terms.coherence // => undefined
 * ```
 */
export type Terms<Code extends string> = Readonly<Record<Code, Term>>
