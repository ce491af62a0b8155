// Rules of the Bureau of Industry and Security under review by OIRA, before anybody may read them: reginfo.gov, daily XML.
import { linkTo, type Connector } from './connector.ts';

/** RINs of the Bureau of Industry and Security. */
const BUREAU = /^0694-[A-Z]{2}\d{2}$/;
const ACTION = /<REGACT>(?<action>.{0,20000}?)<\/REGACT>/gs;

export const oira: Connector = {
  read(text, url) {
    if (!/<OIRA_DATA[\s>]/.test(text)) throw new Error('no OIRA_DATA in it');
    const links = [...text.matchAll(ACTION)].flatMap((found) => {
      const action = found.groups?.action ?? '';
      const rin = fieldOf(action, 'RIN');
      if (!BUREAU.test(rin)) return [];
      const title = [fieldOf(action, 'TITLE'), fieldOf(action, 'STAGE')].filter(Boolean).join(' · ');
      const agenda = agendaOf(fieldOf(action, 'DATE_RECEIVED'));
      return agenda ? linkTo(`/public/do/eAgendaViewRule?pubId=${agenda}&RIN=${rin}`, url, title) : [];
    });
    return { links, next: null };
  },
};

function fieldOf(action: string, name: string): string {
  const text = new RegExp(`<${name}>(?<text>[^<]{0,2000})</${name}>`).exec(action)?.groups?.text ?? '';
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
    .trim();
}

/** The unified agenda in force on a day: one of spring and one of autumn. */
function agendaOf(day: string): string | undefined {
  const [, year, month] = /^(\d{4})-(\d\d)/.exec(day) ?? [];
  if (!year || !month) return undefined;
  if (Number(month) >= 10) return `${year}10`;
  return Number(month) >= 4 ? `${year}04` : `${Number(year) - 1}10`;
}
