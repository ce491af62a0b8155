// The one stylesheet: calm, typographic, light and dark, phone to wide screen, print.
export const STYLE = `
:root {
  --paper: #fbfaf7; --ink: #1d1f21; --soft: #5b5f66; --line: #d9d6cd; --card: #ffffff;
  --accent: #0b5563; --accent-soft: #e3eff0; --warn: #8a3b12; --warn-soft: #fbeee4; --mark: #fff1b8;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181b; --ink: #e8e6e1; --soft: #a5a9b0; --line: #34383e; --card: #1e2125;
    --accent: #7cc4cf; --accent-soft: #1d3237; --warn: #f0a878; --warn-soft: #3a271b; --mark: #564a17;
  }
}
* { box-sizing: border-box; }
html { font-size: 106.25%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); }
main, header.top, footer { max-width: 62rem; margin: 0 auto; padding: 0 1.25rem; }
main { padding-bottom: 3rem; }
a { color: var(--accent); text-underline-offset: 0.15em; text-decoration-thickness: 1px; }
a:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
h1, h2, h3 { font-family: var(--serif); line-height: 1.2; font-weight: 600; text-wrap: balance; }
h1 { font-size: 1.9rem; margin: 1.6rem 0 0.6rem; }
h2 { font-size: 1.3rem; margin: 2.2rem 0 0.7rem; }
h3 { font-size: 1.05rem; margin: 1.2rem 0 0.4rem; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--card); padding: 0.5rem; z-index: 2; }
.banner { margin: 0; padding: 0.5rem 1.25rem; background: var(--warn-soft); color: var(--warn); text-align: center; font-size: 0.9rem; }
.activity { max-width: 62rem; margin: 0 auto; padding: 0.5rem 1.25rem; color: var(--soft); font-size: 0.9rem; }
header.top { display: flex; flex-wrap: wrap; gap: 0.4rem 1.5rem; align-items: baseline; padding-top: 1rem; padding-bottom: 0.8rem; border-bottom: 1px solid var(--line); }
.brand { font-family: var(--serif); font-size: 1.25rem; font-weight: 700; color: var(--ink); text-decoration: none; }
nav a { margin-right: 1rem; text-decoration: none; }
nav a[aria-current] { color: var(--ink); border-bottom: 2px solid var(--accent); }
footer { border-top: 1px solid var(--line); color: var(--soft); font-size: 0.85rem; padding-top: 0.5rem; padding-bottom: 2rem; }
.lead { color: var(--soft); margin-top: 0; }
.meta, .follow, .note { color: var(--soft); font-size: 0.88rem; }
.follow a { margin-right: 0.5rem; }
form.search { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: 0.6rem 0.8rem; align-items: end; margin: 1rem 0 1.2rem; padding: 0.9rem 1rem 1rem; background: var(--card); border: 1px solid var(--line); border-radius: 6px; }
form.search label { display: flex; flex-direction: column; font-size: 0.8rem; color: var(--soft); gap: 0.2rem; }
form.search .wide { grid-column: 1 / -1; }
input, select, button { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--line); border-radius: 4px; padding: 0.35rem 0.5rem; min-width: 0; width: 100%; }
button { background: var(--accent); color: var(--paper); border-color: var(--accent); cursor: pointer; font-weight: 600; }
.events { list-style: none; margin: 0; padding: 0; }
.events > li { display: grid; grid-template-columns: 8.5rem 1fr; gap: 0.2rem 1.2rem; padding: 1rem 0; border-top: 1px solid var(--line); }
.events .when { color: var(--soft); font-variant-numeric: tabular-nums; font-size: 0.92rem; }
.events h2, .events h3 { margin: 0 0 0.25rem; font-size: 1.08rem; }
.events h2 a { color: var(--ink); text-decoration: none; }
.events h2 a:hover { text-decoration: underline; }
figure.quoted { margin: 0.5rem 0 0.9rem; }
blockquote, q.passage { font-family: var(--serif); }
blockquote { margin: 0.4rem 0; padding: 0.1rem 0 0.1rem 0.9rem; border-left: 3px solid var(--line); overflow-wrap: anywhere; }
.tag { display: inline-block; font-size: 0.78rem; padding: 0.05rem 0.5rem; border-radius: 999px; background: var(--accent-soft); color: var(--accent); margin-right: 0.35rem; white-space: nowrap; }
.tag.warn { background: var(--warn-soft); color: var(--warn); }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 0.9rem; margin: 0.6rem 0 1rem; }
.side, .card { background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: 0.7rem 0.9rem; min-width: 0; }
.side h3, .card h3 { margin-top: 0; }
.conflict { margin-bottom: 1.8rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.93rem; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.7rem 0.5rem 0; border-top: 1px solid var(--line); }
th { font-weight: 600; }
.scroll { overflow-x: auto; }
.value { font-weight: 600; }
.other { color: var(--soft); }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1rem; margin: 0.6rem 0; }
dl.facts dt { color: var(--soft); }
dl.facts dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
mark { background: var(--mark); color: inherit; padding: 0 0.1em; }
mark:target { outline: 3px solid var(--accent); }
.text { font-family: var(--serif); font-size: 1.08rem; max-width: 40rem; overflow-wrap: anywhere; }
.text .cut { color: var(--soft); }
.pages { display: flex; gap: 1rem; margin: 1.5rem 0; }
.empty { padding: 2rem 1rem; text-align: center; color: var(--soft); border: 1px dashed var(--line); border-radius: 6px; }
@media (max-width: 40rem) { .events > li { grid-template-columns: 1fr; } h1 { font-size: 1.55rem; } }
@media print { nav, form.search, .follow, .pages, .activity, footer { display: none; } body { background: #fff; color: #000; } a { color: inherit; } .side, .card { break-inside: avoid; } }
`;
