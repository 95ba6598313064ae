import { assertNever } from '../../assert-never.ts';
import type { PoolMentee } from '../matching-pool.ts';
import { sayFit } from '../points/fit-word.ts';
import type { PreparedPool } from '../prepare-pool.ts';
import type { Change, LeastChange } from './find-least-change.ts';

/** "Tom could mentor Mei once there is one more place with Tom." True of the pool it was found in, and of it alone. */
export function sayLeastChange(prepared: PreparedPool, mentee: PoolMentee, least: LeastChange): string {
  const { nameOf } = prepared;
  const name = nameOf(mentee.personId);
  const mentor = least.mentorId === null ? null : nameOf(least.mentorId);
  const clauses = least.changes.map((change) => sayChange(change, mentor, nameOf));
  const isLineOpen = least.changes.some(({ kind }) => kind === 'line found out');
  // What is found out may also be that one stands above the other.
  const unlessInLine = isLineOpen && mentor !== null ? ', unless that puts one of them above the other' : '';
  const once = clauses.length > 0 ? ` once ${clauses.join(', and ')}${unlessInLine}` : '';
  if (mentor !== null) return `${mentor} could mentor ${name}${once}.`;
  const inCommon = prepared.pool.needsSharedHours
    ? 'a language and enough working hours in common'
    : 'a language in common';
  const { leastFit } = prepared.pool;
  const fitting = leastFit === undefined ? '' : ` and as a pair at least ${sayFit(leastFit)},`;
  return `It takes a new mentor: one with a free place and ${inCommon}, outside the reporting line of ${name},${fitting} could be proposed${once}.`;
}

function sayChange(change: Change, mentor: string | null, nameOf: PreparedPool['nameOf']): string {
  switch (change.kind) {
    case 'one more place':
      return `${mentor} has one more place`;
    case 'weaker fit allowed':
      return `pairs that are ${sayFit(change.fit)} are proposed as well`;
    case 'limit raised':
      return `the limit of ${change.department} is raised`;
    case 'hours not asked for':
      return 'working days no longer have to share three hours';
    case 'ready again':
      return `${mentor} is ready to be proposed again`;
    case 'line found out':
      return change.because === 'circle'
        ? `the circle of managers at ${nameOf(change.at)} is put right`
        : `it is known whom ${nameOf(change.at)} reports to`;
    case 'allowed again':
      return 'the two are allowed again';
    case 'no longer kept apart':
      return 'the two no longer need to be kept apart';
    default:
      return assertNever(change);
  }
}
