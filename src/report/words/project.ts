import type { Bilingual } from '../../act/bilingual'
import { interventionFields, valueChainPhases } from '../../act/enumerations'
import type { SwotAnalysis } from '../../model/project'
import type { InnovationElementsFinding } from '../../rules/eligibility/innovation-elements'
import type { InterventionFieldsFinding } from '../../rules/eligibility/intervention-fields'
import type { ProjectStrategyFinding } from '../../rules/eligibility/project-strategy'
import type { ValueChainPhasesFinding } from '../../rules/eligibility/value-chain-phases'
import type { Speech } from '../speech'
import { counted, isOne, type Noun } from './counted'
import { term } from './term'
import type { WordsFor } from './words'

const QUADRANTS: Readonly<Record<keyof SwotAnalysis, Bilingual>> = {
  strengths: { it: 'i punti di forza', en: 'strengths' },
  weaknesses: { it: 'i punti di debolezza', en: 'weaknesses' },
  opportunities: { it: 'le opportunità', en: 'opportunities' },
  threats: { it: 'le minacce', en: 'threats' },
}

const FIELDS: Noun = {
  one: { it: 'ambito di intervento', en: 'field of intervention' },
  many: { it: 'ambiti di intervento', en: 'fields of intervention' },
}

const PHASES: Noun = {
  one: { it: 'fase del ciclo produttivo', en: 'phase of the production cycle' },
  many: { it: 'fasi del ciclo produttivo', en: 'phases of the production cycle' },
}

/** Phases, once it is said of what. */
const PHASE: Noun = {
  one: { it: 'fase', en: 'phase' },
  many: { it: 'fasi', en: 'phases' },
}

/** What the act requires of innovativeness and competitiveness, as the end of a sentence. */
const ELEMENTS = {
  it: 'l’atto richiede la presenza degli elementi di innovatività e competitività che consentono di raggiungere un vantaggio competitivo.',
  en: 'the act requires the elements of innovativeness and competitiveness that make for a competitive advantage.',
} as const

/** On what the phases covered stand, and whom they belong to. */
const COVERING = { it: 'Il partenariato', en: 'The partnership' } as const
const SO_FAR = {
  it: 'Sulla base di quanto finora indicato il partenariato',
  en: 'From what is stated so far, the partnership',
} as const

/** The phases that the partnership covers, as the opening of a sentence. */
function covering(covered: readonly string[], say: Speech, opening: Bilingual = COVERING): string {
  const { locale } = say
  if (covered.length === 0)
    return locale === 'it'
      ? `${opening.it} non copre alcuna fase del ciclo produttivo`
      : `${opening.en} covers no phase of the production cycle`
  const phases = say.list(covered.map((phase) => term(valueChainPhases, phase, locale)))
  return `${opening[locale]} ${locale === 'it' ? 'copre' : 'covers'} ${counted(say, covered.length, PHASES)} (${phases})`
}

/** The words of what can be found of the project as a whole. */
export const projectWords: WordsFor<
  ProjectStrategyFinding | InterventionFieldsFinding | InnovationElementsFinding | ValueChainPhasesFinding
> = {
  'strategy-missing': {
    it: () =>
      'La proposta di progetto non descrive la strategia: l’atto richiede la descrizione della strategia di sviluppo, consolidamento, riconversione a partire dall’analisi SWOT della filiera e dell’ecosistema di riferimento.',
    en: () =>
      'The proposal does not describe the strategy: the act requires a description of the strategy of development, consolidation or reconversion, starting from the SWOT analysis of the chain and ecosystem.',
  },
  'swot-missing': {
    it: () =>
      'Manca l’analisi SWOT: l’atto richiede che la strategia sia descritta a partire dall’analisi SWOT della filiera e dell’ecosistema di riferimento.',
    en: () =>
      'There is no SWOT analysis: the act requires that the strategy be described starting from the SWOT analysis of the chain and ecosystem.',
  },
  'swot-quadrant-empty': {
    it: ({ quadrant }) =>
      `L’analisi SWOT non indica ${QUADRANTS[quadrant].it}: l’adeguatezza dell’analisi è valutata dal Nucleo di Valutazione.`,
    en: ({ quadrant }) =>
      `The SWOT analysis names no ${QUADRANTS[quadrant].en}: whether the analysis is adequate is for the evaluation panel to judge.`,
  },
  'intervention-fields-chosen': {
    it: ({ covered, required }, say) =>
      `La proposta di progetto sceglie ${counted(say, covered.length, FIELDS)} tra quelli individuati dall’atto (${say.list(covered.map((field) => term(interventionFields, field, 'it')))}): l’atto ne richiede almeno ${say.figure(required)}.`,
    en: ({ covered, required }, say) =>
      `The proposal chooses ${counted(say, covered.length, FIELDS)} among those of the act (${say.list(covered.map((field) => term(interventionFields, field, 'en')))}): the act requires at least ${say.figure(required)}.`,
  },
  'intervention-field-missing': {
    it: ({ required }, say) =>
      `Non risulta scelto alcuno degli ambiti di intervento che l’atto individua (almeno ${say.figure(required)}), né altro che secondo l’interpretazione adottata basti.`,
    en: ({ required }, say) =>
      `No field of intervention is chosen among those that the act sets out (at least ${say.figure(required)}), and nothing that under the reading adopted would do.`,
  },
  'only-other-fields': {
    it: () =>
      'La proposta di progetto indica soltanto temi diversi dagli ambiti di intervento individuati dall’atto: secondo l’interpretazione adottata, tali ambiti sono una priorità e non un obbligo.',
    en: () =>
      'The proposal names only themes outside the act’s fields of intervention: under the reading adopted, those fields are a priority and no obligation.',
  },
  'innovation-element-missing': {
    it: () =>
      `La proposta di progetto non presenta elementi di innovatività, e secondo l’interpretazione adottata il resto non basta: ${ELEMENTS.it}`,
    en: () =>
      `The proposal holds no element of innovativeness, and under the reading adopted the rest is not enough: ${ELEMENTS.en}`,
  },
  'competitiveness-element-missing': {
    it: () =>
      `La proposta di progetto non presenta elementi di competitività, e secondo l’interpretazione adottata il resto non basta: ${ELEMENTS.it}`,
    en: () =>
      `The proposal holds no element of competitiveness, and under the reading adopted the rest is not enough: ${ELEMENTS.en}`,
  },
  'phases-covered': {
    it: ({ covered, required }, say) =>
      `${covering(covered, say)}: l’atto richiede soggetti facenti parte delle diverse fasi del ciclo produttivo, secondo l’interpretazione adottata almeno ${counted(say, required, PHASE)}.`,
    en: ({ covered, required }, say) =>
      `${covering(covered, say)}: the act requires parties of the different phases of the production cycle, under the reading adopted at least ${counted(say, required, PHASE)}.`,
  },
  'too-few-phases': {
    it: ({ covered, required, shortfall }, say) =>
      `${covering(covered, say)}, mentre l’atto richiede soggetti facenti parte delle diverse fasi del ciclo produttivo, secondo l’interpretazione adottata almeno ${counted(say, required, PHASE)}: ne ${isOne(shortfall) ? 'manca' : 'mancano'} ${say.figure(shortfall)}.`,
    en: ({ covered, required, shortfall }, say) =>
      `${covering(covered, say)}, while the act requires parties of the different phases of the production cycle, under the reading adopted at least ${counted(say, required, PHASE)}: ${say.figure(shortfall)} ${isOne(shortfall) ? 'is' : 'are'} missing.`,
  },
  'phases-so-far': {
    it: ({ covered, required, shortfall }, say) =>
      `${covering(covered, say, SO_FAR)}, mentre l’atto richiede soggetti facenti parte delle diverse fasi del ciclo produttivo, secondo l’interpretazione adottata almeno ${counted(say, required, PHASE)}: ne ${isOne(shortfall) ? 'occorre' : 'occorrono'} ancora ${say.figure(shortfall)}.`,
    en: ({ covered, required, shortfall }, say) =>
      `${covering(covered, say, SO_FAR)}, while the act requires parties of the different phases of the production cycle, under the reading adopted at least ${counted(say, required, PHASE)}: ${say.figure(shortfall)} more ${isOne(shortfall) ? 'is' : 'are'} needed.`,
  },
}
