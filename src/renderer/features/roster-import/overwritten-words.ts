import { overwritesSomething } from '../../../shared/domain/roster/overwrites-something.ts';
import type { ImportPlan } from '../../../shared/domain/roster/plan-import.ts';
import { countOf } from '../../lib/format.ts';

/** Says for how many people a value known here gives way to that of the file; null where the file only fills gaps. */
export function overwrittenWords({ updates, counts }: Pick<ImportPlan, 'updates' | 'counts'>): string | null {
  const people = updates.filter(overwritesSomething).length;
  if (people === 0) return null;
  const atLeast = updates.length < counts.updates ? 'at least ' : '';
  return `For ${atLeast}${countOf(people, 'person', 'people')} a value that is here already gives way to the one in the file, even if it was entered here by hand since.`;
}
