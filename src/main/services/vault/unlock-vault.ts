import { AppError } from '../../../shared/ipc/app-error.ts';
import type { Ports } from '../ports.ts';
import { checkPassphrase } from './check-passphrase.ts';

/** Opens a vault with its passphrase. */
export async function unlockVault(ports: Ports, { vault, passphrase }: { vault: string; passphrase: string }) {
  if (ports.session.open !== null) throw new AppError('VAULT_OPEN');
  ports.session.begin(await ports.vaults.unlock(vault, passphrase));
  return {};
}

/** Opens a vault with its recovery code and a new passphrase; answers the new recovery code. */
export async function recoverVault(
  ports: Ports,
  { vault, recoveryCode, newPassphrase }: { vault: string; recoveryCode: string; newPassphrase: string },
): Promise<{ recoveryCode: string }> {
  if (ports.session.open !== null) throw new AppError('VAULT_OPEN');
  checkPassphrase(newPassphrase);
  const recovered = await ports.vaults.recover(vault, recoveryCode, newPassphrase);
  ports.session.begin(recovered.vault);
  return { recoveryCode: recovered.recoveryCode };
}

/** Rewraps the vault's keys under another passphrase; the data themselves are not touched. */
export async function changePassphrase(ports: Ports, { current, next }: { current: string; next: string }) {
  const { open } = ports.session;
  if (open === null) throw new AppError('VAULT_LOCKED');
  checkPassphrase(next);
  await ports.vaults.changePassphrase(open, current, next);
  return {};
}
