import type {
  BeneficiaryKind,
  Criterion,
  InterventionField,
  ListedChannel,
  ListedLegalForm,
  ListedSupportingBody,
  ListedValueChainPhase,
  Purpose,
  Terms,
} from './vocabulary'

/** The two kinds of beneficiary; a closed list. */
export const beneficiaryKinds: Terms<BeneficiaryKind> = {
  aggregation: {
    clause: 'A.BEN.1',
    it: 'Aggregazione di imprese già costituita',
    en: 'Aggregation of enterprises already constituted',
  },
  partnership: { clause: 'A.BEN.2', it: 'Partenariato di filiera/ecosistema', en: 'Partnership not yet formalised' },
}

/** Legal forms of an aggregation; an open list. */
export const legalForms: Terms<ListedLegalForm> = {
  'temporary-association-of-enterprises': {
    clause: 'A.BEN.1f',
    it: 'Associazione temporanea di imprese',
    en: 'Temporary association of enterprises',
  },
  'temporary-purpose-association': {
    clause: 'A.BEN.1f',
    it: 'Associazione temporanea di scopo',
    en: 'Temporary purpose association',
  },
  association: { clause: 'A.BEN.1f', it: 'Associazione', en: 'Association' },
  foundation: { clause: 'A.BEN.1f', it: 'Fondazione', en: 'Foundation' },
  consortium: { clause: 'A.BEN.1f', it: 'Consorzio', en: 'Consortium' },
  'consortium-company': { clause: 'A.BEN.1f', it: 'Società consortile', en: 'Consortium company' },
  cooperative: { clause: 'A.BEN.1f', it: 'Società cooperativa', en: 'Cooperative company' },
  'network-contract': { clause: 'A.BEN.1f', it: 'Contratto di rete', en: 'Network contract' },
  cluster: { clause: 'A.BEN.1f', it: 'Cluster', en: 'Cluster' },
  district: { clause: 'A.BEN.1f', it: 'Distretto', en: 'District' },
}

/** Supporting bodies; an open list. */
export const supportingBodies: Terms<ListedSupportingBody> = {
  professional: { clause: 'A.BEN.5', it: 'Professionista', en: 'Professional' },
  'business-association': {
    clause: 'A.BEN.5',
    it: 'Associazione di rappresentanza delle imprese',
    en: 'Business association',
  },
  'research-body': { clause: 'A.BEN.5', it: 'Ente di ricerca', en: 'Research body' },
  university: { clause: 'A.BEN.5', it: 'Università', en: 'University' },
  foundation: { clause: 'A.BEN.5', it: 'Fondazione', en: 'Foundation' },
  'trade-fair-body': { clause: 'A.BEN.5', it: 'Ente Fiera', en: 'Trade-fair body' },
  'vocational-training-institute': {
    clause: 'A.BEN.5',
    it: 'Istituto per la Formazione Professionale (IFP)',
    en: 'Vocational training institute',
  },
  'higher-technical-institute': {
    clause: 'A.BEN.5',
    it: 'Istituto tecnico superiore (ITS)',
    en: 'Higher technical institute',
  },
  'upper-secondary-school': {
    clause: 'A.BEN.5',
    it: 'Scuola secondaria di secondo grado',
    en: 'Upper-secondary school',
  },
  bank: { clause: 'A.BEN.5', it: 'Istituto bancario', en: 'Bank' },
  'financial-institution': { clause: 'A.BEN.5', it: 'Istituto finanziario', en: 'Financial institution' },
  insurer: { clause: 'A.BEN.5', it: 'Istituto assicurativo', en: 'Insurer' },
  'investment-fund': { clause: 'A.BEN.5', it: 'Fondo di investimento', en: 'Investment fund' },
}

/** The fields of intervention; a closed list, on which proposals focus as a priority. */
export const interventionFields: Terms<InterventionField> = {
  sustainability: { clause: 'A.AMB.a', it: 'Sostenibilità e circolarità', en: 'Sustainability and circularity' },
  innovation: {
    clause: 'A.AMB.b',
    it: 'Innovazione e trasferimento tecnologico, digitalizzazione, ricerca e proprietà intellettuale',
    en: 'Innovation and technology transfer, digitalisation, research and intellectual property',
  },
  'human-capital': {
    clause: 'A.AMB.c',
    it: 'Formazione, capitale umano, occupazione e sicurezza sul lavoro',
    en: 'Training, human capital, employment and safety at work',
  },
  internationalisation: { clause: 'A.AMB.d', it: 'Internazionalizzazione', en: 'Internationalisation' },
  'credit-capitalisation': { clause: 'A.AMB.e', it: 'Credito e patrimonializzazione', en: 'Credit and capitalisation' },
}

/** The criteria of evaluation; a closed list of six. */
export const criteria: Terms<Criterion> = {
  coherence: {
    clause: 'A.VAL.4a',
    it: 'Coerenza con le finalità della manifestazione di interesse',
    en: 'Coherence with the purposes of the call',
  },
  innovativeness: { clause: 'A.VAL.4b', it: 'Innovatività', en: 'Innovativeness' },
  sustainability: {
    clause: 'A.VAL.4c',
    it: 'Sostenibilità dal punto di vista tecnico e finanziario',
    en: 'Technical and financial sustainability',
  },
  partnershipBreadth: {
    clause: 'A.VAL.4d',
    it: 'Ampiezza del partenariato di filiera/ecosistema',
    en: 'Breadth of the partnership',
  },
  representativeness: {
    clause: 'A.VAL.4e',
    it: 'Rappresentatività della filiera',
    en: 'Representativeness of the supply chain',
  },
  swotAnalysis: {
    clause: 'A.VAL.4f',
    it: 'Presenza di un’adeguata analisi SWOT',
    en: 'Presence of an adequate SWOT analysis',
  },
}

/** The purposes of the call; a closed list of four. */
export const purposes: Terms<Purpose> = {
  'consolidate-existing': {
    clause: 'A.FIN.1a',
    it: 'Valorizzare e consolidare filiere ed ecosistemi esistenti',
    en: 'Enhance and consolidate existing chains and ecosystems',
  },
  'identify-new': {
    clause: 'A.FIN.1b',
    it: 'Individuare nuove filiere ed ecosistemi emergenti',
    en: 'Identify new chains and emerging ecosystems',
  },
  'stimulate-aggregation': {
    clause: 'A.FIN.1c',
    it: 'Stimolare le aggregazioni tra imprese e le sinergie',
    en: 'Stimulate aggregations of enterprises and synergies',
  },
  'innovate-process': {
    clause: 'A.FIN.1d',
    it: 'Innovare e migliorare la qualità del processo produttivo di filiera',
    en: 'Innovate and improve the quality of the chain’s production process',
  },
}

/** The phases of the production cycle that the act names; an open list. */
export const valueChainPhases: Terms<ListedValueChainPhase> = {
  'raw-materials': { clause: 'A.PROJ.2', it: 'Produzione delle materie prime', en: 'Production of raw materials' },
  processing: { clause: 'A.PROJ.2', it: 'Lavorazione', en: 'Processing' },
  production: {
    clause: 'A.PROJ.2',
    it: 'Realizzazione di prodotti e servizi',
    en: 'Realisation of products and services',
  },
  distribution: { clause: 'A.PROJ.2', it: 'Distribuzione sul mercato', en: 'Distribution on the market' },
}

/** The channel of submission; a closed list of one. */
export const channels: Terms<ListedChannel> = {
  webtelemaco: {
    clause: 'A.PART.3',
    it: 'Applicativo di Unioncamere Lombardia (webtelemaco)',
    en: 'Application of Unioncamere Lombardia (webtelemaco)',
  },
}
