import { expect, test } from 'vitest';
import type { PersonId } from '../../../src/shared/domain/ids.ts';
import { overwritesSomething } from '../../../src/shared/domain/roster/overwrites-something.ts';
import type { FieldChange } from '../../../src/shared/domain/roster/resulting-fields.ts';

const change = (from: FieldChange['from']): FieldChange => ({
  field: 'department',
  from,
  to: 'Law',
  label: 'Department',
});
const ana = { kind: 'person', id: 'ana' as PersonId } as const;

test.each([null, '', 0, false, []])('filling an empty value (%j) takes nothing away', (from) => {
  expect(overwritesSomething({ changes: [change(from)], manager: null, wishes: [] })).toBe(false);
});

test('one value that would give way is enough, whatever else is only filled', () => {
  expect(overwritesSomething({ changes: [change(null), change('Finance')], manager: null, wishes: [] })).toBe(true);
});

test('another line manager overwrites one that is known, and that somebody has none, but not a gap', () => {
  const becomes = (from: Parameters<typeof overwritesSomething>[0]['manager']) =>
    overwritesSomething({ changes: [], manager: from, wishes: [] });
  expect(becomes({ from: ana, to: { kind: 'none' } })).toBe(true);
  expect(becomes({ from: { kind: 'none' }, to: ana })).toBe(true);
  expect(becomes({ from: { kind: 'unknown', said: 'A. Somebody' }, to: ana })).toBe(false);
});
