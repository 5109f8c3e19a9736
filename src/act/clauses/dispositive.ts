import type { ClauseEntry } from './clause'
import type { ClauseId } from './clause-id'

/** The dispositive (dispositivo): the five points the Giunta decides. */
export const dispositive = {
  'D.1': {
    locator: { it: 'Dispositivo, punto 1', en: 'Dispositive, point 1' },
    keyPhrase: 'finalizzati a consolidare, valorizzare ed innovare la qualità',
    meaning: {
      it: 'Approva l’Allegato A, volto alla qualità del ciclo produttivo di filiera, alla competitività e all’attrattività.',
      en: 'Approves Annex A, which aims at quality in the chain’s production cycle, competitiveness and attractiveness.',
    },
    force: ['organisational'],
    decidedBy: ['nobody'],
  },
  'D.2': {
    locator: { it: 'Dispositivo, punto 2', en: 'Dispositive, point 2' },
    keyPhrase: 'non presenta oneri finanziari a carico di Regione Lombardia',
    meaning: {
      it: 'La manifestazione non comporta oneri finanziari per la Regione: ammette a un elenco, non finanzia.',
      en: 'The call costs the Region nothing: it admits proposals to a list and pays for none.',
    },
    force: ['prohibition'],
    decidedBy: ['code'],
  },
  'D.3': {
    locator: { it: 'Dispositivo, punto 3', en: 'Dispositive, point 3' },
    keyPhrase: 'di delegare il dirigente UO Competitività delle filiere e dei territori',
    meaning: {
      it: 'Delega al dirigente della UO Competitività delle filiere e dei territori le attività e gli atti conseguenti.',
      en: 'Delegates the activities and the ensuing acts to the manager of the unit for chains and territories.',
    },
    force: ['organisational'],
    decidedBy: ['nobody'],
  },
  'D.4': {
    locator: { it: 'Dispositivo, punto 4', en: 'Dispositive, point 4' },
    keyPhrase: 'di dare atto che il presente provvedimento non rientra',
    meaning: {
      it: 'Dà atto che l’art. 26 d.lgs. 33/2013 non si applica a questo provvedimento.',
      en: 'Records that art. 26 of legislative decree 33/2013 does not apply to this act.',
    },
    force: ['narrative'],
    decidedBy: ['nobody'],
  },
  'D.5': {
    locator: { it: 'Dispositivo, punto 5', en: 'Dispositive, point 5' },
    keyPhrase: 'di disporre la pubblicazione del presente provvedimento sul Bollettino Ufficiale',
    meaning: {
      it: 'Dispone la pubblicazione dell’atto sul BURL e sul sito della Regione.',
      en: 'Orders the act to be published in the Official Bulletin and on the Region’s website.',
    },
    force: ['organisational'],
    decidedBy: ['nobody'],
  },
} satisfies Partial<Record<ClauseId, ClauseEntry>>
