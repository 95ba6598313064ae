import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeAtomically } from '../../src/main/adapters/atomic-file.ts';
import { eraseKeys, openEnvelope } from '../../src/main/storage/key-envelope.ts';
import { readKeyFile } from '../../src/main/storage/key-file.ts';
import { openMigratedDatabase } from '../../src/main/storage/migrate.ts';
import { migrations } from '../../src/main/storage/migrations/index.ts';
import { createSealedLane } from '../../src/main/storage/sealed-lane.ts';
import { createVaults, type OpenVault } from '../../src/main/storage/vaults.ts';
import type { NoteId, PersonId } from '../../src/shared/domain/ids.ts';
import type { Instant, LocalDate } from '../../src/shared/domain/local-date.ts';
import type { SealedText } from '../../src/shared/domain/sealed-text.ts';
import { aPerson } from '../support/a-person.ts';
import { cheapCost, cheapKeyDerivation } from '../support/cheap-key-derivation.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const place = { table: 'notes', row: 'n', column: 'text' } as const;
const noteAt = (row: string) => ({ table: 'notes', row, column: 'text' }) as const;
const damaged = expect.objectContaining({ code: 'VAULT_DAMAGED' });
const locked = expect.objectContaining({ code: 'NOTES_LOCKED' });

describe('a sealed lane', () => {
  it('gives texts back as they were, and short ones all of one length', () => {
    const lane = createSealedLane('v', randomBytes(32));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        // Text ends in no filling: the contract takes no such character.
        const told = text.replace(/\0+$/, '');
        expect(lane.open(place, lane.seal(place, told))).toBe(told);
      }),
    );
    const lengths = ['', 'boundary', 'mentor distancing', 'é'.repeat(128)].map((text) => lane.seal(place, text).length);
    expect(new Set(lengths).size).toBe(1);
  });

  it('seals and opens nothing while it is locked, and not even its key is left', () => {
    const key = randomBytes(32);
    const lane = createSealedLane('v', key);
    const sealed = lane.seal(place, 'quiet');
    lane.lock();
    expect([lane.isOpen, key.every((byte) => byte === 0)]).toEqual([false, true]);
    expect(() => lane.open(place, sealed)).toThrow(locked);
    expect(() => lane.seal(place, 'quiet')).toThrow(locked);
  });

  it('stays locked when it was locked while the passphrase was still being looked at, and the key found goes', async () => {
    for (const [act, code] of [
      ['lock', 'NOTES_LOCKED'],
      ['end', 'VAULT_LOCKED'],
    ] as const) {
      const lane = createSealedLane('v', randomBytes(32));
      lane.lock();
      const found = randomBytes(32);
      const opening = lane.reopen(async () => {
        lane[act]();
        return found;
      });
      await expect(opening).rejects.toMatchObject({ code });
      expect([lane.isOpen, found.every((byte) => byte === 0)]).toEqual([false, true]);
    }
  });

  it('refuses base64 that was changed, also where the decoder would pass over it', () => {
    const lane = createSealedLane('v', randomBytes(32));
    const sealed = lane.seal(place, 'quiet');
    for (const changed of [`${sealed} `, ` ${sealed}`, sealed.replace(/.$/, '-'), '', sealed.slice(4)]) {
      expect(() => lane.open(place, changed as SealedText), changed.slice(-4)).toThrow(damaged);
    }
  });
});

const passphrase = 'the first words';
const day = '2026-11-16' as LocalDate;

/** A real encrypted vault on the disk with somebody and two notes about them. */
async function aVault() {
  const folder = temporaryFolder();
  const vaults = createVaults({
    folder,
    deriveKey: cheapKeyDerivation,
    cost: cheapCost,
    writeAtomically,
    now: () => '2026-11-16T09:00:00.000Z' as Instant,
    nextId: randomUUID,
  });
  const person = aPerson();
  const { vault, recoveryCode } = await vaults.create('Spring', passphrase, 'own', async (store) =>
    store.change('test', async (write) => {
      await write.people.add(person);
      return { sentence: 'Done.', value: null };
    }),
  );
  const ids = [randomUUID() as string, randomUUID() as string] as NoteId[] as [NoteId, NoteId];
  await vault.store.change('test', async (write) => {
    for (const [at, id] of ids.entries()) {
      await write.notes.add({
        id,
        about: { kind: 'person', id: person.id as PersonId },
        on: day,
        recordedAt: '2026-11-16T09:00:00.000Z' as Instant,
        sealed: vault.sealing.seal(noteAt(id), `note ${at}`),
      });
    }
    return { sentence: 'Done.', value: null };
  });
  const read = async (open: OpenVault, id: NoteId) => {
    const note = await open.store.notes.find(id);
    return open.sealing.open(noteAt(id), note?.sealed ?? ('' as SealedText));
  };
  const token = async () => (await vaults.list())[0]?.token ?? '';
  return { folder: join(folder, 'Spring.mentordesk'), vaults, vault, recoveryCode, ids, read, token };
}

/** Changes the closed database under its cipher, as no screen of the application does. */
async function forge(folder: string, sql: string, ...values: readonly string[]): Promise<void> {
  const { envelope } = readKeyFile(folder);
  const { kdf } = envelope.passphrase;
  const passphraseKey = await cheapKeyDerivation(passphrase, Buffer.from(kdf.salt, 'base64'), kdf);
  const keys = openEnvelope(envelope, { passphraseKey });
  const database = openMigratedDatabase({ file: join(folder, 'desk.db'), key: keys }, migrations);
  database.prepare(sql).run(...values);
  database.close();
  eraseKeys(keys);
}

describe('a sealed note in a vault on the disk', () => {
  it('is read after the vault was opened again, after a new passphrase, and after recovery', async () => {
    const { vaults, vault, recoveryCode, ids, read, token } = await aVault();
    await vault.close();
    const again = await vaults.unlock(await token(), passphrase);
    await vaults.changePassphrase(again, passphrase, 'the second words');
    expect(await read(again, ids[0])).toBe('note 0');
    await again.close();
    const changed = await vaults.unlock(await token(), 'the second words');
    expect(await read(changed, ids[0])).toBe('note 0');
    await changed.close();
    const recovered = await vaults.recover(await token(), recoveryCode, 'the third words');
    expect(await read(recovered.vault, ids[1])).toBe('note 1');
    await recovered.vault.close();
    const last = await vaults.unlock(await token(), 'the third words');
    expect(await read(last, ids[1])).toBe('note 1');
    await last.close();
  });

  it('opens with the passphrase of now when it was changed while notes were locked apart', async () => {
    const { vaults, vault, ids, read } = await aVault();
    vault.sealing.lock();
    await vaults.changePassphrase(vault, passphrase, 'the second words');
    await expect(vaults.unlockNotes(vault, passphrase)).rejects.toMatchObject({ code: 'VAULT_WRONG_PASSPHRASE' });
    expect(vault.sealing.isOpen).toBe(false);
    await vaults.unlockNotes(vault, 'the second words');
    expect(await read(vault, ids[0])).toBe('note 0');
    await vault.close();
  });

  it('keeps its key when a vault whose notes are locked apart is recovered (caught: the zeroed key was sealed in)', async () => {
    const { vaults, vault, recoveryCode, ids, read, token } = await aVault();
    vault.sealing.lock();
    await vault.close();
    const { vault: recovered } = await vaults.recover(await token(), recoveryCode, 'the second words');
    recovered.sealing.lock();
    await vaults.unlockNotes(recovered, 'the second words');
    expect(await read(recovered, ids[0])).toBe('note 0');
    await recovered.close();
  });

  it('is refused as damaged in the place of another note, and with any sign of it changed', async () => {
    const { folder, vaults, vault, ids, read, token } = await aVault();
    const [one, other] = ids;
    const sealed = (await vault.store.notes.find(one))?.sealed ?? '';
    await vault.close();
    const readForged = async () => {
      const open = await vaults.unlock(await token(), passphrase);
      try {
        return await read(open, one);
      } finally {
        await open.close();
      }
    };
    await forge(folder, 'UPDATE notes SET text = (SELECT text FROM notes WHERE id = ?) WHERE id = ?', other, one);
    await expect(readForged()).rejects.toEqual(damaged);
    const bytes = Buffer.from(sealed, 'base64');
    for (const at of [0, 1, 12, 13, 100, bytes.length - 17, bytes.length - 16, bytes.length - 1]) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      await forge(folder, 'UPDATE notes SET text = ? WHERE id = ?', flipped.toString('base64'), one);
      await expect(readForged(), `byte ${at}`).rejects.toEqual(damaged);
    }
    await forge(folder, 'UPDATE notes SET text = ? WHERE id = ?', sealed, one);
    expect(await readForged()).toBe('note 0');
  });

  it('has no key left in memory once its vault is closed', async () => {
    const { vault, ids } = await aVault();
    await vault.close();
    expect(() => vault.sealing.seal(noteAt(ids[0]), 'late')).toThrow(locked);
  });
});
