import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eraseKeys, openEnvelope } from '../../src/main/storage/key-envelope.ts';
import { readKeyFile } from '../../src/main/storage/key-file.ts';
import { openMigratedDatabase } from '../../src/main/storage/migrate.ts';
import { migrations } from '../../src/main/storage/migrations/index.ts';
import { concernCategories, concernSeverities } from '../../src/shared/domain/concern.ts';
import type { RouteName } from '../../src/shared/ipc/contract.ts';
import { cheapKeyDerivation } from '../support/cheap-key-derivation.ts';
import { workbookParts } from '../support/report-workbook-parts.ts';
import { openSmallProgramme } from '../support/small-programme.ts';
import { passphrase, type TestDesk, vaultFolderOf } from '../support/test-desk.ts';

const today = '2026-11-16' as never;
/** Words that stand nowhere but in what is sealed. */
const canaries = ['kingfisher', 'granite', 'lantern', 'juniper', 'saffron'];
const [kingfisher, granite, lantern, juniper, saffron] = canaries as [string, string, string, string, string];

/** A vault in which everything of the private lane was written, edited, taken out and taken back. */
async function livedIn() {
  const test = await openSmallProgramme();
  const [mentor, mentee] = [await test.add('Ada', ['mentor']), await test.add('Ben', ['mentee'])];
  const pairing = { cohortId: test.cohortId, mentorId: mentor, menteeId: mentee, purpose: null };
  const { id } = await test.ask('pairing.create', pairing);
  const concern = await test.ask('concern.open', {
    pairingId: id,
    openedOn: today,
    nextReviewOn: null,
    category: 'mentor distancing',
    severity: 'pressing',
    referredTo: granite,
    text: `A ${kingfisher} was mentioned.`,
  });
  await test.ask('concern.update', { id: concern.id, text: `A ${lantern} as well.`, severity: 'light' });
  const about = { kind: 'person', id: mentor } as const;
  const note = await test.ask('note.add', { about, on: today, text: juniper });
  await test.ask('note.edit', { id: note.id, on: today, text: saffron });
  await test.ask('note.remove', { id: note.id });
  await test.ask('change.undo', {});
  return { ...test, mentor, pairingId: id, concern, note, about };
}

const found = (text: string) => canaries.filter((word) => text.toLowerCase().includes(word));

/** The vault's database as it is under its cipher: every page, free ones and those in the journal among them. */
async function decrypted(test: TestDesk): Promise<{ pages: string; rows: string }> {
  const folder = vaultFolderOf(test);
  const { envelope } = readKeyFile(folder);
  const { kdf } = envelope.passphrase;
  const passphraseKey = await cheapKeyDerivation(passphrase, Buffer.from(kdf.salt, 'base64'), kdf);
  const keys = openEnvelope(envelope, { passphraseKey });
  const database = openMigratedDatabase({ file: join(folder, 'desk.db'), key: keys }, migrations);
  try {
    const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all() as string[];
    const rows = tables.map((name) => [name, database.prepare(`SELECT * FROM "${name}"`).all()]);
    return { pages: database.serialize().toString('latin1'), rows: JSON.stringify(Object.fromEntries(rows)) };
  } finally {
    database.close();
    eraseKeys(keys);
  }
}

describe('what the second key seals', () => {
  it('stands in no page, row, undo image or audit entry of the database, once its cipher is off', async () => {
    const test = await livedIn();
    await test.desk.close();
    const { pages, rows } = await decrypted(test);
    // The names of people are there to be read, so this would have found the words.
    expect(pages).toContain('Ada');
    expect(rows).toContain('A private note about Ada Test was edited.');
    expect([found(pages), found(rows)]).toEqual([[], []]);
    const { concerns, changes, audit_payloads: payloads } = JSON.parse(rows) as Record<string, unknown[]>;
    for (const codes of [concerns, payloads, changes]) {
      const text = JSON.stringify(codes);
      for (const code of [...concernCategories.filter((one) => one !== 'other'), ...concernSeverities]) {
        expect(text).not.toContain(`"${code}"`);
      }
    }
  });

  it('is told by no route but its own: not by pages, lists, histories or the report that leaves', async () => {
    const test = await livedIn();
    const { ask, programme, pairingId, mentor, folder, saved } = test;
    const report = { programmeId: programme.id, cohortId: null, from: '2026-01-01' as never, to: today };
    const told = [
      await ask('change.list', {}),
      await ask('people.get', { id: mentor }),
      await ask('people.list', {}),
      await ask('pairing.get', { id: pairingId }),
      await ask('pairing.board', {}),
      await ask('pairing.list', {}),
      await ask('health.overview', {}),
      await ask('report.leadership', report),
    ];
    await ask('report.saveLeadership', { report, format: 'xlsx' });
    const parts = await workbookParts(readFileSync(join(folder, saved.at(-1) ?? '')));
    const text = JSON.stringify([told, [...parts.values()]]);
    expect(text).toContain('Ada Test');
    expect(found(text)).toEqual([]);
    expect(text).not.toMatch(/mentor distancing|"pressing"|"light"/);
  });

  it('is quoted by no refusal', async () => {
    const { refusal, concern, note } = await livedIn();
    const refusals = [
      await refusal('concern.update', { id: concern.id, category: 'personal matter' }),
      await refusal('concern.update', { id: concern.id, status: 'closed', closedOn: '2030-01-01' }),
      await refusal('note.edit', { id: note.id, on: '2030-01-01', text: kingfisher }),
      await refusal('note.add', { about: { kind: 'person', id: 'x' }, on: today, text: kingfisher }),
    ];
    expect(found(JSON.stringify(refusals))).toEqual([]);
  });
});

describe('notes and concerns locked apart', () => {
  it('are refused whole, whatever is asked of them, while everything else goes on', async () => {
    const { ask, refusal, events, pairingId, concern, note, about } = await livedIn();
    await ask('vault.lockNotes', {});
    expect(events).toContain('notes.locked');
    expect((await ask('vault.status', {})).open?.areNotesOpen).toBe(false);
    const said = { category: 'other', severity: 'light', referredTo: null, text: null, nextReviewOn: null };
    const asked: readonly (readonly [RouteName, unknown])[] = [
      ['concern.list', { pairingId }],
      ['concern.open', { pairingId, openedOn: today, ...said }],
      ['concern.update', { id: concern.id, status: 'watching' }],
      ['note.list', { about }],
      ['note.add', { about, on: today, text: 'A word.' }],
      ['note.edit', { id: note.id, on: today, text: 'A word.' }],
      ['note.remove', { id: note.id }],
    ];
    for (const [route, input] of asked) expect((await refusal(route, input)).code, route).toBe('NOTES_LOCKED');
    const { row, health } = await ask('pairing.get', { id: pairingId });
    expect([row.band, health.reason]).toEqual(['needs a conversation', 'A concern is open.']);
  });

  it('open again with the passphrase of the vault, and with no other', async () => {
    const { ask, refusal, pairingId } = await livedIn();
    await ask('vault.lockNotes', {});
    expect((await refusal('vault.unlockNotes', { passphrase: 'not the passphrase' })).code).toBe(
      'VAULT_WRONG_PASSPHRASE',
    );
    expect((await ask('vault.status', {})).open?.areNotesOpen).toBe(false);
    await ask('vault.unlockNotes', { passphrase });
    expect((await ask('concern.list', { pairingId })).concerns).toMatchObject([{ text: `A ${lantern} as well.` }]);
  });

  it('are open again when the vault is opened anew, and nothing of them answers once it is locked', async () => {
    const { ask, refusal, about } = await livedIn();
    await ask('vault.lockNotes', {});
    await ask('vault.lock', {});
    for (const route of ['vault.lockNotes', 'vault.unlockNotes'] as const) {
      const input = route === 'vault.unlockNotes' ? { passphrase } : {};
      expect((await refusal(route, input)).code).toBe('VAULT_LOCKED');
    }
    const [vault] = (await ask('vault.status', {})).vaults;
    await ask('vault.unlock', { vault: vault?.token ?? '', passphrase });
    expect((await ask('note.list', { about })).notes).toMatchObject([{ text: saffron }]);
  });

  it('are undone while they are locked: only sealed texts are moved', async () => {
    const { ask, pairingId, concern } = await livedIn();
    await ask('concern.update', { id: concern.id, text: 'Something else.' });
    await ask('vault.lockNotes', {});
    await ask('change.undo', {});
    await ask('vault.unlockNotes', { passphrase });
    expect((await ask('concern.list', { pairingId })).concerns).toMatchObject([{ text: `A ${lantern} as well.` }]);
  });

  it('ask for no passphrase in the practice programme, which keeps no secrets', async () => {
    const { ask } = await openSmallProgramme();
    await ask('vault.openPractice', {});
    await ask('vault.lockNotes', {});
    await ask('vault.unlockNotes', { passphrase: '' });
    const { rows } = await ask('pairing.list', {});
    const all = await Promise.all(rows.map(({ id }) => ask('concern.list', { pairingId: id })));
    expect(all.flatMap(({ concerns }) => concerns.map(({ status }) => status)).toSorted()).toEqual(['closed', 'open']);
  });
});
