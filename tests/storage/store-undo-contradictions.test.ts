import { describe, expect, it } from 'vitest';
import { openTestStore, programmeRows } from '../support/test-store.ts';
import { addPerson, aSmallVault, enrol, make, managedBy, undo } from './store-changes.ts';

describe('undoing what would contradict a later change', () => {
  it('takes an import with managers back, but for the person whose manager was corrected', async () => {
    const { store } = openTestStore();
    const imported = await make(store, async (write) => {
      const [boss, one, other] = [await addPerson(write), await addPerson(write), await addPerson(write)];
      for (const person of [one, other]) await write.people.save({ ...person, ...managedBy(boss) });
      return { boss, one, other };
    });
    const { boss, one } = imported.value;
    await make(store, (write) => write.people.save({ ...one, manager: { kind: 'none' } }));
    expect((await undo(store, imported.id)).kept).toEqual([one.id]);
    expect(await store.people.find(one.id)).toMatchObject({ manager: { kind: 'none' } });
    expect(await store.people.find(boss.id)).toBeNull();
  });

  it('takes back what else an edit said when its manager was replaced since', async () => {
    const { store } = openTestStore();
    const people = await make(store, async (write) => ({
      first: await addPerson(write),
      second: await addPerson(write),
      ada: await addPerson(write, { manager: { kind: 'unknown', said: 'Ms Low' } }),
    }));
    const { first, second, ada } = people.value;
    const edited = { ...ada, ...managedBy(first), department: 'Care' };
    const edit = await make(store, (write) => write.people.save(edited));
    await make(store, (write) => write.people.save({ ...edited, ...managedBy(second) }));
    expect((await undo(store, edit.id)).kept).toEqual([ada.id]);
    expect(await store.people.find(ada.id)).toEqual({ ...ada, ...managedBy(second) });
  });

  it('keeps the newer manager of two when nothing else was edited', async () => {
    const { store, database } = openTestStore();
    const people = await make(store, async (write) => [await addPerson(write), await addPerson(write)] as const);
    const [boss, ada] = people.value;
    const first = await make(store, (write) => write.people.save({ ...ada, ...managedBy(boss) }));
    await make(store, (write) => write.people.save({ ...ada, manager: { kind: 'unknown', said: 'Ms Low' } }));
    const before = programmeRows(database);
    await expect(undo(store, first.id)).rejects.toMatchObject({ kept: [ada.id] });
    expect(programmeRows(database)).toBe(before);
  });

  it('leaves an enrolment alone that was made again after the withdrawal', async () => {
    const { store, database } = openTestStore();
    const { cohortId, mentee } = await aSmallVault(store);
    const part = { personId: mentee.id, cohortId, role: 'mentee' as const };
    await make(store, (write) => enrol(write, mentee.id, cohortId));
    const withdrawal = await make(store, (write) => write.people.withdraw(part));
    await make(store, (write) => enrol(write, mentee.id, cohortId));
    const before = programmeRows(database);
    await expect(undo(store, withdrawal.id)).rejects.toMatchObject({ name: 'NothingToTakeBack' });
    expect(programmeRows(database)).toBe(before);
  });

  it('takes back the rest of a change when one row of it is refused by the database', async () => {
    const { store } = openTestStore();
    const { cohortId, mentor, mentee } = await aSmallVault(store);
    await make(store, (write) => enrol(write, mentee.id, cohortId));
    const both = await make(store, async (write) => {
      await write.people.withdraw({ personId: mentee.id, cohortId, role: 'mentee' });
      await write.people.save({ ...mentor, department: 'Care' });
    });
    await make(store, (write) => enrol(write, mentee.id, cohortId));
    expect((await undo(store, both.id)).kept).toHaveLength(1);
    expect(await store.people.find(mentor.id)).toEqual(mentor);
    expect(await store.people.listEnrolments()).toHaveLength(1);
  });

  it('does not bring back a manager who is gone', async () => {
    const { store } = openTestStore();
    const boss = await make(store, (write) => addPerson(write));
    const ada = await make(store, (write) => addPerson(write, managedBy(boss.value)));
    const edit = await make(store, (write) => write.people.save({ ...ada.value, manager: { kind: 'none' } }));
    await undo(store, boss.id);
    await expect(undo(store, edit.id)).rejects.toMatchObject({ kept: [ada.value.id] });
    expect(await store.people.find(ada.value.id)).toMatchObject({ manager: { kind: 'none' } });
  });

  it('does not bring back the enrolment of a person who is gone', async () => {
    const { store } = openTestStore();
    const { cohortId } = await aSmallVault(store);
    const ada = await make(store, (write) => addPerson(write));
    await make(store, (write) => enrol(write, ada.value.id, cohortId));
    const part = { personId: ada.value.id, cohortId, role: 'mentee' as const };
    const withdrawal = await make(store, (write) => write.people.withdraw(part));
    await undo(store, ada.id);
    await expect(undo(store, withdrawal.id)).rejects.toMatchObject({ name: 'NothingToTakeBack' });
    expect(await store.people.listEnrolments()).toEqual([]);
  });
});
