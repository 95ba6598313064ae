import type { LocalDate } from '../../local-date.ts';
import { scaledDays } from '../../stage.ts';
import type { HealthModel, SignalId, SignalRule } from '../health-model.ts';
import type { PairingFacts } from '../pairing-facts.ts';
import { unpausedDays } from '../paused-spans.ts';

export type SignalState =
  | { readonly kind: 'known'; readonly value: number }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not due' };

/** What one signal says of a pairing today. `fade` is the part of its weight that still counts in the score, 0 to 1. */
export interface SignalReading {
  readonly state: SignalState;
  readonly fade: number;
  readonly said: string;
}

/** What every signal reads from: the facts, the model, and the two clocks. */
export interface SignalContext {
  readonly facts: PairingFacts;
  readonly model: HealthModel;
  readonly today: LocalDate;
  /** Unpaused days from a day to today, negative when it lies ahead; null stays null. */
  readonly since: <Day extends LocalDate | null>(day: Day) => Day extends null ? null : number;
  /** Days written for a planned length of 270, stretched to this pairing's. */
  readonly scaled: (days: number) => number;
}

/** The readers of one kind of stage; a rule without a reader does not compile. */
export type SignalReaders<Id extends SignalId> = {
  readonly [One in Id]: (context: SignalContext, rule: SignalRule) => SignalReading;
};

/** Binds the two clocks to one pairing and one day. */
export function signalContext(facts: PairingFacts, model: HealthModel, today: LocalDate): SignalContext {
  return {
    facts,
    model,
    today,
    since: ((day: LocalDate | null) =>
      day === null ? null : unpausedDays(day, today, facts.pauses)) as SignalContext['since'],
    scaled: (days) => scaledDays(days, facts.plannedLengthDays),
  };
}

/** A signal whose value is known, 0 to 1. */
export const known = (value: number, said: string, fade = 1): SignalReading => ({
  state: { kind: 'known', value },
  fade,
  said,
});

/** A signal that is due but of which nothing is known. */
export const unknown = (said: string): SignalReading => ({ state: { kind: 'unknown' }, fade: 1, said });

/** A signal that leaves both score and coverage for now. */
export const notDue = (said: string): SignalReading => ({ state: { kind: 'not due' }, fade: 1, said });
