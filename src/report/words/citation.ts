import type { Locale } from '../../act/bilingual'
import type { ClauseId } from '../../act/clauses/clause-id'
import { CLAUSES } from '../../act/clauses/clauses'
import { LEGAL_SOURCES, type LegalSourceId } from '../../act/legal-sources'

/**
 * How does a sentence cite what it rests on? A clause by its place in the act and its id, a law by its citation. An id of neither,
 * read from a record of a later version, is cited as it is.
 *
 * @example `Allegato A, Soggetti Beneficiari, requisiti, punto 1, parte 1 [A.BEN.3]`
 */
export function citation(basis: ClauseId | LegalSourceId, locale: Locale): string {
  if (isClause(basis)) return `${CLAUSES[basis].locator[locale]} [${basis}]`
  if (!Object.hasOwn(LEGAL_SOURCES, basis)) return `[${basis}]`
  // What the caller supplied has no citation, and is called what it is.
  const { citation: written, meaning } = LEGAL_SOURCES[basis]
  return basis === 'caller' ? meaning[locale].replace(/\.$/, '') : written
}

function isClause(basis: ClauseId | LegalSourceId): basis is ClauseId {
  return Object.hasOwn(CLAUSES, basis)
}
