import { describe, expect, it } from 'vitest';
import { endingSteps } from '../../../src/shared/domain/closing/ending-steps.ts';
import { sayEnding } from '../../../src/shared/domain/closing/say-ending.ts';
import { stepFacts } from '../../../src/shared/domain/health/step-facts.ts';
import { addDays, localDate } from '../../../src/shared/domain/local-date.ts';
import type { PairingStep } from '../../../src/shared/domain/pairing.ts';

const end = localDate('2026-10-01');
const step = (kind: PairingStep['kind'], on: string, told: Partial<PairingStep> = {}): PairingStep => ({
  id: `${kind} ${on} ${told.side ?? ''}`,
  pairingId: 'pairing' as never,
  kind,
  side: null,
  on: localDate(on),
  value: null,
  recordedAt: `${on}T10:00:00.000Z` as never,
  supersededAt: null,
  ...told,
});
const factsOf = (steps: readonly PairingStep[], plannedEnd: typeof end | null = end) => {
  const facts = stepFacts(steps);
  return {
    ...facts,
    plannedEnd,
    endsOn: facts.endingAgreed?.endsOn ?? plannedEnd,
    enteredOn: localDate('2026-02-01'),
    stageKind: 'decline' as const,
    plannedLengthDays: plannedEnd === null ? null : 270,
    startedOn: localDate('2026-01-04'),
  };
};
const nowWorth = (steps: readonly PairingStep[], today: string, plannedEnd: typeof end | null = end) =>
  endingSteps(factsOf(steps, plannedEnd), 6, localDate(today))
    .filter(({ wouldHelpNow }) => wouldHelpNow)
    .map(({ id }) => id);

describe('the steps of an ending', () => {
  it('ask for nothing before the planned end', () => {
    expect(nowWorth([], '2026-09-30')).toEqual([]);
  });

  it('would help from the day the pairing ends, until each is done', () => {
    expect(nowWorth([], end)).toEqual([
      'ending agreed',
      'closing conversation',
      'mentee exit answers',
      'mentor exit answers',
      'goal outcomes',
      'closed',
    ]);
    const done = [
      step('ending agreed', '2026-09-01', { value: end }),
      step('closing conversation', end),
      step('exit answered', end, { side: 'mentee' }),
      step('goal outcomes marked', end),
    ];
    expect(nowWorth(done, '2026-10-02')).toEqual(['mentor exit answers', 'closed']);
  });

  it('ask for an agreed day at once when somebody asked to end, planned end or not', () => {
    const asked = step('asked to end', '2026-05-01', { side: 'mentor' });
    expect(nowWorth([asked], '2026-05-02', null)).toEqual(['ending agreed']);
    expect(nowWorth([asked, step('ending agreed', '2026-05-03', { value: '2026-06-01' })], '2026-05-04', null)).toEqual(
      [],
    );
  });

  it('go on after the closing: the outcome and coming back at once, the follow-up six months on', () => {
    const closed = [step('closed', end, { value: 'goals met' })];
    expect(nowWorth(closed, end)).toContain('outcome');
    expect(nowWorth(closed, end)).not.toContain('ending agreed');
    expect(nowWorth(closed, '2027-03-31')).not.toContain('follow-up');
    expect(nowWorth(closed, '2027-04-01')).toContain('follow-up');
    const asked = [...closed, step('asked to return', '2026-10-05', { side: 'mentee', value: 'not now' })];
    expect(nowWorth(asked, '2026-10-06')).not.toContain('mentee asked to return');
    expect(nowWorth(asked, '2026-10-06')).toContain('mentor asked to return');
  });
});

describe('what is said about an ending', () => {
  const names = { mentor: 'Ada Park', mentee: 'Ben Low' };
  const say = (steps: readonly PairingStep[], today: string, more: Partial<Parameters<typeof sayEnding>[0]> = {}) =>
    sayEnding(
      { facts: factsOf(steps), names, leftOn: { mentor: null, mentee: null }, wasDeclined: false, ...more },
      localDate(today),
    );

  it('looks ahead, comes into sight 45 days before, and asks kindly once the time is over', () => {
    expect(say([], addDays(end, -46))).toContain('Planned until 1 October 2026');
    expect(say([], addDays(end, -45))).toContain('a good time to agree');
    expect(say([], end)).toContain('Would a closing conversation help?');
  });

  it('blames nobody: not who asks to end, not who has left, not who declined', () => {
    expect(say([step('asked to end', '2026-05-01', { side: 'mentee' })], '2026-05-02')).toBe(
      'Ben Low would like to end. That is fine, and nobody is to blame. Agreeing on a last day helps both.',
    );
    const left = { leftOn: { mentor: localDate('2026-05-01'), mentee: null } };
    expect(say([], '2026-05-02', left)).toContain(
      'Ada Park has left the organisation. Nobody did anything wrong. Ben Low can',
    );
    expect(say([], '2026-04-30', left)).not.toContain('left');
    expect(say([], '2026-05-02', { wasDeclined: true })).toContain('a good answer too');
  });

  it('says after the end what is left, until nothing is', () => {
    const closed = step('closed', end);
    const outcome = step('redefined', '2026-10-02', { value: 'peers' });
    expect(say([closed], '2026-10-03')).toContain('look back');
    expect(say([closed, outcome], '2026-10-03')).toContain('some months on');
    expect(say([closed, outcome, step('followed up', '2027-04-02')], '2027-04-03')).toContain('Nothing more');
  });
});
