import { valueChainPhases } from '../../../src/act/enumerations'
import type { ReadingChoices } from '../../../src/act/reading-choices'
import type { ProposalDraft } from '../../../src/model/draft'
import { resolveReadings } from '../../../src/rules/choices'
import type { EligibilityOptions } from '../../../src/rules/eligibility/dossier'
import type { FactPath } from '../../../src/values/fact-path'
import type { Change } from '../../../src/verdict/help'
import { anEnterprise, terms } from '../../worked-cases/a-proposal'

/** A draft as a form holds it: to be written to. */
// biome-ignore lint: a form is as loose as this.
type Form = { [key: string]: any }

/** A draft with a change made, each as well as it can be made. */
export function changed(options: EligibilityOptions): (draft: ProposalDraft, change: Change) => ProposalDraft {
  const readings = resolveReadings(options.readings)
  return (draft, change) => {
    const form: Form = structuredClone(draft)
    make(change, form, readings)
    return form
  }
}

function make(change: Change, form: Form, readings: ReadingChoices): void {
  switch (change.change) {
    case 'add-enterprises':
      for (let added = 0; added < change.count; added += 1) addEnterprise(form, readings)
      break
    case 'cover-phases': {
      const parties = partiesOf(form)
      const covering = parties.filter(({ kind }) => readings.phaseParties === 'any-party' || kind === 'enterprise')
      const covered = covering.flatMap((party) => party['phases'] ?? [])
      const open = Object.keys(valueChainPhases).filter((phase) => !covered.includes(phase))
      const coverer = parties.find((party) => party['kind'] === 'enterprise') ?? addEnterprise(form, readings)
      coverer['phases'] = [...(coverer['phases'] ?? []), ...open.slice(0, change.count)]
      break
    }
    case 'supply':
      supply(form, change.path, readings)
      break
    case 'sign':
      entryOf(form, change.partyId)['signature'] = { by: 'legal-representative', signedOn: '2000-01-01' }
      break
    case 'enter-in-agreement':
      Object.assign(entryOf(form, change.partyId), { role: 'x', commitments: ['x'] })
      break
    case 'present-agreement':
      presentAgreement(form)
      break
    case 'file-as-partnership':
      form['beneficiary'] = { ...form['beneficiary'], kind: 'partnership' }
      break
    case 'choose-lead': {
      const lead = partiesOf(form).find((party) => party['kind'] === 'enterprise') ?? addEnterprise(form, readings)
      form['leadId'] = lead['id']
      if (form['agreement'] == null) presentAgreement(form)
      form['agreement']['lead'] = { partyId: lead['id'], designatedBy: idsOf(form) }
      break
    }
    case 'name-one-lead':
      form['agreement']['lead'] = { partyId: form['leadId'], designatedBy: idsOf(form) }
      break
    case 'designate-lead':
      form['agreement']['lead'] ??= { partyId: form['leadId'] }
      form['agreement']['lead']['designatedBy'] =
        change.partyIds === null ? idsOf(form) : [...form['agreement']['lead']['designatedBy'], ...change.partyIds]
      break
    case 'use-channel':
      form['submission']['channel'] = change.channel
      break
    case 'file-from':
      form['submission']['submittedAt'] = change.opensAt
      break
    case 'keep-one-proposal':
      throw new Error('a fact of other proposals')
  }
}

function partiesOf(form: Form): Form[] {
  form['beneficiary'] ??= {}
  form['beneficiary']['parties'] ??= []
  return form['beneficiary']['parties']
}

function idsOf(form: Form): string[] {
  return partiesOf(form).map((party) => party['id'])
}

function addEnterprise(form: Form, readings: ReadingChoices): Form {
  const serial = 100 + partiesOf(form).length
  const type = readings.seat === 'operating-site' ? 'local-unit' : 'registered-office'
  const added: Form = {
    ...anEnterprise(serial, { seats: [{ province: 'MI', type }], phases: [], registerStatus: 'active' }),
  }
  partiesOf(form).push(added)
  return added
}

function entryOf(form: Form, partyId: string): Form {
  form['agreement']['parties'] ??= []
  const entries: Form[] = form['agreement']['parties']
  const known = entries.find((entry) => entry['partyId'] === partyId)
  if (known !== undefined) return known
  const added: Form = { ...terms(partyId, { signature: { by: 'legal-representative', signedOn: '2000-01-01' } }) }
  entries.push(added)
  return added
}

function presentAgreement(form: Form): void {
  form['agreement'] = {
    kind: 'project-agreement',
    lead: { partyId: form['leadId'], designatedBy: idsOf(form) },
    parties: [],
  }
  for (const id of idsOf(form)) entryOf(form, id)
}

const ACTIVITY = { description: 'x', technicalFeasibility: 'x', budgetEur: '1', indicators: ['x'] }

const VALUES: Form = {
  registerStatus: 'active',
  kind: 'partnership',
  constitutedOn: '2000-01-01',
  operating: true,
  purposes: ['consolidate-existing'],
  province: 'MI',
  economicTerms: { amountEur: '1' },
  by: 'legal-representative',
  signedOn: '2000-01-01',
  powerOfAttorney: true,
  present: true,
  commitments: ['x'],
  indicators: ['x'],
  swot: { strengths: ['x'] },
  interventionFields: ['innovation'],
  innovationElements: ['x'],
  competitivenessElements: ['x'],
  activities: [ACTIVITY],
  budgetEur: '1',
  submittedAt: '2022-05-10T10:00:00+02:00',
  channel: 'webtelemaco',
}

function supply(form: Form, path: FactPath, readings: ReadingChoices): void {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '')
  const name = steps.pop() ?? ''
  let place = form
  for (const step of steps) place = place[step] ??= {}
  if (name === 'taxCode' || name === 'vatNumber') place[name] = anEnterprise(200 + Number(steps.at(-1))).taxCode
  else if (name === 'type') place[name] = readings.seat === 'operating-site' ? 'local-unit' : 'registered-office'
  else place[name] = VALUES[name] ?? 'x'
}
