import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Platform } from '../platform.ts';
import { projectFolder } from './project-folder.ts';

/** The part of a platform that is the same wherever the application runs from its source. */
export function sourcePlatform(
  vaultsFolder: string,
): Pick<Platform, 'version' | 'vaultsFolder' | 'resourcesFolder' | 'entry' | 'openMail'> {
  mkdirSync(vaultsFolder, { recursive: true, mode: 0o700 });
  const { version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as { version: string };
  return {
    version,
    vaultsFolder,
    resourcesFolder: join(projectFolder, 'resources'),
    // Nothing outside may be started from here: only the application itself has the system's own way.
    openMail: async () => false,
    entry: (name) => new URL(`../${name}.ts`, import.meta.url),
  };
}
