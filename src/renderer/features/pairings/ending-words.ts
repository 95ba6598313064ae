import type { EndingStep, EndingStepId } from '../../../shared/domain/closing/ending-steps.ts';
import { formatDay } from '../../lib/format.ts';
import type { PairingTask } from './pairing-dialogs.tsx';

interface EndingWords {
  /** `mentee` and `mentor` stand for the two names. */
  label(names: { readonly mentee: string; readonly mentor: string }): string;
  readonly task: Omit<PairingTask, 'id'>;
  /** What its button says while it is not done; `again` once it is. */
  readonly act: string;
}

const words: Readonly<Record<EndingStepId, EndingWords>> = {
  'ending agreed': {
    label: () => 'Both know the last day',
    task: { kind: 'step', step: 'ending agreed' },
    act: 'Agree on a day',
  },
  'closing conversation': {
    label: () => 'A last conversation that looks back',
    task: { kind: 'step', step: 'closing conversation' },
    act: 'It was held',
  },
  'mentee exit answers': {
    label: ({ mentee }) => `${mentee} was asked how it was`,
    task: { kind: 'exit', side: 'mentee' },
    act: 'Record the answers',
  },
  'mentor exit answers': {
    label: ({ mentor }) => `${mentor} was asked how it was`,
    task: { kind: 'exit', side: 'mentor' },
    act: 'Record the answers',
  },
  'goal outcomes': {
    label: () => 'The goals were looked at together',
    task: { kind: 'step', step: 'goal outcomes marked' },
    act: 'They were',
  },
  closed: {
    label: () => 'The pairing is closed, with a reason from a short list',
    task: { kind: 'close' },
    act: 'Close it',
  },
  outcome: {
    label: () => 'What the two are to each other now',
    task: { kind: 'step', step: 'redefined' },
    act: 'Record it',
  },
  'mentee asked to return': {
    label: ({ mentee }) => `${mentee} was asked about taking part again`,
    task: { kind: 'step', step: 'asked to return', side: 'mentee' },
    act: 'Record the answer',
  },
  'mentor asked to return': {
    label: ({ mentor }) => `${mentor} was asked about taking part again`,
    task: { kind: 'step', step: 'asked to return', side: 'mentor' },
    act: 'Record the answer',
  },
  'follow-up': {
    label: () => 'Asked half a year on how it went',
    task: { kind: 'step', step: 'followed up' },
    act: 'Record it',
  },
};

/** What one step of an ending is called, and how it is recorded. */
export const endingWords = (id: EndingStepId): EndingWords => words[id];

/** When a step was done, or from when it would help. */
export function sayWhen({ doneOn, from, wouldHelpNow }: EndingStep): string {
  if (doneOn !== null) return formatDay(doneOn);
  if (from === null) return 'Not recorded';
  return wouldHelpNow ? `Would help now, since ${formatDay(from)}` : `From ${formatDay(from)}`;
}

/** The steps up to the closing, and those after it. */
export function partEnding(steps: readonly EndingStep[]): {
  readonly before: readonly EndingStep[];
  readonly after: readonly EndingStep[];
} {
  const first = steps.findIndex(({ id }) => id === 'outcome');
  return { before: steps.slice(0, first), after: steps.slice(first) };
}
