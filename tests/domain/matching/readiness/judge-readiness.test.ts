import { describe, expect, it } from 'vitest';
import { judgeReadiness } from '../../../../src/shared/domain/matching/readiness/judge-readiness.ts';

const ready = {
  kind: 'one-to-one' as const,
  mentees: 3,
  mentorsWithRoom: 2,
  freePlaces: 4,
  places: 4,
  missingPlaces: 0,
  nobodyMayMentor: { length: 0 },
  waitingForAPlace: null,
};
const waiting = (length: number) => ({ mentees: { length } });

describe('whether a match run makes sense now', () => {
  it('takes somebody who waits and a place to wait for', () => {
    expect(judgeReadiness(ready)).toEqual({
      canRun: true,
      sentence: 'A run makes sense now: 3 mentees wait, and 2 mentors have 4 free places.',
    });
    expect(judgeReadiness({ ...ready, mentees: 0 }).canRun).toBe(false);
    expect(judgeReadiness({ ...ready, freePlaces: 0, places: 0, missingPlaces: 3 })).toEqual({
      canRun: false,
      sentence: 'A run could propose nobody now: 3 mentees wait, and no mentor in this cohort has a free place.',
    });
  });

  it('names nobody waiting before missing room (caught: an empty cohort asked for more mentors)', () => {
    expect(judgeReadiness({ ...ready, mentees: 0, mentorsWithRoom: 0, freePlaces: 0, places: 0 }).sentence).toBe(
      'There is nothing to match now: nobody in this cohort is waiting for a mentor.',
    );
  });

  it('is still so with too few places, and counts one as one', () => {
    const one = { ...ready, mentees: 2, mentorsWithRoom: 1, freePlaces: 1, places: 1, missingPlaces: 1 };
    expect(judgeReadiness({ ...one, nobodyMayMentor: { length: 1 } })).toEqual({
      canRun: true,
      sentence:
        'A run makes sense now: 2 mentees wait, and 1 mentor has 1 free place, 1 too few; nobody may mentor 1 of those who wait.',
    });
  });

  it('counts what can be used, and says so where places are there that nobody could be given', () => {
    expect(judgeReadiness({ ...ready, places: 2, missingPlaces: 1 }).sentence).toBe(
      'A run makes sense now: 3 mentees wait, and 2 mentors have 4 free places, of which 2 can be used, 1 too few.',
    );
    expect(judgeReadiness({ ...ready, places: 0, missingPlaces: 3 })).toEqual({
      canRun: false,
      sentence:
        'A run could propose nobody now: 3 mentees wait, and 2 mentors have 4 free places that nobody could be given.',
    });
  });

  it('is no where nobody could be proposed to anybody (caught: a run offered that could propose nothing)', () => {
    expect(judgeReadiness({ ...ready, nobodyMayMentor: { length: 3 } })).toEqual({
      canRun: false,
      sentence:
        'A run could propose nobody now: 2 mentors have 4 free places, but nobody may mentor any of the 3 mentees who wait.',
    });
    expect(judgeReadiness({ ...ready, mentees: 1, nobodyMayMentor: { length: 1 } }).sentence).toBe(
      'A run could propose nobody now: 2 mentors have 4 free places, but nobody may mentor the mentee who waits.',
    );
    expect(judgeReadiness({ ...ready, nobodyMayMentor: { length: 1 }, waitingForAPlace: waiting(2) })).toEqual({
      canRun: false,
      sentence:
        'A run could propose nobody now: 2 mentors have 4 free places, but nobody has one for any of the 3 mentees who wait.',
    });
    expect(judgeReadiness({ ...ready, waitingForAPlace: waiting(2) }).canRun).toBe(true);
  });
});
