import { forkIsolated } from '../../../src/main/adapters/fork-isolated.ts';
import { createDesk } from '../../../src/main/desk.ts';
import { sourcePlatform } from '../../../src/main/shells/source-platform.ts';
import { cheapCost, cheapKeyDerivation } from '../../support/cheap-key-derivation.ts';

/**
 * Opens the only vault of a folder and writes until somebody kills it: people one by one ("people"), each printed once the
 * desk has acknowledged it, or one roster as one import ("import").
 */
const [vaultsFolder = '', passphrase = '', what = '', roster = ''] = process.argv.slice(2);
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
  { deriveKey: cheapKeyDerivation, cost: cheapCost },
);

async function ask(route: string, input: unknown): Promise<Record<string, never>> {
  const reply = await desk.request(route, input, { trusted: true });
  if (!reply.ok) throw new Error(`${route} was refused: ${reply.error.code}`);
  return reply.data as Record<string, never>;
}

const { vaults } = (await ask('vault.status', {})) as unknown as { vaults: { token: string }[] };
await ask('vault.unlock', { vault: vaults[0]?.token, passphrase });
const programmes = (await ask('programme.overview', {})) as unknown as { cohorts: { id: string }[] }[];
const cohortId = programmes[0]?.cohorts[0]?.id;

if (what === 'people') {
  const { fields } = JSON.parse(roster) as { fields: Record<string, unknown> };
  for (let number = 0; ; number += 1) {
    const person = { ...fields, givenName: `Number${number}` };
    await ask('people.add', { fields: person, manager: { kind: 'none' }, enrol: { cohortId, roles: ['mentee'] } });
    process.stdout.write(`added ${number}\n`);
  }
}

const file = desk.holdFile(roster, 'roster.csv');
const read = (await ask('roster.read', { file })) as unknown as {
  sheets: { table: { headerRow: number }; columns: { column: number; field: string }[] }[];
};
const mapping = (read.sheets[0]?.columns ?? [])
  .filter(({ field }) => field !== 'notUsed')
  .map(({ column, field }) => ({ column, field }));
const choices = { file, sheet: 0, headerRow: read.sheets[0]?.table.headerRow, mapping, dateOrder: null, cohortId };
const { fingerprint } = await ask('roster.preview', choices);
process.stdout.write('committing\n');
await ask('roster.commit', { choices, fingerprint });
process.stdout.write('committed\n');
