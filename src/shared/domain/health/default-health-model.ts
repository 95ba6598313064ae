import type { EvidenceGrade, HealthModel, SignalId, SignalRule, SignalUnit } from './health-model.ts';

type More = Partial<Pick<SignalRule, 'between' | 'dueFromDays' | 'withinDays'>>;

const rulesIn =
  (unit: SignalUnit) =>
  <Id extends SignalId>(
    id: Id,
    label: string,
    weight: number,
    [full, zero]: readonly [full: number, zero: number],
    evidenceGrade: EvidenceGrade,
    more: More = {},
  ): SignalRule<Id> => ({ id, label, weight, unit, full, zero, evidenceGrade, ...more });

const days = rulesIn('days');
const share = rulesIn('share');
const points = rulesIn('points');
const sides = rulesIn('sides');
const yesOrNo = rulesIn('yes or no');

const recency = (weight: number) =>
  rulesIn('gaps')('recency', 'Last meeting against the agreed gap', weight, [1.25, 3], 'C', {
    between: [
      { at: 1.5, value: 0.6 },
      { at: 2, value: 0.25 },
    ],
  });

/** The weights and thresholds a programme begins with: expert judgement, not yet tested on anybody's data. */
export const defaultHealthModel: HealthModel = {
  version: 1,
  signals: {
    contemplation: [
      sides('both said yes', 'Both sides said yes', 30, [2, 0], 'B', { dueFromDays: 14 }),
      sides('both trained', 'Both sides briefed or trained', 25, [2, 0], 'B', { dueFromDays: 14 }),
      days('wait', 'Wait in the pool', 25, [14, 45], 'D'),
      share('key fields', 'Key fields filled in, manager known', 20, [1, 0.6], 'D'),
    ],
    initiation: [
      days('first meeting', 'First meeting held', 30, [14, 35], 'C'),
      points('fit', 'Fit, as each side sees it', 25, [1, 0], 'B'),
      days('agreement', 'Agreement recorded', 20, [30, 60], 'C'),
      yesOrNo('next meeting', 'Next meeting has a date', 15, [1, 0], 'D'),
      rulesIn('contacts')('early contact', 'Two contacts with you in the first month', 10, [2, 0], 'C', {
        dueFromDays: 30,
      }),
      // Told beside the others once the two have met; it weighs nothing here unless the coordinator gives it a weight.
      recency(0),
    ],
    growth: [
      recency(30),
      share('meetings held', 'Meetings held of those expected to date', 15, [0.8, 0.3], 'C'),
      points('mentee quality', 'How the mentee finds it', 15, [4, 1], 'B'),
      points('mentor quality', 'How the mentor finds it', 10, [4, 1], 'B'),
      points('quality gap', 'Distance between the two answers', 5, [1, 2], 'D'),
      yesOrNo('goal movement', 'Goals moving lately', 15, [1, 0], 'C', { withinDays: 60 }),
      days('contact', 'Contact with you', 10, [35, 70], 'C'),
    ],
    decline: [
      yesOrNo('ending agreed', 'Ending agreed and dated ahead of the planned end', 30, [1, 0], 'B'),
      days('closing conversation', 'Closing conversation held', 25, [0, 14], 'B'),
      days('exit answers', 'Exit answers of each side', 20, [0, 30], 'C'),
      days('reason', 'Reason noted, party and cause', 15, [0, 14], 'B'),
      days('goal outcomes', 'Goal outcomes marked', 10, [0, 14], 'D'),
    ],
    redefinition: [
      days('outcome', 'What it has become is recorded', 45, [0, 45], 'C'),
      days('follow-up', 'Six-month follow-up', 35, [0, 30], 'C'),
      days('asked to return', 'Asked to return as mentor or mentee', 20, [30, 60], 'D'),
    ],
  },
  thresholds: { goingWell: 75, worthALook: 50 },
  minimumCoverage: 60,
  graceDays: 14,
  fade: { fromDays: 90, toDays: 180 },
  silentAfterGaps: 2,
  followUpMonths: 6,
};
