import type { Bilingual } from 'filiere-lombardia'

/**
 * What is a fact called, for a reader who reads no code? One entry for every path that a rule of `RULES` reads, in the order of the
 * data: the proposal as filed, what is told of it besides, the list, then measures and applications to them.
 */
export const FACT_WORDS: Readonly<Record<string, Bilingual>> = {
  // The filing

  id: { it: 'l’identificativo della proposta di progetto', en: 'the id of the proposal' },
  'submission.submittedAt': {
    it: 'il momento di presentazione della proposta di progetto',
    en: 'the moment of submission',
  },
  'submission.channel': {
    it: 'il canale di presentazione della proposta di progetto',
    en: 'the channel of submission',
  },
  'submission.channel.other': {
    it: 'la denominazione del canale di presentazione, se diverso da quello previsto dall’atto',
    en: 'the name of the channel of submission, where it is not that of the act',
  },

  // The beneficiary and the parties

  'beneficiary.kind': {
    it: 'il tipo di soggetto beneficiario (aggregazione già costituita o partenariato)',
    en: 'the kind of beneficiary (constituted aggregation or partnership)',
  },
  'beneficiary.constitutedOn': {
    it: 'la data di costituzione dell’aggregazione',
    en: 'the day on which the aggregation was constituted',
  },
  'beneficiary.operating': {
    it: 'la dichiarazione sull’operatività dell’aggregazione',
    en: 'the declaration on whether the aggregation operates',
  },
  'beneficiary.commonObjective': {
    it: 'l’obiettivo comune delle imprese',
    en: 'the common objective of the enterprises',
  },
  'beneficiary.purposes[]': {
    it: 'le finalità a cui risponde l’obiettivo comune',
    en: 'the purposes that the common objective answers to',
  },
  'beneficiary.parties[].id': {
    it: 'l’identificativo di ciascuna parte nella proposta di progetto',
    en: 'the id of each party within the proposal',
  },
  'beneficiary.parties[].kind': {
    it: 'la qualifica (impresa, altro soggetto o soggetto giuridico dell’aggregazione) di ciascuna parte',
    en: 'the kind (enterprise, supporting body or the aggregation’s own entity) of each party',
  },
  'beneficiary.parties[].bodyType': {
    it: 'la tipologia (università, ente di ricerca e così via) di ciascuno degli altri soggetti',
    en: 'the type (university, research body and so on) of each supporting body',
  },
  'beneficiary.parties[].bodyType.other': {
    it: 'la descrizione di ciascuno degli altri soggetti di tipologia non elencata dall’atto',
    en: 'the description of each supporting body of a type that the act does not list',
  },
  'beneficiary.parties[].taxCode': {
    it: 'il codice fiscale di ciascuna parte',
    en: 'the tax code of each party',
  },
  'beneficiary.parties[].vatNumber': {
    it: 'la partita IVA di ciascuna parte',
    en: 'the VAT number of each party',
  },
  'beneficiary.parties[].country': {
    it: 'il Paese che ha rilasciato il codice fiscale o la partita IVA di ciascuna parte',
    en: 'the country that issued the tax code or VAT number of each party',
  },
  'beneficiary.parties[].groupId': {
    it: 'il gruppo di appartenenza di ciascuna impresa',
    en: 'the group of linked enterprises to which each enterprise belongs',
  },
  'beneficiary.parties[].registerStatus': {
    it: 'lo stato di ciascuna impresa nel Registro delle imprese',
    en: 'the state of each enterprise in the Business Register',
  },
  'beneficiary.parties[].seats[].province': {
    it: 'la provincia di ciascuna sede di ciascuna parte',
    en: 'the province of each seat of each party',
  },
  'beneficiary.parties[].seats[].type': {
    it: 'il tipo (sede legale, sede secondaria o unità locale) di ciascuna sede di ciascuna parte',
    en: 'the type (registered office, secondary seat or local unit) of each seat of each party',
  },
  'beneficiary.parties[].phases[]': {
    it: 'le fasi del ciclo produttivo di ciascuna parte',
    en: 'the production phases of each party',
  },
  'beneficiary.parties[].phases[].other': {
    it: 'la descrizione di ciascuna fase del ciclo produttivo diversa da quelle nominate dall’atto',
    en: 'the description of each production phase that the act does not name',
  },

  // The lead and the agreement

  leadId: { it: 'il soggetto capofila', en: 'the lead' },
  'agreement.kind': {
    it: 'il tipo di documento (accordo di progetto, atto costitutivo o atto unilaterale) presentato come accordo',
    en: 'the kind of document (project agreement, founding act or unilateral deed) presented as the agreement',
  },
  'agreement.lead.partyId': {
    it: 'il nome del soggetto capofila nell’accordo',
    en: 'the name of the lead in the agreement',
  },
  'agreement.lead.designatedBy[]': {
    it: 'i partner che nell’accordo designano il soggetto capofila',
    en: 'the partners that designate the lead in the agreement',
  },
  'agreement.parties[].partyId': {
    it: 'il soggetto a cui si riferisce ciascuna voce dell’accordo',
    en: 'the party in each entry of the agreement',
  },
  'agreement.parties[].role': {
    it: 'il ruolo di ciascuna parte previsto dall’accordo',
    en: 'the role of each party under the agreement',
  },
  'agreement.parties[].commitments[]': {
    it: 'gli impegni di ciascuna parte previsti dall’accordo',
    en: 'the commitments of each party under the agreement',
  },
  'agreement.parties[].economicTerms.amountEur': {
    it: 'l’importo in euro degli impegni di ciascuna parte previsti dall’accordo',
    en: 'the amount in euro of the commitments of each party under the agreement',
  },
  'agreement.parties[].economicTerms.statement': {
    it: 'la descrizione dei termini economici degli impegni di ciascuna parte previsti dall’accordo',
    en: 'the description of the economic terms of the commitments of each party under the agreement',
  },
  'agreement.parties[].signature.by': {
    it: 'la qualifica (legale rappresentante o procuratore) di chi ha apposto la firma di ciascuna parte sull’accordo',
    en: 'the capacity (legal representative or attorney) in which the signature of each party on the agreement was given',
  },
  'agreement.parties[].signature.powerOfAttorney': {
    it: 'la presenza agli atti della procura per la firma di ciascuna parte sull’accordo',
    en: 'the presence on file of the power of attorney for the signature of each party on the agreement',
  },
  'agreement.parties[].signature.signedOn': {
    it: 'la data della firma di ciascuna parte sull’accordo',
    en: 'the day of the signature of each party on the agreement',
  },

  // The project, and what the implementing act requires

  'project.strategy': {
    it: 'la descrizione della strategia di sviluppo, consolidamento o riconversione',
    en: 'the description of the strategy of development, consolidation or reconversion',
  },
  'project.swot.strengths[]': {
    it: 'i punti di forza nell’analisi SWOT',
    en: 'the strengths in the SWOT analysis',
  },
  'project.swot.weaknesses[]': {
    it: 'i punti di debolezza nell’analisi SWOT',
    en: 'the weaknesses in the SWOT analysis',
  },
  'project.swot.opportunities[]': {
    it: 'le opportunità nell’analisi SWOT',
    en: 'the opportunities in the SWOT analysis',
  },
  'project.swot.threats[]': {
    it: 'le minacce nell’analisi SWOT',
    en: 'the threats in the SWOT analysis',
  },
  'project.interventionFields[]': {
    it: 'gli ambiti di intervento scelti',
    en: 'the fields of intervention chosen',
  },
  'project.otherFields[]': {
    it: 'i temi diversi dagli ambiti di intervento individuati dall’atto',
    en: 'the themes outside the fields of intervention of the act',
  },
  'project.innovationElements[]': {
    it: 'gli elementi di innovatività',
    en: 'the elements of innovativeness',
  },
  'project.competitivenessElements[]': {
    it: 'gli elementi di competitività',
    en: 'the elements of competitiveness',
  },
  'project.activities[].description': {
    it: 'la descrizione di ciascuna attività',
    en: 'the description of each activity',
  },
  'project.activities[].technicalFeasibility': {
    it: 'la realizzabilità tecnica di ciascuna attività',
    en: 'the technical feasibility of each activity',
  },
  'project.activities[].budgetEur': {
    it: 'l’importo previsto per ciascuna attività',
    en: 'the budget of each activity',
  },
  'project.activities[].budgetStatement': {
    it: 'la descrizione della misura finanziaria di ciascuna attività',
    en: 'the financial measure of each activity in words',
  },
  'project.activities[].indicators[]': {
    it: 'gli indicatori di realizzazione di ciascuna attività',
    en: 'the achievement indicators of each activity',
  },
  'implementingActChecklist[].id': {
    it: 'l’identificativo di ciascun elemento richiesto dal provvedimento attuativo',
    en: 'the id of each element that the implementing act requires',
  },
  'implementingActChecklist[].label': {
    it: 'la descrizione di ciascun elemento richiesto dal provvedimento attuativo',
    en: 'the description of each element that the implementing act requires',
  },
  'implementingActChecklist[].present': {
    it: 'l’esito della verifica di ciascun elemento richiesto dal provvedimento attuativo',
    en: 'the result of the check for each element that the implementing act requires',
  },

  // What is told besides the proposal: other proposals, the window, the text of the act

  'leadConflicts[]': {
    it: 'i casi in cui il medesimo soggetto risulta capofila di più proposte di progetto',
    en: 'the cases in which the same party was found to lead several proposals',
  },
  opensAt: {
    it: 'il momento di apertura dello sportello, se indicato dal provvedimento attuativo',
    en: 'the moment at which the window opens, where the implementing act sets one',
  },
  closesAt: {
    it: 'l’ultimo momento utile per la presentazione, se indicato dal provvedimento attuativo',
    en: 'the last moment for filing, where the implementing act sets one',
  },
  edition: { it: 'l’edizione dell’atto da applicare', en: 'the edition of the act to be applied' },
  day: { it: 'il giorno a cui si riferisce il quesito', en: 'the day that the question is about' },

  // The review and the score

  roll: {
    it: 'la regola applicata quando l’ultimo giorno del termine è festivo o cade di sabato',
    en: 'the rule applied where the last day of the term is a public holiday or a Saturday',
  },
  'extraHolidays[]': {
    it: 'le festività locali di cui tenere conto nel termine',
    en: 'the local holidays to be observed in the term',
  },
  'suspensions[]': {
    it: 'le sospensioni del termine di esame',
    en: 'the suspensions of the term of review',
  },
  examinedAt: {
    it: 'il momento dell’esame da parte del Nucleo di Valutazione',
    en: 'the moment of the examination by the panel',
  },
  'scheme.source': {
    it: 'l’atto che stabilisce i pesi dei criteri di valutazione',
    en: 'the act that sets the weights of the criteria',
  },
  'scheme.weights': { it: 'il peso di ciascun criterio di valutazione', en: 'the weight of each criterion' },
  'scheme.markScale': { it: 'la scala dei voti', en: 'the scale of the marks' },
  marks: {
    it: 'il voto attribuito dal Nucleo di Valutazione per ciascun criterio',
    en: 'the mark that the panel gives under each criterion',
  },

  // The list

  'evaluations[].outcome': {
    it: 'l’esito della valutazione di ciascuna proposta di progetto',
    en: 'the outcome of the evaluation of each proposal',
  },
  'evaluations[].reasons[]': {
    it: 'i motivi per i quali ciascuna proposta di progetto non è riconoscibile',
    en: 'the reasons for which each proposal is not recognisable',
  },
  'evaluations[].proposal.id': {
    it: 'l’identificativo di ciascuna proposta di progetto valutata',
    en: 'the id of each proposal evaluated',
  },
  'evaluations[].proposal.submission.submittedAt': {
    it: 'il momento di presentazione di ciascuna proposta di progetto valutata',
    en: 'the moment of submission of each proposal evaluated',
  },
  'act.id': {
    it: 'l’identificativo del provvedimento che approva o aggiorna l’elenco',
    en: 'the id of the act that approves or updates the list',
  },
  'act.date': {
    it: 'la data del provvedimento che approva o aggiorna l’elenco',
    en: 'the day of the act that approves or updates the list',
  },
  proposalId: {
    it: 'l’identificativo della proposta di progetto a cui si riferisce il quesito',
    en: 'the id of the proposal that the question is about',
  },
  'list.entries[].proposalId': {
    it: 'l’identificativo di ciascuna proposta di progetto in elenco',
    en: 'the id of each proposal on the list',
  },
  'list.entries[].validFrom': {
    it: 'il giorno dal quale ciascuna proposta di progetto è in elenco',
    en: 'the day from which each proposal is on the list',
  },
  'list.entries[].validTo': {
    it: 'il giorno dal quale ciascuna proposta di progetto non è più in elenco',
    en: 'the day from which each proposal is off the list',
  },
  'list.entries[].edition': {
    it: 'l’edizione dell’atto in base alla quale ciascuna proposta di progetto è stata riconosciuta',
    en: 'the edition of the act under which each proposal was recognised',
  },
  'list.entries[].submittedAt': {
    it: 'il momento di presentazione di ciascuna proposta di progetto in elenco',
    en: 'the moment of submission of each proposal on the list',
  },
  'list.entries[].leadId': {
    it: 'il soggetto capofila di ciascuna proposta di progetto in elenco',
    en: 'the lead of each proposal on the list',
  },
  'list.entries[].parties[].kind': {
    it: 'la qualifica di ciascuna parte di ciascuna proposta di progetto in elenco',
    en: 'the kind of each party of each proposal on the list',
  },
  'list.entries[].parties[].id': {
    it: 'l’identificativo di ciascuna parte di ciascuna proposta di progetto in elenco',
    en: 'the id of each party of each proposal on the list',
  },
  'list.entries[].parties[].identifiers[]': {
    it: 'il codice fiscale e la partita IVA di ciascuna parte di ciascuna proposta di progetto in elenco',
    en: 'the tax code and VAT number of each party of each proposal on the list',
  },

  // A measure of Phase 2

  'measure.giuntaResolution.date': {
    it: 'la data della deliberazione della Giunta regionale che approva i criteri della misura',
    en: 'the day of the resolution of the Giunta that approves the criteria of the measure',
  },
  'measure.giuntaResolution': {
    it: 'la deliberazione della Giunta regionale che approva i criteri della misura',
    en: 'the resolution of the Giunta that approves the criteria of the measure',
  },
  'measure.dedicatedTo[]': {
    it: 'la destinazione della misura (filiere, ecosistemi)',
    en: 'the dedication of the measure (supply chains, ecosystems)',
  },
  'measure.issuedOn': {
    it: 'la data di emanazione della misura',
    en: 'the day on which the measure is issued',
  },
  'measure.membershipDate': {
    it: 'la data, stabilita dalla misura, alla quale la proposta di progetto deve essere in elenco',
    en: 'the day, set by the measure, as of which the proposal must be listed',
  },
  'measure.proposalsFiledBy': {
    it: 'l’ultimo giorno di presentazione delle proposte di progetto, se stabilito dalla misura',
    en: 'the last day on which proposals must have been filed, where the measure sets one',
  },
  'measure.claimants': {
    it: 'i soggetti che secondo la misura possono avvalersi della premialità',
    en: 'the parties that may claim the premium under the measure',
  },
  'measure.criteria[].maximum': {
    it: 'il punteggio massimo di ciascun criterio della misura',
    en: 'the highest mark under each criterion of the measure',
  },
  'measure.criteria[].steps[]': {
    it: 'i soli punteggi attribuibili per ciascun criterio della misura',
    en: 'the only marks that can be given under each criterion of the measure',
  },
  'measure.criteria[].id': {
    it: 'l’identificativo di ciascun criterio della misura',
    en: 'the id of each criterion of the measure',
  },
  'measure.minimumScore': {
    it: 'il punteggio minimo previsto dalla misura',
    en: 'the minimum score of the measure',
  },
  'measure.maximumScore': {
    it: 'il punteggio massimo previsto dalla misura, premialità compresa',
    en: 'the maximum score of the measure, premium included',
  },
  'measure.selection': {
    it: 'l’ordine di finanziamento previsto dalla misura',
    en: 'the order of funding of the measure',
  },
  'measure.premium': { it: 'la premialità prevista dalla misura', en: 'the premium of the measure' },
  'measure.premium.points': { it: 'i punti di premialità', en: 'the points of the premium' },
  'measure.premium.percentagePoints': {
    it: 'i punti percentuali di premialità sull’intensità di aiuto',
    en: 'the percentage points of the premium on the aid intensity',
  },
  'measure.premium.ceilingEur': {
    it: 'il massimale dell’agevolazione con la premialità',
    en: 'the ceiling of the aid with the premium',
  },
  'measure.aid': {
    it: 'le regole della misura per il calcolo dell’agevolazione (intensità, limiti di spesa, massimale)',
    en: 'the rules of the measure for the computation of aid (intensities, limits of spend, ceiling)',
  },
  'measure.rounding': {
    it: 'l’arrotondamento o il troncamento al centesimo dell’agevolazione',
    en: 'the rounding or cutting of the aid to the cent',
  },

  // An application to a measure

  'application.proposalId': {
    it: 'la proposta di progetto in elenco a cui la domanda si riferisce',
    en: 'the listed proposal to which the application refers',
  },
  'application.submittedAt': {
    it: 'il momento di presentazione della domanda',
    en: 'the moment at which the application was filed',
  },
  'application.applicant.kind': {
    it: 'la qualifica del soggetto richiedente (una parte del partenariato o il partenariato stesso)',
    en: 'the kind of applicant (a member of the partnership, or the partnership itself)',
  },
  'application.applicant.taxCode': {
    it: 'il codice fiscale del soggetto richiedente',
    en: 'the tax code of the applicant',
  },
  'application.applicant.vatNumber': {
    it: 'la partita IVA del soggetto richiedente',
    en: 'the VAT number of the applicant',
  },
  'application.applicant.country': {
    it: 'il Paese che ha rilasciato il codice fiscale o la partita IVA del soggetto richiedente',
    en: 'the country that issued the tax code or VAT number of the applicant',
  },
  'application.score': {
    it: 'il punteggio della domanda senza la premialità',
    en: 'the score of the application without the premium',
  },
  'application.marks': {
    it: 'i punteggi attribuiti alla domanda per ciascuno dei criteri della misura',
    en: 'the marks of the application for each of the criteria of the measure',
  },
  'application.spend[].amountEur': {
    it: 'l’importo di ciascuna voce della spesa ammissibile della domanda',
    en: 'the amount of each line of the eligible spend of the application',
  },
  'application.spend[].size': {
    it: 'la dimensione dell’impresa per ciascuna voce di spesa della domanda',
    en: 'the size of the enterprise in each spend line of the application',
  },
}

/**
 * Where is a fact documented? The field of the reference that holds its shape and its rules, as `Interface.field`. What is the
 * argument of a function and no field of anything is left out. Terms of a measure and of a scheme lead to what their author writes,
 * not to the checked form that the library gives back.
 */
export const FACT_FIELDS: Readonly<Record<string, string>> = {
  id: 'Proposal.id',
  'submission.submittedAt': 'Submission.submittedAt',
  'submission.channel': 'Submission.channel',
  'submission.channel.other': 'Other.other',

  'beneficiary.kind': 'Aggregation.kind',
  'beneficiary.constitutedOn': 'Aggregation.constitutedOn',
  'beneficiary.operating': 'Aggregation.operating',
  'beneficiary.commonObjective': 'Grouping.commonObjective',
  'beneficiary.purposes[]': 'Grouping.purposes',
  'beneficiary.parties[].id': 'PartyIdentity.id',
  'beneficiary.parties[].kind': 'Enterprise.kind',
  'beneficiary.parties[].bodyType': 'SupportingBody.bodyType',
  'beneficiary.parties[].bodyType.other': 'Other.other',
  'beneficiary.parties[].taxCode': 'PartyIdentity.taxCode',
  'beneficiary.parties[].vatNumber': 'PartyIdentity.vatNumber',
  'beneficiary.parties[].country': 'PartyIdentity.country',
  'beneficiary.parties[].groupId': 'Enterprise.groupId',
  'beneficiary.parties[].registerStatus': 'Enterprise.registerStatus',
  'beneficiary.parties[].seats[].province': 'Seat.province',
  'beneficiary.parties[].seats[].type': 'Seat.type',
  'beneficiary.parties[].phases[]': 'PartyIdentity.phases',
  'beneficiary.parties[].phases[].other': 'Other.other',

  leadId: 'Proposal.leadId',
  'agreement.kind': 'PartnershipAgreement.kind',
  'agreement.lead.partyId': 'LeadDesignation.partyId',
  'agreement.lead.designatedBy[]': 'LeadDesignation.designatedBy',
  'agreement.parties[].partyId': 'AgreementParty.partyId',
  'agreement.parties[].role': 'AgreementParty.role',
  'agreement.parties[].commitments[]': 'AgreementParty.commitments',
  'agreement.parties[].economicTerms.amountEur': 'EconomicTerms.amountEur',
  'agreement.parties[].economicTerms.statement': 'EconomicTerms.statement',
  'agreement.parties[].signature.by': 'Signature.by',
  'agreement.parties[].signature.powerOfAttorney': 'Signature.powerOfAttorney',
  'agreement.parties[].signature.signedOn': 'Signature.signedOn',

  'project.strategy': 'Project.strategy',
  'project.swot.strengths[]': 'SwotAnalysis.strengths',
  'project.swot.weaknesses[]': 'SwotAnalysis.weaknesses',
  'project.swot.opportunities[]': 'SwotAnalysis.opportunities',
  'project.swot.threats[]': 'SwotAnalysis.threats',
  'project.interventionFields[]': 'Project.interventionFields',
  'project.otherFields[]': 'Project.otherFields',
  'project.innovationElements[]': 'Project.innovationElements',
  'project.competitivenessElements[]': 'Project.competitivenessElements',
  'project.activities[].description': 'Activity.description',
  'project.activities[].technicalFeasibility': 'Activity.technicalFeasibility',
  'project.activities[].budgetEur': 'Activity.budgetEur',
  'project.activities[].budgetStatement': 'Activity.budgetStatement',
  'project.activities[].indicators[]': 'Activity.indicators',
  'implementingActChecklist[].id': 'ChecklistItem.id',
  'implementingActChecklist[].label': 'ChecklistItem.label',
  'implementingActChecklist[].present': 'ChecklistItem.present',

  'leadConflicts[]': 'EligibilityOptions.leadConflicts',
  opensAt: 'WindowOptions.opensAt',
  closesAt: 'WindowOptions.closesAt',
  edition: 'RuleOptions.edition',

  roll: 'DeadlineOptions.roll',
  'extraHolidays[]': 'DeadlineOptions.extraHolidays',
  'suspensions[]': 'DeadlineOptions.suspensions',
  examinedAt: 'EvaluationInput.examinedAt',
  'scheme.source': 'SchemeDefinition.source',
  'scheme.weights': 'SchemeDefinition.weights',
  'scheme.markScale': 'SchemeDefinition.markScale',
  marks: 'EvaluationInput.marks',

  'evaluations[].outcome': 'Evaluation.outcome',
  'evaluations[].reasons[]': 'Evaluation.reasons',
  'evaluations[].proposal.id': 'Proposal.id',
  'evaluations[].proposal.submission.submittedAt': 'Submission.submittedAt',
  'act.id': 'ListingAct.id',
  'act.date': 'ListingAct.date',
  'list.entries[].proposalId': 'ListEntry.proposalId',
  'list.entries[].validFrom': 'ListEntry.validFrom',
  'list.entries[].validTo': 'ListEntry.validTo',
  'list.entries[].edition': 'ListEntry.edition',
  'list.entries[].submittedAt': 'ListEntry.submittedAt',
  'list.entries[].leadId': 'ListEntry.leadId',
  'list.entries[].parties[].kind': 'ListedParty.kind',
  'list.entries[].parties[].id': 'ListedParty.id',
  'list.entries[].parties[].identifiers[]': 'ListedParty.identifiers',

  'measure.giuntaResolution.date': 'GiuntaResolution.date',
  'measure.giuntaResolution': 'MeasureDefinition.giuntaResolution',
  'measure.dedicatedTo[]': 'MeasureDefinition.dedicatedTo',
  'measure.issuedOn': 'MeasureDefinition.issuedOn',
  'measure.membershipDate': 'MeasureDefinition.membershipDate',
  'measure.proposalsFiledBy': 'MeasureDefinition.proposalsFiledBy',
  'measure.claimants': 'MeasureDefinition.claimants',
  'measure.criteria[].maximum': 'MeasureCriterion.maximum',
  'measure.criteria[].steps[]': 'MeasureCriterion.steps',
  'measure.criteria[].id': 'MeasureCriterion.id',
  'measure.minimumScore': 'MeasureDefinition.minimumScore',
  'measure.maximumScore': 'MeasureDefinition.maximumScore',
  'measure.selection': 'MeasureDefinition.selection',
  'measure.premium': 'MeasureDefinition.premium',
  'measure.premium.points': 'PremiumTerms.points',
  'measure.premium.percentagePoints': 'PremiumTerms.percentagePoints',
  'measure.premium.ceilingEur': 'PremiumTerms.ceilingEur',
  'measure.aid': 'MeasureDefinition.aid',
  'measure.rounding': 'MeasureDefinition.rounding',

  'application.proposalId': 'Application.proposalId',
  'application.submittedAt': 'Application.submittedAt',
  'application.applicant.kind': 'MemberApplicant.kind',
  'application.applicant.taxCode': 'MemberApplicant.taxCode',
  'application.applicant.vatNumber': 'MemberApplicant.vatNumber',
  'application.applicant.country': 'MemberApplicant.country',
  'application.score': 'Application.score',
  'application.marks': 'Application.marks',
  'application.spend[].amountEur': 'SpendLine.amountEur',
  'application.spend[].size': 'SpendLine.size',
}
