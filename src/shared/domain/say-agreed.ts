import { type AgreementPoint, agreementPoints, pointOf } from './agreement.ts';
import type { CommitmentEntry, GoalEntry, PairingStep } from './pairing.ts';
import { sayDay } from './say-day.ts';

const pointWords: Readonly<Record<AgreementPoint, (value: string | null) => string>> = {
  rhythm: (value) => `a meeting every ${value ?? ''} days`,
  medium: (value) => (value === 'mixed' ? 'meeting in different ways' : `meeting mostly ${asAdverb(value)}`),
  confidentiality: () => 'what stays between them and what does not',
  boundaries: () => 'what mentoring is not',
  'who does what': () => 'who does what',
  'good ending': () => 'that they may end well at any time',
  'planned end': (value) => (value === 'open' ? 'no planned end' : `a planned length of ${value ?? ''} days`),
};

const asAdverb = (medium: string | null) => (medium === 'in person' ? 'in person' : `by ${medium ?? ''}`);

/** Points on which something of the two's own choice is settled; of the others there is only that they agreed. */
const settling: ReadonlySet<AgreementPoint> = new Set(['rhythm', 'medium', 'planned end']);

/** What was agreed in one go, as a timeline tells it; of everything at once, what was settled. */
export function sayAgreed(together: readonly Pick<PairingStep, 'kind' | 'value'>[]): string {
  const steps = new Map(together.map((step) => [pointOf(step), step]));
  const isEverything = agreementPoints.every((point) => steps.has(point));
  const said = agreementPoints.flatMap((point) => {
    const step = steps.get(point);
    return step === undefined || (isEverything && !settling.has(point)) ? [] : [pointWords[point](step.value)];
  });
  const isWhole = together.some(({ kind }) => kind === 'agreement recorded');
  if (said.length === 0) return 'Agreement recorded';
  return `${isWhole ? 'Agreement complete' : 'Agreed'}: ${said.join(', ')}`;
}

const goalSentences: Readonly<Record<GoalEntry['status'], (label: string, isFirst: boolean) => string>> = {
  open: (label, isFirst) => (isFirst ? `Goal set: ${label}` : `Goal open again: ${label}`),
  moving: (label) => `Goal moved: ${label}`,
  met: (label) => `Goal met: ${label}`,
  'set aside': (label) => `Goal set aside: ${label}`,
};

/** One entry of a goal, as a timeline tells it. */
export function sayGoalEntry(entry: Pick<GoalEntry, 'status' | 'label'>, isFirst: boolean): string {
  return goalSentences[entry.status](entry.label, isFirst);
}

/** One entry of a commitment, as a timeline tells it; `name` is whose it is. */
export function sayCommitmentEntry(entry: Pick<CommitmentEntry, 'state' | 'dueOn' | 'agreedOn'>, name: string): string {
  const due = entry.dueOn === null ? 'the next session' : sayDay(entry.dueOn);
  if (entry.state === 'open') return `${name} took something on for ${due}`;
  return `${name}: what was agreed on ${sayDay(entry.agreedOn)} is ${entry.state}`;
}
