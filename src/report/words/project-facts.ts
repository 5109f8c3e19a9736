import type { WordsOfFacts } from './fact-wording'

/** Facts of the project and of what the implementing act requires, in words. */
export const projectFacts = {
  'project.strategy': {
    name: {
      it: 'la descrizione della strategia di sviluppo, consolidamento o riconversione',
      en: 'the description of the strategy of development, consolidation or reconversion',
    },
  },
  'project.swot': {
    name: {
      it: 'l’analisi SWOT della filiera o dell’ecosistema di riferimento',
      en: 'the SWOT analysis of the chain or ecosystem',
    },
  },
  'project.swot.strengths': {
    list: { it: 'dei punti di forza nell’analisi SWOT', en: 'of strengths in the SWOT analysis' },
    needed: { it: 'almeno un punto di forza nell’analisi SWOT', en: 'at least one strength in the SWOT analysis' },
  },
  'project.swot.weaknesses': {
    list: {
      it: 'dei punti di debolezza nell’analisi SWOT',
      en: 'of weaknesses in the SWOT analysis',
    },
    needed: { it: 'almeno un punto di debolezza nell’analisi SWOT', en: 'at least one weakness in the SWOT analysis' },
  },
  'project.swot.opportunities': {
    list: { it: 'delle opportunità nell’analisi SWOT', en: 'of opportunities in the SWOT analysis' },
    needed: { it: 'almeno un’opportunità nell’analisi SWOT', en: 'at least one opportunity in the SWOT analysis' },
  },
  'project.swot.threats': {
    list: { it: 'delle minacce nell’analisi SWOT', en: 'of threats in the SWOT analysis' },
    needed: { it: 'almeno una minaccia nell’analisi SWOT', en: 'at least one threat in the SWOT analysis' },
  },
  'project.interventionFields': {
    list: { it: 'degli ambiti di intervento scelti', en: 'of the fields of intervention chosen' },
    needed: {
      it: 'almeno un ambito di intervento tra quelli individuati dall’atto',
      en: 'at least one of the act’s fields of intervention',
    },
  },
  'project.otherFields': {
    list: {
      it: 'dei temi diversi dagli ambiti di intervento individuati dall’atto',
      en: 'of themes outside the act’s fields of intervention',
    },
    needed: {
      it: 'almeno un tema diverso dagli ambiti di intervento individuati dall’atto',
      en: 'at least one theme outside the act’s fields of intervention',
    },
  },
  'project.innovationElements': {
    list: { it: 'degli elementi di innovatività', en: 'of elements of innovativeness' },
    needed: { it: 'almeno un elemento di innovatività', en: 'at least one element of innovativeness' },
  },
  'project.competitivenessElements': {
    list: { it: 'degli elementi di competitività', en: 'of elements of competitiveness' },
    needed: { it: 'almeno un elemento di competitività', en: 'at least one element of competitiveness' },
  },
  'project.activities': {
    list: { it: 'delle attività', en: 'of activities' },
    needed: { it: 'almeno un’attività', en: 'at least one activity' },
  },
  'project.activities[].description': { name: { it: 'la descrizione {of}', en: 'the description {of}' } },
  'project.activities[].technicalFeasibility': {
    name: { it: 'la realizzabilità tecnica {of}', en: 'the technical feasibility {of}' },
  },
  'project.activities[].budgetEur': { name: { it: 'l’importo previsto {of}', en: 'the budget {of}' } },
  'project.activities[].budgetStatement': {
    name: { it: 'la descrizione della misura finanziaria {of}', en: 'the financial measure {of} in words' },
  },
  'project.activities[].indicators': {
    list: { it: 'degli indicatori di realizzazione {of}', en: 'of achievement indicators {of}' },
    needed: { it: 'almeno un indicatore di realizzazione {of}', en: 'at least one achievement indicator {of}' },
  },
  implementingActChecklist: {
    list: {
      it: 'degli elementi richiesti dal provvedimento attuativo',
      en: 'of the elements that the implementing act requires',
    },
    needed: {
      it: 'almeno un elemento richiesto dal provvedimento attuativo',
      en: 'at least one element that the implementing act requires',
    },
  },
  'implementingActChecklist[].present': {
    name: {
      it: 'l’esito della verifica {of} richiesto dal provvedimento attuativo',
      en: 'whether the proposal holds what the implementing act requires under the name {of}',
    },
    needed: {
      it: 'il contenuto {of} richiesto dal provvedimento attuativo',
      en: 'the content {of} that the implementing act requires',
    },
  },
} satisfies Partial<WordsOfFacts>
