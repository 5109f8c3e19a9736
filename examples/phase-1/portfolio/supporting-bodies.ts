import type { SupportingBody, SupportingBodyType } from 'filiere-lombardia'
import type { Sector } from './chains/chain'
import { entityCode } from './identifiers'

/** A supporting body of the portfolio; its id is that of the proposal it takes part in. */
export type Body = Omit<SupportingBody, 'id'>

/** The sectors a body serves; none for a body that serves them all. */
interface ListedBody {
  readonly body: Body
  readonly sectors: readonly Sector[]
}

function listed(
  bodyType: SupportingBodyType,
  name: string,
  province: string,
  municipality: string,
  ...sectors: Sector[]
): ListedBody {
  const seats = [{ province, type: 'registered-office', municipality }] as const
  return { body: { kind: 'supporting-body', name, bodyType, seats }, sectors }
}

const BODIES: readonly ListedBody[] = [
  listed('university', 'Università degli Studi del Lario', 'CO', 'Como'),
  listed('university', 'Università degli Studi della Pianura Lombarda', 'LO', 'Lodi', 'food', 'energy'),
  listed('university', 'Università Ticinia delle Scienze', 'PV', 'Pavia', 'health', 'chemistry', 'food'),
  listed(
    'university',
    'Politecnico Esempio della Martesana',
    'MI',
    'Milano',
    'mechanics',
    'mobility',
    'building',
    'digital',
  ),
  listed('university', 'Ateneo Esempio delle Arti e del Progetto', 'MI', 'Milano', 'fashion', 'culture', 'building'),
  listed('university', 'Università Esempio delle Tre Valli', 'BS', 'Brescia', 'mechanics', 'energy', 'health'),
  listed('research-body', 'Centro Ricerche Metalli Leggeri Esempio', 'BS', 'Brescia', 'mechanics', 'mobility'),
  listed('research-body', 'Istituto Sperimentale Agroalimentare del Po', 'CR', 'Cremona', 'food', 'energy'),
  listed('research-body', 'Centro Tessile e Fibre Esempio', 'CO', 'Como', 'fashion'),
  listed('research-body', 'Istituto di Ricerca Biomedica Visconteo', 'MI', 'Milano', 'health', 'chemistry'),
  listed('research-body', 'Laboratorio Acustica e Legno Esempio', 'CR', 'Cremona', 'culture', 'building'),
  listed('research-body', 'Centro Sistemi Intelligenti Esempio', 'BG', 'Dalmine', 'digital', 'mechanics', 'mobility'),
  listed('research-body', 'Centro Prove Materiali Adriatico Esempio', 'VR', 'Verona', 'building', 'chemistry'),
  listed('research-body', 'Istituto Alpino per l’Energia Esempio', 'TN', 'Trento', 'energy', 'mobility'),
  listed(
    'higher-technical-institute',
    'ITS Meccatronica Lombarda Esempio',
    'MB',
    'Monza',
    'mechanics',
    'digital',
    'mobility',
  ),
  listed('higher-technical-institute', 'ITS Moda e Calzatura Esempio', 'PV', 'Vigevano', 'fashion'),
  listed('higher-technical-institute', 'ITS Agroalimentare della Bassa Esempio', 'CR', 'Crema', 'food'),
  listed('higher-technical-institute', 'ITS Energia e Casa Esempio', 'BG', 'Bergamo', 'energy', 'building'),
  listed('higher-technical-institute', 'ITS Salute Digitale Esempio', 'MI', 'Milano', 'health', 'chemistry'),
  listed('higher-technical-institute', 'ITS Turismo e Cultura Esempio', 'SO', 'Sondrio', 'culture', 'food'),
  listed(
    'vocational-training-institute',
    'IFP Arti e Mestieri Esempio',
    'MI',
    'Milano',
    'fashion',
    'culture',
    'building',
  ),
  listed('vocational-training-institute', 'IFP Officina dei Mestieri Esempio', 'BS', 'Brescia', 'mechanics', 'energy'),
  listed('vocational-training-institute', 'IFP Sapori di Lombardia Esempio', 'LO', 'Codogno', 'food'),
  listed(
    'upper-secondary-school',
    'Istituto Tecnico Esempio «Ada Fittizi»',
    'LC',
    'Lecco',
    'mechanics',
    'digital',
    'mobility',
  ),
  listed('upper-secondary-school', 'Istituto Agrario Esempio «Primo Modelli»', 'MN', 'Mantova', 'food', 'energy'),
  listed(
    'upper-secondary-school',
    'Liceo Artistico Esempio «Nono Immaginari»',
    'VA',
    'Varese',
    'fashion',
    'culture',
    'building',
  ),
  listed('business-association', 'Unione Imprese Lombarde Esempio', 'MI', 'Milano'),
  listed(
    'business-association',
    'Associazione Artigiani delle Valli Esempio',
    'BG',
    'Clusone',
    'mechanics',
    'building',
    'culture',
  ),
  listed('business-association', 'Federazione Coltivatori di Pianura Esempio', 'CR', 'Cremona', 'food', 'energy'),
  listed('business-association', 'Associazione Chimica e Materiali Esempio', 'MI', 'Milano', 'chemistry', 'health'),
  listed('business-association', 'Unione Albergatori e Commercianti Esempio', 'BS', 'Salò', 'culture', 'fashion'),
  listed('business-association', 'Associazione Trasporti e Mobilità Esempio', 'LO', 'Lodi', 'mobility', 'digital'),
  listed('trade-fair-body', 'Ente Fiera Padana Esempio', 'BS', 'Montichiari', 'food', 'mechanics', 'energy'),
  listed('trade-fair-body', 'Ente Fiera del Lario Esempio', 'CO', 'Erba', 'fashion', 'building', 'culture'),
  listed('foundation', 'Fondazione Territorio e Lavoro Esempio', 'BG', 'Bergamo'),
  listed('foundation', 'Fondazione Cultura d’Impresa Esempio', 'MI', 'Milano', 'culture', 'fashion', 'digital'),
  listed('bank', 'Cassa Rurale dei Navigli Esempio', 'MI', 'Abbiategrasso'),
  listed('bank', 'Banca delle Prealpi Esempio', 'VA', 'Gallarate', 'mobility', 'mechanics', 'fashion', 'digital'),
  listed('bank', 'Credito di Pianura Esempio', 'MN', 'Suzzara', 'food', 'energy', 'building'),
  listed('financial-institution', 'Confidi Filiere Esempio', 'BS', 'Brescia'),
  listed('insurer', 'Mutua Assicurazioni Padana Esempio', 'LO', 'Lodi', 'food', 'digital', 'energy', 'culture'),
  listed(
    'investment-fund',
    'Fondo Crescita Lombarda Esempio',
    'MI',
    'Milano',
    'digital',
    'health',
    'mobility',
    'chemistry',
  ),
  listed(
    'professional',
    'Studio Brevetti Fittizi e Associati',
    'MI',
    'Milano',
    'mechanics',
    'health',
    'digital',
    'chemistry',
  ),
  listed('professional', 'Studio Agronomico Simulati', 'PV', 'Voghera', 'food'),
  listed('professional', 'Studio Tecnico Ipotesi', 'MB', 'Desio', 'building', 'energy', 'fashion'),
  listed({ other: 'Comune' }, 'Comune di Borgo Esempio', 'CR', 'Cremona', 'culture', 'energy', 'building'),
  listed(
    { other: 'Parco scientifico' },
    'Parco Scientifico della Pianura Esempio',
    'LO',
    'Lodi',
    'health',
    'food',
    'digital',
  ),
  listed(
    { other: 'Ente del terzo settore' },
    'Ente Ricominciare Insieme Esempio',
    'MI',
    'Milano',
    'fashion',
    'chemistry',
  ),
]

/** Codes of bodies start far from those of enterprises. */
const FIRST_SERIAL = 1_900_001

/** The bodies that could support a chain of `sector`. */
export function bodiesFor(sector: Sector): readonly Body[] {
  return BODIES.flatMap(({ body, sectors }, index) => {
    const serves = sectors.length === 0 || sectors.includes(sector)
    return serves ? [{ ...body, taxCode: entityCode(FIRST_SERIAL + index) }] : []
  })
}
