import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listPairings } from '../../src/main/services/pairings/list-pairings.ts';
import type { Ports, Readers } from '../../src/main/services/ports.ts';
import { createStore, type Store } from '../../src/main/storage/store.ts';
import type { ChangeId } from '../../src/shared/domain/ids.ts';
import { addDays, type LocalDate } from '../../src/shared/domain/local-date.ts';
import { contract } from '../../src/shared/ipc/contract.ts';
import { openTestStore } from '../support/test-store.ts';
import { anyStep, beginning, kinds, take, tryUndo } from './random-changes.ts';
import { addSession, day, make } from './store-changes.ts';

const everythingKept = async (read: Readers) => ({
  people: await read.people.list(),
  enrolments: await read.people.listEnrolments(),
  cohorts: await read.programmes.listCohorts(),
  programmes: await read.programmes.list(),
  stages: await Promise.all((await read.programmes.list()).map(({ id }) => read.programmes.everyStageOf(id))),
  inUse: await Promise.all((await read.programmes.list()).map(({ id }) => read.programmes.stagesOf(id))),
  pairings: await read.pairings.list(),
  records: await read.pairings.listRecords(),
  attended: await read.events.listAttended(),
  concerns: await read.concerns.list(),
});

/** The rows of the table as they are drawn on a day, over what this store keeps. */
const drawn = (store: Store, on: LocalDate) => {
  const ports = { store, clock: { today: () => on } } as unknown as Ports;
  return listPairings(ports, contract['pairing.list'].input.parse({}));
};

/** A store that has read nothing yet, over the same database. */
const freshOver = (database: Parameters<typeof createStore>[0]) =>
  createStore(database, { now: () => '2026-11-20T08:00:00.000Z' as never, nextId: () => 'none' });

describe('what is kept near of the rows', () => {
  it('is what a store that has kept nothing reads, after any change, undo and redo, and on any day', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(anyStep(kinds), fc.nat(9), fc.nat(1000)), { minLength: 8, maxLength: 30 }),
        async (steps) => {
          const { store, database } = openTestStore();
          const standing: ChangeId[] = [];
          const all = [...beginning.map((step) => [step, 9, 0] as const), ...steps];
          for (const [step, choice, at] of all) {
            const [taken] = choice < 3 ? standing.splice(at % standing.length || 0, 1) : [];
            const made = taken === undefined ? await take(store, step) : (await tryUndo(store, taken))?.id;
            if (made !== undefined) standing.push(made);
            const on = addDays(day, choice % 2 === 0 ? 0 : 40);
            const fresh = freshOver(database);
            expect(await store.read(everythingKept)).toEqual(await fresh.read(everythingKept));
            expect(await drawn(store, on)).toEqual(await drawn(fresh, on));
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('holds nothing of a change that was not committed', async () => {
    const { store, database } = openTestStore();
    for (const step of beginning) await take(store, step);
    const [record] = await store.read((read) => read.pairings.listRecords());
    if (record === undefined) throw new Error('there is a pairing');
    const refused = make(store, async (write) => {
      await addSession(write, record.pairing.id);
      throw new Error('refused after all');
    });
    await expect(refused).rejects.toThrow('refused after all');
    expect(await store.read(everythingKept)).toEqual(await freshOver(database).read(everythingKept));
  });

  it('shows a change what it has written itself', async () => {
    const { store } = openTestStore();
    for (const step of beginning) await take(store, step);
    const [record] = await store.read((read) => read.pairings.listRecords());
    if (record === undefined) throw new Error('there is a pairing');
    await store.change('test', async (write, read) => {
      await addSession(write, record.pairing.id);
      const [now] = await read.pairings.listRecords([record.pairing.id]);
      expect(now?.sessions).toHaveLength(record.sessions.length + 1);
      return { sentence: 'Done.', value: null };
    });
  });

  it('is the very same object until something of it changes, so that nothing is drawn twice', async () => {
    const { store } = openTestStore();
    for (const step of [...beginning, ...beginning]) await take(store, step);
    const read = () => store.read((readers) => readers.pairings.listRecords());
    const [before, again] = [await read(), await read()];
    expect(before.length).toBeGreaterThan(1);
    expect(again.every((record, at) => record === before[at])).toBe(true);
    const [touched] = before;
    if (touched === undefined) throw new Error('there is a pairing');
    await make(store, (write) => addSession(write, touched.pairing.id));
    const after = await read();
    expect(after.map((record, at) => record === before[at])).toEqual(before.map((record) => record !== touched));
  });
});
