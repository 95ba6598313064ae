import { expect, it } from 'vitest';
import { openSmallProgramme } from '../support/small-programme.ts';

it('keeps somebody who leaves next month where matching still proposes them, and lists them as left from that day', async () => {
  const { ask, add, cohortId, setToday } = await openSmallProgramme('2026-11-16');
  await add('Ada', ['mentor']);
  const ben = await add('Ben', ['mentee'], { leftOn: '2026-12-01' as never });
  const inView = async (view: 'left' | 'waiting for a mentor') =>
    (await ask('people.list', { view })).rows.map(({ id }) => id);
  expect([await inView('left'), await inView('waiting for a mentor')]).toEqual([[], [ben]]);
  expect((await ask('matching.readiness', { cohortId })).mentees).toBe(1);
  setToday('2026-12-01');
  expect([await inView('left'), await inView('waiting for a mentor')]).toEqual([[ben], []]);
  expect((await ask('people.get', { id: ben })).hasLeft).toBe(true);
});
