import type { RouteOutput } from '../../../shared/ipc/contract.ts';
import type { Ports } from '../ports.ts';

/** Whether a vault is open, and which ones could be. */
export async function getVaultStatus(ports: Ports): Promise<RouteOutput<'vault.status'>> {
  const { open } = ports.session;
  const vaults = (await ports.vaults.list()).map(({ token, name }) => ({ token, name }));
  return {
    state: open !== null ? 'open' : vaults.length > 0 ? 'locked' : 'none',
    vaults,
    open:
      open === null
        ? null
        : {
            name: open.name,
            isPractice: open.isPractice,
            isAuditIntact: open.isAuditIntact,
            areNotesOpen: open.sealing.isOpen,
          },
    shell: ports.application.shell,
    version: ports.application.version,
    today: ports.clock.today(),
  };
}
