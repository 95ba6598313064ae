import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { peopleColumns } from '../../src/shared/domain/import-kind.ts';
import { openSmallProgramme } from '../support/small-programme.ts';

it('reads function and time zone from a staff list by their headings, and says of a cell that it is not understood', async () => {
  const { ask, desk, folder, cohortId } = await openSmallProgramme();
  const path = join(folder, 'staff.csv');
  const lines = [
    'Name,Email,Job family,Time zone',
    'Ada Park,ada@example.org,Law,Europe/Oslo',
    'Ben Low,b@example.org,,BST',
  ];
  writeFileSync(path, `${lines.join('\n')}\n`);
  const file = desk.holdFile(path, 'staff.csv');
  const read = await ask('roster.read', { file });
  const sheet = read.kind === 'sheets' ? read.sheets[0] : undefined;
  if (sheet === undefined) throw new Error('the file can be read');
  expect(sheet.columns.map(({ field }) => field)).toEqual(['fullName', 'email', 'jobFunction', 'timeZone']);
  const mapping = peopleColumns(sheet.columns);
  const choices = { file, sheet: 0, headerRow: sheet.table.headerRow, mapping, dateOrder: null, cohortId };
  const plan = await ask('roster.preview', choices);
  expect(plan.warnings.filter(({ code }) => code !== 'NO_ROLE')).toMatchObject([
    { code: 'TIME_ZONE_UNREADABLE', row: 3, value: 'BST' },
  ]);
  await ask('roster.commit', { choices, fingerprint: plan.fingerprint });
  const [, ada] = (await ask('people.list', {})).rows;
  if (ada === undefined) throw new Error('two people were imported');
  expect((await ask('people.get', { id: ada.id })).person).toMatchObject({
    jobFunction: 'Law',
    timeZone: 'Europe/Oslo',
  });
});
