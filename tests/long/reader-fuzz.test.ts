import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { forkIsolated } from '../../src/main/adapters/fork-isolated.ts';
import { createSheetReader } from '../../src/main/adapters/spreadsheet-reader/create-sheet-reader.ts';
import { sheetProblemCodes } from '../../src/shared/domain/roster/sheet.ts';
import { mutateRoster } from '../support/mutate-roster.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const mutations = 2_000;
const perProcess = 100;
/** Every so manyth one goes through the reading process of the application itself. */
const throughTheApplication = 40;

interface Told {
  readonly number: number;
  readonly story: string;
  readonly outcome?: string;
  readonly milliseconds?: number;
}

/** A process that may read any file and write none: an attempt would be an error it tells of. */
const readInBatches = forkIsolated(new URL('../support/isolated/read-mutated-rosters.ts', import.meta.url), {
  environment: { ...process.env, NODE_OPTIONS: '--permission --allow-fs-read=*' },
  // As much as one file may take in the application; here a hundred have to make do with it.
  limits: { milliseconds: 90_000 },
});

it('2,000 damaged rosters of every format are read, asked about, or refused with a code; none ends the process', async () => {
  const told: Told[] = [];
  const batches = Array.from({ length: mutations / perProcess }, (_, batch) => batch * perProcess);
  const work = async () => {
    for (let from = batches.shift(); from !== undefined; from = batches.shift()) {
      told.push(...(await readFrom(from, from + perProcess)));
    }
  };
  await Promise.all([work(), work()]);
  process.stdout.write(`${summary(told)}\n`);
  expect(told).toHaveLength(mutations);
  const allowed = new Set<string>([...sheetProblemCodes, 'read', 'asks']);
  allowed.delete('NO_ANSWER');
  expect(told.filter(({ outcome = '' }) => !allowed.has(outcome))).toEqual([]);
});

it('the reading process of the application answers a damaged roster as the reader itself does', async () => {
  const reader = createSheetReader(forkIsolated(new URL('../../src/main/isolated/read-sheet.ts', import.meta.url)));
  const folder = temporaryFolder();
  for (let number = 0; number < mutations; number += mutations / throughTheApplication + 1) {
    const { fileName, bytes, story } = await mutateRoster(number);
    const path = join(folder, `${number}-${fileName}`);
    writeFileSync(path, bytes);
    const reading = await reader.readSheetFile({ path, fileName }, { locale: 'en' });
    const [direct] = await readFrom(number, number + 1);
    const outcome = reading.ok ? 'read' : 'needsChoice' in reading ? 'asks' : reading.code;
    expect(outcome, story).toBe(direct?.outcome);
  }
});

/** Reads these one after another. One that ends the process is told of as such, and the next process goes on after it. */
async function readFrom(from: number, to: number): Promise<Told[]> {
  const told: Told[] = [];
  let begun: Told | undefined;
  const outcome = await readInBatches({
    request: { from, to },
    signal: undefined,
    onPart: (part) => {
      const one = part as Told;
      if (one.outcome === undefined) begun = one;
      else told.push(one);
    },
  });
  if (outcome.answered) return told;
  if (begun === undefined) throw new Error(`the process never began with ${from}: ${outcome.reason}`);
  told.push({ ...begun, outcome: `process ended: ${outcome.reason}`, milliseconds: Number.NaN });
  return begun.number + 1 < to ? [...told, ...(await readFrom(begun.number + 1, to))] : told;
}

function summary(told: readonly Told[]): string {
  const counts = Map.groupBy(told, ({ outcome = '' }) => outcome.split('\n')[0] ?? '');
  const lines = [...counts].map(([outcome, ones]) => `${String(ones.length).padStart(6)}  ${outcome}`);
  const slowest = told
    .toSorted((a, b) => (b.milliseconds ?? 0) - (a.milliseconds ?? 0))
    .slice(0, 5)
    .map(({ story, milliseconds = 0 }) => `${String(Math.round(milliseconds)).padStart(6)} ms  ${story}`);
  return ['How the damaged rosters ended:', ...lines.toSorted().toReversed(), 'The slowest:', ...slowest].join('\n');
}
