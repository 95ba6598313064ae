import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as plainTest } from '@playwright/test';
import type { DeskWindow, Folders, ShellChoice } from './desk-window.ts';
import { openInBrowser } from './open-in-browser.ts';
import { openInElectron } from './open-in-electron.ts';

function makeFolders(): Folders {
  const root = mkdtempSync(join(tmpdir(), 'mentor-desk-e2e-'));
  // Electron keeps its vaults below the person's data folder, so every shell does here.
  const folders = { root, vaults: join(root, 'mentor-desk', 'vaults'), saved: join(root, 'saved') };
  mkdirSync(folders.vaults, { recursive: true });
  mkdirSync(folders.saved);
  return folders;
}

/**
 * A test with the whole application in front of it, on folders of its own. It fails by itself when a page reports a
 * policy breach, logs an error or a warning, or asks for anything beyond its own files.
 */
export const test = plainTest.extend<ShellChoice & { desk: DeskWindow }>({
  shell: ['browser', { option: true }],
  desk: async ({ shell }, use) => {
    const folders = makeFolders();
    const open = shell === 'electron' ? openInElectron : openInBrowser;
    const desk = await open(folders);
    try {
      await use(desk);
    } finally {
      await desk.close();
      rmSync(folders.root, { recursive: true, force: true });
    }
    expect(desk.complaints(), 'what the pages complained about').toEqual([]);
  },
});

export { expect };
