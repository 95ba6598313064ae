import { foldText } from './fold-text.ts';
import { latestEntries } from './latest-entries.ts';
import type { LocalDate } from './local-date.ts';
import type { GoalEntry, GoalStatus, PairingRecord } from './pairing.ts';
import { type Refusal, refuseAfterClosing, refuseDay } from './recording-rules.ts';

/** As long as a goal's label may be: a few words name it, more would tell of it. */
export const longestGoalLabel = 60;

/** A goal as it stands on a day. */
export interface Goal {
  readonly id: string;
  readonly label: string;
  readonly status: GoalStatus;
  readonly setOn: LocalDate;
  /** The day its status is from. */
  readonly statusOn: LocalDate;
  /** The newest day on which it moved or was met. */
  readonly movedOn: LocalDate | null;
}

const isMovement = ({ status }: Pick<GoalEntry, 'status'>) => status === 'moving' || status === 'met';

/** The goals of a pairing as of a day, in the order they were set. */
export function goalsOn(entries: readonly GoalEntry[], on: LocalDate): readonly Goal[] {
  return latestEntries(entries, ({ goalId }) => goalId, on).map(({ first, latest, entries: course }) => ({
    id: latest.goalId,
    label: latest.label,
    status: latest.status,
    setOn: first.on,
    statusOn: latest.on,
    movedOn: course.findLast(isMovement)?.on ?? null,
  }));
}

/** The newest day by now on which any goal moved or was met: it counts like a yes to whether the goals are moving. */
export function anyGoalMovedOn(entries: readonly GoalEntry[], today: LocalDate): LocalDate | null {
  return entries
    .filter((entry) => isMovement(entry) && entry.on <= today)
    .reduce<LocalDate | null>((newest, { on }) => (newest === null || on > newest ? on : newest), null);
}

/** What keeps a goal from being set, or null. */
export function refuseGoal(
  record: PairingRecord,
  goal: { readonly label: string; readonly on: LocalDate },
  today: LocalDate,
): Refusal | null {
  if (goal.label.length > longestGoalLabel) {
    return {
      field: 'label',
      sentence: `Name it in ${longestGoalLabel} characters or fewer: a few neutral words are enough.`,
    };
  }
  const known = goalsOn(record.goals, today).map(({ label }) => foldText(label));
  if (known.includes(foldText(goal.label))) return { field: 'label', sentence: 'This goal is here already.' };
  return refuseDay(record, goal.on, today, 'on') ?? refuseAfterClosing(record, goal.on, 'on');
}

/** What keeps a goal's new status from being noted, or null. What came of it may still be noted after the closing. */
export function refuseGoalStatus(
  record: PairingRecord,
  moved: { readonly goalId: string; readonly on: LocalDate },
  today: LocalDate,
): Refusal | null {
  const goal = goalsOn(record.goals, today).find(({ id }) => id === moved.goalId);
  if (goal !== undefined && moved.on < goal.setOn) {
    return { field: 'on', sentence: 'The goal was set after this day.' };
  }
  return refuseDay(record, moved.on, today, 'on');
}
