import { addDays, daysBetween, type LocalDate, laterOf } from '../local-date.ts';
import type { PairingStep } from '../pairing.ts';
import { inDayOrder } from './newest-fact.ts';

/** Days on which every clock stands still: from the day of the pause up to, not including, the day of resuming. */
export interface PausedSpan {
  readonly from: LocalDate;
  /** Null while the pause lasts. */
  readonly to: LocalDate | null;
}

/**
 * The pauses told by the steps given, earliest first and never overlapping; a second pause within one says nothing, and
 * closing ends a pause as resuming does.
 */
export function pausedSpans(steps: readonly PairingStep[]): readonly PausedSpan[] {
  const spans: PausedSpan[] = [];
  let from: LocalDate | null = null;
  for (const step of inDayOrder(steps, (one) => one.on)) {
    if (step.kind === 'paused') from ??= step.on;
    if ((step.kind === 'resumed' || step.kind === 'closed') && from !== null) {
      spans.push({ from, to: step.on });
      from = null;
    }
  }
  return from === null ? spans : [...spans, { from, to: null }];
}

/** The pause that still lasts, or null. */
export function runningPause(pauses: readonly PausedSpan[]): PausedSpan | null {
  return pauses.find((pause) => pause.to === null) ?? null;
}

/** Days from one day to another with paused days left out; plainly negative when `to` is the earlier day. */
export function unpausedDays(from: LocalDate, to: LocalDate, pauses: readonly PausedSpan[]): number {
  let days = daysBetween(from, to);
  for (const pause of pauses) {
    const begins = laterOf(pause.from, from);
    const ends = pause.to === null || pause.to > to ? to : pause.to;
    if (begins < ends) days -= daysBetween(begins, ends);
  }
  return days;
}

/** The day by which so many unpaused days have passed; the pauses known so far push it back. */
export function dayAfterUnpaused(from: LocalDate, days: number, pauses: readonly PausedSpan[]): LocalDate {
  let day = addDays(from, days);
  for (const pause of pauses) {
    const begins = laterOf(pause.from, from);
    if (pause.to !== null && begins < day && begins < pause.to) day = addDays(day, daysBetween(begins, pause.to));
  }
  return day;
}
