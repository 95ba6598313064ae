import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as plainTest } from '@playwright/test';
import type { DeskWindow, Folders, ShellChoice } from './desk-window.ts';
import { makePracticeVault } from './make-practice-vault.ts';
import { openInBrowser } from './open-in-browser.ts';
import { openInElectron } from './open-in-electron.ts';

interface OnceAWorker {
  /** A folder of this worker's own. */
  root: string;
  /** The application, opened once: starting a browser costs more than most journeys. */
  opened: DeskWindow;
  /** Folder of a practice vault that was just filled and nobody has worked in. */
  freshPractice: string;
}

interface InATest {
  /** The window at its very first screen, on folders without a vault. */
  desk: DeskWindow;
  /** The window within the practice programme, as it is when it was just made. */
  practiceDesk: DeskWindow;
}

/**
 * A test with the whole application in front of it. It fails by itself when a page reports a policy breach, logs an error
 * or a warning, or asks for anything beyond its own files.
 */
export const test = plainTest.extend<InATest, OnceAWorker & ShellChoice>({
  shell: ['browser', { option: true, scope: 'worker' }],
  root: [
    async ({}, use) => {
      const root = mkdtempSync(join(tmpdir(), 'mentor-desk-e2e-'));
      await use(root);
      rmSync(root, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  opened: [
    async ({ root, shell }, use) => {
      // Electron keeps its vaults below the person's data folder, so every shell does here.
      const folders: Folders = { root, vaults: join(root, 'mentor-desk', 'vaults'), saved: join(root, 'saved') };
      for (const folder of [folders.vaults, folders.saved]) mkdirSync(folder, { recursive: true });
      const opened = await (shell === 'electron' ? openInElectron(folders) : openInBrowser(folders));
      await use(opened);
      await opened.close();
    },
    { scope: 'worker' },
  ],
  freshPractice: [async ({ root }, use) => use(await makePracticeVault(join(root, 'fresh'))), { scope: 'worker' }],
  desk: async ({ opened }, use) => {
    await use(opened);
    // What is left of this test goes before the next one begins, and what the window says about that counts as well.
    await opened.startAfresh();
    expect(opened.takeComplaints(), 'what the pages complained about').toEqual([]);
  },
  practiceDesk: async ({ desk, freshPractice }, use) => {
    cpSync(freshPractice, join(desk.folders.vaults, 'practice'), { recursive: true });
    await desk.page.getByRole('button', { name: 'Open the practice programme' }).click();
    // The window goes to where the day begins by itself: a journey that went elsewhere before would be taken back.
    await desk.page.getByRole('heading', { name: 'Today', level: 1 }).waitFor({ timeout: 30_000 });
    await use(desk);
  },
});

export { expect };
