import { expect, it } from 'vitest';
import { openSmallProgramme } from '../support/small-programme.ts';

it('lets nobody be their own manager', async () => {
  const { refusal, add } = await openSmallProgramme();
  const ada = await add('Ada', []);
  const asked = { id: ada, fields: {}, manager: { kind: 'person', id: ada } };
  expect(await refusal('people.edit', asked)).toMatchObject({ code: 'INPUT_REFUSED', data: { field: 'manager' } });
});

it('refuses a reporting circle by name and writes nothing of it', async () => {
  const { ask, refusal, add } = await openSmallProgramme();
  const ada = await add('Ada', []);
  const ben = await add('Ben', [], {}, { kind: 'person', id: ada });
  const asked = { id: ada, fields: {}, manager: { kind: 'person', id: ben } };
  expect(await refusal('people.edit', asked)).toMatchObject({
    code: 'PERSON_REPORTS_IN_CIRCLE',
    message: expect.stringContaining('Ada Test would report to Ben Test, and Ben Test reports to Ada Test.') as string,
    data: {
      people: [
        { id: ada, name: 'Ada Test' },
        { id: ben, name: 'Ben Test' },
      ],
    },
  });
  expect((await ask('people.get', { id: ada })).person.manager).toEqual({ kind: 'none' });
});

it('asks about an address that somebody has already, and takes it when it is meant', async () => {
  const { ask, refusal, add } = await openSmallProgramme();
  const ada = await add('Ada', [], { email: 'ada@example.org' });
  const ben = await add('Ben', []);
  const asked = { id: ben, fields: { email: 'ADA@example.org' } };
  expect(await refusal('people.edit', asked)).toEqual({
    code: 'PERSON_ADDRESS_SHARED',
    message: 'Ada Test has this address already.',
    data: { id: ada, name: 'Ada Test' },
  });
  await ask('people.edit', { ...asked, sharesAddress: true });
  // Once it is theirs, editing anything else asks nothing again.
  await ask('people.edit', { id: ben, fields: { jobTitle: 'Nurse', email: 'ADA@example.org' } });
});

it('never lets two people have one staff number, whatever is said of the address', async () => {
  const { refusal, add } = await openSmallProgramme();
  const ada = await add('Ada', [], { externalId: '0042' });
  const ben = await add('Ben', []);
  const asked = { id: ben, fields: { externalId: '42' }, sharesAddress: true };
  expect(await refusal('people.edit', asked)).toMatchObject({ code: 'PERSON_NUMBER_TAKEN', data: { id: ada } });
});

it('keeps two people apart once, whichever of them is named first', async () => {
  const { ask, refusal, add } = await openSmallProgramme();
  const [ada, ben] = [await add('Ada', []), await add('Ben', [])];
  await ask('people.keepApart', { one: ada, other: ben, reason: 'asked for it' });
  for (const [one, other] of [
    [ada, ben],
    [ben, ada],
  ]) {
    expect((await refusal('people.keepApart', { one, other, reason: 'again' })).data).toEqual({ field: 'other' });
  }
  expect((await ask('people.get', { id: ada })).exclusions).toHaveLength(1);
});

it('takes back change after change and does each again in turn, as often as it was taken back', async () => {
  const { ask, refusal, add } = await openSmallProgramme();
  for (const name of ['Ada', 'Ben', 'Cy']) await add(name, []);
  const total = async () => (await ask('people.list', {})).total;
  for (const left of [2, 1, 0]) {
    await ask('change.undo', {});
    expect(await total()).toBe(left);
  }
  for (const there of [1, 2, 3]) {
    await ask('change.redo', {});
    expect(await total()).toBe(there);
  }
  expect((await refusal('change.redo', {})).code).toBe('UNDO_NOTHING');
  const newest = (await ask('change.list', {})).rows.find(({ canUndo }) => canUndo);
  await ask('change.undo', { id: newest?.id });
  expect((await refusal('change.undo', { id: newest?.id })).code).toBe('UNDO_NOTHING');
});
