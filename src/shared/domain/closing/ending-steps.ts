import { mentoringEndedOn } from '../health/mentoring-ended-on.ts';
import type { PairingFacts } from '../health/pairing-facts.ts';
import type { LocalDate } from '../local-date.ts';
import { followUpDueOn } from './follow-up.ts';

/** What rounds a pairing off, in the order it is usually done: up to the closing, then after it. */
export const endingStepIds = [
  'ending agreed',
  'closing conversation',
  'mentee exit answers',
  'mentor exit answers',
  'goal outcomes',
  'closed',
  'outcome',
  'mentee asked to return',
  'mentor asked to return',
  'follow-up',
] as const;
export type EndingStepId = (typeof endingStepIds)[number];

export interface EndingStep {
  readonly id: EndingStepId;
  readonly doneOn: LocalDate | null;
  /** The day from which it would help; null while no such day can be named. */
  readonly from: LocalDate | null;
  /** It is not done, and its day has come. */
  readonly wouldHelpNow: boolean;
}

type Known = Pick<
  PairingFacts,
  | 'plannedEnd'
  | 'endsOn'
  | 'endingAgreed'
  | 'closingConversationOn'
  | 'exitAnsweredOn'
  | 'goalOutcomesOn'
  | 'closedOn'
  | 'outcome'
  | 'returning'
  | 'followedUpOn'
  | 'enteredOn'
  | 'stageKind'
  | 'askedToEnd'
>;

/**
 * Where a pairing stands on its way to a good end and beyond, as of a day. Somebody's wish to end asks for an agreed day at once;
 * what comes after the end is counted from the closing, or from the stage of redefinition where nothing was closed.
 */
export function endingSteps(facts: Known, followUpMonths: number, today: LocalDate): readonly EndingStep[] {
  const { endsOn, closedOn, exitAnsweredOn, returning } = facts;
  const isAfter = closedOn !== null || facts.stageKind === 'redefinition';
  const ended = isAfter ? mentoringEndedOn(facts) : null;
  const agreeFrom = facts.askedToEnd !== null ? today : facts.plannedEnd;
  const known: Record<EndingStepId, readonly [doneOn: LocalDate | null, from: LocalDate | null]> = {
    'ending agreed': [facts.endingAgreed?.on ?? null, closedOn === null ? agreeFrom : null],
    'closing conversation': [facts.closingConversationOn, endsOn],
    'mentee exit answers': [exitAnsweredOn.mentee, endsOn],
    'mentor exit answers': [exitAnsweredOn.mentor, endsOn],
    'goal outcomes': [facts.goalOutcomesOn, endsOn],
    closed: [closedOn, endsOn],
    outcome: [facts.outcome?.on ?? null, ended],
    'mentee asked to return': [returning.mentee?.on ?? null, ended],
    'mentor asked to return': [returning.mentor?.on ?? null, ended],
    'follow-up': [facts.followedUpOn, isAfter ? followUpDueOn(facts, followUpMonths) : null],
  };
  return endingStepIds.map((id) => {
    const [doneOn, from] = known[id];
    return { id, doneOn, from, wouldHelpNow: doneOn === null && from !== null && from <= today };
  });
}
