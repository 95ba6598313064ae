import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Writers } from '../../src/main/storage/store.ts';
import type { ProgrammeEvent } from '../../src/shared/domain/events/programme-event.ts';
import type { EventId, MaterialId } from '../../src/shared/domain/ids.ts';
import { wallTime } from '../../src/shared/domain/wall-time.ts';
import { openTestStore, programmeRows } from '../support/test-store.ts';
import { aSmallVault, day, make, undo } from './store-changes.ts';

async function aVaultWithAnEvent() {
  const { store, database } = openTestStore();
  const { cohortId, mentor, mentee } = await aSmallVault(store);
  const programmeId = (await store.programmes.findCohort(cohortId))!.programmeId;
  const before = programmeRows(database);
  const event: ProgrammeEvent = {
    id: randomUUID() as EventId,
    programmeId,
    cohortId,
    kind: 'training for mentors',
    title: 'Training',
    on: day,
    startsAt: wallTime('09:30'),
    endsAt: wallTime('12:30'),
    place: 'Room 1',
    purpose: null,
    state: 'held',
  };
  const attendance = [
    { id: '1', eventId: event.id, personId: mentor.id, state: 'attended' as const },
    { id: '2', eventId: event.id, personId: mentee.id, state: 'excused' as const },
  ];
  const { id } = await make(store, async (write) => {
    await write.events.add(event);
    for (const one of attendance) await write.events.addAttendance(one);
  });
  return { store, database, before, event, attendance, mentor, mentee, programmeId, change: id };
}

it('gives an event back as it was kept, with who was on its list and who attended', async () => {
  const { store, event, attendance, mentor, mentee } = await aVaultWithAnEvent();
  expect(await store.events.list()).toEqual([event]);
  expect(await store.events.attendanceOf([event.id])).toEqual(attendance);
  expect(await store.events.attendanceOf([])).toEqual([]);
  expect(await store.events.attendanceOfPerson(mentee.id)).toEqual([attendance[1]]);
  expect(await store.events.listAttended()).toEqual([
    { personId: mentor.id, eventId: event.id, kind: event.kind, title: event.title, on: event.on },
  ]);
  expect((await store.events.countAttendance()).get(event.id)).toEqual(
    new Map([
      ['attended', 1],
      ['excused', 1],
    ]),
  );
});

it('tells of nobody as having attended what was called off', async () => {
  const { store, event } = await aVaultWithAnEvent();
  await make(store, (write) => write.events.save({ ...event, state: 'called off' }));
  expect(await store.events.listAttended()).toEqual([]);
});

it('takes an event back with its list, and gives both again', async () => {
  const { store, database, before, change } = await aVaultWithAnEvent();
  const kept = programmeRows(database);
  const undone = await undo(store, change);
  expect(programmeRows(database)).toBe(before);
  await undo(store, undone.id);
  expect(programmeRows(database)).toBe(kept);
});

it('keeps an event that was edited since together with its list when its adding is taken back', async () => {
  const { store, event, attendance, change } = await aVaultWithAnEvent();
  await make(store, (write) => write.events.save({ ...event, title: 'First steps' }));
  expect((await undo(store, change).catch((error: Error) => error)) instanceof Error).toBe(true);
  expect((await store.events.find(event.id))?.title).toBe('First steps');
  expect(await store.events.attendanceOf([event.id])).toEqual(attendance);
});

it('refuses what no screen would send: a person twice, an end before the start, a kind or a standing nobody knows', async () => {
  const { store, database, event, attendance, programmeId } = await aVaultWithAnEvent();
  const kept = programmeRows(database);
  const another = { ...event, id: randomUUID() as EventId };
  const wrong: ((write: Writers) => Promise<void>)[] = [
    (write) => write.events.addAttendance({ ...attendance[0]!, id: '4' }),
    (write) => write.events.add({ ...another, endsAt: wallTime('09:30') }),
    (write) => write.events.add({ ...another, startsAt: null }),
    (write) => write.events.add({ ...another, kind: 'party' as never }),
    (write) => write.events.add({ ...another, state: 'over' as never }),
    (write) => write.events.setAttendance('1', 'late' as never),
    (write) =>
      write.materials.add({
        id: 'm' as MaterialId,
        programmeId,
        title: 'Guide',
        kind: 'guide',
        audience: 'mentors',
        status: 'lost' as never,
        statusOn: day,
        keptAt: null,
        owner: null,
      }),
  ];
  for (const work of wrong) await expect(make(store, work)).rejects.toThrow();
  expect(programmeRows(database)).toBe(kept);
});
