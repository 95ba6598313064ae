import { mkdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { AppError } from '../../shared/ipc/app-error.ts';
import { DiskFull, writeAtomically } from './atomic-file.ts';

/**
 * Writes a file where a person asked for it, in a folder made for it where there is none, whole or not at all. Throws DISK_FULL or FILE_NOT_WRITABLE, and INPUT_REFUSED for
 * a place inside a vault, whose own files nothing may take the place of.
 */
export async function saveFile(path: string, bytes: Uint8Array): Promise<void> {
  if (isInsideVault(path)) throw new AppError('INPUT_REFUSED', 'That is inside a vault. Choose a place outside of it.');
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeAtomically(path, bytes);
  } catch (error) {
    throw new AppError(error instanceof DiskFull ? 'DISK_FULL' : 'FILE_NOT_WRITABLE');
  }
}

const vaultEnding = '.mentordesk';

/** Whether a folder on the way is a vault, whatever links lead there. */
function isInsideVault(path: string): boolean {
  return [path, wherePathLeads(path)].some((one) =>
    one.split(sep).some((part) => part.toLowerCase().endsWith(vaultEnding)),
  );
}

function wherePathLeads(path: string): string {
  try {
    return join(realpathSync(dirname(path)), basename(path));
  } catch {
    return path;
  }
}
