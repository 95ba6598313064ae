import { writeSync } from 'node:fs';
import { StorageProblem } from '../../../src/main/storage/storage-problem.ts';
import { openSampleVault } from '../sample-vault.ts';

// open-vault <folder> <once|hold|write>: prints OPEN or the code of the refusal; `hold` keeps the vault open until
// killed, `write` commits a letter first and prints it, so that killing leaves an unfinished -wal.
const [folder = '', manner = 'once'] = process.argv.slice(2);
try {
  const db = await openSampleVault(folder);
  if (manner === 'write') db.exec("INSERT INTO sender (id, name, town) VALUES (3, 'Nneka', 'Aba')");
  writeSync(1, 'OPEN\n');
  if (manner === 'once') db.close();
  else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
} catch (error) {
  if (!(error instanceof StorageProblem)) throw error;
  writeSync(1, `${error.code}\n`);
}
