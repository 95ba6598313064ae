import type { ImportField } from '../../../shared/domain/import-kind.ts';
import type { ImportPlan } from '../../../shared/domain/roster/plan-import.ts';
import type { Mapping } from './suggested-mapping.ts';

/** The columns that can make somebody a mentor or a mentee. */
const partFields: readonly ImportField[] = ['role', 'isMentor', 'isMentee', 'mentorCapacity', 'menteeNeed'];

/**
 * Whether an import adds people of whom not one takes part in the cohort. The plan shows the first rows of a long list;
 * where a later one may still take part, the answer is no.
 */
export function enrolsNobody(plan: Pick<ImportPlan, 'creates' | 'updates' | 'counts'>, mapping: Mapping): boolean {
  if (plan.counts.creates === 0) return false;
  if (![...mapping.values()].some((field) => partFields.includes(field))) return true;
  const isWhole = plan.creates.length === plan.counts.creates && plan.updates.length === plan.counts.updates;
  return (
    isWhole &&
    plan.creates.every(({ roles }) => roles.length === 0) &&
    plan.updates.every(({ rolesToAdd }) => rolesToAdd.length === 0)
  );
}
