import { spawn } from 'node:child_process';
import { findBrowser, noBrowserSentence } from '../src/main/shells/browser/find-browser.ts';
import { projectFolder } from '../src/main/shells/project-folder.ts';
import { buildWhenStale } from './steps/build-when-stale.ts';
import { projectEnvironment } from './steps/run-step.ts';
import { fetchElectron } from './surroundings/find-electron.ts';
import { type Display, openDisplay } from './surroundings/open-display.ts';

/** Opens Mentor Desk: in Electron where its binary can be had, else in the computer's own browser. */
const say = (sentence: string) => process.stdout.write(`${sentence}\n`);

const display = await openDisplay();
if (display === null) {
  say('There is no display here, and no Xvfb to stand in for one. Run npm run demo, which needs neither.');
  process.exitCode = 1;
} else if (await buildWhenStale()) {
  const electron = await fetchElectron();
  const unseen = display.seen ? '' : ' on a display that nobody sees (Xvfb)';
  process.exitCode =
    electron === null ? await openInBrowser(display, unseen) : await openInElectron(electron, display, unseen);
  display.close();
} else {
  display.close();
  process.exitCode = 1;
}

function openInElectron(electron: string, { environment }: Display, unseen: string): Promise<number> {
  say(`Mentor Desk opens in Electron${unseen}.`);
  // Chromium's sandbox refuses to work for root, and for nobody else.
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(electron, [...asRoot, projectFolder], {
    stdio: 'inherit',
    env: { ...projectEnvironment(), ...environment },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal));
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 0)));
}

async function openInBrowser({ environment }: Display, unseen: string): Promise<number> {
  const browser = findBrowser();
  if (browser === null) {
    say(`Electron could not be had here. ${noBrowserSentence}`);
    return 1;
  }
  say(`Mentor Desk opens in ${browser}${unseen}, because Electron could not be had here.`);
  Object.assign(process.env, environment);
  process.umask(0o077);
  const { startBrowserShell } = await import('../src/main/shells/browser/start-browser-shell.ts');
  const shell = await startBrowserShell({ headless: false, browser });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void shell.close());
  await shell.closed;
  return 0;
}
