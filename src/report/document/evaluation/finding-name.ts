import type { Finding } from '../../../verdict/finding'
import { findingSentence } from '../../sentences/finding'
import type { Speech } from '../../speech'
import { identifier, quoted } from '../../words/quoted'

/** What is a finding about, in a few words? All that its facts hold beside its kind. */
export function findingName(finding: Finding, say: Speech): string {
  const facts: Readonly<Record<string, unknown>> = { ...finding.facts }
  const { partyId, partyIds, code, signedOn, activity, id, label } = facts
  if (typeof partyId === 'string') {
    const which = typeof code === 'string' ? `: ${quoted(code)}` : ''
    const when = typeof signedOn === 'string' ? `: ${say.day(signedOn)}` : ''
    return `${say.party(partyId)}${which}${when}`
  }
  if (Array.isArray(partyIds)) return say.list(partyIds.map((party) => say.party(String(party))))
  if (typeof activity === 'number') {
    return { it: `attività n. ${say.figure(activity + 1)}`, en: `activity no. ${say.figure(activity + 1)}` }[say.locale]
  }
  if (typeof id === 'string') return typeof label === 'string' ? `${quoted(label)} (${identifier(id)})` : identifier(id)
  return findingSentence(finding, say).text
}
