import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../../../../src/shared/domain/pairing.ts';
import {
  aPairing,
  bothConsented,
  checkIn,
  day,
  entered,
  healthOn,
  readingOf,
  session,
  signal,
  step,
} from '../a-pairing.ts';

const today = 200;
const growing = ({ steps = [], ...parts }: Parameters<typeof aPairing>[0] = {}) =>
  aPairing({ stageEntries: [entered('growth', 10)], steps: [...bothConsented(0), ...steps], ...parts });
const ago = (days: number) => today - days;

describe('last meeting against the agreed gap', () => {
  const lastMet = (days: number, cadenceDays = 40) =>
    healthOn(
      growing({
        pairing: { cadenceDays },
        checkIns: [checkIn('mentee', ago(1), { notMetSince: day(ago(days)) })],
      }),
      today,
    );

  it.each([
    [0, 1],
    [49, 1],
    [50, 1],
    [51, 1 - 0.4 / 10],
    [59, 0.6 + 0.4 / 10],
    [60, 0.6],
    [61, 0.6 - 0.35 / 20],
    [79, 0.25 + 0.35 / 20],
    [80, 0.25],
    [81, 0.25 - 0.25 / 40],
    [119, 0.25 / 40],
    [120, 0],
    [121, 0],
  ])('%i days ago with an agreed gap of 40 it reads %d', (days, value) => {
    expect(readingOf(lastMet(days), 'recency')).toBeCloseTo(value, 9);
  });

  it('uses the gap of this pairing and not its planned length', () => {
    expect(readingOf(lastMet(25, 20), 'recency')).toBe(1);
    expect(readingOf(lastMet(60, 20), 'recency')).toBe(0);
    const short = growing({ pairing: { plannedLengthDays: 135 }, sessions: [session(70)] });
    expect(readingOf(healthOn(short, 115), 'recency')).toBeCloseTo(0.6, 9);
  });

  it('leaves paused days out', () => {
    const record = growing({ sessions: [session(100)], steps: [step('paused', 110), step('resumed', 160)] });
    expect(readingOf(healthOn(record, 187), 'recency')).toBe(1);
    expect(signal(healthOn(record, 187), 'recency').said).toBe('last meeting 37 days ago, agreed gap 30');
  });

  it('is unknown while no meeting was ever told of, though something was reported', () => {
    expect(readingOf(healthOn(growing(), 30), 'recency')).toBe('unknown');
  });

  it('is known up to the day before silence takes over, then unknown', () => {
    const record = growing({ sessions: [session(100)] });
    expect(readingOf(healthOn(record, 159), 'recency')).toBeCloseTo(0.25 + 0.35 / 15, 9);
    expect(readingOf(healthOn(record, 160), 'recency')).toBe('unknown');
    expect(signal(healthOn(record, 160), 'recency').said).toBe('nothing reported for 60 days');
  });

  it('stays known, and low, when the newest report is old but the stage is new', () => {
    const record = growing({ stageEntries: [entered('growth', 180)], sessions: [session(130)] });
    expect(readingOf(healthOn(record, today), 'recency')).toBeCloseTo(0.25 * (2 / 3), 9);
  });
});

describe('meetings held of those expected', () => {
  const held = (count: number, expected: number) =>
    readingOf(
      healthOn(
        growing({
          pairing: { cadenceDays: 20, plannedLengthDays: null },
          sessions: Array.from({ length: count }, (_, index) => session(index)),
        }),
        expected * 20,
      ),
      'meetings held',
    );

  it.each([
    [9, 10, 1],
    [8, 10, 1],
    [7, 10, 0.8],
    [4, 10, 0.2],
    [3, 10, 0],
    [2, 10, 0],
  ])('%i of %i reads %d', (count, expected, value) => {
    expect(held(count, expected)).toBeCloseTo(value, 9);
  });

  it('expects a meeting only after a whole gap since the start, and is unknown before', () => {
    const record = growing({ sessions: [session(5)] });
    expect(readingOf(healthOn(record, 29), 'meetings held')).toBe('unknown');
    expect(readingOf(healthOn(record, 30), 'meetings held')).toBe(1);
    expect(readingOf(healthOn(record, 59), 'meetings held')).toBe(1);
    expect(readingOf(healthOn(record, 60), 'meetings held')).toBeCloseTo(0.4, 9);
  });

  it('expects none for paused days', () => {
    const record = growing({ sessions: [session(5)], steps: [step('paused', 20), step('resumed', 50)] });
    expect(readingOf(healthOn(record, 59), 'meetings held')).toBe('unknown');
    expect(readingOf(healthOn(record, 60), 'meetings held')).toBe(1);
  });

  it('counts a meeting once, told by a session and by both sides', () => {
    const record = growing({
      sessions: [session(50)],
      checkIns: [checkIn('mentor', 52, { metOn: day(50) }), checkIn('mentee', 53, { metOn: day(50) })],
    });
    expect(signal(healthOn(record, 90), 'meetings held').said).toBe('1 of 3 expected meetings recorded');
  });
});

describe.each(['mentee', 'mentor'] as const)('quality answer of the %s', (side) => {
  const id = `${side} quality` as const;
  const weight = side === 'mentee' ? 15 : 10;
  const answered = (quality: CheckIn['quality'], daysAgo: number) =>
    signal(healthOn(growing({ checkIns: [checkIn(side, ago(daysAgo), { quality })] }), today), id);

  it.each([
    [1, 0],
    [2, 1 / 3],
    [3, 2 / 3],
    [4, 1],
  ] as const)('%i of 4 reads %d', (quality, value) => {
    expect(answered(quality, 1).value).toBeCloseTo(value, 9);
  });

  it.each([
    [89, 1],
    [90, 1],
    [91, 1 - 1 / 90],
    [135, 0.5],
    [179, 1 / 90],
  ])('%i days old, %d of its weight counts in the score and all of it in coverage', (daysAgo, part) => {
    const read = answered(3, daysAgo);
    expect(read.countedWeight).toBeCloseTo(weight * part, 9);
    expect(read.weight).toBe(weight);
    expect(read.state).toBe('known');
  });

  it.each([180, 181])('%i days old, it is unknown', (daysAgo) => {
    expect(answered(3, daysAgo).state).toBe('unknown');
  });

  it('fades twice as fast in a pairing half as long', () => {
    const record = growing({ pairing: { plannedLengthDays: 135 }, checkIns: [checkIn(side, 40, { quality: 3 })] });
    expect(signal(healthOn(record, 85), id).countedWeight).toBeCloseTo(weight, 9);
    expect(signal(healthOn(record, 40 + 67), id).countedWeight).toBeCloseTo((weight * 23) / 45, 9);
    expect(signal(healthOn(record, 130), id).state).toBe('unknown');
  });

  it('is the newest answer, whatever was typed in last', () => {
    const checkIns = [
      checkIn(side, ago(5), { quality: 4 }),
      checkIn(side, ago(9), { quality: 1 }),
      checkIn(side, ago(2)),
    ];
    expect(signal(healthOn(growing({ checkIns }), today), id).value).toBe(1);
  });
});

it('a faded answer pulls the mean less while coverage keeps its whole weight', () => {
  const record = growing({
    sessions: [session(ago(10))],
    checkIns: [
      checkIn('mentee', ago(135), { quality: 1 }),
      checkIn('mentor', ago(1), { goalsMoving: true, channel: 'call' }),
    ],
  });
  const health = healthOn(record, today);
  // Recency 30 of 30, meetings 1 of 6 → 0 of 15, answer 0 of 7.5, goals 15 of 15, contact 10 of 10.
  expect(health.score).toBeCloseTo((100 * 55) / 77.5, 9);
  expect(health.coverage).toBeCloseTo(85, 9);
});

describe('distance between the two answers', () => {
  const apart = (mentor: CheckIn['quality'], mentee: CheckIn['quality'], daysAgo = 1) =>
    readingOf(
      healthOn(
        growing({
          checkIns: [
            checkIn('mentor', ago(daysAgo), { quality: mentor }),
            checkIn('mentee', ago(1), { quality: mentee }),
          ],
        }),
        today,
      ),
      'quality gap',
    );
  it.each([
    [3, 3, 1],
    [4, 3, 1],
    [2, 3, 1],
    [4, 2, 0],
    [1, 3, 0],
    [4, 1, 0],
  ] as const)('mentor %i and mentee %i reads %i', (mentor, mentee, value) => {
    expect(apart(mentor, mentee)).toBe(value);
  });

  it('is unknown without a living answer of both', () => {
    expect(apart(null, 3)).toBe('unknown');
    expect(apart(3, 3, 179)).toBe(1);
    expect(apart(3, 3, 180)).toBe('unknown');
  });
});

describe('goal movement', () => {
  const goals = (...answers: readonly [daysAgo: number, moving: boolean][]) =>
    readingOf(
      healthOn(
        growing({
          checkIns: answers.map(([daysAgo, goalsMoving]) => checkIn('mentee', ago(daysAgo), { goalsMoving })),
        }),
        today,
      ),
      'goal movement',
    );

  it('moved within 60 days is full, whatever was answered since', () => {
    expect(goals([59, true])).toBe(1);
    expect(goals([60, true])).toBe(1);
    expect(goals([60, true], [3, false])).toBe(1);
  });

  it('movement longer ago says nothing about now', () => {
    expect(goals([61, true])).toBe('unknown');
    expect(goals([61, true], [90, false])).toBe('unknown');
    expect(goals([61, true], [61, false])).toBe('unknown');
  });

  it('a no that nothing has followed stays a no, and never asked is unknown', () => {
    expect(goals([61, true], [5, false])).toBe(0);
    expect(goals([150, false])).toBe(0);
    expect(goals()).toBe('unknown');
  });

  it('looks back half as far in a pairing half as long', () => {
    const record = growing({
      pairing: { plannedLengthDays: 135 },
      checkIns: [checkIn('mentee', 60, { goalsMoving: true })],
    });
    expect(readingOf(healthOn(record, 90), 'goal movement')).toBe(1);
    expect(readingOf(healthOn(record, 91), 'goal movement')).toBe('unknown');
  });
});

describe('contact with the coordinator', () => {
  it.each([
    [34, 1],
    [35, 1],
    [36, 1 - 1 / 35],
    [69, 1 / 35],
    [70, 0],
    [71, 0],
  ])('%i days ago reads %d', (daysAgo, value) => {
    const record = growing({ checkIns: [checkIn('mentor', ago(daysAgo), { channel: 'message' })] });
    expect(readingOf(healthOn(record, today), 'contact')).toBeCloseTo(value, 9);
  });

  it('is no contact when a form came in', () => {
    const record = growing({
      checkIns: [checkIn('mentor', ago(80), { channel: 'call' }), checkIn('mentor', ago(1), { quality: 4 })],
    });
    expect(readingOf(healthOn(record, today), 'contact')).toBe(0);
  });

  it('with none at all, counts from the day the stage began', () => {
    expect(readingOf(healthOn(growing(), 45), 'contact')).toBe(1);
    expect(readingOf(healthOn(growing(), 80), 'contact')).toBe(0);
  });

  it('stretches with the planned length', () => {
    const long = growing({
      pairing: { plannedLengthDays: 540 },
      checkIns: [checkIn('mentor', ago(70), { channel: 'call' })],
    });
    expect(readingOf(healthOn(long, today), 'contact')).toBe(1);
  });
});

it('weighs 30, 15, 15, 10, 5, 15 and 10 when all is known', () => {
  const record = growing({
    sessions: [session(100), session(ago(45))],
    checkIns: [
      checkIn('mentee', ago(3), { quality: 2, goalsMoving: true }),
      checkIn('mentor', ago(2), { quality: 4, channel: 'call' }),
    ],
  });
  const health = healthOn(record, today);
  // 2 of 6 meetings is one third: (1/3 − 0.3) ÷ 0.5.
  const held = (1 / 3 - 0.3) / 0.5;
  expect(health.score).toBeCloseTo(30 * 0.6 + 15 * held + 15 / 3 + 10 + 0 + 15 + 10, 9);
  expect(health.coverage).toBeCloseTo(100, 9);
});
