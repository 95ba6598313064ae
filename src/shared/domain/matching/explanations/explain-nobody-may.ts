import type { PersonId } from '../../ids.ts';
import type { PoolMentee } from '../matching-pool.ts';
import type { PreparedPool } from '../prepare-pool.ts';
import type { Rule } from '../rules/hard-rules.ts';
import type { KeptAway } from '../rules/rules-against.ts';

/** Rules that keep single mentors away; those about the mentee alone are told before. */
type MentorRule = Exclude<Rule['kind'], 'same person' | 'mentee paused' | 'mentee left'>;

/** What the mentors kept away by a rule are or do, after their number. */
const inWords: Record<MentorRule, (count: number) => string> = {
  'reporting line': (count) => `${count === 1 ? 'stands' : 'stand'} in one reporting line with them`,
  'unknown manager': () => `may stand in one reporting line with them, because somebody's manager is not known`,
  'excluded pair': (count) => `${count === 1 ? 'is' : 'are'} not to be paired with them`,
  'turned down': (count) => `${count === 1 ? 'was' : 'were'} turned down for them`,
  'earlier pairing': (count) => `${count === 1 ? 'has' : 'have'} been their mentor before`,
  'declined before': (count) => `${count === 1 ? 'was' : 'were'} proposed before without coming to a pairing`,
  'mentor paused': () => 'asked not to be proposed for now',
  'mentor left': (count) => `${count === 1 ? 'has' : 'have'} left`,
  'no capacity': (count) => `${count === 1 ? 'has' : 'have'} no free place`,
  'department full': (count) => `${count === 1 ? 'works' : 'work'} in a department that has reached the limit you set`,
  'no common language': (count) => `${count === 1 ? 'shares' : 'share'} no language with them`,
  'too weak a fit': (count) => `${count === 1 ? 'fits' : 'fit'} them less well than you asked for`,
  'too few shared hours': (count) => `${count === 1 ? 'works' : 'work'} at hours too far from theirs`,
};

/** Rules that say nothing about the two: who is full or away for now may be asked another time. */
const forNow: ReadonlySet<MentorRule> = new Set(['no capacity', 'mentor paused', 'department full']);

const isOfMentor = (kind: Rule['kind']): kind is MentorRule => kind in inWords;

/** The rule that keeps most of these mentors away, and how many; null where none does. */
function mostCommon(kept: readonly KeptAway[]): readonly [MentorRule, number] | null {
  const counts = new Map<MentorRule, number>();
  for (const { blocking } of kept)
    for (const { kind } of blocking) if (isOfMentor(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const all = [...counts];
  return all.length === 0 ? null : all.reduce((most, entry) => (entry[1] > most[1] ? entry : most));
}

/**
 * What keeps most of the other mentors from a mentee for whom there are some, such as "Of the other 10 mentors, 9 share no
 * language with them."; empty where others are but full, or fewer than those there are.
 */
export function sayOthersKept(prepared: PreparedPool, mentee: PoolMentee, possible: ReadonlySet<PersonId>): string {
  const kept = prepared.mentors
    .filter(({ personId }) => personId !== mentee.personId && !possible.has(personId))
    .map((mentor): KeptAway => ({ mentor, blocking: prepared.rulesFor(mentee, mentor).blocking }))
    .filter(({ blocking }) => !blocking.some(({ kind }) => kind === 'mentor left'));
  const most = mostCommon(
    kept.filter(({ blocking }) => !blocking.some(({ kind }) => isOfMentor(kind) && forNow.has(kind))),
  );
  if (most === null || kept.length < possible.size) return '';
  const [kind, count] = most;
  const words = inWords[kind](count);
  if (kept.length === 1) return `The other mentor ${words}.`;
  return count === kept.length
    ? `All ${count} other mentors ${words}.`
    : `Of the other ${kept.length} mentors, ${count} ${words}.`;
}

/** Why nobody in this pool may mentor the mentee, naming the rule that keeps most mentors away. `kept` are all of them. */
export function explainNobodyMay(prepared: PreparedPool, mentee: PoolMentee, kept: readonly KeptAway[]): string {
  const name = prepared.nameOf(mentee.personId);
  if (kept.length === 0) return `There is no mentor in this pool for ${name}.`;
  for (const { kind } of kept.flatMap(({ blocking }) => blocking)) {
    if (kind === 'mentee left') return `${name} has left.`;
    if (kind === 'mentee paused') return `${name} asked not to be proposed for now.`;
  }
  const [kind, count] = mostCommon(kept)!;
  const words = inWords[kind](count);
  const nobody = forNow.has(kind) ? `Nobody can mentor ${name} now` : `Nobody may mentor ${name}`;
  return count === kept.length
    ? `${nobody}: ${count === 1 ? 'the only mentor' : `all ${count} mentors`} ${words}.`
    : `${nobody}: ${count} of ${kept.length} mentors ${words}, and other rules keep the rest.`;
}
