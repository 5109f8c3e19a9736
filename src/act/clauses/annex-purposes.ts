import type { ClauseEntry } from './clause'
import type { ClauseId } from './clause-id'

/** Annex A, from the title to the expected results: why the call is held, and in which two phases. */
export const annexPurposes = {
  'A.TIT.1': {
    locator: { it: 'Allegato A, Titolo', en: 'Annex A, Titolo' },
    keyPhrase: 'CRITERI DELLA MANIFESTAZIONE DI INTERESSE PER LO SVILUPPO',
    meaning: {
      it: 'Dà il nome alla scheda: criteri della manifestazione di interesse per filiere ed ecosistemi.',
      en: 'Gives the sheet its name: criteria of the call for expressions of interest in supply chains and ecosystems.',
    },
    force: ['definition'],
    decidedBy: ['nobody'],
  },
  'A.PRE.1': {
    locator: { it: 'Allegato A, Premesse, par. 1', en: 'Annex A, Premesse, par. 1' },
    keyPhrase: 'Regione Lombardia intende supportare il rafforzamento',
    meaning: {
      it: 'La Regione intende rafforzare filiere ed ecosistemi collegando le imprese tra loro e con altri attori.',
      en: 'The Region means to strengthen chains and ecosystems by linking enterprises to each other and to other actors.',
    },
    force: ['narrative'],
    decidedBy: ['nobody'],
  },
  'A.PRE.1a': {
    locator: { it: 'Allegato A, Premesse, punto 1', en: 'Annex A, Premesse, point 1' },
    keyPhrase: 'dell’innovazione e dell’autonomia produttiva',
    meaning: {
      it: 'Primo obiettivo del sostegno: innovazione e autonomia produttiva.',
      en: 'First aim of the support: innovation and independence in production.',
    },
    force: ['narrative'],
    decidedBy: ['nobody'],
  },
  'A.PRE.1b': {
    locator: { it: 'Allegato A, Premesse, punto 2', en: 'Annex A, Premesse, point 2' },
    keyPhrase: 'della transizione green e digitale',
    meaning: {
      it: 'Secondo obiettivo: la transizione green e digitale.',
      en: 'Second aim: the green and digital transition.',
    },
    force: ['narrative'],
    decidedBy: ['nobody'],
  },
  'A.PRE.1c': {
    locator: { it: 'Allegato A, Premesse, punto 3', en: 'Annex A, Premesse, point 3' },
    keyPhrase: 'dell’aggiornamento e riqualificazione della forza lavoro',
    meaning: {
      it: 'Terzo obiettivo: aggiornare e riqualificare la forza lavoro.',
      en: 'Third aim: updating and retraining the workforce.',
    },
    force: ['narrative'],
    decidedBy: ['nobody'],
  },
  'A.PRE.1d': {
    locator: { it: 'Allegato A, Premesse, punto 4', en: 'Annex A, Premesse, point 4' },
    keyPhrase: 'dell’internazionalizzazione, dell’attrattività anche mediante',
    meaning: {
      it: 'Quarto obiettivo: internazionalizzazione e attrattività, anche valorizzando territori e filiere.',
      en: 'Fourth aim: internationalisation and attractiveness, building also on what sets each area and chain apart.',
    },
    force: ['narrative'],
    decidedBy: ['nobody'],
  },
  'A.PRE.1e': {
    locator: { it: 'Allegato A, Premesse, punto 5', en: 'Annex A, Premesse, point 5' },
    keyPhrase: '- del reshoring',
    meaning: {
      it: 'Quinto obiettivo: riportare le produzioni sul territorio (reshoring).',
      en: 'Fifth aim: bringing production back (reshoring).',
    },
    force: ['narrative'],
    decidedBy: ['nobody'],
  },
  'A.PRE.1f': {
    locator: { it: 'Allegato A, Premesse, punto 6', en: 'Annex A, Premesse, point 6' },
    keyPhrase: '- del rafforzamento patrimoniale',
    meaning: {
      it: 'Sesto obiettivo: il rafforzamento patrimoniale.',
      en: 'Sixth aim: a stronger capital base.',
    },
    force: ['narrative'],
    decidedBy: ['nobody'],
  },
  'A.PRE.2': {
    locator: { it: 'Allegato A, Premesse, par. 2', en: 'Annex A, Premesse, par. 2' },
    keyPhrase: 'vanno identificate per ognuno le specifiche aree di debolezza',
    meaning: {
      it: 'Di ogni filiera ed ecosistema vanno individuati debolezze e margini di miglioramento, con soluzioni e investimenti.',
      en: 'Each chain and ecosystem is to have its weak points and room for improvement found, with solutions and investments.',
    },
    force: ['narrative'],
    decidedBy: ['panel'],
  },
  'A.FIN.1': {
    locator: { it: 'Allegato A, Finalità, par. 1', en: 'Annex A, Finalità, par. 1' },
    keyPhrase: 'strutturata in due fasi, è finalizzata a raccogliere progetti per',
    meaning: {
      it: 'La manifestazione, in due fasi, raccoglie progetti per le quattro finalità che seguono.',
      en: 'The call, in two phases, gathers projects for the four purposes that follow.',
    },
    force: ['definition'],
    decidedBy: ['panel'],
  },
  'A.FIN.1a': {
    locator: { it: 'Allegato A, Finalità, punto 1', en: 'Annex A, Finalità, point 1' },
    keyPhrase: 'valorizzare e consolidare le filiere produttive, di servizi',
    meaning: {
      it: 'Prima finalità: valorizzare e consolidare filiere ed ecosistemi già esistenti in Lombardia.',
      en: 'First purpose: adding value and strength to chains and ecosystems that Lombardy already has.',
    },
    force: ['definition'],
    decidedBy: ['panel'],
  },
  'A.FIN.1b': {
    locator: { it: 'Allegato A, Finalità, punto 2', en: 'Annex A, Finalità, point 2' },
    keyPhrase: 'individuare nuove filiere e nuovi ecosistemi emergenti',
    meaning: {
      it: 'Seconda finalità: individuare filiere nuove ed ecosistemi emergenti nella regione.',
      en: 'Second purpose: finding new chains and ecosystems that are emerging in the region.',
    },
    force: ['definition'],
    decidedBy: ['panel'],
  },
  'A.FIN.1c': {
    locator: { it: 'Allegato A, Finalità, punto 3', en: 'Annex A, Finalità, point 3' },
    keyPhrase: 'stimolare le aggregazioni tra imprese e le sinergie',
    meaning: {
      it: 'Terza finalità: favorire aggregazioni, scambio di competenze e obiettivi comuni, compresa la riconversione.',
      en: 'Third purpose: encouraging groupings, the sharing of skills and joint goals, reconversion included.',
    },
    force: ['definition'],
    decidedBy: ['panel'],
  },
  'A.FIN.1d': {
    locator: { it: 'Allegato A, Finalità, punto 4', en: 'Annex A, Finalità, point 4' },
    keyPhrase: 'innovare e migliorare la qualità del processo produttivo di filiera',
    meaning: {
      it: 'Quarta finalità: innovare il processo produttivo e rendere la filiera più competitiva e attrattiva sui mercati.',
      en: 'Fourth purpose: innovating how the chain produces and making it more competitive and attractive on the market.',
    },
    force: ['definition'],
    decidedBy: ['panel'],
  },
  'A.FIN.2': {
    locator: { it: 'Allegato A, Finalità, par. 2', en: 'Annex A, Finalità, par. 2' },
    keyPhrase: 'delle modalità di intervento strutturali e replicabili',
    meaning: {
      it: 'Il progetto, sperimentale e in due fasi, fa emergere da casi concreti modalità di intervento replicabili.',
      en: 'The project is an experiment in two phases, to draw from actual cases ways of acting that can be repeated.',
    },
    force: ['narrative'],
    decidedBy: ['nobody'],
  },
  'A.FIN.3': {
    locator: { it: 'Allegato A, Finalità, par. 2, ultimo periodo', en: 'Annex A, Finalità, par. 2, last sentence' },
    keyPhrase: 'si definiscono i criteri per la realizzazione della Fase 1',
    meaning: {
      it: 'Delimita l’oggetto dell’atto: i criteri per realizzare la Fase 1.',
      en: 'Marks out the subject of the act: the criteria for carrying out Phase 1.',
    },
    force: ['definition'],
    decidedBy: ['nobody'],
  },
  'A.F1.1': {
    locator: { it: 'Allegato A, Finalità, Fase 1, periodo 1', en: 'Annex A, Finalità, Fase 1, sentence 1' },
    keyPhrase: 'deve contenere tutti gli elementi richiesti dal provvedimento attuativo',
    meaning: {
      it: 'La proposta, in partenariato, contiene tutti gli elementi chiesti dal provvedimento attuativo e segue i criteri di valutazione.',
      en: 'The proposal, filed in partnership, holds all that the implementing act asks for and follows the evaluation criteria.',
    },
    force: ['requirement'],
    decidedBy: ['code'],
  },
  'A.F1.2': {
    locator: { it: 'Allegato A, Finalità, Fase 1, periodo 2', en: 'Annex A, Finalità, Fase 1, sentence 2' },
    keyPhrase: 'Le proposte di progetto ritenuti meritevoli verranno inserite in un apposito',
    meaning: {
      it: 'Le proposte meritevoli sono inserite nell’elenco approvato e aggiornato dal dirigente competente.',
      en: 'Deserving proposals go onto the list, which the competent manager approves and updates.',
    },
    force: ['requirement', 'organisational'],
    decidedBy: ['code', 'panel'],
  },
  'A.F2.1': {
    locator: { it: 'Allegato A, Finalità, Fase 2, periodo 1', en: 'Annex A, Finalità, Fase 2, sentence 1' },
    keyPhrase: 'La Direzione Sviluppo Economico attiverà una o più misure',
    meaning: {
      it: 'La Direzione Sviluppo Economico attiva una o più misure di sostegno per filiere ed ecosistemi.',
      en: 'The Economic Development Directorate brings in one or more support measures for chains and ecosystems.',
    },
    force: ['organisational'],
    decidedBy: ['nobody'],
  },
  'A.F2.2': {
    locator: { it: 'Allegato A, Finalità, Fase 2, periodo 2', en: 'Annex A, Finalità, Fase 2, sentence 2' },
    keyPhrase: 'i criteri ex articolo 12 della L. 241/1990',
    meaning: {
      it: 'Per ogni misura la Giunta approva con apposita deliberazione i criteri dell’art. 12 l. 241/1990.',
      en: 'For each measure the Giunta approves the criteria under art. 12 of law 241/1990 by a separate resolution.',
    },
    force: ['requirement'],
    decidedBy: ['code'],
  },
  'A.F2.3': {
    locator: { it: 'Allegato A, Finalità, Fase 2, periodo 3', en: 'Annex A, Finalità, Fase 2, sentence 3' },
    keyPhrase: 'secondo le modalità previste nelle Deliberazioni dei criteri delle singole misure',
    meaning: {
      it: 'Le proposte in elenco ricevono premialità in punti e/o in entità dell’aiuto, nei modi previsti da ogni misura.',
      en: 'Listed proposals receive premiums in points and/or amount of aid, in the manner set for each measure.',
    },
    force: ['requirement'],
    decidedBy: ['code'],
  },
  'A.RA.1': {
    locator: { it: 'Allegato A, R.A. PRS, voce 1', en: 'Annex A, R.A. PRS, item 1' },
    keyPhrase: 'Econ.14.1.43',
    meaning: {
      it: 'Risultato atteso 14.1.43 del PRS: credito, filiere e MPMI, con transizione e trasferimento tecnologico.',
      en: 'PRS expected result 14.1.43: credit, chains and small enterprises, with the transition and technology transfer.',
    },
    force: ['narrative'],
    decidedBy: ['nobody'],
  },
  'A.RA.2': {
    locator: { it: 'Allegato A, R.A. PRS, voce 2', en: 'Annex A, R.A. PRS, item 2' },
    keyPhrase: 'Econ.14.1.42 Attrazione di nuovi investimenti sul territorio lombardo',
    meaning: {
      it: 'Risultato atteso 14.1.42 del PRS: nuovi investimenti in Lombardia e rientro di produzioni.',
      en: 'PRS expected result 14.1.42: new investment in Lombardy, and production brought back.',
    },
    force: ['narrative'],
    decidedBy: ['nobody'],
  },
} satisfies Partial<Record<ClauseId, ClauseEntry>>
