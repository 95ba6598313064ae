import { expect, test } from 'vitest';
import { partsOf, wishGroups } from '../../../src/renderer/features/people/wish-groups.ts';
import type { CohortId, PersonId } from '../../../src/shared/domain/ids.ts';
import { localDate } from '../../../src/shared/domain/local-date.ts';
import type { Role } from '../../../src/shared/domain/person.ts';

const part = (cohort: string, role: Role) => ({ cohortId: cohort as CohortId, cohortName: cohort, role });

test('a wish is noted for the part taken on last, and never in a cohort that is closed', () => {
  const parts = [part('2024', 'mentee'), part('2025', 'mentee'), part('2026', 'mentor')];
  expect(partsOf(parts, (cohort) => cohort !== '2024').map(({ label }) => label)).toEqual([
    'For a mentee, in 2026',
    'For a mentor, in 2025',
  ]);
});

test('wishes of two parts in one cohort are two lists, each in its order', () => {
  const wish = (role: Role, whom: string, rank: number) => ({
    ...part('2026', role),
    id: whom,
    personId: 'ada' as PersonId,
    wishedId: whom as PersonId,
    wishedName: whom,
    rank,
    givenOn: localDate('2026-01-05'),
  });
  const groups = wishGroups([wish('mentee', 'Ben', 1), wish('mentor', 'Cy', 1), wish('mentee', 'Dee', 3)]);
  expect(
    groups.map(({ title, wishes }) => [title, ...wishes.map(({ rank, wishedName }) => `${rank} ${wishedName}`)]),
  ).toEqual([
    ['For a mentor, in 2026', '1 Ben', '3 Dee'],
    ['For a mentee, in 2026', '1 Cy'],
  ]);
});
