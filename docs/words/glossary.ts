import { type Bilingual, type ClauseId, PARAMETERS } from 'filiere-lombardia'

/** An Italian term, what the library calls it, and what it means here. */
export interface GlossaryTerm {
  /** The Italian term, in the form that the act writes where the term is the act’s. */
  readonly it: string
  /** The English term that the documentation uses. */
  readonly en: string
  /** The exports that carry it; in quotation marks, values that stand in data. */
  readonly names: readonly string[]
  /** What it means here. */
  readonly meaning: Bilingual
  /** The clause in which the act uses or defines it; `null` where the term is not the act’s. */
  readonly clause: ClauseId | null
}

const { admissionThreshold, highestScore, lowestScore, minimumEnterprises, proposalsPerLead, reviewPeriod } = PARAMETERS

/** What do the words of the act, of procedure and of this library mean, and what are they called in code? By Italian term. */
export const GLOSSARY: readonly GlossaryTerm[] = [
  {
    it: 'accordo',
    en: 'agreement',
    names: ['PartnershipAgreement', 'AgreementParty'],
    meaning: {
      it: 'Il documento che tutti i partner sottoscrivono, con i ruoli e gli impegni di ciascuno.',
      en: 'The document that all partners sign, with the role and the commitments of each.',
    },
    clause: 'A.BEN.4',
  },
  {
    it: 'accordo di progetto',
    en: 'project agreement',
    names: ["'project-agreement'"],
    meaning: {
      it: 'La forma di collaborazione di imprese che intendono associarsi e non hanno ancora costituito un soggetto.',
      en: 'The form in which enterprises work together that mean to associate and have not yet formed a body.',
    },
    clause: 'A.BEN.2',
  },
  {
    it: 'aggregazione tra imprese',
    en: 'aggregation of enterprises',
    names: ['Aggregation', "'aggregation'"],
    meaning: {
      it: 'Il primo tipo di beneficiario: imprese che già collaborano in un soggetto o in una rete costituiti e operanti.',
      en: 'The first kind of beneficiary: enterprises that already work together in a body or network, formed and at work.',
    },
    clause: 'A.BEN.1f',
  },
  {
    it: 'altri soggetti',
    en: 'supporting bodies',
    names: ['SupportingBody', "'supporting-body'"],
    meaning: {
      it: 'Partner che non sono contati tra le imprese, come università o banche: rilevano per l’ampiezza del partenariato.',
      en: 'Partners that are not counted among the enterprises, such as universities or banks: they add to the breadth of the partnership.',
    },
    clause: 'A.BEN.5',
  },
  {
    it: 'ambiti di intervento',
    en: 'fields of intervention',
    names: ['InterventionField'],
    meaning: {
      it: 'Le materie elencate dall’atto, lettere a)–e), tra cui la proposta ne sceglie una o più.',
      en: 'The subjects that the act lists under letters a) to e); a proposal chooses one or more.',
    },
    clause: 'A.AMB.0',
  },
  {
    it: 'ammissibile',
    en: 'eligible',
    names: ['EligibilityAssessment', "'eligible'"],
    meaning: {
      it: 'Di una proposta che ha tutti i requisiti che il codice verifica; i punti riservati al Nucleo restano da valutare.',
      en: 'Of a proposal that meets every requirement that code can check; what is left to the panel is still to be judged.',
    },
    clause: null,
  },
  {
    it: 'analisi swot',
    en: 'SWOT analysis',
    names: ['SwotAnalysis', "'swotAnalysis'"],
    meaning: {
      it: 'Punti di forza, di debolezza, opportunità e minacce della filiera: contenuto obbligatorio e criterio f).',
      en: 'Strengths, weaknesses, opportunities and threats of the chain: a mandatory element, and criterion f).',
    },
    clause: 'A.PROJ.6a',
  },
  {
    it: 'applicativo',
    en: 'application platform',
    names: ["'webtelemaco'"],
    meaning: {
      it: 'Il solo canale di presentazione: la piattaforma messa a disposizione da Unioncamere Lombardia.',
      en: 'The only channel of filing: the platform that Unioncamere Lombardia provides.',
    },
    clause: 'A.PART.3',
  },
  {
    it: 'associazione temporanea di imprese',
    en: 'temporary association of enterprises',
    names: ["'temporary-association-of-enterprises'"],
    meaning: {
      it: 'Forma di aggregazione (ATI): più imprese danno mandato a una di loro per un affare determinato.',
      en: 'A form of aggregation (ATI): several enterprises give a mandate to one of them for one undertaking.',
    },
    clause: 'A.BEN.1f',
  },
  {
    it: 'associazione temporanea di scopo',
    en: 'temporary purpose association',
    names: ["'temporary-purpose-association'"],
    meaning: {
      it: 'Forma di aggregazione (ATS): soggetti anche diversi dalle imprese si uniscono per uno scopo e per il tempo che richiede.',
      en: 'A form of aggregation (ATS): parties, not only enterprises, join for one purpose and for as long as it takes.',
    },
    clause: 'A.BEN.1f',
  },
  {
    it: 'associazioni di rappresentanza delle imprese',
    en: 'business associations',
    names: ["'business-association'"],
    meaning: {
      it: 'Organizzazioni che rappresentano le imprese di un settore o di un territorio; fanno parte degli altri soggetti.',
      en: 'Organisations that speak for the enterprises of a sector or an area; among the supporting bodies.',
    },
    clause: 'A.BEN.5',
  },
  {
    it: 'attività',
    en: 'activities',
    names: ['Activity', 'checkProjectActivities'],
    meaning: {
      it: 'Ciò che il progetto farà, descritto in modo da essere tecnicamente realizzabile e misurabile in denaro.',
      en: 'What the project will do, described so that it is technically workable and can be measured in money.',
    },
    clause: 'A.PROJ.6d',
  },
  {
    it: 'atto costitutivo',
    en: 'founding act',
    names: ["'founding-act'"],
    meaning: {
      it: 'L’atto con cui un’aggregazione è stata costituita; se valga come accordo è una questione lasciata aperta.',
      en: 'The act by which an aggregation was formed; whether it serves as the agreement is an open point.',
    },
    clause: null,
  },
  {
    it: 'atto unilaterale',
    en: 'unilateral deed',
    names: ["'unilateral-deed'"],
    meaning: {
      it: 'Un impegno del solo capofila: non è un accordo sottoscritto dai partner.',
      en: 'A commitment of the lead alone: it is no agreement signed by the partners.',
    },
    clause: null,
  },
  {
    it: 'capofila',
    en: 'lead',
    names: ['LeadDesignation', 'checkLead', 'findLeadConflicts'],
    meaning: {
      it: `Il partner, scelto di comune accordo, che presenta la proposta; può guidarne al più ${proposalsPerLead.value}.`,
      en: `The partner, chosen by all, that files the proposal; it may lead ${proposalsPerLead.value} at most.`,
    },
    clause: 'A.PROP.1',
  },
  {
    it: 'catena del valore',
    en: 'value chain',
    names: ['checkValueChainPhases'],
    meaning: {
      it: 'La successione delle attività che dalle materie prime portano il prodotto o il servizio sul mercato.',
      en: 'The run of activities that takes a product or service from raw materials to the market.',
    },
    clause: 'A.PROJ.3',
  },
  {
    it: 'cluster',
    en: 'cluster',
    names: ["'cluster'"],
    meaning: {
      it: 'Forma di aggregazione: rete riconosciuta di imprese ed enti di ricerca di uno stesso campo.',
      en: 'A form of aggregation: a recognised network of enterprises and research bodies of one field.',
    },
    clause: 'A.BEN.1f',
  },
  {
    it: 'codice fiscale',
    en: 'tax code',
    names: ['TaxCode', 'checkTaxCode'],
    meaning: {
      it: 'L’identificativo con cui un’impresa si distingue dalle altre: chi lo condivide è contato una volta sola.',
      en: 'The identifier that tells one enterprise from another: those that share it are counted once.',
    },
    clause: null,
  },
  {
    it: 'consorzio',
    en: 'consortium',
    names: ["'consortium'"],
    meaning: {
      it: 'Forma di aggregazione: più imprenditori istituiscono un’organizzazione comune per fasi delle loro attività.',
      en: 'A form of aggregation: several entrepreneurs set up a common organisation for parts of their business.',
    },
    clause: 'A.BEN.1f',
  },
  {
    it: 'contratto di rete',
    en: 'network contract',
    names: ["'network-contract'"],
    meaning: {
      it: 'Forma di aggregazione: imprese collaborano su un programma comune, con o senza soggettività giuridica della rete.',
      en: 'A form of aggregation: enterprises work on a common programme; the network may or may not be a legal person.',
    },
    clause: 'A.BEN.1f',
  },
  {
    it: 'criteri',
    en: 'criteria',
    names: ['Criterion', 'ByCriterion'],
    meaning: {
      it: 'I sei aspetti, lettere a)–f), su cui il Nucleo attribuisce il punteggio.',
      en: 'The six aspects, letters a) to f), on which the panel gives its score.',
    },
    clause: 'A.VAL.4',
  },
  {
    it: 'decisione registrata',
    en: 'decision record',
    names: ['DecisionRecord', 'recordDecision', 'replay'],
    meaning: {
      it: 'Dati, edizione, interpretazioni ed esito di una decisione in un solo documento, da cui la si può derivare di nuovo.',
      en: 'Inputs, edition, readings and outcome of a decision in one document, from which it can be derived again.',
    },
    clause: null,
  },
  {
    it: 'deliberazioni della Giunta',
    en: 'resolutions of the Giunta',
    names: ['GiuntaResolution', 'Resolution', 'RESOLUTION'],
    meaning: {
      it: 'Gli atti (D.g.r.) con cui il governo regionale approva questi criteri e quelli di ogni misura di Fase 2.',
      en: 'The acts (D.g.r.) by which the regional government approves these criteria and those of each Phase 2 measure.',
    },
    clause: 'A.F2.2',
  },
  {
    it: 'Dirigente competente',
    en: 'competent manager',
    names: ['ListingAct'],
    meaning: {
      it: 'Chi approva e aggiorna l’elenco con proprio provvedimento.',
      en: 'Who approves and updates the list, by an act of their own.',
    },
    clause: 'A.F1.2',
  },
  {
    it: 'disposizione',
    en: 'clause',
    names: ['Clause', 'ClauseId', 'CLAUSES'],
    meaning: {
      it: 'Una singola previsione dell’atto, con una sigla propria (per esempio A.VAL.5) che ogni risposta cita.',
      en: 'One provision of the act, with an id of its own (for example A.VAL.5) that every answer cites.',
    },
    clause: null,
  },
  {
    it: 'distretti',
    en: 'districts',
    names: ["'district'"],
    meaning: {
      it: 'Forma di aggregazione: sistemi locali di imprese specializzate in una stessa produzione.',
      en: 'A form of aggregation: local systems of enterprises that specialise in one line of production.',
    },
    clause: 'A.BEN.1f',
  },
  {
    it: 'ecosistemi industriali',
    en: 'industrial ecosystems',
    names: ["'ecosystems'"],
    meaning: {
      it: 'Raggruppamenti di imprese legate tra loro e di altri attori, che una misura di Fase 2 può avere a oggetto.',
      en: 'Groupings of linked enterprises and other actors, to which a Phase 2 measure may be dedicated.',
    },
    clause: 'A.PROJ.1',
  },
  {
    it: 'edizione',
    en: 'edition',
    names: ['Edition', 'EDITIONS', 'editionOn'],
    meaning: {
      it: 'Il testo dell’atto vigente da un certo giorno: l’atto stesso o una sua modifica.',
      en: 'The text of the act as it stands from a day on: the act itself, or an amendment of it.',
    },
    clause: null,
  },
  {
    it: 'elenco',
    en: 'list',
    names: ['ApprovedList', 'approveList', 'isListed'],
    meaning: {
      it: 'Le proposte riconosciute, inserite con provvedimento, senza ordine di merito.',
      en: 'The recognised proposals, entered by an act, in no order of merit.',
    },
    clause: 'A.F1.2',
  },
  {
    it: 'enti di ricerca',
    en: 'research bodies',
    names: ["'research-body'"],
    meaning: {
      it: 'Soggetti che svolgono ricerca; fanno parte degli altri soggetti.',
      en: 'Bodies that do research; among the supporting bodies.',
    },
    clause: 'A.BEN.5',
  },
  {
    it: 'Enti Fiera',
    en: 'trade-fair bodies',
    names: ["'trade-fair-body'"],
    meaning: {
      it: 'Soggetti che organizzano fiere; fanno parte degli altri soggetti.',
      en: 'Bodies that run trade fairs; among the supporting bodies.',
    },
    clause: 'A.BEN.5',
  },
  {
    it: 'entità delle agevolazioni',
    en: 'amount of aid',
    names: ['PremiumTerms', 'CheckedAid', 'AidLine'],
    meaning: {
      it: 'Quanto una misura concede: la premialità può accrescerla, in punti percentuali o con un massimale più alto.',
      en: 'How much a measure grants: the premium may raise it, by percentage points or by a higher ceiling.',
    },
    clause: 'A.VAL.6',
  },
  {
    it: 'esito',
    en: 'outcome',
    names: ['Outcome', "'satisfied'", "'violated'", "'undetermined'", "'not-applicable'"],
    meaning: {
      it: 'Ciò che una regola risponde: soddisfatto, non soddisfatto, non determinato perché manca un fatto, non applicabile.',
      en: 'What a rule answers: satisfied, not satisfied, undetermined for want of a fact, not applicable.',
    },
    clause: null,
  },
  {
    it: 'Fase 1',
    en: 'Phase 1',
    names: ['evaluateProposal', 'approveList'],
    meaning: {
      it: 'La manifestazione di interesse: le proposte sono presentate, valutate e, se meritevoli, messe in elenco.',
      en: 'The call: proposals are filed, evaluated and, where deserving, listed.',
    },
    clause: 'A.FIN.3',
  },
  {
    it: 'Fase 2',
    en: 'Phase 2',
    names: ['defineMeasure', 'simulateMeasure'],
    meaning: {
      it: 'Le misure di sostegno che seguono, ciascuna con criteri propri e con una premialità per le proposte in elenco.',
      en: 'The support measures that follow, each with its own criteria and a premium for listed proposals.',
    },
    clause: 'A.F2.1',
  },
  {
    it: 'fasi del ciclo produttivo',
    en: 'phases of the production cycle',
    names: ['ValueChainPhase', "'raw-materials'", "'processing'", "'production'", "'distribution'"],
    meaning: {
      it: 'Materie prime, lavorazione, realizzazione, distribuzione, o altre: il partenariato deve coprirne di diverse.',
      en: 'Raw materials, processing, production, distribution, or others: a partnership has to cover several.',
    },
    clause: 'A.PROJ.6e',
  },
  {
    it: 'filiera',
    en: 'supply chain',
    names: ["'supply-chains'"],
    meaning: {
      it: 'Imprese che dipendono l’una dall’altra a monte e a valle del processo produttivo.',
      en: 'Enterprises that depend on each other up and down the production process.',
    },
    clause: 'A.PROJ.1',
  },
  {
    it: 'finalità',
    en: 'purposes',
    names: ['Purpose', 'checkCommonObjective'],
    meaning: {
      it: 'I quattro scopi per cui la manifestazione raccoglie progetti; l’obiettivo comune deve rispondervi.',
      en: 'The four ends for which the call gathers projects; the common objective has to serve them.',
    },
    clause: 'A.FIN.1',
  },
  {
    it: 'firma',
    en: 'signature',
    names: ['Signature', 'checkAgreementSignatures'],
    meaning: {
      it: 'La sottoscrizione dell’accordo da parte del legale rappresentante di ciascun partner.',
      en: 'The signing of the agreement by the legal representative of each partner.',
    },
    clause: 'A.BEN.4',
  },
  {
    it: 'fondazione',
    en: 'foundation',
    names: ["'foundation'"],
    meaning: {
      it: 'Patrimonio destinato a uno scopo: può essere la forma di un’aggregazione o uno degli altri soggetti.',
      en: 'Assets devoted to a purpose: it may be the form of an aggregation, or a supporting body.',
    },
    clause: 'A.BEN.1f',
  },
  {
    it: 'fondi di investimento',
    en: 'investment funds',
    names: ["'investment-fund'"],
    meaning: {
      it: 'Soggetti che raccolgono e investono capitali; fanno parte degli altri soggetti.',
      en: 'Bodies that raise and invest capital; among the supporting bodies.',
    },
    clause: 'A.BEN.5',
  },
  {
    it: 'forme giuridiche',
    en: 'legal forms',
    names: ['LegalForm', 'ListedLegalForm'],
    meaning: {
      it: 'Le vesti che un’aggregazione può avere; l’atto ne dà esempi, e una forma non nominata non esclude.',
      en: 'The shapes that an aggregation may take; the act gives examples, and a form it does not name is no bar.',
    },
    clause: 'A.BEN.1f',
  },
  {
    it: 'giorno festivo',
    en: 'public holiday',
    names: ['PublicHoliday', 'isPublicHoliday'],
    meaning: {
      it: 'Domenica o festa nazionale (l. 260/1949): se un termine vi scade, passa al primo giorno non festivo.',
      en: 'A Sunday or national holiday (law 260/1949): a term that would end on it moves to the next day that is none.',
    },
    clause: null,
  },
  {
    it: 'graduatoria',
    en: 'ranking',
    names: ["'ranking'"],
    meaning: {
      it: 'L’atto la esclude per la Fase 1; una misura di Fase 2 può invece finanziare in ordine di punteggio.',
      en: 'The act rules it out for Phase 1; a Phase 2 measure may fund in order of score.',
    },
    clause: 'A.VAL.8',
  },
  {
    it: 'gruppo IVA',
    en: 'VAT group',
    names: ["'any-shared-identifier'", "'tax-code-only'"],
    meaning: {
      it: 'Imprese che di fronte all’IVA sono un soggetto solo: hanno la stessa partita IVA e codici fiscali diversi.',
      en: 'Enterprises that are one person for VAT: they have one VAT number and different tax codes.',
    },
    clause: null,
  },
  {
    it: 'impegni',
    en: 'commitments',
    names: ['AgreementParty', 'checkAgreementContent'],
    meaning: {
      it: 'Ciò che ciascun partner promette nell’accordo, accanto al ruolo che assume.',
      en: 'What each partner promises in the agreement, beside the role it takes.',
    },
    clause: 'A.BEN.4a',
  },
  {
    it: 'imprese',
    en: 'enterprises',
    names: ['Enterprise', "'enterprise'", 'checkMinimumEnterprises'],
    meaning: {
      it: `I partner che si contano: ne occorrono almeno ${minimumEnterprises.value} con una sede in Lombardia.`,
      en: `The partners that are counted: it takes ${minimumEnterprises.value} or more with a seat in Lombardy.`,
    },
    clause: 'A.BEN.3',
  },
  {
    it: 'inammissibile',
    en: 'ineligible',
    names: ['EligibilityAssessment', "'ineligible'"],
    meaning: {
      it: 'Di una proposta che manca di un requisito: non entra in elenco, qualunque ne sia il merito.',
      en: 'Of a proposal that lacks a requirement: it is not listed, whatever its merit.',
    },
    clause: null,
  },
  {
    it: 'indicatori di realizzazione',
    en: 'achievement indicators',
    names: ['Activity'],
    meaning: {
      it: 'Le misure che diranno se un’attività è stata compiuta.',
      en: 'The measures that will show whether an activity was carried out.',
    },
    clause: 'A.PROJ.6d',
  },
  {
    it: 'inserimento',
    en: 'listing',
    names: ['ListEntry', 'ListUpdate', 'amendList'],
    meaning: {
      it: 'L’ingresso di una proposta in elenco, dal giorno del provvedimento che lo dispone.',
      en: 'The entry of a proposal in the list, from the day of the act that orders it.',
    },
    clause: 'R.23',
  },
  {
    it: 'intensità di aiuto',
    en: 'aid intensity',
    names: ['AidTerms', 'EnterpriseSize'],
    meaning: {
      it: 'La percentuale della spesa ammissibile che una misura copre, per dimensione d’impresa.',
      en: 'The percentage of the eligible spend that a measure covers, by size of enterprise.',
    },
    clause: null,
  },
  {
    it: 'interpretazione',
    en: 'reading',
    names: ['Reading', 'ReadingChoices', 'READINGS'],
    meaning: {
      it: 'Il modo in cui si intende un punto che l’atto lascia aperto, con le alternative e le ragioni; non è legge.',
      en: 'How a point that the act leaves open is understood, with the alternatives and the reasons; it is not law.',
    },
    clause: null,
  },
  {
    it: 'Istituti bancari/finanziari/assicurativi',
    en: 'banks, financial institutions, insurers',
    names: ["'bank'", "'financial-institution'", "'insurer'"],
    meaning: {
      it: 'Intermediari e assicuratori; fanno parte degli altri soggetti.',
      en: 'Intermediaries and insurers; among the supporting bodies.',
    },
    clause: 'A.BEN.5',
  },
  {
    it: 'Istituti per la Formazione Professionale',
    en: 'vocational training institutes',
    names: ["'vocational-training-institute'"],
    meaning: {
      it: 'Enti (IFP) che formano a una qualifica o a un mestiere; fanno parte degli altri soggetti.',
      en: 'Bodies (IFP) that train for a qualification or a trade; among the supporting bodies.',
    },
    clause: 'A.BEN.5',
  },
  {
    it: 'Istituti tecnici Superiori',
    en: 'higher technical institutes',
    names: ["'higher-technical-institute'"],
    meaning: {
      it: 'Scuole di specializzazione tecnica dopo il diploma (ITS); fanno parte degli altri soggetti.',
      en: 'Schools of technical specialisation after the diploma (ITS); among the supporting bodies.',
    },
    clause: 'A.BEN.5',
  },
  {
    it: 'legale rappresentante',
    en: 'legal representative',
    names: ["'legal-representative'"],
    meaning: {
      it: 'Chi firma l’accordo per un partner; se un procuratore possa farlo è una questione lasciata aperta.',
      en: 'Who signs the agreement for a partner; whether an attorney may is an open point.',
    },
    clause: 'A.BEN.4',
  },
  {
    it: 'manifestazione di interesse',
    en: 'call for expressions of interest',
    names: ['RESOLUTION'],
    meaning: {
      it: 'La procedura della Fase 1: ammette a un elenco e non concede risorse.',
      en: 'The procedure of Phase 1: it admits to a list and grants no money.',
    },
    clause: 'A.FIN.3',
  },
  {
    it: 'meritevole',
    en: 'deserving',
    names: ['Evaluation', "'recognisable'"],
    meaning: {
      it: 'Di una proposta ammissibile che raggiunge la soglia: un provvedimento può inserirla in elenco.',
      en: 'Of an eligible proposal that reaches the threshold: an act may list it.',
    },
    clause: 'R.17',
  },
  {
    it: 'misure di incentivazione',
    en: 'support measures',
    names: ['Measure', 'MeasureDefinition', 'defineMeasure'],
    meaning: {
      it: 'Gli interventi di sostegno della Fase 2 dedicati alle filiere o agli ecosistemi.',
      en: 'The support schemes of Phase 2 that are dedicated to supply chains or ecosystems.',
    },
    clause: 'A.VAL.7',
  },
  {
    it: 'motivazione',
    en: 'reasons',
    names: ['Finding', 'explain', 'renderReport'],
    meaning: {
      it: 'I fatti e le ragioni di diritto di una decisione (art. 3, l. 241/1990): qui, ogni rilievo con la sua disposizione.',
      en: 'The facts and legal grounds of a decision (art. 3, law 241/1990): here, each finding with its clause.',
    },
    clause: null,
  },
  {
    it: 'natura della disposizione',
    en: 'force of a clause',
    names: ['ClauseForce', "'requirement'", "'prohibition'", "'power'", "'deadline'"],
    meaning: {
      it: 'Che cosa una disposizione fa in diritto: pone un requisito, un divieto, una facoltà, un termine, o soltanto informa.',
      en: 'What a clause does in law: it sets a requirement, a prohibition, a power, a deadline, or merely informs.',
    },
    clause: null,
  },
  {
    it: 'Nucleo di Valutazione',
    en: 'evaluation panel',
    names: ["'panel'", 'ReasonedMark'],
    meaning: {
      it: 'Le persone che esaminano le proposte e danno i voti; ciò che richiede giudizio spetta a loro.',
      en: 'The people who examine proposals and give the marks; what takes judgement is theirs.',
    },
    clause: 'A.VAL.2',
  },
  {
    it: 'parte',
    en: 'party',
    names: ['Party', 'AgreementParty'],
    meaning: {
      it: 'Chi fa parte del partenariato, impresa o altro soggetto: una riga della proposta, con il suo identificativo.',
      en: 'Who belongs to the partnership, enterprise or supporting body: a row of the proposal, with its id.',
    },
    clause: 'A.BEN.4a',
  },
  {
    it: 'Partenariato di filiera/ecosistema',
    en: 'chain or ecosystem partnership',
    names: ['Partnership', "'partnership'"],
    meaning: {
      it: 'Il secondo tipo di beneficiario: imprese che intendono associarsi, in forma non ancora formalizzata.',
      en: 'The second kind of beneficiary: enterprises that mean to associate and have not yet done so formally.',
    },
    clause: 'A.BEN.2',
  },
  {
    it: 'partita IVA',
    en: 'VAT number',
    names: ['PartyIdentity', 'checkTaxCode'],
    meaning: {
      it: 'L’identificativo ai fini dell’imposta sul valore aggiunto; anch’esso rivela che due righe sono la stessa impresa.',
      en: 'The identifier for value added tax; it too shows that two rows are the same enterprise.',
    },
    clause: null,
  },
  {
    it: 'partner di progetto',
    en: 'project partners',
    names: ['Party'],
    meaning: {
      it: 'Tutti i soggetti che fanno parte del partenariato, imprese o no.',
      en: 'All parties that belong to the partnership, enterprises or not.',
    },
    clause: 'A.BEN.4',
  },
  {
    it: 'peso',
    en: 'weight',
    names: ['ScoringScheme', 'SchemeDefinition', 'defineScoringScheme'],
    meaning: {
      it: 'Quanto un criterio conta nel totale; l’atto non lo fissa e lo rimette al provvedimento attuativo.',
      en: 'How much a criterion counts in the total; the act does not fix it and leaves it to the implementing act.',
    },
    clause: null,
  },
  {
    it: 'preavviso di rigetto',
    en: 'notice of refusal',
    names: ['RefusalNotice', "'refusal-notice'"],
    meaning: {
      it: 'La comunicazione dei motivi che ostano all’accoglimento (art. 10-bis, l. 241/1990), che sospende il procedimento.',
      en: 'The notice of the grounds against acceptance (art. 10-bis, law 241/1990), which suspends the procedure.',
    },
    clause: null,
  },
  {
    it: 'premialità',
    en: 'premium',
    names: ['PremiumTerms', 'PremiumAssessment', 'assessPremium'],
    meaning: {
      it: 'Il vantaggio che le proposte in elenco hanno sulle misure di Fase 2: più punti, più aiuto, o entrambi.',
      en: 'The advantage of listed proposals on Phase 2 measures: more points, more aid, or both.',
    },
    clause: 'A.VAL.6',
  },
  {
    it: 'presentazione',
    en: 'submission',
    names: ['Submission', 'submissionSchema'],
    meaning: {
      it: 'L’invio della proposta: dal suo istante dipendono lo sportello e il termine di esame.',
      en: 'The filing of the proposal: window and term of review turn on its instant.',
    },
    clause: 'A.VAL.3',
  },
  {
    it: 'professionisti',
    en: 'professionals',
    names: ["'professional'"],
    meaning: {
      it: 'Chi esercita una professione; l’atto li nomina tra gli altri soggetti.',
      en: 'Members of a profession; the act names them among the supporting bodies.',
    },
    clause: 'A.BEN.5',
  },
  {
    it: 'proposta di progetto',
    en: 'project proposal',
    names: ['Proposal', 'ProposalDraft', 'proposalSchema'],
    meaning: {
      it: 'Ciò che il capofila presenta: beneficiario, accordo e progetto.',
      en: 'What the lead files: beneficiary, agreement and project.',
    },
    clause: 'A.F1.1',
  },
  {
    it: 'proroga',
    en: 'extension',
    names: ["'extension-2022-11-30'"],
    meaning: {
      it: 'L’atto successivo che ha spostato il giorno di chiusura dello sportello; vale se lo si richiede per nome.',
      en: 'The later act that moved the closing day of the window; it applies where it is asked for by name.',
    },
    clause: null,
  },
  {
    it: 'provvedimento attuativo',
    en: 'implementing act',
    names: ['ImplementingAct', 'ChecklistItem', 'checkImplementingAct'],
    meaning: {
      it: 'L’atto successivo a cui la deliberazione rimette dettaglio dei criteri, elementi richiesti, modalità e tempi.',
      en: 'The later act to which the resolution leaves the detail of the criteria, the elements required, manner and times.',
    },
    clause: 'A.F1.1',
  },
  {
    it: 'punteggio',
    en: 'score',
    names: ['Score', 'Contribution', 'scoreProposal'],
    meaning: {
      it: `La somma dei punti dei criteri, da ${lowestScore.value} a ${highestScore.value}; si confronta esatta, senza arrotondare.`,
      en: `The sum of the points of the criteria, from ${lowestScore.value} to ${highestScore.value}; compared exactly, never rounded.`,
    },
    clause: 'A.VAL.4',
  },
  {
    it: 'richiesta di informazioni',
    en: 'request for information',
    names: ['InformationRequest', "'information-request'"],
    meaning: {
      it: 'La richiesta di informazioni o certificazioni (art. 2, c. 7, l. 241/1990), che può sospendere il procedimento.',
      en: 'A request for information or certificates (art. 2(7), law 241/1990), which may suspend the procedure.',
    },
    clause: null,
  },
  {
    it: 'riconoscibile',
    en: 'recognisable',
    names: ['Evaluation', "'recognisable'"],
    meaning: {
      it: 'Di una proposta ammissibile che raggiunge la soglia, prima del provvedimento che la inserisce in elenco; l’atto dice «meritevole».',
      en: 'Of an eligible proposal that reaches the threshold, before the act that lists it; the act says «meritevole».',
    },
    clause: null,
  },
  {
    it: 'Scuola secondaria di secondo grado',
    en: 'upper-secondary school',
    names: ["'upper-secondary-school'"],
    meaning: {
      it: 'La scuola che porta al diploma; fa parte degli altri soggetti.',
      en: 'The school that leads to the diploma; among the supporting bodies.',
    },
    clause: 'A.BEN.5',
  },
  {
    it: 'sede',
    en: 'seat',
    names: ['Seat', 'SeatType', 'LOMBARD_PROVINCES'],
    meaning: {
      it: 'Il luogo che radica un’impresa in Lombardia; l’atto non dice di quale tipo debba essere.',
      en: 'The place that ties an enterprise to Lombardy; the act does not say of which kind.',
    },
    clause: 'A.BEN.3',
  },
  {
    it: 'sede legale',
    en: 'registered office',
    names: ["'registered-office'"],
    meaning: {
      it: 'La sede che risulta dall’atto costitutivo o dallo statuto e dal Registro delle imprese.',
      en: 'The seat named in the founding act or statutes and in the Business Register.',
    },
    clause: null,
  },
  {
    it: 'società consortile',
    en: 'consortium company',
    names: ["'consortium-company'"],
    meaning: {
      it: 'Forma di aggregazione: una società che ha lo scopo di un consorzio.',
      en: 'A form of aggregation: a company that has the purpose of a consortium.',
    },
    clause: 'A.BEN.1f',
  },
  {
    it: 'società cooperativa',
    en: 'cooperative company',
    names: ["'cooperative'"],
    meaning: {
      it: 'Forma di aggregazione: una società con scopo mutualistico.',
      en: 'A form of aggregation: a company run for the mutual benefit of its members.',
    },
    clause: 'A.BEN.1f',
  },
  {
    it: 'soggetti beneficiari',
    en: 'beneficiaries',
    names: ['Beneficiary', 'BeneficiaryKind', 'checkBeneficiaryKind'],
    meaning: {
      it: 'Chi può partecipare: aggregazioni già costituite o partenariati da costituire, e nessun altro.',
      en: 'Who may take part: aggregations already formed or partnerships yet to be formed, and nobody else.',
    },
    clause: 'A.BEN.0',
  },
  {
    it: 'soglia minima',
    en: 'threshold',
    names: ['ThresholdFacts', 'waysToThreshold'],
    meaning: {
      it: `Il punteggio che la proposta deve raggiungere: ${admissionThreshold.value} punti, e ${admissionThreshold.value} bastano.`,
      en: `The score that a proposal has to reach: ${admissionThreshold.value} points, and ${admissionThreshold.value} are enough.`,
    },
    clause: 'A.VAL.5',
  },
  {
    it: 'sospensione dei termini',
    en: 'suspension of terms',
    names: ['Suspension', 'SuspendStep', 'SuspensionKind'],
    meaning: {
      it: 'I giorni in cui il termine non corre, perché la legge ferma il procedimento.',
      en: 'The days on which a term does not run, because the law stops the procedure.',
    },
    clause: null,
  },
  {
    it: 'sportello',
    en: 'submission window',
    names: ['SubmissionWindow', 'submissionWindow'],
    meaning: {
      it: 'Il periodo in cui si possono presentare proposte, valutate via via senza attendere la chiusura.',
      en: 'The time in which proposals can be filed; they are evaluated as they come, without waiting for the close.',
    },
    clause: 'A.PART.4',
  },
  {
    it: 'termine di esame',
    en: 'term of review',
    names: ['ReviewDeadline', 'reviewDeadline', 'reviewTimeliness'],
    meaning: {
      it: `I ${reviewPeriod.value} giorni dalla presentazione entro cui il Nucleo esamina la proposta.`,
      en: `The ${reviewPeriod.value} days from filing within which the panel examines the proposal.`,
    },
    clause: 'A.VAL.3',
  },
  {
    it: 'termini economici',
    en: 'economic terms',
    names: ['EconomicTerms'],
    meaning: {
      it: 'La parte degli impegni che riguarda il denaro: un importo o una dichiarazione.',
      en: 'The part of the commitments that concerns money: an amount or a statement.',
    },
    clause: 'A.BEN.4a',
  },
  {
    it: 'unità locale',
    en: 'local unit',
    names: ["'local-unit'"],
    meaning: {
      it: 'Un luogo, diverso dalla sede legale, in cui l’impresa esercita la sua attività.',
      en: 'A place other than the registered office where the enterprise does business.',
    },
    clause: null,
  },
  {
    it: 'università',
    en: 'university',
    names: ["'university'"],
    meaning: {
      it: 'Ateneo; fa parte degli altri soggetti.',
      en: 'A place of higher education and research; among the supporting bodies.',
    },
    clause: 'A.BEN.5',
  },
  {
    it: 'Valutazione delle proposte',
    en: 'evaluation of proposals',
    names: ['Evaluation', 'EvaluationFinding', 'evaluateProposal'],
    meaning: {
      it: 'L’esame di una proposta: requisiti, punteggio, termine, e ciò che ne segue.',
      en: 'The examination of a proposal: requirements, score, term, and what follows.',
    },
    clause: 'A.VAL.1',
  },
  {
    it: 'voto',
    en: 'mark',
    names: ['Mark', 'Marks', 'MarkScale'],
    meaning: {
      it: 'Ciò che il Nucleo attribuisce per un singolo criterio; un dato in ingresso, con il suo autore.',
      en: 'What the panel gives for one criterion; an input, with its author.',
    },
    clause: null,
  },
]
