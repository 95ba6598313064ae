import type { StageId } from './ids.ts';

/** The five kinds of stage every stage model is built from; a stage's health rule belongs to its kind. */
export const stageKinds = ['contemplation', 'initiation', 'growth', 'decline', 'redefinition'] as const;
export type StageKind = (typeof stageKinds)[number];

export const stageModels = ['five-stage', 'four-phase'] as const;
export type StageModelName = (typeof stageModels)[number];

export interface Stage {
  readonly id: StageId;
  readonly kind: StageKind;
  readonly name: string;
  readonly position: number;
  /** Days usually spent here in a pairing planned for 270 days; scaled by `scaledDays` for other lengths. */
  readonly expectedDays: number;
}

/** A stage as a programme keeps it. Stages of the model not in use, and those taken out of one, are laid aside: never removed. */
export interface KnownStage extends Stage {
  readonly model: StageModelName;
  readonly takenOut: boolean;
}

type StageTemplate = Omit<Stage, 'id' | 'position'>;

/** The stages a new programme begins with, in order. */
export const stageTemplates: Record<StageModelName, readonly StageTemplate[]> = {
  'five-stage': [
    { kind: 'contemplation', name: 'Contemplation', expectedDays: 30 },
    { kind: 'initiation', name: 'Initiation', expectedDays: 45 },
    { kind: 'growth', name: 'Growth and maintenance', expectedDays: 180 },
    { kind: 'decline', name: 'Decline and dissolution', expectedDays: 45 },
    { kind: 'redefinition', name: 'Redefinition', expectedDays: 60 },
  ],
  'four-phase': [
    { kind: 'contemplation', name: 'Preparation', expectedDays: 30 },
    { kind: 'initiation', name: 'Negotiating', expectedDays: 45 },
    { kind: 'growth', name: 'Enabling growth', expectedDays: 180 },
    { kind: 'decline', name: 'Closure', expectedDays: 45 },
    { kind: 'redefinition', name: 'After closure', expectedDays: 60 },
  ],
};

/** What there usually is to do in a stage of each kind; a programme may write its own. */
export const usualTasks: Readonly<Record<StageKind, readonly string[]>> = {
  contemplation: ['Ask both whether they would like to', 'Tell both what mentoring here is, and what it is not'],
  initiation: [
    'First meeting held',
    'How often, how and what stays between the two is agreed',
    'Two or three goals named',
  ],
  growth: ['Goals looked at together half way', 'Each side asked how it goes'],
  decline: ['Last day agreed', 'Closing conversation held', 'Each side asked how it was'],
  redefinition: ['What the two are from now on is said', 'Both asked whether they would take part again'],
};

/** The planned length for which every number of days in the product is written down. */
export const referenceLengthDays = 270;

/**
 * Stretches days written for a 270-day pairing to one of another planned length, held between half and double.
 * Null length (open-ended or informal) leaves the days as they are. Not rounded: callers compare, screens round.
 */
export function scaledDays(days: number, plannedLengthDays: number | null): number {
  if (plannedLengthDays === null) return days;
  return days * Math.min(2, Math.max(0.5, plannedLengthDays / referenceLengthDays));
}
