// The one stylesheet, put together: calm, typographic, light and dark, phone to wide screen, print.
import { FRAME } from './style/frame.ts';
import { RECORDS } from './style/records.ts';
import { TIMELINE } from './style/timeline.ts';

const PRINT = `
@media print {
  header.top nav, form.search, .follow, .actions, .named, .pages, .activity, .facets, .chips, .density, .skip, footer { display: none; }
  body { background: #fff; color: #000; font-size: 10.5pt; }
  main, main.wide { max-width: none; }
  a { color: inherit; }
  figcaption a[data-address]::after { content: " <" attr(data-address) ">"; overflow-wrap: anywhere; font-size: 0.85em; }
  .value:not(.other) details { display: none; }
  .side, .card, .fields > div, figure.quoted { break-inside: avoid; }
  h1, h2, h3 { break-after: avoid; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  details > summary { list-style: none; color: inherit; }
}
`;

export const STYLE = [FRAME, TIMELINE, RECORDS, PRINT].join('');
