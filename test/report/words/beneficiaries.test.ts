import { describe, expect, it } from 'vitest'
import { beneficiaryWords } from '../../../src/report/words/beneficiaries'
import type { BeneficiaryKindFinding } from '../../../src/rules/eligibility/beneficiary-kind'
import type { CommonObjectiveFinding } from '../../../src/rules/eligibility/common-objective'
import type { MinimumEnterprisesFinding } from '../../../src/rules/eligibility/minimum-enterprises'
import { inWords, type WordsRow } from '../in-words'

const kind = { clause: 'A.BEN.1', severity: 'blocking' } as const
const count = { clause: 'A.BEN.3', severity: 'note' } as const
const few = { code: 'too-few-enterprises', clause: 'A.BEN.3', severity: 'blocking' } as const
const soFar = { code: 'enterprises-so-far', ...count } as const
const party = { partyId: 'e1' } as const
const purpose = { code: 'purpose-not-declared', clause: 'A.FIN.1', facts: {} } as const

const rows: readonly WordsRow<BeneficiaryKindFinding | MinimumEnterprisesFinding | CommonObjectiveFinding>[] = [
  [
    {
      code: 'beneficiary-kind-not-admitted',
      clause: 'A.BEN.0',
      severity: 'blocking',
      facts: { kind: 'impresa singola' },
    },
    'Il soggetto beneficiario è dichiarato di tipo «impresa singola»: l’atto ammette soltanto le aggregazioni di imprese già costituite e operanti e le imprese interessate ad associarsi in un partenariato in forma ancora non formalizzata.',
    'The beneficiary is declared to be of the kind «impresa singola»: the act admits only aggregations of enterprises already constituted and operating, and enterprises that want to associate in a partnership not yet formalised.',
  ],
  [
    { code: 'aggregation-not-constituted', ...kind, facts: {} },
    'L’aggregazione di imprese è dichiarata non ancora costituita: l’atto richiede che sia già costituita quando presenta la proposta di progetto.',
    'The aggregation of enterprises is declared not to be constituted yet: the act requires that it be constituted when it files the proposal.',
  ],
  [
    {
      code: 'constituted-after-submission',
      ...kind,
      facts: { constitutedOn: '2022-05-11', submittedOn: '2022-05-10' },
    },
    'L’aggregazione di imprese risulta costituita l’11 maggio 2022, dopo la presentazione della proposta di progetto, avvenuta il 10 maggio 2022: l’atto richiede che a tale data sia già costituita.',
    'The aggregation of enterprises was constituted on 11 May 2022, after the proposal was filed on 10 May 2022: the act requires that it be constituted by then.',
  ],
  [
    { code: 'aggregation-not-operating', ...kind, facts: {} },
    'L’aggregazione di imprese non è dichiarata operante, dichiarazione che l’interpretazione adottata richiede: l’atto ammette le aggregazioni già costituite e operanti nell’ambito di filiere produttive o di ecosistemi industriali.',
    'The aggregation of enterprises is not declared to be operating, which the reading adopted asks for: the act admits aggregations already constituted and operating in supply chains or industrial ecosystems.',
  ],
  [
    { code: 'enterprises-counted', ...count, facts: { counted: 12, required: 10 } },
    'Ai fini del numero minimo, secondo le interpretazioni adottate, sono conteggiate 12 imprese: l’atto ne richiede almeno 10 con una sede sul territorio lombardo.',
    'Towards the minimum, under the readings adopted, 12 enterprises are counted: the act requires at least 10 with a seat in Lombardy.',
  ],
  [
    { ...few, facts: { counted: 9, required: 10, shortfall: 1 } },
    'Ai fini del numero minimo, secondo le interpretazioni adottate, sono conteggiate 9 imprese, mentre l’atto ne richiede almeno 10 con una sede sul territorio lombardo: ne manca 1.',
    'Towards the minimum, under the readings adopted, 9 enterprises are counted, while the act requires at least 10 with a seat in Lombardy: 1 is missing.',
  ],
  [
    { ...few, facts: { counted: 1, required: 10, shortfall: 9 } },
    'Ai fini del numero minimo, secondo le interpretazioni adottate, è conteggiata 1 impresa, mentre l’atto ne richiede almeno 10 con una sede sul territorio lombardo: ne mancano 9.',
    'Towards the minimum, under the readings adopted, 1 enterprise is counted, while the act requires at least 10 with a seat in Lombardy: 9 are missing.',
  ],
  [
    { ...few, facts: { counted: 0, required: 10, shortfall: 10 } },
    'Ai fini del numero minimo, secondo le interpretazioni adottate, non è conteggiata alcuna impresa, mentre l’atto ne richiede almeno 10 con una sede sul territorio lombardo: ne mancano 10.',
    'Towards the minimum, under the readings adopted, no enterprise is counted, while the act requires at least 10 with a seat in Lombardy: 10 are missing.',
  ],
  [
    { ...soFar, facts: { counted: 9, required: 10, shortfall: 1 } },
    'Sulla base di quanto finora indicato sono conteggiate 9 imprese, e l’atto ne richiede almeno 10 con una sede sul territorio lombardo: ne occorre ancora 1.',
    'From what is stated so far, 9 enterprises are counted, and the act requires at least 10 with a seat in Lombardy: 1 more is needed.',
  ],
  [
    { ...soFar, facts: { counted: 7, required: 10, shortfall: 3 } },
    'Sulla base di quanto finora indicato sono conteggiate 7 imprese, e l’atto ne richiede almeno 10 con una sede sul territorio lombardo: ne occorrono ancora 3.',
    'From what is stated so far, 7 enterprises are counted, and the act requires at least 10 with a seat in Lombardy: 3 more are needed.',
  ],
  [
    { ...soFar, facts: { counted: 10, required: 10, shortfall: 0 } },
    'Sulla base di quanto finora indicato sono conteggiate 10 imprese, e l’atto ne richiede almeno 10 con una sede sul territorio lombardo: il numero può ancora diminuire, se dai dati mancanti risulta che alcune sono la stessa impresa.',
    'From what is stated so far, 10 enterprises are counted, and the act requires at least 10 with a seat in Lombardy: there may still turn out to be fewer, if the facts not stated show some of them to be the same enterprise.',
  ],
  [
    { code: 'same-enterprise', ...count, facts: { partyIds: ['e1', 'e2'] } },
    'Sono conteggiati insieme, come una sola impresa, «Seta S.r.l.» (e1) e «Filanda» (e2): hanno in comune il codice fiscale, la partita IVA o, secondo l’interpretazione adottata, il gruppo di appartenenza.',
    'Counted together, as a single enterprise, are «Seta S.r.l.» (e1) and «Filanda» (e2): they share the tax code, the VAT number or, under the reading adopted, the group.',
  ],
  [
    { code: 'shared-vat-number', ...count, severity: 'review', facts: { partyIds: ['e1', 'e2'] } },
    'Sono conteggiati insieme, come una sola impresa, «Seta S.r.l.» (e1) e «Filanda» (e2): hanno in comune una partita IVA ma codici fiscali diversi, come può accadere alle imprese di un gruppo IVA; che si tratti di una sola impresa è da verificare.',
    'Counted together, as a single enterprise, are «Seta S.r.l.» (e1) and «Filanda» (e2): they have a VAT number in common but different tax codes, as enterprises of a VAT group may; that they are a single enterprise is to be reviewed.',
  ],
  [
    { code: 'enterprise-without-lombard-seat', ...count, facts: party },
    'Per «Seta S.r.l.» (e1) non risulta alcuna sede utile sul territorio lombardo: l’impresa può far parte del partenariato, ma non è conteggiata ai fini del numero minimo.',
    'For «Seta S.r.l.» (e1) no seat in Lombardy that would count is stated: the enterprise may belong to the partnership, but is not counted towards the minimum.',
  ],
  [
    { code: 'enterprise-without-identifier', ...count, facts: party },
    'Per «Seta S.r.l.» (e1) è dichiarato che non vi sono né codice fiscale né partita IVA: l’impresa non può essere distinta dalle altre e non è conteggiata ai fini del numero minimo.',
    'For «Seta S.r.l.» (e1) it is declared that there is neither a tax code nor a VAT number: the enterprise cannot be told from the others and is not counted towards the minimum.',
  ],
  [
    { code: 'enterprise-ceased', ...count, facts: party },
    'Per «Seta S.r.l.» (e1) è indicato che l’impresa risulta cessata nel Registro delle Imprese: l’atto non richiede un determinato stato di iscrizione, e il conteggio non cambia.',
    'For «Seta S.r.l.» (e1) it is stated that the enterprise appears in the Business Register as ceased: the act requires no state of registration, and the count does not change.',
  ],
  [
    { code: 'enterprise-not-active', ...count, facts: party },
    'Per «Seta S.r.l.» (e1) l’impresa non risulta attiva nel Registro delle Imprese: secondo l’interpretazione adottata, non è conteggiata ai fini del numero minimo.',
    'For «Seta S.r.l.» (e1) the enterprise does not appear in the Business Register as active: under the reading adopted, it is not counted towards the minimum.',
  ],
  [
    { code: 'tax-code-check-failed', ...count, facts: { partyId: 'e1', code: '10000015008' } },
    'Il codice «10000015008», indicato per «Seta S.r.l.» (e1), ha un carattere di controllo errato e potrebbe essere stato trascritto male: il conteggio non cambia, ma è opportuna una verifica.',
    'The code «10000015008», given for «Seta S.r.l.» (e1), has a wrong check character and may have been mistyped: the count does not change, but the code is best looked up.',
  ],
  [
    { code: 'common-objective-missing', clause: 'A.BEN.3b', severity: 'blocking', facts: {} },
    'La proposta di progetto non indica l’obiettivo comune: l’atto richiede che le imprese siano accomunate da un medesimo obiettivo, rispondente alle finalità della manifestazione di interesse.',
    'The proposal states no common objective: the act requires that the enterprises share one and the same objective, in keeping with the purposes of the call.',
  ],
  [
    { ...purpose, severity: 'note' },
    'Non è indicata alcuna finalità della manifestazione di interesse a cui risponda l’obiettivo comune: l’indicazione non è obbligatoria, e la coerenza con le finalità è valutata dal Nucleo di Valutazione.',
    'No purpose of the call is named that the common objective answers to: naming it is not mandatory, and coherence with the purposes is for the evaluation panel to judge.',
  ],
  [
    { ...purpose, severity: 'blocking' },
    'Non è indicata alcuna finalità della manifestazione di interesse a cui risponda l’obiettivo comune: secondo l’interpretazione adottata, la proposta di progetto deve indicarla.',
    'No purpose of the call is named that the common objective answers to: under the reading adopted, the proposal must name one.',
  ],
]

describe('a finding of the beneficiary', () => {
  it.each(rows)('$code', (finding, italian, english) => {
    expect(inWords(finding)).toEqual([italian, english])
  })

  it('has its words pinned here, each', () => {
    expect(new Set(rows.map(([{ code }]) => code))).toEqual(new Set(Object.keys(beneficiaryWords)))
  })
})
