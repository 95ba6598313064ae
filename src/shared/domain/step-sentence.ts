import type { FollowUpFinding } from './closing/follow-up.ts';
import { sayReturnAnswer } from './closing/return-answer.ts';
import { readWaiver } from './conflict/waiver.ts';
import { isLocalDate } from './local-date.ts';
import type { PairingStep, RedefinitionOutcome, StepKind } from './pairing.ts';
import { sayAgreed } from './say-agreed.ts';
import { sayDay } from './say-day.ts';

/** What a step says on a timeline. `who` is the name of the side it came from, or both names. */
const sentences: Record<StepKind, (who: string, value: string | null) => string> = {
  consented: (who) => `${who} said yes`,
  declined: (who) => `${who} would rather not, and that is fine`,
  'rhythm agreed': (_, value) => sayAgreed([{ kind: 'rhythm agreed', value }]),
  'medium agreed': (_, value) => sayAgreed([{ kind: 'medium agreed', value }]),
  'point agreed': (_, value) => sayAgreed([{ kind: 'point agreed', value }]),
  'length agreed': (_, value) => sayAgreed([{ kind: 'length agreed', value }]),
  'agreement recorded': () => sayAgreed([{ kind: 'agreement recorded', value: null }]),
  'next meeting planned': (_, value) => `Next meeting planned${onDay(value)}`,
  paused: (_, value) => `Paused${value !== null && isLocalDate(value) ? ` until ${sayDay(value)}` : ''}`,
  resumed: () => 'Resumed',
  'asked to end': (who) => `${who} would like to end`,
  'ending agreed': (_, value) => `Ending agreed${onDay(value)}`,
  'closing conversation': () => 'Closing conversation held',
  'exit answered': (who) => `${who} answered the closing questions`,
  'reason coded': (_, value) => `Reason noted: ${value ?? 'not recorded'}`,
  'goal outcomes marked': () => 'Goal outcomes marked',
  redefined: (_, value) => outcomeSentences[value as RedefinitionOutcome] ?? 'What it has become is recorded',
  'followed up': (_, value) => followUpSentences[value as FollowUpFinding] ?? 'Followed up after the ending',
  'asked to return': sayReturnAnswer,
  'conflict waived': (_, value) => {
    const waiver = readWaiver(value);
    return `Reporting line looked at and let be${waiver === null ? '' : `: ${waiver.reason}`}`;
  },
  'support level set': (_, value) => `Support set to ${value ?? 'usual'}`,
  closed: () => 'Closed',
};

const outcomeSentences: Record<RedefinitionOutcome, string> = {
  peers: 'They go on as colleagues who help each other',
  continue: 'They go on without an agreement',
  'new agreement': 'They make a new agreement',
  rematch: 'Another mentor is wished for',
  ended: 'No further contact is planned',
};

const followUpSentences: Record<FollowUpFinding, string> = {
  'they meet': 'Followed up after the ending: they still meet',
  'now and then': 'Followed up after the ending: they are in touch now and then',
  'no longer in touch': 'Followed up after the ending: they are no longer in touch',
};

const onDay = (value: string | null) => (value !== null && isLocalDate(value) ? ` for ${sayDay(value)}` : '');

/** One step as a timeline tells it. */
export function stepSentence(step: Pick<PairingStep, 'kind' | 'value'>, who: string): string {
  return sentences[step.kind](who, step.value);
}
