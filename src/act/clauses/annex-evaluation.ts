import type { ClauseEntry } from './clause'
import type { ClauseId } from './clause-id'

/** Annex A, from Modalità di partecipazione to Elementi di sinergia: filing, marks, threshold, lists and premiums. */
export const annexEvaluation = {
  'A.PART.1': {
    locator: {
      it: 'Allegato A, Modalità di partecipazione e tempi, par. 1, periodo 1',
      en: 'Annex A, Modalità di partecipazione e tempi, par. 1, sentence 1',
    },
    keyPhrase: 'potranno presentare uno o più proposte di progetto',
    meaning: {
      it: 'Un beneficiario può presentare più di una proposta.',
      en: 'A beneficiary may file more than one proposal.',
    },
    force: ['power'],
    decidedBy: ['code'],
  },
  'A.PART.2': {
    locator: {
      it: 'Allegato A, Modalità di partecipazione e tempi, par. 1, periodo 2',
      en: 'Annex A, Modalità di partecipazione e tempi, par. 1, sentence 2',
    },
    keyPhrase: 'potrà essere capofila di una sola proposta',
    meaning: {
      it: 'Nessuno può essere capofila di più di una proposta.',
      en: 'No one may be the lead of two proposals or more.',
    },
    force: ['prohibition'],
    decidedBy: ['code'],
  },
  'A.PART.3': {
    locator: {
      it: 'Allegato A, Modalità di partecipazione e tempi, par. 2',
      en: 'Annex A, Modalità di partecipazione e tempi, par. 2',
    },
    keyPhrase: 'esclusivamente utilizzando l’applicativo messo a disposizione da Unioncamere Lombardia',
    meaning: {
      it: 'Le proposte si presentano solo con l’applicativo di Unioncamere Lombardia, nei modi del provvedimento attuativo.',
      en: 'Proposals are filed through Unioncamere Lombardia’s application and no other way, as the implementing act provides.',
    },
    force: ['requirement'],
    decidedBy: ['code'],
  },
  'A.PART.4': {
    locator: {
      it: 'Allegato A, Modalità di partecipazione e tempi, par. 3',
      en: 'Annex A, Modalità di partecipazione e tempi, par. 3',
    },
    keyPhrase: 'sarà aperto fino al 31 dicembre 2022',
    meaning: {
      it: 'Lo sportello, in via sperimentale, accetta proposte fino al 31 dicembre 2022.',
      en: 'The desk, on an experimental footing, takes proposals until 31 December 2022.',
    },
    force: ['deadline'],
    decidedBy: ['code'],
  },
  'A.VAL.1': {
    locator: {
      it: 'Allegato A, Valutazione delle proposte, par. 1, parte 1',
      en: 'Annex A, Valutazione delle proposte, par. 1, part 1',
    },
    keyPhrase: 'mediante il coinvolgimento delle altre Direzioni Generali',
    meaning: {
      it: 'La Direzione Sviluppo Economico esamina le proposte con Unioncamere e con le altre Direzioni competenti.',
      en: 'The Economic Development Directorate examines proposals with Unioncamere and the other competent Directorates.',
    },
    force: ['organisational'],
    decidedBy: ['nobody'],
  },
  'A.VAL.2': {
    locator: {
      it: 'Allegato A, Valutazione delle proposte, par. 1, parte 2',
      en: 'Annex A, Valutazione delle proposte, par. 1, part 2',
    },
    keyPhrase: 'in un apposito Nucleo di Valutazione',
    meaning: {
      it: 'L’esame si svolge in un apposito Nucleo di Valutazione.',
      en: 'A panel set up for the purpose, the Nucleo di Valutazione, examines proposals.',
    },
    force: ['organisational'],
    decidedBy: ['code'],
  },
  'A.VAL.3': {
    locator: {
      it: 'Allegato A, Valutazione delle proposte, par. 1, parte 3',
      en: 'Annex A, Valutazione delle proposte, par. 1, part 3',
    },
    keyPhrase: 'entro 30 giorni dalla presentazione di ciascuna proposta di progetto',
    meaning: {
      it: 'Ogni proposta è esaminata entro 30 giorni dalla propria presentazione.',
      en: 'Each proposal is examined no later than 30 days after it was filed.',
    },
    force: ['deadline'],
    decidedBy: ['code'],
  },
  'A.VAL.4': {
    locator: {
      it: 'Allegato A, Valutazione delle proposte, par. 1, parte 4',
      en: 'Annex A, Valutazione delle proposte, par. 1, part 4',
    },
    keyPhrase: 'attribuendo un punteggio da 0 a 100',
    meaning: {
      it: 'Ogni proposta riceve un punteggio da 0 a 100, estremi compresi.',
      en: 'Each proposal is scored between 0 and 100, both included.',
    },
    force: ['requirement'],
    decidedBy: ['code'],
  },
  'A.VAL.4w': {
    locator: {
      it: 'Allegato A, Valutazione delle proposte, par. 1, parte 5',
      en: 'Annex A, Valutazione delle proposte, par. 1, part 5',
    },
    keyPhrase: 'che saranno dettagliati nel provvedimento attuativo',
    meaning: {
      it: 'Il dettaglio dei sei criteri è rimesso al provvedimento attuativo.',
      en: 'How the six criteria work in detail is left to the implementing act.',
    },
    force: ['power'],
    decidedBy: ['code'],
  },
  'A.VAL.4a': {
    locator: {
      it: 'Allegato A, Valutazione delle proposte, lett. a',
      en: 'Annex A, Valutazione delle proposte, letter a',
    },
    keyPhrase: 'a) coerenza con le finalità della manifestazione di interesse',
    meaning: {
      it: 'Il criterio a misura la coerenza con le finalità della manifestazione.',
      en: 'Criterion a gauges how well the project fits the purposes of the call.',
    },
    force: ['definition'],
    decidedBy: ['code', 'panel'],
  },
  'A.VAL.4b': {
    locator: {
      it: 'Allegato A, Valutazione delle proposte, lett. b',
      en: 'Annex A, Valutazione delle proposte, letter b',
    },
    keyPhrase: 'b) innovatività;',
    meaning: {
      it: 'Il criterio b misura l’innovatività.',
      en: 'Criterion b gauges how innovative the project is.',
    },
    force: ['definition'],
    decidedBy: ['code', 'panel'],
  },
  'A.VAL.4c': {
    locator: {
      it: 'Allegato A, Valutazione delle proposte, lett. c',
      en: 'Annex A, Valutazione delle proposte, letter c',
    },
    keyPhrase: 'c) sostenibilità dal punto di vista tecnico e finanziario',
    meaning: {
      it: 'Il criterio c misura la sostenibilità tecnica e finanziaria.',
      en: 'Criterion c gauges whether the project is technically and financially sustainable.',
    },
    force: ['definition'],
    decidedBy: ['code', 'panel'],
  },
  'A.VAL.4d': {
    locator: {
      it: 'Allegato A, Valutazione delle proposte, lett. d',
      en: 'Annex A, Valutazione delle proposte, letter d',
    },
    keyPhrase: 'd) ampiezza del partenariato di filiera/ecosistema (n./tipologia soggetti coinvolti)',
    meaning: {
      it: 'Il criterio d misura l’ampiezza del partenariato: numero e tipo di soggetti coinvolti.',
      en: 'Criterion d gauges how broad the partnership is: how many parties, of which kinds.',
    },
    force: ['definition'],
    decidedBy: ['code', 'panel'],
  },
  'A.VAL.4e': {
    locator: {
      it: 'Allegato A, Valutazione delle proposte, lett. e',
      en: 'Annex A, Valutazione delle proposte, letter e',
    },
    keyPhrase: 'e) rappresentatività della filiera',
    meaning: {
      it: 'Il criterio e misura la rappresentatività della filiera.',
      en: 'Criterion e gauges the representativeness of the chain.',
    },
    force: ['definition'],
    decidedBy: ['code', 'panel'],
  },
  'A.VAL.4f': {
    locator: {
      it: 'Allegato A, Valutazione delle proposte, lett. f',
      en: 'Annex A, Valutazione delle proposte, letter f',
    },
    keyPhrase: 'f) presenza di un’adeguata analisi SWOT',
    meaning: {
      it: 'Il criterio f verifica la presenza di un’analisi SWOT adeguata.',
      en: 'Criterion f looks for a SWOT analysis that is adequate.',
    },
    force: ['definition'],
    decidedBy: ['code', 'panel'],
  },
  'A.VAL.5': {
    locator: {
      it: 'Allegato A, Valutazione delle proposte, par. 2, parte 1',
      en: 'Annex A, Valutazione delle proposte, par. 2, part 1',
    },
    keyPhrase: 'raggiungeranno la soglia minima di 65 punti',
    meaning: {
      it: 'Raggiunge la soglia la proposta che totalizza almeno 65 punti: 65 è sufficiente.',
      en: 'A proposal reaches the threshold with 65 points or more: 65 is enough.',
    },
    force: ['requirement'],
    decidedBy: ['code'],
  },
  'A.VAL.6': {
    locator: {
      it: 'Allegato A, Valutazione delle proposte, par. 2, parte 2',
      en: 'Annex A, Valutazione delle proposte, par. 2, part 2',
    },
    keyPhrase: 'premialità in termini di punteggio e di entità delle agevolazioni',
    meaning: {
      it: 'La proposta che raggiunge la soglia ed è in elenco ha premialità in punteggio e in entità delle agevolazioni.',
      en: 'A proposal that reaches the threshold and is listed earns premiums both in points and in amount of aid.',
    },
    force: ['requirement'],
    decidedBy: ['code'],
  },
  'A.VAL.7': {
    locator: {
      it: 'Allegato A, Valutazione delle proposte, par. 2, parte 3',
      en: 'Annex A, Valutazione delle proposte, par. 2, part 3',
    },
    keyPhrase: 'dedicate alle filiere e/o agli ecosistemi emanate successivamente alla Manifestazione',
    meaning: {
      it: 'Le premialità valgono sulle misure dedicate a filiere o ecosistemi ed emanate dopo la manifestazione.',
      en: 'Premiums hold for measures dedicated to chains or ecosystems that come out later than the call.',
    },
    force: ['requirement'],
    decidedBy: ['code'],
  },
  'A.VAL.8': {
    locator: {
      it: 'Allegato A, Valutazione delle proposte, par. 3, parte 1',
      en: 'Annex A, Valutazione delle proposte, par. 3, part 1',
    },
    keyPhrase: 'Non è prevista una graduatoria dei progetti',
    meaning: {
      it: 'I progetti non sono ordinati in graduatoria.',
      en: 'Projects are not ranked.',
    },
    force: ['prohibition'],
    decidedBy: ['code'],
  },
  'A.VAL.9': {
    locator: {
      it: 'Allegato A, Valutazione delle proposte, par. 3, parte 2',
      en: 'Annex A, Valutazione delle proposte, par. 3, part 2',
    },
    keyPhrase: 'l’approvazione di elenchi dei progetti che raggiungeranno il punteggio minimo',
    meaning: {
      it: 'Si approvano elenchi dei progetti che raggiungono il punteggio minimo.',
      en: 'Projects that attain the minimum score go into lists, and the lists are approved.',
    },
    force: ['requirement'],
    decidedBy: ['code'],
  },
  'A.SIN.1': {
    locator: {
      it: 'Allegato A, Elementi di sinergia con misure esistenti',
      en: 'Annex A, Elementi di sinergia con misure esistenti',
    },
    keyPhrase: 'valuterà la sua finanziabilità',
    meaning: {
      it: 'La Regione esamina ogni progetto e ne valuta la finanziabilità, anche con strumenti regionali, nazionali ed europei.',
      en: 'The Region looks at every project and weighs how it might be funded, also by regional, national or EU instruments.',
    },
    force: ['power', 'organisational'],
    decidedBy: ['panel'],
  },
} satisfies Partial<Record<ClauseId, ClauseEntry>>
