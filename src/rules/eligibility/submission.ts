import type { ChannelFacts, EarlySubmissionFacts, LateSubmissionFacts, NoFacts } from '../../verdict/facts'
import type { Finding } from '../../verdict/finding'
import { conclude, type Evidence, type RuleResult, ruleBasis } from '../../verdict/rule-result'
import { windowClauses, windowReadings } from '../submission-window'
import type { Dossier } from './dossier'

/**
 * What can be found of the channel.
 *
 * @example
 * ```ts
 * import { checkSubmissionChannel, openDossier, type SubmissionChannelFinding } from 'filiere-lombardia'
 *
 * const through = (channel: 'webtelemaco' | { other: string }): SubmissionChannelFinding | undefined => {
 *   const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel }
 *   const dossier = openDossier({ id: 'p-001', submission, beneficiary: { kind: 'partnership', parties: [] } })
 *   return checkSubmissionChannel(dossier).findings.find((finding) => finding.code === 'channel-not-allowed')
 * }
 * through('webtelemaco') // => undefined
 * through({ other: 'certified e-mail' })?.facts // => { channel: 'certified e-mail' }
 * through({ other: 'certified e-mail' })?.path // => 'submission.channel'
 * ```
 */
export type SubmissionChannelFinding = Finding<'channel-not-allowed', ChannelFacts>

/**
 * What can be found of the moment of submission.
 *
 * @example
 * ```ts
 * import { checkSubmissionWindow, openDossier, type SubmissionWindowFinding } from 'filiere-lombardia'
 *
 * const opensAt = '2022-05-02T10:00:00+02:00'
 * const early = (submittedAt: string): SubmissionWindowFinding | undefined => {
 *   const submission = { submittedAt, channel: 'webtelemaco' } as const
 *   const proposal = { id: 'p-001', submission, beneficiary: { kind: 'partnership', parties: [] } } as const
 *   const { findings } = checkSubmissionWindow(openDossier(proposal, { opensAt }))
 *   return findings.find((finding) => finding.code === 'submitted-before-opening')
 * }
 * const secondBefore = '2022-05-02T09:59:59+02:00'
 * early(opensAt) // => undefined
 * early(secondBefore)?.facts // => { submittedAt: secondBefore, opensAt: '2022-05-02T08:00:00.000Z' }
 * early(secondBefore)?.path // => 'submission.submittedAt'
 * ```
 */
export type SubmissionWindowFinding =
  | Finding<'opening-not-specified', NoFacts>
  | Finding<'submitted-before-opening', EarlySubmissionFacts>
  | Finding<'submitted-after-closing', LateSubmissionFacts>

const CHANNEL_BASIS = /* @__PURE__ */ ruleBasis({
  rule: 'submission-channel',
  clauses: ['A.PART.3'],
  readings: ['platformOutage'],
})

/**
 * Was the proposal filed through the one channel that the act knows?
 *
 * "esclusivamente utilizzando l'applicativo messo a disposizione da Unioncamere Lombardia" (A.PART.3). What an outage of the
 * platform changes, the act does not say: that is for the office.
 *
 * @param dossier a proposal, opened
 *
 * @example
 * ```ts
 * import { checkSubmissionChannel, openDossier } from 'filiere-lombardia'
 *
 * const through = (channel: 'webtelemaco' | { other: string }) =>
 *   checkSubmissionChannel(
 *     openDossier({
 *       id: 'p-001',
 *       submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel },
 *       beneficiary: { kind: 'partnership', parties: [] },
 *     }),
 *   ).outcome
 * through('webtelemaco') // => 'satisfied'
 * through({ other: 'certified e-mail' }) // => 'violated'
 * ```
 */
export function checkSubmissionChannel({
  proposal,
}: Dossier): RuleResult<SubmissionChannelFinding, 'submission-channel'> {
  const evidence: Evidence<SubmissionChannelFinding> = { findings: [], missing: [] }
  const channel = proposal.submission?.channel
  if (channel == null) {
    evidence.missing.push('submission.channel')
  } else if (channel !== 'webtelemaco') {
    const facts = { channel: typeof channel === 'string' ? channel : (channel.other ?? '') }
    evidence.findings.push({
      code: 'channel-not-allowed',
      clause: 'A.PART.3',
      severity: 'blocking',
      facts,
      path: 'submission.channel',
    })
  }
  return conclude(CHANNEL_BASIS, evidence)
}

const WINDOW_BASIS = /* @__PURE__ */ ruleBasis({
  rule: 'submission-window',
  clauses: windowClauses,
  readings: windowReadings,
})

/**
 * Was the proposal filed while the desk was open?
 *
 * The window is that of {@link submissionWindow}; where no opening instant was given, a note says so.
 *
 * @param dossier a proposal, opened with `opensAt` and `closesAt` where an implementing act fixes them
 *
 * @example
 * ```ts
 * import { checkSubmissionWindow, openDossier } from 'filiere-lombardia'
 *
 * const filedAt = (submittedAt: string) =>
 *   checkSubmissionWindow(
 *     openDossier({
 *       id: 'p-001',
 *       submission: { submittedAt, channel: 'webtelemaco' },
 *       beneficiary: { kind: 'partnership', parties: [] },
 *     }),
 *   ).outcome
 * filedAt('2022-12-31T22:59:59.999Z') // => 'satisfied'
 * filedAt('2022-12-31T23:00:00Z') // => 'violated'
 * ```
 */
export function checkSubmissionWindow({ window }: Dossier): RuleResult<SubmissionWindowFinding, 'submission-window'> {
  const evidence: Evidence<SubmissionWindowFinding> = { findings: [], missing: [] }
  if (window === undefined) {
    evidence.missing.push('submission.submittedAt')
    return conclude(WINDOW_BASIS, evidence)
  }
  const { status, at: submittedAt, opensAt, closesOn, closesBefore, day: submittedOn } = window
  const about = { clause: 'A.PART.4', path: 'submission.submittedAt' } as const
  if (window.opening === 'not-specified') {
    evidence.findings.push({ code: 'opening-not-specified', clause: 'A.PART.4', severity: 'note', facts: {} })
  }
  if (status === 'before-opening') {
    evidence.findings.push({
      code: 'submitted-before-opening',
      ...about,
      severity: 'blocking',
      facts: { submittedAt, opensAt },
    })
  }
  if (status === 'closed') {
    const facts = { submittedAt, submittedOn, closesOn, closesBefore }
    evidence.findings.push({ code: 'submitted-after-closing', ...about, severity: 'blocking', facts })
  }
  return conclude(WINDOW_BASIS, evidence)
}
