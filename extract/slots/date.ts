// The day of the act a passage reports, or the first date of what somebody says.
import type { SlotRule } from './passage.ts';

export const readDateSlot: SlotRule = ({ dates, reports, stance }) => {
  const reported = reports.find((report) => report.date !== null)?.date?.value;
  if (reported) return { date: reported };
  const first = dates[0]?.value;
  return first && (reports.length > 0 || stance !== null) ? { date: first } : undefined;
};
