import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSmallProgramme } from '../support/small-programme.ts';

/** Large enough that reading it takes far longer than stopping it. */
const manyRows = `Name,E-mail\n${Array.from({ length: 150_000 }, (_, at) => `Ada Park ${at},ada${at}@example.org`).join('\n')}\n`;

async function withLargeFile() {
  const desk = await openSmallProgramme();
  const path = join(desk.folder, 'large.csv');
  writeFileSync(path, manyRows);
  const file = desk.desk.holdFile(path, 'large.csv');
  // Only Linux lists the children of a process in a file; elsewhere the refusal alone is looked at.
  const list = `/proc/${process.pid}/task/${process.pid}/children`;
  const before = childrenIn(list);
  return { ...desk, file, readers: () => childrenIn(list).filter((id) => !before.includes(id)) };
}

const childrenIn = (list: string) =>
  existsSync(list)
    ? readFileSync(list, 'utf8')
        .trim()
        .split(' ')
        .filter((id) => id !== '')
    : [];

test('reading that is cancelled ends its process, keeps nothing, and the file can be read afterwards', async () => {
  const { ask, refusal, events, file, readers } = await withLargeFile();
  const reading = refusal('roster.read', { file });
  await expect.poll(() => events.includes('sheet.progress'), { timeout: 15_000 }).toBe(true);
  await ask('roster.cancel', { file });
  expect((await reading).code).toBe('CANCELLED');
  await expect.poll(readers, { timeout: 5_000 }).toEqual([]);
  const again = await ask('roster.read', { file });
  expect(again.kind === 'sheets' && again.sheets[0]?.rowCount).toBe(150_000);
});

test('a lock while a file is being read leaves no process behind that holds a roster', async () => {
  const { desk, refusal, events, file, readers } = await withLargeFile();
  const reading = refusal('roster.read', { file });
  await expect.poll(() => events.includes('sheet.progress'), { timeout: 15_000 }).toBe(true);
  await desk.lock();
  expect((await reading).code).toBe('CANCELLED');
  await expect.poll(readers, { timeout: 5_000 }).toEqual([]);
});

test('comparing that is cancelled, or asked for once more, ends at once and keeps nothing from being compared later', async () => {
  const { ask, refusal, file, cohortId } = await withLargeFile();
  await ask('roster.read', { file });
  const asked = (dateOrder: 'day-first' | 'month-first') => ({
    file,
    sheet: 0,
    headerRow: 0,
    dateOrder,
    cohortId,
    mapping: [
      { column: 0, field: 'fullName' as const },
      { column: 1, field: 'email' as const },
    ],
  });
  const stopped = refusal('roster.preview', asked('day-first'));
  await ask('roster.cancel', { file });
  expect((await stopped).code).toBe('CANCELLED');
  const replaced = refusal('roster.preview', asked('day-first'));
  const plan = ask('roster.preview', asked('month-first'));
  expect((await replaced).code).toBe('CANCELLED');
  expect((await plan).counts.creates).toBe(150_000);
});

test('comparing a file about pairings that is cancelled, or asked for once more, ends as well', async () => {
  const { ask, refusal, file, cohortId } = await withLargeFile();
  await ask('roster.read', { file });
  const common = { file, sheet: 0, headerRow: 0, cohortId, kind: 'sessions' as const };
  const mapping = [
    { column: 0, field: 'mentor' as const },
    { column: 1, field: 'on' as const },
  ];
  const asked = (dateOrder: 'day-first' | 'month-first') => ({ ...common, mapping, dateOrder });
  const stopped = refusal('roster.previewRecords', asked('day-first'));
  await ask('roster.cancel', { file });
  expect((await stopped).code).toBe('CANCELLED');
  const replaced = refusal('roster.previewRecords', asked('day-first'));
  const plan = ask('roster.previewRecords', asked('month-first'));
  expect((await replaced).code).toBe('CANCELLED');
  const { counts, problems } = await plan;
  expect([counts.problems, problems.length]).toEqual([150_000, 200]);
});

test('cancelling what is not being read, or is long gone, does nothing', async () => {
  const { ask, file } = await withLargeFile();
  await ask('roster.cancel', { file });
  await ask('roster.cancel', { file: 'nobody holds this' });
});
