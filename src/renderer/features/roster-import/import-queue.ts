import { mostFilesAtOnce } from '../../../shared/domain/roster/handing-over.ts';

/** A file that main holds under a token. */
export interface HandedFile {
  readonly file: string;
  readonly fileName: string;
}

/** The files that were handed over, in the order they are imported: each has a plan and an undo of its own. */
export interface ImportQueue {
  readonly files: readonly HandedFile[];
  /** The place of the file that is read, open or imported now. */
  readonly at: number;
  /** The places of its sheets that are imported. */
  readonly sheetsDone: readonly number[];
}

export const emptyQueue: ImportQueue = { files: [], at: 0, sheetsDone: [] };

/** The file the queue is at, or null while there is none. */
export const currentFile = ({ files, at }: ImportQueue): HandedFile | null => files[at] ?? null;

/** The file that comes after the one the queue is at, or null. */
export const nextFile = ({ files, at }: ImportQueue): HandedFile | null => files[at + 1] ?? null;

/** More files behind those that wait. */
export const withFilesBehind = (queue: ImportQueue, more: readonly HandedFile[]): ImportQueue => ({
  ...queue,
  files: [...queue.files, ...more],
});

/** Other files in place of the one the queue is at; those that wait behind it still do. */
export const withFilesInstead = ({ files, at }: ImportQueue, instead: readonly HandedFile[]): ImportQueue => ({
  files: [...files.slice(0, at), ...instead, ...files.slice(at + 1)],
  at,
  sheetsDone: [],
});

/** The queue at its next file, of which no sheet is imported yet. */
export const atNextFile = (queue: ImportQueue): ImportQueue => ({ ...queue, at: queue.at + 1, sheetsDone: [] });

/** How many files can still be handed over. */
export const roomIn = ({ files, at }: ImportQueue): number => Math.max(0, mostFilesAtOnce - (files.length - at));

/** Where the queue stands, as "File 1 of 2: mentors.xlsx"; null for a file that is alone. */
export function queueWords(queue: ImportQueue): string | null {
  const current = currentFile(queue);
  if (current === null || queue.files.length < 2) return null;
  return `File ${queue.at + 1} of ${queue.files.length}: ${current.fileName}`;
}
