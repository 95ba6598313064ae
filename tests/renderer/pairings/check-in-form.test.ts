import { describe, expect, it } from 'vitest';
import { blankCheckIn, checkInProblems, checkInToLog } from '../../../src/renderer/features/pairings/check-in-form.ts';
import type { PairingId } from '../../../src/shared/domain/ids.ts';
import { contract } from '../../../src/shared/ipc/contract.ts';

const id = '00000000-0000-4000-8000-000000000001' as PairingId;
const blank = blankCheckIn('2026-11-21');
const accepts = (form: typeof blank) => contract['checkIn.log'].input.safeParse(checkInToLog(id, form)).success;

describe('writing down a check-in', () => {
  it('sends what was not asked as null, never as a low answer or a no', () => {
    expect(checkInToLog(id, blank)).toMatchObject({
      quality: null,
      trust: null,
      fit: null,
      goalsMoving: null,
      wantsContact: null,
      metOn: null,
      notMetSince: null,
    });
    expect(accepts(blank)).toBe(true);
  });

  it('tells "no" from "not asked"', () => {
    expect(checkInToLog(id, { ...blank, goalsMoving: 'no', quality: '1' })).toMatchObject({
      goalsMoving: false,
      quality: 1,
    });
  });

  it('sends at most one of "met" and "not met since", so that main accepts it', () => {
    for (const met of ['met on', 'not met since'] as const) {
      const form = { ...blank, met, metDay: '2026-11-02' };
      expect(accepts(form)).toBe(true);
      const sent = checkInToLog(id, form);
      expect([sent.metOn, sent.notMetSince].filter((day) => day !== null)).toEqual(['2026-11-02']);
    }
  });

  it('asks for the day when one was named, and for no day otherwise', () => {
    expect(checkInProblems({ ...blank, met: 'met on' })).toHaveProperty('metDay');
    expect(checkInProblems({ ...blank, givenOn: null })).toHaveProperty('givenOn');
    expect(checkInProblems({ ...blank, quality: '3' })).toEqual({});
  });

  it('refuses a check-in in which nothing was said (caught: an empty one counted as contact)', () => {
    expect(checkInProblems(blank)).toHaveProperty('quality');
    expect(checkInProblems({ ...blank, wantsContact: 'no' })).toEqual({});
    expect(checkInProblems({ ...blank, met: 'met on', metDay: '2026-11-02' })).toEqual({});
  });
});
