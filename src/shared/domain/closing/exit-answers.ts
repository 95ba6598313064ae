import type { Refusal } from '../recording-rules.ts';

export const goalResults = ['reached', 'partly reached', 'not reached'] as const;
export type GoalResult = (typeof goalResults)[number];

/** What may have helped two people, or would have helped them more. None of it is about either person. */
export const conditions = [
  'the rhythm of the meetings',
  'preparing the meetings',
  'time for it at work',
  'what each expected',
  'fields of work',
  'support from the programme',
] as const;
export type Condition = (typeof conditions)[number];

/** Most words that may be ticked of one list. */
export const mostConditions = conditions.length;

/** What one side answered when the mentoring ended. Closed answers only; null and an empty list are "not asked", never "bad". */
export interface ExitAnswers {
  /** "It was worth the time", 1 to 4. */
  readonly worthTheTime: 1 | 2 | 3 | 4 | null;
  readonly goals: GoalResult | null;
  readonly helped: readonly Condition[];
  readonly wouldHaveHelped: readonly Condition[];
}

/** Nothing but the day is known. */
export const noExitAnswers: ExitAnswers = { worthTheTime: null, goals: null, helped: [], wouldHaveHelped: [] };

/** What keeps exit answers from being recorded, or null: nothing helped and was missing at once. */
export function refuseExitAnswers({ helped, wouldHaveHelped }: ExitAnswers): Refusal | null {
  const both = helped.find((condition) => wouldHaveHelped.includes(condition));
  return both === undefined
    ? null
    : { field: 'wouldHaveHelped', sentence: `“${both}” is ticked as what helped already. Choose one of the two.` };
}

/** Exit answers as a timeline tells them, empty where only the day is known. */
export function sayExitAnswers(answers: ExitAnswers): string {
  const told = [
    answers.worthTheTime === null ? null : `worth the time: ${answers.worthTheTime} of 4`,
    answers.goals === null ? null : `goals ${answers.goals}`,
    answers.helped.length === 0 ? null : `helped: ${answers.helped.join(', ')}`,
    answers.wouldHaveHelped.length === 0 ? null : `would have helped: ${answers.wouldHaveHelped.join(', ')}`,
  ];
  return told.filter((part) => part !== null).join('; ');
}
