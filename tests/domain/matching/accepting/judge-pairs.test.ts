import { describe, expect, it } from 'vitest';
import { localDate } from '../../../../src/shared/domain/local-date.ts';
import type { MatchingPool } from '../../../../src/shared/domain/matching/matching-pool.ts';
import { defaultWeights } from '../../../../src/shared/domain/matching/points/criteria.ts';
import { aPerson } from '../../../support/a-person.ts';
import { refusePairs } from './refuse-pairs.ts';

const top = { kind: 'none' } as const;
const ada = aPerson({ givenName: 'Ada', manager: top });
const ben = aPerson({ givenName: 'Ben', manager: top });
const cy = aPerson({ givenName: 'Cy', manager: top });
const pool: MatchingPool = {
  kind: 'one-to-one',
  today: localDate('2026-11-16'),
  people: [ada, ben, cy],
  mentees: [
    { personId: ben.id, need: 1 },
    { personId: cy.id, need: 1 },
  ],
  mentors: [{ personId: ada.id, places: 1, currentMentees: 0 }],
  excluded: [],
  turnedDown: [],
  earlier: [],
  declined: [],
  ended: [],
  locks: [],
  wishes: [],
  unknownManager: 'warn',
  needsSharedHours: false,
  weights: defaultWeights,
  ownCriteria: [],
  policy: 'worst-first',
};
const pair = (menteeId: typeof ada.id, isLocked = false) => ({ menteeId, mentorId: ada.id, isLocked });

describe('making pairings', () => {
  it('goes by the rules of a match run, and by what earlier pairs of the same list have taken', () => {
    expect(refusePairs(pool, [pair(ben.id)])).toBeNull();
    expect(refusePairs(pool, [pair(ben.id), pair(cy.id)])).toContain('places of Ada');
    const dee = aPerson({ givenName: 'Dee', manager: top });
    const two = {
      ...pool,
      people: [...pool.people, dee],
      mentors: [...pool.mentors, { personId: dee.id, places: 1, currentMentees: 0 }],
    };
    expect(refusePairs(two, [pair(ben.id), { ...pair(ben.id), mentorId: dee.id }])).toContain('not waiting');
  });

  it('never makes the same two people a pair twice at once, even where both have room for it', () => {
    const roomy = {
      ...pool,
      mentees: [{ personId: ben.id, need: 2 }],
      mentors: [{ personId: ada.id, places: 3, currentMentees: 0 }],
    };
    expect(refusePairs(roomy, [pair(ben.id), pair(ben.id)])).toContain('named twice');
  });

  it('needs two people who take part on their sides', () => {
    expect(refusePairs({ ...pool, mentees: [] }, [pair(ben.id)])).toContain('Ben Park is not waiting');
    expect(refusePairs({ ...pool, mentors: [] }, [pair(ben.id)])).toContain('Ada Park is not a mentor');
  });

  it('passes over people kept apart and a full mentor only for a pair that was locked', () => {
    const apart = { ...pool, excluded: [[ada.id, ben.id]] as const };
    expect(refusePairs(apart, [pair(ben.id)])).not.toBeNull();
    expect(refusePairs(apart, [pair(ben.id, true)])).toBeNull();
  });

  it('never passes over a reporting line or somebody who has left', () => {
    const below = { ...ben, manager: { kind: 'person', id: ada.id } } as const;
    expect(refusePairs({ ...pool, people: [ada, below, cy] }, [pair(ben.id, true)])).toContain('reports to');
    const left = { ...ada, leftOn: localDate('2026-11-01') };
    expect(refusePairs({ ...pool, people: [left, ben, cy] }, [pair(ben.id, true)])).toContain('has left');
  });
});
