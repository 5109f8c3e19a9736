import type { Chain } from './chain'
import { activity, trade } from './chain'

export const fashionAndLiving: readonly Chain[] = [
  {
    key: 'seta-comasca',
    title: 'Seta comasca: tracciabilità, recupero degli scarti e nuovi mercati',
    name: 'Rete Seta Lariana Esempio',
    legalForm: 'network-contract',
    sector: 'fashion',
    lead: 'CO',
    area: { CO: 12, MI: 2, VA: 2, LC: 1 },
    towns: {
      CO: [
        'Como',
        'Grandate',
        'Fino Mornasco',
        'Cernobbio',
        'Lipomo',
        'Luisago',
        'Montano Lucino',
        'Casnate con Bernate',
      ],
    },
    crossBorder: true,
    purposes: ['consolidate-existing', 'innovate-process'],
    fields: ['sustainability', 'innovation', 'internationalisation'],
    objective:
      'Rendere tracciabile ogni metro di tessuto serico, dal filato alla confezione, e dimezzare gli scarti di lavorazione avviati a smaltimento.',
    strategy:
      'La filiera comasca conserva tutte le lavorazioni della seta, ma le imprese dialogano ancora per telefono e per campioni. Il partenariato intende consolidarla con un’anagrafe condivisa dei lotti, un centro comune di recupero dei cascami e un catalogo collettivo rivolto agli uffici stile esteri. La riconversione delle tintorie a bassi consumi idrici procede per lotti, a partire dai quattro impianti più energivori.',
    swot: {
      strengths: [
        'Presenza nel raggio di venti chilometri di tutte le fasi, dalla torcitura alla stampa',
        'Archivi storici di disegni unici al mondo',
      ],
      weaknesses: [
        'Dipendenza da filato greggio di importazione',
        'Età media elevata degli addetti alla stampa a quadro',
      ],
      opportunities: [
        'Domanda dei marchi del lusso di filiere certificate',
        'Riuso dei cascami in imbottiture e biomateriali',
      ],
      threats: ['Costo del gas nelle tintorie', 'Concorrenza di stampa digitale a basso prezzo fuori dall’Unione'],
    },
    innovation: [
      'Passaporto digitale del tessuto leggibile con codice bidimensionale in cimosa',
      'Tintura a ridotto rapporto di bagno con recupero del calore dei reflui',
    ],
    competitiveness: [
      'Tempi di campionatura ridotti da sei a tre settimane grazie all’archivio condiviso',
      'Offerta coordinata a un solo interlocutore per le grandi maison',
    ],
    activities: [
      activity(
        'Realizzazione della piattaforma di tracciabilità dei lotti e collegamento dei gestionali di almeno venti imprese.',
        'I gestionali in uso esportano già i dati di lotto; il collegamento usa interfacce provate in due aziende nel 2021.',
        'Numero di imprese collegate: 20',
        'Quota di lotti tracciati a fine progetto: 60 %',
      ),
      activity(
        'Allestimento di un centro comune per la raccolta e la rigenerazione dei cascami di seta.',
        'Lo spazio è messo a disposizione da un partner ed è già autorizzato allo stoccaggio di materie prime seconde.',
        'Tonnellate di cascami recuperati ogni anno: 35',
      ),
      activity(
        'Presentazione collettiva delle collezioni agli uffici stile di Parigi e New York.',
        'Due edizioni pilota si sono svolte con dieci aziende e un unico allestimento.',
        'Incontri con compratori: 120',
        'Nuovi clienti esteri: 15',
      ),
    ],
    trades: [
      trade('Torcitura', 'torcitura e fornitura dei filati ritorti', 'raw-materials'),
      trade('Tessitura', 'tessitura jacquard dei campioni e delle collezioni', 'processing', 'production'),
      trade('Tintoria', 'tintura in filo e in pezza a basso consumo idrico', 'processing'),
      trade('Stamperia', 'stampa digitale e a quadro dei disegni d’archivio', 'processing'),
      trade('Finissaggio', 'finissaggio, controllo e rifinizione delle pezze', 'processing'),
      trade('Foulard', 'confezione di accessori e vendita ai marchi', 'production', 'distribution'),
      trade('Studio Disegno', 'progettazione dei disegni e gestione dell’archivio comune', 'production'),
    ],
  },
  {
    key: 'moda-sostenibile',
    title: 'Moda milanese a filiera corta: progettare capi che durano e si riparano',
    name: 'Partenariato Moda Durevole Milano',
    sector: 'fashion',
    lead: 'MI',
    area: { MI: 9, BG: 3, VA: 3, CO: 2, MB: 2, MN: 1 },
    purposes: ['consolidate-existing', 'stimulate-aggregation', 'innovate-process'],
    fields: ['sustainability', 'innovation', 'human-capital'],
    objective:
      'Portare sul mercato, entro due anni, una linea comune di capi progettati per la riparazione e il riciclo, prodotta per intero in Lombardia.',
    strategy:
      'Gli atelier milanesi ordinano fuori regione lavorazioni che qui esistono ma che non si conoscono tra loro. La strategia parte da una mappa delle capacità produttive, prosegue con la prototipazione digitale dei modelli e affida alle sartorie di quartiere il servizio di riparazione. La formazione dei giovani modellisti accompagna tutto il percorso.',
    swot: {
      strengths: [
        'Vicinanza tra uffici stile, laboratori e rivenditori',
        'Reputazione internazionale della piazza milanese',
      ],
      weaknesses: [
        'Laboratori sotto i dieci addetti, privi di strumenti digitali',
        'Campionari ripetuti più volte per errori di taglia',
      ],
      opportunities: [
        'Regole europee sulla progettazione ecocompatibile dei tessili',
        'Crescita del mercato dell’usato e della riparazione',
      ],
      threats: ['Pressione sui prezzi della moda rapida', 'Difficoltà a trovare sarti e modellisti'],
    },
    innovation: [
      'Prototipazione tridimensionale del capo con taglie parametriche',
      'Cuciture smontabili per separare i materiali a fine vita',
    ],
    competitiveness: [
      'Riassortimenti in dieci giorni grazie alla produzione vicina',
      'Servizio di riparazione che fidelizza il cliente',
    ],
    activities: [
      activity(
        'Mappatura delle capacità dei laboratori e prenotazione condivisa delle ore macchina.',
        'Il censimento è già avviato con le associazioni di categoria su trecento laboratori.',
        'Laboratori censiti: 300',
        'Ore macchina scambiate: 12 000',
      ),
      activity(
        'Progettazione e produzione della prima capsula di capi riparabili.',
        'Tre marchi partner hanno approvato il capitolato tecnico e i fornitori dei tessuti monomateriale.',
        'Capi prodotti: 8 000',
        'Riduzione dei campioni fisici: 40 %',
      ),
      activity(
        'Apertura di sei punti di riparazione nei negozi aderenti.',
        'Gli spazi esistono e richiedono il solo allestimento delle postazioni.',
        'Riparazioni eseguite in dodici mesi: 5 000',
      ),
    ],
    trades: [
      trade('Lanificio', 'fornitura di tessuti monomateriale certificati', 'raw-materials'),
      trade('Maglificio', 'produzione di maglieria calata senza sfrido', 'production'),
      trade('Confezioni', 'confezione dei capi della capsula comune', 'production'),
      trade('Modellistica', 'prototipazione digitale e sviluppo taglie', 'processing'),
      trade('Ricami', 'ricami e applicazioni rimovibili', 'processing'),
      trade('Bottonificio', 'accessori smontabili e riutilizzabili', 'raw-materials'),
      trade('Boutique', 'vendita e raccolta dei capi da riparare', 'distribution'),
      trade('Sartoria', 'riparazione e riadattamento dei capi', 'production'),
    ],
  },
  {
    key: 'calzature-vigevano',
    title: 'Calzatura di Vigevano: il passo della qualità su misura',
    name: 'Rete Calzatura Ducale Esempio',
    legalForm: 'network-contract',
    sector: 'fashion',
    lead: 'PV',
    area: { PV: 14, MI: 2, VA: 1 },
    towns: { PV: ['Vigevano', 'Vigevano', 'Gambolò', 'Parona', 'Cassolnovo', 'Mortara', 'Garlasco'] },
    purposes: ['consolidate-existing', 'innovate-process'],
    fields: ['innovation', 'human-capital', 'internationalisation'],
    objective:
      'Offrire ai marchi di alta gamma una calzatura personalizzata sul piede del cliente, lavorata in un solo distretto e consegnata in quindici giorni.',
    strategy:
      'Vigevano ha perso volumi ma non mestieri. La rete unisce calzaturifici, suolifici e formifici intorno alla scansione del piede e a una banca comune delle forme, sviluppa una scuola di orlatura e si presenta ai mercati nordamericani con un marchio collettivo. Lo sviluppo poggia su piccoli lotti ad alto valore, non sulla quantità.',
    swot: {
      strengths: [
        'Saper fare artigiano nell’orlatura e nel montaggio',
        'Vicinanza ai costruttori di macchine per calzature',
      ],
      weaknesses: ['Passaggio generazionale incompiuto in molte botteghe', 'Marchi propri poco noti all’estero'],
      opportunities: [
        'Domanda di calzature su misura tramite negozi digitali',
        'Interesse dei marchi per fornitori vicini',
      ],
      threats: ['Rincaro delle pelli conciate', 'Contraffazione dei modelli'],
    },
    innovation: [
      'Scansione del piede in negozio e forma stampata in tre dimensioni',
      'Suole in gomma rigenerata da sfridi di distretto',
    ],
    competitiveness: ['Consegna del paio personalizzato in quindici giorni', 'Garanzia di risuolatura per dieci anni'],
    activities: [
      activity(
        'Creazione della banca digitale delle forme e fornitura degli scanner a trenta punti vendita.',
        'Gli scanner sono commerciali e le forme esistenti sono già rilevate per un terzo.',
        'Forme digitalizzate: 2 500',
        'Punti vendita attrezzati: 30',
      ),
      activity(
        'Avvio della scuola di orlatura e montaggio presso due calzaturifici.',
        'I maestri sono dipendenti dei partner e i banchi di lavoro sono disponibili.',
        'Allievi formati: 24',
        'Quota di assunti a sei mesi: 70 %',
      ),
      activity(
        'Missione commerciale congiunta in Canada e negli Stati Uniti.',
        'Un agente locale ha già raccolto l’interesse di diciotto rivenditori.',
        'Ordini di prova: 25',
      ),
    ],
    trades: [
      trade('Conceria', 'selezione e concia delle pelli senza cromo', 'raw-materials'),
      trade('Formificio', 'stampa delle forme personalizzate', 'processing'),
      trade('Suolificio', 'suole in gomma rigenerata', 'processing'),
      trade('Tacchificio', 'tacchi e sottopiedi', 'processing'),
      trade('Orlatura', 'taglio e orlatura delle tomaie', 'processing'),
      trade('Calzaturificio', 'montaggio e finitura delle calzature', 'production'),
      trade('Calzature', 'vendita con rilevazione della misura', 'distribution'),
    ],
  },
  {
    key: 'calzetteria-alto-mantovano',
    title: 'Calza e intimo dell’Alto Mantovano: fibre rigenerate e produzione a richiesta',
    name: 'Partenariato Calza e Intimo delle Colline Moreniche',
    sector: 'fashion',
    lead: 'BS',
    area: { MN: 9, BS: 6, CR: 1, MI: 1 },
    towns: {
      MN: ['Castel Goffredo', 'Castel Goffredo', 'Asola', 'Ceresara', 'Casaloldo', 'Casalmoro', 'Guidizzolo'],
      BS: ['Montichiari', 'Carpenedolo', 'Calvisano', 'Visano', 'Remedello'],
    },
    purposes: ['consolidate-existing', 'innovate-process'],
    fields: ['sustainability', 'innovation', 'credit-capitalisation'],
    objective:
      'Convertire a fibre rigenerate un terzo della produzione di collant e intimo del distretto e sostituire il magazzino con la produzione su ordine.',
    strategy:
      'Il distretto della calza soffre resi elevati e magazzini pieni. Si propone una riconversione graduale: contratti quadro per il nylon rigenerato, macchine circolari collegate agli ordini dei negozi e uno strumento comune di anticipo dei crediti di fornitura, così che anche i piccoli terzisti reggano il cambio di ritmo.',
    swot: {
      strengths: [
        'Concentrazione di macchine circolari senza pari in Europa',
        'Competenza nella tintura della poliammide',
      ],
      weaknesses: ['Margini ridotti sui prodotti di base', 'Terzisti con un solo committente'],
      opportunities: [
        'Poliammide rigenerata disponibile in quantità',
        'Calze a compressione e capi tecnici per il benessere',
      ],
      threats: ['Importazioni a prezzo inferiore al costo del filato', 'Cambiamento delle abitudini di abbigliamento'],
    },
    innovation: [
      'Tessitura di collant interamente riciclabili, elastomero compreso',
      'Pianificazione della produzione sui dati di vendita giornalieri',
    ],
    competitiveness: ['Riduzione del magazzino medio da cinque a due mesi', 'Gamma contenitiva con margini superiori'],
    activities: [
      activity(
        'Acquisto congiunto e prove di lavorabilità di poliammide rigenerata.',
        'Quattro calzifici hanno lavorato con esito positivo partite pilota da cinquecento chilogrammi.',
        'Tonnellate lavorate: 180',
        'Difettosità inferiore al 2 %',
      ),
      activity(
        'Collegamento di duecento macchine circolari agli ordini dei distributori.',
        'Le macchine posteriori al 2012 hanno già l’interfaccia di rete.',
        'Macchine collegate: 200',
      ),
      activity(
        'Avvio di un programma di anticipo delle fatture di filiera a tasso convenzionato.',
        'La banca partner ha deliberato il plafond e la capofila garantisce l’ordine.',
        'Terzisti aderenti: 18',
        'Giorni medi di incasso: da 95 a 30',
      ),
    ],
    trades: [
      trade('Filati', 'fornitura di filati di poliammide rigenerata', 'raw-materials'),
      trade('Calzificio', 'tessitura di collant e calze tecniche', 'production'),
      trade('Tintoria', 'tintura e fissaggio a bassa temperatura', 'processing'),
      trade('Cucitura', 'cucitura e assemblaggio conto terzi', 'processing'),
      trade('Intimo', 'produzione di capi senza cuciture', 'production'),
      trade('Stireria', 'stiro, controllo e confezionamento', 'processing'),
      trade('Ingrosso Tessile', 'distribuzione e raccolta dei dati di vendita', 'distribution'),
    ],
  },
  {
    key: 'legno-arredo-brianza',
    title: 'Legno-arredo della Brianza: la fabbrica diffusa del mobile su misura',
    name: 'Distretto del Mobile Brianteo Esempio',
    legalForm: 'district',
    sector: 'building',
    lead: 'MB',
    area: { MB: 10, CO: 5, MI: 2, LC: 1 },
    towns: {
      MB: [
        'Lissone',
        'Meda',
        'Seregno',
        'Giussano',
        'Lentate sul Seveso',
        'Seveso',
        'Cesano Maderno',
        'Verano Brianza',
      ],
      CO: ['Cantù', 'Mariano Comense', 'Cabiate', 'Figino Serenza', 'Arosio'],
    },
    purposes: ['consolidate-existing', 'stimulate-aggregation'],
    fields: ['innovation', 'sustainability', 'internationalisation', 'human-capital'],
    objective:
      'Far lavorare duecento botteghe come un solo stabilimento, con distinte base digitali comuni, per acquisire commesse oggi fuori dalla portata di ciascuna.',
    strategy:
      'La forza della Brianza è la specializzazione, la sua debolezza l’organizzazione per passaparola. Il distretto adotta un linguaggio dati comune dalla progettazione al montaggio, certifica la provenienza dei legni e crea un ufficio gare condiviso. Nel terzo anno sono previsti due centri di verniciatura ad acqua a servizio di tutti.',
    swot: {
      strengths: [
        'Ampiezza delle specializzazioni, dall’intaglio alla tappezzeria',
        'Rapporti consolidati con i progettisti',
      ],
      weaknesses: [
        'Assenza di standard comuni per i disegni esecutivi',
        'Capannoni con impianti di verniciatura datati',
      ],
      opportunities: ['Commesse di arredo per alberghi e navi', 'Incentivi alla riqualificazione degli edifici'],
      threats: ['Oscillazione dei prezzi dei pannelli', 'Carenza di ebanisti e tappezzieri'],
    },
    innovation: [
      'Distinta base digitale condivisa tra committente e botteghe',
      'Verniciatura all’acqua essiccata con lampade a stato solido',
    ],
    competitiveness: [
      'Capacità di evadere commesse sopra il milione di euro',
      'Catena di custodia del legno certificata di gruppo',
    ],
    activities: [
      activity(
        'Definizione del formato comune dei dati di commessa e formazione degli uffici tecnici.',
        'Il formato estende uno standard aperto già letto dai principali programmi di disegno.',
        'Uffici tecnici formati: 45',
        'Commesse gestite con il nuovo formato: 60',
      ),
      activity(
        'Progettazione e avvio di un centro condiviso di verniciatura all’acqua.',
        'È disponibile un capannone con autorizzazione alle emissioni in corso di volturazione.',
        'Metri quadrati verniciati ogni anno: 90 000',
        'Riduzione dei solventi: 75 %',
      ),
      activity(
        'Apertura dell’ufficio gare e partecipazione congiunta a fiere in Germania e negli Emirati.',
        'Il personale proviene dalle imprese capogruppo e ha esperienza di capitolati internazionali.',
        'Offerte presentate: 40',
        'Tasso di aggiudicazione: 20 %',
      ),
      activity(
        'Botteghe-scuola per ebanisti e tappezzieri.',
        'Otto maestri hanno dato disponibilità per due pomeriggi alla settimana.',
        'Apprendisti avviati: 32',
      ),
    ],
    trades: [
      trade('Segheria', 'fornitura di legno massello e tranciati certificati', 'raw-materials'),
      trade('Falegnameria', 'lavorazione dei componenti su misura', 'processing', 'production'),
      trade('Ebanisteria', 'intarsi e finiture di pregio', 'processing'),
      trade('Verniciatura', 'verniciatura all’acqua conto terzi', 'processing'),
      trade('Tappezzeria', 'imbottiti e rivestimenti', 'production'),
      trade('Mobilificio', 'assemblaggio, collaudo e montaggio in opera', 'production'),
      trade('Vetreria', 'vetri e specchi per l’arredo', 'processing'),
      trade('Arredamenti', 'vendita e assistenza ai progettisti', 'distribution'),
    ],
  },
  {
    key: 'arredo-contract',
    title: 'Arredo per grandi forniture: dal progetto milanese al cantiere nel mondo',
    name: 'Consorzio Arredo Contract Esempio',
    legalForm: 'consortium',
    sector: 'building',
    lead: 'MI',
    area: { MI: 8, MB: 5, CO: 4, BG: 2, VA: 1 },
    purposes: ['stimulate-aggregation', 'consolidate-existing'],
    fields: ['internationalisation', 'innovation', 'credit-capitalisation'],
    objective:
      'Presentarsi come un unico fornitore di arredi completi per alberghi, uffici e ospedali, dal rilievo alla consegna delle chiavi.',
    strategy:
      'Il consorzio nasce per commesse che richiedono garanzie finanziarie, tempi certi e una sola responsabilità di cantiere. La strategia di sviluppo prevede una centrale di progettazione a modelli informativi, fideiussioni consortili e una piattaforma logistica per il consolidamento dei carichi.',
    swot: {
      strengths: [
        'Portafoglio di referenze in quaranta paesi',
        'Progettazione integrata con gli studi di architettura milanesi',
      ],
      weaknesses: [
        'Capitale circolante assorbito dalle ritenute a garanzia',
        'Ritardi nei montaggi per mancanza di squadre',
      ],
      opportunities: ['Ripresa degli investimenti alberghieri', 'Ristrutturazione di uffici per il lavoro ibrido'],
      threats: ['Rincaro dei noli marittimi', 'Instabilità di alcuni mercati di sbocco'],
    },
    innovation: [
      'Modelli informativi dell’arredo collegati al cantiere',
      'Moduli bagno e testate letto prefabbricati e collaudati in stabilimento',
    ],
    competitiveness: [
      'Riduzione di un terzo dei giorni di montaggio',
      'Garanzie consortili fino a dieci milioni di euro per commessa',
    ],
    activities: [
      activity(
        'Costituzione della centrale di progettazione a modelli informativi.',
        'Sette studi partner usano lo stesso programma e hanno accettato un capitolato informativo comune.',
        'Librerie di oggetti pubblicate: 900',
      ),
      activity(
        'Creazione di un fondo di garanzia consortile con due istituti di credito.',
        'Lo statuto consente già il rilascio di garanzie mutualistiche.',
        'Garanzie rilasciate: 6 milioni di euro',
        'Imprese garantite: 14',
      ),
      activity(
        'Piattaforma di consolidamento dei carichi e tracciatura delle consegne di cantiere.',
        'Il magazzino è in affitto e il sistema di tracciatura è stato provato su una commessa a Lisbona.',
        'Spedizioni consolidate: 150',
        'Danni da trasporto: meno dello 0,5 %',
      ),
    ],
    trades: [
      trade('Pannelli', 'fornitura di pannelli e semilavorati ignifughi', 'raw-materials'),
      trade('Falegnameria Industriale', 'produzione dei mobili in serie', 'production'),
      trade('Carpenteria', 'strutture metalliche e sedute', 'processing'),
      trade('Marmi', 'piani e rivestimenti in pietra', 'processing'),
      trade('Imbottiti', 'sedute e testate letto', 'production'),
      trade('Studio Progetti', 'progettazione esecutiva a modelli informativi', 'production'),
      trade('Montaggi', 'montaggio in cantiere e assistenza', 'distribution'),
    ],
  },
  {
    key: 'illuminotecnica',
    title: 'Luce intelligente: apparecchi riparabili e regolati sulla persona',
    name: 'Partenariato Luce Lombarda',
    sector: 'building',
    lead: 'MI',
    area: { MI: 9, MB: 4, BG: 3, VA: 2, LO: 1 },
    purposes: ['innovate-process', 'consolidate-existing'],
    fields: ['innovation', 'sustainability'],
    objective:
      'Portare sul mercato una famiglia di apparecchi di illuminazione smontabili, aggiornabili e con consumi inferiori del trenta per cento.',
    strategy:
      'Chi progetta la lampada, chi stampa il corpo e chi scrive il programma di controllo lavorano oggi in sequenza. Con il progetto si passa alla progettazione simultanea e a moduli ottici ed elettronici comuni, che ciascuna impresa completa con il proprio disegno. La strategia consolida una produzione che rischia di ridursi al solo marchio.',
    swot: {
      strengths: ['Tradizione nel disegno della luce', 'Laboratori fotometrici sul territorio'],
      weaknesses: ['Elettronica di alimentazione acquistata fuori Europa', 'Cataloghi troppo estesi'],
      opportunities: ['Riqualificazione dell’illuminazione pubblica e degli uffici', 'Norme sulla riparabilità'],
      threats: ['Obsolescenza rapida dei componenti', 'Copie di modelli celebri'],
    },
    innovation: ['Modulo luminoso sostituibile senza attrezzi', 'Regolazione dello spettro secondo l’ora e l’attività'],
    competitiveness: [
      'Componenti comuni che abbassano il costo del venti per cento',
      'Garanzia estesa a dieci anni con ricambi disponibili',
    ],
    activities: [
      activity(
        'Progettazione del modulo ottico ed elettronico comune e prove di durata.',
        'I prototipi da laboratorio hanno superato mille ore di funzionamento.',
        'Moduli qualificati: 4',
        'Efficienza minima: 160 lumen per watt',
      ),
      activity(
        'Linea pilota per l’assemblaggio e lo smontaggio degli apparecchi.',
        'Il partner ospitante dispone di un’area di quattrocento metri quadrati già cablata.',
        'Apparecchi assemblati: 10 000',
        'Tempo di smontaggio: meno di tre minuti',
      ),
      activity(
        'Dimostratori in tre scuole e due uffici comunali.',
        'Gli enti proprietari hanno espresso interesse e i rilievi sono eseguiti.',
        'Risparmio energetico misurato: 30 %',
      ),
    ],
    trades: [
      trade('Pressofusione', 'corpi e dissipatori in alluminio riciclato', 'processing'),
      trade('Ottica', 'lenti e riflettori', 'raw-materials', 'processing'),
      trade('Elettronica', 'schede di alimentazione e controllo', 'processing'),
      trade('Illuminazione', 'progettazione e assemblaggio degli apparecchi', 'production'),
      trade('Vetri Soffiati', 'diffusori in vetro', 'processing'),
      trade('Luce Progetti', 'progetto illuminotecnico e messa in servizio', 'distribution'),
    ],
  },
  {
    key: 'posateria-casalinghi',
    title: 'Casalinghi e posateria di Valgobbia: acciaio che torna in tavola',
    name: 'Partenariato Casalinghi Valgobbia',
    sector: 'mechanics',
    lead: 'BS',
    area: { BS: 10 },
    towns: { BS: ['Lumezzane', 'Sarezzo', 'Villa Carcina', 'Concesio', 'Gardone Val Trompia'] },
    purposes: ['consolidate-existing'],
    fields: ['sustainability', 'internationalisation'],
    objective:
      'Produrre posate e pentolame con acciaio inossidabile da rottame locale e venderli con un marchio collettivo di provenienza.',
    strategy:
      'Le imprese della valle condividono laminatoi, stampi e pulitori da tre generazioni, ma vendono ciascuna per sé. Si intende sviluppare un ciclo chiuso dell’inossidabile, dal ritiro dell’usato alla nuova posata, e un marchio collettivo con regole d’uso verificate da un terzo.',
    swot: {
      strengths: ['Stampaggio e pulitura di livello internazionale', 'Fornitori raggiungibili in pochi minuti'],
      weaknesses: ['Dimensione insufficiente per la grande distribuzione', 'Pulitura ancora manuale e faticosa'],
      opportunities: ['Ritorno della ristorazione di qualità', 'Acquisti verdi delle mense pubbliche'],
      threats: ['Prezzi del nichel', 'Prodotti extraeuropei senza controlli sul rilascio di metalli'],
    },
    innovation: [
      'Pulitura robotizzata con controllo di forza',
      'Leghe a basso nichel con prove di cessione certificate',
    ],
    competitiveness: ['Marchio collettivo riconoscibile', 'Servizio di ritiro e rinnovo per gli alberghi'],
    activities: [
      activity(
        'Raccolta dell’usato presso la ristorazione e rifusione in lotti dedicati.',
        'Due acciaierie della provincia accettano lotti segregati da venti tonnellate.',
        'Tonnellate raccolte: 120',
      ),
      activity(
        'Cella di pulitura robotizzata a uso comune.',
        'La cella è stata provata con il costruttore su quattro famiglie di posate.',
        'Pezzi puliti al giorno: 9 000',
        'Riduzione delle polveri respirabili: 80 %',
      ),
      activity(
        'Lancio del marchio collettivo in Germania e Scandinavia.',
        'Il regolamento d’uso è redatto e il deposito è in corso.',
        'Punti vendita attivati: 90',
      ),
    ],
    trades: [
      trade('Laminati', 'nastri e dischi in acciaio inossidabile', 'raw-materials'),
      trade('Stampi', 'progettazione e costruzione degli stampi', 'processing'),
      trade('Posaterie', 'tranciatura e coniatura delle posate', 'production'),
      trade('Pulitura Metalli', 'pulitura e lucidatura', 'processing'),
      trade('Casalinghi', 'pentolame e articoli per la tavola', 'production', 'distribution'),
    ],
  },
  {
    key: 'cosmetica-cremasca',
    title: 'Cosmetica cremasca: formule pulite, imballi leggeri, prove senza attese',
    name: 'Polo Cosmetico Cremasco Esempio',
    legalForm: 'association',
    sector: 'chemistry',
    lead: 'CR',
    area: { CR: 11, BG: 4, MI: 4, LO: 3, MB: 1 },
    towns: {
      CR: [
        'Crema',
        'Bagnolo Cremasco',
        'Madignano',
        'Offanengo',
        'Vaiano Cremasco',
        'Pandino',
        'Ripalta Cremasca',
        'Dovera',
      ],
      BG: ['Treviglio', 'Caravaggio', 'Mozzanica', 'Fornovo San Giovanni'],
    },
    purposes: ['consolidate-existing', 'innovate-process', 'stimulate-aggregation'],
    fields: ['sustainability', 'innovation', 'internationalisation'],
    objective:
      'Dimezzare il tempo che separa l’idea dal prodotto cosmetico sullo scaffale, con formule prive di microplastiche e imballi interamente riciclabili.',
    strategy:
      'Il polo riunisce formulatori, terzisti, impiantisti e produttori di imballaggi che servono i marchi di tutto il mondo. La strategia consolida il primato nel trucco e lo estende alla cura della pelle, con un laboratorio comune di prove, una banca di ingredienti da sottoprodotti agricoli e linee di riempimento a cambio rapido.',
    swot: {
      strengths: ['Filiera completa del contoterzismo cosmetico', 'Reazione rapida alle richieste dei marchi'],
      weaknesses: ['Visibilità limitata dietro i marchi dei clienti', 'Laboratori di prova saturi'],
      opportunities: [
        'Restrizioni europee in vista sulle microplastiche',
        'Ingredienti dai sottoprodotti di riso e latte',
      ],
      threats: ['Concorrenza asiatica nel contoterzismo', 'Rincaro di cere e pigmenti'],
    },
    innovation: [
      'Polveri compatte con leganti di origine vegetale',
      'Linee di riempimento con cambio formato in quindici minuti',
    ],
    competitiveness: [
      'Prove di stabilità accelerate disponibili in sei settimane',
      'Un solo fascicolo tecnico digitale per ogni prodotto',
    ],
    activities: [
      activity(
        'Allestimento del laboratorio comune di prove di stabilità e compatibilità.',
        'I locali sono in comodato e le apparecchiature principali sono conferite da tre partner.',
        'Prove annue: 1 200',
        'Attesa media: da 14 a 6 settimane',
      ),
      activity(
        'Sviluppo di dodici formule prive di microplastiche con ingredienti locali.',
        'I leganti vegetali hanno superato le prove preliminari di scorrevolezza.',
        'Formule validate: 12',
      ),
      activity(
        'Riprogettazione di cinque imballi in monomateriale.',
        'Gli stampi esistenti sono adattabili e il riciclo è verificato da un consorzio di recupero.',
        'Riduzione del peso: 25 %',
        'Imballi certificati riciclabili: 5',
      ),
      activity(
        'Presenza collettiva alle fiere di settore di Las Vegas e Hong Kong.',
        'Il polo ha già un allestimento modulare di centoventi metri quadrati.',
        'Contatti qualificati: 300',
      ),
    ],
    trades: [
      trade('Ingredienti', 'estrazione di ingredienti da sottoprodotti agricoli', 'raw-materials'),
      trade('Pigmenti', 'dispersione e trattamento dei pigmenti', 'raw-materials', 'processing'),
      trade('Laboratorio Cosmetico', 'formulazione e produzione conto terzi', 'production'),
      trade('Impianti Cosmetici', 'macchine di compattazione e riempimento', 'processing'),
      trade('Flaconi', 'imballi primari monomateriale', 'processing'),
      trade('Cartotecnica', 'astucci ed espositori', 'processing'),
      trade('Profumi', 'fragranze e prodotti per la cura', 'production'),
      trade('Cosmetici', 'distribuzione e rapporti con i marchi', 'distribution'),
    ],
  },
  {
    key: 'marmo-botticino',
    title: 'Marmo di Botticino: cave più sicure e scarti che diventano prodotto',
    name: 'Consorzio Pietra Bresciana Esempio',
    legalForm: 'consortium',
    sector: 'building',
    lead: 'BS',
    area: { BS: 12, BG: 1, MN: 1 },
    towns: { BS: ['Botticino', 'Rezzato', 'Nuvolera', 'Nuvolento', 'Serle', 'Paitone', 'Prevalle', 'Mazzano'] },
    purposes: ['consolidate-existing', 'innovate-process'],
    fields: ['sustainability', 'human-capital', 'innovation'],
    objective:
      'Trasformare in prodotto almeno la metà del materiale oggi lasciato in discarica di cava e azzerare gli infortuni gravi nel bacino estrattivo.',
    strategy:
      'Per ogni blocco venduto, tre parti su quattro restano a terra. Il consorzio organizza la selezione degli informi, la produzione di carbonato micronizzato e di conci per l’edilizia storica, e insieme rinnova le attrezzature di taglio e i sistemi di controllo dei fronti. La riconversione coinvolge cave, laboratori e imprese edili.',
    swot: {
      strengths: [
        'Materiale noto e apprezzato nei monumenti',
        'Laboratori attrezzati per il taglio a controllo numerico',
      ],
      weaknesses: ['Resa di cava inferiore al trenta per cento', 'Viabilità di accesso ai bacini'],
      opportunities: ['Criteri ambientali minimi negli appalti', 'Carbonato per carta, vernici e mangimi'],
      threats: ['Pietre artificiali', 'Limiti alle autorizzazioni estrattive'],
    },
    innovation: [
      'Rilievo dei fronti con droni e sensori di micromovimento',
      'Micronizzazione a secco con recupero delle polveri',
    ],
    competitiveness: [
      'Ricavi dagli scarti che abbassano il costo del blocco',
      'Tracciatura del blocco dalla cava alla posa',
    ],
    activities: [
      activity(
        'Impianto dimostrativo di micronizzazione degli informi.',
        'Prove su cento tonnellate hanno dato purezza superiore al novantotto per cento.',
        'Tonnellate trattate ogni anno: 20 000',
      ),
      activity(
        'Rete di sensori per il controllo dei fronti di cava.',
        'La tecnologia è già in uso su una cava del bacino.',
        'Fronti sorvegliati: 16',
        'Infortuni gravi: 0',
      ),
      activity(
        'Corsi per addetti al taglio con filo diamantato.',
        'Aula e campo prove sono messi a disposizione dal consorzio.',
        'Addetti formati: 60',
      ),
    ],
    trades: [
      trade('Cave', 'estrazione e selezione dei blocchi', 'raw-materials'),
      trade('Segheria Marmi', 'segagione dei blocchi in lastre', 'processing'),
      trade('Marmi', 'lavorazione di pavimenti e rivestimenti', 'production'),
      trade('Inerti', 'frantumazione e micronizzazione degli scarti', 'processing'),
      trade('Utensili Diamantati', 'utensili e fili per il taglio', 'raw-materials'),
      trade('Posa Pietra', 'posa in opera e restauro', 'distribution'),
    ],
  },
]
