import type { PoolMentee, PoolMentor } from '../matching-pool.ts';
import type { PreparedPool } from '../prepare-pool.ts';
import type { Rule } from './hard-rules.ts';

/** A mentor whom nothing lets near a mentee, and all that stands against it. */
export interface KeptAway {
  readonly mentor: PoolMentor;
  readonly blocking: readonly Rule[];
}

/** Every other mentor of the pool with what keeps them from the mentee; null as soon as there is one whom nothing keeps. */
export function rulesAgainst(prepared: PreparedPool, mentee: PoolMentee): readonly KeptAway[] | null {
  const kept: KeptAway[] = [];
  for (const mentor of prepared.mentors) {
    if (mentor.personId === mentee.personId) continue;
    const { blocking } = prepared.rulesFor(mentee, mentor);
    if (blocking.length === 0) return null;
    kept.push({ mentor, blocking });
  }
  return kept;
}
