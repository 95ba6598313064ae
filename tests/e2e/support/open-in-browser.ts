import { type BrowserShell } from '../../../src/main/shells/browser/open-browser-shell.ts';
import { startBrowserShell } from '../../../src/main/shells/browser/start-browser-shell.ts';
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
    const started = await startBrowserShell({
      headless: true,
      vaultsFolder: folders.vaults,
      saveFolder: folders.saved,
    });
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
