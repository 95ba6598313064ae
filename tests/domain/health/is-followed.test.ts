import { describe, expect, it } from 'vitest';
import { followedUntil } from '../../../src/shared/domain/health/followed-until.ts';
import { isFollowed } from '../../../src/shared/domain/health/is-followed.ts';
import { aPairing, bothConsented, day, entered, fiveStages, step } from './a-pairing.ts';

type Parts = Parameters<typeof aPairing>[0];
const followed = (parts: Parts, today: number) => isFollowed(aPairing(parts), fiveStages, day(today));
const until = (parts: Parts, today: number) => followedUntil(aPairing(parts), fiveStages, day(today));

describe('a pairing is followed', () => {
  it('from the day it was proposed', () => {
    expect(followed({}, -1)).toBe(false);
    expect(followed({}, 0)).toBe(true);
  });

  it('until the day it is closed, and still on any day before', () => {
    const parts = { stageEntries: [entered('decline', 50)], steps: [...bothConsented(1), step('closed', 90)] };
    expect(followed(parts, 89)).toBe(true);
    expect(followed(parts, 90)).toBe(false);
    expect(followed(parts, 200)).toBe(false);
    expect(until(parts, 200)).toBe(day(90));
  });

  it('after closing in redefinition, until outcome and follow-up are both recorded', () => {
    const stageEntries = [entered('decline', 50), entered('redefinition', 92)];
    const closed = [...bothConsented(1), step('closed', 90)];
    const outcome = step('redefined', 100, { value: 'peers' });
    const followUp = step('followed up', 270);
    expect(followed({ stageEntries, steps: closed }, 91)).toBe(false);
    expect(followed({ stageEntries, steps: closed }, 92)).toBe(true);
    expect(followed({ stageEntries, steps: [...closed, outcome] }, 300)).toBe(true);
    expect(followed({ stageEntries, steps: [...closed, followUp] }, 300)).toBe(true);
    expect(followed({ stageEntries, steps: [...closed, outcome, followUp] }, 269)).toBe(true);
    expect(followed({ stageEntries, steps: [...closed, outcome, followUp] }, 270)).toBe(false);
    expect(until({ stageEntries, steps: [...closed, outcome, followUp] }, 300)).toBe(day(270));
  });

  it('in redefinition for as long as it is not closed', () => {
    const steps = [step('redefined', 100, { value: 'peers' }), step('followed up', 270)];
    expect(followed({ stageEntries: [entered('redefinition', 92)], steps }, 300)).toBe(true);
  });

  it('no longer once a side has declined the proposal, unless a yes replaced the no', () => {
    const declined = step('declined', 5, { side: 'mentor' });
    expect(followed({ steps: [declined] }, 4)).toBe(true);
    expect(followed({ steps: [declined] }, 5)).toBe(false);
    expect(followed({ steps: [declined, step('consented', 9, { side: 'mentor' })] }, 9)).toBe(true);
    expect(followed({ steps: [...bothConsented(1), declined] }, 9)).toBe(true);
    expect(until({ steps: [step('declined', 8, { side: 'mentee' }), declined] }, 20)).toBe(day(5));
  });
});
