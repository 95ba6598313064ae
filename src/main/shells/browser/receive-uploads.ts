import { randomUUID } from 'node:crypto';
import { appendFileSync, closeSync, openSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ChosenFile } from '../../platform.ts';

/** The largest file the window may hand over, in bytes. */
const largestUpload = 256 * 1024 * 1024;

export interface Uploads {
  /** Begins a file and answers its name for the pieces that follow. */
  begin(fileName: string): string;
  /** Adds one piece, given as base64. */
  add(upload: string, piece: string): void;
  /** Ends a file: it is known to main only, from now on. */
  take(upload: string): ChosenFile;
}

/** Files that the page hands over piece by piece; they are kept in a private folder that goes with the window. */
export function receiveUploads(folder: string): Uploads {
  const growing = new Map<string, ChosenFile & { bytes: number }>();

  const find = (upload: string) => {
    const file = growing.get(upload);
    if (file === undefined) throw new Error('This file is not being handed over.');
    return file;
  };

  return {
    begin(given) {
      const upload = randomUUID();
      const path = join(folder, upload);
      closeSync(openSync(path, 'wx', 0o600));
      growing.set(upload, { path, fileName: basename(given.replaceAll('\\', '/')) || 'file', bytes: 0 });
      return upload;
    },
    add(upload, piece) {
      const file = find(upload);
      const bytes = Buffer.from(piece, 'base64');
      file.bytes += bytes.length;
      if (file.bytes > largestUpload) throw new Error('This file is too large to be read.');
      appendFileSync(file.path, bytes);
    },
    take(upload) {
      const { path, fileName } = find(upload);
      growing.delete(upload);
      return { path, fileName };
    },
  };
}
