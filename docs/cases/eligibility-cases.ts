import type { RuleCases } from './boundary-case'
import { agreementContent } from './eligibility/agreement-content'
import { agreementForm } from './eligibility/agreement-form'
import { agreementSignatures } from './eligibility/agreement-signatures'
import { beneficiaryKind } from './eligibility/beneficiary-kind'
import { commonObjective } from './eligibility/common-objective'
import { implementingActChecklist } from './eligibility/implementing-act-checklist'
import { innovationElements } from './eligibility/innovation-elements'
import { interventionFields } from './eligibility/intervention-fields'
import { lead } from './eligibility/lead'
import { minimumEnterprises } from './eligibility/minimum-enterprises'
import { projectActivities } from './eligibility/project-activities'
import { projectStrategy } from './eligibility/project-strategy'
import { singleLead } from './eligibility/single-lead'
import { submissionChannel } from './eligibility/submission-channel'
import { submissionWindow } from './eligibility/submission-window'
import { supportingBodies } from './eligibility/supporting-bodies'
import { valueChainPhases } from './eligibility/value-chain-phases'

/** The boundary cases of the rules of eligibility, in the order of the act. */
export const eligibilityCases: readonly RuleCases[] = [
  implementingActChecklist,
  beneficiaryKind,
  minimumEnterprises,
  commonObjective,
  agreementForm,
  agreementSignatures,
  agreementContent,
  supportingBodies,
  lead,
  projectStrategy,
  interventionFields,
  innovationElements,
  projectActivities,
  valueChainPhases,
  singleLead,
  submissionChannel,
  submissionWindow,
]
