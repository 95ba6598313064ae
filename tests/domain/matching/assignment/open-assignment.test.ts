import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssignmentProblem } from '../../../../src/shared/domain/matching/assignment/assignment-problem.ts';
import { checkProblem } from '../../../../src/shared/domain/matching/assignment/check-problem.ts';
import {
  type AssignmentEdit,
  OpenAssignment,
} from '../../../../src/shared/domain/matching/assignment/open-assignment.ts';
import { findAssignment } from '../../../../src/shared/domain/matching/assignment/solve-assignment.ts';
import { verifyCertificate } from '../../../../src/shared/domain/matching/assignment/verify-certificate.ts';
import { assignmentProblem } from '../../../support/matching-arbitraries.ts';
import { numbersFrom } from './solved.ts';

/** An edit of any kind; whether the problem allows it is another matter. */
function anyEdit(problem: AssignmentProblem, below: (count: number) => number, mostPoints: number): AssignmentEdit {
  const [row, column] = [below(problem.need.length), below(problem.capacity.length)];
  const lock = problem.locks[below(problem.locks.length + 1)];
  const kinds: readonly AssignmentEdit[] = [
    { kind: 'lock', row, column },
    { kind: 'unlock', row: lock?.[0] ?? row, column: lock?.[1] ?? column },
    { kind: 'forbid', row, column },
    { kind: 'allow', row, column, points: below(mostPoints + 1) },
    { kind: 'capacity', column, capacity: below(4) },
  ];
  return kinds[below(kinds.length)] ?? { kind: 'forbid', row, column };
}

/** Whether the problem could still be solved with an edit made: no lock twice, none too many. */
function fits(problem: AssignmentProblem, edit: AssignmentEdit): boolean {
  if (edit.kind === 'capacity') {
    const capacity = problem.capacity.map((own, column) => (column === edit.column ? edit.capacity : own));
    return checkProblem({ ...problem, capacity }) === null;
  }
  if (edit.kind !== 'lock') return true;
  return checkProblem({ ...problem, locks: [...problem.locks, [edit.row, edit.column]] }) === null;
}

function expectSameAsAnew(open: OpenAssignment): void {
  const told = open.tell();
  const { pairs, unserved, served, count, total, worst } = findAssignment(open.problem);
  expect(told).toMatchObject({ pairs, unserved, served, count, total, worst });
  expect(verifyCertificate(open.problem, told)).toMatchObject({ ok: true, gap: 0, findings: [] });
}

describe('a solved problem that stays open', () => {
  it('comes after every edit to what a solve from the beginning comes to, equals decided alike, and proves it', () => {
    const problems = assignmentProblem({ rows: 9, columns: 6, need: 3, capacity: 3 });
    let edits = 0;
    fc.assert(
      fc.property(problems, fc.nat(), (problem, seed) => {
        const below = numbersFrom(seed);
        const mostPoints = [0, 3, 10_000][seed % 3] ?? 0;
        const open = new OpenAssignment(problem);
        expectSameAsAnew(open);
        for (let step = 0; step < 12; step++) {
          const edit = anyEdit(open.problem, below, mostPoints);
          if (!fits(open.problem, edit)) continue;
          open.change(edit);
          edits++;
          expectSameAsAnew(open);
        }
      }),
    );
    expect(edits).toBeGreaterThan(500);
  });

  it.each(['total', 'worst-first'] as const)('stays true over 200 edits of a larger pool, %s', (policy) => {
    const below = numbersFrom(5);
    const [rows, columns] = [60, 40];
    const open = new OpenAssignment({
      rowKeys: Array.from({ length: rows }, (_, row) => `mentee ${row}`),
      columnKeys: Array.from({ length: columns }, (_, column) => `mentor ${column}`),
      scores: Int16Array.from({ length: rows * columns }, () => (below(10) < 4 ? -1 : below(10_001))),
      need: Array.from({ length: rows }, () => 1 + (below(6) === 0 ? 1 : 0)),
      capacity: Array.from({ length: columns }, () => below(4)),
      locks: [],
      policy,
    });
    for (let step = 0; step < 200; step++) {
      const edit = anyEdit(open.problem, below, 10_000);
      if (!fits(open.problem, edit)) continue;
      open.change(edit);
      expectSameAsAnew(open);
    }
  });

  it('leaves the problem that it was given as it was', () => {
    const scores = [
      [5, 3],
      [4, null],
    ];
    const open = new OpenAssignment({
      rowKeys: ['a', 'b'],
      columnKeys: ['x', 'y'],
      scores,
      need: [1, 1],
      capacity: [1, 1],
      locks: [],
      policy: 'total',
    });
    open.change({ kind: 'forbid', row: 0, column: 1 });
    expect(open.tell().pairs).toEqual([[0, 0]]);
    expect(scores[0]).toEqual([5, 3]);
  });
});
