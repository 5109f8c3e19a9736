import { premiumCases } from '../../../docs/cases/premium-cases'
import { premiumRules } from '../../../src/catalogue/premium-rules'
import { casesHold } from './cases-hold'

casesHold(premiumCases, premiumRules)
