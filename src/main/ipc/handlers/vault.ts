import type { HandlersFor } from '../../../shared/ipc/route.ts';
import type { vaultRoutes } from '../../../shared/ipc/routes/vault.ts';
import type { Ports } from '../../services/ports.ts';
import { openPractice } from '../../services/practice/open-practice.ts';
import { createNewVault } from '../../services/vault/create-new-vault.ts';
import { lockNotes, unlockNotes } from '../../services/vault/lock-notes.ts';
import { changePassphrase, recoverVault, unlockVault } from '../../services/vault/unlock-vault.ts';
import { getVaultStatus } from '../../services/vault/vault-status.ts';

export const vaultHandlers = (ports: Ports): HandlersFor<typeof vaultRoutes> => ({
  'vault.status': () => getVaultStatus(ports),
  'vault.create': (input) => createNewVault(ports, input),
  'vault.unlock': (input) => unlockVault(ports, input),
  'vault.recover': (input) => recoverVault(ports, input),
  'vault.openPractice': () => openPractice(ports),
  'vault.lock': async () => ports.session.end().then(() => ({})),
  'vault.changePassphrase': (input) => changePassphrase(ports, input),
  'vault.lockNotes': () => lockNotes(ports),
  'vault.unlockNotes': (input) => unlockNotes(ports, input),
  'vault.touch': async () => ({}),
});
