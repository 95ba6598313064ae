import type { PairingId, StageId, StageTaskId } from './ids.ts';
import type { Instant, LocalDate } from './local-date.ts';
import type { PairingRecord } from './pairing.ts';
import { type Refusal, refuseDay } from './recording-rules.ts';

/** Something there is to do in a stage. */
export interface StageTask {
  readonly id: StageTaskId;
  readonly stageId: StageId;
  readonly text: string;
}

/** A task that is done in one pairing, on a day; taking the tick away supersedes it. */
export interface StageTaskTick {
  readonly id: string;
  readonly pairingId: PairingId;
  readonly taskId: StageTaskId;
  readonly doneOn: LocalDate;
  readonly recordedAt: Instant;
  readonly supersededAt: Instant | null;
}

/** One line of the checklist of a stage. */
export interface ChecklistLine {
  readonly taskId: StageTaskId;
  readonly text: string;
  readonly doneOn: LocalDate | null;
}

/** The checklist of a stage in one pairing, in the order of its tasks. Of ticks twice given the last one counts. */
export function checklistOf(
  stageId: StageId,
  tasks: readonly StageTask[],
  ticks: readonly StageTaskTick[],
): readonly ChecklistLine[] {
  const doneOn = new Map(ticks.map((tick) => [tick.taskId, tick.doneOn]));
  return tasks
    .filter((task) => task.stageId === stageId)
    .map(({ id, text }) => ({ taskId: id, text, doneOn: doneOn.get(id) ?? null }));
}

/** What keeps a task from being ticked, or null; the tick of another day takes the place of the one before. */
export function refuseTick(
  record: PairingRecord,
  before: StageTaskTick | null,
  on: LocalDate,
  today: LocalDate,
): Refusal | null {
  if (before?.doneOn === on) return { field: 'on', sentence: 'This is ticked for that day already.' };
  return refuseDay(record, on, today, 'on');
}
