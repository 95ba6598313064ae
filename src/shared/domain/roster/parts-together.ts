import { roles as everyRole, type Role } from '../person.ts';
import type { RosterRow } from './parsed-row.ts';

type Parts = Pick<RosterRow, 'roles' | 'partsFrom'>;

/** The parts two rows of one person give together; one that either row says outright follows from no column. */
export function partsTogether(above: Parts, below: Parts): Parts {
  if (above.roles === null) return partsOf(below);
  const roles = [...new Set([...above.roles, ...(below.roles ?? [])])];
  const saysOutright = (row: Parts, role: Role) => row.roles?.includes(role) && row.partsFrom?.[role] === undefined;
  const followed = everyRole.flatMap((role) => {
    const from = [...(above.partsFrom?.[role] ?? []), ...(below.partsFrom?.[role] ?? [])];
    return from.length === 0 || saysOutright(above, role) || saysOutright(below, role) ? [] : [[role, from] as const];
  });
  return followed.length === 0 ? { roles } : { roles, partsFrom: Object.fromEntries(followed) };
}

const partsOf = ({ roles, partsFrom }: Parts): Parts => (partsFrom === undefined ? { roles } : { roles, partsFrom });
