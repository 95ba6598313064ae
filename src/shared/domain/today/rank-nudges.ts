import type { Nudge } from './nudge.ts';
import { rankOfRule } from './nudge-rules.ts';

/** One line of Today: whom it is about, with the nudge that leads and the others below it. */
export interface TodayEntry {
  /** The id of the pairing or the person: no two lines share one. */
  readonly key: string;
  readonly names: string;
  /** The leading one first; at least one. */
  readonly nudges: readonly [Nudge, ...Nudge[]];
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The graver rule first; of one rule what has stood longest, and last what nobody knows the day of. */
export function compareNudges(a: Nudge, b: Nudge): number {
  return (
    rankOfRule(a.rule) - rankOfRule(b.rule) ||
    compareText(a.since ?? '9999-12-31', b.since ?? '9999-12-31') ||
    compareText(a.taskId ?? '', b.taskId ?? '') ||
    compareText(a.why, b.why)
  );
}

/** The order of Today: by what leads, then by names, then by ids, so that the same facts always stand in the same order. */
export function compareEntries(a: TodayEntry, b: TodayEntry): number {
  const [first] = a.nudges;
  const [other] = b.nudges;
  return (
    rankOfRule(first.rule) - rankOfRule(other.rule) ||
    compareText(first.since ?? '9999-12-31', other.since ?? '9999-12-31') ||
    compareText(a.names, b.names) ||
    compareText(a.key, b.key)
  );
}
