import { PALETTES, type Palette } from './palette'

function colours({ ground, text, quiet, line, share, half, room, good, bad, open, neutral }: Palette): string {
  const outcomes = Object.entries({ good, bad, open, neutral })
  const pairs = outcomes.map(([name, [paper, ink]]) => `--${name}-ground:${paper};--${name}:${ink}`)
  return [
    `--ground:${ground};--text:${text};--quiet:${quiet};--line:${line}`,
    `--share:${share};--half:${half};--room:${room}`,
    ...pairs,
  ].join(';')
}

/**
 * The style of a page: a column no wider than the eye follows, dark where the reader's screen is, and always light on paper, where
 * no row is split and no heading is left behind.
 */
export const STYLE = `
:root{color-scheme:light;${colours(PALETTES.light)}}
@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;${colours(PALETTES.dark)}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--text);font:1rem/1.5 system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
main{max-width:46rem;margin:0 auto;padding:2rem 1rem 4rem}
h1{margin:0 0 .25rem;font-size:1.6rem;line-height:1.25;text-wrap:balance}
h2{margin:2.25rem 0 .75rem;padding-top:.75rem;border-top:1px solid var(--line);font-size:1.2rem;line-height:1.3}
p,ul,ol,dl,table,figure{margin:.5rem 0 .9rem}
li{margin:.2rem 0}
ul,ol{padding-left:1.4rem}
.subtitle,.basis,caption,figcaption,dt{color:var(--quiet)}
.subtitle{margin:0}
.basis{font-size:.85em}
.notice{margin:1rem 0;padding:.75rem 1rem;border-left:.3rem solid;border-radius:.2rem}
.notice p{margin:0;color:var(--text)}
.notice .gist{margin-bottom:.25rem;color:inherit;font-size:1.15rem;font-weight:700}
.notice .basis{color:inherit}
.good{background:var(--good-ground);color:var(--good)}
.bad{background:var(--bad-ground);color:var(--bad)}
.open{background:var(--open-ground);color:var(--open)}
.neutral{background:var(--neutral-ground);color:var(--neutral)}
dl div{display:grid;grid-template-columns:11rem 1fr;gap:0 1rem;padding:.2rem 0}
dd{margin:0}
.entries{padding:0;list-style:none}
.entries>li{margin:0;padding:.45rem 0;border-top:1px solid var(--line)}
.entries ul{margin:.15rem 0 0}
.head{display:flex;flex-wrap:wrap;gap:0 .75rem;align-items:baseline;margin:0}
.head strong{flex:1 1 11rem}
.outcome{padding:0 .45rem;border-radius:.2rem;font-size:.85em;font-weight:600}
.head .basis{flex-basis:100%}
.names{columns:12.5rem;font-size:.9em}
.names li{margin:0;break-inside:avoid}
li>p{margin:.3rem 0}
table{width:100%;border-collapse:collapse;font-size:.94em;line-height:1.4}
caption,figcaption{padding-bottom:.35rem;text-align:left;font-size:.95em}
th,td{padding:.35rem .5rem;border-top:1px solid var(--line);text-align:left;vertical-align:top}
th{font-weight:400}
thead th{border-top:0;overflow-wrap:normal;font-size:.9em;font-weight:600;vertical-align:bottom}
th:first-child,td:first-child{padding-left:0}
th:last-child,td:last-child{padding-right:0}
tbody th:nth-last-child(2){min-width:min(14rem,38vw)}
.figure{overflow-wrap:normal;text-align:right;font-variant-numeric:tabular-nums}
.prose{padding-top:0;border-top:0;font-size:.9em}
.prose p{margin:0 0 .2rem}
.wide{overflow-x:auto}
.wide table{min-width:44rem}
.wide th,.wide td{overflow-wrap:break-word}
tfoot th,tfoot td{border-top:2px solid var(--text);font-weight:700}
figure{max-width:34rem;margin-left:0}
svg{display:block;overflow:visible;font-size:14px;fill:var(--text)}
.room{fill:var(--room)}
.share{fill:var(--share)}
.solid{fill:var(--share)}
.half{fill:var(--half)}
.hollow{fill:none;stroke:var(--share);stroke-width:1.5}
.limit{font-weight:600}
.mark{stroke:var(--text);stroke-width:2}
@media (max-width:34rem){main{padding-top:1rem}th,td{padding-left:.3rem;padding-right:.3rem}dl div{grid-template-columns:1fr}tbody th:has(~.figure):not(:has(~.words)){min-width:8.5rem}}
@page{size:A4;margin:18mm 18mm 20mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt system-ui,sans-serif}}
@media print{
body{font-size:10pt}
h1{font-size:16pt}
h2{margin-top:1.5rem;font-size:12pt}
table,.names{font-size:9pt;line-height:1.35}
.names{columns:4.8cm}
th,td{padding-top:.2rem;padding-bottom:.2rem}
svg{font-size:9pt}
main{max-width:none;padding:0}
.wide{overflow:visible}
.wide table{min-width:0}
.wide tbody th{min-width:2.4cm;overflow-wrap:anywhere}
h1,h2,caption,figcaption,thead,.gist,.head:not(:last-child){break-after:avoid}
thead{display:table-header-group}
tfoot{display:table-row-group}
tr,tbody,li,dl div,.head,.notice,.whole,figure{break-inside:avoid}
.long,.entries>li:has(.long){break-inside:auto}
p,li{orphans:3;widows:3}
.good,.bad,.open,.neutral{background:none;border:1px solid}
.notice{border-left-width:.3rem}
.share,.half,.solid,.room{print-color-adjust:exact}
}
`

/** The SHA-256 of the style, by which the policy of a page lets this one in and no other; the suite holds the two together. */
export const STYLE_HASH = 'sha256-6wBuKN15ai4sTkm6plS7QkJo8HT0y+c3c0hnX9/amxA='
