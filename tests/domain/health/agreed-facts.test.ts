import { describe, expect, it } from 'vitest';
import type { GoalEntry } from '../../../src/shared/domain/pairing.ts';
import {
  aPairing,
  bothConsented,
  checkIn,
  day,
  entered,
  factsOn,
  healthOn,
  readingOf,
  session,
  signal,
  step,
} from './a-pairing.ts';

const goal = (status: GoalEntry['status'], on: number): GoalEntry => ({
  ...session(on),
  id: `goal ${status} ${on}`,
  goalId: 'goal',
  label: 'Speaking up',
  status,
  on: day(on),
});
const growing = (parts: Parameters<typeof aPairing>[0]) =>
  aPairing({ stageEntries: [entered('growth', 0)], ...parts, steps: [...bothConsented(0), ...(parts.steps ?? [])] });

describe('a changed rhythm', () => {
  const changed = growing({
    steps: [step('rhythm agreed', 90, { value: '15' })],
    sessions: [session(30), session(60)],
  });

  it('holds from its day on, and a day before is worked out with the rhythm of then', () => {
    expect(factsOn(changed, 89).cadenceDays).toBe(30);
    expect(factsOn(changed, 90).cadenceDays).toBe(15);
    expect(healthOn(changed, 89)).toEqual(healthOn(growing({ sessions: [session(30), session(60)] }), 89));
  });

  it('expects meetings by each rhythm for the days in which it held, not by the newest for all of them', () => {
    expect(signal(healthOn(changed, 120), 'meetings held').said).toBe('2 of 5 expected meetings recorded');
    const paused = growing({
      steps: [step('rhythm agreed', 90, { value: '15' }), step('paused', 100), step('resumed', 115)],
    });
    expect(signal(healthOn(paused, 120), 'meetings held').said).toBe('0 of 4 expected meetings recorded');
  });

  it('counts the meeting that parts of it add up to, though in the computer they stay a hair below it', () => {
    const parts = growing({
      pairing: { cadenceDays: 10 },
      steps: [step('rhythm agreed', 2, { value: '10' }), step('rhythm agreed', 9, { value: '10' })],
    });
    expect(signal(healthOn(parts, 10), 'meetings held').said).toBe('0 of 1 expected meetings recorded');
  });
});

it('a changed length moves the planned end from its day on, and none takes it away', () => {
  const changed = growing({
    steps: [step('length agreed', 100, { value: '180' }), step('length agreed', 120, { value: 'open' })],
  });
  expect(factsOn(changed, 99).plannedEnd).toBe(day(270));
  expect(factsOn(changed, 100)).toMatchObject({ plannedEnd: day(180), plannedLengthDays: 180 });
  expect(factsOn(changed, 120)).toMatchObject({ plannedEnd: null, plannedLengthDays: null });
});

describe('goal movement', () => {
  const reading = (goals: readonly GoalEntry[], checkIns: ReturnType<typeof checkIn>[] = []) =>
    readingOf(healthOn(growing({ goals, checkIns }), 150), 'goal movement');

  it('is a goal that moved or was met, like a yes on that day; a goal only set, or set aside, says nothing', () => {
    expect(reading([goal('open', 100), goal('moving', 140)])).toBe(1);
    expect(reading([goal('open', 100), goal('met', 140)])).toBe(1);
    expect(reading([goal('open', 140)])).toBe('unknown');
    expect(reading([goal('open', 100), goal('set aside', 140)])).toBe('unknown');
    expect(reading([goal('moving', 20)])).toBe('unknown');
  });

  it('and what a check-in says speak as one: the newer of the two counts', () => {
    const no = checkIn('mentee', 130, { goalsMoving: false });
    expect(reading([goal('moving', 140)], [no])).toBe(1);
    expect(reading([goal('moving', 60)], [no])).toBe(0);
  });
});

it('an informal pairing needs no agreement, and one that was made all the same counts', () => {
  const starting = (steps: ReturnType<typeof step>[] = []) =>
    aPairing({ stageEntries: [entered('initiation', 0)], steps: [...bothConsented(0), ...steps] });
  const agreement = (record: ReturnType<typeof starting>, needsAgreement: boolean) =>
    readingOf(healthOn(record, 80, { needsAgreement }), 'agreement');
  expect(agreement(starting(), true)).toBe(0);
  expect(agreement(starting(), false)).toBe('not due');
  expect(agreement(starting([step('agreement recorded', 10)]), false)).toBe(1);
});
