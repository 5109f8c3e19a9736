import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/model/draft'
import type { ChecklistItem } from '../../../src/model/proposal'
import type { Stated } from '../../../src/model/stated'
import { checkImplementingAct } from '../../../src/rules/eligibility/implementing-act-checklist'
import type { FactPath } from '../../../src/values/fact-path'
import { drafted, filed } from './dossiers'
import {
  notApplicable,
  notStated,
  type Row,
  satisfied,
  undetermined,
  type Verdict,
  verdict,
  violated,
} from './verdicts'

const notSupplied = { code: 'checklist-not-supplied', clause: 'A.F1.1', severity: 'review', facts: {} } as const

const LIST = 'implementingActChecklist'

function path(index: number): FactPath {
  return `${LIST}[${index}].present`
}

function elementMissing(id: string, index: number, label: string | null = null) {
  return {
    code: 'checklist-element-missing',
    clause: 'A.F1.1',
    severity: 'blocking',
    facts: { id, label },
    path: path(index),
  } as const
}

describe('the checklist of a filed proposal', () => {
  const rows: readonly Row<Stated<readonly ChecklistItem[]>>[] = [
    ['that nobody supplied asks nothing', undefined, notApplicable(notSupplied)],
    ['that is declared absent asks nothing', null, notApplicable(notSupplied)],
    ['with an element that is there is met', [{ id: 'annex-1', present: true }], satisfied()],
    [
      'with an element that is not there is broken',
      [{ id: 'annex-1', present: false }],
      violated(elementMissing('annex-1', 0)),
    ],
    [
      'has the missing element named',
      [{ id: 'annex-1', label: 'Scheda di progetto', present: false }],
      violated(elementMissing('annex-1', 0, 'Scheda di progetto')),
    ],
    [
      'has no name for an element whose label is declared absent',
      [{ id: 'annex-1', label: null, present: false }],
      violated(elementMissing('annex-1', 0)),
    ],
    [
      'with an element that is declared absent is broken',
      [{ id: 'annex-1', present: null }],
      violated(elementMissing('annex-1', 0)),
    ],
    ['with an element that nobody looked for is open', [{ id: 'annex-1' }], undetermined(path(0))],
    [
      'has every missing element told, and every open one',
      [{ id: 'a', present: false }, { id: 'b', present: true }, { id: 'c' }, { id: 'd', present: null }],
      violated(elementMissing('a', 0), elementMissing('d', 3), notStated('A.F1.1', path(2))),
    ],
    ['that is empty asks for nothing that is missing', [], satisfied()],
  ]
  it.each(rows)('%s', (_, implementingActChecklist, says) => {
    expect(verdict(checkImplementingAct(filed({ implementingActChecklist })))).toStrictEqual(says)
  })
})

describe('the checklist of a draft', () => {
  const rows: readonly (readonly [string, Stated<readonly Draft<ChecklistItem>[]>, soFar: Verdict, ended: Verdict])[] =
    [
      [
        'that nobody supplied may still come, and asks nothing if it does not',
        undefined,
        undetermined(LIST),
        notApplicable(notSupplied),
      ],
      ['that is declared absent asks nothing', null, notApplicable(notSupplied), notApplicable(notSupplied)],
      ['that is empty may still get elements, and asks nothing if it does not', [], undetermined(LIST), satisfied()],
      ['with an element that is there may still get others', [{ present: true }], undetermined(LIST), satisfied()],
      ['with an element of which nothing is said is open', [{}], undetermined(path(0), LIST), undetermined(path(0))],
      [
        'with an element that is not there is broken, whatever others come',
        [{ id: 'a', present: false }],
        violated(elementMissing('a', 0), notStated('A.F1.1', LIST)),
        violated(elementMissing('a', 0)),
      ],
      [
        'with an element that is declared absent is broken',
        [{ id: 'a', present: true }, { id: 'b', label: 'Scheda', present: null }, {}],
        violated(elementMissing('b', 1, 'Scheda'), notStated('A.F1.1', path(2), LIST)),
        violated(elementMissing('b', 1, 'Scheda'), notStated('A.F1.1', path(2))),
      ],
      [
        'does not know an element without an id',
        [{ present: false }],
        violated(elementMissing('', 0), notStated('A.F1.1', LIST)),
        violated(elementMissing('', 0)),
      ],
    ]
  it.each(rows)('%s', (_, implementingActChecklist, soFar, ended) => {
    expect(verdict(checkImplementingAct(drafted({ implementingActChecklist })))).toStrictEqual(soFar)
    expect(verdict(checkImplementingAct(drafted({ implementingActChecklist, complete: [LIST] })))).toStrictEqual(ended)
  })
})
