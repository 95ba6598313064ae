import { expect, it } from 'vitest';
import { openSmallProgramme } from '../support/small-programme.ts';

it('refuses an undo of which nothing can be done, changes nothing, and does it once the later change is undone', async () => {
  const { ask, desk, add } = await openSmallProgramme();
  const id = await add('Ada', ['mentee']);
  const [added] = (await ask('change.list', {})).rows;
  await ask('people.edit', { id, fields: { department: 'Care' } });
  const refused = await desk.request('change.undo', { id: added?.id }, { trusted: true });
  expect(refused).toMatchObject({ ok: false, error: { code: 'UNDO_BLOCKED' } });
  expect((await ask('people.list', {})).rows.map((person) => person.id)).toContain(id);
  await ask('change.undo', {});
  await ask('change.undo', {});
  expect((await ask('people.list', {})).rows).toEqual([]);
});
