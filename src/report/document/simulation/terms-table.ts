import type { Measure } from '../../../model/measure'
import type { MeasureField } from '../../../verdict/simulation'
import type { Speech } from '../../speech'
import { measureFieldWords } from '../../words/measure'
import { capitalised } from '../capitalised'
import type { Table } from '../document'
import { label } from './labels'
import { termValue } from './term-value'

/** In the order in which a designer settles them. */
const FIELDS: readonly MeasureField[] = [
  'giuntaResolution',
  'issuedOn',
  'dedicatedTo',
  'premium.points',
  'premium.percentagePoints',
  'premium.ceilingEur',
  'premium.counts',
  'claimants',
  'membershipDate',
  'proposalsFiledBy',
  'criteria',
  'minimumScore',
  'maximumScore',
  'aid',
  'aid.intensities',
  'aid.maximumIntensity',
  'aid.minimumSpendEur',
  'aid.maximumSpendEur',
  'aid.ceilingEur',
  'rounding',
  'selection',
  'budgetEur',
  'atBudgetEnd',
]

/** The terms of a measure, one to a row; terms that do nothing under the others are left out. */
export function termsTable(measure: Measure, say: Speech): Table {
  const { locale } = say
  return {
    block: 'table',
    caption: label('terms', locale),
    columns: [
      { title: label('term', locale), kind: 'words' },
      { title: label('value', locale), kind: 'words' },
    ],
    rows: [
      [label('id', locale), measure.id],
      [label('title', locale), measure.title],
      ...FIELDS.filter((field) => matters(field, measure)).map((field) => [
        capitalised(measureFieldWords[field][locale]),
        termValue(field, measure, say),
      ]),
    ],
  }
}

/** Whether a term does anything: without aid there is nothing to limit, round or run out of. */
function matters(field: MeasureField, { aid, minimumScore, budgetEur }: Measure): boolean {
  switch (field) {
    case 'premium.counts':
      return minimumScore !== null
    case 'aid':
      return aid === null
    case 'atBudgetEnd':
      return budgetEur !== null
    default:
      return aid !== null || !ONLY_WITH_AID.has(field)
  }
}

const ONLY_WITH_AID: ReadonlySet<MeasureField> = new Set<MeasureField>([
  'premium.percentagePoints',
  'premium.ceilingEur',
  'aid.intensities',
  'aid.maximumIntensity',
  'aid.minimumSpendEur',
  'aid.maximumSpendEur',
  'aid.ceilingEur',
  'rounding',
  'budgetEur',
])
