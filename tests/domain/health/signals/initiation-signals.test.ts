import { describe, expect, it } from 'vitest';
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

const starting = ({ steps = [], ...parts }: Parameters<typeof aPairing>[0] = {}) =>
  aPairing({ stageEntries: [entered('initiation', 0)], steps: [...bothConsented(0), ...steps], ...parts });

describe('first meeting held', () => {
  it.each([
    [13, 'not due'],
    [14, 1],
    [15, 1 - 1 / 21],
    [34, 1 / 21],
    [35, 0],
    [36, 0],
  ])('%i days after the second yes, with none recorded, it reads %s', (today, reading) => {
    const found = readingOf(healthOn(starting(), today), 'first meeting');
    if (typeof reading === 'number') expect(found).toBeCloseTo(reading, 9);
    else expect(found).toBe(reading);
  });

  it('is full once held, before it is due and however late', () => {
    expect(readingOf(healthOn(starting({ sessions: [session(3)] }), 5), 'first meeting')).toBe(1);
    expect(readingOf(healthOn(starting({ sessions: [session(90)] }), 90), 'first meeting')).toBe(1);
    const told = starting({ checkIns: [checkIn('mentee', 41, { metOn: day(40) })] });
    expect(readingOf(healthOn(told, 41), 'first meeting')).toBe(1);
  });

  it('is unknown, not zero, where the second yes was never recorded', () => {
    const imported = aPairing({ stageEntries: [entered('initiation', 0)] });
    for (const id of ['first meeting', 'agreement', 'early contact'] as const) {
      expect(readingOf(healthOn(imported, 50), id)).toBe('unknown');
    }
  });

  it('is counted from the second yes, not from the first', () => {
    const steps = [step('consented', 0, { side: 'mentor' }), step('consented', 10, { side: 'mentee' })];
    const record = aPairing({ stageEntries: [entered('initiation', 0)], steps });
    expect(readingOf(healthOn(record, 23), 'first meeting')).toBe('not due');
    expect(readingOf(healthOn(record, 24), 'first meeting')).toBe(1);
  });

  it('stretches with the planned length', () => {
    const short = starting({ pairing: { plannedLengthDays: 135 } });
    expect(readingOf(healthOn(short, 6), 'first meeting')).toBe('not due');
    expect(readingOf(healthOn(short, 7), 'first meeting')).toBe(1);
    expect(readingOf(healthOn(short, 18), 'first meeting')).toBe(0);
  });
});

describe('fit as each side sees it', () => {
  it.each([
    ['good', 'good', 1],
    ['good', 'still deciding', 0.75],
    ['still deciding', 'still deciding', 0.5],
    ['good', 'not a good fit', 0.5],
    ['not a good fit', 'not a good fit', 0],
  ] as const)('mentor %s, mentee %s reads %d', (mentor, mentee, value) => {
    const record = starting({
      checkIns: [checkIn('mentor', 5, { fit: mentor }), checkIn('mentee', 6, { fit: mentee })],
    });
    expect(readingOf(healthOn(record, 20), 'fit')).toBe(value);
  });

  it('reads the newest answer of a side, one side alone, and is unknown when nobody was asked', () => {
    const changed = starting({
      checkIns: [checkIn('mentor', 5, { fit: 'not a good fit' }), checkIn('mentor', 15, { fit: 'good' })],
    });
    expect(readingOf(healthOn(changed, 20), 'fit')).toBe(1);
    expect(signal(healthOn(changed, 20), 'fit').said).toBe('mentor: good, mentee: not asked yet');
    expect(readingOf(healthOn(starting(), 20), 'fit')).toBe('unknown');
  });
});

describe('agreement recorded', () => {
  it.each([
    [29, 'not due'],
    [30, 1],
    [31, 1 - 1 / 30],
    [59, 1 / 30],
    [60, 0],
    [61, 0],
  ])('%i days after the second yes, with none recorded, it reads %s', (today, reading) => {
    const found = readingOf(healthOn(starting(), today), 'agreement');
    if (typeof reading === 'number') expect(found).toBeCloseTo(reading, 9);
    else expect(found).toBe(reading);
  });

  it('is full once recorded, however late', () => {
    expect(readingOf(healthOn(starting({ steps: [step('agreement recorded', 80)] }), 80), 'agreement')).toBe(1);
  });
});

describe('next meeting has a date', () => {
  it.each([
    [19, 1],
    [20, 1],
    [21, 0],
  ])('planned for day 20, it reads on day %i as %i', (today, value) => {
    const record = starting({ steps: [step('next meeting planned', 5, { value: day(20) })] });
    expect(readingOf(healthOn(record, today), 'next meeting')).toBe(value);
  });

  it('follows the newest plan, and is no with none', () => {
    const steps = [
      step('next meeting planned', 5, { value: day(40) }),
      step('next meeting planned', 6, { value: day(10) }),
    ];
    expect(readingOf(healthOn(starting({ steps }), 15), 'next meeting')).toBe(0);
    expect(readingOf(healthOn(starting(), 15), 'next meeting')).toBe(0);
  });
});

describe('two contacts in the first month', () => {
  const call = (on: number, side: 'mentor' | 'mentee' = 'mentor') => checkIn(side, on, { channel: 'call' });

  it.each([
    [29, 'not due'],
    [30, 0.5],
    [31, 0.5],
  ])('with one call, on day %i it reads %s', (today, reading) => {
    expect(readingOf(healthOn(starting({ checkIns: [call(4)] }), today), 'early contact')).toBe(reading);
  });

  it('counts days of contact within the month only, whichever channel, and never a form', () => {
    const reading = (...checkIns: ReturnType<typeof checkIn>[]) =>
      readingOf(healthOn(starting({ checkIns }), 50), 'early contact');
    expect(reading()).toBe(0);
    expect(reading(call(4), call(30))).toBe(1);
    expect(reading(call(4), call(31))).toBe(0.5);
    expect(reading(call(4), call(-1))).toBe(0.5);
    expect(reading(call(0), checkIn('mentee', 9, { channel: 'message' }))).toBe(1);
    expect(reading(call(4), checkIn('mentee', 9, { channel: 'in person' }), call(12))).toBe(1);
    expect(reading(call(4), checkIn('mentee', 9, { channel: 'form' }))).toBe(0.5);
    expect(reading(call(4), call(4, 'mentee'))).toBe(0.5);
  });
});

describe('recency before growth', () => {
  it('is not due before the first meeting and is told, without weight, after it', () => {
    expect(readingOf(healthOn(starting(), 20), 'recency')).toBe('not due');
    const health = healthOn(starting({ sessions: [session(10)] }), 30);
    expect(signal(health, 'recency')).toMatchObject({
      weight: 0,
      contribution: 0,
      said: 'last meeting 20 days ago, agreed gap 30',
    });
  });
});

it('weighs 30, 25, 20, 15 and 10: met, half a fit, no agreement by day 45, no date, one contact make 57.5', () => {
  const record = starting({
    sessions: [session(20)],
    checkIns: [checkIn('mentor', 20, { channel: 'call', fit: 'still deciding' })],
  });
  const health = healthOn(record, 45);
  expect(health.score).toBeCloseTo(30 + 12.5 + 10 + 0 + 5, 9);
  expect(health).toMatchObject({ band: 'worth a look', coverage: 100 });
});
