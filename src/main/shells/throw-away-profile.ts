import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const prefix = 'mentor-desk-window-';

export interface ThrowAwayProfile {
  readonly folder: string;
  /** Files given to the window wait here. */
  readonly uploads: string;
  /** Crash dumps would otherwise be written outside the profile. */
  readonly crashes: string;
  /** Resolves when nothing of it is left. */
  remove(): Promise<void>;
}

/** A private folder for one window, named after this process so that one left by a crash can be told and removed. */
export function makeThrowAwayProfile(): ThrowAwayProfile {
  removeAbandonedProfiles();
  const root = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  const [folder, uploads, crashes] = ['profile', 'uploads', 'crashes'].map((name) => {
    const path = join(root, name);
    mkdirSync(path, { mode: 0o700 });
    return path;
  }) as [string, string, string];
  const removeAtOnce = () => rmSync(root, { recursive: true, force: true });
  process.once('exit', removeAtOnce);
  return {
    folder,
    uploads,
    crashes,
    async remove() {
      // The last processes of the browser may still be writing when the first try goes through the folder.
      for (let tries = 0; tries < 20 && existsSync(root); tries += 1) {
        if (tries > 0) await wait(100);
        rmSync(root, { recursive: true, force: true, maxRetries: 2 });
      }
      process.off('exit', removeAtOnce);
    },
  };
}

function removeAbandonedProfiles(): void {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(prefix)) continue;
    const owner = Number(name.slice(prefix.length).split('-')[0]);
    if (Number.isInteger(owner) && !isRunning(owner)) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
