import type { Bilingual } from '../../../act/bilingual'
import type { SimulatedApplication } from '../../../verdict/simulation'
import { sentence } from '../../sentences/sentence'
import type { Sentence, Speech } from '../../speech'
import { APPLICATIONS, counted, isOne } from '../../words/counted'
import type { Section } from '../document'
import { label } from './labels'

/** An application and the facts that are missing of it. */
export type Lacking = Pick<SimulatedApplication, 'applicationId' | 'title' | 'missing'>

/**
 * That facts are missing of some applications; nothing where none is.
 *
 * @param hasBudget whether the others compete with them for a budget
 */
export function missingSentences(count: number, hasBudget: boolean, say: Speech): readonly Sentence[] {
  if (count === 0) return []
  const which = counted(say, count, APPLICATIONS)
  return [
    sentence(say, {
      it: `Di ${which} mancano dati: su di ${isOne(count) ? 'essa' : 'esse'} nulla è deciso${hasBudget ? ', e l’esito delle altre è provvisorio' : ''}.`,
      en: `Facts are missing of ${which}: nothing is decided of ${isOne(count) ? 'it' : 'them'}${hasBudget ? ', and what becomes of the others is provisional' : ''}.`,
    }),
  ]
}

/** Of which applications facts are missing, and which; no section where there are none. */
export function missingSections(applications: readonly Lacking[], hasBudget: boolean, say: Speech): readonly Section[] {
  const { locale } = say
  const lacking = applications.filter(({ missing }) => missing.length > 0)
  if (lacking.length === 0) return []
  const said = (hasBudget ? [NOTHING, NO_BUDGET] : [NOTHING]).map((words) => ({ text: words[locale], basis: null }))
  return [
    {
      title: label('missing', locale),
      blocks: [
        { block: 'paragraph', statements: said },
        {
          block: 'table',
          caption: label('missingTable', locale),
          columns: [
            { title: label('application', locale), kind: 'words' },
            { title: label('title', locale), kind: 'prose' },
            { title: label('lacking', locale), kind: 'words' },
          ],
          rows: lacking.map(({ applicationId, title, missing }) => [
            applicationId,
            title ?? '',
            missing.map(say.fact).join('; '),
          ]),
        },
      ],
    },
  ]
}

const NOTHING: Bilingual = {
  it: 'Di una domanda a cui manca un dato che potrebbe cambiarne l’esito nulla è deciso, né senza la premialità né con essa.',
  en: 'Of an application that lacks a fact which could change how it comes out nothing is decided, neither without the premium nor with it.',
}

const NO_BUDGET: Bilingual = {
  it: 'Non le è assegnata né accantonata dotazione, sicché l’esito delle altre è provvisorio.',
  en: 'No budget is given to it or kept for it, so that what becomes of the others is provisional.',
}
