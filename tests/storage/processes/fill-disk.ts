import { existsSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from '../../../src/main/adapters/atomic-file.ts';
import { storageProblemFrom } from '../../../src/main/storage/storage-problem.ts';
import { sampleMigrations } from '../sample-migrations.ts';
import { makeSampleVault, openSampleVault } from '../sample-vault.ts';

// fill-disk <folder> <act>: one act on a disk that is too small for it; prints what it came to as one line of JSON.
// Without a listener the size limit's signal would end the process before the refused write is seen.
process.on('SIGXFSZ', () => {});

const [folder = '', act = ''] = process.argv.slice(2);
const report = join(folder, 'report.pdf');
const vault = join(folder, 'Spring.mentordesk');
const print = (outcome: object): void => void writeSync(1, `${JSON.stringify(outcome)}\n`);

function codeOf(work: () => void): string {
  try {
    work();
    return 'DONE';
  } catch (error) {
    const problem = storageProblemFrom(error);
    if (!problem) throw error;
    return problem.code;
  }
}

const acts: Record<string, () => void | Promise<void>> = {
  'write report': () => {
    writeAtomically(report, Buffer.from('first'));
    const code = codeOf(() => writeAtomically(report, Buffer.alloc(4_000_000, 'x')));
    print({ code, report: readFileSync(report, 'utf8').slice(0, 10), files: readdirSync(folder) });
  },
  'create vault': async () => {
    const code = await makeSampleVault(folder, sampleMigrations).then(
      () => 'DONE',
      (error) => storageProblemFrom(error)?.code,
    );
    print({ code, files: readdirSync(folder) });
  },
  'create vault that is filled': async () => {
    const small = sampleMigrations.slice(0, 1);
    const code = await makeSampleVault(folder, small, async (db) => {
      const insert = db.prepare("INSERT INTO letter (sender, text) VALUES (1, printf('%.5000c', 'w'))");
      for (let written = 0; written < 5000; written += 1) insert.run();
    }).then(
      () => 'DONE',
      (error) => storageProblemFrom(error)?.code,
    );
    print({ code, files: readdirSync(folder) });
  },
  'fill database': async () => {
    const db = await openSampleVault(vault, sampleMigrations.slice(0, 1));
    const insert = db.prepare("INSERT INTO letter (sender, text) VALUES (1, printf('%.5000c', 'w'))");
    let written = 0;
    const code = codeOf(() => {
      for (; written < 5000; written += 1) insert.run();
    });
    // The letters from before must still be readable on the full disk.
    print({ code, written, readable: db.prepare("SELECT count(*) FROM letter WHERE text LIKE 'ww%'").pluck().get() });
    db.close();
  },
  'count letters': async () => {
    const db = await openSampleVault(vault, sampleMigrations.slice(0, 1));
    db.exec("INSERT INTO letter (sender, text) VALUES (1, 'after')");
    const count = (text: string) => db.prepare('SELECT count(*) FROM letter WHERE text LIKE ?').pluck().get(text);
    print({ kept: count('ww%'), after: count('after'), check: db.pragma('integrity_check', { simple: true }) });
    db.close();
  },
  'make small vault': async () => {
    const one = sampleMigrations.slice(0, 1);
    await makeSampleVault(folder, one);
    print({ there: existsSync(vault) });
  },
};
await acts[act]?.();
