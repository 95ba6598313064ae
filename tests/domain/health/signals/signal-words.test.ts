import { describe, expect, it } from 'vitest';
import type { SignalId } from '../../../../src/shared/domain/health/health-model.ts';
import type { StageKind } from '../../../../src/shared/domain/stage.ts';
import { aPairing, bothConsented, checkIn, day, entered, healthOn, session, signal, step } from '../a-pairing.ts';

type Parts = Parameters<typeof aPairing>[0];
type Circumstances = Parameters<typeof healthOn>[2];

const said = (kind: StageKind, id: SignalId, today: number, parts: Parts = {}, circumstances: Circumstances = {}) =>
  signal(healthOn(aPairing({ stageEntries: [entered(kind, 0)], ...parts }), today, circumstances), id).said;
const started = bothConsented(0);
const yes = (side: 'mentor' | 'mentee') => [step('consented', 1, { side })];

describe('what a coordinator reads beside a signal', () => {
  it('in contemplation names the side that has and the side that has not', () => {
    const words = (steps: Parts['steps']) => said('contemplation', 'both said yes', 20, { steps: steps ?? [] });
    expect(words(started)).toBe('both have said yes');
    expect(words(yes('mentor'))).toBe('the mentor has said yes, no yes from the mentee recorded');
    expect(words(yes('mentee'))).toBe('the mentee has said yes, no yes from the mentor recorded');
    expect(words([])).toBe('no yes recorded from either side');
    expect(said('contemplation', 'both trained', 13)).toBe(
      'no briefing recorded for either side; counted from day 14 of the stage',
    );
    expect(said('contemplation', 'both trained', 20, {}, { menteeTrainedOn: day(1) })).toBe(
      'the mentee is briefed or trained, no briefing of the mentor recorded',
    );
    expect(said('contemplation', 'both trained', 20, {}, { menteeTrainedOn: day(1), mentorTrainedOn: day(1) })).toBe(
      'both are briefed or trained',
    );
  });

  it('in contemplation tells wait and fields in figures, never rounded up', () => {
    expect(said('contemplation', 'wait', 21, {}, { menteeRegisteredOn: day(20) })).toBe(
      'the mentee has waited 1 day since registering',
    );
    const fields = (keyFieldsComplete: number) => said('contemplation', 'key fields', 20, {}, { keyFieldsComplete });
    expect(fields(0.29)).toBe('29 % of the key fields are filled in');
    expect(fields(0.996)).toBe('99 % of the key fields are filled in');
  });

  it('in initiation counts from the day both said yes', () => {
    expect(said('initiation', 'first meeting', 20, { steps: started })).toBe(
      'no meeting recorded, 20 days after both said yes',
    );
    expect(said('initiation', 'first meeting', 3, { steps: started })).toBe(
      'no meeting recorded; not due before 14 days after both said yes',
    );
    expect(said('initiation', 'first meeting', 20)).toBe('no meeting recorded; the day to count from is not recorded');
    expect(said('initiation', 'early contact', 29, { steps: started })).toBe(
      'counted from 30 days after both said yes',
    );
    const calls = (...days: number[]) =>
      said('initiation', 'early contact', 40, {
        steps: started,
        checkIns: days.map((on) => checkIn('mentor', on, { channel: 'call' })),
      });
    expect(calls()).toBe('0 contacts with you in the first 30 days');
    expect(calls(3)).toBe('1 contact with you in the first 30 days');
    expect(calls(3, 9)).toBe('2 contacts with you in the first 30 days');
  });

  it('in growth tells answers, goals and contact with their age', () => {
    const growth = (id: SignalId, checkIns: NonNullable<Parts['checkIns']>) =>
      said('growth', id, 200, { steps: started, checkIns });
    const answers = (mentor: 1 | 2 | 3 | 4, mentee: 1 | 2 | 3 | 4) => [
      checkIn('mentor', 110, { quality: mentor }),
      checkIn('mentee', 100, { quality: mentee }),
    ];
    expect(growth('mentor quality', answers(3, 1))).toBe('the mentor answered 3 of 4, 90 days ago');
    expect(growth('mentee quality', answers(3, 1))).toBe(
      'the mentee answered 1 of 4, 100 days ago, and counts less by now',
    );
    expect(growth('quality gap', answers(3, 1))).toBe('the two answers lie 2 points apart');
    expect(growth('quality gap', answers(3, 2))).toBe('the two answers lie 1 point apart');
    expect(growth('quality gap', answers(3, 3))).toBe('the two answers lie 0 points apart');
    expect(growth('goal movement', [checkIn('mentee', 199, { goalsMoving: true })])).toBe(
      'goals were moving 1 day ago',
    );
    expect(growth('contact', [])).toBe('no contact with you recorded, 200 days in this stage');
    expect(growth('contact', [checkIn('mentee', 150, { channel: 'call' })])).toBe('last contact with you 50 days ago');
  });

  it('a meeting of today is of today', () => {
    const met = (on: number) => said('growth', 'recency', 50, { sessions: [session(on)] });
    expect(met(50)).toBe('last meeting today, agreed gap 30');
    expect(met(49)).toBe('last meeting 1 day ago, agreed gap 30');
  });

  it('in decline and redefinition names the day that is waited for', () => {
    expect(said('decline', 'closing conversation', 200, { steps: started })).toBe(
      'no closing conversation recorded; not due before the end',
    );
    expect(said('decline', 'closing conversation', 275, { steps: started })).toBe(
      'no closing conversation recorded, 5 days after the end',
    );
    expect(said('redefinition', 'follow-up', 20)).toBe('no follow-up recorded; not due before its day');
    expect(said('redefinition', 'asked to return', 20)).toBe(
      'no question about returning recorded; not due before 30 days after the stage began',
    );
  });
});
