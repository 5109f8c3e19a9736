import type { Bilingual } from '../../act/bilingual'
import { premiumRuleWords } from '../../catalogue/premium-rule-words'
import type { Outcome } from '../../verdict/outcome'
import type { MeasureEffect, PremiumAssessment, PremiumGain } from '../../verdict/premium'
import type { Sentence, Speech } from '../speech'
import { counted, POINTS } from '../words/counted'
import { italianDay } from '../words/italian-day'
import { identifier } from '../words/quoted'
import { EFFECT_OF, effectSentences } from './measure-effect'
import { countingSentence } from './premium-terms'
import { editionSentences, premiumReadings } from './readings'
import { resultSentences } from './result'
import { sentence } from './sentence'

/** On what a premium rests, unless a sentence has a clause of its own. */
const PREMIUM = 'A.F2.3'

/** Does an application earn the premium, why, and what score, intensity and aid follow? What several parts say is said once. */
export function premiumSentences(assessment: PremiumAssessment, say: Speech): readonly Sentence[] {
  const { results, base, final, readings, edition } = assessment
  const used = [...results, base, ...(final === null ? [] : [final])].flatMap((part) => part.readings)
  const sentences = [
    outcome(assessment, say),
    membershipDay(assessment, say),
    ...listedProposal(assessment, say),
    ...results.flatMap((result) => resultSentences(result, say)),
    ...effectSentences(base, say, EFFECT_OF.without),
    ...withPremium(assessment, say),
    ...premiumReadings(readings, say, used),
    ...editionSentences(edition, say),
  ]
  return [...new Map(sentences.map((said) => [`${said.basis} ${said.text}`, said])).values()]
}

/** The outcome in words, given who applies to which measure and the requirements that are not satisfied or open. */
const OUTCOMES: Readonly<
  Record<PremiumAssessment['outcome'], (application: string, measure: string, rules: string) => Bilingual>
> = {
  eligible: (application, measure) => ({
    it: `Alla domanda ${application} spetta la premialità della misura ${measure}.`,
    en: `The application ${application} earns the premium of the measure ${measure}.`,
  }),
  ineligible: (application, measure, rules) => ({
    it: `Alla domanda ${application} non spetta la premialità della misura ${measure}; requisiti non soddisfatti: ${rules}.`,
    en: `The application ${application} does not earn the premium of the measure ${measure}; requirements not satisfied: ${rules}.`,
  }),
  undetermined: (application, measure, rules) => ({
    it: `Non è ancora possibile stabilire se alla domanda ${application} spetti la premialità della misura ${measure}; requisiti per i quali mancano dati: ${rules}.`,
    en: `Whether the application ${application} earns the premium of the measure ${measure} is undetermined; requirements for which facts are missing: ${rules}.`,
  }),
}

function outcome({ outcome: found, applicationId, measureId, results }: PremiumAssessment, say: Speech): Sentence {
  const wanted: Outcome = found === 'ineligible' ? 'violated' : 'undetermined'
  const rules = results.filter((result) => result.outcome === wanted).map(({ rule }) => rule)
  const titles = say.list(rules.map((rule) => `«${premiumRuleWords[rule].title[say.locale]}»`))
  return sentence(say, OUTCOMES[found](identifier(applicationId), identifier(measureId), titles), PREMIUM)
}

/** As of which day the proposal must be listed, and who fixed it. */
function membershipDay({ membershipDay: day, readings }: PremiumAssessment, say: Speech): Sentence {
  if (day === null) {
    const words = {
      it: 'La proposta di progetto deve essere in elenco nel giorno di presentazione della domanda, che non è indicato.',
      en: 'The proposal must be listed on the day of the application, which is not stated.',
    }
    return sentence(say, words, PREMIUM)
  }
  const on = say.day(day)
  const by =
    readings.membershipDay === 'fixed-day'
      ? { it: 'fissata dalla misura', en: 'the day that the measure fixes' }
      : { it: 'quella di presentazione della domanda', en: 'the day of the application' }
  return sentence(
    say,
    {
      it: `La proposta di progetto deve essere in elenco alla data ${italianDay('del', on)}, ${by.it}.`,
      en: `The proposal must be listed on ${on}, ${by.en}.`,
    },
    PREMIUM,
  )
}

function listedProposal({ proposalId }: PremiumAssessment, say: Speech): readonly Sentence[] {
  if (proposalId === null) return []
  const name = identifier(proposalId)
  const words = {
    it: `A tale data risulta in elenco la proposta di progetto ${name}, a cui la domanda si riferisce.`,
    en: `On that day the proposal ${name}, to which the application refers, is on the list.`,
  }
  return [sentence(say, words, 'A.VAL.6')]
}

/** What the measure makes of the application in the end, and what the premium added. */
function withPremium(assessment: PremiumAssessment, say: Speech): readonly Sentence[] {
  const { outcome: found, base, final, gain } = assessment
  if (final === null) return [sentence(say, NOT_YET, PREMIUM)]
  if (found !== 'eligible') return [sentence(say, NOT_EARNED, PREMIUM)]
  if (textOf(final, say) === textOf(base, say)) return unchanged(assessment, say)
  return [...effectSentences(final, say, EFFECT_OF.with), ...(gain === null ? [] : [gained(gain, say)])]
}

/** What is said of an effect, whichever of the two it is. */
function textOf(effect: MeasureEffect, say: Speech): string {
  return effectSentences(effect, say)
    .map(({ text }) => text)
    .join('\n')
}

/** A premium that is earned and changes nothing, by default terms because the minimum is not reached without it. */
function unchanged({ base, readings }: PremiumAssessment, say: Speech): readonly Sentence[] {
  const below = base.findings.some(({ code }) => code === 'below-measure-minimum')
  return [sentence(say, UNCHANGED, PREMIUM), ...(below ? [countingSentence(readings.premiumAndMinimum, say)] : [])]
}

const UNCHANGED: Bilingual = {
  it: 'La premialità spetta, ma gli effetti con essa sono gli stessi.',
  en: 'The premium is earned, but what follows with it is the same.',
}

const NOT_EARNED: Bilingual = {
  it: 'Poiché la premialità non spetta, valgono gli effetti calcolati senza di essa.',
  en: 'Since the premium is not earned, what follows without it stands.',
}

const NOT_YET: Bilingual = {
  it: 'Gli effetti della premialità non sono calcolati finché non è stabilito se essa spetti.',
  en: 'What follows with the premium is not computed until it is determined whether it is earned.',
}

/** What the premium added, of what is known. */
function gained({ points, aidEur }: PremiumGain, say: Speech): Sentence {
  const more = [
    ...(points === null ? [] : [{ it: counted(say, points, POINTS), en: counted(say, points, POINTS) }]),
    ...(aidEur === null ? [] : [{ it: `${say.money(aidEur)} di agevolazione`, en: `${say.money(aidEur)} of aid` }]),
  ]
  if (more.length === 0) {
    const words = {
      it: 'Quanto la premialità aggiunga non è determinabile dai dati indicati.',
      en: 'What the premium adds cannot be told from what is stated.',
    }
    return sentence(say, words, PREMIUM)
  }
  const [it, en] = [say.list(more.map((words) => words.it)), say.list(more.map((words) => words.en))]
  return sentence(say, { it: `La premialità aggiunge ${it}.`, en: `The premium adds ${en}.` }, PREMIUM)
}
