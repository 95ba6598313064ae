import { type Kysely, sql } from 'kysely';
import { NothingToTakeBack } from './nothing-to-take-back.ts';
import type { RowReference } from './row-references.ts';
import { createRowWriter, type RowImage, type RowWriter } from './row-writer.ts';
import type { ProgrammeTables, Tables } from './tables.ts';
import { planUndo, type UndoPlan } from './undo-plan.ts';
import { type PlainRow, type UndoStep, undoStepsOf } from './undo-step.ts';

/**
 * Takes back a change inside an open transaction, and names what it had to keep, newest first and each row once: a column
 * edited since keeps its newer value, and a row that others have come to depend on stays with the parts it was given.
 * Everything written leaves its image, so an undo can be undone. Throws NothingToTakeBack when every row stays.
 */
export async function undoRows(
  db: Kysely<Tables>,
  references: readonly RowReference[],
  images: readonly RowImage[],
  describe: (image: RowImage) => Promise<string>,
): Promise<{ readonly kept: readonly string[]; readonly images: readonly RowImage[] }> {
  // The plan leaves no reference loose; only on the way there may rows name each other in any order.
  await sql`PRAGMA defer_foreign_keys = ON`.execute(db);
  const steps = await undoStepsOf(images, createRowWriter(db).find);
  let plan = await planUndo(db, steps, references);
  let tried = await tryPlan(db, plan);
  while (tried.refused.length > 0) {
    plan = plan.keep(tried.refused);
    tried = await tryPlan(db, plan);
  }
  const { staying } = plan;
  const named: string[] = [];
  for (const { key, image, isPartial } of steps.toReversed()) {
    // A part goes unnamed: the row it belongs to speaks for it.
    if (staying.get(key) === 'itself' || isPartial) named.push(await describe(image));
  }
  const kept = [...new Set(named)];
  if (kept.length > 0 && tried.images.length === 0) throw new NothingToTakeBack(kept);
  return { kept, images: tried.images };
}

/** Writes the plan whole, or nothing of it and answers which rows the database refused. */
async function tryPlan(
  db: Kysely<Tables>,
  { steps, staying }: UndoPlan,
): Promise<{ readonly refused: readonly UndoStep[]; readonly images: readonly RowImage[] }> {
  const write = createRowWriter(db);
  const refused: UndoStep[] = [];
  await sql`SAVEPOINT undo_plan`.execute(db);
  // Backwards: what came to a place goes from it before what had it comes back.
  for (const step of steps.toReversed().filter(({ key }) => !staying.has(key))) {
    try {
      await takeBack(write, step);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      refused.push(step);
    }
  }
  if (refused.length > 0) await sql`ROLLBACK TO undo_plan`.execute(db);
  await sql`RELEASE undo_plan`.execute(db);
  return { refused, images: refused.length > 0 ? [] : write.images };
}

/** One statement for one row: it is done whole or not at all. */
async function takeBack(write: RowWriter, { image, now, aim }: UndoStep): Promise<void> {
  const { table, id } = image;
  if (aim === null) {
    if (now !== null) await write.remove(table, id);
  } else if (now === null) {
    await write.insert(table, aim as unknown as ProgrammeTables[typeof table]);
  } else {
    await write.update(table, id, changedIn(now, aim));
  }
}

function changedIn(now: PlainRow, aim: PlainRow): PlainRow {
  return Object.fromEntries(Object.entries(aim).filter(([column, value]) => value !== now[column]));
}

/** The row would contradict another one, or itself. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT');
}
