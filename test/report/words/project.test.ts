import { describe, expect, it } from 'vitest'
import { projectWords } from '../../../src/report/words/project'
import type { InnovationElementsFinding } from '../../../src/rules/eligibility/innovation-elements'
import type { InterventionFieldsFinding } from '../../../src/rules/eligibility/intervention-fields'
import type { ProjectStrategyFinding } from '../../../src/rules/eligibility/project-strategy'
import type { ValueChainPhasesFinding } from '../../../src/rules/eligibility/value-chain-phases'
import { inWords, type WordsRow } from '../in-words'

const rows: readonly WordsRow<
  InnovationElementsFinding | InterventionFieldsFinding | ProjectStrategyFinding | ValueChainPhasesFinding
>[] = [
  [
    { code: 'strategy-missing', clause: 'A.PROJ.6a', severity: 'blocking', facts: {} },
    'La proposta di progetto non descrive la strategia: l’atto richiede la descrizione della strategia di sviluppo, consolidamento, riconversione a partire dall’analisi SWOT della filiera e dell’ecosistema di riferimento.',
    'The proposal does not describe the strategy: the act requires a description of the strategy of development, consolidation or reconversion, starting from the SWOT analysis of the chain and ecosystem.',
  ],
  [
    { code: 'swot-missing', clause: 'A.PROJ.6a', severity: 'blocking', facts: {} },
    'Manca l’analisi SWOT: l’atto richiede che la strategia sia descritta a partire dall’analisi SWOT della filiera e dell’ecosistema di riferimento.',
    'There is no SWOT analysis: the act requires that the strategy be described starting from the SWOT analysis of the chain and ecosystem.',
  ],
  [
    { code: 'swot-quadrant-empty', clause: 'A.PROJ.6a', severity: 'note', facts: { quadrant: 'strengths' } },
    'L’analisi SWOT non indica i punti di forza: l’adeguatezza dell’analisi è valutata dal Nucleo di Valutazione.',
    'The SWOT analysis names no strengths: whether the analysis is adequate is for the evaluation panel to judge.',
  ],
  [
    { code: 'swot-quadrant-empty', clause: 'A.PROJ.6a', severity: 'note', facts: { quadrant: 'weaknesses' } },
    'L’analisi SWOT non indica i punti di debolezza: l’adeguatezza dell’analisi è valutata dal Nucleo di Valutazione.',
    'The SWOT analysis names no weaknesses: whether the analysis is adequate is for the evaluation panel to judge.',
  ],
  [
    { code: 'swot-quadrant-empty', clause: 'A.PROJ.6a', severity: 'note', facts: { quadrant: 'opportunities' } },
    'L’analisi SWOT non indica le opportunità: l’adeguatezza dell’analisi è valutata dal Nucleo di Valutazione.',
    'The SWOT analysis names no opportunities: whether the analysis is adequate is for the evaluation panel to judge.',
  ],
  [
    { code: 'swot-quadrant-empty', clause: 'A.PROJ.6a', severity: 'note', facts: { quadrant: 'threats' } },
    'L’analisi SWOT non indica le minacce: l’adeguatezza dell’analisi è valutata dal Nucleo di Valutazione.',
    'The SWOT analysis names no threats: whether the analysis is adequate is for the evaluation panel to judge.',
  ],
  [
    {
      code: 'intervention-fields-chosen',
      clause: 'A.PROJ.6b',
      severity: 'note',
      facts: { covered: ['innovation'], required: 1 },
    },
    'La proposta di progetto sceglie 1 ambito di intervento tra quelli individuati dall’atto («Innovazione e trasferimento tecnologico, digitalizzazione, ricerca e proprietà intellettuale»): l’atto ne richiede almeno 1.',
    'The proposal chooses 1 field of intervention among those of the act («Innovation and technology transfer, digitalisation, research and intellectual property»): the act requires at least 1.',
  ],
  [
    {
      code: 'intervention-fields-chosen',
      clause: 'A.PROJ.6b',
      severity: 'note',
      facts: { covered: ['sustainability', 'internationalisation'], required: 1 },
    },
    'La proposta di progetto sceglie 2 ambiti di intervento tra quelli individuati dall’atto («Sostenibilità e circolarità» e «Internazionalizzazione»): l’atto ne richiede almeno 1.',
    'The proposal chooses 2 fields of intervention among those of the act («Sustainability and circularity» and «Internationalisation»): the act requires at least 1.',
  ],
  [
    { code: 'intervention-field-missing', clause: 'A.PROJ.6b', severity: 'blocking', facts: { required: 1 } },
    'Non risulta scelto alcuno degli ambiti di intervento che l’atto individua (almeno 1), né altro che secondo l’interpretazione adottata basti.',
    'No field of intervention is chosen among those that the act sets out (at least 1), and nothing that under the reading adopted would do.',
  ],
  [
    { code: 'only-other-fields', clause: 'A.AMB.0', severity: 'note', facts: {} },
    'La proposta di progetto indica soltanto temi diversi dagli ambiti di intervento individuati dall’atto: secondo l’interpretazione adottata, tali ambiti sono una priorità e non un obbligo.',
    'The proposal names only themes outside the act’s fields of intervention: under the reading adopted, those fields are a priority and no obligation.',
  ],
  [
    { code: 'innovation-element-missing', clause: 'A.PROJ.6c', severity: 'blocking', facts: {} },
    'La proposta di progetto non presenta elementi di innovatività, e secondo l’interpretazione adottata il resto non basta: l’atto richiede la presenza degli elementi di innovatività e competitività che consentono di raggiungere un vantaggio competitivo.',
    'The proposal holds no element of innovativeness, and under the reading adopted the rest is not enough: the act requires the elements of innovativeness and competitiveness that make for a competitive advantage.',
  ],
  [
    { code: 'competitiveness-element-missing', clause: 'A.PROJ.6c', severity: 'blocking', facts: {} },
    'La proposta di progetto non presenta elementi di competitività, e secondo l’interpretazione adottata il resto non basta: l’atto richiede la presenza degli elementi di innovatività e competitività che consentono di raggiungere un vantaggio competitivo.',
    'The proposal holds no element of competitiveness, and under the reading adopted the rest is not enough: the act requires the elements of innovativeness and competitiveness that make for a competitive advantage.',
  ],
  [
    {
      code: 'phases-covered',
      clause: 'A.PROJ.6e',
      severity: 'note',
      facts: { covered: ['processing', 'riciclo'], required: 2 },
    },
    'Il partenariato copre 2 fasi del ciclo produttivo («Lavorazione» e «riciclo»): l’atto richiede soggetti facenti parte delle diverse fasi del ciclo produttivo, secondo l’interpretazione adottata almeno 2 fasi.',
    'The partnership covers 2 phases of the production cycle («Processing» and «riciclo»): the act requires parties of the different phases of the production cycle, under the reading adopted at least 2 phases.',
  ],
  [
    {
      code: 'too-few-phases',
      clause: 'A.PROJ.6e',
      severity: 'blocking',
      facts: { covered: ['processing'], required: 2, shortfall: 1 },
    },
    'Il partenariato copre 1 fase del ciclo produttivo («Lavorazione»), mentre l’atto richiede soggetti facenti parte delle diverse fasi del ciclo produttivo, secondo l’interpretazione adottata almeno 2 fasi: ne manca 1.',
    'The partnership covers 1 phase of the production cycle («Processing»), while the act requires parties of the different phases of the production cycle, under the reading adopted at least 2 phases: 1 is missing.',
  ],
  [
    {
      code: 'too-few-phases',
      clause: 'A.PROJ.6e',
      severity: 'blocking',
      facts: { covered: [], required: 2, shortfall: 2 },
    },
    'Il partenariato non copre alcuna fase del ciclo produttivo, mentre l’atto richiede soggetti facenti parte delle diverse fasi del ciclo produttivo, secondo l’interpretazione adottata almeno 2 fasi: ne mancano 2.',
    'The partnership covers no phase of the production cycle, while the act requires parties of the different phases of the production cycle, under the reading adopted at least 2 phases: 2 are missing.',
  ],
  [
    {
      code: 'phases-so-far',
      clause: 'A.PROJ.6e',
      severity: 'note',
      facts: { covered: ['distribution'], required: 2, shortfall: 1 },
    },
    'Sulla base di quanto finora indicato il partenariato copre 1 fase del ciclo produttivo («Distribuzione sul mercato»), mentre l’atto richiede soggetti facenti parte delle diverse fasi del ciclo produttivo, secondo l’interpretazione adottata almeno 2 fasi: ne occorre ancora 1.',
    'From what is stated so far, the partnership covers 1 phase of the production cycle («Distribution on the market»), while the act requires parties of the different phases of the production cycle, under the reading adopted at least 2 phases: 1 more is needed.',
  ],
  [
    { code: 'phases-so-far', clause: 'A.PROJ.6e', severity: 'note', facts: { covered: [], required: 2, shortfall: 2 } },
    'Sulla base di quanto finora indicato il partenariato non copre alcuna fase del ciclo produttivo, mentre l’atto richiede soggetti facenti parte delle diverse fasi del ciclo produttivo, secondo l’interpretazione adottata almeno 2 fasi: ne occorrono ancora 2.',
    'From what is stated so far, the partnership covers no phase of the production cycle, while the act requires parties of the different phases of the production cycle, under the reading adopted at least 2 phases: 2 more are needed.',
  ],
]

describe('a finding of the project', () => {
  it.each(rows)('$code', (finding, italian, english) => {
    expect(inWords(finding)).toEqual([italian, english])
  })

  it('has its words pinned here, each', () => {
    expect(new Set(rows.map(([{ code }]) => code))).toEqual(new Set(Object.keys(projectWords)))
  })
})
