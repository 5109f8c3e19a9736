import type { Enterprise, LombardProvince, Seat, ValueChainPhase } from 'filiere-lombardia'
import { entityCode, madeUpPerson, personCode } from './identifiers'
import type { Random } from './random'
import { seeded } from './random'
import { seatIn } from './territory'

/** An enterprise of the portfolio; its id is that of the proposal it takes part in. */
export type Company = Omit<Enterprise, 'id'>

/** What a company calls itself after, and the phases it covers. */
interface LineOfBusiness {
  readonly name: string
  readonly phases: readonly ValueChainPhase[]
}

/** A company that serves many chains, and what it does in them. */
export interface ServiceCompany {
  readonly company: Company
  readonly roles: readonly string[]
}

/** The register from which every company gets a name and a code of its own. */
export interface Register {
  incorporate(random: Random, business: LineOfBusiness, seats: readonly Seat[]): Company
  /** One person in business: the tax code is the person's, the VAT number the business's. */
  soleProprietor(random: Random, business: LineOfBusiness, seats: readonly Seat[]): Company
  /** A code for an entity that is no enterprise. */
  nextCode(): string
}

const STARTS = [
  ...'Alv Ard Bald Bren Calv Cerv Cord Dov Elv Ern Falv Fior Gal Grav Isol Lar Lov'.split(' '),
  ...'Malv Mer Nav Olt Orv Pel Quer Riv Sab Serv Silv Tal Torv Ulm Vald Verz Zel'.split(' '),
]
const ENDS = [
  ...'adia anera areto avico edora ellana envia esano etica icolda'.split(' '),
  ...'idora ignera imonte inalba isella odena olvia ontera orvina usago'.split(' '),
]

const LEGAL_FORMS = { 'S.r.l.': 14, 'S.p.A.': 3, 'S.n.c.': 2, 'S.a.s.': 1, 'S.r.l. Società Benefit': 1 } as const
const FARM_FORMS = { 'Società Agricola S.S.': 4, 'Società Agricola S.r.l.': 2 } as const

const FARM = /^(Allevamento|Azienda Agricola|Apicoltura|Tenuta|Vivai)/
const COOPERATIVE = /^(Cooperativa|Latteria)/

/** A register whose codes follow a serial number; one that starts elsewhere shares no code with this one. */
export function openRegister(lastSerial = 1_000_000): Register {
  const names = new Set<string>()
  let serial = lastSerial

  function nextCode(): string {
    serial += 1
    return entityCode(serial)
  }

  function unused(propose: () => string): string {
    let name = propose()
    while (names.has(name)) name = propose()
    names.add(name)
    return name
  }

  function incorporate(random: Random, { name, phases }: LineOfBusiness, seats: readonly Seat[]): Company {
    const code = nextCode()
    const vat = random.chance(0.45) ? { vatNumber: `IT${code}` } : {}
    const called = unused(() => `${name} ${stem(random)} ${legalForm(random, name)}`)
    return { kind: 'enterprise', name: called, taxCode: code, ...vat, seats, phases }
  }

  function soleProprietor(random: Random, { name, phases }: LineOfBusiness, seats: readonly Seat[]): Company {
    const person = madeUpPerson(random)
    const called = unused(() => `${name} ${stem(random)} di ${person.surname} ${person.name}`)
    const codes = { taxCode: personCode(random, person), vatNumber: `IT${nextCode()}` }
    return { kind: 'enterprise', name: called, ...codes, seats, phases }
  }

  return { incorporate, soleProprietor, nextCode }
}

/** An invented name that sounds like a place. */
function stem(random: Random): string {
  return `${random.pick(STARTS)}${random.pick(ENDS)}`
}

function legalForm(random: Random, name: string): string {
  if (COOPERATIVE.test(name)) return 'Soc. Coop.'
  return FARM.test(name) ? random.weighted(FARM_FORMS) : random.weighted(LEGAL_FORMS)
}

const SERVICES: readonly (LineOfBusiness & { readonly roles: readonly string[] })[] = [
  {
    name: 'Logistica',
    phases: ['distribution'],
    roles: ['coordinamento dei trasporti e dei magazzini', 'consolidamento dei carichi e consegne'],
  },
  {
    name: 'Informatica',
    phases: [{ other: 'servizi digitali' }],
    roles: [
      'sviluppo della piattaforma di progetto',
      'integrazione dei gestionali',
      'protezione dei dati e conservazione',
    ],
  },
  {
    name: 'Sistemi Digitali',
    phases: [{ other: 'servizi digitali' }],
    roles: ['raccolta dei dati di reparto', 'cruscotto degli indicatori di progetto'],
  },
  {
    name: 'Automazione',
    phases: ['production'],
    roles: ['automazione delle linee pilota', 'sensori e collegamento delle macchine'],
  },
  {
    name: 'Energia',
    phases: [{ other: 'servizi energetici' }],
    roles: ['diagnosi energetiche e piani di efficienza', 'acquisto congiunto di energia rinnovabile'],
  },
  {
    name: 'Laboratorio Prove',
    phases: [{ other: 'prove e certificazioni' }],
    roles: ['prove di laboratorio e rapporti', 'analisi del ciclo di vita dei prodotti'],
  },
  {
    name: 'Ambiente',
    phases: [{ other: 'servizi ambientali' }],
    roles: ['gestione degli scarti e delle autorizzazioni', 'monitoraggio delle emissioni'],
  },
  {
    name: 'Comunicazione',
    phases: ['distribution'],
    roles: ['comunicazione e immagine coordinata', 'promozione sui mercati esteri'],
  },
  {
    name: 'Gestione Imprese',
    phases: [{ other: 'consulenza' }],
    roles: ['segreteria tecnica e rendicontazione', 'accompagnamento delle imprese minori'],
  },
]

const SERVICE_PROVINCES = {
  MI: 7,
  BG: 3,
  BS: 3,
  MB: 3,
  VA: 2,
  CO: 2,
  CR: 2,
  PV: 2,
  MN: 2,
  LC: 2,
  LO: 1,
  SO: 1,
} as const

/** The companies that serve many chains, and so take part in several proposals, as the act allows (A.PART.1). */
export function serviceCompanies(register: Register): ServiceCompany[] {
  const random = seeded('service companies')
  return Array.from({ length: 90 }, () => {
    const { roles, ...business } = random.pick(SERVICES)
    const province: LombardProvince = random.weighted(SERVICE_PROVINCES)
    return { company: register.incorporate(random, business, [seatIn(random, province, 'registered-office')]), roles }
  })
}
