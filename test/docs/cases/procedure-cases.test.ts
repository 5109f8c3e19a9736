import { procedureCases } from '../../../docs/cases/procedure-cases'
import { procedureRules } from '../../../src/catalogue/procedure-rules'
import { casesHold } from './cases-hold'

casesHold(procedureCases, procedureRules)
