import { EDITIONS } from '../../../act/editions'
import { RESOLUTION } from '../../../act/resolution'
import type { Evaluation } from '../../../verdict/evaluation'
import type { Speech } from '../../speech'
import { VERSION } from '../../version'
import type { Section } from '../document'
import { label } from './labels'

/** Which act the report stands on, in which edition, and with what it was computed. */
export function aboutSection({ edition }: Evaluation, { locale }: Speech): Section {
  const { title, note } = EDITIONS[edition]
  return {
    title: label('about', locale),
    blocks: [
      { block: 'paragraph', statements: [{ text: label('noAct', locale), basis: null }] },
      {
        block: 'facts',
        facts: [
          {
            term: label('act', locale),
            value: `${RESOLUTION.kind[locale]} ${RESOLUTION.number}, «${RESOLUTION.title}»`,
          },
          { term: label('edition', locale), value: `${title[locale]}. ${note[locale]}` },
          { term: label('package', locale), value: `filiere-lombardia ${VERSION}` },
        ],
      },
    ],
  }
}
