import type { PersonId } from '../../ids.ts';
import type { Person } from '../../person.ts';
import type { ProgrammeKind } from '../../programme.ts';
import type { PoolPair } from '../matching-pool.ts';
import { foldWords } from '../points/shared-words.ts';

/** A mentor with all who would meet together: those accompanied in the cohort now, and those proposed. */
export interface ProposedGroup {
  readonly mentorId: PersonId;
  readonly accompanied: readonly PersonId[];
  readonly proposed: readonly PersonId[];
  /** Places the mentor has in this cohort, those taken included. */
  readonly places: number;
  /** What most of them want or aim for; null of one person alone. */
  readonly inCommon: string | null;
}

interface GroupFacts {
  readonly kind: ProgrammeKind;
  readonly people: readonly Person[];
  /** Proposals that may still become pairings. */
  readonly proposed: readonly PoolPair[];
  /** Pairings of the cohort that hold a place, and how many places a mentor gives to other cohorts. */
  readonly accompanied: readonly PoolPair[];
  readonly elsewhere: (mentor: PersonId) => number;
}

/** The groups that proposals would make, in the order of their mentors' ids; none in a programme of another kind. */
export function proposedGroups({
  kind,
  people,
  proposed,
  accompanied,
  elsewhere,
}: GroupFacts): readonly ProposedGroup[] {
  if (kind !== 'group') return [];
  const byId = new Map(people.map((person) => [person.id, person]));
  const menteesIn = (pairs: readonly PoolPair[], mentor: PersonId) =>
    pairs.filter(({ mentorId }) => mentorId === mentor).map(({ menteeId }) => menteeId);
  const mentors = [...new Set(proposed.map(({ mentorId }) => mentorId))].sort();
  return mentors.map((mentorId) => {
    const members = { accompanied: menteesIn(accompanied, mentorId), proposed: menteesIn(proposed, mentorId) };
    const group = [...members.accompanied, ...members.proposed].flatMap((id) => byId.get(id) ?? []);
    const capacity = byId.get(mentorId)?.mentorCapacity ?? 0;
    return { mentorId, ...members, places: Math.max(0, capacity - elsewhere(mentorId)), inCommon: sayInCommon(group) };
  });
}

/** "3 of 4 would like to work on Presenting." The skill or goal most of them name; of equals a skill, then the first by letters. */
function sayInCommon(group: readonly Person[]): string | null {
  if (group.length < 2) return null;
  const found = [
    ...countWords(group.map(({ skillsWanted }) => skillsWanted)).map((word) => ({ ...word, isSkill: true })),
    ...countWords(group.map(({ goals }) => goals)).map((word) => ({ ...word, isSkill: false })),
  ].filter(({ count }) => 2 * count > group.length);
  const [most] = found.sort((a, b) => b.count - a.count);
  if (most === undefined) return 'No skill and no goal is named by most of them.';
  const all = group.length === 2 ? 'Both' : `All ${group.length}`;
  const who = most.count === group.length ? all : `${most.count} of ${group.length}`;
  return most.isSkill ? `${who} would like to work on ${most.word}.` : `${who} have this goal: ${most.word}.`;
}

function countWords(lists: readonly (readonly string[])[]): { word: string; count: number }[] {
  const counts = new Map<string, { word: string; count: number }>();
  for (const [key, word] of lists.flatMap((words) => [...foldWords(words)])) {
    const known = counts.get(key) ?? { word, count: 0 };
    counts.set(key, { ...known, count: known.count + 1 });
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, counted]) => counted);
}
