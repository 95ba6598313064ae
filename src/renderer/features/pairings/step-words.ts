import type { RecordableStep } from '../../../shared/domain/pairing.ts';

interface StepChoice {
  readonly id: string;
  readonly label: string;
}

/** Chosen while there is nothing to say yet. */
export const leftOpen = 'left open';

const outcomes: readonly StepChoice[] = [
  { id: 'peers', label: 'Colleagues who help each other' },
  { id: 'continue', label: 'They go on, without an agreement' },
  { id: 'new agreement', label: 'They make a new agreement' },
  { id: 'rematch', label: 'Another mentor is wished for' },
  { id: 'ended', label: 'No further contact planned' },
];

const findings: readonly StepChoice[] = [
  { id: leftOpen, label: 'Not asked' },
  { id: 'they meet', label: 'Yes, they meet' },
  { id: 'now and then', label: 'Now and then' },
  { id: 'no longer in touch', label: 'No longer' },
];

/** What somebody may answer when asked whether they would come back. */
export const returnChoices: readonly StepChoice[] = [
  { id: leftOpen, label: 'No answer yet' },
  { id: 'as mentee', label: 'Yes, as a mentee' },
  { id: 'as mentor', label: 'Yes, as a mentor' },
  { id: 'as either', label: 'Yes, as either' },
  { id: 'not now', label: 'Not for now' },
];

interface StepWords {
  readonly kind: RecordableStep;
  readonly label: string;
  /** 'one': one side has to be named; 'both': it concerns both. */
  readonly side: 'one' | 'both';
  /** What else is said, if anything. */
  readonly value: 'none' | 'day' | 'until' | 'choice';
  readonly valueLabel?: string;
  /** With 'choice': what there is to choose from. */
  readonly choices?: readonly StepChoice[];
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
  {
    kind: 'redefined',
    label: 'What they are now',
    side: 'both',
    value: 'choice',
    valueLabel: 'What it is now',
    choices: outcomes,
  },
  {
    kind: 'followed up',
    label: 'Asked how it went on',
    side: 'both',
    value: 'choice',
    valueLabel: 'Are they still in touch?',
    choices: findings,
  },
  {
    kind: 'asked to return',
    label: 'Asked to take part again',
    side: 'one',
    value: 'choice',
    valueLabel: 'Would they come back?',
    choices: returnChoices,
  },
];

/** The words of one kind of step. */
export function stepWords(kind: RecordableStep): StepWords {
  const words = recordableSteps.find((step) => step.kind === kind);
  if (words === undefined) throw new RangeError(`not a step recorded by hand: ${kind}`);
  return words;
}
