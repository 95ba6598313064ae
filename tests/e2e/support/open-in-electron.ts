import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { findElectron } from '../../../scripts/surroundings/find-electron.ts';
import { projectFolder } from '../../../src/main/shells/project-folder.ts';
import type { DeskWindow, Folders } from './desk-window.ts';
import { emptyFolder } from './empty-folder.ts';
import { watchPage } from './watch-page.ts';

const isRoot = () => process.getuid?.() === 0;

/** Opens the built application in Electron; its own dialogs are answered for it, because nothing can click them. */
export async function openInElectron(folders: Folders): Promise<DeskWindow> {
  const executablePath = findElectron();
  if (executablePath === null) throw new Error('Electron has no binary here.');
  const complaints: string[] = [];
  let application: ElectronApplication;
  let page: Page;

  const start = async () => {
    application = await _electron.launch({
      executablePath,
      args: [...(isRoot() ? ['--no-sandbox'] : []), projectFolder],
      env: { ...presentEnvironment(), XDG_DATA_HOME: folders.root, LOCALAPPDATA: folders.root, HOME: folders.root },
      colorScheme: null,
    });
    application.on('window', (opened) => {
      page = opened;
      watchPage(opened, complaints);
    });
    page = await application.firstWindow();
    await application.evaluate(({ dialog }, saved) => {
      dialog.showSaveDialog = async (...given: unknown[]) => {
        const { defaultPath = 'file' } = given.at(-1) as { defaultPath?: string };
        return { canceled: false, filePath: `${saved}/${defaultPath}` };
      };
    }, folders.saved);
  };
  await start();

  return {
    get page() {
      return page;
    },
    folders,
    answerNextFileDialog: (...paths) =>
      application.evaluate(({ dialog }, chosen) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [...chosen] });
      }, paths),
    async reopen() {
      await application.close();
      await start();
    },
    async startAfresh() {
      await application.close();
      for (const folder of [folders.vaults, folders.saved]) emptyFolder(folder);
      await start();
    },
    close: () => application.close(),
    takeComplaints: () => complaints.splice(0),
  };
}

function presentEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
