import type { ReadingId } from '../reading-choices'
import type { ReadingEntry } from './reading'

/** What the act leaves open on who may apply: the two kinds of beneficiary, and which enterprises make up the ten. */
export const beneficiaryReadings = {
  operatingEvidence: {
    clauses: ['A.BEN.1'],
    question: {
      it: 'Come si accerta che un’aggregazione già costituita è anche operante?',
      en: 'How is it established that a constituted aggregation is also operating?',
    },
    options: {
      declared: {
        it: 'È un fatto dichiarato; se non è dichiarato, resta da accertare',
        en: 'It is a declared fact; undeclared, it remains to be established',
      },
      panel: {
        it: 'Lo valuta in ogni caso il Nucleo di Valutazione',
        en: 'The evaluation panel judges it in every case',
      },
    },
    default: 'declared',
    chosenBy: 'readings',
    why: {
      it: 'L’atto chiede aggregazioni «già costituite ed operanti», ma non dà alcun criterio misurabile per dirle operanti.',
      en: 'The act asks for aggregations «già costituite ed operanti» and gives no measurable test of operating.',
    },
  },
  mixedBeneficiary: {
    clauses: ['A.BEN.1', 'A.BEN.2', 'A.BEN.2r'],
    question: {
      it: 'Che cos’è un’aggregazione già costituita a cui si uniscono altre imprese?',
      en: 'What is a constituted aggregation that further enterprises join?',
    },
    options: {
      'as-declared': { it: 'Ciò che la proposta dichiara', en: 'Whatever the proposal declares' },
      aggregation: { it: 'Sempre un’aggregazione già costituita', en: 'Always a constituted aggregation' },
      partnership: { it: 'Sempre un partenariato da costituire', en: 'Always a partnership yet to be formed' },
    },
    default: 'as-declared',
    chosenBy: 'fixed',
    why: {
      it: 'Le dieci imprese e l’accordo sono chiesti a entrambi: «L’aggregazione di impresa e il partenariato di filiera dovrà».',
      en: 'Ten enterprises and an agreement are asked of both: «L’aggregazione di impresa e il partenariato di filiera dovrà».',
    },
  },
  seat: {
    clauses: ['A.BEN.3'],
    question: {
      it: 'Quale sede in Lombardia basta perché un’impresa conti tra le dieci?',
      en: 'Which seat in Lombardy is enough for an enterprise to count among the ten?',
    },
    options: {
      'any-seat': {
        it: 'Una sede qualsiasi: legale, secondaria o unità locale',
        en: 'Any seat: registered office, secondary seat or local unit',
      },
      'registered-office': { it: 'La sola sede legale', en: 'The registered office only' },
      'operating-site': {
        it: 'Una sede operativa: la sola sede legale non basta',
        en: 'An operating site: a registered office alone is not enough',
      },
    },
    default: 'any-seat',
    chosenBy: 'readings',
    why: {
      it: 'Il testo dice «aventi una sede», senza aggettivi: “sede operativa” è la parafrasi di un’associazione, non parola dell’atto.',
      en: 'The text says «aventi una sede», unqualified: “sede operativa” is a trade association’s paraphrase, not a word of the act.',
    },
  },
  sameEnterprise: {
    clauses: ['A.BEN.3'],
    question: {
      it: 'Quando due righe dell’elenco dei partecipanti sono la stessa impresa?',
      en: 'When are two rows of the list of parties the same enterprise?',
    },
    options: {
      'any-shared-identifier': {
        it: 'Se hanno in comune il codice fiscale o la partita IVA',
        en: 'When they share the tax code or the VAT number',
      },
      'tax-code-only': {
        it: 'Solo se hanno lo stesso codice fiscale; la partita IVA vale per chi ne è privo',
        en: 'Only when they share the tax code; the VAT number serves for those that have none',
      },
    },
    default: 'any-shared-identifier',
    chosenBy: 'readings',
    why: {
      it: 'Si contano «imprese», non righe. Il Registro delle Imprese le identifica per codice fiscale; la partita IVA si aggiunge per prudenza. In senso contrario: le imprese di un gruppo IVA ne hanno una sola in comune (art. 70-bis e seguenti, d.P.R. 633/1972); chi ha la stessa partita IVA e codici fiscali diversi è perciò segnalato alla verifica. Si conta così una volta sola chi, come impresa di un gruppo, per altra interpretazione conterebbe da sé: il requisito può risultare non soddisfatto per un fatto ancora da verificare. Chi dichiara di non avere né l’uno né l’altra non è conteggiato.',
      en: 'What is counted is «imprese», not rows. The Business Register knows them by tax code; the VAT number is added out of caution. Against it: enterprises of a VAT group share one (art. 70-bis ff. d.P.R. 633/1972); those with one VAT number and different tax codes are therefore left for review. So enterprises count once that, as members of a group, would count each under another reading: the requirement may not be met for a fact still to be reviewed. One that declares to have neither is not counted.',
    },
  },
  linkedEnterprises: {
    clauses: ['A.BEN.3'],
    question: {
      it: 'Le imprese di uno stesso gruppo contano ciascuna?',
      en: 'Does each enterprise of one group count?',
    },
    options: {
      'each-counts': { it: 'Sì, ciascuna conta', en: 'Yes, each counts' },
      'once-per-group': { it: 'No, il gruppo conta una volta sola', en: 'No, the group counts once' },
    },
    default: 'each-counts',
    chosenBy: 'readings',
    why: {
      it: 'Il testo dice «almeno 10 imprese» e non chiede che siano autonome l’una dall’altra.',
      en: 'The text says «almeno 10 imprese» and does not ask them to be independent of one another.',
    },
  },
  professionals: {
    clauses: ['A.BEN.3', 'A.BEN.5'],
    question: {
      it: 'Un professionista può contare tra le dieci imprese?',
      en: 'May a professional count among the ten enterprises?',
    },
    options: {
      'not-counted': { it: 'No, è uno degli altri soggetti', en: 'No, a professional is one of the other bodies' },
      counted: {
        it: 'Sì; che sia iscritto al Registro delle Imprese lo verifica l’ufficio',
        en: 'Yes; that it is entered in the Business Register is for the office to see',
      },
    },
    default: 'not-counted',
    chosenBy: 'readings',
    why: {
      it: 'I «professionisti» aprono l’elenco degli «altri soggetti», distinti dalle imprese e valutati nell’ampiezza del partenariato.',
      en: 'The «professionisti» open the list of «altri soggetti», set apart from enterprises and weighed in the breadth criterion.',
    },
  },
  aggregationEntity: {
    clauses: ['A.BEN.1', 'A.BEN.3'],
    question: {
      it: 'Il soggetto giuridico dell’aggregazione (consorzio, rete) conta tra le dieci imprese?',
      en: 'Does the aggregation’s own legal entity (consortium, network) count among the ten?',
    },
    options: {
      'not-counted': { it: 'No, contano le imprese che lo compongono', en: 'No, its member enterprises count' },
      counted: { it: 'Sì, come un’impresa in più', en: 'Yes, as one more enterprise' },
    },
    default: 'not-counted',
    chosenBy: 'readings',
    why: {
      it: 'L’aggregazione deve «essere composto da almeno 10 imprese»: si conta chi la compone, non l’aggregazione stessa.',
      en: 'The aggregation must «essere composto da almeno 10 imprese»: its members are counted, not the aggregation itself.',
    },
  },
  leadCounts: {
    clauses: ['A.BEN.3', 'A.PROP.3'],
    question: { it: 'Il capofila conta tra le dieci imprese?', en: 'Does the lead count among the ten enterprises?' },
    options: {
      'counts-once': {
        it: 'Sì, una volta, se è un’impresa con sede in Lombardia',
        en: 'Yes, once, if it is an enterprise with a seat in Lombardy',
      },
      'ten-besides-lead': { it: 'No, ne servono dieci oltre al capofila', en: 'No, ten are needed besides the lead' },
    },
    default: 'counts-once',
    chosenBy: 'fixed',
    why: {
      it: 'Il capofila è individuato «all’interno del partenariato»: è uno di coloro che lo compongono.',
      en: 'The lead is chosen «all’interno del partenariato»: it is one of those who make it up.',
    },
  },
  membersOutsideLombardy: {
    clauses: ['A.BEN.3'],
    question: {
      it: 'Devono avere sede in Lombardia tutte le imprese del partenariato?',
      en: 'Must every enterprise of the partnership have a seat in Lombardy?',
    },
    options: {
      'ten-suffice': {
        it: 'No, bastano dieci; le altre sono ammesse e non contano',
        en: 'No, ten are enough; others are admitted and not counted',
      },
      'all-members': { it: 'Sì, tutte', en: 'Yes, all of them' },
    },
    default: 'ten-suffice',
    chosenBy: 'fixed',
    why: {
      it: '«almeno 10 imprese aventi una sede» fissa un minimo. La prassi conferma: 706 membri di 35 filiere, 691 in Lombardia (L’Eco di Bergamo, 2023).',
      en: '«almeno 10 imprese aventi una sede» sets a minimum. Practice agrees: 706 members of 35 chains, 691 in Lombardy (L’Eco di Bergamo, 2023).',
    },
  },
  countingDay: {
    clauses: ['A.BEN.2r', 'A.BEN.3'],
    question: {
      it: 'In quale giorno devono esserci le dieci imprese?',
      en: 'On which day must the ten enterprises be there?',
    },
    options: {
      'submission-day': { it: 'Il giorno della presentazione', en: 'On the day of submission' },
      'examination-day': { it: 'Anche il giorno dell’esame', en: 'On the day of the examination too' },
      throughout: { it: 'Sempre, anche dopo l’inserimento in elenco', en: 'Throughout, also once listed' },
    },
    default: 'submission-day',
    chosenBy: 'fixed',
    why: {
      it: 'L’atto non indica il momento. Si assume, per inferenza, che il requisito valga quando la proposta è presentata.',
      en: 'The act names no moment. It is inferred that the requirement holds when the proposal is submitted.',
    },
  },
  registerStatus: {
    clauses: ['A.BEN.3'],
    question: {
      it: 'Un’impresa deve risultare attiva nel Registro delle Imprese per contare?',
      en: 'Must an enterprise be active in the Business Register to count?',
    },
    options: {
      'not-tested': { it: 'No, lo stato non è un requisito', en: 'No, its status is no requirement' },
      'active-only': { it: 'Sì, contano solo le imprese attive', en: 'Yes, only active enterprises count' },
    },
    default: 'not-tested',
    chosenBy: 'readings',
    why: {
      it: 'All’impresa l’atto chiede «una sede sul territorio lombardo» e non nomina lo stato d’iscrizione. In senso contrario: si contano «imprese aventi una sede», e chi ha cessato l’attività non è più impresa; una società di capitali cancellata è estinta (art. 2495 c.c.). L’alternativa esclude però anche le imprese iscritte e inattive.',
      en: 'Of the enterprise the act asks «una sede sul territorio lombardo», and names no state of registration. Against it: what is counted is «imprese aventi una sede», and who has ceased is no enterprise any more; a company that was struck off no longer exists (art. 2495 of the Civil Code). The alternative also shuts out enterprises that are registered and inactive.',
    },
  },
  checkDigits: {
    clauses: ['A.BEN.3'],
    question: {
      it: 'Un codice fiscale con carattere di controllo errato esclude l’impresa dal conto?',
      en: 'Does a tax code with a wrong check character take the enterprise out of the count?',
    },
    options: {
      'note-only': { it: 'No, è soltanto segnalato', en: 'No, it is only pointed out' },
      excluded: { it: 'Sì, l’impresa non conta', en: 'Yes, the enterprise does not count' },
    },
    default: 'note-only',
    chosenBy: 'fixed',
    why: {
      it: 'L’atto non ne parla. Chi sia l’impresa lo dice il registro, non la forma del codice trascritto.',
      en: 'The act is silent. Who an enterprise is stands in the register, not in the form of the code as typed.',
    },
  },
  purposes: {
    clauses: ['R.21', 'A.FIN.1', 'A.BEN.3b'],
    question: {
      it: 'La proposta deve dichiarare a quale finalità risponde?',
      en: 'Must the proposal declare which purpose it answers?',
    },
    options: {
      note: { it: 'No, la mancanza è soltanto segnalata', en: 'No, the omission is only pointed out' },
      required: { it: 'Sì, almeno una delle quattro', en: 'Yes, at least one of the four' },
    },
    default: 'note',
    chosenBy: 'readings',
    why: {
      it: 'È chiesto un «obiettivo rispondente alle finalità», non la loro dichiarazione; la coerenza è valutata nel criterio a.',
      en: 'An «obiettivo rispondente alle finalità» is required, not a declaration of them; criterion a weighs coherence.',
    },
  },
} satisfies Partial<Record<ReadingId, ReadingEntry>>
