import { EDITIONS } from '../../act/editions'
import type { ApprovedList, ListEntry, ListUpdate, NotListed, Removal } from '../../verdict/approved-list'
import type { Sentence, Speech } from '../speech'
import { italianDay } from '../words/italian-day'
import { identifier, quoted } from '../words/quoted'
import { findingSentence } from './finding'
import { isActItself } from './readings'
import { sentence } from './sentence'
import { titled } from './titled'

/** Which proposals stand on the list, and what did each act do? There is no ranking. */
export function listSentences({ entries, history }: ApprovedList, say: Speech): readonly Sentence[] {
  const made = say.figure(entries.length)
  const standing = say.figure(entries.filter(({ validTo }) => validTo === null).length)
  return [
    sentence(
      say,
      {
        it: `Inserimenti in elenco disposti dai provvedimenti: ${made}; senza successiva cancellazione: ${standing}.`,
        en: `Entries made in the list by the acts: ${made}; without a later removal: ${standing}.`,
      },
      'A.VAL.9',
    ),
    sentence(
      say,
      {
        it: 'L’ordine è quello di presentazione: non è prevista una graduatoria.',
        en: 'The order is that of submission: there is no ranking.',
      },
      'A.VAL.8',
    ),
    ...entries.flatMap((entry) => entrySentences(entry, say)),
    ...history.flatMap((update) => updateSentences(update, say)),
  ]
}

/** Since when is a proposal on the list, by which act, and until when? */
export function entrySentences(entry: ListEntry, say: Speech): readonly Sentence[] {
  return [entered(entry, say), ...left(entry, say), ...recognisedUnder(entry, say)]
}

function entered({ proposalId, title, submittedAt, leadId, validFrom, enteredBy }: ListEntry, say: Speech): Sentence {
  const name = titled(proposalId, title)
  const [act, at, from] = [identifier(enteredBy), say.moment(submittedAt), say.day(validFrom)]
  const lead =
    leadId === null
      ? { it: '', en: '' }
      : { it: `; capofila: ${identifier(leadId)}`, en: `; lead: ${identifier(leadId)}` }
  return sentence(
    say,
    {
      it: `La proposta di progetto ${name} è in elenco ${italianDay('dal', from)} per effetto del provvedimento ${act}; presentazione: ${at}${lead.it}.`,
      en: `The proposal ${name} is on the list from ${from} by the act ${act}; submission: ${at}${lead.en}.`,
    },
    'A.F1.2',
  )
}

function left({ proposalId, validTo, removedBy }: ListEntry, say: Speech): readonly Sentence[] {
  if (validTo === null || removedBy === null) return []
  const [name, act, from] = [identifier(proposalId), identifier(removedBy), say.day(validTo)]
  return [
    sentence(
      say,
      {
        it: `La proposta di progetto ${name} non è più in elenco ${italianDay('dal', from)} per effetto del provvedimento ${act}.`,
        en: `The proposal ${name} is off the list from ${from} by the act ${act}.`,
      },
      'A.F1.2',
    ),
  ]
}

/** Under which edition it was recognised, where that is not the act itself. */
function recognisedUnder({ proposalId, edition }: ListEntry, say: Speech): readonly Sentence[] {
  if (isActItself(edition)) return []
  const { title } = EDITIONS[edition]
  const name = identifier(proposalId)
  return [
    sentence(say, {
      it: `La proposta di progetto ${name} è stata riconosciuta non secondo il testo originario dell’atto ma secondo un’altra edizione: ${quoted(title.it)}.`,
      en: `The proposal ${name} was recognised not under the act itself but under another edition: ${quoted(title.en)}.`,
    }),
  ]
}

/** What did an act do: which proposals did it enter, which not and why, which did it take off? */
export function updateSentences(
  { act, entered: ids, notListed, removed }: ListUpdate,
  say: Speech,
): readonly Sentence[] {
  const name = act.title === undefined ? identifier(act.id) : `${identifier(act.id)}, ${quoted(act.title)},`
  const day = say.day(act.date)
  const which = say.list(ids.map(identifier))
  const deed =
    ids.length === 0
      ? { it: 'non inserisce in elenco alcuna proposta di progetto', en: 'enters no proposal in the list' }
      : { it: `inserisce in elenco ${which}`, en: `enters ${which} in the list` }
  return [
    sentence(
      say,
      {
        it: `Il provvedimento ${name} ${italianDay('del', day)} ${deed.it}.`,
        en: `The act ${name} of ${day} ${deed.en}.`,
      },
      'A.F1.2',
    ),
    ...notListed.flatMap((one) => leftOut(one, say)),
    ...removed.map((removal) => takenOff(removal, say)),
  ]
}

function leftOut({ proposalId, reasons }: NotListed, say: Speech): readonly Sentence[] {
  const name = identifier(proposalId)
  return [
    sentence(
      say,
      {
        it: `La proposta di progetto ${name} non è inserita in elenco, per i motivi che seguono.`,
        en: `The proposal ${name} is not entered in the list, for the reasons that follow.`,
      },
      'A.VAL.9',
    ),
    ...reasons.map((reason) => findingSentence(reason, say)),
  ]
}

function takenOff({ proposalId, reason, communicatedOn }: Removal, say: Speech): Sentence {
  const name = identifier(proposalId)
  const day = communicatedOn === undefined ? undefined : say.day(communicatedOn)
  const told =
    day === undefined
      ? { it: '', en: '' }
      : { it: `, con comunicazione ${italianDay('del', day)}`, en: `, communicated on ${day}` }
  return sentence(
    say,
    {
      it: `La proposta di progetto ${name} è tolta dall’elenco${told.it}; motivazione: ${quoted(reason)}.`,
      en: `The proposal ${name} is taken off the list${told.en}; reason: ${quoted(reason)}.`,
    },
    'A.F1.2',
  )
}
