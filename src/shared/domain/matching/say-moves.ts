import type { PersonId } from '../ids.ts';

/** A mentee goes from one mentor to another; null where there was no mentor to leave, or there is none to come to. */
export interface MenteeMove {
  readonly menteeId: PersonId;
  readonly from: PersonId | null;
  readonly to: PersonId | null;
}

const said = 3;

/**
 * "Mei would move from Ana to Ben, Cy from Ben to Dee, and Lee would have no mentor." Names the first few people and how many
 * more there are. `hasNone` tells who has no mentor at all once all have moved.
 */
export function sayMoves(
  moves: readonly MenteeMove[],
  nameOf: (person: PersonId) => string,
  hasNone: (mentee: PersonId) => boolean,
): string {
  const told = moves.slice(0, said);
  const more = new Set(moves.slice(said).map(({ menteeId }) => menteeId)).size;
  const parts = told.map(({ menteeId, from, to }) => {
    const name = nameOf(menteeId);
    if (to === null) return hasNone(menteeId) ? `${name} would have no mentor` : `${name} would have one mentor fewer`;
    return from === null
      ? `${name} would come to ${nameOf(to)}`
      : `${name} would move from ${nameOf(from)} to ${nameOf(to)}`;
  });
  if (more > 0) parts.push(more === 1 ? '1 more person would move too' : `${more} more people would move too`);
  const last = parts.pop();
  if (last === undefined) return '';
  return parts.length === 0 ? `${last}.` : `${parts.join(', ')}, and ${last}.`;
}
