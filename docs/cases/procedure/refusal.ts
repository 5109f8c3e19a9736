import {
  type Bilingual,
  CLAUSES,
  type ClauseId,
  LEGAL_SOURCES,
  type LegalSourceId,
  type Locale,
  RuleInputError,
  type RuleInputErrorCode,
} from 'filiere-lombardia'
import type { CaseAnswer } from '../boundary-case'

/** Why a call is refused, and on what the question stands that it asks. */
interface Refusal extends Bilingual {
  readonly cited: ClauseId | LegalSourceId
}

/** The refusals that cases meet, in words; the library says why in English alone. */
const REFUSALS: Readonly<Partial<Record<RuleInputErrorCode, Refusal>>> = {
  'act-before-examination': {
    it: 'Il provvedimento reca una data anteriore all’esame di una proposta che inserirebbe in elenco: la richiesta è rifiutata.',
    en: 'The act is dated before the examination of a proposal that it would list: the call is refused.',
    cited: 'A.F1.2',
  },
  'act-before-submission': {
    it: 'Il provvedimento reca una data anteriore alla presentazione di una proposta che inserirebbe in elenco: la richiesta è rifiutata.',
    en: 'The act is dated before the filing of a proposal that it would list: the call is refused.',
    cited: 'A.F1.2',
  },
  'act-missing': {
    it: 'Manca il provvedimento, senza il quale nessuna proposta entra in elenco: la richiesta è rifiutata.',
    en: 'The act is missing, without which no proposal is listed: the call is refused.',
    cited: 'A.F1.2',
  },
  'edition-unknown': {
    it: 'In quel giorno l’atto non era ancora adottato: la richiesta è rifiutata.',
    en: 'On that day the act was not adopted yet: the call is refused.',
    cited: 'R.01',
  },
  'examined-before-submission': {
    it: 'L’esame precederebbe la presentazione: la richiesta è rifiutata.',
    en: 'The examination would come before the filing: the call is refused.',
    cited: 'A.VAL.3',
  },
  'invalid-decimal': {
    it: 'Il valore non è un numero scritto con il punto decimale: è rifiutato, non corretto.',
    en: 'The value is no number written with a decimal point: it is refused, not corrected.',
    cited: 'A.VAL.4',
  },
  'mark-out-of-range': {
    it: 'Il punteggio di un criterio è fuori dalla sua scala: è rifiutato, non ricondotto al limite.',
    en: 'The mark of a criterion lies outside its scale: it is refused, not cut at the limit.',
    cited: 'A.VAL.4',
  },
  'mark-scale-not-positive': {
    it: 'Il voto massimo della scala non è superiore a zero: lo schema è rifiutato.',
    en: 'The highest mark of the scale is not above zero: the scheme is refused.',
    cited: 'A.VAL.4w',
  },
  'measure-criteria-not-approved': {
    it: 'La misura dichiara che nessuna deliberazione della Giunta ne approva i criteri: è rifiutata.',
    en: 'The measure declares that no resolution of the Giunta approves its criteria: it is refused.',
    cited: 'R.19',
  },
  'scheme-missing': {
    it: 'Mancano i pesi, che l’atto non fissa: senza di essi non si attribuisce alcun punteggio.',
    en: 'The weights are missing, which the act does not fix: without them nothing is scored.',
    cited: 'A.VAL.4w',
  },
  'scheme-source-missing': {
    it: 'Non è indicata la fonte dei pesi: lo schema è rifiutato.',
    en: 'The source of the weights is not named: the scheme is refused.',
    cited: 'A.VAL.4w',
  },
  'suspension-too-long': {
    it: 'La sospensione è più lunga di quanto la legge consenta: la richiesta è rifiutata.',
    en: 'The suspension is longer than the law allows: the call is refused.',
    cited: 'law-241-1990-2-7',
  },
  'weight-not-positive': {
    it: 'Un criterio ha un peso che non è superiore a zero: lo schema è rifiutato.',
    en: 'A criterion has a weight that is not above zero: the scheme is refused.',
    cited: 'A.VAL.4w',
  },
  'weights-sum': {
    it: 'La somma dei pesi non è quella della scala dei punteggi: lo schema è rifiutato.',
    en: 'The weights do not sum to the top of the scale of scores: the scheme is refused.',
    cited: 'A.VAL.4w',
  },
}

/** What does a call answer, if it is answered at all? Where it is refused, the code of the refusal is the answer. */
export function answerOrRefusal(call: () => CaseAnswer): CaseAnswer {
  try {
    return call()
  } catch (error) {
    if (!(error instanceof RuleInputError)) throw error
    const refusal = REFUSALS[error.code]
    if (refusal === undefined) throw error
    return {
      outcome: error.code,
      codes: [],
      inWords: (locale) => [`${refusal[locale]} (${citation(refusal.cited, locale)})`],
    }
  }
}

/** A clause or a law as the sentences of the library cite it. */
export function citation(cited: ClauseId | LegalSourceId, locale: Locale): string {
  return isClause(cited) ? `${CLAUSES[cited].locator[locale]} [${cited}]` : LEGAL_SOURCES[cited].citation
}

function isClause(cited: ClauseId | LegalSourceId): cited is ClauseId {
  return Object.hasOwn(CLAUSES, cited)
}

/** Whether what came out of a case is the code of a refusal. */
export function isRefusal(outcome: string): boolean {
  return Object.hasOwn(REFUSALS, outcome)
}
