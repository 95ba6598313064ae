import type { PersonId } from '../../ids.ts';
import type { LocalDate } from '../../local-date.ts';
import { hasLeft } from '../../person.ts';
import type { PoolMentor, PoolPair, UnknownManagerPolicy } from '../matching-pool.ts';
import { type FitWord, fitWord, type LeastFit, pointsOfFit } from '../points/fit-word.ts';
import type { Profile } from '../points/profile.ts';
import { sharedWords } from '../points/shared-words.ts';
import type { LimitedDepartment } from './limited-departments.ts';
import type { OpenEnd, ReportingLines } from './reporting-lines.ts';
import { fewestSharedHours, sharedHours } from './shared-hours.ts';

/** What stands against a pair, with the facts that are needed to say it in words. */
export type Rule =
  | { readonly kind: 'same person' }
  | { readonly kind: 'reporting line'; readonly chain: readonly PersonId[] }
  | { readonly kind: 'unknown manager'; readonly open: readonly (OpenEnd & { readonly of: PersonId })[] }
  | { readonly kind: 'excluded pair' }
  | { readonly kind: 'turned down'; readonly reason: string }
  | { readonly kind: 'earlier pairing' }
  | { readonly kind: 'declined before' }
  | { readonly kind: 'mentor paused' }
  | { readonly kind: 'mentor left' }
  | { readonly kind: 'mentee paused' }
  | { readonly kind: 'mentee left' }
  | { readonly kind: 'no capacity'; readonly currentMentees: number }
  | ({ readonly kind: 'department full' } & Pick<LimitedDepartment, 'name' | 'most'>)
  | {
      readonly kind: 'no common language';
      readonly menteeSpeaks: readonly string[];
      readonly mentorSpeaks: readonly string[];
    }
  | { readonly kind: 'too few shared hours'; readonly hours: number }
  | { readonly kind: 'too weak a fit'; readonly fit: FitWord; readonly least: LeastFit };

export interface PairRules {
  /** Any one of these keeps the pair from being proposed. */
  readonly blocking: readonly Rule[];
  /** To be told beside a proposal. */
  readonly notes: readonly Rule[];
}

export interface RuleFacts {
  readonly lines: ReportingLines;
  readonly today: LocalDate;
  readonly unknownManager: UnknownManagerPolicy;
  /** The limit of the mentor's department where nothing is left of it. */
  readonly fullDepartmentOf: (mentor: PersonId) => LimitedDepartment | null;
  readonly needsSharedHours: boolean;
  readonly leastFit: LeastFit | null;
  readonly isExcluded: (pair: PoolPair) => boolean;
  /** The reason given; null for a pair nobody turned down. */
  readonly turnedDownFor: (pair: PoolPair) => string | null;
  readonly wasPaired: (pair: PoolPair) => boolean;
  /** Whether two who were paired before may be once more, which is then told beside the proposal. */
  readonly mayMeetAgain: boolean;
  readonly wasDeclined: (pair: PoolPair) => boolean;
}

/** Everything that stands against two people as a pair, all of it and not only the first. Their points are asked for only where a fit is. */
export function checkHardRules(
  mentee: Profile,
  mentor: Profile,
  mentorPlaces: Pick<PoolMentor, 'places' | 'currentMentees'>,
  facts: RuleFacts,
  pointsOf: () => number,
): PairRules {
  const blocking: Rule[] = [];
  const notes: Rule[] = [];
  const pair = { menteeId: mentee.person.id, mentorId: mentor.person.id };
  const isGone = ({ person }: Profile) => hasLeft(person, facts.today);

  if (pair.menteeId === pair.mentorId) blocking.push({ kind: 'same person' });
  else checkLine(pair, facts, blocking, notes);
  if (facts.isExcluded(pair)) blocking.push({ kind: 'excluded pair' });
  const reason = facts.turnedDownFor(pair);
  if (reason !== null) blocking.push({ kind: 'turned down', reason });
  if (facts.wasPaired(pair)) (facts.mayMeetAgain ? notes : blocking).push({ kind: 'earlier pairing' });
  if (facts.wasDeclined(pair)) blocking.push({ kind: 'declined before' });
  if (isGone(mentor)) blocking.push({ kind: 'mentor left' });
  else if (mentor.person.paused) blocking.push({ kind: 'mentor paused' });
  if (isGone(mentee)) blocking.push({ kind: 'mentee left' });
  else if (mentee.person.paused) blocking.push({ kind: 'mentee paused' });
  if (mentorPlaces.places <= 0) blocking.push({ kind: 'no capacity', currentMentees: mentorPlaces.currentMentees });
  const full = facts.fullDepartmentOf(pair.mentorId);
  if (full !== null) blocking.push({ kind: 'department full', name: full.name, most: full.most });
  const [heard, spoken] = [mentee.languages, mentor.languages];
  if (heard.size > 0 && spoken.size > 0 && sharedWords(heard, spoken).length === 0) {
    blocking.push({
      kind: 'no common language',
      menteeSpeaks: [...heard.values()],
      mentorSpeaks: [...spoken.values()],
    });
  }
  const hours = facts.needsSharedHours ? sharedHours(mentee, mentor) : null;
  if (hours !== null && hours < fewestSharedHours) blocking.push({ kind: 'too few shared hours', hours });
  const weak = facts.leastFit === null ? null : tooWeak(pointsOf(), facts.leastFit);
  if (weak !== null) blocking.push(weak);
  return { blocking, notes };
}

const tooWeak = (points: number, least: LeastFit): Rule | null =>
  points < pointsOfFit(least) ? { kind: 'too weak a fit', fit: fitWord(points), least } : null;

function checkLine({ menteeId, mentorId }: PoolPair, facts: RuleFacts, blocking: Rule[], notes: Rule[]): void {
  const { lines, unknownManager } = facts;
  const inOneLine = lines.inOneLine(menteeId, mentorId);
  if (inOneLine === true) {
    blocking.push({ kind: 'reporting line', chain: lines.chainBetween(menteeId, mentorId) ?? [] });
    return;
  }
  if (inOneLine === false || unknownManager === 'allow') return;
  const open = [menteeId, mentorId].flatMap((of) => {
    const end = lines.openEndOf(of);
    return end === null ? [] : [{ ...end, of }];
  });
  (unknownManager === 'block' ? blocking : notes).push({ kind: 'unknown manager', open });
}
