import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CohortId, ProgrammeId } from '../../src/shared/domain/ids.ts';
import { filterChoices, filterPairings, type PairingFilters } from '../../src/shared/domain/pairing-filters.ts';
import { careerLevels } from '../../src/shared/domain/person.ts';
import { sayFilters } from '../../src/shared/domain/say-filters.ts';
import { aPairingRecord } from '../support/a-pairing-record.ts';
import { aPerson } from '../support/a-person.ts';

const none: PairingFilters = { programmeId: null, cohortId: null, department: null, careerLevel: null, purpose: null };
const word = fc.option(fc.constantFrom('Care', 'Law', 'Élan'));

const picture = fc
  .record({
    cohort: fc.constantFrom('spring', 'autumn'),
    department: word,
    careerLevel: fc.option(fc.constantFrom(...careerLevels)),
    purpose: word,
  })
  .map(({ cohort, department, careerLevel, purpose }) => {
    const record = aPairingRecord();
    return {
      cohort: { id: cohort as CohortId, programmeId: `programme of ${cohort}` as ProgrammeId } as never,
      mentee: aPerson({ department, careerLevel }),
      record: { ...record, pairing: { ...record.pairing, purpose } },
    };
  });
const pictures = fc.array(picture, { maxLength: 12 });

describe('narrowing pairings', () => {
  it('leaves all of them without a filter, and with two what passes both', () => {
    fc.assert(
      fc.property(pictures, (all) => {
        expect(filterPairings(all, none)).toEqual(all);
        const both = { ...none, cohortId: 'spring' as CohortId, department: 'Law' };
        const one = filterPairings(all, { ...none, cohortId: both.cohortId });
        expect(filterPairings(all, both)).toEqual(filterPairings(one, { ...none, department: 'Law' }));
        for (const { mentee } of filterPairings(all, both)) expect(mentee.department).toBe('Law');
      }),
    );
  });

  it('offers exactly what leads to somebody (caught: a choice that shows an empty board)', () => {
    fc.assert(
      fc.property(pictures, (all) => {
        const { departments, careerLevels: levels, purposes } = filterChoices(all);
        const found = [
          ...departments.map((department) => filterPairings(all, { ...none, department })),
          ...levels.map((careerLevel) => filterPairings(all, { ...none, careerLevel })),
          ...purposes.map((purpose) => filterPairings(all, { ...none, purpose })),
        ];
        for (const shown of found) expect(shown).not.toEqual([]);
        const inDepartments = departments.flatMap((department) => filterPairings(all, { ...none, department }));
        expect(inDepartments).toHaveLength(all.filter(({ mentee }) => mentee.department !== null).length);
      }),
    );
  });
});

describe('filters in words', () => {
  const names = { programme: 'Engineering', cohort: 'Spring' };

  it('name the programme, the cohort and everything chosen', () => {
    expect(sayFilters(names, { ...none, department: 'Law', purpose: 'settling in' })).toBe(
      'Engineering, cohort Spring, mentees in Law, purpose settling in',
    );
  });

  it('say that nothing is left out, and that there is nothing yet', () => {
    expect(sayFilters({ ...names, cohort: null }, none)).toBe('Engineering, all cohorts');
    expect(sayFilters({ programme: null, cohort: null }, none)).toBe('No programme yet, all cohorts');
  });
});
