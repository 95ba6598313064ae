import { listInWords } from '../../list-in-words.ts';
import type { Criterion, PossiblePair } from '../points/criteria.ts';
import { sharedWords } from '../points/shared-words.ts';

/**
 * One sentence for what holds of two peers both ways, whichever of them is named first; null where each way is told by itself.
 */
export function sayBothWays(criterion: Criterion['name'], { mentee, mentor }: PossiblePair): string | null {
  const [one, other] = mentor.name.localeCompare(mentee.name) < 0 ? [mentor, mentee] : [mentee, mentor];
  if (criterion === 'goals') {
    if (one.goals.size === 0 || other.goals.size === 0) return null;
    const shared = sharedWords(one.goals, other.goals);
    if (shared.length === 0) return `${one.name} and ${other.name} share no development goal.`;
    const goals = shared.length === 1 ? 'this development goal' : 'these development goals';
    const named = [one, other].some((side) => side.goals.size > shared.length)
      ? ` ${one.name} named ${one.goals.size}, ${other.name} ${other.goals.size}.`
      : '';
    return `${one.name} and ${other.name} share ${goals}: ${listInWords(shared)}.${named}`;
  }
  if (criterion === 'skills') {
    const isAsked = [one, other].every(
      ({ skillsWanted, skillsOffered }) => skillsWanted.size > 0 && skillsOffered.size > 0,
    );
    const isOffered =
      sharedWords(one.skillsWanted, other.skillsOffered).length +
      sharedWords(other.skillsWanted, one.skillsOffered).length;
    return isAsked && isOffered === 0
      ? `Neither ${one.name} nor ${other.name} offers a skill the other asked for.`
      : null;
  }
  return null;
}
