import type { InterventionField } from 'filiere-lombardia'
import type { PlannedActivity } from './chains/chain'
import { activity } from './chains/chain'

/** Activities that fit any chain, by the field of intervention they belong to. */
export const commonActivities: Readonly<Record<InterventionField, readonly PlannedActivity[]>> = {
  sustainability: [
    activity(
      'Bilancio energetico e ambientale delle sedi produttive e piano di riduzione condiviso.',
      'Le bollette degli ultimi tre anni sono disponibili e il metodo di calcolo è normato.',
      'Sedi analizzate: almeno una per impresa',
    ),
    activity(
      'Scambio di sottoprodotti e scarti tra i partner tramite una bacheca riservata.',
      'La bacheca è un modulo già sviluppato da un partner informatico.',
      'Scambi conclusi: 30',
      'Rifiuti evitati: 150 tonnellate',
    ),
    activity(
      'Acquisto congiunto di energia rinnovabile con contratti pluriennali.',
      'I profili di prelievo orari sono forniti dal distributore.',
      'Quota di energia rinnovabile: 60 %',
    ),
    activity(
      'Recupero delle acque di processo e misura dei prelievi idrici.',
      'I contatori sono commerciali e si montano a impianto fermo in mezza giornata.',
      'Acqua prelevata: −20 %',
      'Punti di misura: 50',
    ),
  ],
  innovation: [
    activity(
      'Ricognizione dei brevetti e gestione comune della proprietà intellettuale.',
      'Il regolamento di comproprietà è allegato all’accordo.',
      'Domande di brevetto depositate: 3',
    ),
    activity(
      'Diagnosi di maturità digitale e piano di protezione informatica per le imprese minori.',
      'Il questionario è quello del sistema camerale e richiede mezza giornata.',
      'Diagnosi svolte: 20',
    ),
    activity(
      'Cruscotto comune per il controllo di avanzamento degli indicatori di progetto.',
      'I dati richiesti sono già prodotti dai gestionali dei partner.',
      'Indicatori aggiornati ogni mese: 100 %',
    ),
  ],
  'human-capital': [
    activity(
      'Mappatura delle competenze mancanti e patto di filiera per la formazione.',
      'Il modello di rilevazione è condiviso con gli enti di formazione.',
      'Profili mappati: 25',
      'Ore di formazione: 1 200',
    ),
    activity(
      'Programma sulla sicurezza nei luoghi di lavoro con analisi dei mancati infortuni.',
      'I responsabili della sicurezza hanno concordato la scheda di segnalazione.',
      'Segnalazioni analizzate: 200',
    ),
  ],
  internationalisation: [
    activity(
      'Impiego condiviso di un responsabile delle esportazioni per le imprese minori.',
      'Il profilo è individuato e il costo è ripartito per giornate.',
      'Imprese servite: 8',
      'Nuovi mercati avviati: 3',
    ),
    activity(
      'Vetrina digitale multilingue e accordi con piattaforme di vendita.',
      'I cataloghi sono disponibili in formato elettronico.',
      'Schede prodotto pubblicate: 400',
    ),
  ],
  'credit-capitalisation': [
    activity(
      'Cessione inversa dei crediti di fornitura promossa dal capofila.',
      'Il contratto quadro è stato condiviso con gli istituti di credito.',
      'Fornitori aderenti: 15',
      'Giorni medi di pagamento: 30',
    ),
    activity(
      'Affiancamento alle imprese minori nel rafforzamento patrimoniale.',
      'Il metodo di analisi di bilancio è già in uso presso un partner.',
      'Piani di rafforzamento redatti: 10',
    ),
  ],
}
