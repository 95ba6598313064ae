import { randomUUID } from 'node:crypto';
import { appendFileSync, closeSync, existsSync, openSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileTooLarge, largestFileBytes, mostFilesAtOnce } from '../../../shared/domain/roster/handing-over.ts';
import type { ChosenFile } from '../../platform.ts';
import { CallRefused } from './call-refused.ts';

export interface Uploads {
  /** Begins a file of so many bytes and answers its name for the pieces that follow; one too large is refused unsent. */
  begin(fileName: string, bytes: number): string;
  /** Adds one piece, given as base64. */
  add(upload: string, piece: string): void;
  /** Ends a file: it is known to main only, from now on. */
  take(upload: string): ChosenFile;
  /** Removes everything that was handed over: a roster must not outlive the lock as plain text. */
  forgetAll(): void;
}

/** Files that the page hands over piece by piece, kept in a private folder that goes with the window; the oldest make room. */
export function receiveUploads(folder: string): Uploads {
  const growing = new Map<string, ChosenFile & { bytes: number }>();
  const order: string[] = [];

  const find = (upload: string) => {
    const file = growing.get(upload);
    if (file === undefined) throw new CallRefused('This file is not being handed over.');
    return file;
  };

  return {
    begin(given, bytes) {
      if (bytes > largestFileBytes) throw new CallRefused(fileTooLarge);
      const upload = randomUUID();
      const path = join(folder, upload);
      closeSync(openSync(path, 'wx', 0o600));
      order.push(upload);
      while (order.length > mostFilesAtOnce) {
        const oldest = order.shift() ?? '';
        growing.delete(oldest);
        rmSync(join(folder, oldest), { force: true });
      }
      growing.set(upload, { path, fileName: basename(given.replaceAll('\\', '/')) || 'file', bytes: 0 });
      return upload;
    },
    add(upload, piece) {
      const file = find(upload);
      const bytes = Buffer.from(piece, 'base64');
      file.bytes += bytes.length;
      if (file.bytes > largestFileBytes) {
        growing.delete(upload);
        rmSync(file.path, { force: true });
        throw new CallRefused(fileTooLarge);
      }
      appendFileSync(file.path, bytes);
    },
    take(upload) {
      const { path, fileName } = find(upload);
      growing.delete(upload);
      return { path, fileName };
    },
    forgetAll() {
      growing.clear();
      order.length = 0;
      // The folder goes with the window, which may be gone already.
      if (!existsSync(folder)) return;
      for (const name of readdirSync(folder)) rmSync(join(folder, name), { force: true });
    },
  };
}
