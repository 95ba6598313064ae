import type { PlannedCreate } from './plan-create.ts';
import type { PlannedUpdate } from './plan-update.ts';

/** Whether an import adds people, and nobody takes on a part in the cohort by it. */
export function enrolsNobody(
  creates: readonly Pick<PlannedCreate, 'roles'>[],
  updates: readonly Pick<PlannedUpdate, 'rolesToAdd'>[],
): boolean {
  return (
    creates.length > 0 &&
    creates.every(({ roles }) => roles.length === 0) &&
    updates.every(({ rolesToAdd }) => rolesToAdd.length === 0)
  );
}
