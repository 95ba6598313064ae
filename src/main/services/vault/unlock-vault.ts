import { AppError } from '../../../shared/ipc/app-error.ts';
import type { Ports } from '../ports.ts';
import { checkPassphrase } from './check-passphrase.ts';

/** Opens a vault with its passphrase. */
export async function unlockVault(ports: Ports, { vault, passphrase }: { vault: string; passphrase: string }) {
  await ports.session.begin(() => ports.vaults.unlock(vault, passphrase), { answersCode: false });
  return {};
}

/** Opens a vault with its recovery code and a new passphrase; answers the new recovery code. */
export async function recoverVault(
  ports: Ports,
  { vault, recoveryCode, newPassphrase }: { vault: string; recoveryCode: string; newPassphrase: string },
): Promise<{ recoveryCode: string }> {
  checkPassphrase(newPassphrase);
  let nextCode = '';
  await ports.session.begin(
    async () => {
      const recovered = await ports.vaults.recover(vault, recoveryCode, newPassphrase);
      nextCode = recovered.recoveryCode;
      return recovered.vault;
    },
    { answersCode: true },
  );
  return { recoveryCode: nextCode };
}

/** Rewraps the vault's keys under another passphrase; the data themselves are not touched. */
export async function changePassphrase(ports: Ports, { current, next }: { current: string; next: string }) {
  const { open } = ports.session;
  if (open === null) throw new AppError('VAULT_LOCKED');
  if (open.isPractice)
    throw new AppError('INPUT_REFUSED', 'The practice programme keeps no secrets, so its passphrase stays as it is.');
  checkPassphrase(next);
  await ports.vaults.changePassphrase(open, current, next);
  return {};
}
