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
.value summary, .speaker summary { font-size: 0.85rem; display: inline-block; }
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
ol.revisions { list-style: none; padding: 0; margin: 0; }
ol.revisions h3 { font: 600 0.95rem/1.4 var(--sans); margin: 1rem 0 0.1rem; }
ol.revisions .meta { margin: 0; }
.diff { font-family: var(--serif); max-width: 40rem; margin: 0.4rem 0; padding-left: 0.9rem; border-left: 3px solid var(--line); }
del { background: var(--gone); text-decoration-color: var(--soft); }
ins { background: var(--come); text-decoration: none; }
`;
