import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChangeId } from '../../src/shared/domain/ids.ts';
import { openTestStore, programmeRows } from '../support/test-store.ts';
import { anyStep, beginning, kinds, take, tryUndo } from './random-changes.ts';
import { undo } from './store-changes.ts';

type Opened = ReturnType<typeof openTestStore>;

async function expectSound({ store, database }: Opened): Promise<void> {
  expect(database.pragma('foreign_key_check')).toEqual([]);
  for (const record of await store.pairings.listRecords()) expect(record.stageEntries).not.toEqual([]);
  for (const { id } of await store.programmes.list()) expect(await store.programmes.stagesOf(id)).toHaveLength(5);
}

describe('any run of changes', () => {
  it('can be undone in any order, and done again, without a reference left loose or a pairing or programme left a shell', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyStep(kinds), { minLength: 6, maxLength: 24 }),
        fc.array(fc.nat(1000), { minLength: 4, maxLength: 24 }),
        async (steps, order) => {
          const opened = openTestStore();
          const { store } = opened;
          const standing: { id: ChangeId; isUndo: boolean }[] = [];
          for (const step of [...beginning, ...steps]) {
            const id = await take(store, step);
            if (id !== undefined) standing.push({ id, isUndo: false });
          }
          for (const at of order) {
            const [chosen] = standing.splice(at % standing.length, 1);
            if (chosen === undefined) break;
            const undone = await tryUndo(store, chosen.id);
            if (undone && !chosen.isUndo) standing.push({ id: undone.id, isUndo: true });
            await expectSound(opened);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('leaves exactly the rows from before when it is undone newest first', async () => {
    // The history of imports outlasts an undo, and with it the cohort it tells of.
    const undoable = kinds.filter((kind) => kind !== 'recorded import');
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep(undoable), { minLength: 6, maxLength: 24 }), async (steps) => {
        const { store, database } = openTestStore();
        const before = programmeRows(database);
        const made: ChangeId[] = [];
        for (const step of [...beginning, ...steps]) {
          const id = await take(store, step);
          if (id !== undefined) made.push(id);
        }
        for (const id of made.toReversed()) expect((await undo(store, id)).kept).toEqual([]);
        expect(programmeRows(database)).toBe(before);
      }),
      { numRuns: 25 },
    );
  });
});
