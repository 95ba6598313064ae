import { randomUUID } from 'node:crypto';
import { readdirSync, truncateSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { writeAtomically } from '../../src/main/adapters/atomic-file.ts';
import { createVaults } from '../../src/main/storage/vaults.ts';
import type { Instant } from '../../src/shared/domain/local-date.ts';
import { cheapCost, cheapKeyDerivation } from '../support/cheap-key-derivation.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

it('leaves no vault behind that was made but could not be opened, because nobody was told its recovery code', async () => {
  const folder = temporaryFolder();
  const vaults = createVaults({
    folder,
    deriveKey: cheapKeyDerivation,
    cost: cheapCost,
    writeAtomically(path, bytes) {
      writeAtomically(path, bytes);
      // The key file is the last to be written: from here on the database cannot be opened any more.
      truncateSync(join(dirname(path), 'desk.db'));
    },
    now: () => '2026-11-16T09:00:00.000Z' as Instant,
    nextId: randomUUID,
  });
  await expect(vaults.create('Spring', 'the first words', 'own', async () => {})).rejects.toMatchObject({
    code: 'VAULT_EMPTY_FILE',
  });
  expect(readdirSync(folder)).toEqual([]);
});
