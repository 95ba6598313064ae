import { forkIsolated } from '../../adapters/fork-isolated.ts';
import { createDesk } from '../../desk.ts';
import { type BrowserShell, type BrowserShellOptions, openBrowserShell } from './open-browser-shell.ts';

/** Opens Mentor Desk in the system's own browser. Throws one clear sentence where there is none, or no built window. */
export function startBrowserShell(options: BrowserShellOptions): Promise<BrowserShell> {
  const runIsolated = forkIsolated(new URL('../../isolated/read-sheet.ts', import.meta.url));
  return openBrowserShell(options, { createDesk, runIsolated });
}
