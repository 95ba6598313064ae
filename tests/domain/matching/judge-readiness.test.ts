import { describe, expect, it } from 'vitest';
import { judgeReadiness } from '../../../src/shared/domain/matching/judge-readiness.ts';

const ready = { mentees: 3, mentors: 2, places: 4, missingPlaces: 0 };

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
    expect(judgeReadiness({ mentees: 0, mentors: 0, places: 0, missingPlaces: 0 }).sentence).toBe(
      'Nobody in this cohort is waiting for a mentor.',
    );
  });

  it('is still so with too few places, and counts one as one', () => {
    expect(judgeReadiness({ mentees: 2, mentors: 1, places: 1, missingPlaces: 1 })).toEqual({
      canRun: true,
      sentence: 'Yes: 2 mentees wait, and 1 mentor offers 1 place. 1 place is missing.',
    });
  });
});
