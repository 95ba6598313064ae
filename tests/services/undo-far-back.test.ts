import { expect, it } from 'vitest';
import { openSmallProgramme } from '../support/small-programme.ts';

it('finds the change that stands below many that were undone, and offers no undo of an undo', async () => {
  const { ask, refusal, add } = await openSmallProgramme();
  const id = await add('Ada', ['mentee']);
  for (let time = 0; time < 30; time += 1) {
    await ask('people.edit', { id, fields: { department: `Number ${time}` } });
    await ask('change.undo', {});
  }
  const { rows } = await ask('change.list', {});
  expect(rows).toHaveLength(62);
  expect(rows.filter((row) => row.canUndo).map((row) => row.sentence)).toEqual(['Ada Test was added.']);
  expect(await refusal('change.undo', { id: rows[0]?.id })).toMatchObject({
    code: 'UNDO_NOTHING',
    message: expect.stringContaining('tells of an undo'),
  });
  expect((await ask('change.redo', {})).sentence).toMatch(/^Done again: /);
  await ask('change.undo', {});
  expect((await ask('change.undo', {})).sentence).toBe('Undone: Ada Test was added.');
  expect((await refusal('change.undo', {})).code).toBe('UNDO_NOTHING');
});
