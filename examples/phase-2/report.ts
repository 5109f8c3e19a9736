import { compareMeasures, defineMeasure, simulateMeasure } from 'filiere-lombardia'
import { renderReport } from 'filiere-lombardia/report'
import { phase1List } from '../phase-1/list'
import { otherPremiums } from './designs'
import { readApplications, readMeasure } from './read'

/** One page to open in a browser: what the premium does, or with `comparison` what other premiums would do; in Italian with `it`. */
const wanted = new Set(process.argv.slice(2))
const measure = defineMeasure(readMeasure())
const [applications, list] = [readApplications(), phase1List()]
const answer = wanted.has('comparison')
  ? compareMeasures([measure, ...otherPremiums(measure)], applications, list)
  : simulateMeasure(measure, applications, list)
console.log(renderReport(answer, { locale: wanted.has('it') ? 'it' : 'en', format: 'html' }))
