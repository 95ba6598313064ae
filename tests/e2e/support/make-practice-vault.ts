import { join } from 'node:path';
import { forkIsolated } from '../../../src/main/adapters/fork-isolated.ts';
import { createDesk } from '../../../src/main/desk.ts';
import { sourcePlatform } from '../../../src/main/shells/source-platform.ts';
import { cheapCost } from '../../support/cheap-key-derivation.ts';

/**
 * Has the application itself make and fill a practice vault, and answers the folder it stands in. Its days are moved to end
 * on the day of `clock`.
 */
export async function makePracticeVault(
  vaultsFolder: string,
  clock?: NonNullable<Parameters<typeof createDesk>[1]>['clock'],
): Promise<string> {
  const desk = createDesk(
    {
      ...sourcePlatform(vaultsFolder),
      shell: 'command',
      runIsolated: forkIsolated(new URL('../../../src/main/isolated/read-sheet.ts', import.meta.url)),
      dialogs: { chooseFiles: async () => [], chooseSave: async () => null },
      printToPdf: async () => new Uint8Array(),
      send: () => undefined,
      renewWindow: () => undefined,
    },
    { cost: cheapCost, ...(clock === undefined ? {} : { clock }) },
  );
  const reply = await desk.request('vault.openPractice', {}, { trusted: true });
  await desk.close();
  if (!reply.ok) throw new Error(`the practice vault was not made: ${reply.error.code}`);
  return join(vaultsFolder, 'practice');
}
