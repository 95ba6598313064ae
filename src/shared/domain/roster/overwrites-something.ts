import { isBlankValue } from './blank-value.ts';
import type { PlannedUpdate } from './plan-update.ts';

/** Whether an update would put the value of the file in the place of one that is known here, not only fill an empty one. */
export function overwritesSomething({ changes, manager }: Pick<PlannedUpdate, 'changes' | 'manager'>): boolean {
  const namesAnother = manager !== null && manager.from.kind !== 'unknown';
  return namesAnother || changes.some(({ from }) => !isBlankValue(from));
}
