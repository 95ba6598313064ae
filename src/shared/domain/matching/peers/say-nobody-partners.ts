import type { PersonId } from '../../ids.ts';
import type { PreparedPool } from '../prepare-pool.ts';
import type { Rule } from '../rules/hard-rules.ts';
import type { KeptAway } from '../rules/rules-against.ts';

/** Rules that keep two peers apart; the others are about places, or about people who are not looking. */
type PeerRule = Exclude<
  Rule['kind'],
  | 'same person'
  | 'mentee paused'
  | 'mentee left'
  | 'mentor paused'
  | 'mentor left'
  | 'no capacity'
  | 'department full'
  | 'too weak a fit'
>;

/** What those kept away by a rule are or do, after their number. */
const inWords: Record<PeerRule, (count: number) => string> = {
  'reporting line': (count) => `${count === 1 ? 'stands' : 'stand'} in one reporting line with them`,
  'unknown manager': () => `may stand in one reporting line with them, because somebody's manager is not known`,
  'excluded pair': (count) => `${count === 1 ? 'is' : 'are'} not to be paired with them`,
  'turned down': (count) => `${count === 1 ? 'was' : 'were'} turned down for them`,
  'earlier pairing': (count) => `${count === 1 ? 'has' : 'have'} been their partner before`,
  'declined before': (count) => `${count === 1 ? 'was' : 'were'} proposed before without coming to a pairing`,
  'no common language': (count) => `${count === 1 ? 'shares' : 'share'} no language with them`,
  'too few shared hours': (count) => `${count === 1 ? 'works' : 'work'} at hours too far from theirs`,
};

/** Why nobody who looks may partner somebody, naming the rule that keeps most away. `kept` are all the others. */
export function sayNobodyPartners(prepared: PreparedPool, personId: PersonId, kept: readonly KeptAway[]): string {
  const name = prepared.nameOf(personId);
  if (kept.length === 0) return `Nobody else is looking for a partner here beside ${name}.`;
  const counts = new Map<PeerRule, number>();
  for (const { kind } of kept.flatMap(({ blocking }) => blocking)) {
    if (kind in inWords) counts.set(kind as PeerRule, (counts.get(kind as PeerRule) ?? 0) + 1);
  }
  const [kind, count] = [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most));
  const words = inWords[kind](count);
  if (count < kept.length)
    return `Nobody may partner ${name}: ${count} of ${kept.length} others ${words}, and other rules keep the rest.`;
  return `Nobody may partner ${name}: ${count === 1 ? 'the only other person' : `all ${count} others`} ${words}.`;
}
