import type { RowImage, RowWriter } from './row-writer.ts';
import type { ProgrammeTables } from './tables.ts';

type AnyRow = NonNullable<RowImage['before']>;

/**
 * Takes back a change, newest row first, and names what it had to keep: a column edited since keeps its newer value, and a
 * row that others have come to depend on stays. Everything written goes through the writer, so an undo can be undone.
 */
export async function undoRows(
  write: RowWriter,
  images: readonly RowImage[],
  describe: (image: RowImage) => Promise<string>,
): Promise<readonly string[]> {
  const kept: string[] = [];
  for (const image of images.toReversed()) {
    if (!(await undoRow(write, image))) kept.push(await describe(image));
  }
  return [...new Set(kept)];
}

/** True when the row is now as it was before the change. */
async function undoRow(write: RowWriter, image: RowImage): Promise<boolean> {
  const now = await write.find(image.table, image.id);
  if (image.before === null) {
    if (now === null) return true;
    if (image.after !== null && !isSameRow(now, image.after)) return false;
    return removeUnlessNeeded(write, image);
  }
  if (image.after === null) {
    if (now !== null) return false;
    await write.insert(image.table, image.before as unknown as ProgrammeTables[typeof image.table]);
    return true;
  }
  if (now === null) return false;
  const { before, after } = image;
  const changed = Object.keys(before).filter((column) => before[column] !== after[column]);
  const untouched = changed.filter((column) => now[column] === after[column]);
  await write.update(image.table, image.id, Object.fromEntries(untouched.map((column) => [column, before[column]])));
  return untouched.length === changed.length;
}

async function removeUnlessNeeded(write: RowWriter, image: RowImage): Promise<boolean> {
  try {
    await write.remove(image.table, image.id);
    return true;
  } catch (error) {
    // A later row refers to this one; the database refuses the removal and the row stays.
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT')) return false;
    throw error;
  }
}

function isSameRow(a: AnyRow, b: AnyRow): boolean {
  return Object.keys(a).every((column) => a[column] === b[column]);
}
