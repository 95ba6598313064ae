import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../../src/main/adapters/clock.ts';

describe('the clock', () => {
  const zone = process.env['TZ'];
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-02-28T22:30:00.000Z') });
  });
  afterEach(() => {
    vi.useRealTimers();
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it.each([
    ['Pacific/Auckland', '2027-03-01'],
    ['Europe/Warsaw', '2027-02-28'],
    ['America/Los_Angeles', '2027-02-28'],
  ])('names the day on the wall in %s, not the day in UTC', (place, day) => {
    process.env['TZ'] = place;
    expect(systemClock.today()).toBe(day);
    expect(systemClock.now()).toBe('2027-02-28T22:30:00.000Z');
  });
});
