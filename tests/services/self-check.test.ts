import { expect, it } from 'vitest';
import { openSmallProgramme } from '../support/small-programme.ts';

const day = (text: string) => text as never;
const answered = (...answers: (1 | 2 | 3 | 4)[]) => answers;

it('keeps four sums and the day, one for a day, and an undo brings back what it took the place of', async () => {
  const { ask, refusal, add } = await openSmallProgramme();
  const personId = await add('Ada', ['mentor']);
  const page = async () => (await ask('people.get', { id: personId })).selfChecks;
  await ask('selfCheck.record', { personId, takenOn: day('2026-11-01'), answers: answered(1, 2, 3, 4, 1, 2, 3, 4) });
  expect(await page()).toMatchObject([
    { takenOn: '2026-11-01', sums: { patience: 2, listening: 4, expertise: 6, 'self-awareness': 8 } },
  ]);
  await ask('selfCheck.record', { personId, takenOn: day('2026-11-01'), answers: answered(4, 4, 4, 4, 4, 4, 4, 4) });
  await ask('selfCheck.record', { personId, takenOn: day('2026-11-10'), answers: answered(2, 2, 2, 2, 2, 2, 2, 2) });
  expect((await page()).map(({ takenOn, sums }) => [takenOn, sums.patience])).toEqual([
    ['2026-11-10', 4],
    ['2026-11-01', 8],
  ]);
  await ask('change.undo', {});
  await ask('change.undo', {});
  expect((await page()).map(({ sums }) => sums.patience)).toEqual([2]);
  const asked = { personId, takenOn: '2026-11-17', answers: answered(2, 2, 2, 2, 2, 2, 2, 2) };
  expect(await refusal('selfCheck.record', asked)).toMatchObject({ data: { field: 'takenOn' } });
  expect(await refusal('selfCheck.record', { ...asked, answers: [1, 2, 3] })).toMatchObject({ code: 'INPUT_REFUSED' });
});

it('is in no report and tells nobody else: neither the list of people nor the leadership report knows of it', async () => {
  const { ask, add, programme } = await openSmallProgramme();
  const personId = await add('Ada', ['mentor']);
  const of = async () => ({
    people: await ask('people.list', {}),
    report: await ask('report.leadership', {
      programmeId: programme.id,
      cohortId: null,
      from: day('2026-01-01'),
      to: day('2026-11-16'),
    }),
  });
  const before = await of();
  await ask('selfCheck.record', { personId, takenOn: day('2026-11-01'), answers: answered(1, 1, 1, 1, 1, 1, 1, 1) });
  expect(await of()).toEqual(before);
});
