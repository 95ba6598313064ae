import { describe, expect, it } from 'vitest';
import type { RouteRequest } from '../../src/shared/ipc/contract.ts';
import { openSmallProgramme } from '../support/small-programme.ts';

/** Monday 16 November 2026: Ada mentors, Ben is mentored, both report to Dana. */
async function withPeople() {
  const test = await openSmallProgramme('2026-11-16');
  const dana = await test.add('Dana', []);
  const under = { kind: 'person', id: dana } as const;
  const ada = await test.add('Ada', ['mentor'], { email: 'ada@example.org' }, under);
  const ben = await test.add('Ben', ['mentee'], { email: 'ben@example.org' }, under);
  const fields = {
    programmeId: test.programme.id,
    cohortId: test.cohortId,
    kind: 'training for mentors',
    title: 'Training for mentors',
    on: '2026-11-10',
    startsAt: '09:30',
    endsAt: '12:30',
    place: null,
    purpose: null,
  } as RouteRequest<'event.add'>['fields'];
  const plan = (known: object = {}) => test.ask('event.add', { fields: { ...fields, ...known } });
  const readiness = async () => {
    const { rows } = await test.ask('event.readiness', { cohortId: test.cohortId, show: 'everybody' });
    return rows.map(({ name, part, since }) => [name, part, since]);
  };
  const list = async (id: Awaited<ReturnType<typeof plan>>['id']) =>
    (await test.ask('event.attendance', { id })).rows.map(({ name, state }) => [name, state]);
  return { ...test, dana, ada, ben, fields, plan, readiness, list };
}

describe('events', () => {
  it('are listed by whether they are to come, the next first and the newest of those past first', async () => {
    const { ask, plan } = await withPeople();
    for (const [title, on] of [
      ['a', '2026-11-20'],
      ['b', '2026-11-16'],
      ['c', '2026-11-10'],
      ['d', '2026-11-12'],
    ] as const)
      await plan({ title, on });
    const titles = async (view: 'coming' | 'past') =>
      (await ask('event.list', { view })).rows.map(({ event }) => event.title);
    expect(await titles('coming')).toEqual(['b', 'a']);
    expect(await titles('past')).toEqual(['d', 'c']);
    const { rows } = await ask('event.list', { view: 'coming' });
    await ask('event.setState', { id: rows[0]!.event.id, state: 'held' });
    expect(await titles('past')).toEqual(['b', 'd', 'c']);
  });

  it('refuse a day that does not exist, an end before the start and a time no clock shows, each at its field', async () => {
    const { refusal, ask, fields } = await withPeople();
    for (const [known, field] of [
      [{ on: '2026-02-30' }, 'fields.on'],
      [{ startsAt: '25:00' }, 'fields.startsAt'],
      [{ title: ' ' }, 'fields.title'],
      [{ endsAt: '09:00' }, 'endsAt'],
      [{ startsAt: null }, 'startsAt'],
    ] as const) {
      const refused = await refusal('event.add', { fields: { ...fields, ...known } });
      expect(refused).toMatchObject({ code: 'INPUT_REFUSED' });
      expect(JSON.stringify(refused.data)).toContain(`"${field}"`);
    }
    expect((await ask('event.list', { view: 'past' })).total).toBe(0);
  });

  it('are edited, called off and planned again, and each is told in the history and undone', async () => {
    const { ask, plan, fields } = await withPeople();
    const { id } = await plan({ on: '2026-11-20' });
    await ask('event.edit', { id, fields: { ...fields, on: '2026-11-23' as never, place: 'Room 1' } });
    expect((await ask('change.list', {})).rows[0]).toMatchObject({
      sentence: '“Training for mentors” was saved.',
      details: ['Day: from 20 November 2026 to 23 November 2026', 'Place: “Room 1”'],
    });
    const off = await ask('event.setState', { id, state: 'called off' });
    expect(off.sentence).toBe('“Training for mentors” was called off.');
    await ask('change.undo', {});
    expect((await ask('event.get', { id })).event).toMatchObject({ state: 'planned', on: '2026-11-23' });
    await ask('change.undo', {});
    expect((await ask('event.get', { id })).event).toMatchObject({ on: '2026-11-20', place: null });
    await ask('change.undo', {});
    expect((await ask('event.list', {})).total).toBe(0);
  });

  it('say who is expected twice that day, and are planned all the same', async () => {
    const { ask, plan, ada } = await withPeople();
    const { id } = await plan({ on: '2026-11-20' });
    const { id: other } = await plan({ on: '2026-11-20', title: 'Launch', startsAt: '10:00', endsAt: '11:00' });
    for (const one of [id, other]) await ask('event.invite', { id: one, people: [ada] });
    expect((await ask('event.get', { id })).hints).toEqual([
      'At the same time: “Launch” (10:00 to 11:00).',
      'Ada Test is also expected at “Launch” (10:00 to 11:00) that day.',
    ]);
  });
});

describe('attendance', () => {
  it('is recorded, makes the event held and people ready, counts in matching and in lists, and is undone whole', async () => {
    const { ask, plan, readiness, list, ada, ben, cohortId } = await withPeople();
    const { id } = await plan();
    const untrained = async () =>
      (await ask('matching.readiness', { cohortId })).untrainedMentors.map(({ name }) => name);
    expect(await readiness()).toContainEqual(['Ada Test', 'mentor', null]);
    expect(await untrained()).toEqual(['Ada Test']);
    const people = [
      { personId: ada, state: 'attended' as const },
      { personId: ben, state: 'excused' as const },
    ];
    const { sentence } = await ask('event.setAttendance', { id, people });
    expect(sentence).toBe('The list of “Training for mentors” was changed for 2 people.');
    expect((await ask('event.get', { id })).event.state).toBe('held');
    expect(await readiness()).toContainEqual(['Ada Test', 'mentor', '2026-11-10']);
    expect(await readiness()).toContainEqual(['Ben Test', 'mentee', null]);
    expect(await untrained()).toEqual([]);
    const row = (await ask('people.list', { search: 'Ada' })).rows[0];
    expect(row?.trainedOn).toBe('2026-11-10');
    expect((await ask('event.ofPerson', { personId: ada })).events).toMatchObject([{ id, state: 'attended' }]);
    await ask('change.undo', {});
    expect(await list(id)).toEqual([]);
    expect((await ask('event.get', { id })).event.state).toBe('planned');
    expect(await readiness()).toContainEqual(['Ada Test', 'mentor', null]);
    expect(await untrained()).toEqual(['Ada Test']);
    await ask('change.redo', {});
    expect(await list(id)).toEqual([
      ['Ada Test', 'attended'],
      ['Ben Test', 'excused'],
    ]);
  });

  it('counts as a briefing in the health of a pairing', async () => {
    const { ask, plan, ada, ben, cohortId } = await withPeople();
    const { id: pairing } = await ask('pairing.create', { cohortId, mentorId: ada, menteeId: ben, purpose: null });
    const { id } = await plan();
    await ask('event.setAttendance', { id, people: [{ personId: ada, state: 'attended' }] });
    expect(JSON.stringify(await ask('pairing.get', { id: pairing }))).toContain('the mentor is briefed or trained');
  });

  it('of what has not been, of what was called off, and of one person twice is refused, and nothing half written', async () => {
    const { ask, refusal, plan, list, ada, ben } = await withPeople();
    const { id: ahead } = await plan({ on: '2026-11-17' });
    const attended = (personId: string) => ({ personId, state: 'attended' });
    expect(
      await refusal('event.setAttendance', { id: ahead, people: [{ personId: ben, state: 'coming' }, attended(ada)] }),
    ).toMatchObject({
      code: 'INPUT_REFUSED',
      message: 'This event is still to come, so nobody can have attended or missed it yet.',
      data: { field: 'state' },
    });
    expect(await list(ahead)).toEqual([]);
    await ask('event.setState', { id: ahead, state: 'called off' });
    expect((await refusal('event.invite', { id: ahead, people: [ada] })).message).toContain('called off');
    const { id } = await plan();
    expect((await refusal('event.setAttendance', { id, people: [attended(ada), attended(ada)] })).message).toBe(
      'Ada Test is named twice.',
    );
    await ask('event.setAttendance', { id, people: [attended(ada)] as never });
    expect((await refusal('event.setState', { id, state: 'called off' })).data).toEqual({ field: 'state' });
    expect((await refusal('event.setAttendance', { id, people: [attended(ada)] })).message).toContain('already');
  });

  it('invites whoever an event is for and is not there yet, and leaves the others as they stand', async () => {
    const { ask, refusal, plan, list, add, ada } = await withPeople();
    const eve = await add('Eve', ['mentor']);
    const { id } = await plan({ on: '2026-11-20' });
    await ask('event.setAttendance', { id, people: [{ personId: ada, state: 'coming' }] });
    expect((await ask('event.get', { id })).toInvite).toBe(1);
    expect((await ask('event.invite', { id, people: null })).sentence).toBe(
      'Eve Test was invited to “Training for mentors”.',
    );
    expect(await list(id)).toEqual([
      ['Ada Test', 'coming'],
      ['Eve Test', 'invited'],
    ]);
    expect((await refusal('event.invite', { id, people: [eve] })).data).toEqual({ field: 'people' });
    const taken = await ask('event.setAttendance', { id, people: [{ personId: eve, state: null }] });
    expect(taken.sentence).toBe('Eve Test was taken off the list of “Training for mentors”.');
    expect(await list(id)).toEqual([['Ada Test', 'coming']]);
  });

  it('finds pasted people and writes nothing of it', async () => {
    const { ask, ada } = await withPeople();
    const { entries } = await ask('event.matchPasted', { text: 'ADA@example.org\nNobody Here' });
    expect(entries).toEqual([
      { kind: 'found', said: 'ADA@example.org', person: { personId: ada, name: 'Ada Test', note: 'ada@example.org' } },
      { kind: 'unknown', said: 'Nobody Here' },
    ]);
  });

  it('keeps an event that somebody is on the list of when only its adding is undone', async () => {
    const { ask, refusal, plan, ada } = await withPeople();
    const { id, change } = await plan();
    await ask('event.invite', { id, people: [ada] });
    expect((await refusal('change.undo', { id: change })).code).toBe('UNDO_BLOCKED');
  });
});

describe('readiness', () => {
  it('names whom to invite to which training, and the managers to brief', async () => {
    const { ask, plan, cohortId, ada, dana } = await withPeople();
    const { id } = await plan({ on: '2026-11-20' });
    const { id: briefing } = await plan({ on: '2026-11-21', kind: 'briefing for managers', title: 'Briefing' });
    const before = await ask('event.readiness', { cohortId });
    expect(before).toMatchObject({ ready: 0, missing: 2, managers: 1, managersBriefed: 0 });
    expect(before.toInvite).toEqual([
      { eventId: id, title: 'Training for mentors', on: '2026-11-20', people: [ada] },
      { eventId: briefing, title: 'Briefing', on: '2026-11-21', people: [dana] },
    ]);
    await ask('event.invite', { id, people: [ada] });
    expect((await ask('event.readiness', { cohortId })).toInvite.map(({ title }) => title)).toEqual(['Briefing']);
  });
});

describe('materials', () => {
  it('are noted, moved on, told in the history, taken off, and come back', async () => {
    const { ask, refusal, programme } = await withPeople();
    const fields = {
      programmeId: programme.id,
      title: 'Guide',
      kind: 'guide',
      audience: 'mentors',
      status: 'to do',
      statusOn: '2026-11-10',
      keptAt: 'Shared drive',
      owner: null,
    } as RouteRequest<'material.add'>['fields'];
    const { id } = await ask('material.add', { fields });
    const ready = { ...fields, status: 'ready' as const, statusOn: '2026-11-16' as never };
    expect((await ask('material.edit', { id, fields: ready })).sentence).toBe('“Guide” is ready.');
    expect((await ask('change.list', {})).rows[0]?.details).toEqual([
      'Status: from “to do” to “ready”',
      'Since: from 10 November 2026 to 16 November 2026',
    ]);
    const ahead = { ...fields, statusOn: '2026-11-17' };
    expect((await refusal('material.edit', { id, fields: ahead })).data).toEqual({ field: 'statusOn' });
    await ask('material.remove', { id });
    expect((await ask('material.list', {})).total).toBe(0);
    await ask('change.undo', {});
    expect((await ask('material.list', {})).rows).toEqual([{ ...ready, id }]);
  });
});
