import { describe, expect, it } from 'vitest';
import { localDate } from '../../../src/shared/domain/local-date.ts';
import type { Person } from '../../../src/shared/domain/person.ts';
import { trainingNudge } from '../../../src/shared/domain/today/training-nudges.ts';
import { aPerson } from '../../support/a-person.ts';

const day = localDate;
const cohort = {
  id: 'cohort' as never,
  programmeId: 'programme' as never,
  name: 'Winter',
  startsOn: day('2026-12-01'),
  endsOn: null,
  closedOn: null,
};
const on = (today: string, known: Partial<Person> = {}, registeredOn = '2026-10-01', closedOn: string | null = null) =>
  trainingNudge(
    aPerson(known),
    {
      cohort: { ...cohort, closedOn: closedOn === null ? null : day(closedOn) },
      enrolment: { personId: 'ada' as never, cohortId: cohort.id, role: 'mentor', registeredOn: day(registeredOn) },
      trainedSince: known.trainedOn ?? null,
    },
    day(today),
  );

describe('training before a cohort starts', () => {
  it('is asked about from three weeks before it until the day before, and from when somebody signed up', () => {
    expect(on('2026-11-09')).toBeNull();
    expect(on('2026-11-10')).toMatchObject({ since: '2026-11-10' });
    expect(on('2026-11-30')?.why).toBe('No training recorded; Winter begins on 1 December 2026.');
    expect(on('2026-12-01')).toBeNull();
    expect(on('2026-11-20', {}, '2026-11-18')).toMatchObject({ since: '2026-11-18' });
  });

  it('is not asked about of whoever was trained, pauses or has left, nor of a closed cohort', () => {
    expect(on('2026-11-20', { trainedOn: day('2026-11-01') })).toBeNull();
    expect(on('2026-11-20', { trainedOn: day('2026-11-25') })).toBeNull();
    expect(on('2026-11-20', { paused: true })).toBeNull();
    expect(on('2026-11-20', { leftOn: day('2026-11-20') })).toBeNull();
    expect(on('2026-11-20', {}, '2026-10-01', '2026-11-19')).toBeNull();
  });
});
