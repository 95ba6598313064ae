import type { PickerResult } from '../ui/search-picker.tsx';
import { request } from './request.ts';

/** The nine people whose names answer best, for a picker; `except` are left out. */
export async function findPeople(search: string, except: readonly string[] = []): Promise<readonly PickerResult[]> {
  const { rows } = await request('people.list', { search, limit: 9 + except.length });
  return rows
    .filter((row) => !except.includes(row.id))
    .slice(0, 9)
    .map((row) => {
      const note = [row.jobTitle, row.department].filter((part) => part !== null).join(', ');
      return { id: row.id, label: row.name, ...(note === '' ? {} : { note }) };
    });
}
