import { describe, expect, it } from 'vitest';
import type { SignalId } from '../../../../src/shared/domain/health/health-model.ts';
import { aPairing, bothConsented, day, entered, healthOn, readingOf, signal, step } from '../a-pairing.ts';

const end = 270;
const closing = ({ steps = [], ...parts }: Parameters<typeof aPairing>[0] = {}) =>
  aPairing({ stageEntries: [entered('decline', 230)], steps: [...bothConsented(0), ...steps], ...parts });
const agreed = (on: number, endsOn = end) => step('ending agreed', on, { value: day(endsOn) });

describe('ending agreed ahead of the planned end', () => {
  it.each([
    [269, 'not due'],
    [270, 0],
    [271, 0],
  ])('with none agreed, on day %i of 270 it reads %s', (today, reading) => {
    expect(readingOf(healthOn(closing(), today), 'ending agreed')).toBe(reading);
  });

  it.each([
    [268, 1],
    [269, 1],
    [270, 0],
    [271, 0],
  ])('agreed on day %i it reads %i', (on, value) => {
    expect(readingOf(healthOn(closing({ steps: [agreed(on)] }), 280), 'ending agreed')).toBe(value);
  });

  it('counts an ending that was agreed early and put off later as agreed early', () => {
    const steps = [agreed(240), agreed(275, 300)];
    expect(readingOf(healthOn(closing({ steps }), 280), 'ending agreed')).toBe(1);
  });

  it('needs a day: agreed without one is not yet agreed', () => {
    expect(readingOf(healthOn(closing({ steps: [step('ending agreed', 240)] }), 250), 'ending agreed')).toBe('not due');
    const worded = closing({ steps: [step('ending agreed', 240, { value: 'soon' })] });
    expect(readingOf(healthOn(worded, 250), 'ending agreed')).toBe('not due');
  });

  it('is not due where no end is planned, and unknown where the start was never recorded', () => {
    const openEnded = closing({ pairing: { plannedLengthDays: null }, steps: [agreed(240, 260)] });
    expect(readingOf(healthOn(openEnded, 280), 'ending agreed')).toBe('not due');
    const imported = aPairing({ stageEntries: [entered('decline', 230)] });
    expect(readingOf(healthOn(imported, 250), 'ending agreed')).toBe('unknown');
    expect(healthOn(imported, 250)).toMatchObject({ band: 'too little to say', coverage: 0, score: null });
  });

  it('moves the planned end by paused days', () => {
    const paused = closing({ steps: [step('paused', 100), step('resumed', 130)] });
    expect(readingOf(healthOn(paused, 299), 'ending agreed')).toBe('not due');
    expect(readingOf(healthOn(paused, 300), 'ending agreed')).toBe(0);
  });
});

const closingSteps: readonly [SignalId, number, ReturnType<typeof step>[]][] = [
  ['closing conversation', 14, [step('closing conversation', 265)]],
  [
    'exit answers',
    30,
    [step('exit answered', 265, { side: 'mentor' }), step('exit answered', 266, { side: 'mentee' })],
  ],
  ['reason', 14, [step('reason coded', 265, { side: 'mentee', value: 'goal met early' })]],
  ['goal outcomes', 14, [step('goal outcomes marked', 265)]],
];

describe.each(closingSteps)('%s', (id, zero, done) => {
  it('is not due before the end, full on it, and falls to nothing on its last day', () => {
    const on = (today: number) => readingOf(healthOn(closing({ steps: [agreed(240)] }), today), id);
    expect(on(end - 1)).toBe('not due');
    expect(on(end)).toBe(1);
    expect(on(end + 1)).toBeCloseTo(1 - 1 / zero, 9);
    expect(on(end + zero - 1)).toBeCloseTo(1 / zero, 9);
    expect(on(end + zero)).toBe(0);
    expect(on(end + zero + 1)).toBe(0);
  });

  it('is full once done, before the end and long after', () => {
    const record = closing({ steps: [agreed(240), ...done] });
    expect(readingOf(healthOn(record, 267), id)).toBe(1);
    expect(readingOf(healthOn(record, 400), id)).toBe(1);
  });

  it('is counted from the day agreed, or from the closing where that came sooner', () => {
    const early = closing({ steps: [agreed(240, 250)] });
    expect(readingOf(healthOn(early, 249), id)).toBe('not due');
    expect(readingOf(healthOn(early, 250 + zero), id)).toBe(0);
    const closedSooner = closing({ steps: [agreed(240, 260), step('closed', 245)] });
    expect(readingOf(healthOn(closedSooner, 245 + zero), id)).toBe(0);
    const closedLater = closing({ steps: [agreed(240, 250), step('closed', 255)] });
    expect(readingOf(healthOn(closedLater, 250 + zero), id)).toBe(0);
  });

  it('stretches with the planned length and is not due where no end can be named', () => {
    const long = closing({ pairing: { plannedLengthDays: 540 }, steps: [agreed(240, 300)] });
    expect(readingOf(healthOn(long, 300 + zero), id)).toBeCloseTo(0.5, 9);
    const openEnded = closing({ pairing: { plannedLengthDays: null } });
    expect(readingOf(healthOn(openEnded, 400), id)).toBe('not due');
    const openEndedAgreed = closing({ pairing: { plannedLengthDays: null }, steps: [agreed(240, 300)] });
    expect(readingOf(healthOn(openEndedAgreed, 300 + zero), id)).toBe(0);
    const withoutStart = aPairing({ stageEntries: [entered('decline', 230)] });
    expect(readingOf(healthOn(withoutStart, 400), id)).toBe('unknown');
    expect(readingOf(healthOn(closing({ pairing: { plannedLengthDays: null }, steps: done }), 400), id)).toBe(1);
  });
});

describe('exit answers of one side', () => {
  const oneSide = closing({ steps: [agreed(240), step('exit answered', 260, { side: 'mentee' })] });

  it('are half of it: full until the end, then falling with the other side only', () => {
    expect(readingOf(healthOn(oneSide, 265), 'exit answers')).toBe(1);
    expect(readingOf(healthOn(oneSide, 285), 'exit answers')).toBeCloseTo(0.75, 9);
    expect(readingOf(healthOn(oneSide, 300), 'exit answers')).toBe(0.5);
    expect(signal(healthOn(oneSide, 300), 'exit answers').said).toContain('from the mentor');
  });
});

it('a reason without a cause is no reason', () => {
  const record = closing({ steps: [agreed(240), step('reason coded', 265, { side: 'mentee' })] });
  expect(readingOf(healthOn(record, end + 14), 'reason')).toBe(0);
});

it('weighs 30, 25, 20, 15 and 10', () => {
  const after = (...steps: ReturnType<typeof step>[]) =>
    healthOn(closing({ steps: [agreed(240), ...steps] }), end + 40).score;
  expect(after()).toBeCloseTo(30, 9);
  for (const [id, , done] of closingSteps) {
    const weights: Partial<Record<SignalId, number>> = {
      'closing conversation': 25,
      'exit answers': 20,
      reason: 15,
      'goal outcomes': 10,
    };
    expect(after(...done)).toBeCloseTo(30 + (weights[id] ?? Number.NaN), 9);
  }
});
