import type { LocalDate } from './local-date.ts';
import type { ProgrammeKind } from './programme.ts';
import type { Refusal } from './recording-rules.ts';

/** What a round of reverse mentoring is set up with, in order: each is done once per cohort. */
export const reverseSteps = [
  'define expectations',
  'set goals',
  'define matching criteria',
  'train both sides',
  'monitor',
] as const;
export type ReverseStep = (typeof reverseSteps)[number];

/** What each step means, in a sentence a coordinator can act on. */
export const reverseStepSentences: Readonly<Record<ReverseStep, string>> = {
  'define expectations':
    'Both sides know what each will teach, how much time it takes, and that rank stays outside the room.',
  'set goals': 'What the round is for is written down: a technology, a market, a view from below.',
  'define matching criteria':
    'Who fits whom: the knowledge of the more junior, the wish to learn of the more senior, no line between them.',
  'train both sides': 'The junior mentors know how to lead such a talk, the senior mentees how to listen in one.',
  monitor: 'Check-ins are planned from both sides, so that a quiet junior is heard too.',
};

/** One step and the day it was done in a cohort; null while it is not. */
export interface ReverseMark {
  readonly step: ReverseStep;
  readonly doneOn: LocalDate | null;
}

/** All five steps of a cohort in order; empty for programmes of another kind. */
export function reverseChecklist(
  kind: ProgrammeKind,
  done: ReadonlyMap<ReverseStep, LocalDate>,
): readonly ReverseMark[] {
  return kind === 'reverse' ? reverseSteps.map((step) => ({ step, doneOn: done.get(step) ?? null })) : [];
}

/** What keeps a step from being marked, or null. */
export function refuseReverseMark(kind: ProgrammeKind, doneOn: LocalDate | null, today: LocalDate): Refusal | null {
  if (kind !== 'reverse') return { field: 'step', sentence: 'Only a reverse programme has this list.' };
  return doneOn !== null && doneOn > today ? { field: 'doneOn', sentence: 'This day is still to come.' } : null;
}
