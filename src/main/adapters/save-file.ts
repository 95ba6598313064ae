import { AppError } from '../../shared/ipc/app-error.ts';
import { DiskFull, writeAtomically } from './atomic-file.ts';

/** Writes a file where a person asked for it, whole or not at all. Throws DISK_FULL or FILE_NOT_WRITABLE. */
export async function saveFile(path: string, bytes: Uint8Array): Promise<void> {
  try {
    writeAtomically(path, bytes);
  } catch (error) {
    throw new AppError(error instanceof DiskFull ? 'DISK_FULL' : 'FILE_NOT_WRITABLE');
  }
}
