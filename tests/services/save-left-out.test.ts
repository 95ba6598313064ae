import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { peopleColumns, recordColumns } from '../../src/shared/domain/import-kind.ts';
import { openSmallProgramme } from '../support/small-programme.ts';

const header = 'Staff number,Whom it is about,Email,Phone,Role,Registered on';

async function withFile(name: string, lines: readonly string[]) {
  const test = await openSmallProgramme('2026-09-01');
  const read = async (fileName: string) => {
    const file = test.desk.holdFile(join(test.folder, fileName), fileName);
    const reading = await test.ask('roster.read', { file });
    const [sheet] = reading.kind === 'sheets' ? reading.sheets : [];
    if (sheet === undefined) throw new Error('the file can be read');
    const { headerRow } = sheet.table;
    return { sheet, common: { file, sheet: 0, headerRow, dateOrder: null, cohortId: test.cohortId } };
  };
  writeFileSync(join(test.folder, name), `${lines.join('\n')}\n`);
  return { ...test, read, opened: await read(name) };
}

const people = [
  header,
  '001,Ada Park,ada@example.org,+49 30 1,mentor,2026-05-31',
  '007,,nobody@example.org,+49 30 2,mentee,2026-05-30',
  '003,Cy Moss,cy@example.org,+49 30 3,mentee,2026-05-29',
];

describe('saving the rows that stay out', () => {
  it('gives a list that comes in by itself once it is mended, whatever was said of its columns', async () => {
    const { ask, read, opened, saved } = await withFile('staff.csv', people);
    const mapping = [...peopleColumns(opened.sheet.columns), { column: 1, field: 'fullName' as const }];
    const choices = { ...opened.common, mapping, decisions: [{ row: 4, leaveOut: true }] };
    const { fingerprint } = await ask('roster.preview', choices);
    await ask('roster.commit', { choices, fingerprint });

    expect(await ask('roster.saveLeftOut', { choices })).toMatchObject({ saved: true });
    expect(saved).toEqual(['staff, rows to mend.xlsx']);
    const list = await read('staff, rows to mend.xlsx');
    expect(list.sheet.sample).toEqual([
      [...header.split(','), 'Not imported because'],
      [
        '007',
        null,
        'nobody@example.org',
        '+49 30 2',
        'mentee',
        '2026-05-30',
        'This row has no name, so nobody can be made of it.',
      ],
      ['003', 'Cy Moss', 'cy@example.org', '+49 30 3', 'mentee', '2026-05-29', 'You left this row out.'],
    ]);
    expect(list.sheet.columns.every(({ confidence }) => confidence === 'remembered')).toBe(true);
    const again = { ...list.common, mapping: peopleColumns(list.sheet.columns) };
    expect(again.mapping).toEqual(mapping.toSorted((a, b) => a.column - b.column));
    const mended = { ...again, corrections: [{ column: 1, in: { row: 2 }, to: 'Ben Low' }] };
    const plan = await ask('roster.preview', mended);
    expect(plan.tally).toEqual([]);
    expect(plan.creates.map(({ fields }) => [fields.givenName, fields.externalId])).toEqual([
      ['Ben', '007'],
      ['Cy', '003'],
    ]);
  });

  it('has what was corrected in the window, and says of whom a row is in doubt', async () => {
    const { ask, read, opened, add } = await withFile('staff.csv', [header, '9,Ada Tast,,,mentor,', '8,Bo Reyes,,,?,']);
    await add('Ada', ['mentor']);
    const mapping = [...peopleColumns(opened.sheet.columns), { column: 1, field: 'fullName' as const }];
    const corrections = [{ column: 4, in: { value: 'mentor' }, to: 'both' }];
    await ask('roster.saveLeftOut', { choices: { ...opened.common, mapping, corrections } });
    const { sheet } = await read('staff, rows to mend.xlsx');
    expect(sheet.sample.slice(1)).toEqual([
      ['9', 'Ada Tast', null, null, 'both', null, 'Nobody has said yet whether this is the same person as Ada Test.'],
    ]);
  });

  it('does the same for a file about pairings', async () => {
    const lines = ['Mentor,Mentee,Date,Duration,Format', 'Ada Park,Nobody,2026-08-15,60,Teams'];
    const { ask, read, opened } = await withFile('sessions.csv', lines);
    const choices = { ...opened.common, kind: 'sessions' as const, mapping: recordColumns(opened.sheet.columns) };
    await ask('roster.saveLeftOut', { choices });
    const { sheet } = await read('sessions, rows to mend.xlsx');
    expect(sheet.kind).toBe('sessions');
    expect(sheet.sample[1]?.at(-1)).toBe('Nobody here goes by this name, address or number. (Ada Park)');
    expect(sheet.columns.at(-1)?.field).toBe('notUsed');
  });

  it('asks for no place when nothing stays out', async () => {
    const { refusal, opened, saved } = await withFile('staff.csv', people.slice(0, 2));
    const mapping = [{ column: 1, field: 'fullName' }];
    expect((await refusal('roster.saveLeftOut', { choices: { ...opened.common, mapping } })).code).toBe(
      'IMPORT_NOTHING_LEFT_OUT',
    );
    expect(saved).toEqual([]);
  });
});
