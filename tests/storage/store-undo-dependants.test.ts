import { describe, expect, it } from 'vitest';
import type { ChangeId } from '../../src/shared/domain/ids.ts';
import { openTestStore, programmeRows } from '../support/test-store.ts';
import {
  addCohort,
  addPairing,
  addPerson,
  addProgramme,
  addSession,
  aSmallVault,
  enrol,
  make,
  managedBy,
  undo,
} from './store-changes.ts';

/** An undo of which nothing can be done leaves every row and the history as they were. */
async function expectBlocked({ store, database }: ReturnType<typeof openTestStore>, id: ChangeId, kept: string[]) {
  const before = programmeRows(database);
  const changes = await store.changes.count();
  await expect(undo(store, id)).rejects.toMatchObject({ name: 'NothingToTakeBack', kept });
  expect(programmeRows(database)).toBe(before);
  expect(await store.changes.count()).toBe(changes);
}

describe('undoing what others have come to build on', () => {
  it('keeps a pairing whole, its stage entry too, once a session was held', async () => {
    const opened = openTestStore();
    const { store } = opened;
    const { cohortId, stageId, mentor, mentee } = await aSmallVault(store);
    const between = { cohortId, stageId, mentorId: mentor.id, menteeId: mentee.id };
    const created = await make(store, (write) => addPairing(write, between));
    await make(store, (write) => addSession(write, created.value));
    await expectBlocked(opened, created.id, [created.value]);
    const [record] = await store.pairings.listRecords([created.value]);
    expect(record?.stageEntries).toHaveLength(1);
  });

  it('takes a pairing out once the session that held it was taken back', async () => {
    const { store } = openTestStore();
    const { cohortId, stageId, mentor, mentee } = await aSmallVault(store);
    const between = { cohortId, stageId, mentorId: mentor.id, menteeId: mentee.id };
    const created = await make(store, (write) => addPairing(write, between));
    const held = await make(store, (write) => addSession(write, created.value));
    await undo(store, held.id);
    expect((await undo(store, created.id)).kept).toEqual([]);
    expect(await store.pairings.list()).toEqual([]);
  });

  it('takes away what the change gave to somebody it did not add, though what it wrote about them has been rewritten', async () => {
    const { store } = openTestStore();
    const { cohortId, mentor } = await aSmallVault(store);
    const both = await make(store, async (write) => {
      await write.people.save({ ...mentor, department: 'Care' });
      await enrol(write, mentor.id, cohortId);
    });
    await make(store, (write) => write.people.save({ ...mentor, department: 'Sales' }));
    expect((await undo(store, both.id)).kept).toEqual([mentor.id]);
    expect(await store.people.listEnrolments()).toEqual([]);
    expect((await store.people.find(mentor.id))?.department).toBe('Sales');
  });

  it('gives a place in a cohort back to the enrolment that had it, when another of the same change came to it', async () => {
    const opened = openTestStore();
    const { store, database } = opened;
    const { cohortId, mentor } = await aSmallVault(store);
    await make(store, (write) => enrol(write, mentor.id, cohortId));
    const before = programmeRows(database);
    const anew = await make(store, async (write) => {
      await write.people.withdraw({ personId: mentor.id, cohortId, role: 'mentee' });
      await enrol(write, mentor.id, cohortId);
    });
    const undone = await undo(store, anew.id);
    expect(undone.kept).toEqual([]);
    expect(programmeRows(database)).toBe(before);
    expect((await undo(store, undone.id)).kept).toEqual([]);
  });

  it('takes back the other pairings of the change, and keeps the one with a session whole', async () => {
    const { store } = openTestStore();
    const { cohortId, stageId, mentor, mentee } = await aSmallVault(store);
    const both = await make(store, async (write) => [
      await addPairing(write, { cohortId, stageId, mentorId: mentor.id, menteeId: mentee.id }),
      await addPairing(write, { cohortId, stageId, mentorId: mentee.id, menteeId: mentor.id }),
    ]);
    const [first] = both.value;
    await make(store, (write) => addSession(write, first as never));
    expect((await undo(store, both.id)).kept).toEqual([first]);
    const records = await store.pairings.listRecords();
    expect(records.map(({ pairing, stageEntries }) => [pairing.id, stageEntries.length])).toEqual([[first, 1]]);
  });

  it('keeps a programme with all its stages once a cohort began in it', async () => {
    const opened = openTestStore();
    const created = await make(opened.store, addProgramme);
    await make(opened.store, (write) => addCohort(write, created.value.id));
    await expectBlocked(opened, created.id, [created.value.id]);
    expect(await opened.store.programmes.stagesOf(created.value.id)).toHaveLength(5);
  });

  it('keeps a programme with all its stages once one of the stages was renamed', async () => {
    const opened = openTestStore();
    const created = await make(opened.store, addProgramme);
    const [, second] = await opened.store.programmes.stagesOf(created.value.id);
    if (second === undefined) throw new Error('a programme has stages');
    await make(opened.store, (write) => write.programmes.saveStage({ ...second, name: 'Getting to know' }));
    await expectBlocked(opened, created.id, [second.id, created.value.id]);
  });

  it('keeps one imported person who was edited, with enrolment and manager, and takes the others out', async () => {
    const { store } = openTestStore();
    const { cohortId } = await aSmallVault(store);
    const imported = await make(store, async (write) => {
      const boss = await addPerson(write, { givenName: 'Cleo' });
      const [one, other] = [await addPerson(write), await addPerson(write)];
      for (const { id } of [boss, one, other]) await enrol(write, id, cohortId);
      for (const person of [one, other]) await write.people.save({ ...person, ...managedBy(boss) });
      return { boss, one: { ...one, ...managedBy(boss) }, other };
    });
    const { boss, one, other } = imported.value;
    await make(store, (write) => write.people.save({ ...one, department: 'Care' }));
    const { kept } = await undo(store, imported.id);
    expect(kept.toSorted()).toEqual([boss.id, one.id].toSorted());
    expect(await store.people.find(one.id)).toEqual({ ...one, department: 'Care' });
    expect(await store.people.find(other.id)).toBeNull();
    const enrolled = (await store.people.listEnrolments()).map(({ personId }) => personId);
    expect(enrolled.toSorted()).toEqual([boss.id, one.id].toSorted());
  });

  it('takes out people who manage one another in a ring', async () => {
    const { store, database } = openTestStore();
    const before = programmeRows(database);
    const ring = await make(store, async (write) => {
      const [one, other] = [await addPerson(write), await addPerson(write)];
      await write.people.save({ ...one, ...managedBy(other) });
      await write.people.save({ ...other, ...managedBy(one) });
    });
    const undone = await undo(store, ring.id);
    expect(programmeRows(database)).toBe(before);
    await undo(store, undone.id);
    expect(await store.people.list()).toHaveLength(2);
    expect(database.pragma('foreign_key_check')).toEqual([]);
  });
});
