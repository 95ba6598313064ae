import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
];

/** What is said when there is no browser: one sentence with what to do about it. */
export const noBrowserSentence =
  'No browser was found to draw the window. Install Chromium, Chrome or Edge, or name one in CHROMIUM_PATH.';

export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly environment: NodeJS.ProcessEnv;
  exists(path: string): boolean;
  /** Where Playwright would keep a browser of its own; it is used when it is there, and never downloaded. */
  playwrightBrowser(): string;
}

const here: Surroundings = {
  platform: process.platform,
  environment: process.env,
  exists: existsSync,
  playwrightBrowser: () => chromium.executablePath(),
};

/** The browser of this computer, or null. CHROMIUM_PATH wins and is never quietly replaced by another one. */
export function findBrowser(surroundings: Surroundings = here): string | null {
  const { environment, exists } = surroundings;
  const named = environment['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return exists(named) ? named : null;
  return (
    [playwrightsOwn(surroundings), ...usualPlaces(surroundings)].find((path) => path !== '' && exists(path)) ?? null
  );
}

function playwrightsOwn(surroundings: Surroundings): string {
  try {
    return surroundings.playwrightBrowser();
  } catch {
    return '';
  }
}

function usualPlaces({ platform, environment }: Surroundings): string[] {
  if (platform === 'darwin') return macApplications;
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => environment[name]);
    return roots
      .filter((root) => root !== undefined)
      .flatMap((root) => windowsPrograms.map((parts) => join(root, ...parts)));
  }
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}
