import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PersonId } from '../../../src/shared/domain/ids.ts';
import { planImport } from '../../../src/shared/domain/roster/plan-import.ts';
import { applyPlan } from '../../support/apply-plan.ts';
import { knownPeople, parsedRows, rules } from '../../support/roster-arbitraries.ts';

test('every row of the file is counted exactly once: none is lost and none does two things', () => {
  fc.assert(
    fc.property(parsedRows, knownPeople, rules, fc.array(fc.nat(8)), (rows, people, given, outRows) => {
      const decisions = outRows.map((row) => ({ row, leaveOut: true }));
      const plan = planImport({ rows, people, rules: given, decisions });
      const listed = [
        plan.creates,
        plan.updates,
        plan.unchanged,
        plan.possibleDuplicates,
        plan.problems,
        plan.leftOut,
        plan.answeredAgain,
      ].flatMap((list) => list.map(({ row }) => row));
      expect(listed.toSorted((a, b) => a - b)).toEqual(rows.map(({ row }) => row));
      const { rows: all, missing, warnings, ...counts } = plan.counts;
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(all);
      expect([missing, warnings]).toEqual([plan.missing.length, plan.warnings.length]);
    }),
  );
});

test('once a plan is carried out the same file plans nothing more, so importing twice makes nobody twice', () => {
  fc.assert(
    fc.property(parsedRows, knownPeople, rules, (rows, people, given) => {
      const first = planImport({ rows, people, rules: given, decisions: [] });
      const second = planImport({ rows, people: applyPlan(people, first), rules: given, decisions: [] });
      expect({ creates: second.creates, updates: second.updates }).toEqual({ creates: [], updates: [] });
    }),
  );
});

test('a row that waits for a decision still waits when the rest of its file has been imported', () => {
  fc.assert(
    fc.property(parsedRows, knownPeople, (rows, people) => {
      const waiting = (known: typeof people) =>
        planImport({ rows, people: known, rules: {}, decisions: [] }).possibleDuplicates.map(({ row }) => row);
      const first = planImport({ rows, people, rules: {}, decisions: [] });
      expect(waiting(applyPlan(people, first))).toEqual(waiting(people));
    }),
  );
});

test('the order in which rows and people are handed in does not change the plan', () => {
  fc.assert(
    fc.property(parsedRows, knownPeople, rules, fc.nat(), (rows, people, given, turn) => {
      const turned = <Each>(list: readonly Each[]) => {
        const at = list.length === 0 ? 0 : turn % list.length;
        return [...list.slice(at), ...list.slice(0, at)].reverse();
      };
      const question = { rows, people, rules: given, decisions: [] };
      expect(planImport({ ...question, rows: turned(rows), people: turned(people) })).toEqual(planImport(question));
    }),
  );
});

/** Some rows are said to be others; rows that are not there, blocked ones and the row itself among them. */
const sameRows = fc.uniqueArray(
  fc.record({ row: fc.integer({ min: 2, max: 8 }), sameAsRow: fc.integer({ min: 1, max: 9 }) }),
  {
    selector: ({ row }) => row,
    maxLength: 5,
  },
);

test('rows said to be the same one are still counted once each, in whatever order they and the answers come', () => {
  fc.assert(
    fc.property(parsedRows, knownPeople, sameRows, (rows, people, decisions) => {
      const plan = planImport({ rows, people, rules: {}, decisions });
      const { missing: _missing, warnings: _warnings, rows: all, ...counts } = plan.counts;
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(all);
      const listed = [plan.creates, plan.updates, plan.unchanged, plan.possibleDuplicates, plan.answeredAgain];
      const seen = [...listed, plan.problems].flatMap((list) => list.map(({ row }) => row));
      expect(seen.toSorted((a, b) => a - b)).toEqual(rows.map(({ row }) => row));
      const turned = { rows: rows.toReversed(), people: people.toReversed(), decisions: decisions.toReversed() };
      expect(planImport({ ...turned, rules: {} })).toEqual(plan);
    }),
  );
});

test('rows said to be the same one never come in as two people', () => {
  fc.assert(
    fc.property(parsedRows, knownPeople, sameRows, (rows, people, decisions) => {
      const plan = planImport({ rows, people, rules: {}, decisions });
      const readable = new Set(rows.filter(({ person }) => person !== null).map(({ row }) => row));
      const standing = new Map(plan.answeredAgain.map((again) => [again.row, again.standing]));
      for (const { row, sameAsRow } of decisions)
        if (readable.has(row) && readable.has(sameAsRow))
          expect(standing.get(row) ?? row).toBe(standing.get(sameAsRow) ?? sameAsRow);
    }),
  );
});

test('a file with rows said to be the same one plans nothing more once it is imported', () => {
  fc.assert(
    fc.property(parsedRows, knownPeople, sameRows, (rows, people, decisions) => {
      const first = planImport({ rows, people, rules: {}, decisions });
      const second = planImport({ rows, people: applyPlan(people, first), rules: {}, decisions });
      expect({ creates: second.creates, updates: second.updates }).toEqual({ creates: [], updates: [] });
    }),
  );
});

test('nobody is updated by two rows, and no row names somebody as a manager who is not there', () => {
  fc.assert(
    fc.property(parsedRows, knownPeople, rules, (rows, people, given) => {
      const plan = planImport({ rows, people, rules: given, decisions: [] });
      const touched = [...plan.updates, ...plan.unchanged].map(({ personId }) => personId);
      expect(new Set(touched).size).toBe(touched.length);
      const after = applyPlan(people, plan);
      const ids = new Set(after.map(({ person }) => person.id));
      for (const { person } of after)
        if (person.manager.kind === 'person') {
          expect(ids).toContain(person.manager.id);
          expect(person.manager.id).not.toBe(person.id);
        }
    }),
  );
});

test('nobody wishes for themselves, for one person twice, or for somebody who is not there', () => {
  let wishes = 0;
  fc.assert(
    fc.property(parsedRows, knownPeople, rules, (rows, people, given) => {
      const after = applyPlan(people, planImport({ rows, people, rules: given, decisions: [] }));
      const ids = new Set(after.map(({ person }) => person.id));
      for (const { person, wishes: wished } of after) {
        const keys = wished.map(({ role, wishedId }) => `${role} ${wishedId}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { wishedId } of wished) expect(ids.has(wishedId) && wishedId !== person.id).toBe(true);
        wishes += wished.length;
      }
    }),
  );
  expect(wishes).toBeGreaterThan(0);
});

test('a person the file does not name is never changed', () => {
  fc.assert(
    fc.property(parsedRows, knownPeople, (rows, people) => {
      const plan = planImport({ rows, people, rules: {}, decisions: [] });
      const after = new Map(applyPlan(people, plan).map((known) => [known.person.id, known]));
      const touched = new Set<string>(plan.updates.map(({ personId }) => personId));
      for (const known of people) if (!touched.has(known.person.id)) expect(after.get(known.person.id)).toEqual(known);
    }),
  );
});

test('an answer that names somebody who is not there changes nothing: no row is dropped for it', () => {
  fc.assert(
    fc.property(parsedRows, knownPeople, fc.integer({ min: 2, max: 8 }), (rows, people, row) => {
      const decisions = [{ row, samePersonAs: 'nobody here' as PersonId }];
      const { fingerprint: _, ...asked } = planImport({ rows, people, rules: {}, decisions });
      const { fingerprint: __, ...unasked } = planImport({ rows, people, rules: {}, decisions: [] });
      expect(asked).toEqual(unasked);
    }),
    { numRuns: 300 },
  );
});
