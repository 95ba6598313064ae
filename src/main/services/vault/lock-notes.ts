import { AppError } from '../../../shared/ipc/app-error.ts';
import type { OpenVault, Ports } from '../ports.ts';
import { practicePassphrase } from '../practice/open-practice.ts';

function openVaultOf(ports: Ports): OpenVault {
  const { open } = ports.session;
  if (open === null) throw new AppError('VAULT_LOCKED');
  return open;
}

/** Locks notes and concerns apart from the rest, so that the window can be shown to somebody. */
export async function lockNotes(ports: Ports) {
  openVaultOf(ports).sealing.lock();
  ports.send('notes.locked', {});
  return {};
}

/** Opens notes and concerns again. The practice programme keeps no secrets, so any answer opens it. */
export async function unlockNotes(ports: Ports, { passphrase }: { passphrase: string }) {
  const open = openVaultOf(ports);
  await ports.vaults.unlockNotes(open, open.isPractice ? practicePassphrase : passphrase);
  return {};
}
