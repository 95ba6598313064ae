import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { peopleColumns } from '../../src/shared/domain/import-kind.ts';
import { openSmallProgramme } from '../support/small-programme.ts';
import { aProgramme, passphrase } from '../support/test-desk.ts';

const header = 'Employee ID,First name,Last name,Email,Department,Reports to,Role';

async function withRoster(lines: readonly string[]) {
  const test = await openSmallProgramme();
  const hold = (name: string, content: readonly string[]) => {
    const path = join(test.folder, name);
    writeFileSync(path, `${[header, ...content].join('\n')}\n`);
    return test.desk.holdFile(path, name);
  };
  const choicesFor = async (file: string) => {
    const read = await test.ask('roster.read', { file });
    if (read.kind !== 'sheets') throw new Error('the file can be read');
    const [sheet] = read.sheets;
    if (sheet === undefined) throw new Error('the file has a sheet');
    const mapping = peopleColumns(sheet.columns);
    return { file, sheet: 0, headerRow: sheet.table.headerRow, mapping, dateOrder: null, cohortId: test.cohortId };
  };
  const file = hold('roster.csv', lines);
  return { ...test, hold, choicesFor, choices: await choicesFor(file) };
}

const roster = [
  '001,Ada,Park,ada@example.org,Finance,none,mentor',
  '002,Ben,Low,ben@example.org,Finance,001,mentee',
  '003,Cy,Moss,cy@example.org,Sales,Ada Park,mentee',
  '004,,,nobody@example.org,Sales,001,mentee',
];

describe('importing a roster', () => {
  it('writes nothing before the commit, then everybody with their lines and parts', async () => {
    const { ask, choices } = await withRoster(roster);
    const plan = await ask('roster.preview', choices);
    expect(plan.counts).toMatchObject({ creates: 3, problems: 1 });
    expect((await ask('people.list', {})).total).toBe(0);
    await ask('roster.commit', { choices, fingerprint: plan.fingerprint });
    const { rows } = await ask('people.list', {});
    expect(rows.map((row) => [row.name, row.managerName, row.roles.join()])).toEqual([
      ['Ben Low', 'Ada Park', 'mentee'],
      ['Cy Moss', 'Ada Park', 'mentee'],
      ['Ada Park', null, 'mentor'],
    ]);
  });

  it('knows a file again by its bytes, whatever it is called now, and no other one by it', async () => {
    const { ask, choices, hold } = await withRoster(roster);
    const before = async (name: string, lines: readonly string[]) => {
      const read = await ask('roster.read', { file: hold(name, lines) });
      return read.kind === 'sheets' ? read.importedBefore !== null : null;
    };
    expect(await before('again.csv', roster)).toBe(false);
    await ask('roster.commit', { choices, fingerprint: (await ask('roster.preview', choices)).fingerprint });
    expect(await before('again.csv', roster)).toBe(true);
    expect(await before('again.csv', [...roster.slice(0, -1), `${roster.at(-1)} `])).toBe(false);
  });

  it('remembers who a row was said to be, asks again only when told to, and forgets it with the import', async () => {
    const { ask, choices, hold, choicesFor } = await withRoster(roster.slice(0, 1));
    await ask('roster.commit', { choices, fingerprint: (await ask('roster.preview', choices)).fingerprint });
    const [ada] = (await ask('people.list', {})).rows;
    if (ada === undefined) throw new Error('Ada was imported');
    const rules = { givenName: 'never', familyName: 'never' } as const;
    const list = async () => ({ ...(await choicesFor(hold('list.csv', [',Ada,Parke,,Law,,mentor']))), rules });
    const asked = await list();
    expect((await ask('roster.preview', asked)).counts).toMatchObject({ possibleDuplicates: 1 });
    const answered = { ...asked, decisions: [{ row: 2, samePersonAs: ada.id }] };
    const { fingerprint } = await ask('roster.preview', answered);
    const { importId } = await ask('roster.commit', { choices: answered, fingerprint });
    const again = await ask('roster.preview', await list());
    expect([again.counts.unchanged, again.saidBefore]).toEqual([1, [{ row: 2, personId: ada.id }]]);
    await ask('roster.undo', { importId });
    expect((await ask('roster.preview', await list())).counts).toMatchObject({ possibleDuplicates: 1 });
  });

  it('plans nothing when the same file comes again, and remembers its columns', async () => {
    const { ask, refusal, choices, hold, choicesFor } = await withRoster(roster.slice(0, 3));
    await ask('roster.commit', { choices, fingerprint: (await ask('roster.preview', choices)).fingerprint });
    const again = hold('again.csv', roster.slice(0, 3));
    const read = await ask('roster.read', { file: again });
    expect(read.kind === 'sheets' && read.sheets[0]?.columns[0]?.confidence).toBe('remembered');
    const same = await choicesFor(again);
    const plan = await ask('roster.preview', same);
    expect(plan.counts).toMatchObject({ creates: 0, updates: 0, unchanged: 3 });
    expect((await refusal('roster.commit', { choices: same, fingerprint: plan.fingerprint })).code).toBe(
      'IMPORT_NOTHING_TO_DO',
    );
  });

  it('never goes into another vault that was opened while its file was still being read', async () => {
    const { ask, desk, choices, hold } = await withRoster(roster);
    const { fingerprint } = await ask('roster.preview', choices);
    const unread = { ...choices, file: hold('unread.csv', roster) };
    const committing = desk.request('roster.commit', { choices: unread, fingerprint }, { trusted: true });
    await desk.lock();
    await ask('vault.create', { name: 'Other', passphrase, programme: aProgramme });
    expect(await committing).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
    expect((await ask('people.list', {})).total).toBe(0);
    expect((await ask('change.list', {})).total).toBe(1);
  });

  it('is refused when the vault changed since the preview, and nothing is half imported', async () => {
    const { ask, refusal, add, choices } = await withRoster(roster);
    const { fingerprint } = await ask('roster.preview', choices);
    await add('Ada', ['mentor'], { externalId: '001', email: 'ada@example.org' });
    expect((await refusal('roster.commit', { choices, fingerprint })).code).toBe('IMPORT_PLAN_STALE');
    expect((await ask('people.list', {})).total).toBe(1);
  });

  it('is undone as a whole, keeps who was edited since by name, and stays in the history', async () => {
    const { ask, choices } = await withRoster(roster.slice(0, 3));
    const { importId } = await ask('roster.commit', {
      choices,
      fingerprint: (await ask('roster.preview', choices)).fingerprint,
    });
    const cy = (await ask('people.list', { search: 'moss' })).rows[0];
    if (cy === undefined) throw new Error('Cy was imported');
    await ask('people.edit', { id: cy.id, fields: { department: 'Care' } });
    const undone = await ask('roster.undo', { importId });
    expect(undone.kept).toContain('Cy Moss');
    expect((await ask('people.list', {})).rows.map((row) => row.name)).toContain('Cy Moss');
    expect((await ask('roster.history', {}))[0]?.undoneAt).not.toBeNull();
  });

  it('refuses a roster without a name column, and a file that is no spreadsheet, in one sentence each', async () => {
    const { ask, refusal, choices, folder, desk } = await withRoster(roster);
    const nameless = { ...choices, mapping: choices.mapping.filter(({ field }) => !field.endsWith('Name')) };
    expect((await refusal('roster.preview', nameless)).code).toBe('ROSTER_WITHOUT_NAMES');
    const path = join(folder, 'photo.xlsx');
    writeFileSync(path, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]));
    const error = await refusal('roster.read', { file: desk.holdFile(path, 'photo.xlsx') });
    expect(error.code).toBe('SHEET_UNREADABLE');
    expect(error.message).toContain('This is a picture');
    expect((await ask('people.list', {})).total).toBe(0);
  });

  it('forgets the files it held when the vault is locked', async () => {
    const { ask, refusal, choices } = await withRoster(roster);
    await ask('vault.lock', {});
    const [vault] = (await ask('vault.status', {})).vaults;
    await ask('vault.unlock', { vault: vault?.token ?? '', passphrase: 'correct horse battery' });
    expect((await refusal('roster.preview', choices)).code).toBe('FILE_GONE');
  });
});
