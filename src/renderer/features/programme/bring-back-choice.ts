import type { Returner } from '../../../shared/domain/closing/returners.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Role } from '../../../shared/domain/person.ts';

/** One part of one person, as a tick box stands for it. */
export const partOf = (personId: PersonId, role: Role) => `${personId} ${role}`;

/** The ticks, with one more or one less. */
export function withPart(
  ticked: ReadonlySet<string>,
  personId: PersonId,
  role: Role,
  isTicked: boolean,
): ReadonlySet<string> {
  const next = new Set(ticked);
  if (isTicked) next.add(partOf(personId, role));
  else next.delete(partOf(personId, role));
  return next;
}

/** What is sent: everybody with a tick that is still offered. */
export function chosenToBringBack(
  returners: readonly Returner[],
  ticked: ReadonlySet<string>,
): readonly { readonly personId: PersonId; readonly roles: Role[] }[] {
  return returners.flatMap(({ personId, roles }) => {
    const chosen = roles.filter((role) => ticked.has(partOf(personId, role)));
    return chosen.length === 0 ? [] : [{ personId, roles: chosen }];
  });
}
