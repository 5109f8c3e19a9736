/** An aggregation that the call never saw: what its lead calls itself after, and what it wants to do. */
export interface NewAggregation {
  readonly trade: string
  readonly title: string
}

export const newAggregations: readonly NewAggregation[] = [
  { trade: 'Astucci', title: 'Astucci in cartone teso senza film plastico: linea comune e prove di barriera' },
  { trade: 'Ricambi Agricoli', title: 'Ricambi per macchine agricole: catalogo unico e stampa dei pezzi a richiesta' },
  { trade: 'Vetreria', title: 'Vetro cavo per profumeria: forno elettrico condiviso e recupero del rottame' },
  { trade: 'Carpenteria', title: 'Carpenteria leggera della bassa bresciana: taglio laser prenotabile a ore' },
  { trade: 'Pasticceria', title: 'Lievitati da forno: semilavorati surgelati a ridotto consumo di energia' },
  { trade: 'Galvanica', title: 'Trattamenti di superficie senza cromo esavalente' },
  { trade: 'Ascensori', title: 'Manutenzione predittiva degli ascensori nei piccoli condomini' },
  { trade: 'Tipografia', title: 'Etichette a base acqua per la filiera del vino' },
  { trade: 'Motoriduttori', title: 'Motoriduttori ad alto rendimento per la zootecnia' },
  { trade: 'Arredo Urbano', title: 'Arredo urbano in plastica riciclata post-consumo' },
  { trade: 'Conserve', title: 'Conserve di ortaggi: recupero del calore di processo e dell’acqua di lavaggio' },
  { trade: 'Passamaneria', title: 'Passamanerie tecniche per l’ortopedia' },
  { trade: 'Stampi', title: 'Stampi con raffreddamento conforme: officina di prova comune' },
  { trade: 'Lattoneria', title: 'Coperture ventilate in alluminio riciclato' },
  { trade: 'Floricoltura', title: 'Serre a bassa temperatura alimentate dal calore di scarto' },
  { trade: 'Cablaggi', title: 'Cablaggi per macchine agricole: collaudo automatico di fine linea' },
  { trade: 'Birrificio', title: 'Birra agricola: malteria comune e vuoto a rendere' },
  { trade: 'Occhialeria', title: 'Montature in bioacetato: dal foglio al negozio' },
  { trade: 'Saldatura', title: 'Saldatura robotizzata di piccola serie' },
  { trade: 'Filtri', title: 'Filtri industriali rigenerabili' },
  { trade: 'Pelletteria', title: 'Pelletteria da scarti di conceria: tracciabilità e riparazione' },
  { trade: 'Idraulica', title: 'Oleodinamica per macchine da cantiere elettriche' },
]
