/** The largest file that is read, in bytes. */
export const largestFileBytes = 50_000_000;

/** What a person reads of a larger one, before any of it is sent or read. */
export const fileTooLarge =
  'This file is larger than can be read at once; split it into smaller files and choose them one by one.';

/** So many files may wait at once: readings are large, and the oldest would have to make room. */
export const mostFilesAtOnce = 8;

/** What a person reads who hands over more. */
export const tooManyFiles = `At most ${mostFilesAtOnce} files can wait at once; choose fewer, and the others afterwards.`;
