// "Nell Abbott, a former adviser to the port": the role a passage gives a person.
import type { SlotRule } from './passage.ts';

export const readRoleSlot: SlotRule = ({ roles, entity }) => {
  const stated = roles[0];
  const person = stated && entity(stated.person);
  const role = stated?.role.trim();
  return person && role ? { role: { person: person.name, role } } : undefined;
};
