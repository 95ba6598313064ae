import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../src/main/shells/project-folder.ts';

const ownPackage = join(projectFolder, 'node_modules', 'electron');

interface Fetching {
  readonly limitMilliseconds?: number;
  /** The folder of the npm package. */
  readonly electronPackage?: string;
}

/** Electron's binary when it is on this computer already, or null. */
export function findElectron(electronPackage = ownPackage): string | null {
  const pathFile = join(electronPackage, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(electronPackage, 'dist');
  const path = join(folder, readFileSync(pathFile, 'utf8').trim());
  return existsSync(path) ? path : null;
}

/** Electron's binary, fetched by its own package when it is missing; null when that is not done within the limit. */
export async function fetchElectron(fetching: Fetching = {}): Promise<string | null> {
  const { limitMilliseconds = 15_000, electronPackage = ownPackage } = fetching;
  const found = findElectron(electronPackage);
  if (found !== null) return found;
  await new Promise<void>((resolve) => {
    const program = spawn(process.execPath, [join(electronPackage, 'install.js')], {
      stdio: 'ignore',
      timeout: limitMilliseconds,
      killSignal: 'SIGKILL',
    });
    program.on('error', () => resolve());
    program.on('close', () => resolve());
  });
  return findElectron(electronPackage);
}
