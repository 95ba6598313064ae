import { describe, expect, it } from 'vitest';
import type { StageId } from '../../../src/shared/domain/ids.ts';
import type { Instant } from '../../../src/shared/domain/local-date.ts';
import { knownAt } from '../../../src/shared/domain/pairing.ts';
import {
  aPairing,
  bothConsented,
  checkIn,
  day,
  entered,
  factsOn,
  fiveStages,
  healthOn,
  session,
  step,
} from './a-pairing.ts';

describe('stage and start', () => {
  it('stands in the newest entry by its day, not by its place in the list', () => {
    const record = aPairing({ stageEntries: [entered('growth', 50), entered('initiation', 10)] });
    expect(factsOn(record, 60)).toMatchObject({ stageKind: 'growth', enteredOn: day(50) });
    expect(factsOn(record, 49)).toMatchObject({ stageKind: 'initiation', enteredOn: day(10) });
  });

  it('of two moves on one day the one recorded later stands', () => {
    const first = { ...entered('growth', 50), recordedAt: '2026-03-01T09:00:00.000Z' as Instant };
    const second = { ...entered('decline', 50), recordedAt: '2026-03-01T09:05:00.000Z' as Instant };
    expect(factsOn(aPairing({ stageEntries: [second, first] }), 60).stageKind).toBe('decline');
  });

  it('without an entry it is in the first stage since it was proposed', () => {
    const inFirst = { stageKind: 'contemplation', enteredOn: day(0) };
    expect(factsOn(aPairing({}), 60)).toMatchObject(inFirst);
    expect(factsOn(aPairing({}), 60, { stages: fiveStages.toReversed() })).toMatchObject(inFirst);
  });

  it('refuses a stage that is not among those given, rather than guess its kind', () => {
    const record = aPairing({ stageEntries: [{ ...entered('growth', 5), stageId: 'stage-lost' as StageId }] });
    expect(() => factsOn(record, 60)).toThrow(RangeError);
    expect(() => factsOn(aPairing({}), 60, { stages: [] })).toThrow(RangeError);
  });

  it('starts with the second consent, a step without a side speaking for both', () => {
    const steps = [step('consented', 3, { side: 'mentor' }), step('consented', 9, { side: 'mentee' })];
    expect(factsOn(aPairing({ steps }), 60).startedOn).toBe(day(9));
    expect(factsOn(aPairing({ steps }), 8).startedOn).toBeNull();
    expect(factsOn(aPairing({ steps: [step('consented', 4)] }), 60).startedOn).toBe(day(4));
  });

  it('a yes after a no starts it on the day of that yes; a no after the start changes nothing', () => {
    const hesitant = [step('consented', 1, { side: 'mentee' }), step('consented', 2, { side: 'mentor' })];
    const withdrawn = [
      step('consented', 1, { side: 'mentee' }),
      step('declined', 3, { side: 'mentee' }),
      step('consented', 5, { side: 'mentor' }),
      step('consented', 8, { side: 'mentee' }),
    ];
    expect(factsOn(aPairing({ steps: withdrawn }), 60).startedOn).toBe(day(8));
    expect(factsOn(aPairing({ steps: [...hesitant, step('declined', 40, { side: 'mentor' })] }), 60).startedOn).toBe(
      day(2),
    );
  });
});

describe('planned end', () => {
  const steps = bothConsented(10);
  it('is the start and the planned length, with pauses before it added', () => {
    expect(factsOn(aPairing({ steps }), 60)).toMatchObject({ plannedEnd: day(280), endsOn: day(280) });
    const paused = [...steps, step('paused', 5), step('resumed', 12), step('paused', 279), step('resumed', 290)];
    expect(factsOn(aPairing({ steps: paused }), 300).plannedEnd).toBe(day(280 + 2 + 11));
    const afterTheEnd = [...steps, step('paused', 280), step('resumed', 290)];
    expect(factsOn(aPairing({ steps: afterTheEnd }), 300).plannedEnd).toBe(day(280));
  });

  it('does not move with an ending agreed for another day, though the end does', () => {
    const agreed = [
      ...steps,
      step('ending agreed', 100, { value: day(200) }),
      step('ending agreed', 90, { value: day(150) }),
    ];
    expect(factsOn(aPairing({ steps: agreed }), 110)).toMatchObject({
      plannedEnd: day(280),
      endsOn: day(200),
      endingAgreed: { on: day(90), endsOn: day(200) },
    });
  });

  it('is unknown for an open-ended pairing and before the start', () => {
    expect(factsOn(aPairing({ steps, pairing: { plannedLengthDays: null } }), 60).plannedEnd).toBeNull();
    expect(factsOn(aPairing({}), 60).plannedEnd).toBeNull();
  });
});

describe('pauses', () => {
  it('are spans from pause to resume; a second pause and a lone resume say nothing', () => {
    const steps = [step('resumed', 2), step('paused', 10), step('paused', 12), step('resumed', 20), step('paused', 30)];
    const record = aPairing({ steps });
    expect(factsOn(record, 40).pauses).toEqual([
      { from: day(10), to: day(20) },
      { from: day(30), to: null },
    ]);
    expect(factsOn(record, 15).pauses).toEqual([{ from: day(10), to: null }]);
  });

  it('end with the closing, so that what comes after is not taken for paused', () => {
    const record = aPairing({ steps: [step('paused', 10), step('closed', 25)] });
    expect(factsOn(record, 40).pauses).toEqual([{ from: day(10), to: day(25) }]);
  });
});

describe('reports and meetings', () => {
  it('a report stands on the day it was given, the meeting on the day it was', () => {
    const record = aPairing({ checkIns: [checkIn('mentee', 50, { metOn: day(30) })] });
    expect(factsOn(record, 60)).toMatchObject({ lastReportOn: day(50), lastMetOn: day(30), meetingDays: [day(30)] });
    expect(factsOn(record, 49)).toMatchObject({ lastReportOn: null, lastMetOn: null, meetingDays: [] });
  });

  it('"not met since" tells of the last meeting without counting one', () => {
    const record = aPairing({ checkIns: [checkIn('mentor', 50, { notMetSince: day(20) })] });
    expect(factsOn(record, 60)).toMatchObject({ lastReportOn: day(50), lastMetOn: day(20), meetingDays: [] });
  });

  it('a later meeting outweighs an earlier "not met since"', () => {
    const record = aPairing({ sessions: [session(40)], checkIns: [checkIn('mentor', 50, { notMetSince: day(20) })] });
    expect(factsOn(record, 60)).toMatchObject({ lastReportOn: day(50), lastMetOn: day(40) });
  });

  it('is not recorded by when it was typed in', () => {
    const late = { ...session(10), recordedAt: '2026-12-01T00:00:00.000Z' as Instant };
    expect(factsOn(aPairing({ sessions: [late] }), 60).lastReportOn).toBe(day(10));
  });

  it('a day still ahead in a check-in is a slip of the pen, neither meeting nor report', () => {
    const record = aPairing({
      checkIns: [checkIn('mentee', 50, { metOn: day(70) }), checkIn('mentor', 51, { notMetSince: day(80) })],
    });
    expect(factsOn(record, 60)).toMatchObject({ lastReportOn: null, lastMetOn: null, meetingDays: [] });
  });
});

describe('steps', () => {
  it('keeps party and cause of the reason, the newest outcome, and the exit answer of each side', () => {
    const record = aPairing({
      steps: [
        step('reason coded', 50, { side: 'mentor', value: 'changed role' }),
        step('redefined', 55, { value: 'peers' }),
        step('redefined', 52, { value: 'ended' }),
        step('exit answered', 51, { side: 'mentor' }),
        step('next meeting planned', 50, { value: 'not a day' }),
      ],
    });
    expect(factsOn(record, 60)).toMatchObject({
      reason: { party: 'mentor', cause: 'changed role' },
      outcome: { became: 'peers', on: day(55) },
      exitAnsweredOn: { mentor: day(51), mentee: null },
      nextMeetingOn: null,
    });
    const forBoth = aPairing({ steps: [step('exit answered', 51)] });
    expect(factsOn(forBoth, 60).exitAnsweredOn).toEqual({ mentor: day(51), mentee: day(51) });
  });

  it('takes no other dated step for an agreed ending', () => {
    const record = aPairing({ steps: [step('next meeting planned', 50, { value: day(70) })] });
    expect(factsOn(record, 60)).toMatchObject({ endingAgreed: null, nextMeetingOn: day(70), closingBegun: false });
  });

  it('a training or a registration still ahead is not known yet', () => {
    const ahead = { mentorTrainedOn: day(61), menteeTrainedOn: day(60), menteeRegisteredOn: day(61) };
    expect(factsOn(aPairing({}), 60, ahead)).toMatchObject({
      trainedOn: { mentor: null, mentee: day(60) },
      menteeRegisteredOn: null,
    });
  });
});

it('a corrected session changes today and leaves the past day as it was known', () => {
  const corrected = '2026-06-01T08:00:00.000Z' as Instant;
  const wrong = { ...session(100), supersededAt: corrected };
  const right = { ...session(40), id: 'right', recordedAt: corrected };
  const record = aPairing({ stageEntries: [entered('growth', 10)], steps: bothConsented(0), sessions: [wrong, right] });
  const then = knownAt(record, '2026-05-01T00:00:00.000Z' as Instant);
  const now = knownAt(record, '2026-07-01T00:00:00.000Z' as Instant);
  expect(healthOn(then, 120).signals[0]?.said).toBe('last meeting 20 days ago, agreed gap 30');
  expect(healthOn(now, 120).decidedBy).toBe('silence');
});
