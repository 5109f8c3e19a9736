import type { Chain } from './chain'
import { activity, trade } from './chain'

export const mechanicsAndMetals: readonly Chain[] = [
  {
    key: 'rubinetteria-valvole',
    title: 'Rubinetteria e valvole bresciane: leghe senza piombo e acqua misurata',
    name: 'Partenariato Rubinetteria e Valvole Valsabbia',
    sector: 'mechanics',
    lead: 'BS',
    area: { BS: 10 },
    towns: {
      BS: ['Lumezzane', 'Odolo', 'Vestone', 'Gavardo', 'Villanuova sul Clisi', 'Agnosine', 'Bione', 'Preseglie'],
    },
    purposes: ['consolidate-existing', 'innovate-process'],
    fields: ['innovation', 'sustainability'],
    objective:
      'Convertire all’ottone senza piombo la produzione di rubinetti e valvole delle imprese aderenti prima che l’obbligo europeo diventi operativo.',
    strategy:
      'Le nuove leghe si lavorano peggio e usurano gli utensili: nessuna officina può affrontare da sola il passaggio. Il partenariato mette in comune prove di fusione, parametri di taglio e collaudi idraulici, e sviluppa una gamma di valvole che misurano i consumi. Le conoscenze acquisite restano a disposizione di tutti i firmatari.',
    swot: {
      strengths: ['Competenze di stampaggio a caldo e asportazione', 'Rottame di ottone disponibile in zona'],
      weaknesses: ['Usura degli utensili sulle nuove leghe', 'Elettronica acquistata all’esterno'],
      opportunities: ['Nuove regole sui materiali a contatto con l’acqua potabile', 'Reti idriche da digitalizzare'],
      threats: ['Volatilità di rame e zinco', 'Fornitori turchi e asiatici'],
    },
    innovation: [
      'Leghe al silicio in luogo del piombo',
      'Valvole con misura della portata alimentata dal flusso stesso',
    ],
    competitiveness: [
      'Certificazione di gruppo per i mercati tedesco e nordamericano',
      'Banca dati comune dei parametri di taglio',
    ],
    activities: [
      activity(
        'Campagna di prove su sei leghe e pubblicazione dei parametri ai partner.',
        'Fonderia e laboratorio sono già operativi e le billette sono ordinate.',
        'Leghe caratterizzate: 6',
        'Vita utensile recuperata: 35 %',
      ),
      activity(
        'Sviluppo della valvola con misura integrata.',
        'Il principio di misura è coperto da una domanda di brevetto di un partner.',
        'Prototipi installati: 200',
      ),
      activity(
        'Collaudo idraulico condiviso e certificazione di gruppo.',
        'Il banco prova esiste e va soltanto ampliato di due linee.',
        'Famiglie certificate: 25',
      ),
    ],
    trades: [
      trade('Trafileria Ottone', 'barre e billette senza piombo', 'raw-materials'),
      trade('Stampaggio', 'stampaggio a caldo dei corpi', 'processing'),
      trade('Torneria', 'lavorazione meccanica dei corpi valvola', 'processing'),
      trade('Galvanica', 'finiture senza cromo esavalente', 'processing'),
      trade('Rubinetterie', 'assemblaggio e collaudo dei rubinetti', 'production'),
      trade('Valvole', 'valvole con misura integrata', 'production', 'distribution'),
    ],
  },
  {
    key: 'acciaio-verde',
    title: 'Acciaio verde: dal rottame al tondo con metà delle emissioni',
    name: 'Cluster Acciaio Circolare Esempio',
    legalForm: 'cluster',
    sector: 'mechanics',
    lead: 'BS',
    area: { BS: 11, BG: 3, LC: 2, CR: 2, MI: 1 },
    towns: {
      BS: ['Brescia', 'Odolo', 'Lonato del Garda', 'Ospitaletto', 'Calvisano', 'Nave', 'Bedizzole', 'Roè Volciano'],
    },
    purposes: ['consolidate-existing', 'innovate-process'],
    fields: ['sustainability', 'innovation', 'human-capital'],
    objective:
      'Ridurre del cinquanta per cento le emissioni dirette e indirette per tonnellata di acciaio prodotta e trasformata nelle imprese del cluster.',
    strategy:
      'Il forno elettrico bresciano è già circolare; resta il metano dei forni di riscaldo e resta la scoria. Il cluster agisce su entrambi con bruciatori a miscela di idrogeno, recupero del calore per il teleriscaldamento e impiego certificato della scoria nelle opere stradali. Trafilerie e carpenterie a valle adottano la stessa dichiarazione ambientale.',
    swot: {
      strengths: ['Ciclo da rottame consolidato', 'Domanda locale di semilavorati'],
      weaknesses: ['Esposizione al prezzo dell’energia elettrica', 'Scarsa accettazione sociale degli impianti'],
      opportunities: [
        'Meccanismo europeo di adeguamento del carbonio alle frontiere',
        'Appalti con requisiti di contenuto riciclato',
      ],
      threats: ['Esportazione del rottame fuori dall’Unione', 'Volatilità delle quote di emissione'],
    },
    innovation: [
      'Bruciatori a miscela variabile di metano e idrogeno',
      'Classificazione ottica del rottame con apprendimento automatico',
    ],
    competitiveness: [
      'Dichiarazione ambientale di prodotto lungo tutta la catena',
      'Scoria qualificata come aggregato',
    ],
    activities: [
      activity(
        'Prova industriale di un forno di riscaldo con miscela al trenta per cento di idrogeno.',
        'Il fornitore dei bruciatori ha completato le simulazioni e il progetto è al vaglio dei vigili del fuoco.',
        'Ore di esercizio in miscela: 1 500',
        'Riduzione di anidride carbonica: 10 % sul forno',
      ),
      activity(
        'Selezione ottica del rottame in tre parchi.',
        'I varchi di pesatura esistenti ospitano le telecamere senza opere murarie.',
        'Tonnellate classificate: 400 000',
      ),
      activity(
        'Qualifica della scoria per conglomerati stradali.',
        'Un tronco sperimentale di due chilometri è in opera dal 2020.',
        'Tonnellate impiegate: 60 000',
      ),
      activity(
        'Percorso formativo per tecnici dell’energia di stabilimento.',
        'L’istituto tecnico superiore partner ha già in catalogo i moduli.',
        'Tecnici formati: 50',
      ),
    ],
    trades: [
      trade('Rottami', 'raccolta e selezione del rottame', 'raw-materials'),
      trade('Acciaieria', 'produzione di acciaio al forno elettrico', 'processing'),
      trade('Laminatoio', 'laminazione di tondo e profili', 'processing'),
      trade('Trafileria', 'trafilatura e trattamenti', 'processing'),
      trade('Forni Industriali', 'progettazione di forni e bruciatori', 'production'),
      trade('Carpenteria Metallica', 'strutture e prefabbricati in acciaio', 'production'),
      trade('Refrattari', 'refrattari e recupero delle scorie', 'raw-materials'),
      trade('Centro Servizi Acciaio', 'taglio e distribuzione', 'distribution'),
    ],
  },
  {
    key: 'alluminio-fonderie',
    title: 'Fonderie di alluminio: getti strutturali leggeri da metallo riciclato',
    name: 'ATI Getti Leggeri Esempio',
    legalForm: 'temporary-association-of-enterprises',
    sector: 'mechanics',
    lead: 'BS',
    area: { BS: 10, BG: 4, LC: 2, MN: 1, VA: 1 },
    purposes: ['consolidate-existing', 'innovate-process'],
    fields: ['innovation', 'sustainability', 'human-capital'],
    objective:
      'Qualificare leghe di alluminio da riciclo per getti strutturali di veicoli elettrici, in sostituzione di pani primari importati.',
    strategy:
      'I costruttori chiedono getti grandi, sottili e con bilancio di carbonio dichiarato. L’associazione temporanea sviluppa insieme leghe, stampi e simulazione di colata, e sperimenta su una pressa comune ciò che nessuna fonderia può fermare in produzione. Alla ricerca si affianca il ricambio dei fonditori, con percorsi di alternanza.',
    swot: {
      strengths: ['Raffinazione e pressocolata nella stessa provincia', 'Esperienza nei getti per la trasmissione'],
      weaknesses: ['Difettosità elevata nei getti di grandi dimensioni', 'Turni notturni poco attrattivi'],
      opportunities: ['Alleggerimento dei veicoli elettrici', 'Rientro di forniture dall’Asia'],
      threats: ['Declino dei componenti per motori termici', 'Prezzo del silicio metallico'],
    },
    innovation: [
      'Leghe secondarie a ferro controllato per getti strutturali',
      'Stampi con raffreddamento conformato da manifattura additiva',
    ],
    competitiveness: [
      'Impronta di carbonio inferiore a tre chilogrammi per chilogrammo di getto',
      'Scarto interno sotto il quattro per cento',
    ],
    activities: [
      activity(
        'Sviluppo e qualifica di tre leghe secondarie.',
        'Le composizioni candidate sono state colate in provini con esito positivo.',
        'Leghe qualificate: 3',
      ),
      activity(
        'Isola sperimentale di pressocolata a disposizione delle associate.',
        'La pressa da milleseicento tonnellate è in un reparto oggi non utilizzato.',
        'Giornate di prova: 150',
        'Stampi provati: 12',
      ),
      activity(
        'Alternanza in fonderia con tre istituti tecnici.',
        'Le convenzioni sono firmate e i tutori aziendali individuati.',
        'Studenti coinvolti: 90',
      ),
    ],
    trades: [
      trade('Raffineria Metalli', 'produzione di leghe secondarie', 'raw-materials'),
      trade('Fonderia', 'pressocolata dei getti strutturali', 'processing'),
      trade('Attrezzerie', 'stampi con raffreddamento conformato', 'processing'),
      trade('Lavorazioni Meccaniche', 'lavorazione e controllo dei getti', 'processing'),
      trade('Trattamenti Termici', 'trattamento e raddrizzatura', 'processing'),
      trade('Componenti', 'assemblaggio di sottogruppi', 'production', 'distribution'),
    ],
  },
  {
    key: 'meccanica-armiera',
    title: 'Meccanica fine della Val Trompia: dall’arma sportiva alla componente di precisione',
    name: 'Partenariato Meccanica Fine Val Trompia',
    sector: 'mechanics',
    lead: 'BS',
    area: { BS: 10 },
    towns: { BS: ['Gardone Val Trompia', 'Sarezzo', 'Marcheno', 'Villa Carcina', 'Polaveno', 'Tavernole sul Mella'] },
    purposes: ['consolidate-existing', 'stimulate-aggregation'],
    fields: ['innovation', 'human-capital'],
    objective:
      'Affiancare alla produzione sportiva una seconda linea di componenti di precisione per il medicale e per l’ottica, con gli stessi mestieri.',
    strategy:
      'Foratura profonda, incisione e calciatura sono abilità rare, legate a un mercato che oscilla. Le imprese propongono una riconversione parziale: nuove certificazioni di qualità, un catalogo unico di capacità e una bottega di incisione che insegni ai giovani a usare insieme bulino e laser.',
    swot: {
      strengths: ['Precisione micrometrica nella foratura profonda', 'Incisori di fama mondiale'],
      weaknesses: ['Mercato unico e ciclico', 'Documentazione tecnica non sempre strutturata'],
      opportunities: ['Impianti e strumenti chirurgici', 'Discipline olimpiche di tiro'],
      threats: ['Restrizioni al commercio', 'Abbandono dei mestieri'],
    },
    innovation: [
      'Incisione mista a bulino e laser a impulsi brevi',
      'Controllo a ultrasuoni dei fori profondi in linea',
    ],
    competitiveness: [
      'Certificazione per dispositivi medici estesa ai terzisti',
      'Lotti da un solo pezzo a prezzo sostenibile',
    ],
    activities: [
      activity(
        'Accompagnamento di quindici officine alla certificazione per il medicale.',
        'La diagnosi iniziale è conclusa in cinque officine.',
        'Officine certificate: 15',
      ),
      activity(
        'Bottega comune di incisione.',
        'La sede è offerta dal comune e i maestri incisori sono soci delle imprese.',
        'Allievi: 12 per anno',
        'Opere completate: 40',
      ),
      activity(
        'Catalogo digitale delle capacità e ufficio preventivi condiviso.',
        'Il prototipo raccoglie già i parchi macchine di undici aziende.',
        'Preventivi emessi: 500',
      ),
    ],
    trades: [
      trade('Acciai Speciali', 'barre e fucinati', 'raw-materials'),
      trade('Forature', 'foratura profonda e rettifica', 'processing'),
      trade('Officina Meccanica', 'componenti di precisione', 'processing', 'production'),
      trade('Incisioni', 'incisione artistica e laser', 'processing'),
      trade('Calceria', 'lavorazione del noce', 'processing'),
      trade('Armeria', 'assemblaggio, collaudo e vendita', 'production', 'distribution'),
    ],
  },
  {
    key: 'guarnizioni-sebino',
    title: 'Guarnizioni e tenute del Sebino: elastomeri rigenerati ad alte prestazioni',
    name: 'Partenariato Elastomeri del Sebino',
    sector: 'chemistry',
    lead: 'BS',
    area: { BG: 6, BS: 5 },
    towns: {
      BG: ['Sarnico', 'Villongo', 'Adrara San Martino', 'Credaro', 'Viadanica', 'Predore'],
      BS: ['Paratico', 'Capriolo', 'Adro', 'Iseo', 'Palazzolo sull’Oglio'],
    },
    purposes: ['innovate-process', 'consolidate-existing'],
    fields: ['sustainability', 'innovation'],
    objective:
      'Recuperare gli sfridi di gomma del distretto delle guarnizioni e riportarne almeno un quarto in mescola senza perdita di prestazioni.',
    strategy:
      'Ogni anno il distretto avvia a recupero energetico migliaia di tonnellate di bave e materozze. Le imprese intendono raccoglierle per famiglia di polimero, devulcanizzarle in un impianto comune e qualificare le nuove mescole con i clienti dell’auto e degli elettrodomestici.',
    swot: {
      strengths: ['Massa critica di stampatori in pochi comuni', 'Conoscenza delle mescole tecniche'],
      weaknesses: ['Sfridi misti difficili da separare', 'Sbavatura manuale svolta a domicilio'],
      opportunities: ['Requisiti di contenuto riciclato nell’auto', 'Tenute per idrogeno'],
      threats: ['Restrizioni sui composti fluorurati', 'Delocalizzazione dello stampaggio'],
    },
    innovation: [
      'Devulcanizzazione meccanico-chimica a bassa temperatura',
      'Controllo visivo automatico delle guarnizioni',
    ],
    competitiveness: [
      'Costo della mescola ridotto del dodici per cento',
      'Qualifica condivisa presso i grandi clienti',
    ],
    activities: [
      activity(
        'Raccolta differenziata degli sfridi presso ottanta reparti.',
        'Il giro di raccolta ricalca quello già svolto per le bave.',
        'Tonnellate raccolte: 900',
      ),
      activity(
        'Impianto pilota di devulcanizzazione.',
        'La tecnologia è in licenza e il sito è autorizzato.',
        'Resa di recupero: 85 %',
        'Mescole qualificate: 5',
      ),
      activity(
        'Stazioni di controllo visivo per lo scarto automatico.',
        'Tre stazioni funzionano da un anno su tenute circolari.',
        'Falsi scarti: meno dell’1 %',
      ),
    ],
    trades: [
      trade('Mescole', 'preparazione delle mescole', 'raw-materials'),
      trade('Stampi Gomma', 'costruzione degli stampi', 'processing'),
      trade('Guarnizioni', 'stampaggio e collaudo delle guarnizioni', 'production'),
      trade('Sbavatura', 'sbavatura criogenica', 'processing'),
      trade('Tenute', 'tenute dinamiche e distribuzione tecnica', 'production', 'distribution'),
    ],
  },
  {
    key: 'automotive-bresciano',
    title: 'Componenti per il veicolo di domani: la riconversione dell’indotto automobilistico',
    name: 'Partenariato Veicolo Domani',
    sector: 'mobility',
    lead: 'BS',
    area: { BS: 9, BG: 4, MN: 3, VA: 2, LC: 2, MI: 2, CR: 1 },
    purposes: ['consolidate-existing', 'innovate-process', 'stimulate-aggregation'],
    fields: ['innovation', 'human-capital', 'credit-capitalisation'],
    objective:
      'Spostare entro cinque anni metà del fatturato dei fornitori di componenti per motori termici su telaio, frenata e gestione termica dei veicoli elettrici.',
    strategy:
      'Il progetto muove da una diagnosi impresa per impresa dell’esposizione al motore termico. Chi ha margini investe in nuovi prodotti con un gruppo di ingegneria comune; chi non li ha trova nel partenariato commesse di passaggio e capitale. La riconversione delle persone precede quella delle macchine.',
    swot: {
      strengths: ['Ampiezza delle tecnologie, dal getto al sottogruppo', 'Presenza di capofila di livello mondiale'],
      weaknesses: ['Ricavi concentrati sul motore termico', 'Spese di ricerca sotto il due per cento'],
      opportunities: ['Nuove piattaforme elettriche', 'Accorciamento delle catene di fornitura'],
      threats: ['Calo dei volumi europei', 'Integrazione verticale dei costruttori'],
    },
    innovation: [
      'Piastre di raffreddamento per batterie saldate a frizione',
      'Attuatori elettromeccanici per la frenata',
    ],
    competitiveness: ['Ufficio tecnico comune accreditato presso quattro costruttori', 'Costo di avviamento condiviso'],
    activities: [
      activity(
        'Diagnosi di transizione in sessanta imprese.',
        'Il metodo è stato provato su otto fornitori con l’università partner.',
        'Diagnosi concluse: 60',
        'Piani di riconversione approvati: 35',
      ),
      activity(
        'Sviluppo congiunto di una piastra di raffreddamento.',
        'Sono disponibili saldatrici a frizione e un banco termico.',
        'Prototipi consegnati: 30',
      ),
      activity(
        'Riqualificazione di addetti alle linee di asportazione.',
        'Il fondo interprofessionale ha assicurato la copertura delle ore.',
        'Addetti riqualificati: 240',
      ),
      activity(
        'Strumento comune di patrimonializzazione con un fondo di investimento.',
        'Il fondo ha concluso due operazioni analoghe nel 2021.',
        'Imprese patrimonializzate: 6',
      ),
    ],
    trades: [
      trade('Fucinati', 'fucinati e semilavorati', 'raw-materials'),
      trade('Fonderia', 'getti per telaio e sospensioni', 'processing'),
      trade('Torneria', 'lavorazioni di serie ad alta precisione', 'processing'),
      trade('Stampaggio Lamiera', 'stampaggio e saldatura di strutture', 'processing'),
      trade('Freni', 'gruppi freno elettromeccanici', 'production'),
      trade('Cablaggi', 'cablaggi e connettori', 'processing'),
      trade('Scambiatori', 'gestione termica delle batterie', 'production'),
      trade('Ricambi', 'distribuzione di ricambi e ritorno dal mercato', 'distribution'),
    ],
  },
  {
    key: 'macchine-tessili',
    title: 'Macchine tessili bergamasche: telai connessi e manutenzione a distanza',
    name: 'Partenariato Meccanotessile Orobico',
    sector: 'mechanics',
    lead: 'BG',
    area: { BG: 12, BS: 2, CO: 1, LC: 1 },
    towns: {
      BG: ['Albino', 'Alzano Lombardo', 'Nembro', 'Leffe', 'Gandino', 'Vertova', 'Bergamo', 'Dalmine', 'Seriate'],
    },
    purposes: ['consolidate-existing', 'innovate-process'],
    fields: ['innovation', 'internationalisation', 'human-capital'],
    objective:
      'Dotare il macchinario tessile bergamasco di un sistema comune di diagnosi a distanza che riduca di un terzo i fermi presso i clienti.',
    strategy:
      'I costruttori vendono il novanta per cento all’estero e inviano tecnici in quattro continenti. Con sensori e protocolli comuni l’assistenza diventa un servizio, le parti di ricambio si prevedono e i telai più vecchi si aggiornano invece di essere rottamati. Lo sviluppo passa dall’alleanza tra meccanici, elettronici e tessitori che provano le macchine in casa.',
    swot: {
      strengths: ['Costruttori con quote mondiali di nicchia', 'Tessitori locali disposti a fare da banco prova'],
      weaknesses: ['Programmi di controllo chiusi e diversi per marca', 'Assistenza remunerata solo a chiamata'],
      opportunities: [
        'Ammodernamento degli impianti in Turchia, India e Uzbekistan',
        'Tessili tecnici per edilizia e mobilità',
      ],
      threats: ['Costruttori asiatici sovvenzionati', 'Scarsità di componenti elettronici'],
    },
    innovation: [
      'Diagnosi delle vibrazioni con modelli addestrati sui dati di più marche',
      'Pinze in composito stampate per telai ad alta velocità',
    ],
    competitiveness: [
      'Contratti di disponibilità al posto della chiamata',
      'Aggiornamento dei telai usati con garanzia',
    ],
    activities: [
      activity(
        'Definizione del protocollo comune e installazione su trecento telai.',
        'Il protocollo riprende uno standard industriale già presente nei controllori recenti.',
        'Telai connessi: 300',
        'Riduzione dei fermi: 33 %',
      ),
      activity(
        'Centro di rigenerazione dei telai usati.',
        'Il reparto e i montatori provengono da un partner che cessa una linea.',
        'Telai rigenerati: 40 per anno',
      ),
      activity(
        'Accademia per tecnici di assistenza con laboratorio linguistico.',
        'L’istituto tecnico di valle dispone di due telai didattici.',
        'Tecnici diplomati: 36',
      ),
    ],
    trades: [
      trade('Fusioni', 'basamenti e getti in ghisa', 'raw-materials'),
      trade('Ingranaggi', 'ingranaggi e trasmissioni', 'processing'),
      trade('Officina Meccanica', 'lavorazione dei gruppi macchina', 'processing'),
      trade('Quadri Elettrici', 'quadri e sensori', 'processing'),
      trade('Meccanotessile', 'costruzione e collaudo dei telai', 'production'),
      trade('Tessitura', 'prova delle macchine in produzione', 'production'),
      trade('Ricambi Tessili', 'ricambi e assistenza nel mondo', 'distribution'),
    ],
  },
  {
    key: 'macchine-utensili',
    title: 'Macchine utensili a zero difetti: dati condivisi tra costruttori e officine',
    name: 'Partenariato Macchina Utensile Lombarda',
    sector: 'mechanics',
    lead: 'MI',
    area: { MI: 6, BG: 3, BS: 3, MB: 3, LC: 2, PV: 1, LO: 1 },
    purposes: ['consolidate-existing', 'innovate-process'],
    fields: ['innovation', 'human-capital'],
    objective:
      'Far circolare in sicurezza i dati di lavorazione tra costruttori di macchine e officine utilizzatrici, così da correggere i difetti prima che si producano.',
    strategy:
      'Chi costruisce la macchina non vede come viene usata e chi la usa non sa come è fatta. Il partenariato stabilisce regole contrattuali e tecniche per lo scambio dei dati, sviluppa compensazioni termiche adattive e forma una nuova figura, l’analista di officina. La strategia consolida un comparto che esporta oltre metà della produzione.',
    swot: {
      strengths: ['Costruttori presenti in tutte le tecnologie di lavorazione', 'Officine esigenti e vicine'],
      weaknesses: ['Diffidenza nel cedere i dati', 'Età media del parco macchine superiore a dodici anni'],
      opportunities: ['Spazi europei dei dati industriali', 'Incentivi all’acquisto di beni interconnessi'],
      threats: ['Fine degli incentivi', 'Controlli numerici in mano a due soli fornitori'],
    },
    innovation: [
      'Compensazione termica con modelli adattivi a bordo macchina',
      'Contratto tipo per lo scambio di dati di lavorazione',
    ],
    competitiveness: [
      'Scarto in produzione dimezzato presso i clienti',
      'Servizi a canone per il venti per cento dei ricavi',
    ],
    activities: [
      activity(
        'Spazio dati di comparto con regole di accesso e registro degli usi.',
        'L’architettura adotta connettori aperti già collaudati in Germania.',
        'Macchine collegate: 250',
      ),
      activity(
        'Sviluppo della compensazione adattiva su quattro famiglie di macchine.',
        'Le prove in cella climatica mostrano errori sotto i cinque micrometri.',
        'Riduzione della deriva termica: 60 %',
      ),
      activity(
        'Corso per analisti di officina.',
        'Il profilo è stato definito con due agenzie formative.',
        'Diplomati: 40',
        'Occupati a tre mesi: 90 %',
      ),
    ],
    trades: [
      trade('Basamenti', 'basamenti in ghisa e granito sintetico', 'raw-materials'),
      trade('Mandrini', 'mandrini e gruppi rotanti', 'processing'),
      trade('Viti a Ricircolo', 'trasmissioni di precisione', 'processing'),
      trade('Macchine Utensili', 'costruzione di centri di lavoro', 'production'),
      trade('Utensileria', 'utensili e attrezzature', 'processing'),
      trade('Officina', 'prove di lavorazione e fornitura dei dati', 'production'),
      trade('Macchine Usate', 'revisione e commercio', 'distribution'),
    ],
  },
  {
    key: 'macchine-calzature',
    title: 'Meccano-calzaturiero vigevanese: impianti modulari per piccoli lotti',
    name: 'Consorzio Meccanica Calzaturiera Esempio',
    legalForm: 'consortium',
    sector: 'mechanics',
    lead: 'PV',
    area: { PV: 11, MI: 2, VA: 1 },
    towns: { PV: ['Vigevano', 'Vigevano', 'Vigevano', 'Gravellona Lomellina', 'Cilavegna', 'Mortara', 'Parona'] },
    purposes: ['consolidate-existing', 'innovate-process'],
    fields: ['innovation', 'internationalisation'],
    objective:
      'Realizzare una linea modulare di macchine per calzature capace di passare da un modello all’altro senza attrezzaggi manuali.',
    strategy:
      'Il costruttore vigevanese conosce ogni operazione della scarpa ma vende macchine isolate. Il consorzio progetta interfacce meccaniche e informatiche comuni, così che il cliente componga la linea come un gioco di costruzioni. La proposta consolida quote in Messico e Vietnam e riapre il mercato europeo dei lotti piccoli.',
    swot: {
      strengths: ['Conoscenza completa del ciclo della scarpa', 'Parco installato in ottanta paesi'],
      weaknesses: ['Progettazione elettronica sottodimensionata', 'Concorrenza interna su macchine simili'],
      opportunities: ['Ritorno di produzioni in Europa', 'Incollaggio a base acqua'],
      threats: ['Imitazioni a metà prezzo', 'Riduzione dei calzaturifici europei'],
    },
    innovation: [
      'Riconoscimento della tomaia con telecamera e percorso colla automatico',
      'Innesti rapidi comuni a sei costruttori',
    ],
    competitiveness: ['Cambio modello in otto minuti', 'Ricambi comuni con consegna in due giorni'],
    activities: [
      activity(
        'Progettazione delle interfacce comuni e del supervisore di linea.',
        'Un gruppo di sei uffici tecnici lavora al capitolato dal 2021.',
        'Macchine compatibili: 22',
      ),
      activity(
        'Linea dimostrativa presso un calzaturificio.',
        'Spazi, aria compressa ed energia sono già disponibili.',
        'Paia prodotte in prova: 6 000',
        'Tempo di cambio: 8 minuti',
      ),
      activity(
        'Assistenza condivisa in Messico e Vietnam.',
        'Due filiali esistenti aprono il servizio agli altri soci.',
        'Interventi entro 48 ore: 85 %',
      ),
    ],
    trades: [
      trade('Lavorazioni Lamiera', 'strutture e carterature', 'raw-materials', 'processing'),
      trade('Torneria', 'particolari torniti e fresati', 'processing'),
      trade('Pneumatica', 'cilindri e blocchi valvole', 'processing'),
      trade('Macchine per Calzature', 'costruzione delle macchine', 'production'),
      trade('Automazioni', 'visione e robot di manipolazione', 'production'),
      trade('Ricambi', 'magazzino ricambi e assistenza', 'distribution'),
    ],
  },
  {
    key: 'filo-metallico-lecco',
    title: 'Il filo di Lecco: vergella, molle e funi a basso impatto',
    name: 'Rete Filo Metallico Lecchese Esempio',
    legalForm: 'network-contract',
    sector: 'mechanics',
    lead: 'LC',
    area: { LC: 12, BG: 2, CO: 2, MB: 1 },
    towns: {
      LC: ['Lecco', 'Olginate', 'Calolziocorte', 'Valmadrera', 'Civate', 'Garlate', 'Oggiono', 'Brivio', 'Premana'],
    },
    purposes: ['consolidate-existing', 'innovate-process'],
    fields: ['sustainability', 'innovation', 'human-capital'],
    objective:
      'Eliminare il decapaggio acido dalla trafilatura lecchese e garantire la tracciabilità del filo fino alla molla e alla fune.',
    strategy:
      'Nel ramo lecchese la vergella diventa filo, rete, molla, vite e fune in poche decine di chilometri. La rete sostituisce gli acidi con la rimozione meccanica degli ossidi, condivide prove di fatica e prepara i giovani con un laboratorio di trafilatura. Il consolidamento riguarda soprattutto le imprese sotto i venti addetti.',
    swot: {
      strengths: ['Specializzazione secolare riconosciuta', 'Ampia gamma di diametri e rivestimenti'],
      weaknesses: ['Smaltimento onerosissimo degli acidi esausti', 'Impianti vincolati in aree urbane'],
      opportunities: ['Molle per sospensioni attive', 'Funi per impianti a fune e ponti'],
      threats: ['Dazi sulla vergella', 'Rincaro dello zinco'],
    },
    innovation: ['Disossidazione meccanica a secco', 'Marcatura laser del filo in linea'],
    competitiveness: [
      'Costo ambientale per tonnellata ridotto del quaranta per cento',
      'Prove di fatica certificate in comune',
    ],
    activities: [
      activity(
        'Installazione di due linee di disossidazione a secco.',
        'Il costruttore garantisce la velocità richiesta su diametri da cinque a dodici millimetri.',
        'Acido evitato: 700 tonnellate per anno',
      ),
      activity(
        'Laboratorio di prove di fatica su molle e funi.',
        'Le macchine di prova sono conferite da tre imprese e vanno aggiornate.',
        'Prove annue: 2 000',
      ),
      activity(
        'Laboratorio didattico di trafilatura.',
        'La scuola dispone dell’aula e un partner dona il banco.',
        'Studenti: 60 per anno',
        'Assunzioni: 25',
      ),
    ],
    trades: [
      trade('Vergella', 'approvvigionamento e preparazione della vergella', 'raw-materials'),
      trade('Trafileria', 'trafilatura e rivestimento del filo', 'processing'),
      trade('Mollificio', 'molle per industria e veicoli', 'production'),
      trade('Viteria', 'viti e minuterie', 'production'),
      trade('Funi', 'funi e trefoli', 'production'),
      trade('Reti Metalliche', 'reti e recinzioni', 'production'),
      trade('Ferramenta', 'distribuzione tecnica', 'distribution'),
    ],
  },
  {
    key: 'robotica-collaborativa',
    title: 'Robot a portata di bottega: automazione collaborativa per le piccole imprese',
    name: 'Partenariato Robot in Bottega',
    sector: 'digital',
    lead: 'MI',
    area: { MI: 7, BG: 4, BS: 4, MB: 3, VA: 2, LC: 2, CR: 1 },
    purposes: ['identify-new', 'innovate-process', 'stimulate-aggregation'],
    fields: ['innovation', 'human-capital', 'credit-capitalisation'],
    objective:
      'Portare celle robotizzate riconfigurabili in cento imprese con meno di venti addetti, con un canone in luogo dell’acquisto.',
    strategy:
      'L’integratore lombardo lavora per i grandi gruppi perché la piccola officina non sa scrivere un capitolato. L’ecosistema propone celle standard, programmazione per dimostrazione e noleggio operativo, e coinvolge gli istituti tecnici nella messa in servizio. È una filiera emergente che cresce se cresce la domanda.',
    swot: {
      strengths: ['Concentrazione di integratori e di ricerca universitaria', 'Varietà di settori utilizzatori'],
      weaknesses: ['Costo di integrazione superiore a quello del robot', 'Timore di rigidità produttiva'],
      opportunities: ['Carenza di manodopera per compiti ripetitivi', 'Noleggio operativo assistito da garanzie'],
      threats: ['Bracci a basso costo senza assistenza', 'Evoluzione delle norme di sicurezza'],
    },
    innovation: ['Programmazione per dimostrazione senza codice', 'Pinze a presa variabile stampate sul pezzo'],
    competitiveness: ['Cella operativa in cinque giorni', 'Canone inferiore al costo di un turno'],
    activities: [
      activity(
        'Progettazione di sei celle standard riconfigurabili.',
        'Tre celle prototipo lavorano dal 2021 presso i partner.',
        'Celle a catalogo: 6',
        'Tempo di avvio: 5 giorni',
      ),
      activity(
        'Programma di noleggio operativo per cento imprese.',
        'La società finanziaria partner ha definito contratto e valore residuo.',
        'Celle noleggiate: 100',
      ),
      activity(
        'Squadre di studenti per la messa in servizio.',
        'Cinque istituti hanno robot didattici e docenti formati.',
        'Studenti coinvolti: 150',
      ),
    ],
    trades: [
      trade('Riduttori', 'riduttori e giunti', 'raw-materials', 'processing'),
      trade('Sensori', 'sensori di forza e visione', 'processing'),
      trade('Robotica', 'celle robotizzate riconfigurabili', 'production'),
      trade('Automazione', 'integrazione e sicurezza di macchina', 'production'),
      trade('Carpenteria', 'strutture e protezioni', 'processing'),
      trade('Software Industriale', 'programmazione per dimostrazione', 'production'),
      trade('Noleggi Industriali', 'noleggio operativo e assistenza', 'distribution'),
    ],
  },
  {
    key: 'microelettronica',
    title: 'Microelettronica e sensori: dalla fetta di silicio al prodotto finito',
    name: 'Associazione Silicio Lombardo Esempio',
    legalForm: 'association',
    sector: 'digital',
    lead: 'MI',
    area: { MI: 7, MB: 6, PV: 3, LC: 2, BG: 2, VA: 1 },
    towns: { MB: ['Agrate Brianza', 'Vimercate', 'Concorezzo', 'Monza', 'Burago di Molgora', 'Usmate Velate'] },
    purposes: ['consolidate-existing', 'identify-new'],
    fields: ['innovation', 'human-capital'],
    objective:
      'Ridurre la dipendenza dai fornitori asiatici per incapsulamento e collaudo dei circuiti, mettendo in rete progettisti, linee pilota e utilizzatori.',
    strategy:
      'La regione progetta e fabbrica sensori di prim’ordine, ma li spedisce altrove per incapsularli. L’associazione sviluppa una linea pilota aperta alle piccole serie, una libreria di blocchi circuitali e un percorso di dottorato industriale. La strategia guarda al regolamento europeo sui semiconduttori.',
    swot: {
      strengths: [
        'Presenza di fabbriche avanzate e centri di progetto',
        'Tradizione accademica nella microelettronica',
      ],
      weaknesses: ['Incapsulamento quasi assente', 'Progettisti attratti all’estero'],
      opportunities: ['Fondi europei per i semiconduttori', 'Sensori per salute e ambiente'],
      threats: ['Cicli di scarsità e di eccesso', 'Costo delle licenze di progettazione'],
    },
    innovation: [
      'Incapsulamento ibrido di sensori microelettromeccanici',
      'Blocchi circuitali a bassissimo consumo riutilizzabili',
    ],
    competitiveness: [
      'Piccole serie consegnate in dieci settimane',
      'Progetti protetti da un portafoglio brevetti comune',
    ],
    activities: [
      activity(
        'Linea pilota di incapsulamento per serie sotto i diecimila pezzi.',
        'La camera pulita è certificata e ospita già metà delle attrezzature.',
        'Lotti incapsulati: 80',
        'Resa: 95 %',
      ),
      activity(
        'Libreria condivisa di blocchi circuitali.',
        'Dodici blocchi sono stati verificati su silicio da due partner.',
        'Blocchi disponibili: 30',
      ),
      activity(
        'Dottorati industriali e tirocini in camera pulita.',
        'Le università partner hanno riservato le borse.',
        'Dottorandi: 10',
        'Tirocini: 45',
      ),
    ],
    trades: [
      trade('Materiali Elettronici', 'substrati, resine e gas tecnici', 'raw-materials'),
      trade('Circuiti', 'progettazione di circuiti integrati', 'processing'),
      trade('Microsistemi', 'sensori e attuatori', 'production'),
      trade('Circuiti Stampati', 'schede e montaggio', 'processing'),
      trade('Collaudi', 'collaudo e affidabilità', 'processing'),
      trade('Elettronica', 'prodotti elettronici finiti', 'production'),
      trade('Componenti Elettronici', 'distribuzione e supporto tecnico', 'distribution'),
    ],
  },
]
