import type { Chain } from './chain'
import { activity, trade } from './chain'

export const mobilityEnergyAndBuilding: readonly Chain[] = [
  {
    key: 'mobilita-elettrica',
    title: 'Mobilità elettrica: la filiera lombarda della ricarica',
    name: 'Partenariato Ricarica Lombardia',
    sector: 'mobility',
    lead: 'MI',
    area: { MI: 7, MB: 3, BG: 3, BS: 3, VA: 2, PV: 1, MN: 1 },
    purposes: ['identify-new', 'stimulate-aggregation'],
    fields: ['innovation', 'sustainability'],
    objective:
      'Progettare, costruire e gestire in Lombardia stazioni di ricarica bidirezionali, con almeno due terzi dei componenti di origine regionale.',
    strategy:
      'Le colonnine installate in regione montano elettronica di potenza importata. Il partenariato parte dai costruttori di trasformatori e quadri, che già possiedono la tecnica, e li porta a sviluppare un convertitore bidirezionale aperto. I gestori di parcheggi e flotte assicurano i primi siti.',
    swot: {
      strengths: ['Industria elettromeccanica radicata', 'Alta densità di flotte aziendali'],
      weaknesses: ['Pochi costruttori di elettronica di potenza', 'Procedure di allaccio lente'],
      opportunities: ['Obblighi di infrastrutturazione', 'Servizi alla rete elettrica'],
      threats: ['Rallentamento delle immatricolazioni', 'Standard in evoluzione'],
    },
    innovation: [
      'Convertitore bidirezionale al carburo di silicio',
      'Ricarica coordinata con fotovoltaico e accumulo di quartiere',
    ],
    competitiveness: [
      'Manutenzione entro quattro ore',
      'Costo per chilowatt installato inferiore del quindici per cento',
    ],
    activities: [
      activity(
        'Sviluppo del convertitore bidirezionale da cinquanta chilowatt.',
        'Il dimostratore di laboratorio da dieci chilowatt ha resa del novantasette per cento.',
        'Prototipi omologati: 3',
      ),
      activity(
        'Installazione di ottanta stazioni presso flotte e parcheggi.',
        'I siti sono individuati e il distributore ha rilasciato quaranta preventivi di allaccio.',
        'Stazioni attive: 80',
        'Energia erogata: 1,6 GWh per anno',
      ),
      activity(
        'Centrale di controllo e servizi di flessibilità.',
        'La piattaforma è in esercizio su trecento punti di ricarica di un partner.',
        'Potenza flessibile offerta: 2 MW',
      ),
    ],
    trades: [
      trade('Rame e Conduttori', 'conduttori e avvolgimenti', 'raw-materials'),
      trade('Trasformatori', 'trasformatori e induttori', 'processing'),
      trade('Elettronica di Potenza', 'convertitori e controlli', 'production'),
      trade('Quadri Elettrici', 'quadri e assemblaggio delle stazioni', 'production'),
      trade('Impianti Elettrici', 'installazione e manutenzione', 'distribution'),
      trade('Flotte', 'gestione di flotte e siti di prova', 'distribution'),
    ],
  },
  {
    key: 'ferroviario',
    title: 'Materiale rotabile: manutenzione predittiva e componenti leggeri per il treno',
    name: 'Partenariato Treno Lombardo',
    sector: 'mobility',
    lead: 'MI',
    area: { MI: 6, BS: 4, BG: 3, VA: 2, LO: 2, PV: 1, CR: 1 },
    purposes: ['consolidate-existing', 'innovate-process'],
    fields: ['innovation', 'sustainability', 'internationalisation'],
    objective:
      'Offrire ai gestori ferroviari europei componenti e servizi che riducano del venti per cento il costo di manutenzione per chilometro.',
    strategy:
      'La subfornitura ferroviaria lombarda è competente e dispersa. Si vuole consolidarla intorno a tre sistemi, cioè carrello, climatizzazione e interni, ciascuno con un’impresa guida, prove condivise e un fascicolo di omologazione comune. I dati raccolti sui treni in esercizio alimentano la manutenzione predittiva.',
    swot: {
      strengths: ['Esperienza nei sistemi di bordo', 'Prossimità a grandi officine di manutenzione'],
      weaknesses: ['Tempi di omologazione lunghi', 'Ordini discontinui'],
      opportunities: ['Rinnovo delle flotte regionali', 'Trazione a idrogeno sulle linee non elettrificate'],
      threats: ['Consolidamento dei grandi costruttori', 'Gare al massimo ribasso'],
    },
    innovation: ['Sensori autoalimentati sulle boccole', 'Pannelli interni in composito riciclabile e ignifugo'],
    competitiveness: ['Fascicoli di omologazione riutilizzabili', 'Contratti di disponibilità di sistema'],
    activities: [
      activity(
        'Rete di sensori su dodici convogli in esercizio.',
        'Il gestore ha autorizzato il montaggio in occasione delle revisioni programmate.',
        'Boccole monitorate: 384',
        'Preavviso medio del guasto: 20 giorni',
      ),
      activity(
        'Qualifica di pannelli interni in composito riciclabile.',
        'Il laboratorio fuoco partner ha superato i provini preliminari.',
        'Riduzione di massa: 18 %',
      ),
      activity(
        'Partecipazione coordinata alla fiera ferroviaria di Berlino.',
        'Lo spazio è opzionato e diciotto imprese hanno aderito.',
        'Richieste di offerta: 70',
      ),
    ],
    trades: [
      trade('Fonderia', 'getti per carrelli', 'raw-materials', 'processing'),
      trade('Carrelli', 'costruzione e revisione di carrelli', 'production'),
      trade('Climatizzazione', 'impianti di bordo', 'production'),
      trade('Compositi', 'pannelli e rivestimenti interni', 'processing'),
      trade('Cablaggi', 'cablaggi e quadri di bordo', 'processing'),
      trade('Officina Ferroviaria', 'revisione e manutenzione', 'distribution'),
      trade('Segnalamento', 'sensori e telecontrollo', 'production'),
    ],
  },
  {
    key: 'aerospazio-varesino',
    title: 'Aerospazio varesino: la manifattura additiva certificata per il volo',
    name: 'Distretto Aerospaziale Prealpino Esempio',
    legalForm: 'district',
    sector: 'mobility',
    lead: 'VA',
    area: { VA: 12, MI: 4, CO: 1, MB: 1 },
    towns: {
      VA: [
        'Varese',
        'Vergiate',
        'Somma Lombardo',
        'Venegono Superiore',
        'Samarate',
        'Gallarate',
        'Sesto Calende',
        'Busto Arsizio',
      ],
    },
    purposes: ['consolidate-existing', 'innovate-process', 'stimulate-aggregation'],
    fields: ['innovation', 'human-capital', 'internationalisation'],
    objective:
      'Certificare per il volo una catena completa di manifattura additiva in titanio, dalla polvere al pezzo rifinito e controllato.',
    strategy:
      'Elicotteri e addestratori nati in provincia trainano centinaia di officine che rischiano di restare indietro sulle nuove tecnologie. Il distretto concentra in un centro comune le prove distruttive e non, distribuisce tra i soci stampa, trattamento e finitura, e sostiene le piccole imprese nei costi di certificazione.',
    swot: {
      strengths: ['Capofila di livello mondiale nell’ala rotante', 'Competenze di prova e collaudo in volo'],
      weaknesses: ['Certificazioni onerose per le piccole imprese', 'Un committente prevalente'],
      opportunities: ['Mobilità aerea avanzata', 'Componenti per piccoli satelliti'],
      threats: ['Approvvigionamento di titanio', 'Tempi lunghi dei programmi'],
    },
    innovation: [
      'Monitoraggio ottico del bagno di fusione strato per strato',
      'Riuso qualificato delle polveri di titanio',
    ],
    competitiveness: [
      'Riduzione del rapporto tra materiale acquistato e volato da dieci a due',
      'Certificazione di processo unica per quindici officine',
    ],
    activities: [
      activity(
        'Centro comune di prove su provini e pezzi stampati.',
        'Il tomografo è installato presso un partner e ha ore libere.',
        'Provini caratterizzati: 4 000',
      ),
      activity(
        'Certificazione di processo di quindici officine.',
        'L’organismo notificato ha approvato il piano di qualifica.',
        'Officine certificate: 15',
        'Pezzi qualificati: 24',
      ),
      activity(
        'Percorso post-diploma per tecnici della manifattura additiva.',
        'L’istituto partner possiede due stampanti didattiche per metallo.',
        'Diplomati: 44',
      ),
    ],
    trades: [
      trade('Polveri Metalliche', 'polveri di titanio e leghe', 'raw-materials'),
      trade('Additiva', 'stampa di componenti metallici', 'processing'),
      trade('Aeromeccanica', 'lavorazione di parti di volo', 'processing'),
      trade('Compositi', 'strutture in fibra di carbonio', 'processing'),
      trade('Trattamenti', 'trattamenti termici e superficiali', 'processing'),
      trade('Avionica', 'apparati e cablaggi', 'production'),
      trade('Aeronautica', 'assemblaggio e assistenza', 'production', 'distribution'),
    ],
  },
  {
    key: 'idrogeno-valle',
    title: 'Valle dell’idrogeno tra Sebino e Camonica: produrre, trasportare, usare',
    name: 'Partenariato Idrogeno Sebino Camonica',
    sector: 'energy',
    lead: 'BS',
    area: { BS: 9, BG: 5, MI: 2, SO: 1 },
    towns: { BS: ['Iseo', 'Breno', 'Edolo', 'Darfo Boario Terme', 'Pisogne', 'Brescia', 'Rovato', 'Cividate Camuno'] },
    purposes: ['identify-new', 'stimulate-aggregation'],
    fields: ['sustainability', 'innovation', 'human-capital'],
    objective:
      'Creare la prima filiera completa dell’idrogeno rinnovabile in ambito alpino, dall’elettrolizzatore al treno, al camion e al forno.',
    strategy:
      'L’acqua dei bacini camuni e la linea ferroviaria non elettrificata danno insieme offerta e domanda. La strategia sviluppa prima gli usi certi, cioè il treno e due stabilimenti, poi le stazioni stradali; i costruttori di valvole, serbatoi e compressori riconvertono i propri prodotti all’alta pressione.',
    swot: {
      strengths: ['Energia idroelettrica locale', 'Costruttori di valvole e recipienti in pressione'],
      weaknesses: ['Quadro autorizzativo incompleto', 'Costo dell’idrogeno verde'],
      opportunities: ['Fondi del piano nazionale per le valli dell’idrogeno', 'Domanda dell’industria siderurgica'],
      threats: ['Prezzi dell’energia', 'Ritardi nelle infrastrutture'],
    },
    innovation: [
      'Elettrolizzatore modulare con controllo del carico idroelettrico',
      'Valvole per idrogeno a novecento bar',
    ],
    competitiveness: [
      'Componenti qualificati in anticipo sulla domanda',
      'Costo di trasporto contenuto dal consumo locale',
    ],
    activities: [
      activity(
        'Elettrolizzatore dimostrativo da un megawatt.',
        'L’area è contigua a una centrale e la connessione è concessa.',
        'Idrogeno prodotto: 90 tonnellate per anno',
      ),
      activity(
        'Qualifica di valvole, raccordi e serbatoi.',
        'Il banco prova è progettato con l’università e la cella è autorizzata.',
        'Componenti qualificati: 40',
        'Pressione di prova: 900 bar',
      ),
      activity(
        'Formazione di manutentori e squadre di emergenza.',
        'Il programma è concordato con il comando provinciale dei vigili del fuoco.',
        'Addetti formati: 120',
      ),
    ],
    trades: [
      trade('Idroelettrica', 'fornitura di energia rinnovabile', 'raw-materials'),
      trade('Elettrolisi', 'elettrolizzatori e ausiliari', 'production'),
      trade('Compressori', 'compressione e stoccaggio', 'production'),
      trade('Raccordi', 'valvole e raccordi per alta pressione', 'processing'),
      trade('Serbatoi', 'recipienti in composito e acciaio', 'processing'),
      trade('Autotrasporti', 'trasporto e rifornimento', 'distribution'),
    ],
  },
  {
    key: 'biometano',
    title: 'Biometano dalla pianura: reflui zootecnici, energia e fertilizzanti',
    name: 'Cooperativa Biometano della Bassa Esempio',
    legalForm: 'cooperative',
    sector: 'energy',
    lead: 'BS',
    area: { BS: 8, CR: 5, MN: 5, LO: 3, BG: 2 },
    towns: { BS: ['Orzinuovi', 'Manerbio', 'Leno', 'Ghedi', 'Bagnolo Mella', 'Verolanuova', 'Quinzano d’Oglio'] },
    purposes: ['innovate-process', 'stimulate-aggregation'],
    fields: ['sustainability', 'credit-capitalisation'],
    objective:
      'Convertire al biometano quindici impianti a biogas in scadenza di incentivo e restituire ai campi un fertilizzante sicuro e misurato.',
    strategy:
      'Gli allevamenti della Bassa producono energia elettrica con incentivi prossimi al termine. La cooperativa riunisce allevatori, impiantisti e trasportatori per la riconversione coordinata degli impianti, la raccolta comune del gas e la valorizzazione del digestato, riducendo il carico di azoto nelle zone vulnerabili.',
    swot: {
      strengths: ['Massa critica di impianti e reflui', 'Esperienza gestionale ventennale'],
      weaknesses: ['Distanza di molti impianti dalla rete gas', 'Rapporti delicati con i comuni'],
      opportunities: ['Tariffe per il biometano agricolo', 'Prezzo elevato dei concimi minerali'],
      threats: ['Norme sui nitrati', 'Contrazione del numero di stalle'],
    },
    innovation: ['Purificazione a membrane di piccola taglia', 'Recupero dell’azoto come solfato ammonico'],
    competitiveness: ['Logistica comune con carri bombolai', 'Certificati di sostenibilità di gruppo'],
    activities: [
      activity(
        'Studi di conversione e progettazione di quindici impianti.',
        'Dieci impianti hanno già i rilievi e le analisi delle biomasse.',
        'Impianti autorizzati: 15',
        'Capacità: 3 500 metri cubi all’ora',
      ),
      activity(
        'Sistema di recupero dell’azoto su tre stalle pilota.',
        'Le colonne di strippaggio sono state provate su scala di un metro cubo l’ora.',
        'Azoto recuperato: 60 tonnellate per anno',
      ),
      activity(
        'Fondo rotativo tra i soci per la quota di capitale proprio.',
        'Lo statuto consente il prestito sociale e la banca cofinanzia.',
        'Impianti finanziati: 8',
      ),
    ],
    trades: [
      trade('Azienda Agricola Cascina', 'conferimento di reflui e sottoprodotti', 'raw-materials'),
      trade('Allevamento', 'gestione della stalla pilota', 'raw-materials'),
      trade('Biogas', 'gestione degli impianti di digestione', 'processing'),
      trade('Impianti Gas', 'purificazione e compressione', 'production'),
      trade('Agromeccanica', 'distribuzione di precisione del digestato', 'processing'),
      trade('Trasporti', 'trasporto del biometano', 'distribution'),
    ],
  },
  {
    key: 'comunita-energetiche',
    title: 'Comunità energetiche industriali: il fotovoltaico condiviso tra i capannoni',
    name: 'Partenariato Capannoni Solari',
    sector: 'energy',
    lead: 'MI',
    area: { MI: 6, MB: 3, LO: 3, PV: 2, BG: 2, CR: 2, VA: 1 },
    purposes: ['identify-new', 'stimulate-aggregation', 'innovate-process'],
    fields: ['sustainability', 'credit-capitalisation', 'innovation'],
    objective:
      'Installare e condividere quaranta megawatt di fotovoltaico sui tetti di sei aree industriali, con una filiera locale di progetto, posa e gestione.',
    strategy:
      'Il tetto di un’azienda produce quando la vicina consuma. Le imprese energivore, gli installatori e i produttori di strutture e inverter si associano per sviluppare comunità energetiche con contratti uniformi e acquisti congiunti. Dopo le sei aree pilota il modello è offerto ai consorzi industriali della regione.',
    swot: {
      strengths: ['Superfici coperte estese e contigue', 'Installatori qualificati'],
      weaknesses: ['Amianto su molte coperture', 'Scarsa conoscenza delle regole di condivisione'],
      opportunities: ['Recepimento delle direttive sulle rinnovabili', 'Finanza di progetto per l’efficienza'],
      threats: ['Saturazione di cabine primarie', 'Tempi di consegna degli inverter'],
    },
    innovation: ['Ripartizione oraria dell’energia con contatori aperti', 'Accumulo con batterie di seconda vita'],
    competitiveness: ['Costo dell’energia ridotto di un quarto', 'Coperture bonificate e isolate con un solo cantiere'],
    activities: [
      activity(
        'Diagnosi delle coperture e progettazione in sei aree.',
        'I voli con termocamera sono stati eseguiti su due aree.',
        'Tetti analizzati: 210',
        'Potenza progettata: 40 MW',
      ),
      activity(
        'Costituzione delle comunità e contratti tipo.',
        'Lo schema statutario è stato vagliato da due studi legali.',
        'Comunità costituite: 6',
      ),
      activity(
        'Accumulo dimostrativo con batterie di seconda vita.',
        'Un costruttore fornisce i moduli provenienti da autobus elettrici.',
        'Capacità installata: 1,2 MWh',
      ),
    ],
    trades: [
      trade('Strutture Solari', 'profili e strutture di fissaggio', 'raw-materials', 'processing'),
      trade('Inverter', 'convertitori e accumulo', 'production'),
      trade('Coperture', 'bonifica e isolamento dei tetti', 'processing'),
      trade('Impianti Fotovoltaici', 'posa e manutenzione degli impianti', 'production'),
      trade('Energia', 'gestione e vendita dell’energia condivisa', 'distribution'),
      trade('Manifattura', 'messa a disposizione di tetti e carichi', 'distribution'),
    ],
  },
  {
    key: 'pompe-di-calore',
    title: 'Clima domestico senza gas: pompe di calore progettate e prodotte in Lombardia',
    name: 'Rete Clima Elettrico Esempio',
    legalForm: 'network-contract',
    sector: 'energy',
    lead: 'MI',
    area: { MI: 5, BG: 4, VA: 3, BS: 3, LC: 2, PV: 2, MN: 1 },
    purposes: ['innovate-process', 'consolidate-existing'],
    fields: ['innovation', 'sustainability', 'human-capital'],
    objective:
      'Riconvertire i produttori di caldaie e componenti alla pompa di calore con refrigeranti naturali e formare mille installatori.',
    strategy:
      'La termotecnica lombarda esporta caldaie in tutto il mondo e deve cambiare prodotto senza perdere clienti. Nella rete i costruttori condividono la piattaforma del circuito frigorifero, i fornitori riconvertono scambiatori e valvole, i centri di assistenza si aggiornano. L’obiettivo industriale è una macchina riparabile con propano come refrigerante.',
    swot: {
      strengths: ['Marchi e reti di assistenza consolidati', 'Fornitori di scambiatori e ventilatori'],
      weaknesses: [
        'Compressori acquistati da tre gruppi esteri',
        'Installatori senza abilitazione ai gas infiammabili',
      ],
      opportunities: ['Piano europeo per abbandonare il gas', 'Riqualificazione energetica degli edifici'],
      threats: ['Investimenti dei concorrenti asiatici', 'Incertezza sugli incentivi'],
    },
    innovation: [
      'Circuito a propano con carica sotto i centocinquanta grammi per chilowatt',
      'Diagnosi sonora dei guasti',
    ],
    competitiveness: ['Piattaforma comune che riduce i costi di sviluppo', 'Rete di assistenza capillare già presente'],
    activities: [
      activity(
        'Sviluppo della piattaforma frigorifera comune.',
        'Il banco calorimetrico e il primo prototipo sono disponibili.',
        'Taglie sviluppate: 3',
        'Coefficiente stagionale: almeno 4,8',
      ),
      activity(
        'Riconversione di cinque linee di scambiatori.',
        'I disegni sono compatibili con le presse esistenti.',
        'Linee convertite: 5',
      ),
      activity(
        'Abilitazione degli installatori ai refrigeranti naturali.',
        'Otto aule attrezzate sono presso i centri di assistenza.',
        'Installatori formati: 1 000',
      ),
    ],
    trades: [
      trade('Tubi Rame', 'tubi e lamierini', 'raw-materials'),
      trade('Scambiatori', 'scambiatori a piastre e alettati', 'processing'),
      trade('Ventilatori', 'ventilatori e motori', 'processing'),
      trade('Termotecnica', 'costruzione delle pompe di calore', 'production'),
      trade('Regolazioni', 'elettronica e controllo', 'processing'),
      trade('Idrotermica', 'installazione e assistenza', 'distribution'),
    ],
  },
  {
    key: 'edilizia-sostenibile',
    title: 'Edilizia sostenibile: il cantiere industrializzato a secco',
    name: 'Partenariato Cantiere a Secco',
    sector: 'building',
    lead: 'MI',
    area: { MI: 6, BG: 5, BS: 3, MB: 3, CO: 2, LC: 1, LO: 1, CR: 1 },
    purposes: ['innovate-process', 'stimulate-aggregation', 'consolidate-existing'],
    fields: ['sustainability', 'innovation', 'human-capital'],
    objective:
      'Industrializzare la riqualificazione degli edifici con pannelli prefabbricati isolanti che si montano in un decimo del tempo e si smontano a fine vita.',
    strategy:
      'Tra rilievo, progetto, officina e ponteggio si perdono settimane e qualità. Il partenariato adotta il rilievo laser come base contrattuale, prefabbrica facciate complete di serramenti e impianti e istruisce squadre di montatori. La strategia consolida imprese artigiane che da sole non entrerebbero nell’edilizia industrializzata.',
    swot: {
      strengths: ['Filiera dei prefabbricati e dei serramenti', 'Domanda pubblica di edilizia scolastica e sociale'],
      weaknesses: ['Frammentazione dei cantieri', 'Manodopera poco qualificata'],
      opportunities: ['Programmi di riqualificazione energetica', 'Demolizione selettiva e materiali di recupero'],
      threats: ['Instabilità normativa dei bonus', 'Prezzi dei materiali'],
    },
    innovation: ['Facciata prefabbricata da rilievo laser', 'Giunti reversibili per lo smontaggio selettivo'],
    competitiveness: [
      'Cantieri abitati conclusi in quattro settimane',
      'Prestazione energetica garantita per contratto',
    ],
    activities: [
      activity(
        'Progettazione del sistema di facciata e prove di tenuta.',
        'Il prototipo in scala reale ha superato la prova di permeabilità.',
        'Sistemi marcati CE: 2',
      ),
      activity(
        'Tre cantieri dimostrativi su edilizia sociale.',
        'Gli enti proprietari hanno deliberato la disponibilità degli stabili.',
        'Alloggi riqualificati: 96',
        'Riduzione dei consumi: 65 %',
      ),
      activity(
        'Scuola itinerante per montatori.',
        'Il camion-laboratorio appartiene all’ente formativo partner.',
        'Montatori abilitati: 130',
      ),
    ],
    trades: [
      trade('Isolanti', 'isolanti da fibre riciclate', 'raw-materials'),
      trade('Prefabbricati', 'produzione di pannelli di facciata', 'production'),
      trade('Serramenti', 'serramenti integrati', 'processing'),
      trade('Lattoneria', 'coperture e raccordi', 'processing'),
      trade('Costruzioni', 'montaggio e direzione di cantiere', 'production'),
      trade('Rilievi', 'rilievo laser e modelli informativi', 'processing'),
      trade('Demolizioni', 'demolizione selettiva e recupero', 'raw-materials'),
      trade('Forniture Edili', 'distribuzione dei materiali', 'distribution'),
    ],
  },
  {
    key: 'serramenti-legno',
    title: 'Case e serramenti in legno delle Orobie: bosco, segheria, cantiere',
    name: 'Consorzio Legno Orobico Esempio',
    legalForm: 'consortium-company',
    sector: 'building',
    lead: 'BG',
    area: { BG: 10, SO: 4, LC: 3, BS: 2 },
    towns: {
      BG: ['Clusone', 'Ponte Nossa', 'Zogno', 'San Giovanni Bianco', 'Rovetta', 'Castione della Presolana'],
      SO: ['Morbegno', 'Tirano', 'Sondrio', 'Talamona'],
    },
    purposes: ['identify-new', 'stimulate-aggregation'],
    fields: ['sustainability', 'innovation', 'human-capital'],
    objective:
      'Impiegare nelle costruzioni locali ventimila metri cubi all’anno di legname orobico oggi venduto come legna da ardere.',
    strategy:
      'Il bosco cresce più di quanto si tagli, ma le segherie di valle lavorano abete importato. La società consortile organizza lotti boschivi certificati, essiccazione comune e una linea di legno lamellare di piccola taglia; i serramentisti e i carpentieri si impegnano ad acquistarne la produzione.',
    swot: {
      strengths: ['Patrimonio forestale certificato', 'Carpentieri esperti in coperture'],
      weaknesses: ['Viabilità forestale insufficiente', 'Qualità disomogenea dei tronchi'],
      opportunities: ['Edilizia a basso carbonio', 'Schianti da vento e bostrico da valorizzare'],
      threats: ['Prezzi volatili del legname', 'Spopolamento delle valli'],
    },
    innovation: ['Classificazione dei tronchi con tomografia portatile', 'Lamellare misto abete e castagno'],
    competitiveness: ['Trasporto sotto i sessanta chilometri', 'Marchio di provenienza forestale'],
    activities: [
      activity(
        'Piattaforma di vendita dei lotti boschivi e classificazione.',
        'I consorzi forestali aderenti gestiscono settemila ettari.',
        'Lotti classificati: 80',
      ),
      activity(
        'Essiccatoio comune a biomassa.',
        'La caldaia esistente ha potenza residua sufficiente.',
        'Metri cubi essiccati: 9 000 per anno',
      ),
      activity(
        'Linea di lamellare di piccola taglia.',
        'La pressa è reperita sul mercato dell’usato e verificata.',
        'Travi prodotte: 2 500 metri cubi',
        'Addetti assunti: 9',
      ),
    ],
    trades: [
      trade('Utilizzazioni Boschive', 'taglio ed esbosco', 'raw-materials'),
      trade('Segheria', 'segagione e selezione', 'processing'),
      trade('Essiccazione Legnami', 'essiccazione e trattamento', 'processing'),
      trade('Serramenti', 'serramenti in castagno e larice', 'production'),
      trade('Case in Legno', 'progettazione e montaggio di edifici', 'production'),
      trade('Legnami', 'commercio e distribuzione', 'distribution'),
    ],
  },
  {
    key: 'logistica-urbana',
    title: 'Ultimo miglio condiviso: logistica urbana senza emissioni',
    name: 'Partenariato Ultimo Miglio',
    sector: 'mobility',
    lead: 'MI',
    area: { MI: 8, MB: 2, LO: 3, PV: 2, BG: 2, VA: 2, CR: 1 },
    purposes: ['stimulate-aggregation', 'innovate-process'],
    fields: ['sustainability', 'innovation'],
    objective:
      'Consolidare le consegne di città in cinque microdepositi comuni e servirle con mezzi elettrici e cicli da carico.',
    strategy:
      'Nello stesso cortile arrivano ogni giorno sei furgoni mezzi vuoti. Corrieri, commercianti e costruttori di cicli da carico si accordano su microdepositi neutrali e su un protocollo di passaggio del collo. La strategia riconverte piccole aziende di trasporto in operatori di prossimità, con orari concordati con i comuni.',
    swot: {
      strengths: ['Alta densità di consegne', 'Operatori già dotati di mezzi elettrici'],
      weaknesses: ['Costo delle superfici urbane', 'Sistemi informativi non comunicanti'],
      opportunities: ['Regole di accesso alle zone a traffico limitato', 'Ritiro dei resi e degli imballaggi'],
      threats: ['Concorrenza dei grandi operatori digitali', 'Conflitti sugli spazi di sosta'],
    },
    innovation: [
      'Protocollo aperto per il passaggio del collo tra operatori',
      'Casse mobili intercambiabili tra furgone e ciclo',
    ],
    competitiveness: ['Costo per consegna ridotto del diciotto per cento', 'Accesso alle aree pedonali'],
    activities: [
      activity(
        'Apertura di cinque microdepositi.',
        'Tre locali sono concessi da gestori di parcheggi.',
        'Colli transitati: 900 000 per anno',
      ),
      activity(
        'Messa in strada di sessanta mezzi elettrici e cicli da carico.',
        'Il modello di cassa mobile è omologato.',
        'Chilometri percorsi a emissioni nulle: 1,1 milioni',
        'Furgoni evitati: 45',
      ),
      activity(
        'Piattaforma di instradamento condivisa.',
        'L’algoritmo è in uso presso un partner da due anni.',
        'Operatori collegati: 22',
      ),
    ],
    trades: [
      trade('Cicli da Carico', 'costruzione di cicli e casse mobili', 'production'),
      trade('Batterie', 'batterie e ricarica', 'raw-materials', 'processing'),
      trade('Corrieri', 'consegne di prossimità', 'distribution'),
      trade('Autotrasporti', 'rifornimento dei microdepositi', 'distribution'),
      trade('Magazzini', 'gestione dei microdepositi', 'distribution'),
      trade('Instradamento', 'software di pianificazione', 'processing'),
    ],
  },
  {
    key: 'spazio-servizi',
    title: 'Dallo spazio alla pianura: servizi satellitari per agricoltura e territorio',
    name: 'ATS Orbita Bassa Esempio',
    legalForm: 'temporary-purpose-association',
    sector: 'digital',
    lead: 'MI',
    area: { MI: 8, VA: 4, MB: 2, LC: 1, PV: 1, LO: 1 },
    purposes: ['identify-new', 'stimulate-aggregation'],
    fields: ['innovation', 'human-capital', 'internationalisation'],
    objective:
      'Costruire e usare in Lombardia una piccola costellazione dimostrativa per l’osservazione delle colture, dell’acqua e delle frane.',
    strategy:
      'Le imprese lombarde costruiscono strumenti di bordo, ma i servizi che ne derivano si acquistano all’estero. L’ecosistema collega costruttori, operatori di terra e utilizzatori agricoli e pubblici, cominciando da carichi utili ospitati e dati aperti europei, per poi lanciare due nanosatelliti propri.',
    swot: {
      strengths: ['Competenze su ottica e apparati di bordo', 'Domanda pubblica di monitoraggio'],
      weaknesses: ['Capitale di rischio scarso', 'Tempi di lancio incerti'],
      opportunities: ['Programmi spaziali nazionali', 'Politica agricola che premia il dato'],
      threats: ['Affollamento delle orbite', 'Offerta gratuita di immagini'],
    },
    innovation: ['Camera iperspettrale compatta', 'Elaborazione a bordo delle immagini'],
    competitiveness: [
      'Dati aggiornati ogni due giorni sulla pianura',
      'Servizio in lingua per consorzi irrigui e comuni',
    ],
    activities: [
      activity(
        'Sviluppo della camera iperspettrale e volo su velivolo.',
        'Lo strumento da laboratorio è tarato e il velivolo è di un partner.',
        'Bande acquisite: 120',
      ),
      activity(
        'Servizio pilota per quattro consorzi irrigui.',
        'I modelli di bilancio idrico sono validati su tre stagioni.',
        'Ettari serviti: 50 000',
        'Acqua risparmiata: 12 %',
      ),
      activity(
        'Integrazione e lancio di due nanosatelliti.',
        'Il lanciatore condiviso ha finestre trimestrali.',
        'Satelliti in orbita: 2',
      ),
    ],
    trades: [
      trade('Ottica Spaziale', 'strumenti e specchi', 'processing'),
      trade('Satelliti', 'piattaforme e integrazione', 'production'),
      trade('Materiali Avanzati', 'strutture e schermature', 'raw-materials'),
      trade('Telecomunicazioni', 'stazioni di terra', 'processing'),
      trade('Geodati', 'elaborazione e servizi', 'production', 'distribution'),
      trade('Agronomia Digitale', 'servizi alle aziende agricole', 'distribution'),
    ],
  },
]
