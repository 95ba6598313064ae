import { expect, it } from 'vitest';
import { planSheetInWorker } from '../../src/main/workers/plan-sheet-in-worker.ts';
import type { PersonId } from '../../src/shared/domain/ids.ts';
import { unknownFields } from '../../src/shared/domain/person.ts';
import { planSheet, type SheetQuestion } from '../../src/shared/domain/roster/plan-sheet.ts';

const planned = planSheetInWorker(new URL('../../src/main/workers/plan-sheet.ts', import.meta.url));

/** A roster of so many, half of whom are known, with a day and a level that cannot be read. */
function aSheetOf(size: number): SheetQuestion {
  const rows = Array.from({ length: size }, (_, at) => [
    `Given${at} Family${at}`,
    `p${at}@example.org`,
    { date: '2026-01-05' },
  ]);
  const people = Array.from({ length: Math.floor(size / 2) }, (_, at) => ({
    person: {
      ...unknownFields,
      id: `p${at}` as PersonId,
      givenName: `Given${at}`,
      familyName: `Family${at}`,
      email: `p${at}@example.org`,
      manager: { kind: 'unknown', said: null } as const,
    },
    roles: [],
    registeredOn: null,
    wishes: [],
  }));
  return {
    rows: [['Name', 'Email', 'Trained on'], ...rows],
    headerRow: 0,
    kind: 'people',
    everyoneIs: 'mentor',
    mapping: [
      { column: 0, field: 'fullName' },
      { column: 1, field: 'email' },
      { column: 2, field: 'trainedOn' },
    ],
    corrections: [{ column: 0, in: { row: 2 }, to: 'Somebody Else' }],
    dateOrder: null,
    people,
    rules: {},
    decisions: [],
    memory: [],
    mostRows: 10,
  };
}

it('a large sheet is planned in a thread exactly as it would be here, and main goes on meanwhile', async () => {
  const question = aSheetOf(1_200);
  let ticks = 0;
  const ticking = setInterval(() => (ticks += 1), 5);
  const plan = await planned(question);
  clearInterval(ticking);
  expect(plan).toEqual(planSheet(question));
  expect(plan.counts).toMatchObject({ creates: 600, updates: 600 });
  expect(ticks).toBeGreaterThan(3);
});

it('only so many rows of each group come back, while everything is counted', async () => {
  const plan = await planned(aSheetOf(100));
  expect([plan.creates.length, plan.updates.length, plan.counts.creates]).toEqual([10, 10, 50]);
  expect((await planned({ ...aSheetOf(100), mostRows: null })).creates).toHaveLength(50);
});
