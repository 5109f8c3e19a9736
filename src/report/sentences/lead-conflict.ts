import type { Bilingual } from '../../act/bilingual'
import { proposalsPerLead } from '../../act/figures'
import type { LeadConflict } from '../../verdict/single-lead'
import type { Sentence, Speech } from '../speech'
import { counted, PROPOSALS } from '../words/counted'
import { identifier } from '../words/quoted'
import { readingSentences } from './readings'
import { sentence } from './sentence'

/** Who leads more proposals than it may, which are they, does one of them stand, and on which readings does that rest? */
export function leadConflictSentences(conflict: LeadConflict, say: Speech): readonly Sentence[] {
  const { lead, proposalIds, clause, choices } = conflict
  const [who, which] = [say.list(lead.map(identifier)), say.list(proposalIds.map(identifier))]
  const identified =
    lead.length === 1 ? { it: 'identificativo', en: 'identifier' } : { it: 'identificativi', en: 'identifiers' }
  const led = counted(say, proposalIds.length, PROPOSALS)
  const allowed = counted(say, proposalsPerLead.value, PROPOSALS)
  return [
    sentence(
      say,
      {
        it: `Il soggetto con ${identified.it} ${who} è capofila di ${led} (${which}), mentre può esserlo al massimo di ${allowed}.`,
        en: `The party with the ${identified.en} ${who} leads ${led} (${which}), while it may lead ${allowed} at most.`,
      },
      clause,
    ),
    sentence(say, standing(conflict), clause),
    ...readingSentences('leadUniqueness', choices.leadUniqueness, say),
    ...readingSentences('leadClash', choices.leadClash, say),
    ...readingSentences('sameEnterprise', choices.sameEnterprise, say),
  ]
}

/** Which of the proposals stands. */
function standing({ prevails, choices }: LeadConflict): Bilingual {
  if (prevails !== null) {
    return { it: `Resta in piedi la proposta ${identifier(prevails)}.`, en: `Proposal ${identifier(prevails)} stands.` }
  }
  if (choices.leadClash === 'first-submitted-prevails') {
    return {
      it: 'Più proposte sono state presentate per prime, nello stesso istante: la scelta tra queste spetta all’amministrazione.',
      en: 'Several proposals were filed first, at the same instant: the choice between these is the administration’s.',
    }
  }
  return {
    it: 'L’atto non dice quale di esse resti in piedi: la scelta spetta all’amministrazione.',
    en: 'The act does not say which of them stands: the choice is the administration’s.',
  }
}
