// Parts of the Code of Federal Regulations as they stood on each day they changed: https://www.ecfr.gov/developers
import { z } from 'zod';
import { type Connector, linkTo, parsed } from './connector.ts';

const versions = z.object({
  content_versions: z.array(
    z.object({ date: z.iso.date(), identifier: z.string(), name: z.string().nullish(), part: z.string().nullish() }),
  ),
});

/** What of a part is a list that is worth comparing day by day. */
const LISTS: Readonly<Record<string, string>> = {
  '744': 'Supplement No. 4 to Part 744',
  '774': 'Supplement No. 1 to Part 774',
};
/** The newest ones; older days were taken by earlier visits. */
const MOST = 24;

/** `/api/versioner/v1/versions/title-15.json?part=744` gives the list of that part for each day on which it changed. */
export const ecfr: Connector = {
  read(text, url) {
    const { content_versions } = parsed(versions, text);
    const asked = new URL(url);
    const title = /title-(?<title>\d+)\.json$/.exec(asked.pathname)?.groups?.title;
    const part = asked.searchParams.get('part');
    if (!title || !part) throw new Error('the address names no title and part');
    const list = LISTS[part];
    const of = content_versions.filter((v) => list === undefined || v.identifier === list);
    const days = [...new Set(of.map((v) => v.date))].sort().reverse().slice(0, MOST);
    const links = days.flatMap((day) => {
      const place = new URL(`/api/versioner/v1/full/${day}/title-${title}.xml`, url);
      place.searchParams.set('part', part);
      if (list) place.searchParams.set('appendix', list);
      return linkTo(place.href, url, `${list ?? `Part ${part}`} as of ${day}`);
    });
    return { links, next: null };
  },
};
