import { readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { writeAtomically } from '../../src/main/adapters/atomic-file.ts';
import { eraseKeys, rewrapEnvelope } from '../../src/main/storage/key-envelope.ts';
import { readKeyFile, settleKeyFile, writeKeyFile } from '../../src/main/storage/key-file.ts';
import { cheapCost, cheapKeyDerivation } from '../support/cheap-key-derivation.ts';
import { startProcess } from '../support/child-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { makeSampleVault, unlockSampleVault } from './sample-vault.ts';

const cycles = 10;

/** Which of "passphrase n" opens the vault with these keys. */
async function opensWith(folder: string, number: number, dataKey: Buffer): Promise<boolean> {
  try {
    return (await unlockSampleVault(folder, `passphrase ${number}`)).dataKey.equals(dataKey);
  } catch {
    return false;
  }
}

it('opens with the old or the new passphrase after being killed at any moment of a change', {
  timeout: 120_000,
}, async () => {
  const { paths, envelope, keys } = await makeSampleVault(temporaryFolder());
  const { folder } = paths;
  const salt = Buffer.alloc(16, 1);
  const passphraseKey = await cheapKeyDerivation('passphrase 0', salt, cheapCost);
  const passphrase = { passphraseKey, salt, cost: cheapCost };
  writeKeyFile(folder, rewrapEnvelope(envelope, keys, { passphrase }), writeAtomically);

  let number = 0;
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    const changing = startProcess(new URL('./processes/change-passphrase.ts', import.meta.url), [
      folder,
      String(number),
    ]);
    expect(await changing.prints(String(number + 1)), 'a first change is acknowledged').toBe(true);
    await sleep(Math.random() * 25);
    await changing.kill();

    const acknowledged = Number(changing.printed.at(-1));
    const reading = readKeyFile(folder);
    expect(reading).toMatchObject({ source: 'current', intact: true });
    const after = await opensWith(folder, acknowledged + 1, keys.dataKey);
    if (!after) expect(await opensWith(folder, acknowledged, keys.dataKey), `cycle ${cycle}`).toBe(true);
    number = after ? acknowledged + 1 : acknowledged;
  }

  settleKeyFile(folder, readKeyFile(folder), writeAtomically);
  expect(readdirSync(folder).sort()).toEqual(['backups', 'desk.db', 'key.json']);
  eraseKeys(keys);
});
