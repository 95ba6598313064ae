import { basename, dirname } from 'node:path';
import { askPassphrase } from './ask-passphrase.ts';
import type { Options } from './command-line.ts';
import { fromWhereCalled, type OpenDesk, openDesk } from './open-desk.ts';
import { Refusal } from './refusal.ts';

const ending = '.mentordesk';

export interface VaultPlace {
  readonly folder: string;
  readonly name: string;
}

/** Folder and name of a vault given by its path. */
export function vaultPlace(path: string | undefined): VaultPlace {
  if (path === undefined) throw new Refusal(`Say which vault: the path of a folder that ends in ${ending}.`);
  const full = fromWhereCalled(path);
  if (!full.endsWith(ending)) throw new Refusal(`A vault is a folder whose name ends in ${ending}.`);
  return { folder: dirname(full), name: basename(full, ending) };
}

/** Unlocks the vault at a path, lets the work be done, and closes it whatever happens. */
export async function withVault<Result>(
  path: string | undefined,
  options: Options,
  work: (desk: OpenDesk) => Promise<Result>,
): Promise<Result> {
  const { folder, name } = vaultPlace(path);
  const desk = openDesk(folder);
  try {
    const { vaults } = await desk.ask('vault.status', {});
    const vault = vaults.find((one) => one.name === name);
    if (vault === undefined) throw new Refusal(`There is no vault ${name}${ending} in that folder.`);
    const passphrase = await askPassphrase(options['passphrase-fd'], `Passphrase of ${name}: `);
    await desk.ask('vault.unlock', { vault: vault.token, passphrase });
    return await work(desk);
  } finally {
    await desk.close();
  }
}
