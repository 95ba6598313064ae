import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readXlsx } from 'hucre';
import { expect, test } from 'vitest';
import { makeProgramme } from '../../scripts/sample-programme/programme.ts';
import { makeRosters } from '../../scripts/sample-programme/rosters.ts';
import { sampleSeed } from '../../scripts/sample-programme/seed.ts';

const folder = resolve(import.meta.dirname, '..', '..', 'resources', 'sample-programme');

const practice = makeProgramme(sampleSeed);
const rosters = await makeRosters(practice);

/** A workbook carries the moment it was written, so what is compared is what stands in its cells. */
async function cellsOf(bytes: Uint8Array) {
  const { sheets } = await readXlsx(bytes);
  return sheets.map(({ name, rows }) => ({ name, rows }));
}

test('the checked-in programme is the one its script makes, so nobody edited either alone', () => {
  expect(readFileSync(join(folder, 'programme.json'), 'utf8')).toBe(`${JSON.stringify(practice, null, 1)}\n`);
});

test('another seed makes another programme, so the comparison can fail', () => {
  expect(makeProgramme(sampleSeed + 1)).not.toEqual(practice);
});

test('the checked-in rosters are the ones the script makes, and there are no others', async () => {
  expect((await readdir(folder)).toSorted()).toEqual(['programme.json', ...rosters.keys()].toSorted());
  for (const [name, made] of rosters) {
    const kept = new Uint8Array(readFileSync(join(folder, name)));
    if (name.endsWith('.xlsx')) expect(await cellsOf(kept), name).toEqual(await cellsOf(made));
    else expect(Buffer.from(kept).equals(Buffer.from(made)), name).toBe(true);
  }
});
