import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** There was no room for the file. What stood in its place before still stands there. */
export class DiskFull extends Error {
  readonly code = 'DISK_FULL';

  constructor(options?: { cause?: unknown }) {
    super('The disk is full. Nothing was lost; free some space and try again.', options);
    this.name = 'DiskFull';
  }
}

/**
 * Puts a file (mode 600) in place whole or not at all, and on the disk before it returns: written beside as
 * `<path>.<random>.tmp`, fsynced, renamed, folder fsynced. Throws DiskFull, or the file system's own error.
 */
export function writeAtomically(path: string, bytes: Uint8Array): void {
  const unfinished = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    onHandle(unfinished, 'wx', (handle) => {
      writeFileSync(handle, bytes);
      fsyncSync(handle);
    });
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw isDiskFull(error) ? new DiskFull({ cause: error }) : error;
  }
  // Windows cannot open a folder as a file; its rename is journaled by the file system.
  if (process.platform !== 'win32') onHandle(dirname(path), 'r', fsyncSync);
}

function onHandle(path: string, flags: string, work: (handle: number) => void): void {
  const handle = openSync(path, flags, 0o600);
  try {
    work(handle);
  } finally {
    closeSync(handle);
  }
}

/** A quota and a size limit are, to the person at the desk, a full disk. */
function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(String(error.code));
}
