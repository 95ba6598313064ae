import { describe, expect, test } from 'vitest';
import {
  type RosterExpectation,
  readRosterFixture,
  rosterExpectations,
  rosterFixtures,
} from '../../support/roster-collection.ts';

const expectations = rosterExpectations();
const refused = [...expectations].flatMap(([path, { refused: code }]) => (code === undefined ? [] : [{ path, code }]));
const readable = [...expectations].flatMap(([path, { sheets, ...more }]) =>
  sheets === undefined ? [] : [{ path, sheets, ...more }],
);

describe('the collection of rosters with a defect', () => {
  test('has an expectation for every file, and a file for every expectation', () => {
    expect(rosterFixtures()).toEqual([...expectations.keys()].toSorted());
    expect(refused.length + readable.length).toBe(expectations.size);
  });
});

describe('a roster that is unusual but sound', () => {
  test.each(readable)('is read cell by cell: $path', async ({ path, sheets, warnings = 0, encoding }) => {
    const reading = await readRosterFixture(path);
    if (encoding === undefined) return expectSheets(reading, sheets, warnings);
    const offered = !reading.ok && 'choices' in reading ? reading.choices.map((choice) => choice.encoding) : reading;
    expect(offered).toContain(encoding);
    return expectSheets(await readRosterFixture(path, encoding), sheets, warnings);
  });
});

describe('a roster that cannot be read', () => {
  test.each(refused)('is refused as $code in one plain sentence: $path', async ({ path, code }) => {
    const message = expect.stringMatching(/^[A-Z][^!?.]*(\.\w[^!?.]*)*\.$/);
    expect(await readRosterFixture(path)).toEqual({ ok: false, code, message });
  });
});

function expectSheets(
  reading: Awaited<ReturnType<typeof readRosterFixture>>,
  sheets: NonNullable<RosterExpectation['sheets']>,
  warnings: number,
): void {
  expect(reading).toEqual({ ok: true, sheets, warnings: expect.any(Array), fingerprint: expect.any(String) });
  expect(reading.ok && reading.warnings).toHaveLength(warnings);
}
