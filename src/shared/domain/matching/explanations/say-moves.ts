import type { PersonId } from '../../ids.ts';

/** A mentee goes from one mentor to another; null where there was no mentor to leave, or there is none to come to. */
export interface MenteeMove {
  readonly menteeId: PersonId;
  readonly from: PersonId | null;
  readonly to: PersonId | null;
}

const said = 3;

/**
 * "Mei would move from Ana to Ben, Cy would move from Ben to Dee, and Lee would have no mentor." Names the first few people,
 * among them somebody who loses the only mentor, and says how many more there are. `hasNone` tells who has no mentor in the end.
 */
export function sayMoves(
  moves: readonly MenteeMove[],
  nameOf: (person: PersonId) => string,
  hasNone: (mentee: PersonId) => boolean,
): string {
  const first = moves.slice(0, said - 1);
  const others = moves.slice(said - 1);
  const last = others.find(({ menteeId, to }) => to === null && hasNone(menteeId)) ?? others[0];
  const told = last === undefined ? first : [...first, last];
  const parts = told.map(({ menteeId, from, to }) => {
    const name = nameOf(menteeId);
    if (to === null) return hasNone(menteeId) ? `${name} would have no mentor` : `${name} would have one mentor fewer`;
    return from === null
      ? `${name} would come to ${nameOf(to)}`
      : `${name} would move from ${nameOf(from)} to ${nameOf(to)}`;
  });
  const more = new Set(moves.filter((move) => !told.includes(move)).map(({ menteeId }) => menteeId)).size;
  if (more > 0) parts.push(`something would change for ${more === 1 ? '1 more person' : `${more} more people`}`);
  const end = parts.pop();
  if (end === undefined) return '';
  return parts.length === 0 ? `${end}.` : `${parts.join(', ')}, and ${end}.`;
}
