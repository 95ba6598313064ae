import { expect, it } from 'vitest';
import { openTestStore, programmeRows } from '../support/test-store.ts';
import { addPerson, addWish, aSmallVault, make, undo } from './store-changes.ts';

async function aVaultWithWishes() {
  const { store, database } = openTestStore();
  const { cohortId, mentor, mentee } = await aSmallVault(store);
  const before = programmeRows(database);
  const { id, value } = await make(store, async (write) => {
    const other = await addPerson(write, { givenName: 'Cy' });
    const second = await addWish(write, { cohortId, personId: mentee.id, wishedId: other.id, rank: 2 });
    const first = await addWish(write, { cohortId, personId: mentee.id, wishedId: mentor.id });
    return { other, first, second };
  });
  return { store, database, cohortId, mentor, mentee, before, change: id, ...value };
}

it('gives wishes back as they were kept, the first choice first, and none of anybody else’s', async () => {
  const { store, cohortId, mentor, mentee, first, second } = await aVaultWithWishes();
  expect(await store.wishes.listOf({ cohortId, personId: mentee.id, role: 'mentee' })).toEqual([first, second]);
  expect(await store.wishes.listOf({ cohortId, personId: mentee.id, role: 'mentor' })).toEqual([]);
  expect(await store.wishes.listOf({ cohortId, personId: mentor.id, role: 'mentee' })).toEqual([]);
  expect(await store.wishes.find(second.id)).toEqual(second);
});

it('takes wishes back and gives them again, also one that changed its place', async () => {
  const { store, database, before, change, first } = await aVaultWithWishes();
  const wished = programmeRows(database);
  const moved = await make(store, (write) => write.wishes.save({ ...first, rank: 3 }));
  expect((await store.wishes.find(first.id))?.rank).toBe(3);
  await undo(store, moved.id);
  expect(programmeRows(database)).toBe(wished);
  await undo(store, change);
  expect(programmeRows(database)).toBe(before);
});

it('keeps somebody edited since when an import is undone, but not those the import let wish for them', async () => {
  const { store } = openTestStore();
  const { cohortId } = await aSmallVault(store);
  const imported = await make(store, async (write) => {
    const [wished, wisher] = [await addPerson(write, { givenName: 'Ilse' }), await addPerson(write)];
    await addWish(write, { cohortId, personId: wisher.id, wishedId: wished.id });
    return { wished, wisher };
  });
  const { wished, wisher } = imported.value;
  await make(store, (write) => write.people.save({ ...wished, department: 'Law' }));
  expect((await undo(store, imported.id)).kept).toEqual([wished.id]);
  expect(await store.people.find(wisher.id)).toBeNull();
  expect(await store.wishes.list()).toEqual([]);
});

it('keeps whom somebody came to wish for when the change that added them is undone', async () => {
  const { store } = openTestStore();
  const { cohortId, mentee } = await aSmallVault(store);
  const added = await make(store, (write) => addPerson(write, { givenName: 'Ilse' }));
  await make(store, (write) => addWish(write, { cohortId, personId: mentee.id, wishedId: added.value.id }));
  await expect(undo(store, added.id)).rejects.toThrow();
  expect(await store.wishes.list()).toHaveLength(1);
});

it('refuses a wish for nobody, for oneself, twice for one person, and before the first place', async () => {
  const { store } = openTestStore();
  const { cohortId, mentor, mentee } = await aSmallVault(store);
  const wish = { cohortId, personId: mentee.id, wishedId: mentor.id };
  await make(store, (write) => addWish(write, wish));
  for (const wrong of [
    { ...wish, wishedId: null as never },
    { ...wish, wishedId: mentee.id },
    { ...wish, rank: 2 },
    { ...wish, role: 'mentor' as const, rank: 0 },
  ]) {
    await expect(make(store, (write) => addWish(write, wrong))).rejects.toThrow();
  }
  expect(await store.wishes.list()).toHaveLength(1);
});
