import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { sheetEndings } from '../../adapters/spreadsheet-reader/sheet-endings.ts';
import type { ChosenFile, Desk, Platform } from '../../platform.ts';
import { projectFolder } from '../project-folder.ts';
import { sourcePlatform } from '../source-platform.ts';
import { usualVaultsFolder } from '../usual-vaults-folder.ts';
import { answerCall, type PolicyReport } from './answer-calls.ts';
import { chooseSavePlace, usualSaveFolder } from './choose-save-place.ts';
import { findBrowser, noBrowserSentence } from './find-browser.ts';
import { bridgeNames } from './install-bridge.ts';
import { openWindow, type Weakened } from './open-window.ts';
import { printPage } from './print-page.ts';
import { receiveUploads } from './receive-uploads.ts';
import { type BlockedRequest, windowOrigin } from './serve-window.ts';
import { takeChosen } from './take-chosen.ts';

/** What stands behind the window. */
export interface Behind {
  readonly createDesk: (platform: Platform) => Desk;
  readonly runIsolated: Platform['runIsolated'];
}

export interface BrowserShellOptions {
  readonly headless: boolean;
  readonly vaultsFolder?: string;
  /** Where saved files go; the person's Downloads when left out. */
  readonly saveFolder?: string;
  /** The built window; `out/renderer` when left out. */
  readonly windowFolder?: string;
  readonly browser?: string;
  readonly weakened?: Weakened;
}

export interface BrowserShell {
  readonly page: Page;
  readonly desk: Desk;
  readonly blockedRequests: readonly BlockedRequest[];
  readonly policyReports: readonly PolicyReport[];
  /** Resolves when the window is gone and the vault is closed. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

const nowhere = 'about:blank';
const accepted = { roster: sheetEndings.map((ending) => `.${ending}`).join(',') } as const;

/** Opens a window in the system's own browser. Throws one clear sentence where there is none, or no built window. */
export async function openBrowserShell(options: BrowserShellOptions, behind: Behind): Promise<BrowserShell> {
  const browser = options.browser ?? findBrowser();
  if (browser === null) throw new Error(noBrowserSentence);
  const windowFolder = options.windowFolder ?? join(projectFolder, 'out', 'renderer');
  if (!existsSync(join(windowFolder, 'index.html'))) {
    throw new Error('The window has not been built yet. Run npm run build first.');
  }

  const blockedRequests: BlockedRequest[] = [];
  const policyReports: PolicyReport[] = [];
  const blocked = (request: BlockedRequest) => void blockedRequests.push(request);
  const report = (policyReport: PolicyReport) => void policyReports.push(policyReport);
  const answer: Parameters<typeof openWindow>[0]['answer'] = (text, sender) =>
    answerCall(text, sender, { desk, uploads, report });

  const window = await openWindow({
    browser,
    headless: options.headless,
    windowFolder,
    printing: false,
    weakened: options.weakened,
    answer,
    blocked,
  });
  const { page } = window;
  const uploads = receiveUploads(window.uploads);
  const start = `${windowOrigin}/`;

  const desk = behind.createDesk({
    ...sourcePlatform(options.vaultsFolder ?? usualVaultsFolder()),
    shell: 'browser',
    runIsolated: behind.runIsolated,
    dialogs: {
      chooseFiles: async (purpose) => takeChosen(await askPage(page, bridgeNames.choose, accepted[purpose]), uploads),
      chooseSave: async (name): Promise<ChosenFile> => chooseSavePlace(options.saveFolder ?? usualSaveFolder(), name),
    },
    printToPdf: (token) => printPage(token, { browser, windowFolder, answer, blocked }),
    send: (event, payload) => {
      if (event === 'vault.locked') uploads.forgetAll();
      // A window that is just being renewed has nobody left to hear this, and asks for everything again anyway.
      askPage(page, bridgeNames.hear, JSON.stringify({ event, payload })).catch(() => undefined);
    },
    renewWindow: () => void page.goto(nowhere).catch(() => undefined),
  });

  // A window is empty on its way to a new start, or when somebody goes back beyond the first page; never for long.
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame() && frame.url() === nowhere) void page.goto(start).catch(() => undefined);
  });
  await page.goto(start).catch(async (error: unknown) => {
    await window.close();
    await desk.close();
    throw error;
  });
  const closed = window.closed.then(() => desk.close());
  const close = async () => {
    await window.close();
    await closed;
  };
  return { page, desk, blockedRequests, policyReports, closed, close };
}

/** Calls one of the functions that the bridge keeps for main, inside the page. */
function askPage(page: Page, name: string, text: string): Promise<unknown> {
  return page.evaluate(
    ({ name, text }) => (globalThis as unknown as Record<string, (text: string) => unknown>)[name]?.(text),
    { name, text },
  );
}
