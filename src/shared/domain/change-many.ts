import { refuseTask } from './contact-rules.ts';
import type { StageId } from './ids.ts';
import type { LocalDate } from './local-date.ts';
import type { PairingRecord } from './pairing.ts';
import { refuseMove, refuseStep } from './recording-rules.ts';

/** What can be done with many pairings at once. */
export type ManyAction =
  | { readonly kind: 'move'; readonly stageId: StageId; readonly on: LocalDate; readonly reason: string | null }
  | { readonly kind: 'paused' | 'resumed'; readonly on: LocalDate }
  | { readonly kind: 'task'; readonly words: string; readonly dueOn: LocalDate };

/** A pairing that was left as it is, and why. */
export interface LeftAsItIs {
  readonly names: string;
  readonly sentence: string;
}

/**
 * What keeps one of many pairings from being changed, by the rules it would be changed alone, or null. The record stands on the
 * stages in use, and `stageIds` are those of its own programme.
 */
export function refuseOneOfMany(
  record: PairingRecord,
  action: ManyAction,
  stageIds: readonly StageId[],
  today: LocalDate,
): string | null {
  if (action.kind === 'move') return refuseMove(record, action, stageIds, today)?.sentence ?? null;
  if (action.kind === 'task') return refuseTask(action.dueOn, today)?.sentence ?? null;
  const step = { kind: action.kind, side: null, on: action.on, value: null };
  return refuseStep(record, step, today)?.sentence ?? null;
}

const named = 3;

/** What was done with how many, and who was left as they are and why: by name while they are few. */
export function sayManyChanged(
  action: ManyAction,
  stageName: string | null,
  done: number,
  left: readonly LeftAsItIs[],
): string {
  const pairings = done === 1 ? '1 pairing' : `${done} pairings`;
  const was = done === 1 ? 'was' : 'were';
  const did = {
    move: `${pairings} ${was} moved to ${stageName ?? 'another stage'}.`,
    paused: `${pairings} ${was} paused.`,
    resumed: `${pairings} ${was} taken up again.`,
    task: `A next step was planned for ${pairings}.`,
  }[action.kind];
  if (left.length === 0) return did;
  const why = left.slice(0, named).map(({ names, sentence }) => `${names} (${sentence.replace(/\.$/, '')})`);
  const more = left.length > named ? `; and ${left.length - named} more` : '';
  return `${did} ${left.length} ${left.length === 1 ? 'was left as it is' : 'were left as they are'}: ${why.join('; ')}${more}.`;
}
