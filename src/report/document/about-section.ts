import type { EncodedEditionId } from '../../act/closing-days'
import { EDITIONS } from '../../act/editions'
import { RESOLUTION } from '../../act/resolution'
import { editionNote } from '../sentences/readings'
import type { Speech } from '../speech'
import { VERSION } from '../version'
import type { Section, Statement } from './document'
import { commonLabel } from './labels'

/** What the report is for, on which act it stands, in which edition, and with what it was computed. */
export function aboutSection(edition: EncodedEditionId, purpose: readonly Statement[], { locale }: Speech): Section {
  const { title } = EDITIONS[edition]
  const note = editionNote(EDITIONS[edition])
  return {
    title: commonLabel('about', locale),
    blocks: [
      { block: 'paragraph', statements: purpose },
      {
        block: 'facts',
        facts: [
          {
            term: commonLabel('act', locale),
            value: `${RESOLUTION.kind[locale]} ${RESOLUTION.number}, «${RESOLUTION.title}»`,
          },
          { term: commonLabel('edition', locale), value: `${title[locale]}. ${note[locale]}` },
          { term: commonLabel('package', locale), value: `filiere-lombardia ${VERSION}` },
        ],
      },
    ],
  }
}
