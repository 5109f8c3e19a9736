import { PARAMETERS, RESOLUTION } from 'filiere-lombardia'
import { dayWords } from '../../words/day-words.ts'

const { admissionThreshold, minimumEnterprises, reviewPeriod } = PARAMETERS

/** The front page, in both languages: one door for each kind of reader. Its links are relative to the folder of all pages. */
export function frontPage(): string {
  return `
# D.g.r. ${RESOLUTION.number}: l’atto come codice · the act as code

<p class="fl-lead">${RESOLUTION.issuer}: <span lang="it">il riconoscimento delle filiere e degli ecosistemi industriali</span>, the call that recognises supply chains and industrial ecosystems, as code. <span lang="it">Ogni risposta con la sua disposizione.</span> Every answer with its clause.</p>

<div class="fl-doors">

<section class="fl-door" lang="it">

### Per chi controlla

Si conosce la legge e non si legge il codice. Ogni regola con la disposizione su cui si fonda, l’interpretazione adottata e i casi al limite, calcolati.

- [Indice delle regole](it/rules.md)
- [Soglia minima di ${admissionThreshold.value} punti](it/rules/admission-threshold.md)
- [Mappa delle disposizioni](it/clauses.md)
- [Guida: controllare una decisione](it/guides/audit.md)
- [Tutta la documentazione](it/index.md)

</section>

<section class="fl-door" lang="en">

### For auditors

You know the law and read no code. Each rule with the clause it stands on, the reading taken, and its boundary cases, computed.

- [Index of the rules](en/rules.md)
- [Admission threshold of ${admissionThreshold.value} points](en/rules/admission-threshold.md)
- [Clause map](en/clauses.md)
- [Guide: audit a decision](en/guides/audit.md)
- [All documentation](en/index.md)

</section>

<section class="fl-door" lang="en">

### For developers

Forms, back offices, batches: pure functions, typed data, answers as JSON with code, clause and reading.

- [Guide: embed it](en/guides/embed.md) · [in italiano](it/guides/embed.md)
- {@link evaluateProposal}, {@link assessDraft}, {@link explain}
- {@link Proposal}: the model, field by field
- {@link RULES}, {@link CLAUSES}, {@link PARAMETERS}, {@link READINGS}
- [What changed](en/changelog.md)

</section>

<section class="fl-door" lang="en">

### For designers of measures

Who earns the premium of a Phase 2 measure, and what it does to scores, aid, ranking and budget before the criteria are adopted.

- [Guide: design a measure](en/guides/design.md) · [in italiano](it/guides/design.md)
- {@link defineMeasure}, {@link assessPremium}
- {@link simulateMeasure}, {@link compareMeasures}
- [Effect of the premium](en/rules/premium-effect.md)

</section>

</div>

| | |
|---|---|
| [${minimumEnterprises.value} imprese · enterprises](it/rules/minimum-enterprises.md) | con una sede in Lombardia · with a seat in Lombardy |
| [${dayWords(PARAMETERS.closingDay.value).it} · ${dayWords(PARAMETERS.closingDay.value).en}](it/rules/submission-window.md) | ultimo giorno dello sportello · last day of the window |
| [${reviewPeriod.value} giorni · days](it/rules/review-term.md) | per l’esame di ciascuna proposta · to examine each proposal |
| [${admissionThreshold.value} punti · points](it/rules/admission-threshold.md) | soglia minima · admission threshold |

Il percorso di una proposta, in una figura: [italiano](it/index.md) · The way of a proposal, in a picture: [English](en/index.md)
`.trimStart()
}
