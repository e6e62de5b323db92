/** The style of the review page: system fonts, light and dark, wide screens, phones and paper. */
export const STYLE: string = `
:root {
  color-scheme: light dark;
  --page: #f6f7f9; --card: #fff; --text: #1c2430; --faint: #5a6575; --line: #d9dee5; --link: #0b5cad;
  --kept: #1d6b3a; --changed-back: #fff3cf; --changed: #7a4b00; --added-back: #dff5e5; --added: #14602f;
  --removed-back: #fde4e1; --removed: #9b1c1c; --plain-back: #e9edf2;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #12161c; --card: #1a2029; --text: #e4e8ee; --faint: #a3adba; --line: #323b48; --link: #7db7f5;
    --kept: #7fd49b; --changed-back: #43370f; --changed: #f5cf72; --added-back: #17391f; --added: #8fe0a8;
    --removed-back: #471d1d; --removed: #ffaba3; --plain-back: #2a323d;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1.5rem clamp(0.75rem, 3vw, 2rem); max-width: 76rem;
  background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
}
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0; }
h2 { font-size: 1.2rem; margin: 2.25rem 0 0; }
h2 .n { color: var(--faint); font-weight: 400; }
h2 + p, header > h1 + p { margin: 0.15rem 0 0.9rem; color: var(--faint); }
h3 { display: inline; font-size: 1rem; margin: 0; }
p { margin: 0.5rem 0; }
a { color: var(--link); }
code, pre, .who { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: 0.9em; }
small, time, .task, .more, footer { color: var(--faint); }
i { color: var(--faint); }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(9.3rem, 1fr)); gap: 0.75rem; margin: 1.25rem 0 0; }
.tile { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--line); border-radius: 6px; padding: 0.6rem 0.8rem; }
.tile.changed { border-left-color: var(--changed); }
.tile.kept { border-left-color: var(--kept); }
.tile dt { font-size: 0.9rem; }
.tile dd { margin: 0; font-size: 0.85rem; color: var(--faint); }
.tile b { display: block; font-size: 1.5rem; line-height: 1.25; color: var(--text); font-variant-numeric: tabular-nums; }
.note { background: var(--changed-back); border: 1px solid var(--changed); border-radius: 6px; padding: 0.7rem 0.9rem; margin: 1rem 0 0; }
.loop { background: var(--card); border: 1px solid var(--line); border-radius: 6px; margin: 0.6rem 0; }
.loop > summary { padding: 0.6rem 0.9rem; cursor: pointer; }
.loop > summary > * { margin-right: 0.5rem; }
.loop[open] > summary { border-bottom: 1px solid var(--line); }
.body { padding: 0.4rem 0.9rem 0.8rem; }
summary:focus-visible, a:focus-visible, .wide:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.badge { display: inline-block; font-size: 0.8rem; line-height: 1.4; padding: 0.05rem 0.5rem; border-radius: 99px; background: var(--plain-back); }
.badge.changed { background: var(--changed-back); color: var(--changed); }
.badge.kept { background: var(--added-back); color: var(--kept); }
.badge.differ { background: var(--removed-back); color: var(--removed); }
.task { font-size: 0.9rem; }
.wide { overflow-x: auto; margin: 0.7rem 0; }
table { border-collapse: collapse; width: 100%; font-size: 0.95rem; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.6rem; border-bottom: 1px solid var(--line); min-width: 6.5rem; white-space: pre-wrap; }
th + td, td + td { border-left: 1px solid var(--line); }
th:nth-child(n + 3), td:nth-child(n + 3) { min-width: 8rem; }
thead th { font-size: 0.85rem; white-space: normal; }
thead th:first-child { width: 18%; }
thead time { display: block; font-weight: 400; }
tbody th { font-weight: 600; }
tbody th small { font-weight: 400; }
td.changed { background: var(--changed-back); }
td.added { background: var(--added-back); }
td.removed { background: var(--removed-back); }
.word { font-size: 0.8rem; color: var(--faint); }
td.kept .word { color: var(--kept); }
td.kept .word::before { content: "\\2713\\00a0"; }
td.changed .word { color: var(--changed); }
td.added .word { color: var(--added); }
td.removed .word { color: var(--removed); }
td .word + * { display: block; }
td ins { text-decoration: none; font-weight: 600; }
small { white-space: nowrap; }
.facts { margin: 0.8rem 0 0; font-size: 0.85rem; }
.facts div { display: flex; flex-wrap: wrap; gap: 0 0.5rem; }
.facts dt { color: var(--faint); min-width: 5rem; }
.facts dd { margin: 0; }
.inner { margin: 0.5rem 0; }
.inner > summary { cursor: pointer; color: var(--link); font-size: 0.9rem; }
.inner ul { margin: 0.3rem 0; padding-left: 1.4rem; }
.inner .true { color: var(--added); }
.inner .false { color: var(--faint); font-weight: 400; }
pre { white-space: pre-wrap; background: var(--page); border: 1px solid var(--line); border-radius: 6px; padding: 0.6rem; margin: 0.4rem 0; max-height: 24rem; overflow: auto; }
footer { margin-top: 2.5rem; font-size: 0.85rem; }
@media (min-width: 50rem) {
  thead th:nth-child(n + 2) { min-width: 11rem; }
}
@media (max-width: 34rem) {
  body { padding-top: 1rem; }
  .tiles { grid-template-columns: 1fr 1fr; }
  .body { padding-inline: 0.7rem; }
}
@media print {
  body { max-width: none; background: none; }
  .loop { break-inside: avoid; }
  .wide { overflow: visible; }
}
`
