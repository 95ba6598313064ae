import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NothingToTakeBack } from '../../src/main/storage/nothing-to-take-back.ts';
import type { Store } from '../../src/main/storage/store.ts';
import type { ChangeId } from '../../src/shared/domain/ids.ts';
import type { Person } from '../../src/shared/domain/person.ts';
import { searchHistory } from '../../src/shared/domain/undo-history.ts';
import { aPerson } from '../support/a-person.ts';
import { openTestStore, programmeRows } from '../support/test-store.ts';
import { undo } from './store-changes.ts';

const add = (store: Store, person: Person) =>
  store.change('people.add', async (write) => {
    await write.people.add(person);
    return { sentence: `${person.givenName} was added.`, value: null };
  });
const save = (store: Store, person: Person) =>
  store.change('people.edit', async (write) => {
    await write.people.save(person);
    return { sentence: `${person.givenName} was updated.`, value: null };
  });
describe('undo', () => {
  it('restores every programme row exactly after any run of changes', async () => {
    const anyStep = fc.record({
      kind: fc.constantFrom('add', 'edit', 'enrol' as const),
      name: fc.string({ minLength: 1, maxLength: 8 }),
      which: fc.nat(5),
      capacity: fc.nat(4),
    });
    const { store, database } = openTestStore();
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 8 }), async (steps) => {
        const before = programmeRows(database);
        const made: ChangeId[] = [];
        for (const step of steps) {
          const people = await store.people.list();
          const someone = people[step.which];
          const change =
            step.kind === 'add' || someone === undefined
              ? await add(store, aPerson({ givenName: step.name }))
              : await save(store, { ...someone, mentorCapacity: step.capacity, familyName: step.name });
          made.push(change.id);
        }
        for (const id of made.toReversed()) expect((await undo(store, id)).kept).toEqual([]);
        expect(programmeRows(database)).toBe(before);
      }),
      { numRuns: 15 },
    );
  });

  it('keeps what was edited afterwards, takes back the rest, and names what it kept', async () => {
    const { store } = openTestStore();
    const ada = aPerson({ department: 'Finance', jobTitle: 'Analyst' });
    await add(store, ada);
    const both = await save(store, { ...ada, department: 'Sales', jobTitle: 'Lead' });
    await save(store, { ...ada, department: 'Care', jobTitle: 'Lead' });
    expect((await undo(store, both.id)).kept).toEqual([ada.id]);
    expect(await store.people.find(ada.id)).toMatchObject({ department: 'Care', jobTitle: 'Analyst' });
  });

  it('leaves a person in place whom others have come to depend on, and the change standing', async () => {
    const { store } = openTestStore();
    const boss = aPerson({ givenName: 'Ben' });
    const added = await add(store, boss);
    await add(store, aPerson({ manager: { kind: 'person', id: boss.id } }));
    await expect(undo(store, added.id)).rejects.toThrow(NothingToTakeBack);
    expect(await store.people.find(boss.id)).not.toBeNull();
    expect((await store.changes.find(added.id))?.undoneAt).toBeNull();
    expect(await store.changes.count()).toBe(2);
  });

  it('writes nothing when what has to hold afterwards does not, which is asked when the rows are back', async () => {
    const { store, database } = openTestStore();
    const added = await add(store, aPerson());
    const before = programmeRows(database);
    const seen: number[] = [];
    const forbidden = store.undo(
      async (read) => ({
        change: (await read.changes.find(added.id)) ?? expect.unreachable(),
        sentence: 'never said',
        async permit() {
          seen.push((await read.people.list()).length);
          throw new Error('not permitted');
        },
      }),
      async (image) => image.id,
    );
    await expect(forbidden).rejects.toThrow('not permitted');
    expect(seen).toEqual([0]);
    expect(programmeRows(database)).toBe(before);
    expect((await store.changes.find(added.id))?.undoneAt).toBeNull();
    expect(await store.changes.count()).toBe(1);
  });

  it('does again what was undone, and lets it be undone once more', async () => {
    const { store, database } = openTestStore();
    const added = await add(store, aPerson());
    const withAda = programmeRows(database);
    await undo(store, added.id);
    const redoable = searchHistory(await store.changes.list(0, 9), 'redo');
    if (redoable === null || redoable === 'further back') throw new Error('nothing can be done again');
    await undo(store, redoable.id);
    expect(programmeRows(database)).toBe(withAda);
    const history = await store.changes.list(0, 9);
    expect(searchHistory(history, 'undo')).toMatchObject({ id: added.id });
    expect(searchHistory(history, 'redo')).toBeNull();
    expect(history.map(({ action }) => action)).toEqual(['change.redo', 'change.undo', 'people.add']);
  });

  it('writes nothing at all when a change breaks off half way', async () => {
    const { store, database } = openTestStore();
    const before = programmeRows(database);
    const broken = store.change('people.add', async (write) => {
      await write.people.add(aPerson());
      await write.people.add(aPerson({ manager: { kind: 'person', id: randomUUID() as never } }));
      return { sentence: 'never said', value: null };
    });
    await expect(broken).rejects.toThrow();
    expect(programmeRows(database)).toBe(before);
    expect(await store.changes.count()).toBe(0);
  });
});
