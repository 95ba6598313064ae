import { writeSync } from 'node:fs';
import { sampleMigrations } from '../sample-migrations.ts';
import { openSampleVault } from '../sample-vault.ts';

// migrate-vault <folder> <number>: migrates; within the step of that number it has changed everything, not yet
// committed, says so and waits to be killed. Number 0 never waits.
const [folder = '', waitIn = '0'] = process.argv.slice(2);
const migrations = sampleMigrations.map((migration) =>
  migration.number === Number(waitIn)
    ? {
        ...migration,
        up: (db: Parameters<typeof migration.up>[0]) => {
          migration.up(db);
          writeSync(1, 'inside\n');
          Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
        },
      }
    : migration,
);
writeSync(1, 'started\n');
const db = await openSampleVault(folder, migrations);
db.close();
writeSync(1, 'finished\n');
