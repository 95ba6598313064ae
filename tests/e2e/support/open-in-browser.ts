import { forkIsolated } from '../../../src/main/adapters/fork-isolated.ts';
import { createDesk } from '../../../src/main/desk.ts';
import { type BrowserShell, openBrowserShell } from '../../../src/main/shells/browser/open-browser-shell.ts';
import { cheapCost } from '../../support/cheap-key-derivation.ts';
import type { DeskWindow, Folders } from './desk-window.ts';
import { watchPage } from './watch-page.ts';

/** Opens the application in the browser shell, without a window that anybody sees. */
export async function openInBrowser(folders: Folders): Promise<DeskWindow> {
  const complaints: string[] = [];
  const reported = (shell: BrowserShell) => [
    ...shell.policyReports.map(({ directive, blocked }) => `policy ${directive} stopped ${blocked}`),
    ...shell.blockedRequests.map(({ kind, address }) => `request beyond the window: ${kind} ${address}`),
  ];
  const start = async () => {
    const started = await openBrowserShell(
      { headless: true, vaultsFolder: folders.vaults, saveFolder: folders.saved },
      {
        // The real derivation at the least cost a key file may carry: dozens of journeys open a vault.
        createDesk: (platform) => createDesk(platform, { cost: cheapCost }),
        runIsolated: forkIsolated(new URL('../../../src/main/isolated/read-sheet.ts', import.meta.url)),
      },
    );
    watchPage(started.page, complaints);
    return started;
  };
  let shell = await start();
  const close = async () => {
    await shell.close();
    complaints.push(...reported(shell));
  };
  return {
    get page() {
      return shell.page;
    },
    folders,
    async answerNextFileDialog(path) {
      shell.page.once('filechooser', (chooser) => void chooser.setFiles(path));
    },
    async reopen() {
      await close();
      shell = await start();
    },
    close,
    complaints: () => complaints,
  };
}
