import { AppError } from '../../../shared/ipc/app-error.ts';
import type { OpenVault, VaultSession } from '../ports.ts';

/**
 * Which vault is open: one at a time. Openings wait for each other, and one that is still under way when somebody locks is
 * closed again, unless it answers a recovery code that would be lost with it.
 */
export function createVaultSession(locked: { before(): void; after(): void }): VaultSession {
  let open: OpenVault | null = null;
  let locks = 0;
  let lastOpening: Promise<unknown> = Promise.resolve();

  async function openNext(work: () => Promise<OpenVault>, answersCode: boolean): Promise<void> {
    if (open !== null) throw new AppError('VAULT_OPEN');
    const locksBefore = locks;
    const vault = await work();
    if (locks !== locksBefore && !answersCode) {
      await vault.close();
      throw new AppError('CANCELLED', 'The desk was locked in the meantime.');
    }
    open = vault;
  }

  return {
    get open() {
      return open;
    },
    begin(work, { answersCode }) {
      const opening = lastOpening.then(() => openNext(work, answersCode));
      lastOpening = opening.catch(() => undefined);
      return opening;
    },
    async end() {
      locks += 1;
      if (open === null) return;
      const closing = open;
      // From here on every request answers VAULT_LOCKED, whatever closing takes.
      open = null;
      locked.before();
      await closing.close();
      locked.after();
    },
  };
}
