import type { Kysely } from 'kysely';
import type { RowReference } from './row-references.ts';
import type { Tables } from './tables.ts';
import { keyOf, type PlainRow, type UndoStep } from './undo-step.ts';

/** Which rows of a change stay as they are now. */
export interface UndoPlan {
  readonly steps: readonly UndoStep[];
  /** Rows that stay, by key: of themselves, or as part of one that does. */
  readonly staying: ReadonlyMap<string, 'itself' | 'part'>;
  /** Plans again with these rows staying too. */
  keep(steps: readonly UndoStep[]): UndoPlan;
}

/** What the plan needs to know of the rows around the change; nothing of it is written while planning. */
interface Surroundings {
  /** Rows that name the row of this key now. */
  readonly namedBy: ReadonlyMap<string, readonly { readonly key: string; readonly column: string }[]>;
  /** Keys of rows outside the change that are there. */
  readonly present: ReadonlySet<string>;
  readonly references: ReadonlyMap<string, readonly RowReference[]>;
}

/**
 * Decides before anything is written which rows of a change stay: those later changes have rewritten or build on, those
 * whose own references are gone, and the parts the change gave to a row that stays, so that no row is left a shell.
 */
export async function planUndo(
  db: Kysely<Tables>,
  steps: readonly UndoStep[],
  references: readonly RowReference[],
): Promise<UndoPlan> {
  const around = await lookAround(db, steps, references);
  const overtaken = new Map(steps.filter((step) => step.isOvertaken).map((step) => [step.key, 'itself' as const]));
  return settle(steps, around, overtaken);
}

function settle(
  steps: readonly UndoStep[],
  around: Surroundings,
  known: ReadonlyMap<string, 'itself' | 'part'>,
): UndoPlan {
  const staying = new Map(known);
  const byKey = new Map(steps.map((step) => [step.key, step]));
  const left = (step: UndoStep) => (staying.has(step.key) ? step.now : step.aim);

  const isThere = (key: string) => {
    const step = byKey.get(key);
    return step === undefined ? around.present.has(key) : left(step) !== null;
  };
  const isStillNamed = (step: UndoStep) =>
    (around.namedBy.get(step.key) ?? []).some(({ key, column }) => {
      const other = byKey.get(key);
      return other === undefined || left(other)?.[column] === step.image.id;
    });
  const belongsToStaying = (step: UndoStep, now: PlainRow) =>
    referencesOf(step, around).some(({ isPart, parent, column }) => {
      const owner = isPart ? byKey.get(keyOf(parent, String(now[column]))) : undefined;
      return owner !== undefined && owner.image.before === null && staying.has(owner.key);
    });
  const lacksReference = (step: UndoStep, aim: PlainRow) =>
    referencesOf(step, around).some(({ parent, column }) => {
      const named = aim[column] ?? null;
      return named !== null && named !== step.now?.[column] && !isThere(keyOf(parent, String(named)));
    });

  const whyItStays = (step: UndoStep) => {
    const { now, aim } = step;
    if (aim !== null) return lacksReference(step, aim) ? 'itself' : undefined;
    if (now === null) return undefined;
    if (isStillNamed(step)) return 'itself';
    return belongsToStaying(step, now) ? 'part' : undefined;
  };

  for (let before = -1; before < staying.size; ) {
    before = staying.size;
    for (const step of steps) {
      const why = staying.has(step.key) ? undefined : whyItStays(step);
      if (why !== undefined) staying.set(step.key, why);
    }
  }
  return {
    steps,
    staying,
    keep: (more) => settle(steps, around, new Map([...staying, ...more.map(({ key }) => [key, 'itself'] as const)])),
  };
}

const referencesOf = (step: UndoStep, { references }: Surroundings) => references.get(step.image.table) ?? [];

async function lookAround(
  db: Kysely<Tables>,
  steps: readonly UndoStep[],
  references: readonly RowReference[],
): Promise<Surroundings> {
  const plain = db as unknown as Kysely<Record<string, Record<string, string | number | null>>>;
  const idsOf = async (table: string, column: string, value: string) =>
    (await plain.selectFrom(table).select('id').where(column, '=', value).execute()).map((row) => String(row['id']));

  const byTable = Map.groupBy(references, ({ table }) => table);
  const byParent = Map.groupBy(references, ({ parent }) => parent);
  const namedBy = new Map<string, { key: string; column: string }[]>();
  const asked = new Set(steps.map(({ key }) => key));
  const present = new Set<string>();
  for (const { key, image, now, aim } of steps) {
    if (aim === null && now !== null) {
      const names: { key: string; column: string }[] = [];
      for (const { table, column } of byParent.get(image.table) ?? []) {
        for (const id of await idsOf(table, column, image.id)) names.push({ key: keyOf(table, id), column });
      }
      namedBy.set(key, names);
    }
    for (const { column, parent } of byTable.get(image.table) ?? []) {
      const named = aim?.[column] ?? null;
      if (named === null) continue;
      const parentKey = keyOf(parent, String(named));
      if (asked.has(parentKey)) continue;
      asked.add(parentKey);
      if ((await idsOf(parent, 'id', String(named))).length > 0) present.add(parentKey);
    }
  }
  return { namedBy, present, references: byTable };
}
