import { forkIsolated } from '../../../src/main/adapters/fork-isolated.ts';
import { createDesk } from '../../../src/main/desk.ts';
import { openBrowserShell } from '../../../src/main/shells/browser/open-browser-shell.ts';
import { cheapCost } from '../../support/cheap-key-derivation.ts';
import type { DeskWindow, Folders } from './desk-window.ts';
import { emptyFolder } from './empty-folder.ts';
import { watchPage } from './watch-page.ts';

/** Opens the application in the browser shell, without a window that anybody sees. */
export async function openInBrowser(folders: Folders): Promise<DeskWindow> {
  const complaints: string[] = [];
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
  let heard = { policies: 0, requests: 0 };
  const listen = () => {
    const { policyReports, blockedRequests } = shell;
    for (const { directive, blocked } of policyReports.slice(heard.policies)) {
      complaints.push(`policy ${directive} stopped ${blocked}`);
    }
    for (const { kind, address } of blockedRequests.slice(heard.requests)) {
      complaints.push(`request beyond the window: ${kind} ${address}`);
    }
    heard = { policies: policyReports.length, requests: blockedRequests.length };
  };
  const close = async () => {
    await shell.close();
    listen();
  };
  return {
    get page() {
      return shell.page;
    },
    folders,
    async answerNextFileDialog(...paths) {
      shell.page.once('filechooser', (chooser) => void chooser.setFiles(paths));
    },
    async reopen() {
      await close();
      shell = await start();
      heard = { policies: 0, requests: 0 };
    },
    async startAfresh() {
      const { page, desk } = shell;
      const isOpen = await page.evaluate(async () => {
        Object.assign(window, { isOfBefore: true });
        const status = await window.desk.request('vault.status', {});
        return status.ok && (status.data as { state: string }).state === 'open';
      });
      await desk.lock();
      for (const folder of [folders.vaults, folders.saved]) emptyFolder(folder);
      // A lock renews the window by itself; where nothing was open, it is renewed here.
      if (!isOpen) await page.goto('about:blank').catch(() => undefined);
      await page.waitForFunction(() => !('isOfBefore' in window) && 'desk' in window);
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.emulateMedia({ colorScheme: null, reducedMotion: null });
    },
    close,
    takeComplaints() {
      listen();
      return complaints.splice(0);
    },
  };
}
