import { expect, it } from 'vitest';
import { planInWorker } from '../../src/main/workers/plan-in-worker.ts';
import type { PersonId } from '../../src/shared/domain/ids.ts';
import { unknownFields } from '../../src/shared/domain/person.ts';
import { planRecordSheet, type RecordSheetQuestion } from '../../src/shared/domain/record-import/plan-record-sheet.ts';
import { planSheet, type SheetQuestion } from '../../src/shared/domain/roster/plan-sheet.ts';
import { aRecordQuestion } from '../support/record-arbitraries.ts';

const entry = new URL('../../src/main/workers/plan-sheet.ts', import.meta.url);
const planned = planInWorker(entry, planSheet);

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

it('a large sheet about pairings is planned in a thread exactly as it would be here, and can be stopped', async () => {
  const { cohort, today, people, records } = aRecordQuestion({});
  const rows = Array.from({ length: 1_200 }, (_, at) => [
    at % 2 === 0 ? 'ada@example.org' : 'Nobody',
    '2026-10-01',
    at + 1,
  ]);
  const question: RecordSheetQuestion = {
    rows: [['Mentor', 'Day', 'Minutes'], ...rows],
    headerRow: 0,
    kind: 'sessions',
    mapping: [
      { column: 0, field: 'mentor' },
      { column: 1, field: 'on' },
      { column: 2, field: 'minutes' },
    ],
    corrections: [],
    dateOrder: null,
    people,
    records,
    cohort,
    today,
    leaveOut: [4],
    mostRows: 10,
  };
  const recordsPlanned = planInWorker(entry, planRecordSheet);
  const plan = await recordsPlanned(question);
  expect(plan).toEqual(planRecordSheet(question));
  expect([plan.counts.problems, plan.problems.length, plan.answeredAgain.length]).toEqual([600, 10, 10]);

  const stopped = new AbortController();
  const waiting = recordsPlanned(question, stopped.signal);
  stopped.abort();
  await expect(waiting).rejects.toMatchObject({ code: 'CANCELLED' });
});

it('only so many rows of each group come back, while everything is counted', async () => {
  const plan = await planned(aSheetOf(100));
  expect([plan.creates.length, plan.updates.length, plan.counts.creates]).toEqual([10, 10, 50]);
  expect((await planned({ ...aSheetOf(100), mostRows: null })).creates).toHaveLength(50);
});
