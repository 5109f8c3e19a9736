import type { Bilingual } from 'filiere-lombardia'

/** Facts that belong together, and where they stand. */
export interface FactGroup {
  readonly name: Bilingual
  /** The places that hold them, as the facts of rules name them. */
  readonly places: readonly string[]
}

/** The groups of facts, in the order in which they come up. What stands first wins: parts go before their whole. */
export const FACT_GROUPS: readonly FactGroup[] = [
  { name: { it: 'Presentazione', en: 'Filing' }, places: ['submission'] },
  { name: { it: 'Testo della manifestazione', en: 'Edition of the call' }, places: ['edition'] },
  {
    name: { it: 'Apertura e chiusura dello sportello', en: 'Opening and closing of the window' },
    places: ['opensAt', 'closesAt'],
  },
  { name: { it: 'Parti del partenariato', en: 'Parties of the partnership' }, places: ['beneficiary.parties'] },
  { name: { it: 'Soggetto beneficiario', en: 'Beneficiary' }, places: ['beneficiary'] },
  { name: { it: 'Soggetto capofila', en: 'Lead' }, places: ['leadId', 'agreement.lead'] },
  { name: { it: 'Accordo dei partner', en: 'Agreement of the partners' }, places: ['agreement'] },
  { name: { it: 'Progetto', en: 'Project' }, places: ['project'] },
  {
    name: { it: 'Proposte dello stesso capofila', en: 'Proposals of the same lead' },
    places: ['id', 'leadConflicts'],
  },
  {
    name: { it: 'Elementi del provvedimento attuativo', en: 'Elements of the implementing act' },
    places: ['implementingActChecklist'],
  },
  {
    name: { it: 'Festivi, proroghe e sospensioni', en: 'Holidays, rolling and suspensions' },
    places: ['roll', 'extraHolidays', 'suspensions'],
  },
  { name: { it: 'Giorno dell’esame', en: 'Day of the examination' }, places: ['examinedAt'] },
  { name: { it: 'Pesi e scala dei punteggi', en: 'Weights and scale of marks' }, places: ['scheme'] },
  { name: { it: 'Punteggi del Nucleo di Valutazione', en: 'Marks of the panel' }, places: ['marks'] },
  { name: { it: 'Valutazioni', en: 'Evaluations' }, places: ['evaluations'] },
  { name: { it: 'Provvedimento', en: 'Act' }, places: ['act'] },
  { name: { it: 'Elenco', en: 'List' }, places: ['list'] },
  { name: { it: 'Giorno di riferimento', en: 'Day asked about' }, places: ['day'] },
  { name: { it: 'Proposta di riferimento', en: 'Proposal asked about' }, places: ['proposalId'] },
  { name: { it: 'Misura', en: 'Measure' }, places: ['measure'] },
  { name: { it: 'Domanda sulla misura', en: 'Application' }, places: ['application'] },
]

/** To which group does a fact belong? One that belongs to none is a group of its own, called as it is. */
export function groupOf(fact: string): FactGroup {
  const own = fact.split(/[.[]/)[0] ?? fact
  return (
    FACT_GROUPS.find(({ places }) => places.some((place) => stands(fact, place))) ?? {
      name: { it: own, en: own },
      places: [own],
    }
  )
}

/** Whether a fact is at a place or in it. */
function stands(fact: string, place: string): boolean {
  return fact === place || fact.startsWith(`${place}.`) || fact.startsWith(`${place}[`)
}

/** The groups of some facts, each once, in the order of the table. */
export function groupsOf(facts: readonly string[]): readonly FactGroup[] {
  const found = new Map(facts.map(groupOf).map((group) => [group.name.en, group]))
  const order = (group: FactGroup) => (FACT_GROUPS.indexOf(group) + FACT_GROUPS.length + 1) % (FACT_GROUPS.length + 1)
  return [...found.values()].toSorted((one, other) => order(one) - order(other))
}
