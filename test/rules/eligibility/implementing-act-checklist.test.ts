import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/model/draft'
import type { ChecklistItem } from '../../../src/model/proposal'
import type { Stated } from '../../../src/model/stated'
import { checkImplementingAct } from '../../../src/rules/eligibility/implementing-act-checklist'
import { drafted, filed } from './dossiers'
import { lacking, notApplicable, type Row, satisfied, undetermined, verdict, violated } from './verdicts'

const notSupplied = { code: 'checklist-not-supplied', clause: 'A.F1.1', severity: 'note', facts: {} } as const

function path(index: number): string {
  return `implementingActChecklist[${index}].present`
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
    ['with an element that nobody looked for is open', [{ id: 'annex-1', present: null }], undetermined(path(0))],
    ['with an element of which nothing is said is open', [{ id: 'annex-1' }], undetermined(path(0))],
    [
      'has every missing element told, and every open one',
      [
        { id: 'a', present: false },
        { id: 'b', present: true },
        { id: 'c', present: null },
        { id: 'd', present: false },
      ],
      lacking(violated(elementMissing('a', 0), elementMissing('d', 3)), path(2)),
    ],
    ['that is empty asks for nothing that is missing', [], satisfied()],
  ]
  it.each(rows)('%s', (_, implementingActChecklist, says) => {
    expect(verdict(checkImplementingAct(filed({ implementingActChecklist })))).toStrictEqual(says)
  })
})

describe('the checklist of a draft', () => {
  const rows: readonly Row<Stated<readonly Draft<ChecklistItem>[]>>[] = [
    ['that nobody supplied asks nothing', undefined, notApplicable(notSupplied)],
    ['that is declared absent asks nothing', null, notApplicable(notSupplied)],
    ['with an element of which nothing is said is open', [{}], undetermined(path(0), 'implementingActChecklist')],
    ['with an element that is not there is broken', [{ id: 'a', present: false }], violated(elementMissing('a', 0))],
    ['does not know an element without an id', [{ present: false }], violated(elementMissing('', 0))],
  ]
  it.each(rows)('%s', (_, implementingActChecklist, says) => {
    expect(verdict(checkImplementingAct(drafted({ implementingActChecklist })))).toStrictEqual(says)
  })
})
