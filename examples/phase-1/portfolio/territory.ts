import type { LombardProvince, Seat, SeatType } from 'filiere-lombardia'
import type { Random } from './random'

/** Some municipalities of each province of Lombardy. */
const MUNICIPALITIES: Readonly<Record<LombardProvince, readonly string[]>> = {
  BG: named(
    'Bergamo, Treviglio, Dalmine, Seriate, Romano di Lombardia, Albino, Caravaggio, Stezzano, Osio Sotto',
    'Grumello del Monte, Trescore Balneario, Ponte San Pietro, Zogno, Clusone',
  ),
  BS: named(
    'Brescia, Desenzano del Garda, Montichiari, Lumezzane, Palazzolo sull’Oglio, Rovato, Ghedi, Chiari',
    'Gussago, Lonato del Garda, Concesio, Rezzato, Castel Mella, Travagliato, Orzinuovi',
  ),
  CO: named(
    'Como, Cantù, Mariano Comense, Erba, Olgiate Comasco, Lurate Caccivio, Fino Mornasco, Turate, Lomazzo',
    'Cermenate, Inverigo',
  ),
  CR: named(
    'Cremona, Crema, Casalmaggiore, Castelleone, Soresina, Pandino, Soncino, Pizzighettone, Offanengo',
    'Spino d’Adda, Rivolta d’Adda',
  ),
  LC: named(
    'Lecco, Merate, Calolziocorte, Casatenovo, Valmadrera, Mandello del Lario, Oggiono, Missaglia',
    'Galbiate, Olginate, Costa Masnaga',
  ),
  LO: named(
    'Lodi, Codogno, Casalpusterlengo, Sant’Angelo Lodigiano, Lodi Vecchio, Zelo Buon Persico',
    'Tavazzano con Villavesco, Mulazzano, Castiglione d’Adda, Borghetto Lodigiano',
  ),
  MB: named(
    'Monza, Lissone, Seregno, Desio, Cesano Maderno, Limbiate, Vimercate, Brugherio, Giussano, Muggiò',
    'Nova Milanese, Agrate Brianza',
  ),
  MI: named(
    'Milano, Milano, Milano, Sesto San Giovanni, Cinisello Balsamo, Rho, Legnano, Paderno Dugnano',
    'Cologno Monzese, Rozzano, San Donato Milanese, Segrate, Corsico, Abbiategrasso, Magenta',
    'Cernusco sul Naviglio, Melegnano, Pioltello, Settimo Milanese',
  ),
  MN: named(
    'Mantova, Castiglione delle Stiviere, Suzzara, Viadana, Porto Mantovano, Borgo Virgilio, Goito, Asola',
    'Castel Goffredo, Curtatone, Ostiglia',
  ),
  PV: named(
    'Pavia, Vigevano, Voghera, Mortara, Stradella, Broni, Casorate Primo, Garlasco, Belgioioso, Siziano',
    'Landriano',
  ),
  SO: named(
    'Sondrio, Morbegno, Tirano, Chiavenna, Livigno, Cosio Valtellino, Talamona, Bormio, Teglio',
    'Berbenno di Valtellina, Delebio',
  ),
  VA: named(
    'Varese, Busto Arsizio, Gallarate, Saronno, Cassano Magnago, Tradate, Somma Lombardo, Malnate, Luino',
    'Castellanza, Samarate, Gavirate',
  ),
}

function named(...lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(', '))
}

/** Provinces next to Lombardy or near it: parties seated there are lawful and not counted. */
const OUTSIDE: readonly (readonly [province: string, municipality: string])[] = [
  ['NO', 'Novara'],
  ['NO', 'Borgomanero'],
  ['NO', 'Trecate'],
  ['PC', 'Piacenza'],
  ['PC', 'Castel San Giovanni'],
  ['PC', 'Fiorenzuola d’Arda'],
  ['TN', 'Trento'],
  ['TN', 'Rovereto'],
  ['VR', 'Verona'],
  ['VR', 'Villafranca di Verona'],
  ['VR', 'Legnago'],
]

/** A seat in a province of Lombardy, in one of `towns` where the province has typical ones. */
export function seatIn(
  random: Random,
  province: LombardProvince,
  type: SeatType,
  towns: Partial<Record<LombardProvince, readonly string[]>> = {},
): Seat {
  return { province, type, municipality: random.pick(towns[province] ?? MUNICIPALITIES[province]) }
}

/** A registered office outside Lombardy, in Italy. */
export function officeOutside(random: Random): Seat {
  const [province, municipality] = random.pick(OUTSIDE)
  return { province, type: 'registered-office', municipality }
}

/** The ISTAT codes of the provinces above. */
const ISTAT: Readonly<Record<string, string>> = {
  VA: '012',
  CO: '013',
  SO: '014',
  MI: '015',
  BG: '016',
  BS: '017',
  PV: '018',
  CR: '019',
  MN: '020',
  LC: '097',
  LO: '098',
  MB: '108',
  NO: '003',
  TN: '022',
  VR: '023',
  PC: '033',
}

/** The same seat, its province by ISTAT code. */
export function inIstatCodes(seat: Seat): Seat {
  return { ...seat, province: ISTAT[seat.province ?? ''] ?? seat.province }
}
