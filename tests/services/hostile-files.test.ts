import { writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { migrations } from '../../src/main/storage/migrations/index.ts';
import { openSampleVault } from '../storage/sample-vault.ts';
import { rosterExpectations } from '../support/roster-collection.ts';
import { openSmallProgramme } from '../support/small-programme.ts';
import { passphrase, vaultFolderOf } from '../support/test-desk.ts';

const collection = resolve(import.meta.dirname, '..', 'fixtures', 'rosters');
const refused = [...rosterExpectations()].flatMap(([path, { refused: code }]) =>
  code === undefined ? [] : [{ path: join(collection, path), code }],
);

const atATime = 4;

type Programme = Awaited<ReturnType<typeof openSmallProgramme>>;

/** Every row of every table of the vault, which is locked for it and opened again. */
async function everyRowOf(test: Programme): Promise<string> {
  await test.ask('vault.lock', {});
  const database = await openSampleVault(vaultFolderOf(test), migrations, passphrase);
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all();
  const rows = tables.map((table) => [table, database.prepare(`SELECT * FROM "${String(table)}"`).all()]);
  database.close();
  const [vault] = (await test.ask('vault.status', {})).vaults;
  await test.ask('vault.unlock', { vault: vault?.token ?? '', passphrase });
  return JSON.stringify(rows, null, 1);
}

async function withPairing() {
  const test = await openSmallProgramme('2026-09-01');
  const mentorId = await test.add('Ada', ['mentor']);
  const menteeId = await test.add('Ben', ['mentee']);
  await test.ask('pairing.create', { cohortId: test.cohortId, mentorId, menteeId, purpose: null });
  return test;
}

it('a file that is refused changes nothing in the vault, however far somebody tries to go with it', async () => {
  const test = await withPairing();
  const before = await everyRowOf(test);
  expect(before).toContain('Ada');
  // Each reading is a process of its own, so a few go at a time.
  for (let at = 0; at < refused.length; at += atATime) {
    const some = refused.slice(at, at + atATime).map(async ({ path, code }) => {
      const file = test.desk.holdFile(path, basename(path));
      const problem = await test.refusal('roster.read', { file });
      expect(problem, path).toMatchObject({ code: 'SHEET_UNREADABLE', data: { reason: code } });
      return file;
    });
    const [file] = await Promise.all(some);
    if (at % 20 > 0) continue;
    const choices = { file, sheet: 0, headerRow: 0, dateOrder: null, cohortId: test.cohortId };
    const people = { ...choices, kind: 'people', mapping: [{ column: 0, field: 'fullName' }] };
    const fields = ['mentor', 'on'].map((field, column) => ({ column, field }));
    const sessions = { ...choices, kind: 'sessions', mapping: fields };
    for (const [route, input] of [
      ['roster.commit', { choices: people, fingerprint: '' }],
      ['roster.commitRecords', { choices: sessions, fingerprint: '' }],
    ] as const) {
      expect((await test.refusal(route, input)).code, route).toBe('SHEET_UNREADABLE');
    }
  }
  expect(await everyRowOf(test)).toBe(before);
}, 120_000);

it('random bytes under any name are read or refused, and change nothing in the vault either way', async () => {
  const test = await withPairing();
  const before = await everyRowOf(test);
  const begins = fc.constantFrom('', '504b0304', 'd0cf11e0a1b11ae1', 'efbbbf', 'fffe', '3c3f786d6c');
  let tried = 0;
  await fc.assert(
    fc.asyncProperty(
      begins,
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom('xlsx', 'xls', 'ods', 'fods', 'csv', 'txt'),
      async (begin, bytes, ending) => {
        const path = join(test.folder, `${tried++}.${ending}`);
        writeFileSync(path, Buffer.concat([Buffer.from(begin, 'hex'), bytes]));
        const file = test.desk.holdFile(path, basename(path));
        const reply = await test.desk.request('roster.read', { file }, { trusted: true });
        expect(reply.ok || reply.error.code === 'SHEET_UNREADABLE', JSON.stringify(reply)).toBe(true);
      },
    ),
    { numRuns: 12 },
  );
  expect(await everyRowOf(test)).toBe(before);
}, 60_000);

it('the comparison would notice: one more person is another vault', async () => {
  const test = await withPairing();
  const before = await everyRowOf(test);
  await test.add('Cy', []);
  expect(await everyRowOf(test)).not.toBe(before);
});
