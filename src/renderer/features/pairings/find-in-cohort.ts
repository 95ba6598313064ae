import type { CohortId } from '../../../shared/domain/ids.ts';
import type { Role } from '../../../shared/domain/person.ts';
import { request } from '../../lib/request.ts';
import type { PickerResult } from '../../ui/search-picker.tsx';

const views = { mentee: 'waiting for a mentor', mentor: 'mentors with room' } as const;

/** Whom a few letters find among the mentees of a cohort who wait for a mentor, or its mentors with room. */
export async function findInCohort(cohortId: CohortId, role: Role, search: string): Promise<readonly PickerResult[]> {
  const { rows } = await request('people.list', { cohortId, role, view: views[role], search, limit: 9 });
  return rows.map((row) => ({ id: row.id, label: row.name, ...(row.department ? { note: row.department } : {}) }));
}
