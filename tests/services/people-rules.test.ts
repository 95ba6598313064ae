import { expect, it } from 'vitest';
import { openSmallProgramme } from '../support/small-programme.ts';

it('lets nobody be their own manager', async () => {
  const { refusal, add } = await openSmallProgramme();
  const ada = await add('Ada', []);
  const asked = { id: ada, fields: {}, manager: { kind: 'person', id: ada } };
  expect(await refusal('people.edit', asked)).toMatchObject({ code: 'INPUT_REFUSED', data: { field: 'manager' } });
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
