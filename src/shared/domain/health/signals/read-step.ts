import { daysInWords } from '../days-in-words.ts';
import type { SignalRule } from '../health-model.ts';
import { valueOnTheWay } from '../value-on-the-way.ts';
import { known, notDue, type SignalContext, type SignalReading, unknown } from './signal-reading.ts';

interface Step {
  readonly done: boolean;
  /** Unpaused days on the step's clock; null when the day it counts from is not recorded. */
  readonly clock: number | null;
  readonly saidDone: string;
  readonly saidOpen: string;
  /** What the clock counts from, to follow "days" and "not due before day n": "after both said yes". */
  readonly from: string;
}

/**
 * A step to be done between two days: not due before the first, falling from 1 to 0 between them while it is not done,
 * and 1 once it is done, however late.
 */
export function readStep(step: Step, rule: SignalRule, { scaled }: Pick<SignalContext, 'scaled'>): SignalReading {
  if (step.done) return known(1, step.saidDone);
  if (step.clock === null) return unknown(`${step.saidOpen}; the day to count from is not recorded`);
  const inDays = { full: scaled(rule.full), zero: scaled(rule.zero) };
  if (step.clock < inDays.full) return notDue(`${step.saidOpen}; not due before ${dueDay(inDays.full, step.from)}`);
  return known(valueOnTheWay(step.clock, inDays), `${step.saidOpen}, ${daysInWords(step.clock)} ${step.from}`);
}

const dueDay = (days: number, from: string) =>
  days === 0 ? from.replace(/^after /, '') : `${daysInWords(days)} ${from}`;
