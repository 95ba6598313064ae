import { argon2Sync } from 'node:crypto';
import { eraseKeys, openEnvelope } from '../../../src/main/storage/key-envelope.ts';
import { readKeyFile } from '../../../src/main/storage/key-file.ts';
import { openDatabase } from '../../../src/main/storage/open-database.ts';
import { vaultPaths } from '../../../src/main/storage/vault-folder.ts';

/** What somebody can do who has the passphrase and other tools: rewrites the last entry of the audit trail of a closed vault. */
export function forgeHistory(folder: string, passphrase: string): void {
  const { envelope } = readKeyFile(folder);
  const { kdf } = envelope.passphrase;
  const passphraseKey = argon2Sync('argon2id', {
    message: passphrase,
    nonce: Buffer.from(kdf.salt, 'base64'),
    memory: kdf.memoryMiB * 1024,
    passes: kdf.passes,
    parallelism: kdf.lanes,
    tagLength: 32,
  });
  const keys = openEnvelope(envelope, { passphraseKey });
  const db = openDatabase({ file: vaultPaths(folder).database, key: keys, newestVersion: Number.POSITIVE_INFINITY });
  try {
    const triggers = db.prepare(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'audit_entries'",
    );
    const standing = triggers.all() as { name: string; sql: string }[];
    for (const { name } of standing) db.exec(`DROP TRIGGER ${name}`);
    db.exec(
      "UPDATE audit_entries SET action = 'nothing to see' WHERE sequence = (SELECT max(sequence) FROM audit_entries)",
    );
    for (const { sql } of standing) db.exec(sql);
  } finally {
    db.close();
    eraseKeys(keys);
  }
}
