import { expect, it } from 'vitest';
import type { PersonId } from '../../../src/shared/domain/ids.ts';
import type { Manager } from '../../../src/shared/domain/person.ts';
import type { ParsedRow } from '../../../src/shared/domain/roster/parsed-row.ts';
import { planImport } from '../../../src/shared/domain/roster/plan-import.ts';
import { aPerson } from '../../support/a-person.ts';

const row = (at: number, givenName: string, managerRef: string | null): ParsedRow => ({
  row: at,
  person: {
    fields: { givenName, familyName: 'Park', externalId: givenName },
    roles: ['mentee'],
    registeredOn: null,
    managerRef,
    wishes: [],
    place: null,
  },
  problems: [],
});
const known = (givenName: string, manager: Manager = { kind: 'none' }) => ({
  person: aPerson({ id: givenName as PersonId, givenName, externalId: givenName, manager }),
  roles: [],
  registeredOn: null,
  wishes: [],
});
const circlesOf = (rows: readonly ParsedRow[], people: readonly ReturnType<typeof known>[] = []) =>
  planImport({ rows, people, rules: {}, decisions: [] })
    .warnings.filter(({ code }) => code === 'MANAGERS_IN_CIRCLE')
    .map(({ row: at, value }) => [at, value]);

it('people of a file who report to each other in a circle are named, each at their row, and those above them are not', () => {
  expect(circlesOf([row(2, 'Ada', 'Ben'), row(3, 'Ben', 'Cy'), row(4, 'Cy', 'Ada'), row(5, 'Dot', 'Ada')])).toEqual([
    [2, 'Ada Park, Ben Park, Cy Park'],
    [3, 'Ben Park, Cy Park, Ada Park'],
    [4, 'Cy Park, Ada Park, Ben Park'],
  ]);
});

it('a circle that a row closes with people known already is found, and one it has nothing to do with is not told of', () => {
  const toBen: Manager = { kind: 'person', id: 'Ben' as PersonId };
  expect(circlesOf([row(2, 'Ben', 'Ada')], [known('Ada', toBen), known('Ben')])).toEqual([[2, 'Ben Park, Ada Park']]);
  const old = [known('Ada', toBen), known('Ben', { kind: 'person', id: 'Ada' as PersonId })];
  expect(circlesOf([row(2, 'Cy', 'Ada')], old)).toEqual([]);
});

it('a circle of very many people names a few of them at each row, beginning with the one the row is about', () => {
  const name = (at: number) => `Person${at % 300}`;
  const told = circlesOf(Array.from({ length: 300 }, (_, at) => row(at + 2, name(at), name(at + 1))));
  expect(told).toHaveLength(300);
  const last = [299, 300, 301, 302, 303, 304, 305, 306].map((at) => `${name(at)} Park`).join(', ');
  expect(told.at(-1)).toEqual([301, `${last} and 292 more`]);
});
