import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { writeAtomically } from '../../../src/main/adapters/atomic-file.ts';
import { rewrapEnvelope } from '../../../src/main/storage/key-envelope.ts';
import { readKeyFile, settleKeyFile, writeKeyFile } from '../../../src/main/storage/key-file.ts';
import { cheapCost, cheapKeyDerivation } from '../../support/cheap-key-derivation.ts';
import { unlockSampleVault } from '../sample-vault.ts';

// change-passphrase <folder> <n>: from "passphrase n" on to the next and the next until killed, printing each number
// once its key file is written.
const [folder = '', first = '0'] = process.argv.slice(2);
for (let number = Number(first); ; number += 1) {
  const reading = readKeyFile(folder);
  const keys = await unlockSampleVault(folder, `passphrase ${number}`);
  settleKeyFile(folder, reading, writeAtomically);
  const salt = randomBytes(16);
  const passphraseKey = await cheapKeyDerivation(`passphrase ${number + 1}`, salt, cheapCost);
  const passphrase = { passphraseKey, salt, cost: cheapCost };
  writeKeyFile(folder, rewrapEnvelope(reading.envelope, keys, { passphrase }), writeAtomically);
  writeSync(1, `${number + 1}\n`);
}
