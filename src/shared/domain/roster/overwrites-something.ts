import { isBlankValue } from './blank-value.ts';
import type { PlannedUpdate } from './plan-update.ts';

/** Whether an update would put the value of the file in the place of one that is known here, not only fill an empty one. */
export function overwritesSomething({
  changes,
  manager,
  wishes,
}: Pick<PlannedUpdate, 'changes' | 'manager' | 'wishes'>): boolean {
  const namesAnother = manager !== null && manager.from.kind !== 'unknown';
  const wishesOtherwise = wishes.some(({ from }) => from.length > 0);
  return namesAnother || wishesOtherwise || changes.some(({ from }) => !isBlankValue(from));
}
