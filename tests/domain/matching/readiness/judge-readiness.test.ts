import { describe, expect, it } from 'vitest';
import { judgeReadiness } from '../../../../src/shared/domain/matching/readiness/judge-readiness.ts';

const ready = {
  kind: 'one-to-one' as const,
  mentees: 3,
  mentorsWithRoom: 2,
  places: 4,
  missingPlaces: 0,
  nobodyMayMentor: { length: 0 },
};

describe('whether a match run makes sense now', () => {
  it('takes somebody who waits and a place to wait for', () => {
    expect(judgeReadiness(ready)).toEqual({
      canRun: true,
      sentence: 'Yes: 3 mentees wait, and 2 mentors offer 4 places.',
    });
    expect(judgeReadiness({ ...ready, mentees: 0 }).canRun).toBe(false);
    expect(judgeReadiness({ ...ready, places: 0, missingPlaces: 3 }).canRun).toBe(false);
  });

  it('names nobody waiting before missing room (caught: an empty cohort asked for more mentors)', () => {
    expect(judgeReadiness({ ...ready, mentees: 0, mentorsWithRoom: 0, places: 0 }).sentence).toBe(
      'No: nobody in this cohort is waiting for a mentor.',
    );
  });

  it('is still so with too few places, and counts one as one', () => {
    const one = {
      ...ready,
      mentees: 2,
      mentorsWithRoom: 1,
      places: 1,
      missingPlaces: 1,
      nobodyMayMentor: { length: 1 },
    };
    expect(judgeReadiness(one)).toEqual({
      canRun: true,
      sentence:
        'Yes: 2 mentees wait, and 1 mentor offers 1 place; nobody may mentor 1 of them, and 1 place is missing.',
    });
  });

  it('is no where rules keep everybody from everybody (caught: a run offered that could propose nothing)', () => {
    expect(judgeReadiness({ ...ready, nobodyMayMentor: { length: 3 } })).toEqual({
      canRun: false,
      sentence: 'No: 2 mentors offer 4 places, but nobody may mentor any of the 3 mentees who wait.',
    });
    expect(judgeReadiness({ ...ready, mentees: 1, nobodyMayMentor: { length: 1 } }).sentence).toBe(
      'No: 2 mentors offer 4 places, but nobody may mentor the mentee who waits.',
    );
  });
});
