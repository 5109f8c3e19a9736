import type { EconomicTerms, SupportingBodyType } from 'filiere-lombardia'
import type { Random } from './random'

/** What an enterprise can commit to; `{n}` stands for a number of chance. */
const ENTERPRISE_COMMITMENTS = [
  'mettere a disposizione {n} giornate-uomo di personale tecnico',
  'ospitare in reparto {n} giornate di prova',
  'condividere ogni trimestre i dati di consumo energetico',
  'condividere i dati di produzione necessari agli indicatori',
  'partecipare alle riunioni del comitato tecnico',
  'collegare il proprio gestionale alla piattaforma comune',
  'accogliere due tirocinanti per ciascun anno scolastico',
  'acquistare almeno il 20 % della fornitura da altri partner',
  'applicare il capitolato tecnico approvato dal partenariato',
  'mettere a disposizione campioni e semilavorati per le prove',
  'far partecipare il personale ai corsi per almeno {n} ore',
  'nominare un referente per la sicurezza dei dati',
  'concedere in uso gratuito spazi e attrezzature per {n} giornate',
  'sottoporre i propri prodotti alle verifiche comuni di qualità',
  'aderire alla missione commerciale collettiva',
  'presentare una relazione semestrale sull’avanzamento',
  'mantenere riservate le informazioni degli altri partner',
  'conferire gli scarti di lavorazione al centro comune',
  'provare in produzione i prototipi e restituirne gli esiti',
  'contribuire alla stesura del regolamento d’uso del marchio',
  'dedicare un tecnico a tempo parziale per la durata del progetto',
  'riconoscere ai partner condizioni di pagamento a 60 giorni',
] as const

const ENTERPRISE_STATEMENTS = [
  'costi di personale interno a proprio carico',
  'apporto in natura: ore macchina e materiali di prova',
  'nessun contributo in denaro; partecipa con proprio personale',
  'spese di viaggio e di fiera a proprio carico',
  'investimenti propri già deliberati, senza contributo al fondo comune',
] as const

interface BodyTerms {
  readonly roles: readonly string[]
  readonly commitments: readonly string[]
}

const KNOWLEDGE: BodyTerms = {
  roles: ['ricerca e validazione scientifica', 'responsabile scientifico delle prove', 'trasferimento tecnologico'],
  commitments: [
    'eseguire le prove previste e consegnarne i rapporti',
    'cofinanziare una borsa di dottorato',
    'mettere a disposizione i laboratori per {n} giornate',
    'pubblicare i risultati non riservati',
  ],
}

const TRAINING: BodyTerms = {
  roles: ['formazione dei giovani e degli addetti', 'progettazione dei percorsi formativi'],
  commitments: [
    'progettare ed erogare {n} ore di corso',
    'organizzare i tirocini presso le imprese',
    'riconoscere le competenze acquisite',
  ],
}

const FINANCE: BodyTerms = {
  roles: ['strumenti finanziari per le imprese della filiera', 'sostegno al credito e alla patrimonializzazione'],
  commitments: [
    'valutare entro 20 giorni le richieste delle imprese aderenti',
    'mantenere il plafond deliberato per la durata del progetto',
    'offrire condizioni uniformi alle imprese minori',
  ],
}

const PROMOTION: BodyTerms = {
  roles: ['animazione della filiera e diffusione dei risultati', 'coinvolgimento delle imprese minori'],
  commitments: [
    'organizzare {n} incontri sul territorio',
    'diffondere i risultati tra i propri associati',
    'mettere a disposizione sedi e personale',
  ],
}

function termsOf(bodyType: SupportingBodyType): BodyTerms {
  switch (bodyType) {
    case 'university':
    case 'research-body':
    case 'professional':
      return KNOWLEDGE
    case 'higher-technical-institute':
    case 'vocational-training-institute':
    case 'upper-secondary-school':
      return TRAINING
    case 'bank':
    case 'financial-institution':
    case 'insurer':
    case 'investment-fund':
      return FINANCE
    default:
      return PROMOTION
  }
}

export function enterpriseCommitments(random: Random): string[] {
  return commitments(random, ENTERPRISE_COMMITMENTS)
}

export function bodyTerms(random: Random, bodyType: SupportingBodyType): { role: string; commitments: string[] } {
  const terms = termsOf(bodyType)
  return { role: random.pick(terms.roles), commitments: commitments(random, terms.commitments) }
}

function commitments(random: Random, templates: readonly string[]): string[] {
  return random
    .sample(templates, random.chance(0.35) ? 2 : 1)
    .map((template) => template.replace('{n}', String(random.integer(1, 12) * 5)))
}

/** Mostly an amount, sometimes with a word on it; for one enterprise in four a statement alone. */
export function enterpriseEconomicTerms(random: Random): EconomicTerms {
  if (random.chance(0.25)) return { statement: random.pick(ENTERPRISE_STATEMENTS) }
  const amountEur = amount(random, random.integer(2, 60) * 500)
  return random.chance(0.15) ? { amountEur, statement: 'di cui metà in natura' } : { amountEur }
}

export function bodyEconomicTerms(random: Random): EconomicTerms {
  if (random.chance(0.6)) return { statement: 'nessun contributo in denaro; personale e sedi a proprio carico' }
  return { amountEur: amount(random, random.integer(2, 40) * 500) }
}

/** An amount as filings write it, with or without cents. */
function amount(random: Random, eur: number): string {
  return random.chance(0.3) ? `${eur}.00` : String(eur)
}
