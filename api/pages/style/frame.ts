// Colours, type and the frame of every page.
export const FRAME = `
:root {
  --paper: #fbfaf7; --ink: #1d1f21; --soft: #585c63; --line: #dcd9d0; --card: #ffffff;
  --accent: #0b5563; --accent-soft: #e3eff0; --warn: #863610; --warn-soft: #fbeee4; --mark: #fff1b8;
  --gone: #fbe5e1; --come: #e0f1e2;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181b; --ink: #e8e6e1; --soft: #a9adb4; --line: #34383e; --card: #1d2024;
    --accent: #7cc4cf; --accent-soft: #1d3237; --warn: #f0a878; --warn-soft: #3a271b; --mark: #4d4215;
    --gone: #43241f; --come: #1f3a26;
  }
}
* { box-sizing: border-box; }
html { font-size: 106.25%; -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); overflow-wrap: break-word; }
main, header.top, footer { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem; }
main { padding-bottom: 3rem; max-width: 56rem; }
main.wide { max-width: 72rem; }
main:not(.wide) { margin-left: max(0px, calc((100% - 72rem) / 2)); }
.prose { max-width: 42rem; }
a { color: var(--accent); text-underline-offset: 0.18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
h1, h2, h3, h4 { font-family: var(--serif); line-height: 1.22; font-weight: 600; text-wrap: balance; }
h1 { font-size: 1.95rem; margin: 1.7rem 0 0.6rem; letter-spacing: -0.01em; }
h2 { font-size: 1.3rem; margin: 2.4rem 0 0.7rem; }
h3 { font-size: 1.08rem; margin: 1.4rem 0 0.4rem; }
h4 { font-size: 1.02rem; margin: 0 0 0.2rem; }
hr { border: 0; border-top: 1px solid var(--line); margin: 2.5rem 0 1rem; }
code { font-size: 0.86em; overflow-wrap: anywhere; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--card); padding: 0.5rem; z-index: 2; }
.banner { margin: 0; padding: 0.45rem 1.25rem; background: var(--warn-soft); color: var(--warn); text-align: center; font-size: 0.88rem; }
.asof { margin: 1rem 0 0; padding: 0.5rem 0.9rem; background: var(--accent-soft); border-radius: 6px; font-size: 0.92rem; }
.activity { margin: 0.8rem 0 0; color: var(--soft); font-size: 0.9rem; }
header.top { display: flex; flex-wrap: wrap; gap: 0.3rem 1.8rem; align-items: baseline; padding-top: 1rem; padding-bottom: 0.8rem; }
header.top::after { content: ""; flex-basis: 100%; border-bottom: 1px solid var(--line); margin-top: 0.2rem; }
.brand { font-family: var(--serif); font-size: 1.25rem; font-weight: 700; color: var(--ink); text-decoration: none; }
header.top nav { display: flex; flex-wrap: wrap; gap: 0.2rem 1.15rem; }
header.top nav a { text-decoration: none; padding: 0.15rem 0; }
header.top nav a:hover { text-decoration: underline; }
header.top nav a[aria-current] { color: var(--ink); box-shadow: 0 2px 0 var(--accent); }
footer { color: var(--soft); font-size: 0.86rem; padding-bottom: 2rem; }
footer::before { content: ""; display: block; border-top: 1px solid var(--line); margin-bottom: 0.6rem; }
footer p { margin: 0 0 0.3rem; }
footer nav { display: flex; flex-wrap: wrap; gap: 0.3rem 1.1rem; }
.lead { color: var(--soft); margin: 0 0 1rem; font-size: 1.02rem; }
.meta, .follow, .note { color: var(--soft); font-size: 0.88rem; }
.follow { margin: 0.5rem 0; }
.follow a { margin-right: 0.5rem; white-space: nowrap; }
.tag { display: inline-block; font-size: 0.78rem; line-height: 1.45; padding: 0 0.5rem; border-radius: 999px; background: var(--accent-soft); color: var(--accent); margin-right: 0.35rem; white-space: nowrap; font-family: var(--sans); font-weight: 500; text-decoration: none; }
a.tag:hover { text-decoration: underline; }
.tag.warn { background: var(--warn-soft); color: var(--warn); }
.empty { padding: 2rem 1rem; text-align: center; color: var(--soft); border: 1px dashed var(--line); border-radius: 6px; }
ul.plain { list-style: none; padding: 0; margin: 0.4rem 0; }
ul.plain > li { padding: 0.4rem 0; border-top: 1px solid var(--line); }
ul.plain > li:first-child { border-top: 0; }
dl.facts { display: grid; grid-template-columns: minmax(6rem, max-content) minmax(0, 1fr); gap: 0.3rem 1.1rem; margin: 0.7rem 0; }
dl.facts dt { color: var(--soft); }
dl.facts dd { margin: 0; overflow-wrap: anywhere; }
dl.routes dt { margin-top: 0.9rem; overflow-wrap: anywhere; }
dl.routes dd { margin: 0.1rem 0 0 1.2rem; }
dl.routes ul.plain > li { border: 0; padding: 0.1rem 0; }
.contents { display: flex; flex-wrap: wrap; gap: 0.3rem 1.1rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.93rem; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.9rem 0.5rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { border-top: 0; color: var(--soft); font-weight: 500; }
th { font-weight: 600; }
.sources thead th, .sources td:nth-last-child(-n+3) { overflow-wrap: normal; }
.pages { display: flex; gap: 1.4rem; margin: 1.5rem 0; }
summary { cursor: pointer; color: var(--accent); }
@media (max-width: 40rem) {
  h1 { font-size: 1.55rem; }
  main, header.top, footer { padding-left: 1rem; padding-right: 1rem; }
  table, tbody, tr, td, tbody th { display: block; width: 100%; }
  thead { display: none; }
  tr { border-top: 1px solid var(--line); padding: 0.5rem 0; }
  th, td { border: 0; padding: 0.1rem 0; }
  dl.facts { grid-template-columns: 1fr; gap: 0; }
  dl.facts dd { margin-bottom: 0.5rem; }
}
`;
