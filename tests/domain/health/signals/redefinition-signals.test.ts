import { describe, expect, it } from 'vitest';
import { addMonths } from '../../../../src/shared/domain/health/add-months.ts';
import { daysBetween, localDate } from '../../../../src/shared/domain/local-date.ts';
import { aPairing, bothConsented, day, entered, healthOn, readingOf, step } from '../a-pairing.ts';

const begun = 280;
const after = ({ steps = [], ...parts }: Parameters<typeof aPairing>[0] = {}) =>
  aPairing({
    stageEntries: [entered('redefinition', begun)],
    steps: [...bothConsented(0), step('closed', begun), ...steps],
    ...parts,
  });

describe('outcome recorded', () => {
  it.each([
    [0, 1],
    [1, 1 - 1 / 45],
    [44, 1 / 45],
    [45, 0],
    [46, 0],
  ])('%i days into the stage, with none recorded, it reads %d', (days, value) => {
    expect(readingOf(healthOn(after(), begun + days), 'outcome')).toBeCloseTo(value, 9);
  });

  it('is full once it has a word, however late, and not by a step without one', () => {
    expect(readingOf(healthOn(after({ steps: [step('redefined', 400, { value: 'peers' })] }), 400), 'outcome')).toBe(1);
    expect(readingOf(healthOn(after({ steps: [step('redefined', 400)] }), 400), 'outcome')).toBe(0);
  });
});

describe('six-month follow-up', () => {
  const dueOn = (ended: number) => ended + daysBetween(day(ended), addMonths(day(ended), 6));

  it('is not due before its day, full on it and gone 30 days later', () => {
    const on = (today: number) => readingOf(healthOn(after(), today), 'follow-up');
    const due = dueOn(begun);
    expect(day(due)).toBe('2027-04-08');
    expect(on(due - 1)).toBe('not due');
    expect(on(due)).toBe(1);
    expect(on(due + 1)).toBeCloseTo(1 - 1 / 30, 9);
    expect(on(due + 29)).toBeCloseTo(1 / 30, 9);
    expect(on(due + 30)).toBe(0);
    expect(on(due + 31)).toBe(0);
  });

  it('is full once held, early or late', () => {
    expect(readingOf(healthOn(after({ steps: [step('followed up', 300)] }), 301), 'follow-up')).toBe(1);
    expect(readingOf(healthOn(after({ steps: [step('followed up', 600)] }), 600), 'follow-up')).toBe(1);
  });

  it('is counted from the closing, else from the ending agreed, else from the stage', () => {
    const stageEntries = [entered('redefinition', begun)];
    const agreed = step('ending agreed', 200, { value: day(250) });
    const laterAgreed = step('ending agreed', 200, { value: day(300) });
    const on = (steps: ReturnType<typeof step>[], today: number) =>
      readingOf(healthOn(aPairing({ stageEntries, steps }), today), 'follow-up');
    expect(on([agreed], dueOn(250))).toBe(1);
    expect(on([agreed], dueOn(250) - 1)).toBe('not due');
    expect(on([laterAgreed], dueOn(begun))).toBe(1);
    expect(on([laterAgreed], dueOn(begun) - 1)).toBe('not due');
    expect(on([agreed, step('closed', 260)], dueOn(260) - 1)).toBe('not due');
    expect(on([agreed, step('closed', 260)], dueOn(260))).toBe(1);
    expect(on([], dueOn(begun) - 1)).toBe('not due');
  });

  it('keeps its six months for every planned length; only its thirty days stretch', () => {
    const long = after({ pairing: { plannedLengthDays: 540 } });
    expect(readingOf(healthOn(long, dueOn(begun)), 'follow-up')).toBe(1);
    expect(readingOf(healthOn(long, dueOn(begun) + 30), 'follow-up')).toBe(0.5);
  });
});

describe('asked to return', () => {
  it.each([
    [29, 'not due'],
    [30, 1],
    [31, 1 - 1 / 30],
    [59, 1 / 30],
    [60, 0],
    [61, 0],
  ])('%i days into the stage, not asked, it reads %s', (days, reading) => {
    const found = readingOf(healthOn(after(), begun + days), 'asked to return');
    if (typeof reading === 'number') expect(found).toBeCloseTo(reading, 9);
    else expect(found).toBe(reading);
  });

  it('is full once asked', () => {
    expect(readingOf(healthOn(after({ steps: [step('asked to return', 285)] }), 290), 'asked to return')).toBe(1);
  });
});

it('weighs 45, 35 and 20', () => {
  const late = begun + 400;
  const score = (...steps: ReturnType<typeof step>[]) => healthOn(after({ steps }), late).score;
  expect(score()).toBe(0);
  expect(score(step('redefined', 285, { value: 'ended' }))).toBeCloseTo(45, 9);
  expect(score(step('followed up', 500))).toBeCloseTo(35, 9);
  expect(score(step('asked to return', 320))).toBeCloseTo(20, 9);
});

describe('calendar months', () => {
  it.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-06-30', 6, '2026-12-30'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-05-05', 0, '2026-05-05'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(localDate(from), months)).toBe(to);
  });
});
