import type { ClauseEntry } from './clause'
import type { ClauseId } from './clause-id'

/** Annex A, Ambiti di intervento, the examples for each field: an open list, never a test. */
export const annexExamples = {
  'A.AMB.x': {
    locator: {
      it: 'Allegato A, Ambiti di intervento, esempi, alinea',
      en: 'Annex A, Ambiti di intervento, examples, opening words',
    },
    keyPhrase: 'si elencano possibili interventi di proposte progettuali suddivisi per ambiti',
    meaning: {
      it: 'Introduce esempi di interventi per ambito: l’elenco è aperto e non esclude altro.',
      en: 'Introduces examples for each field: they are open and rule nothing out.',
    },
    force: ['illustrative'],
    decidedBy: ['code'],
  },
  'A.AMB.x.a': {
    locator: { it: 'Allegato A, Ambiti di intervento, esempi a', en: 'Annex A, Ambiti di intervento, examples a' },
    keyPhrase: 'a) la sostenibilità economica e la circolarità',
    meaning: {
      it: 'Apre gli esempi dell’ambito a, qui intitolato alla «sostenibilità economica».',
      en: 'Opens the examples for field a, here under the name of economic sustainability.',
    },
    force: ['illustrative'],
    decidedBy: ['nobody'],
  },
  'A.AMB.x.a1': {
    locator: {
      it: 'Allegato A, Ambiti di intervento, esempi a, punto 1',
      en: 'Annex A, Ambiti di intervento, examples a, point 1',
    },
    keyPhrase: 'sviluppo di interventi integrati di eco innovazione',
    meaning: {
      it: 'Esempio: eco-innovazione, risparmio di energia e acqua, minori emissioni, fonti rinnovabili.',
      en: 'For example, eco-innovation, saving energy and water, lower emissions and renewable energy.',
    },
    force: ['illustrative'],
    decidedBy: ['nobody'],
  },
  'A.AMB.x.a2': {
    locator: {
      it: 'Allegato A, Ambiti di intervento, esempi a, punto 2',
      en: 'Annex A, Ambiti di intervento, examples a, point 2',
    },
    keyPhrase: 'promozione dell’attività integrata di recupero nella gestione dei rifiuti',
    meaning: {
      it: 'Esempio: recupero integrato nella gestione dei rifiuti, secondo il piano europeo per l’economia circolare.',
      en: 'For example, integrated recovery in waste management, as the EU circular economy plan provides.',
    },
    force: ['illustrative'],
    decidedBy: ['nobody'],
  },
  'A.AMB.x.a3': {
    locator: {
      it: 'Allegato A, Ambiti di intervento, esempi a, punto 3',
      en: 'Annex A, Ambiti di intervento, examples a, point 3',
    },
    keyPhrase: 'sviluppo di progetti di “simbiosi industriale”',
    meaning: {
      it: 'Esempio: simbiosi industriale, con riuso di materiali, sottoprodotti e residui.',
      en: 'For example, industrial symbiosis that reuses materials, by-products and residues.',
    },
    force: ['illustrative'],
    decidedBy: ['nobody'],
  },
  'A.AMB.x.a4': {
    locator: {
      it: 'Allegato A, Ambiti di intervento, esempi a, punto 4',
      en: 'Annex A, Ambiti di intervento, examples a, point 4',
    },
    keyPhrase: 'miglioramento delle prestazioni energetiche delle sedi',
    meaning: {
      it: 'Esempio: sedi della filiera più efficienti sul piano energetico.',
      en: 'For example, premises of the chain that use energy better.',
    },
    force: ['illustrative'],
    decidedBy: ['nobody'],
  },
  'A.AMB.x.b': {
    locator: { it: 'Allegato A, Ambiti di intervento, esempi b', en: 'Annex A, Ambiti di intervento, examples b' },
    keyPhrase: 'b) l’innovazione e il trasferimento tecnologico, la digitalizzazione,',
    meaning: {
      it: 'Apre gli esempi dell’ambito b.',
      en: 'Opens the examples for field b.',
    },
    force: ['illustrative'],
    decidedBy: ['nobody'],
  },
  'A.AMB.x.b1': {
    locator: {
      it: 'Allegato A, Ambiti di intervento, esempi b, punto 1',
      en: 'Annex A, Ambiti di intervento, examples b, point 1',
    },
    keyPhrase: 'sviluppo coordinato di progetti di ricerca',
    meaning: {
      it: 'Esempio: ricerca e innovazione coordinate per prodotti nuovi o processi migliori, anche con la proprietà intellettuale.',
      en: 'For example, joint research and innovation for new products or better processes, also through intellectual property.',
    },
    force: ['illustrative'],
    decidedBy: ['nobody'],
  },
  'A.AMB.x.b2': {
    locator: {
      it: 'Allegato A, Ambiti di intervento, esempi b, punto 2',
      en: 'Annex A, Ambiti di intervento, examples b, point 2',
    },
    keyPhrase: 'adozione di tecnologie digitali più avanzate',
    meaning: {
      it: 'Esempio: tecnologie digitali più avanzate nelle diverse fasi dei processi.',
      en: 'For example, more advanced digital tools at the various stages of a process.',
    },
    force: ['illustrative'],
    decidedBy: ['nobody'],
  },
  'A.AMB.x.b3': {
    locator: {
      it: 'Allegato A, Ambiti di intervento, esempi b, punto 3',
      en: 'Annex A, Ambiti di intervento, examples b, point 3',
    },
    keyPhrase: 'riorganizzazione delle attività di approvvigionamento',
    meaning: {
      it: 'Esempio: riorganizzare approvvigionamento, produzione e distribuzione per dipendere meno dalle importazioni.',
      en: 'For example, new ways to source, produce and distribute that rely less on imports.',
    },
    force: ['illustrative'],
    decidedBy: ['nobody'],
  },
  'A.AMB.x.b4': {
    locator: {
      it: 'Allegato A, Ambiti di intervento, esempi b, punto 4',
      en: 'Annex A, Ambiti di intervento, examples b, point 4',
    },
    keyPhrase: 'adozione di protocolli per la sicurezza informatica',
    meaning: {
      it: 'Esempio: protocolli di sicurezza informatica e interventi di cybersecurity.',
      en: 'For example, information security protocols and cybersecurity work.',
    },
    force: ['illustrative'],
    decidedBy: ['nobody'],
  },
  'A.AMB.x.b5': {
    locator: {
      it: 'Allegato A, Ambiti di intervento, esempi b, punto 5',
      en: 'Annex A, Ambiti di intervento, examples b, point 5',
    },
    keyPhrase: 'miglioramento della qualità attraverso l’acquisizione di certificazioni',
    meaning: {
      it: 'Esempio: qualità migliorata con l’acquisizione di certificazioni.',
      en: 'For example, better quality by obtaining quality certificates.',
    },
    force: ['illustrative'],
    decidedBy: ['nobody'],
  },
  'A.AMB.x.c': {
    locator: { it: 'Allegato A, Ambiti di intervento, esempi c', en: 'Annex A, Ambiti di intervento, examples c' },
    keyPhrase: 'c) la formazione, il capitale umano, l’occupazione e la sicurezza',
    meaning: {
      it: 'Apre gli esempi dell’ambito c.',
      en: 'Opens the examples for field c.',
    },
    force: ['illustrative'],
    decidedBy: ['nobody'],
  },
  'A.AMB.x.c1': {
    locator: {
      it: 'Allegato A, Ambiti di intervento, esempi c, punto 1',
      en: 'Annex A, Ambiti di intervento, examples c, point 1',
    },
    keyPhrase: 'valorizzazione e inserimento di personale altamente qualificato',
    meaning: {
      it: 'Esempio: inserire e valorizzare personale altamente qualificato e preparare meglio quello già impiegato.',
      en: 'For example, taking on highly qualified people, making good use of them and training those already employed.',
    },
    force: ['illustrative'],
    decidedBy: ['nobody'],
  },
  'A.AMB.x.c2': {
    locator: {
      it: 'Allegato A, Ambiti di intervento, esempi c, punto 2',
      en: 'Annex A, Ambiti di intervento, examples c, point 2',
    },
    keyPhrase: 'adozione di misure per il miglioramento della sicurezza',
    meaning: {
      it: 'Esempio: luoghi di lavoro più sicuri e opere antisismiche.',
      en: 'For example, safer workplaces and structural work against earthquakes.',
    },
    force: ['illustrative'],
    decidedBy: ['nobody'],
  },
  'A.AMB.x.c3': {
    locator: {
      it: 'Allegato A, Ambiti di intervento, esempi c, punto 3',
      en: 'Annex A, Ambiti di intervento, examples c, point 3',
    },
    keyPhrase: 'attività di formazione e sviluppo del capitale umano',
    meaning: {
      it: 'Esempio: formazione su nuove competenze (energia, chimica, fisica, informatica…) utili alla transizione.',
      en: 'For example, training in new skills (energy, chemistry, physics, computing…) that help the transition.',
    },
    force: ['illustrative'],
    decidedBy: ['nobody'],
  },
  'A.AMB.x.c4': {
    locator: {
      it: 'Allegato A, Ambiti di intervento, esempi c, punto 4, periodo 1',
      en: 'Annex A, Ambiti di intervento, examples c, point 4, sentence 1',
    },
    keyPhrase: 'sviluppo di progetti integrati (anche per la creazione di Patti',
    meaning: {
      it: 'Esempio: progetti integrati che mappano il fabbisogno di competenze, anche con l’intelligenza artificiale.',
      en: 'For example, integrated projects that map the skills needed, also by artificial intelligence.',
    },
    force: ['illustrative'],
    decidedBy: ['nobody'],
  },
  'A.AMB.x.c5': {
    locator: {
      it: 'Allegato A, Ambiti di intervento, esempi c, punto 4, periodo 2',
      en: 'Annex A, Ambiti di intervento, examples c, point 4, sentence 2',
    },
    keyPhrase: 'Conseguente pianificazione di programmi formativi per le imprese aderenti',
    meaning: {
      it: 'Esempio: programmi formativi per le imprese aderenti, pianificati in base alla mappatura.',
      en: 'For example, courses for the enterprises that take part, planned on that map.',
    },
    force: ['illustrative'],
    decidedBy: ['nobody'],
  },
  'A.AMB.x.d': {
    locator: { it: 'Allegato A, Ambiti di intervento, esempi d', en: 'Annex A, Ambiti di intervento, examples d' },
    keyPhrase: 'd) l’internazionalizzazione:',
    meaning: {
      it: 'Apre gli esempi dell’ambito d.',
      en: 'Opens the examples for field d.',
    },
    force: ['illustrative'],
    decidedBy: ['nobody'],
  },
  'A.AMB.x.d1': {
    locator: {
      it: 'Allegato A, Ambiti di intervento, esempi d, punto 1',
      en: 'Annex A, Ambiti di intervento, examples d, point 1',
    },
    keyPhrase: 'sviluppo di progetti per la crescita competitiva delle imprese',
    meaning: {
      it: 'Esempio: crescita sui mercati esteri con ricerca di partner, fiere collettive e gare internazionali.',
      en: 'For example, growing abroad with foreign partners, joint trade fairs and international tenders.',
    },
    force: ['illustrative'],
    decidedBy: ['nobody'],
  },
  'A.AMB.x.d2': {
    locator: {
      it: 'Allegato A, Ambiti di intervento, esempi d, punto 2',
      en: 'Annex A, Ambiti di intervento, examples d, point 2',
    },
    keyPhrase: 'iniziative per migliorare l’approccio al mercato globale',
    meaning: {
      it: 'Esempio: processi digitali, marketing in rete ed e-commerce per il mercato globale.',
      en: 'For example, digital processes, online marketing and e-commerce for the global market.',
    },
    force: ['illustrative'],
    decidedBy: ['nobody'],
  },
  'A.AMB.x.d3': {
    locator: {
      it: 'Allegato A, Ambiti di intervento, esempi d, punto 3',
      en: 'Annex A, Ambiti di intervento, examples d, point 3',
    },
    keyPhrase: 'formazione di risorse umane e /o inserimento nella filiera',
    meaning: {
      it: 'Esempio: formare persone o inserire nella filiera specialisti dell’export.',
      en: 'For example, training people or bringing export managers into the chain.',
    },
    force: ['illustrative'],
    decidedBy: ['nobody'],
  },
  'A.AMB.x.d4': {
    locator: {
      it: 'Allegato A, Ambiti di intervento, esempi d, punto 4',
      en: 'Annex A, Ambiti di intervento, examples d, point 4',
    },
    keyPhrase: 'promozione della conoscenza e del posizionamento competitivo',
    meaning: {
      it: 'Esempio: far conoscere la filiera e posizionarla sui mercati internazionali.',
      en: 'For example, making the chain known and well placed on markets abroad.',
    },
    force: ['illustrative'],
    decidedBy: ['nobody'],
  },
  'A.AMB.x.d5': {
    locator: {
      it: 'Allegato A, Ambiti di intervento, esempi d, punto 5',
      en: 'Annex A, Ambiti di intervento, examples d, point 5',
    },
    keyPhrase: 'ricerca di partner e/o di investitori internazionali',
    meaning: {
      it: 'Esempio: partner o investitori internazionali, nuovi impianti in Lombardia e rientro di produzioni.',
      en: 'For example, international partners or investors, plants built in Lombardy and production brought back.',
    },
    force: ['illustrative'],
    decidedBy: ['nobody'],
  },
  'A.AMB.x.e': {
    locator: { it: 'Allegato A, Ambiti di intervento, esempi e', en: 'Annex A, Ambiti di intervento, examples e' },
    keyPhrase: 'e) il credito e la patrimonializzazione:',
    meaning: {
      it: 'Apre gli esempi dell’ambito e.',
      en: 'Opens the examples for field e.',
    },
    force: ['illustrative'],
    decidedBy: ['nobody'],
  },
  'A.AMB.x.e1': {
    locator: {
      it: 'Allegato A, Ambiti di intervento, esempi e, punto 1',
      en: 'Annex A, Ambiti di intervento, examples e, point 1',
    },
    keyPhrase: 'interventi di Supply Chain Finance',
    meaning: {
      it: 'Esempio: Supply Chain Finance che arrivi a cascata a tutte le imprese della filiera.',
      en: 'For example, supply-chain finance that cascades to every enterprise of the chain.',
    },
    force: ['illustrative'],
    decidedBy: ['nobody'],
  },
  'A.AMB.x.e2': {
    locator: {
      it: 'Allegato A, Ambiti di intervento, esempi e, punto 2',
      en: 'Annex A, Ambiti di intervento, examples e, point 2',
    },
    keyPhrase: 'interventi di rafforzamento patrimoniale rivolto in particolare',
    meaning: {
      it: 'Esempio: rafforzamento patrimoniale, soprattutto delle imprese più piccole della filiera.',
      en: 'For example, a stronger capital base, chiefly for the chain’s smaller members.',
    },
    force: ['illustrative'],
    decidedBy: ['nobody'],
  },
  'A.AMB.x.e3': {
    locator: {
      it: 'Allegato A, Ambiti di intervento, esempi e, punto 3',
      en: 'Annex A, Ambiti di intervento, examples e, point 3',
    },
    keyPhrase: 'interventi di fondi di investimento all’interno delle filiere',
    meaning: {
      it: 'Esempio: fondi di investimento che intervengono nelle filiere per il rilancio.',
      en: 'For example, investment funds that step into chains to relaunch them.',
    },
    force: ['illustrative'],
    decidedBy: ['nobody'],
  },
  'A.AMB.x.e4': {
    locator: {
      it: 'Allegato A, Ambiti di intervento, esempi e, punto 4',
      en: 'Annex A, Ambiti di intervento, examples e, point 4',
    },
    keyPhrase: 'strumenti per garantire i pagamenti all’interno della catena',
    meaning: {
      it: 'Esempio: strumenti che garantiscano pagamenti rapidi nella catena del valore.',
      en: 'For example, instruments that secure prompt payment along the value chain.',
    },
    force: ['illustrative'],
    decidedBy: ['nobody'],
  },
} satisfies Partial<Record<ClauseId, ClauseEntry>>
