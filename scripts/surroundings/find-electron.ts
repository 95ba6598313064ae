import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../src/main/shells/project-folder.ts';

const electronPackage = join(projectFolder, 'node_modules', 'electron');

/** Electron's binary when it is on this computer already, or null. */
export function findElectron(): string | null {
  const pathFile = join(electronPackage, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(electronPackage, 'dist');
  const path = join(folder, readFileSync(pathFile, 'utf8').trim());
  return existsSync(path) ? path : null;
}

/** Electron's binary, fetched by its own package when it is missing; null when that is not done within the limit. */
export async function fetchElectron(limitMilliseconds = 15_000): Promise<string | null> {
  const found = findElectron();
  if (found !== null) return found;
  await new Promise<void>((resolve) => {
    const fetching = spawn(process.execPath, [join(electronPackage, 'install.js')], { stdio: 'ignore' });
    const limit = setTimeout(() => fetching.kill('SIGKILL'), limitMilliseconds);
    const end = () => {
      clearTimeout(limit);
      resolve();
    };
    fetching.on('error', end);
    fetching.on('close', end);
  });
  return findElectron();
}
