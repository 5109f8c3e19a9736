import type { Locale } from '../../act/bilingual'
import type { Finding, Severity } from '../../verdict/finding'
import type { Speech } from '../speech'

/** The sentence of a finding in both languages, made from its facts; one that lacks a language does not compile. */
export type Wording<Facts> = { readonly [L in Locale]: (facts: Facts, say: Speech, severity: Severity) => string }

/** The words of findings, one wording for each code; a code without words does not compile. */
export type WordsFor<F extends Finding> = { readonly [One in F as One['code']]: Wording<One['facts']> }
