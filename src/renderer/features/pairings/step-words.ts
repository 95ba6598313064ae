import type { RecordableStep } from '../../../shared/domain/pairing.ts';

interface StepWords {
  readonly kind: RecordableStep;
  readonly label: string;
  /** 'one': one side has to be named; 'both': it concerns both. */
  readonly side: 'one' | 'both';
  /** What else has to be said, if anything. */
  readonly value: 'none' | 'day' | 'until' | 'outcome';
  readonly valueLabel?: string;
}

/** The steps that can be recorded by hand, in the order a pairing usually comes to them. */
export const recordableSteps: readonly StepWords[] = [
  { kind: 'consented', label: 'Said yes', side: 'one', value: 'none' },
  { kind: 'declined', label: 'Said no', side: 'one', value: 'none' },
  { kind: 'agreement recorded', label: 'Agreement made', side: 'both', value: 'none' },
  {
    kind: 'next meeting planned',
    label: 'Next meeting planned',
    side: 'both',
    value: 'day',
    valueLabel: 'They meet on',
  },
  { kind: 'paused', label: 'Paused', side: 'both', value: 'until', valueLabel: 'Until, if a day is meant' },
  { kind: 'resumed', label: 'Taken up again', side: 'both', value: 'none' },
  { kind: 'asked to end', label: 'Asked to end', side: 'one', value: 'none' },
  { kind: 'ending agreed', label: 'Ending agreed', side: 'both', value: 'day', valueLabel: 'The last day' },
  { kind: 'closing conversation', label: 'Closing conversation held', side: 'both', value: 'none' },
  { kind: 'exit answered', label: 'Exit questions answered', side: 'one', value: 'none' },
  { kind: 'goal outcomes marked', label: 'Goals looked at together', side: 'both', value: 'none' },
  { kind: 'redefined', label: 'What they are now', side: 'both', value: 'outcome', valueLabel: 'What it is now' },
  { kind: 'followed up', label: 'Asked how it went on', side: 'both', value: 'none' },
  { kind: 'asked to return', label: 'Asked to take part again', side: 'one', value: 'none' },
];

export const outcomeOptions = [
  { id: 'peers', label: 'Colleagues who help each other' },
  { id: 'continue', label: 'They go on as they are' },
  { id: 'rematch', label: 'Another mentor is wished for' },
  { id: 'ended', label: 'No further contact planned' },
] as const;

/** The words of one kind of step. */
export function stepWords(kind: RecordableStep): StepWords {
  const words = recordableSteps.find((step) => step.kind === kind);
  if (words === undefined) throw new RangeError(`not a step recorded by hand: ${kind}`);
  return words;
}
