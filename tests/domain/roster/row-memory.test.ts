import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../../src/shared/domain/ids.ts';
import { unknownFields } from '../../../src/shared/domain/person.ts';
import { externalIdKey } from '../../../src/shared/domain/roster/identity-key.ts';
import type { KnownPerson, RowDecision } from '../../../src/shared/domain/roster/known-person.ts';
import type { ParsedRow, RosterRow } from '../../../src/shared/domain/roster/parsed-row.ts';
import { type ImportPlan, planImport } from '../../../src/shared/domain/roster/plan-import.ts';
import type { RowMemory } from '../../../src/shared/domain/roster/row-memory.ts';
import { applyPlan, idMadeFrom } from '../../support/apply-plan.ts';
import { knownPeople, parsedRows } from '../../support/roster-arbitraries.ts';

/** Answers every doubt, one after the other as a coordinator does, by `choose` out of so many answers. */
function answerAll(rows: readonly ParsedRow[], people: readonly KnownPerson[], choose: (answers: number) => number) {
  const decisions: RowDecision[] = [];
  for (;;) {
    const plan = planImport({ rows, people, rules: {}, decisions });
    const doubt = plan.possibleDuplicates.find(({ row }) => !decisions.some((said) => said.row === row));
    if (doubt === undefined) return { plan, decisions };
    const known = doubt.candidates.flatMap((one) => (one.kind === 'person' ? [one.id] : []));
    decisions.push({ row: doubt.row, samePersonAs: [...known, 'someone else' as const][choose(known.length + 1)] });
  }
}

const looks = ({ fields: { givenName, familyName, email, externalId } }: RosterRow) =>
  JSON.stringify([givenName, familyName, email?.toLowerCase(), externalId && externalIdKey(externalId)]);

function remembered(people: readonly KnownPerson[], plan: ImportPlan): RowMemory[] {
  return plan.toRemember.map(({ key, whom }) => ({
    key,
    personId: whom.kind === 'person' ? whom.id : idMadeFrom(whom.row, people),
  }));
}

describe('what was said about a row', () => {
  it('is not asked again when the same file comes again, and nobody comes in twice', () => {
    fc.assert(
      fc.property(parsedRows, knownPeople, fc.infiniteStream(fc.nat(1_000)), (rows, people, choices) => {
        const { plan, decisions } = answerAll(rows, people, (answers) => (choices.next().value ?? 0) % answers);
        const after = applyPlan(people, plan);
        const again = planImport({ rows, people: after, rules: {}, decisions: [], memory: remembered(people, plan) });
        expect(again.creates).toEqual([]);
        const answered = new Set(decisions.map(({ row }) => row));
        for (const { row, said } of again.possibleDuplicates.filter((doubt) => answered.has(doubt.row))) {
          const alike = rows.filter(({ person }) => person && looks(person) === looks(said));
          expect(alike.length, `row ${row} is told apart from all others and asked about all the same`).toBeGreaterThan(
            1,
          );
        }
      }),
    );
  });

  const nearly = (row: number, email?: string): ParsedRow => ({
    row,
    problems: [],
    person: {
      fields: { givenName: 'Jon', familyName: 'Smith', ...(email === undefined ? {} : { email }) },
      roles: ['mentee'],
      registeredOn: null,
      managerRef: null,
      wishes: [],
      place: null,
    },
  });
  const john: KnownPerson = {
    person: {
      ...unknownFields,
      id: 'john' as PersonId,
      givenName: 'John',
      familyName: 'Smith',
      manager: { kind: 'none' },
    },
    roles: [],
    registeredOn: null,
    wishes: [],
  };
  const plan = (rows: readonly ParsedRow[], decisions: readonly RowDecision[], memory: readonly RowMemory[] = []) =>
    planImport({ rows, people: [john], rules: {}, decisions, memory });
  const memory = remembered([john], plan([nearly(2)], [{ row: 2, samePersonAs: john.person.id }]));

  it('is said with the plan, and asked again when the coordinator wants to think once more', () => {
    expect(plan([nearly(9)], [], memory)).toMatchObject({
      possibleDuplicates: [],
      saidBefore: [{ row: 9, personId: 'john' }],
    });
    const again = plan([nearly(9)], [{ row: 9, askAgain: true }], memory);
    expect([again.counts.possibleDuplicates, again.saidBefore]).toEqual([1, []]);
  });

  it('is said of that row alone: neither of two that look the same, nor of the same name with another address', () => {
    expect(plan([nearly(2), nearly(3)], [], memory).saidBefore).toEqual([]);
    expect(plan([nearly(2, 'jon@example.org')], [], memory).saidBefore).toEqual([]);
  });

  it('is worth nothing once the person is gone', () => {
    const gone = planImport({ rows: [nearly(2)], people: [], rules: {}, decisions: [], memory });
    expect([gone.counts.creates, gone.saidBefore]).toEqual([1, []]);
  });

  it('changes the fingerprint, so that a plan made without it is not carried out with it', () => {
    expect(plan([nearly(2)], [], memory).fingerprint).not.toBe(plan([nearly(2)], []).fingerprint);
  });
});
