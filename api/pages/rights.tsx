// What of an outlet's texts is shown, on what basis, where its terms stand and when they were read.
import type { Outlet } from '../../ledger/page.ts';
import { basisOf } from '../../ledger/rights.ts';
import { isWebUrl } from './links.ts';
import { dayInWords } from './parts.tsx';

export const SHOWN = {
  full: 'whole texts',
  quote: 'passages with little around them',
  link: 'links only',
} as const;

export function RightsBasis({ outlet }: { outlet: Outlet }) {
  const { basis, assumed } = basisOf(outlet);
  const { terms, reviewed } = outlet;
  return (
    <>
      Basis: {basis}
      {assumed ? ' (assumed; none is recorded)' : ''}
      {terms && isWebUrl(terms) ? (
        <>
          {' · '}
          <a href={terms} rel="noopener">
            terms
          </a>
          {reviewed ? `, read ${dayInWords(reviewed)}` : ', read by nobody yet'}
        </>
      ) : null}
    </>
  );
}
