import type { PairingStep, StepKind } from './pairing.ts';

/** What a step says on a timeline. `who` is the name of the side it came from, or both names. */
const sentences: Record<StepKind, (who: string, value: string | null) => string> = {
  consented: (who) => `${who} said yes`,
  declined: (who) => `${who} would rather not, and that is fine`,
  'agreement recorded': () => 'Agreement recorded',
  'next meeting planned': (_, value) => (value === null ? 'Next meeting planned' : `Next meeting planned for ${value}`),
  paused: () => 'Paused',
  resumed: () => 'Resumed',
  'asked to end': (who) => `${who} would like to end`,
  'ending agreed': (_, value) => (value === null ? 'Ending agreed' : `Ending agreed for ${value}`),
  'closing conversation': () => 'Closing conversation held',
  'exit answered': (who) => `${who} answered the closing questions`,
  'reason coded': (_, value) => `Reason noted: ${value ?? 'not recorded'}`,
  'goal outcomes marked': () => 'Goal outcomes marked',
  redefined: (_, value) => `What it is now: ${value ?? 'not recorded'}`,
  'followed up': () => 'Followed up after the ending',
  'asked to return': (who) => `Asked ${who} about coming back`,
  'conflict waived': (_, value) => `Reporting line accepted for a reason: ${value ?? 'not recorded'}`,
  closed: () => 'Closed',
};

/** One step as a timeline tells it. Days in it are 'YYYY-MM-DD'; screens that show them elsewhere format them there. */
export function stepSentence(step: Pick<PairingStep, 'kind' | 'value'>, who: string): string {
  return sentences[step.kind](who, step.value);
}
