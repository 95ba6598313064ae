import type { ProblemGroup } from './problem-groups.ts';

/** What becomes of the rows of a group as they stand, in one sentence that is true of all of them. */
export function consequenceWords({ blocks, code, column, n, staysOut }: Omit<ProblemGroup, 'problems'>): string {
  const [rows, come, stay] = n === 1 ? ['This row', 'comes', 'stays'] : ['These rows', 'come', 'stay'];
  if (blocks) return `${rows} ${stay} out.`;
  if (staysOut === 'all') return `${rows} ${stay} out as ${n === 1 ? 'it stands' : 'they stand'}.`;
  if (staysOut === 'some') return 'The rows that can come in do so without it; the others stay out.';
  return `${rows} ${come} in ${without(code, column) ?? (n === 1 ? 'as it is' : 'as they are')}.`;
}

function without(code: ProblemGroup['code'], column: number | null): string | null {
  if (column !== null) return 'without it';
  if (code === 'SIDES_SWAPPED') return 'the right way round';
  if (code === 'NO_ROLE') return 'without a part in the cohort';
  if (code === 'OWN_MANAGER' || (code.startsWith('MANAGER_') && code !== 'MANAGERS_IN_CIRCLE')) {
    return 'without that line manager';
  }
  return code.startsWith('WISH_') ? 'without that wish' : null;
}
