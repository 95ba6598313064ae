import { describe, expect, it } from 'vitest';
import type { CohortId, ProgrammeId } from '../../src/shared/domain/ids.ts';
import { refuseSameName } from '../../src/shared/domain/refuse-same-name.ts';

const cohort = (id: string, name: string, programme = 'one') => ({
  id: id as CohortId,
  programmeId: programme as ProgrammeId,
  name,
});
const spring = cohort('a', 'Spring Årgang');

describe('two cohorts of one name', () => {
  it.each(['Spring Årgang', 'spring argang', ' Spring  Årgang '])('are not told apart by “%s”', (name) => {
    expect(refuseSameName(cohort('b', name), [spring])?.field).toBe('name');
  });

  it('may stand in two programmes', () => {
    expect(refuseSameName(cohort('b', spring.name, 'two'), [spring])).toBeNull();
  });

  it('is never said of a cohort and itself (caught: a cohort that cannot be saved with another day)', () => {
    expect(refuseSameName(spring, [spring])).toBeNull();
    expect(refuseSameName(cohort('b', 'Autumn'), [spring])).toBeNull();
  });
});
