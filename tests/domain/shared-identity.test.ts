import { describe, expect, it } from 'vitest';
import { findSharedIdentity } from '../../src/shared/domain/shared-identity.ts';
import { aPerson } from '../support/a-person.ts';

const ada = aPerson({ email: 'ada@example.org', externalId: '0042' });

describe('an address or a number that somebody has already', () => {
  it('is noticed however it is written (caught: ADA@ and 42 make a second Ada)', () => {
    expect(findSharedIdentity([ada], aPerson({ email: ' ADA@Example.org' }), null)).toEqual({
      by: 'email',
      other: ada,
    });
    expect(findSharedIdentity([ada], aPerson({ externalId: '42' }), null)).toEqual({ by: 'externalId', other: ada });
  });

  it('is told by the number first: that never is a question of taste', () => {
    const both = aPerson({ email: 'ada@example.org', externalId: '42' });
    expect(findSharedIdentity([ada], both, null)?.by).toBe('externalId');
  });

  it('is not their own, not one that is missing, and not asked about again when it was theirs before', () => {
    expect(findSharedIdentity([ada], ada, null)).toBeNull();
    expect(findSharedIdentity([ada, aPerson()], aPerson(), null)).toBeNull();
    const ben = aPerson({ email: 'ada@example.org' });
    expect(findSharedIdentity([ada, ben], { ...ben, jobTitle: 'Nurse' }, ben)).toBeNull();
  });
});
