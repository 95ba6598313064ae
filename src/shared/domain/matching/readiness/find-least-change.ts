import { assertNever } from '../../assert-never.ts';
import type { PersonId } from '../../ids.ts';
import type { PoolMentee, PoolMentor } from '../matching-pool.ts';
import type { FitWord } from '../points/fit-word.ts';
import type { PreparedPool } from '../prepare-pool.ts';
import type { Rule } from '../rules/hard-rules.ts';
import type { OpenEnd } from '../rules/reporting-lines.ts';
import type { KeptAway } from '../rules/rules-against.ts';

/** One thing that could become different, so that a rule no longer keeps two people from being proposed. */
export type Change =
  | { readonly kind: 'one more place' }
  | { readonly kind: 'limit raised'; readonly department: string }
  /** Pairs that fit no better than this are proposed as well. */
  | { readonly kind: 'weaker fit allowed'; readonly fit: FitWord }
  | { readonly kind: 'hours not asked for' }
  | { readonly kind: 'ready again' }
  | { readonly kind: 'line found out'; readonly at: PersonId; readonly because: OpenEnd['because'] }
  | { readonly kind: 'allowed again' }
  | { readonly kind: 'no longer kept apart' };

/** What would give a mentee somebody who may mentor them. */
export interface LeastChange {
  /** Null where nothing that can be changed would let a mentor of the pool do it: then it takes somebody new. */
  readonly mentorId: PersonId | null;
  readonly changes: readonly Change[];
}

/** The easier to ask for, the earlier; a wish to be kept apart is the last thing to touch. */
const byEase: readonly Change['kind'][] = [
  'limit raised',
  'weaker fit allowed',
  'hours not asked for',
  'one more place',
  'ready again',
  'allowed again',
  'line found out',
  'no longer kept apart',
];

/**
 * The fewest changes after which somebody may mentor an available mentee whom nobody may now, the easier ones first, then in
 * the order of the mentors. What happened stays: reporting lines, earlier pairings, declines, departures and languages are not
 * changed, nor are hours of work; that they are asked for can be.
 */
export function findLeastChange(prepared: PreparedPool, mentee: PoolMentee, kept: readonly KeptAway[]): LeastChange {
  let least: LeastChange | null = null;
  for (const { mentor, blocking } of kept) {
    const changes = changesFor([...blocking, ...heldByPairs(prepared, mentor)]);
    if (changes === null || (least !== null && !isLess(changes, least.changes))) continue;
    least = { mentorId: mentor.personId, changes };
  }
  if (least !== null) return least;
  const end = prepared.pool.unknownManager === 'block' ? prepared.lines.openEndOf(mentee.personId) : null;
  return { mentorId: null, changes: end === null ? [] : [{ kind: 'line found out', ...end }] };
}

/** What pairs that are locked or stay take away without a rule: every place of the mentor, or all that a limit allows. */
function heldByPairs({ pool, departments }: PreparedPool, { personId, places, currentMentees }: PoolMentor): Rule[] {
  const standing = [...pool.locks, ...(pool.round?.kept ?? [])];
  const held = standing.filter(({ mentorId }) => mentorId === personId);
  const at = departments.of(personId);
  const limit = departments.all[at];
  const inDepartment = standing.filter(({ mentorId }) => departments.of(mentorId) === at);
  return [
    ...(places > 0 && held.length >= places ? [{ kind: 'no capacity', currentMentees } as const] : []),
    ...(limit !== undefined && limit.left > 0 && inDepartment.length >= limit.left
      ? [{ kind: 'department full', name: limit.name, most: limit.most } as const]
      : []),
  ];
}

function changesFor(blocking: readonly Rule[]): readonly Change[] | null {
  const changes = new Map<string, Change>();
  for (const rule of blocking) {
    const lifting = changesLifting(rule);
    if (lifting === null) return null;
    for (const change of lifting) changes.set(change.kind === 'line found out' ? change.at : change.kind, change);
  }
  return [...changes.values()].sort((a, b) => easeOf(a) - easeOf(b));
}

function changesLifting(rule: Rule): readonly Change[] | null {
  switch (rule.kind) {
    case 'no capacity':
      return [{ kind: 'one more place' }];
    case 'department full':
      return [{ kind: 'limit raised', department: rule.name }];
    case 'too weak a fit':
      return [{ kind: 'weaker fit allowed', fit: rule.fit }];
    case 'too few shared hours':
      return [{ kind: 'hours not asked for' }];
    case 'mentor paused':
      return [{ kind: 'ready again' }];
    case 'unknown manager':
      return rule.open.map(({ at, because }) => ({ kind: 'line found out', at, because }));
    case 'turned down':
      return [{ kind: 'allowed again' }];
    case 'excluded pair':
      return [{ kind: 'no longer kept apart' }];
    case 'same person':
    case 'reporting line':
    case 'earlier pairing':
    case 'declined before':
    case 'mentor left':
    case 'mentee paused':
    case 'mentee left':
    case 'no common language':
      return null;
    default:
      return assertNever(rule);
  }
}

const easeOf = ({ kind }: Change) => byEase.indexOf(kind);

/** Both sorted by ease: the one whose hardest change is easier is less, then the next. */
function isLess(a: readonly Change[], b: readonly Change[]): boolean {
  if (a.length !== b.length) return a.length < b.length;
  for (let at = a.length - 1; at >= 0; at--) {
    const difference = easeOf(a[at]!) - easeOf(b[at]!);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
