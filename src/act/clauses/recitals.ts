import type { ClauseEntry } from './clause'
import type { ClauseId } from './clause-id'

/** The recitals (premesse): the law and the programmes the act rests on, and what the Giunta sees and intends. */
export const recitals = {
  'R.01': {
    locator: { it: 'Titolo dell’atto', en: 'Title of the act' },
    keyPhrase: 'Approvazione dei criteri della manifestazione di interesse',
    meaning: {
      it: 'Titolo dell’atto: la Giunta approva i criteri della manifestazione di interesse per filiere ed ecosistemi.',
      en: 'Title of the act: the Giunta approves the criteria of the call for expressions of interest in supply chains and ecosystems.',
    },
    force: ['definition'],
    decidedBy: ['nobody'],
  },
  'R.02': {
    locator: { it: 'Premesse, «Richiamati», punto 1', en: 'Recitals, «Richiamati», point 1' },
    keyPhrase: 'Regione Lombardia promuove lo sviluppo competitivo delle imprese',
    meaning: {
      it: 'Base normativa: la l.r. 11/2014, che promuove la competitività delle imprese lombarde.',
      en: 'Rests on regional law 11/2014, which promotes the competitiveness of Lombardy’s enterprises.',
    },
    force: ['narrative'],
    decidedBy: ['nobody'],
  },
  'R.03': {
    locator: { it: 'Premesse, «Richiamati», punto 2', en: 'Recitals, «Richiamati», point 2' },
    keyPhrase: 'ha promosso il Programma strategico',
    meaning: {
      it: 'Base normativa: la l.r. 26/2015 e il programma strategico «LOMBARDIA 5.0» per le filiere eccellenti.',
      en: 'Rests on regional law 26/2015 and the strategic programme «LOMBARDIA 5.0» for excellent chains.',
    },
    force: ['narrative'],
    decidedBy: ['nobody'],
  },
  'R.04': {
    locator: { it: 'Premesse, «Richiamati», punto 3', en: 'Recitals, «Richiamati», point 3' },
    keyPhrase: 'Programma Regionale di Sviluppo della XI Legislatura',
    meaning: {
      it: 'Base programmatica: la Missione 14 (sviluppo economico e competitività) del PRS della XI Legislatura.',
      en: 'Rests on Mission 14, economic development and competitiveness, of the regional programme (PRS) for the XI term.',
    },
    force: ['narrative'],
    decidedBy: ['nobody'],
  },
  'R.04.1': {
    locator: { it: 'Premesse, «Richiamati», punto 3, trattino 1', en: 'Recitals, «Richiamati», point 3, dash 1' },
    keyPhrase: 'in coerenza con la S3 di Regione Lombardia',
    meaning: {
      it: 'Il PRS promuove le filiere di eccellenza, in coerenza con la strategia di specializzazione intelligente (S3).',
      en: 'The PRS fosters chains of excellence, consistent with the smart specialisation strategy (S3).',
    },
    force: ['narrative'],
    decidedBy: ['nobody'],
  },
  'R.04.2': {
    locator: { it: 'Premesse, «Richiamati», punto 3, trattino 2', en: 'Recitals, «Richiamati», point 3, dash 2' },
    keyPhrase: 'l’aggregazione tra imprese e la valorizzazione del capitale umano',
    meaning: {
      it: 'Il PRS promuove le aggregazioni tra imprese e il capitale umano, mettendo a sistema conoscenze e capacità.',
      en: 'The PRS fosters groupings of enterprises and human capital by pooling knowledge and skills.',
    },
    force: ['narrative'],
    decidedBy: ['nobody'],
  },
  'R.05': {
    locator: { it: 'Premesse, «Richiamati», punto 4', en: 'Recitals, «Richiamati», point 4' },
    keyPhrase: 'il potenziamento delle filiere e l’individuazione di ecosistemi industriali',
    meaning: {
      it: 'La nota di aggiornamento al DEFR 2021 dà priorità a investimenti, filiere più forti ed ecosistemi industriali.',
      en: 'The update to the 2021 regional finance document (DEFR) puts first investments, stronger chains and ecosystems.',
    },
    force: ['narrative'],
    decidedBy: ['nobody'],
  },
  'R.06': {
    locator: { it: 'Premesse, «Considerato»', en: 'Recitals, «Considerato»' },
    keyPhrase: 'rappresenta uno degli obiettivi e risultati attesi del PRS XI Legislatura',
    meaning: {
      it: 'Il sostegno a filiere e MPMI figura tra gli obiettivi e i risultati attesi del PRS.',
      en: 'Counts support for chains and for micro, small and medium enterprises among the aims of the PRS.',
    },
    force: ['narrative'],
    decidedBy: ['nobody'],
  },
  'R.07': {
    locator: { it: 'Premesse, «Visti», punto 1', en: 'Recitals, «Visti», point 1' },
    keyPhrase: '«Una nuova Strategia Industriale per l’Europa»',
    meaning: {
      it: 'Richiama la strategia industriale europea, COM(2020) 102.',
      en: 'Refers to the European industrial strategy, COM(2020) 102.',
    },
    force: ['narrative'],
    decidedBy: ['nobody'],
  },
  'R.08': {
    locator: { it: 'Premesse, «Visti», punto 2', en: 'Recitals, «Visti», point 2' },
    keyPhrase: 'costruire un mercato unico più forte per la ripresa',
    meaning: {
      it: 'Richiama COM(2021) 350, che aggiorna la strategia industriale dopo la pandemia.',
      en: 'Refers to COM(2021) 350, which brings the industrial strategy up to date after the pandemic.',
    },
    force: ['narrative'],
    decidedBy: ['nobody'],
  },
  'R.09': {
    locator: { it: 'Premesse, «Visti», punto 3', en: 'Recitals, «Visti», point 3' },
    keyPhrase: 'il Patto Europeo per le competenze',
    meaning: {
      it: 'Richiama il Patto europeo per le competenze del 10 novembre 2020.',
      en: 'Refers to the European Pact for Skills, launched on 10 November 2020.',
    },
    force: ['narrative'],
    decidedBy: ['nobody'],
  },
  'R.10': {
    locator: { it: 'Premesse, «Visti», punto 4', en: 'Recitals, «Visti», point 4' },
    keyPhrase: 'il Piano nazionale di ripresa e resilienza (PNRR)',
    meaning: {
      it: 'Richiama il PNRR, che sostiene competitività e resilienza delle filiere produttive.',
      en: 'Refers to the national recovery plan (PNRR), which supports competitive and resilient production chains.',
    },
    force: ['narrative'],
    decidedBy: ['nobody'],
  },
  'R.11': {
    locator: { it: 'Premesse, «Visti inoltre», punti 1-4', en: 'Recitals, «Visti inoltre», points 1-4' },
    keyPhrase: 'recante le disposizioni comuni applicabili al Fondo Europeo',
    meaning: {
      it: 'Richiama i regolamenti UE 2020/2093, 2021/1060, 2021/1058 e 2021/1057 su bilancio e fondi 2021-2027.',
      en: 'Refers to EU Regulations 2020/2093, 2021/1060, 2021/1058 and 2021/1057 on the 2021-2027 budget and funds.',
    },
    force: ['narrative'],
    decidedBy: ['nobody'],
  },
  'R.12': {
    locator: { it: 'Premesse, «Richiamate», punto 1', en: 'Recitals, «Richiamate», point 1' },
    keyPhrase: 'rafforzamento delle reti e delle aggregazioni di imprese',
    meaning: {
      it: 'Richiama la d.g.r. XI/4275 del 2021 su FESR e FSE+, a sostegno di reti e aggregazioni di imprese.',
      en: 'Refers to d.g.r. XI/4275 of 2021 on ERDF and ESF+, in support of networks and groupings of enterprises.',
    },
    force: ['narrative'],
    decidedBy: ['nobody'],
  },
  'R.13': {
    locator: { it: 'Premesse, «Richiamate», punti 2-4', en: 'Recitals, «Richiamate», points 2-4' },
    keyPhrase: 'prevede, fra l’altro, lo sviluppo di iniziative a favore delle filiere',
    meaning: {
      it: 'Richiama le d.g.r. XI/5106, XI/767 e XI/5741: piani dei fondi, accordo con il sistema camerale, programma 2022.',
      en: 'Refers to d.g.r. XI/5106, XI/767 and XI/5741: fund plans, the accord with the chambers, the 2022 programme.',
    },
    force: ['narrative'],
    decidedBy: ['nobody'],
  },
  'R.14': {
    locator: { it: 'Premesse, primo «Ritenuto»', en: 'Recitals, first «Ritenuto»' },
    keyPhrase: 'di avviare un percorso sperimentale',
    meaning: {
      it: 'La Giunta ritiene di avviare un percorso sperimentale per filiere ed ecosistemi, aperto anche ad altri attori.',
      en: 'The Giunta sees fit to begin an experimental path for chains and ecosystems, open to other actors too.',
    },
    force: ['organisational'],
    decidedBy: ['nobody'],
  },
  'R.15': {
    locator: { it: 'Premesse, «Rilevato»', en: 'Recitals, «Rilevato»' },
    keyPhrase: 'è un progetto sperimentale strutturato in due fasi',
    meaning: {
      it: 'L’intervento, realizzato con Unioncamere Lombardia, si articola in due fasi.',
      en: 'The intervention, carried out with Unioncamere Lombardia, is built in two phases.',
    },
    force: ['definition'],
    decidedBy: ['nobody'],
  },
  'R.16': {
    locator: { it: 'Premesse, «Rilevato», Fase 1, parte 1', en: 'Recitals, «Rilevato», Fase 1, part 1' },
    keyPhrase: 'i soggetti beneficiari presentano in partenariato, sulla base dei criteri allegati',
    meaning: {
      it: 'Nella Fase 1 i beneficiari presentano in partenariato una proposta, secondo i criteri allegati e il provvedimento attuativo.',
      en: 'In Phase 1 beneficiaries file a proposal in partnership, under the annexed criteria and the implementing act.',
    },
    force: ['requirement'],
    decidedBy: ['code'],
  },
  'R.17': {
    locator: { it: 'Premesse, «Rilevato», Fase 1, parte 2', en: 'Recitals, «Rilevato», Fase 1, part 2' },
    keyPhrase: 'laddove ritenuta meritevole, viene inserita in un apposito elenco',
    meaning: {
      it: 'La proposta ritenuta meritevole entra nell’elenco che il dirigente competente approva e aggiorna.',
      en: 'A proposal held deserving enters the list that the competent manager approves and updates.',
    },
    force: ['requirement', 'organisational'],
    decidedBy: ['code', 'panel'],
  },
  'R.18': {
    locator: { it: 'Premesse, «Rilevato», Fase 2, parte 1', en: 'Recitals, «Rilevato», Fase 2, part 1' },
    keyPhrase: 'attiverà una o più misure di sostegno economico',
    meaning: {
      it: 'Nella Fase 2 la Direzione attiva una o più misure di sostegno economico.',
      en: 'In Phase 2 the Directorate brings in one or more measures of economic support.',
    },
    force: ['organisational'],
    decidedBy: ['nobody'],
  },
  'R.19': {
    locator: { it: 'Premesse, «Rilevato», Fase 2, parte 2', en: 'Recitals, «Rilevato», Fase 2, part 2' },
    keyPhrase: 'saranno approvati con apposite Deliberazioni della Giunta',
    meaning: {
      it: 'I criteri di ogni misura di Fase 2 (art. 12 l. 241/1990) richiedono un’apposita deliberazione della Giunta.',
      en: 'The criteria of each Phase 2 measure (art. 12, law 241/1990) take a Giunta resolution of their own.',
    },
    force: ['requirement'],
    decidedBy: ['code'],
  },
  'R.20': {
    locator: { it: 'Premesse, «Rilevato», Fase 2, parte 3', en: 'Recitals, «Rilevato», Fase 2, part 3' },
    keyPhrase: 'avranno delle premialità in termini di punteggio e/o di entità',
    meaning: {
      it: 'Le proposte in elenco ottengono premialità in punti, in entità dell’aiuto o in entrambi, come fissa ogni misura.',
      en: 'Listed proposals gain premiums in points, in amount of aid or in both, as each measure lays down.',
    },
    force: ['requirement'],
    decidedBy: ['code'],
  },
  'R.21': {
    locator: { it: 'Premesse, «Precisato», punti 1-4', en: 'Recitals, «Precisato», points 1-4' },
    keyPhrase: 'è finalizzata a raccogliere progetti volti a',
    meaning: {
      it: 'I progetti mirano a valorizzare le filiere esistenti, trovarne di nuove, aggregare le imprese e innovare i processi.',
      en: 'Projects aim to strengthen existing chains, seek out new ones, bring enterprises together and innovate processes.',
    },
    force: ['definition'],
    decidedBy: ['panel'],
  },
  'R.22': {
    locator: { it: 'Premesse, «Rilevato inoltre», punto 1', en: 'Recitals, «Rilevato inoltre», point 1' },
    keyPhrase: 'i soggetti beneficiari ed il soggetto proponente',
    meaning: {
      it: 'La manifestazione individua ambiti di intervento, soggetti beneficiari e soggetto proponente.',
      en: 'The call settles the fields of intervention, who benefits and who proposes.',
    },
    force: ['narrative'],
    decidedBy: ['nobody'],
  },
  'R.23': {
    locator: { it: 'Premesse, «Rilevato inoltre», punto 2', en: 'Recitals, «Rilevato inoltre», point 2' },
    keyPhrase: 'che avverrà in collaborazione con Unioncamere Lombardia',
    meaning: {
      it: 'La valutazione coinvolge Unioncamere e le Direzioni competenti; le proposte meritevoli entrano nell’elenco.',
      en: 'Unioncamere and the competent Directorates take part in the evaluation; deserving proposals enter the list.',
    },
    force: ['organisational'],
    decidedBy: ['nobody'],
  },
  'R.24': {
    locator: { it: 'Premesse, «Rilevato inoltre», punto 3', en: 'Recitals, «Rilevato inoltre», point 3' },
    keyPhrase: 'è rivolta all’intero territorio della Regione Lombardia',
    meaning: {
      it: 'La manifestazione vale per tutto il territorio lombardo, senza zone escluse.',
      en: 'The call covers the whole territory of Lombardy; no area is left out.',
    },
    force: ['requirement'],
    decidedBy: ['code'],
  },
  'R.25': {
    locator: { it: 'Premesse, «Rilevato inoltre», punto 4', en: 'Recitals, «Rilevato inoltre», point 4' },
    keyPhrase: 'sarà aperta a sportello fino al 31 dicembre 2022',
    meaning: {
      it: 'Lo sportello è aperto fino al 31 dicembre 2022; modalità e tempi spettano al provvedimento attuativo.',
      en: 'The desk stays open until 31 December 2022; the implementing act settles how and when.',
    },
    force: ['deadline'],
    decidedBy: ['code'],
  },
  'R.26': {
    locator: { it: 'Premesse, «Vista la scheda»', en: 'Recitals, «Vista la scheda»' },
    keyPhrase: 'allegato A parte integrante e sostanziale',
    meaning: {
      it: 'L’Allegato A è parte integrante e sostanziale dell’atto.',
      en: 'Annex A forms an integral and substantive part of the act.',
    },
    force: ['definition'],
    decidedBy: ['nobody'],
  },
  'R.27': {
    locator: { it: 'Premesse, primo «Dato atto»', en: 'Recitals, first «Dato atto»' },
    keyPhrase: 'non comporta oneri aggiuntivi a carico del Bilancio regionale',
    meaning: {
      it: 'L’atto non pone oneri aggiuntivi a carico del bilancio regionale.',
      en: 'The act puts no further burden on the regional budget.',
    },
    force: ['prohibition'],
    decidedBy: ['code'],
  },
  'R.28': {
    locator: { it: 'Premesse, secondo «Ritenuto»', en: 'Recitals, second «Ritenuto»' },
    keyPhrase: 'delegare il dirigente della UO Competitività delle filiere',
    meaning: {
      it: 'La Giunta ritiene di approvare l’Allegato A e di delegare al dirigente della UO attività e atti conseguenti.',
      en: 'The Giunta sees fit to approve Annex A and to delegate activities and ensuing acts to the unit’s manager.',
    },
    force: ['organisational'],
    decidedBy: ['nobody'],
  },
  'R.29': {
    locator: { it: 'Premesse, secondo «Dato atto»', en: 'Recitals, second «Dato atto»' },
    keyPhrase: 'non rientra nell’ambito di applicazione dell’art 26 del d l gs',
    meaning: {
      it: 'L’atto resta fuori dall’art. 26 d.lgs. 33/2013, sulla pubblicità delle sovvenzioni.',
      en: 'The act is not one to which art. 26 of legislative decree 33/2013, on publishing grants, applies.',
    },
    force: ['narrative'],
    decidedBy: ['nobody'],
  },
  'R.30': {
    locator: { it: 'Premesse, «Vista la l.r.» e voto', en: 'Recitals, «Vista la l.r.» and vote' },
    keyPhrase: 'All’unanimità dei voti espressi nelle forme di legge',
    meaning: {
      it: 'Richiama la l.r. 20/2008 su organizzazione e personale; la Giunta vota all’unanimità.',
      en: 'Refers to regional law 20/2008 on organisation and staff; the vote is unanimous.',
    },
    force: ['narrative'],
    decidedBy: ['nobody'],
  },
} satisfies Partial<Record<ClauseId, ClauseEntry>>
