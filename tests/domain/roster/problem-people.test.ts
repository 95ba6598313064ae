import { expect, it } from 'vitest';
import { planSheet, type SheetQuestion } from '../../../src/shared/domain/roster/plan-sheet.ts';
import type { RosterField } from '../../../src/shared/domain/roster/roster-field.ts';
import type { Cell } from '../../../src/shared/domain/roster/sheet.ts';
import { knownAs } from '../../support/plan-of.ts';

const fields: readonly RosterField[] = ['fullName', 'email', 'externalId', 'managerRef', 'role'];
const question = (...rows: Cell[][]): SheetQuestion => ({
  rows: [[...fields], ...rows],
  headerRow: 0,
  kind: 'people',
  everyoneIs: null,
  mapping: fields.map((field, column) => ({ column, field })),
  corrections: [],
  dateOrder: null,
  people: [],
  rules: {},
  decisions: [],
  memory: [],
  mostRows: null,
});
const twoOfOneName: Cell[][] = [
  ['Max Gross', 'max.gross@example.org', '1', 'nobody', 'mentor'],
  ['Max Gross', null, '2', 'nobody', 'mentor'],
];

it('a manager whose name fits two people is chosen for each row by what names one of them alone', () => {
  const asked = question(...twoOfOneName, ['Aylin Öztürk', null, null, 'Max Gross', 'mentee']);
  const ambiguous = planSheet(asked).warnings.find(({ code }) => code === 'MANAGER_AMBIGUOUS');
  expect(ambiguous).toMatchObject({
    row: 4,
    column: 3,
    who: 'Aylin Öztürk',
    fits: [
      { name: 'Max Gross', said: '2' },
      { name: 'Max Gross', said: 'max.gross@example.org' },
    ],
  });
  for (const [at, row] of [3, 2].entries()) {
    const to = ambiguous?.fits?.[at]?.said ?? '';
    const mended = planSheet({ ...asked, corrections: [{ column: 3, in: { row: 4 }, to }] });
    expect(mended.creates.find(({ name }) => name === 'Aylin Öztürk')?.manager).toEqual({ kind: 'row', row });
  }
});

it('nobody is offered whom neither an address nor a number names alone, nor the person of the row', () => {
  const fitsOf = (asked: SheetQuestion) =>
    planSheet(asked)
      .warnings.filter(({ code }) => code === 'MANAGER_AMBIGUOUS')
      .map(({ fits }) => fits?.map(({ said }) => said));
  const people = ['a', 'b'].map((name) =>
    knownAs(name, { givenName: 'Max', familyName: 'Gross', email: 'office@example.org' }),
  );
  expect(fitsOf({ ...question(['Aylin Öztürk', null, null, 'Max Gross', 'mentee']), people })).toEqual([[]]);
  const own = question(...twoOfOneName.map((row, at) => (at === 0 ? row.with(3, 'Max Gross') : row)));
  expect(fitsOf(own)).toEqual([['2']]);
});

it('a problem says whose row it is by the name there, or by that of whom an address was found to be', () => {
  const ada = knownAs('ada', { givenName: 'Ada', familyName: 'Park', email: 'ada@example.org' });
  const asked = {
    ...question([null, 'ada@example.org', null, 'Ghost Boss', null], [null, 'x@example.org', null, 'Ghost Boss', null]),
    kind: 'reporting lines' as const,
    people: [ada],
  };
  const plan = planSheet(asked);
  expect(plan.warnings.map(({ row, who }) => [row, who])).toEqual([[2, 'Ada Park']]);
  expect(plan.problems.flatMap(({ problems }) => problems.map(({ who }) => who))).toEqual(['x@example.org']);
});
