import type { Locale } from '../../../act/bilingual'
import { beneficiaryKinds, channels } from '../../../act/enumerations'
import type { Term } from '../../../act/vocabulary'
import type { Party } from '../../../model/party'
import type { Evaluation } from '../../../verdict/evaluation'
import type { Speech } from '../../speech'
import { counted, type Noun } from '../../words/counted'
import type { Fact, Section } from '../document'
import { label } from './labels'

/** Which proposal it is, who files it, and how it was filed. */
export function proposalSection({ proposal, assessedBy }: Evaluation, say: Speech): Section {
  const { locale } = say
  const { id, title, beneficiary, leadId, submission } = proposal
  const { channel } = submission
  const facts: readonly Fact[] = [
    { term: label('id', locale), value: id },
    { term: label('proposalTitle', locale), value: title ?? '' },
    { term: label('beneficiary', locale), value: called(beneficiaryKinds, beneficiary.kind, locale) },
    { term: label('beneficiaryName', locale), value: beneficiary.name ?? '' },
    { term: label('lead', locale), value: leadId == null ? '' : say.party(leadId) },
    { term: label('parties', locale), value: parties(beneficiary.parties, say) },
    { term: label('filed', locale), value: say.moment(submission.submittedAt) },
    {
      term: label('channel', locale),
      value: typeof channel === 'string' ? called(channels, channel, locale) : channel.other,
    },
    ...(assessedBy === null ? [] : [{ term: label('assessedBy', locale), value: assessedBy }]),
  ]
  return { title: label('proposal', locale), blocks: [{ block: 'facts', facts }] }
}

/** What a code is called; one that the act does not know, as it is. */
function called(terms: Readonly<Record<string, Term>>, code: string, locale: Locale): string {
  return (Object.hasOwn(terms, code) ? terms[code]?.[locale] : undefined) ?? code
}

const KINDS: Readonly<Record<Party['kind'], Noun>> = {
  enterprise: { one: { it: 'impresa', en: 'enterprise' }, many: { it: 'imprese', en: 'enterprises' } },
  'supporting-body': {
    one: { it: 'altro soggetto', en: 'supporting body' },
    many: { it: 'altri soggetti', en: 'supporting bodies' },
  },
  'aggregation-entity': {
    one: { it: 'soggetto giuridico dell’aggregazione', en: 'legal entity of the aggregation' },
    many: { it: 'soggetti giuridici dell’aggregazione', en: 'legal entities of the aggregation' },
  },
}

const KIND_ORDER = ['enterprise', 'supporting-body', 'aggregation-entity'] as const

/** How many parties the proposal lists, and of which kinds; how many enterprises count, a rule says. */
function parties(listed: readonly Party[], say: Speech): string {
  const kinds = KIND_ORDER.flatMap((kind) => {
    const count = listed.filter((party) => party.kind === kind).length
    return count === 0 ? [] : counted(say, count, KINDS[kind])
  })
  return kinds.length === 0 ? say.figure(0) : `${say.figure(listed.length)} (${say.list(kinds)})`
}
