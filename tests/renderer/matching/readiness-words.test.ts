import { describe, expect, it } from 'vitest';
import { readinessPoints } from '../../../src/renderer/features/matching/readiness-words.ts';
import type { PersonId } from '../../../src/shared/domain/ids.ts';
import type { ReadinessInWords } from '../../../src/shared/ipc/routes/matching.ts';

const ready: ReadinessInWords = {
  mentees: 12,
  mentorsAskedFor: 12,
  mentors: 10,
  places: 14,
  missingPlaces: 0,
  sentence: 'Everyone can be proposed a mentor.',
  canRun: true,
  untrainedMentors: [],
  unknownManagers: [],
  loops: [],
  nobodyMayMentor: [],
};
const named = (name: string) => ({ id: name as PersonId, name });

describe('readiness in sentences', () => {
  it('has nothing to look at when everything is in order', () => {
    expect(readinessPoints(ready).filter((point) => point.isWorthALook)).toEqual([]);
  });

  it('never takes an unknown manager for "no conflict"', () => {
    const points = readinessPoints({ ...ready, unknownManagers: [named('Mei'), named('Kofi')] });
    expect(points[0]).toEqual({
      sentence: '2 people have no manager recorded, so a reporting line cannot be ruled out for them.',
      isWorthALook: true,
      people: [named('Mei'), named('Kofi')],
    });
    expect(points.map((point) => point.sentence)).not.toContain('Every reporting line is known.');
  });

  it('puts what would help to look at before what is in order', () => {
    const looks = readinessPoints({ ...ready, missingPlaces: 1, loops: [[named('Mei')]] }).map(
      (point) => point.isWorthALook,
    );
    expect(looks).toEqual([true, true, false, false]);
  });

  it('names everyone whom nobody may mentor, with the reason', () => {
    const [first] = readinessPoints({
      ...ready,
      nobodyMayMentor: [{ menteeId: 'Rosa' as PersonId, menteeName: 'Rosa', why: 'All mentors are in her line.' }],
    });
    expect(first?.people).toEqual([named('Rosa')]);
    expect(first?.sentence).toContain('All mentors are in her line.');
  });

  it('claims nothing of everyone where there is no one', () => {
    expect(readinessPoints({ ...ready, mentees: 0, mentors: 0, mentorsAskedFor: 0, places: 0 })).toEqual([]);
    expect(readinessPoints({ ...ready, mentees: 0 }).map((point) => point.sentence)).not.toContain(
      'There are places enough for everyone who asks.',
    );
  });
});
