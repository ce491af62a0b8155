// Quotations, conflicts side by side, fields, claims, articles and their changes.
export const RECORDS = `
figure.quoted { margin: 0.5rem 0 0.9rem; }
figcaption { margin-top: 0.15rem; }
blockquote { font-family: var(--serif); font-size: 1.03rem; margin: 0.4rem 0; padding: 0.05rem 0 0.05rem 0.9rem; border-left: 3px solid var(--line); overflow-wrap: anywhere; }
.says { font-weight: 600; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: 0.9rem; margin: 0.6rem 0 1rem; }
.side { background: var(--card); border: 1px solid var(--line); border-top: 3px solid var(--accent); border-radius: 6px; padding: 0.8rem 1rem; min-width: 0; }
.side > .says { margin: 0; font-size: 1.15rem; overflow-wrap: anywhere; }
.side > .meta { margin: 0.15rem 0 0.6rem; }
.conflict { margin-bottom: 2rem; }
.conflict > h2, .conflict > h3 { margin-bottom: 0.3rem; }
.conflict > h2 a, .conflict > h3 a { color: var(--ink); text-decoration: none; }
.conflict > h2 a:hover, .conflict > h3 a:hover { text-decoration: underline; }
.conflict > .meta { margin: 0 0 0.4rem; }
dl.fields { margin: 0; }
dl.fields > div { display: grid; grid-template-columns: 9.4rem minmax(0, 1fr); gap: 0 1.2rem; border-top: 1px solid var(--line); padding: 0.7rem 0; }
dl.fields dt { color: var(--soft); padding-top: 0.05rem; }
dl.fields dd { margin: 0; }
.value { margin-bottom: 0.45rem; }
.value summary, .given summary, .speaker summary { font-size: 0.85rem; display: inline-block; }
.value details[open] { margin-bottom: 0.6rem; }
.value .says { font-size: 1.05rem; }
.others { border-left: 3px solid var(--warn); padding-left: 0.9rem; margin: 0.5rem 0; }
.others > .meta { margin: 0; color: var(--warn); }
.other .says { font-weight: 500; }
@media (max-width: 40rem) { dl.fields > div { grid-template-columns: minmax(0, 1fr); } }
.speaker { border-top: 1px solid var(--line); }
.speaker h3 { margin: 0.9rem 0 0.3rem; }
.said > .meta { margin: 0.3rem 0 0; }
.said figure.quoted { margin-top: 0.2rem; }
mark { background: var(--mark); color: inherit; padding: 0.05em 0.1em; border-radius: 2px; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark a { color: inherit; text-decoration-color: var(--soft); text-decoration-style: dotted; }
mark:target { outline: 3px solid var(--accent); }
.text { font-family: var(--serif); font-size: 1.1rem; line-height: 1.62; max-width: 40rem; overflow-wrap: anywhere; }
.text .heading { font-weight: 600; }
.text .cut { color: var(--soft); }
.places a { display: inline-block; min-width: 1.5rem; padding: 0.1rem 0.3rem; text-align: center; }
.actions { display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 0.4rem 0 1.1rem; align-items: flex-start; }
.actions details[open] { flex-basis: 100%; background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: 0.6rem 1rem; }
.actions p { margin: 0.5rem 0; }
.button { display: inline-block; font-size: 0.9rem; padding: 0.18rem 0.8rem; border: 1px solid var(--line); border-radius: 999px; color: var(--accent); text-decoration: none; background: var(--card); }
a.button:hover, summary.button:hover { border-color: var(--accent); }
.tree, .tree ul { list-style: none; margin: 0; padding: 0; }
.tree ul { margin-left: 0.45rem; }
.tree li { position: relative; padding: 0.25rem 0 0.25rem 1.3rem; }
.tree > li { padding-left: 0; }
.tree ul > li::before { content: ""; position: absolute; left: 0; top: 0; height: 100%; border-left: 1px solid var(--soft); }
.tree ul > li:last-child::before { height: 1rem; }
.tree ul > li::after { content: ""; position: absolute; left: 0; top: 1rem; width: 0.9rem; border-top: 1px solid var(--soft); }
.chain, .history { list-style: none; margin: 0; padding: 0; }
.chain > li { border-left: 2px solid var(--line); padding: 0.3rem 0 0.5rem 1rem; margin-left: 0.3rem; position: relative; }
.chain > li::before { content: ""; position: absolute; left: -0.36rem; top: 0.8rem; width: 0.6rem; height: 0.6rem; border-radius: 50%; background: var(--paper); border: 2px solid var(--accent); }
.chain > li.here::before { background: var(--accent); }
.chain .when { display: block; color: var(--soft); font-size: 0.86rem; }
.history > li { display: grid; grid-template-columns: 13rem minmax(0, 1fr); gap: 0 1.2rem; border-top: 1px solid var(--line); padding: 0.5rem 0; }
.history .when { color: var(--soft); font-size: 0.88rem; }
.pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0.3rem 2rem; }
.pair h2 { margin: 1rem 0 0.2rem; border-bottom: 3px solid var(--accent); padding-bottom: 0.2rem; }
.given { margin-bottom: 0.5rem; }
.pair h3 { grid-column: 1 / -1; font: 600 0.85rem/1.4 var(--sans); color: var(--soft); margin: 1rem 0 0; border-top: 1px solid var(--line); padding-top: 0.5rem; }
@media (max-width: 40rem) { .history > li { grid-template-columns: minmax(0, 1fr); } .pair { gap: 0.3rem 0.8rem; } .pair h2 { font-size: 1.05rem; } .pair blockquote { font-size: 0.95rem; padding-left: 0.5rem; } }
ol.revisions { list-style: none; padding: 0; margin: 0; }
ol.revisions h3 { font: 600 0.95rem/1.4 var(--sans); margin: 1rem 0 0.1rem; }
ol.revisions .meta { margin: 0; }
.diff { font-family: var(--serif); max-width: 40rem; margin: 0.4rem 0; padding-left: 0.9rem; border-left: 3px solid var(--line); }
del { background: var(--gone); text-decoration-color: var(--soft); }
ins { background: var(--come); text-decoration: none; }
`;
