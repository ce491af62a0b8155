// Search, density, facets and lists of events.
export const TIMELINE = `
form.search { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(10rem, 100%), 1fr)); gap: 0.6rem 0.8rem; align-items: end; margin: 1rem 0 1rem; padding: 0.9rem 1rem 1rem; background: var(--card); border: 1px solid var(--line); border-radius: 6px; }
form.search label { display: flex; flex-direction: column; font-size: 0.8rem; color: var(--soft); gap: 0.2rem; min-width: 0; }
form.search .wide { grid-column: 1 / -1; }
form.search summary { font-size: 0.85rem; }
form.search .more { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(10rem, 100%), 1fr)); gap: 0.6rem 0.8rem; margin-top: 0.5rem; }
input, select, button { font: inherit; font-size: 0.95rem; color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: 4px; padding: 0.35rem 0.5rem; min-width: 0; width: 100%; height: 2.3rem; }
input::placeholder { color: var(--soft); opacity: 1; font-size: 0.85rem; }
button { background: var(--accent); color: var(--paper); border-color: var(--accent); cursor: pointer; font-weight: 600; }
button:hover { filter: brightness(1.1); }
.matching { margin: 0 0 0.3rem; font-size: 1.05rem; font-weight: 600; }
.named { margin: 0.6rem 0; font-size: 0.95rem; }
.chips { margin: 0.5rem 0; display: flex; flex-wrap: wrap; gap: 0.4rem; align-items: center; font-size: 0.88rem; }
.chips a { background: var(--accent-soft); padding: 0.1rem 0.7rem; border-radius: 999px; text-decoration: none; }
.chips a:hover { text-decoration: underline; }
.density { margin: 1.2rem 0 0.4rem; }
.density svg { display: block; width: 100%; height: 3.2rem; border-bottom: 1px solid var(--line); overflow: visible; }
.density rect { fill: var(--accent); opacity: 0.75; }
.density .reach { fill: transparent; }
.density a:hover rect, .density a:focus-visible rect { opacity: 1; }
.density a:hover .reach, .density a:focus-visible .reach { fill: var(--accent-soft); }
.density .ends { display: flex; justify-content: space-between; }
.columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 3rem; }
@media (min-width: 64rem) { .columns { grid-template-columns: minmax(0, 1fr) 14rem; } }
.facets section { break-inside: avoid; padding-top: 0.1rem; }
.facets h2 { font: 600 0.85rem/1.4 var(--sans); color: var(--soft); margin: 1.5rem 0 0.3rem; }
.facets ul { list-style: none; margin: 0; padding: 0; font-size: 0.9rem; }
.facets li { display: flex; justify-content: space-between; gap: 0.6rem; padding: 0.16rem 0; }
.facets li a { text-decoration: none; min-width: 0; }
.facets li a:hover { text-decoration: underline; }
.facets a[aria-current] { font-weight: 600; color: var(--ink); }
@media (max-width: 63.99rem) { .facets { columns: 14rem 3; column-gap: 2rem; margin-top: 1rem; border-top: 1px solid var(--line); } }
.year > h2 { margin: 1.6rem 0 0.3rem; font-size: 1.15rem; color: var(--soft); font-variant-numeric: oldstyle-nums; }
.events { list-style: none; margin: 0; padding: 0; }
.events > li { display: grid; grid-template-columns: 9.4rem minmax(0, 1fr); gap: 0.1rem 1.2rem; padding: 1rem 0; border-top: 1px solid var(--line); }
.events .when { color: var(--soft); font-variant-numeric: tabular-nums; font-size: 0.92rem; padding-top: 0.1rem; }
.events h3 { margin: 0 0 0.25rem; font-size: 1.1rem; text-wrap: pretty; }
.events h3 a { color: var(--ink); text-decoration: none; }
.events h3 a:hover { text-decoration: underline; }
.events blockquote { margin: 0.3rem 0; }
@media (max-width: 40rem) { form.search, form.search .more { grid-template-columns: repeat(auto-fit, minmax(min(7.6rem, 100%), 1fr)); } form.search button { grid-column: 1 / -1; } .events > li { grid-template-columns: minmax(0, 1fr); } }
`;
