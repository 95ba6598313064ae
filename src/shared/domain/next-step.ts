import type { PairingFacts } from './health/pairing-facts.ts';
import { runningPause } from './health/paused-spans.ts';
import { likelyStep } from './likely-step.ts';
import type { LocalDate } from './local-date.ts';
import type { PairingRecord, RecordableStep, Task } from './pairing.ts';

/** What comes next for a pairing, in a few words, and its day where it has one. */
export interface NextStep {
  /** Whether the coordinator planned it, the two did, or it is what usually comes next. */
  readonly kind: 'task' | 'meeting' | 'suggested';
  readonly words: string;
  readonly on: LocalDate | null;
}

const suggestions: Partial<Record<RecordableStep, string>> = {
  consented: 'Hear both answers',
  'agreement recorded': 'Write down the agreement',
  'next meeting planned': 'Plan the next meeting',
  'ending agreed': 'Agree on the last day',
  'closing conversation': 'Hold the closing conversation',
  'exit answered': 'Ask for the closing answers',
  redefined: 'Ask what the two are now',
  'followed up': 'Ask how it went on',
};

/** Tasks not done by a day, the one due first ahead. The record is one already as it was known. */
export function openTasks({ tasks }: Pick<PairingRecord, 'tasks'>, asOf: LocalDate): readonly Task[] {
  const keyOf = (task: Task) => `${task.dueOn} ${task.recordedAt} ${task.id}`;
  return tasks
    .filter((task) => task.doneOn === null || task.doneOn > asOf)
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/**
 * The open task due first, else the next meeting with a day, else what usually comes next; null while a pause lasts and
 * once nothing more is expected.
 */
export function nextStep(
  {
    record,
    facts,
    isFollowed,
  }: { readonly record: PairingRecord; readonly facts: PairingFacts; readonly isFollowed: boolean },
  asOf: LocalDate,
): NextStep | null {
  const [task] = openTasks(record, asOf);
  if (task !== undefined) return { kind: 'task', words: task.words, on: task.dueOn };
  if (!isFollowed || runningPause(facts.pauses) !== null) return null;
  if (facts.closedOn === null && facts.nextMeetingOn !== null && facts.nextMeetingOn >= asOf) {
    return { kind: 'meeting', words: 'Meeting', on: facts.nextMeetingOn };
  }
  const words = suggestions[likelyStep(facts).kind];
  return words === undefined ? null : { kind: 'suggested', words, on: null };
}
