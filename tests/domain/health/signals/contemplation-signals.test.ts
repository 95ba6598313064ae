import { describe, expect, it } from 'vitest';
import { aPairing, bothConsented, day, entered, healthOn, readingOf, signal, step } from '../a-pairing.ts';

const proposed = (parts: Parameters<typeof aPairing>[0] = {}) =>
  aPairing({ stageEntries: [entered('contemplation', 0)], ...parts });
const oneYes = [step('consented', 1, { side: 'mentee' })];

describe('both sides said yes', () => {
  it.each([
    [13, 'not due'],
    [14, 0],
    [15, 0],
  ])('on day %i of the stage, with no yes at all, it reads %s', (today, reading) => {
    expect(readingOf(healthOn(proposed(), today), 'both said yes')).toBe(reading);
  });

  it('one yes is half, two are full', () => {
    expect(readingOf(healthOn(proposed({ steps: oneYes }), 20), 'both said yes')).toBe(0.5);
    expect(readingOf(healthOn(proposed({ steps: bothConsented(1) }), 20), 'both said yes')).toBe(1);
  });

  it('a yes that was taken back no longer counts', () => {
    const steps = [...oneYes, step('declined', 5, { side: 'mentee' })];
    expect(readingOf(healthOn(proposed({ steps }), 20), 'both said yes')).toBe(0);
  });

  it('is due later in a pairing planned longer, and never later than twice', () => {
    const longer = (plannedLengthDays: number | null) => proposed({ pairing: { plannedLengthDays } });
    expect(readingOf(healthOn(longer(540), 27), 'both said yes')).toBe('not due');
    expect(readingOf(healthOn(longer(540), 28), 'both said yes')).toBe(0);
    expect(readingOf(healthOn(longer(2000), 28), 'both said yes')).toBe(0);
    expect(readingOf(healthOn(longer(null), 14), 'both said yes')).toBe(0);
  });
});

describe('both sides briefed or trained', () => {
  it.each([
    [13, 'not due'],
    [14, 0.5],
    [15, 0.5],
  ])('on day %i, with only the mentor trained, it reads %s', (today, reading) => {
    expect(readingOf(healthOn(proposed(), today, { mentorTrainedOn: day(-5) }), 'both trained')).toBe(reading);
  });

  it('is full with both trained, and a training still ahead does not count', () => {
    expect(
      readingOf(healthOn(proposed(), 20, { mentorTrainedOn: day(3), menteeTrainedOn: day(20) }), 'both trained'),
    ).toBe(1);
    expect(
      readingOf(healthOn(proposed(), 20, { mentorTrainedOn: day(3), menteeTrainedOn: day(21) }), 'both trained'),
    ).toBe(0.5);
    expect(readingOf(healthOn(proposed(), 20), 'both trained')).toBe(0);
  });
});

describe('wait in the pool', () => {
  it.each([
    [13, 1],
    [14, 1],
    [15, 1 - 1 / 31],
    [44, 1 / 31],
    [45, 0],
    [46, 0],
  ])('%i days after the mentee registered it reads %d', (waited, value) => {
    const health = healthOn(proposed(), 30, { menteeRegisteredOn: day(30 - waited) });
    expect(readingOf(health, 'wait')).toBeCloseTo(value, 9);
  });

  it('ends with the second yes, not with today', () => {
    const health = healthOn(proposed({ steps: bothConsented(10) }), 60, { menteeRegisteredOn: day(-4) });
    expect(readingOf(health, 'wait')).toBe(1);
    expect(signal(health, 'wait').said).toBe('the mentee waited 14 days since registering');
  });

  it('is no wait at all when the mentee registered after both had said yes', () => {
    const health = healthOn(proposed({ steps: bothConsented(1) }), 20, { menteeRegisteredOn: day(9) });
    expect(readingOf(health, 'wait')).toBe(1);
    expect(signal(health, 'wait').said).toBe('the mentee waited 0 days since registering');
  });

  it('is unknown without a day of registration, and leaves paused days out', () => {
    expect(readingOf(healthOn(proposed(), 30), 'wait')).toBe('unknown');
    const paused = proposed({ steps: [step('paused', 10), step('resumed', 40)] });
    expect(readingOf(healthOn(paused, 44, { menteeRegisteredOn: day(0) }), 'wait')).toBe(1);
  });

  it('is measured on the scale of the planned length', () => {
    const short = proposed({ pairing: { plannedLengthDays: 135 } });
    expect(readingOf(healthOn(short, 30, { menteeRegisteredOn: day(30 - 7) }), 'wait')).toBe(1);
    expect(readingOf(healthOn(short, 30, { menteeRegisteredOn: day(30 - 22) }), 'wait')).toBeCloseTo(0.5 / 15.5, 9);
    expect(readingOf(healthOn(short, 30, { menteeRegisteredOn: day(30 - 23) }), 'wait')).toBe(0);
  });
});

describe('key fields', () => {
  it.each([
    [1, 1],
    [0.99, 0.975],
    [0.61, 0.025],
    [0.6, 0],
    [0.59, 0],
  ])('with %d of them filled in it reads %d', (keyFieldsComplete, value) => {
    expect(readingOf(healthOn(proposed(), 20, { keyFieldsComplete }), 'key fields')).toBeCloseTo(value, 9);
  });
});

it('weighs 30, 25, 25 and 20: half a yes, one training, a long wait and 80 % of the fields make 37.5', () => {
  const health = healthOn(proposed({ steps: oneYes }), 20, {
    mentorTrainedOn: day(0),
    menteeRegisteredOn: day(-60),
    keyFieldsComplete: 0.8,
  });
  expect(health.score).toBeCloseTo(15 + 12.5 + 0 + 10, 9);
  expect(health).toMatchObject({ band: 'needs a conversation', coverage: 100 });
});
