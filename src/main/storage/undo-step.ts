import type { RowImage, RowWriter } from './row-writer.ts';

export type PlainRow = NonNullable<RowImage['before']>;

/** What undoing a whole change means for one row of it. */
export interface UndoStep {
  readonly key: string;
  /** From before the change's first write to the row until after its last. */
  readonly image: RowImage;
  readonly now: PlainRow | null;
  /** The row as the undo would leave it; null: gone. */
  readonly aim: PlainRow | null;
  /** Later changes have rewritten the row so that none of it can be taken back. */
  readonly isOvertaken: boolean;
  /** Some columns keep the value of a later change. */
  readonly isPartial: boolean;
}

/** Columns that say one thing together: each alone may contradict the others. */
const columnsInOne: Partial<Record<RowImage['table'], readonly (readonly string[])[]>> = {
  people: [['manager_kind', 'manager_id', 'manager_said']],
  // A closing is one thing said; and a personal matter never comes to stand beside a text.
  concerns: [
    ['status', 'closed_on', 'closing_recorded_at'],
    ['category', 'text'],
  ],
};

/** One name for a row among the rows of all tables. */
export const keyOf = (table: string, id: string): string => `${table} ${id}`;

/** One step for each row the change left other than it was, in the order the change came to them. */
export async function undoStepsOf(images: readonly RowImage[], find: RowWriter['find']): Promise<readonly UndoStep[]> {
  const steps: UndoStep[] = [];
  for (const image of wholeImages(images)) {
    if (image.before === null && image.after === null) continue;
    const key = keyOf(image.table, image.id);
    steps.push({ key, image, ...aimOf(image, await find(image.table, image.id)) });
  }
  return steps;
}

/** One image for each row, from before its first write until after its last, in the order in which they were first written. */
export function wholeImages(images: readonly RowImage[]): readonly RowImage[] {
  const whole = new Map<string, RowImage>();
  for (const image of images) {
    const key = keyOf(image.table, image.id);
    whole.set(key, { ...image, before: (whole.get(key) ?? image).before });
  }
  return [...whole.values()];
}

function aimOf(image: RowImage, now: PlainRow | null): Omit<UndoStep, 'key' | 'image'> {
  const { before, after } = image;
  const whole = { now, aim: before, isOvertaken: false, isPartial: false };
  if (before === null) return { ...whole, isOvertaken: now !== null && after !== null && !isSameRow(now, after) };
  if (after === null) return { ...whole, isOvertaken: now !== null && !isSameRow(now, before) };
  if (now === null) return { ...whole, isOvertaken: true };
  const changed = columnGroups(image.table, before).filter((group) => !isSameIn(group, before, after));
  const untouched = changed.filter((group) => isSameIn(group, now, after));
  const aim = { ...now, ...Object.fromEntries(untouched.flat().map((column) => [column, before[column] ?? null])) };
  return {
    now,
    aim,
    isOvertaken: untouched.length === 0 && changed.length > 0,
    isPartial: untouched.length < changed.length,
  };
}

function columnGroups(table: RowImage['table'], row: PlainRow): readonly (readonly string[])[] {
  const together = columnsInOne[table] ?? [];
  const alone = Object.keys(row).filter((column) => !together.some((group) => group.includes(column)));
  return [...together, ...alone.map((column) => [column])];
}

/** A column added to the schema after the image was taken counts as empty in it. */
function isSameIn(columns: readonly string[], a: PlainRow, b: PlainRow): boolean {
  return columns.every((column) => (a[column] ?? null) === (b[column] ?? null));
}

/** Whether two rows hold the same; a column that one of them lacks counts as empty in it. */
export const isSameRow = (a: PlainRow, b: PlainRow) => isSameIn(Object.keys({ ...a, ...b }), a, b);
