import type { PairingId, PersonId } from '../ids.ts';
import type { LocalDate } from '../local-date.ts';
import { isQuieted } from './is-quieted.ts';
import type { LastTalk } from './last-talk.ts';
import type { Nudge } from './nudge.ts';
import { nudgeRule, type TodaySection } from './nudge-rules.ts';
import { compareEntries, compareNudges, type TodayEntry } from './rank-nudges.ts';
import { hides, type Snooze } from './snooze.ts';

/** What the rules found about one pairing or one person, in any order. */
export interface FoundNudges {
  readonly pairingId: PairingId | null;
  readonly personId: PersonId | null;
  readonly names: string;
  readonly nudges: readonly Nudge[];
  readonly talk: LastTalk | null;
}

export interface SnoozedEntry extends TodayEntry {
  readonly snoozeId: string;
  /** The day on which it is back. */
  readonly until: LocalDate;
}

/** Today in its parts, each in the order in which it is to be read. */
export interface TodayPlan {
  readonly sections: Readonly<Record<TodaySection, readonly TodayEntry[]>>;
  readonly snoozed: readonly SnoozedEntry[];
}

/**
 * One line for each pairing and person of whom there is something to say, in the part its gravest nudge belongs to. What a
 * talk quieted is left out; what was put off stands apart until its day. The order handed in never matters.
 */
export function planToday(found: readonly FoundNudges[], snoozes: readonly Snooze[], asOf: LocalDate): TodayPlan {
  const snoozesOf = Map.groupBy(snoozes, ({ pairingId, personId }) => pairingId ?? personId);
  const entries: TodayEntry[] = [];
  const snoozed: SnoozedEntry[] = [];
  for (const { pairingId, personId, names, nudges, talk } of found) {
    const key = pairingId ?? personId ?? '';
    const open = nudges.filter((nudge) => !isQuieted(nudge, talk, asOf));
    const own = (snoozesOf.get(pairingId ?? personId) ?? []).toSorted(longestFirst);
    const shown = open.filter((nudge) => !own.some((snooze) => hides(snooze, nudge, asOf)));
    const entry = entryOf(key, names, shown);
    if (entry !== null) entries.push(entry);
    const hidden = entry === null ? entryOf(key, names, open) : null;
    const snooze = hidden === null ? undefined : own.find((one) => hides(one, hidden.nudges[0], asOf));
    if (hidden !== null && snooze !== undefined) snoozed.push({ ...hidden, snoozeId: snooze.id, until: snooze.until });
  }
  const ranked = entries.toSorted(compareEntries);
  const of = (section: TodaySection) => ranked.filter(({ nudges }) => nudgeRule(nudges[0].rule).section === section);
  return {
    sections: { conversation: of('conversation'), planned: of('planned'), ending: of('ending'), look: of('look') },
    snoozed: snoozed.toSorted((a, b) => (a.until === b.until ? compareEntries(a, b) : a.until < b.until ? -1 : 1)),
  };
}

/** A line that was put off twice is back once the longer of the two is over. */
function longestFirst(a: Snooze, b: Snooze): number {
  const [one, other] = [`${a.until} ${a.id}`, `${b.until} ${b.id}`];
  return one < other ? 1 : one > other ? -1 : 0;
}

function entryOf(key: string, names: string, nudges: readonly Nudge[]): TodayEntry | null {
  const [leading, ...others] = nudges.toSorted(compareNudges);
  return leading === undefined ? null : { key, names, nudges: [leading, ...others] };
}
